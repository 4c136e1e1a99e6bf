import { findPeriod } from '../dates/dates.ts';
import { titleScore } from '../heads/classify.ts';
import type { SectionKind } from '../model.ts';
import { remembered } from '../remembered.ts';
import { plainSections, sectionNames } from './names.ts';

const kinds: ReadonlyMap<string, SectionKind> = new Map([
  ...Object.entries(sectionNames).flatMap(([kind, names]) => names.map((name) => [name, kind as SectionKind] as const)),
  ...plainSections.map((name) => [name, 'other'] as const),
]);

const strongWords: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /(?:工作|职业|職業|从业|從業|任职|實習|实习|就业)(?:履历|履歷|经历|經歷|经验|經驗|背景|生涯|简历)|職務経歴|업무 ?경력|경력 ?사항/,
    'experience',
  ],
  [/^(?:主要|个人|個人|开源|開源|部分)?(?:项目|項目|專案|作品)(?:经历|經歷|经验|經驗|介绍|展示)?$/, 'projects'],
  [/^(?:教育|学历|學歷)(?:背景|经历|經歷|程度)?$/, 'education'],
  [/\bvolunt(?:eer(?:ing|ism)?|ary)\b/, 'volunteering'],
  [
    /\b(?:work|working|professional|industry|career|relevant|related|employment) experiences?\b|^(?:experiencia|experiência|expérience|esperienza)\b|\bexperiences?$|^experiences?\b|\bemployment\b|\bjobs$|\bwork history\b|\bcareer history\b/,
    'experience',
  ],
  [
    /^(?:older|earlier|previous|past|other|prior|additional|former|selected|recent|relevant) (?:roles|positions|jobs|employment)\b/,
    'experience',
  ],
  [
    /^(?!(?:open|available|vacant|leadership|volunteer|elected|honorary|editorial|advisory|board)\b)(?=.*\b(?:academic|research|technical|engineering|software|industrial|paid|full-time|part-time|consulting|internship|summer|university|professional|industry|teaching|faculty|current|previous|past|prior|former|earlier|postdoctoral|visiting|scientific|clinical|administrative|management|work)\b).*\b(?:positions|appointments|posts)(?: held)?$/,
    'experience',
  ],
  [
    /^(?:skills|competencies|technologies)\b|\b(?:skills|competencies)$|^(?:technical|core) (?:skills|competencies)\b/,
    'skills',
  ],
  [/\b(?:assistantships|internships|apprenticeships|traineeships|clerkships|placements)$/, 'experience'],
  [
    /\bcourses (?:completed|taken|attended|passed)$|^(?:online|completed|relevant|selected) (?:courses|coursework)$/,
    'education',
  ],
  [/^education\b|\beducation$|\bcertifications?$|^certifications?\b/, 'education'],
  [/^(?:formação|formación|formations?|formazione|ausbildung|weiterbildung|études|diplômes) \p{L}/u, 'education'],
  [/^(?:publications|talks|papers)\b|\b(?:publications|talks|papers|patents)$/, 'publications'],
  [/^(?:career |my |fy\d{2,4} |[hq]\d )?goals\b|\bgoals$/, 'goals'],
  [/^(?:summary of (?:my )?)?impact\b/, 'results'],
  [/^projects\b|\bprojects$|\bopen[- ]source\b/, 'projects'],
];

/** "Work experience as a developer" has a title in it and is none. */
const experienceAs =
  /^(?:my )?(?:(?:work|working|professional|industry|relevant|employment|job|career) )?experience (?:as|in|with) \p{L}+(?: \p{L}+){0,5}$/u;

const productExperience =
  /(?:^|\s[-–—|·:@/]\s|[,(]\s?)\W{0,4}(?:user|developer|customer|player|guest|learning|candidate|employee|digital|product|visitor|patient|rider|shopper|buyer) experiences?\W{0,6}(?:$|[|,(–—-])/i;

/** Work sections are those whose roles are read. */
export function isWork(kind: SectionKind): boolean {
  return kind === 'experience' || kind === 'projects' || kind === 'volunteering';
}

export interface SectionName {
  readonly kind: SectionKind;
  /** Whether the whole heading is the name; else it only contains one. */
  readonly exact: boolean;
}

/** The kind that a section's name tells, or null where it is no name of a section. */
export const sectionKindOf = remembered((text: string): SectionName | null =>
  text.length > 120 ? null : readName(text),
);

function readName(text: string): SectionName | null {
  const name = sectionName(text);
  // What a product gives, and nobody's work: alone, or as the team beside a title or a company.
  if (productExperience.test(text)) return null;
  // A page's part that is yet to be designed or filled in.
  if (/ (?:section|component|form|fields?)$/.test(name)) return null;
  // "Experience (20 points)" and "Skills (weight: 35%)" measure other people's.
  if (/\((?:weight\b|\d{1,3} ?(?:points?|pts)\b)/i.test(text)) return null;
  const exact = kinds.get(name) ?? (name.startsWith('my ') ? kinds.get(name.slice(3)) : undefined);
  if (exact) return { kind: exact, exact: true };
  const joined = joinedKind(name);
  if (joined) return { kind: joined, exact: true };
  if (experienceAs.test(name)) return { kind: 'experience', exact: false };
  if (name === '' || name.split(' ').length > 6 || titleScore(text) >= 2 || findPeriod(text)) return null;
  const strong = strongWords.find(([pattern]) => pattern.test(name));
  return strong ? { kind: strong[1], exact: false } : null;
}

/** "Work & Education", "Berufserfahrung und Bildung": both in one heading, of which work decides; what people also do beside work does not. */
function joinedKind(name: string): SectionKind | null {
  const halves = name.split(/ (?:and|und|et|e|y|en|og|och) /).map((half) => half.trim());
  const found = halves.map((half) => (/^(?:leadership|research|teaching)$/.test(half) ? undefined : kinds.get(half)));
  if (found.length !== 2 || !found.every((kind) => kind === 'experience' || kind === 'education')) return null;
  return found.includes('experience') ? 'experience' : 'education';
}

/** A heading's text as section names are written: lower case, without emoji, numbering and signs. */
function sectionName(text: string): string {
  return text
    .toLowerCase()
    .replace(/\\[a-z]{2,20}(?:\[[^[\]]{0,40}\])?(?:\{[^{}]{0,60}\}){0,3}\{([^{}]{0,80})\}/g, ' $1 ')
    .replace(/\{[^{}]{0,80}\}|:[a-z0-9_+-]{2,40}:/g, ' ')
    .replace(/:\s{1,3}\d[^:]{0,40}$/, ' ')
    .replace(/\([^()]{0,40}\)\s*$|\[(?:[^[\]\p{L}]{0,4}|(?:back to )?top|up|link|edit)\]\s*$/u, ' ')
    .replace(/^\s*(?:section|part) [a-z0-9]{1,3}[.:)]?\s+/, '')
    .replace(/^\s*(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-h])[.)]\s+/, '')
    .replace(/\bexp[ei]r[aei]{1,3}n[cs](es?)\b/g, 'experienc$1')
    .replace(/\br ?& ?d\b/g, 'research')
    .replace(/(?<!\s)\s*[&/]\s*/g, ' and ')
    .replace(/[^\p{L}\p{N}'’;\- ]+/gu, ' ')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[-\s]+|(?<![-\s])[-\s]+$/g, '');
}
