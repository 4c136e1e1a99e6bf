import type { DocumentKind, FrontMatter } from '../model.ts';
import { sectionKindOf } from '../sections/kind.ts';
import { matchesGlobs } from './globs.ts';
import { jobCount, namesJob, type Offer, readsAsJob } from './job-offer.ts';
import { isPerson, isWriter } from './person.ts';
import { bragTitle, datedBragTitle, defaultGlobs, documentNames, ownResults } from './words.ts';

/** What the caller knows of a document. */
export interface ReadHint {
  /** File name or path relative to the folder, for the globs. */
  readonly path?: string;
  /** Decides the kind whatever the text says. */
  readonly kind?: DocumentKind;
  /** Titles of the user's own ladder, as literal words with `*`: they are titles in a heading, whatever the words mean elsewhere. */
  readonly titles?: readonly string[];
  /** Globs that replace the defaults, by kind. */
  readonly files?: Partial<Record<Exclude<DocumentKind, 'none'>, readonly string[]>>;
}

export interface KindReading {
  readonly kind: DocumentKind;
  readonly reason: string;
}

/** What the structure of a text shows about its kind. */
export interface Shape {
  /** The page's own title; empty where it has none. */
  readonly title: string;
  /** Roles with a title and dates under an experience heading. */
  readonly datedRoles: number;
  /** Roles with a title and dates that stand under no heading of a section. */
  readonly looseRoles: number;
  /** Titles with their companies under no heading of a section, dated or not. */
  readonly looseTitles: number;
  /** Whether anything is told of those, as of no list of officers. */
  readonly tellsOfLoose: boolean;
  /** Whether beside roles with their companies, dates and what is told of them there is at most one heading. */
  readonly isCareer: boolean;
  /** Titles with their companies under an experience heading, without dates. */
  readonly undatedRoles: number;
  /** Dated companies without a title under an experience heading. */
  readonly stints: number;
  /** Whether a section tells about its writer. */
  readonly hasProfile: boolean;
  readonly experienceTitle: string | null;
  /** How many kinds of a résumé's section (experience, education, skills …) are named. */
  readonly careerSections: number;
  /** Whether the sections are those of a résumé without dated work: education and skills, work, contact or projects. */
  readonly isApplicant: boolean;
  /** The name that front matter gives; empty where it gives none. */
  readonly writer: string;
  /** How many kinds of a review's section (goals, results, contribution) are named; plans and specifications have them, too. */
  readonly reviewSections: number;
  /** Whether a section of employment has years, as a form's or a game's has none. */
  readonly hasYears: boolean;
  /** Whether a section is one of work, by a name or by words in it. */
  readonly hasExperience: boolean;
  readonly headings: readonly string[];
  /** Bold lines that stand by themselves, as headings do. */
  readonly labels: readonly string[];
  /** How many headings carry a range of dates. */
  readonly ranges: number;
  /** How many headings end in a length of time ("Acme, ~1.5 years"). */
  readonly lengths: number;
  /** Whether an e-mail address or a telephone number stands near the top. */
  readonly hasContacts: boolean;
  /** Whether a heading carries a date. */
  readonly isDated: boolean;
  readonly length: number;
  readonly isListed: boolean;
  readonly offer: Offer;
}

type Known = Exclude<DocumentKind, 'none'>;
const order: readonly Known[] = ['packet', 'brag', 'job', 'resume'];

/** Decides a document's kind: front matter first, then its name, then its structure. */
export function kindOf(
  hint: ReadHint,
  frontMatter: FrontMatter | null,
  shape: Shape,
  dataRoles: () => number,
): KindReading {
  if (hint.kind) return { kind: hint.kind, reason: 'chosen by you' };
  if (frontMatter?.kind) {
    const kind = frontMatter.kind === 'off' ? 'none' : frontMatter.kind;
    return { kind, reason: `front matter says “rung: ${frontMatter.kind}”` };
  }
  const named = hint.path === undefined ? null : byName(hint.path, hint.files ?? {});
  if (named && (!isSomethingElse(named, shape) || (named === 'resume' && dataRoles() > 0)))
    return { kind: named, reason: `the file’s name is that of ${articles[named]}` };
  if (frontMatter && dataRoles() > 1) return { kind: 'resume', reason: 'a résumé as data in its front matter' };
  return (
    byStructure(shape) ?? {
      kind: 'none',
      reason: named
        ? 'the name fits, but the text has no role, date or section of a career document'
        : 'no dated roles under an experience heading',
    }
  );
}

/** Whether a text has to be read for roles: neither its writer nor its name tells that it is something else. */
export function mayBeResume(hint: ReadHint, frontMatter: FrontMatter | null): boolean {
  const told = hint.kind ?? frontMatter?.kind ?? null;
  const kind = told ?? (hint.path === undefined ? null : byName(hint.path, hint.files ?? {}));
  return kind === null || kind === 'resume';
}

const articles: Readonly<Record<Known, string>> = {
  resume: 'a résumé',
  brag: 'a brag document',
  packet: 'a promotion packet',
  job: 'a job description',
};

function byName(path: string, files: NonNullable<ReadHint['files']>): Known | null {
  return order.find((kind) => matchesGlobs(path, files[kind] ?? defaultGlobs[kind])) ?? null;
}

function namesBrag(heading: string): boolean {
  return nameIn([heading]) !== null || bragTitle.test(bareName(heading)) || /\b(?:brag|hype)\b/i.test(heading);
}

/** A short text under a career document's name is one that has just been begun. */
function isSomethingElse(kind: Known, shape: Shape): boolean {
  if (shape.length < 160) return false;
  const roles = shape.datedRoles + shape.looseRoles;
  if (roles === 0 && isInstruction(shape)) return true;
  if (kind !== 'packet') {
    // A single role is the example in a text of advice.
    if (roles < 2 && advice.test(shape.title)) return true;
    const first = shape.headings[0] ?? '';
    if (shape.datedRoles === 0 && (machinery.test(first) || (advice.test(first) && namedSections(shape) < 2)))
      return true;
  }
  if (kind === 'resume') return roles === 0 && shape.careerSections === 0;
  if (kind === 'job') return jobCount(shape) === 0 && shape.careerSections === 0 && !shape.offer.speaks;
  return !shape.isDated && !shape.isListed && namedSections(shape) === 0 && !shape.headings.some(namesBrag);
}

function namedSections(shape: Shape): number {
  return shape.careerSections + shape.reviewSections;
}

function isInstruction(shape: Shape): boolean {
  return shape.headings.filter((it) => instruction.test(it)).length > 1;
}

/** The first words of a text about such documents, which is none itself. */
const advice =
  /^(?:how|why|what|when|should|writing|keeping|tips|guide|introduction|let['’]s|the (?:art|case)|\d+ (?:tips|ways|steps|things|mistakes))\b|\b(?:write|writing|keep|keeping|craft|crafting|create|creating) (?:(?:a|an|your|the|good|better|great) ){1,3}(?:brag|hype|r[eé]sum[eé]|cv|promo|job)\b/i;

/** "Résumé Builder", "Job description API", "Self-review checklist", "Markdown to CV": what makes, reads or asks for such documents. */
const machinery =
  /\b(?:r[eé]sum[eé]s?|cvs?|brag (?:doc(?:ument)?|sheet|log)|self[- ]review|job (?:description|posting)|promo(?:tion)? (?:packet|doc(?:ument)?))[ -](?:[\p{L}-]{1,30} )?(?:builder|generator|parser|converter|extraction|scoring|screener|screening|prompt|specification|app|api|checklist|guide|guidelines|process|policy|schema|service|plugin|tool|website|assistant|format)\b|\bto[ -](?:r[eé]sum[eé]|cv)$/iu;

/** Headings of a biography and of a specification, of which a career document has not a single one. */
const others =
  /^(?:early life(?: and \p{L}+)?|(?:later|personal) life|death(?: and legacy)?|acceptance criteria|user stor(?:y|ies)|non-goals|out of scope|(?:non-)?functional requirements|api (?:endpoints?|reference)|data models?)\P{L}*$/iu;

/** Headings of instructions, for people or programs, and of recorded decisions, which a career document has none of. */
const instruction =
  /^(?:(?:execution )?steps?(?: \d+)?\b|usage|installation|arguments|parameters|instructions|prerequisites|getting started|quick ?start|how to use|how it works|r[eé]sum[eé] (?:structure|tips|format|checklist|template)|examples? usage|requirements to run|(?:file|folder|directory|project) structure|(?:input|output) (?:format|schema|template|requirements)\b|(?:decision|consequences)$)/i;

/** A page of courses or of a product's past is called so as well. */
const anyones =
  /\b(?:teaching|research|leadership|(?<!(?:work|job|employment|career) )history|timeline|journey|positions|roles|jobs)\b/i;

function byStructure(shape: Shape): KindReading | null {
  const { title } = shape;
  const first = shape.headings[0] ?? '';
  if (shape.headings.some((heading) => others.test(heading))) return null;
  const isAdvice = advice.test(title) || (advice.test(first) && nameIn([title]) !== 'resume') || machinery.test(first);
  const name = isAdvice ? null : (nameIn([first]) ?? (nameIn([title]) === 'resume' ? 'resume' : null));
  if (name && name !== 'resume') return { kind: name, reason: `the first heading names ${articles[name]}` };
  if (!isAdvice && isBragPage(shape)) return { kind: 'brag', reason: 'the title is that of a brag document' };
  const dated = byDates(shape, isAdvice, name === 'resume');
  if (dated) return { kind: 'resume', reason: dated };
  if (readsAsJob(shape)) return { kind: 'job', reason: 'headings of a job description' };
  if (tellsOwnResults(shape)) return { kind: 'brag', reason: 'goals beside accomplishments of one’s own' };
  const isOffer = shape.offer.seeks || (shape.offer.speaks && namesJob(first));
  if (isAdvice || isInstruction(shape) || (isOffer && shape.stints < 2)) return null;
  const named = bySections(shape, name === 'resume');
  return named ? { kind: 'resume', reason: named } : null;
}

/** What tells a résumé by its dated roles, or null. */
function byDates(shape: Shape, isAdvice: boolean, isNamed: boolean): string | null {
  if (shape.datedRoles > (isAdvice ? 1 : 0) && shape.experienceTitle !== null)
    return `dated roles under “${shape.experienceTitle}”`;
  const isLoose = shape.looseRoles >= 2 && shape.tellsOfLoose;
  if (isLoose && (shape.careerSections >= 1 || shape.hasProfile || isNamed))
    return 'dated roles beside sections of a résumé';
  if (shape.ranges > 1 && isCalledResume(shape) && !isInstruction(shape))
    return 'it is called a résumé and its headings are dated';
  if (
    (shape.looseRoles >= 2 || shape.looseTitles >= 3) &&
    sectionKindOf(shape.title)?.kind === 'experience' &&
    !anyones.test(shape.title)
  )
    return `${shape.looseRoles >= 2 ? 'dated roles' : 'roles'} under “${shape.title}”`;
  if (shape.lengths > 2 && shape.hasContacts && isWriter(shape.headings[0] ?? ''))
    return 'companies with their lengths under a person’s name';
  if (shape.isCareer && (isPerson(shape.headings[0] ?? '') || shape.looseRoles > 2))
    return 'dated roles under a person’s name';
  return null;
}

/** What tells one that is undated or in a dress that nobody foresaw: its own name, or all its sections together; or null. */
function bySections(shape: Shape, isNamed: boolean): string | null {
  const isCalled = isCalledResume(shape);
  const isWhole = (): boolean => shape.careerSections >= 3 && shape.undatedRoles > 0;
  const work = shape.hasExperience ? byWork(shape, isNamed && (isCalled || shape.hasYears || isWhole())) : null;
  if (work) return work;
  if (isCalled && shape.careerSections >= 2) return 'it is called a résumé and has the sections of one';
  if (shape.isApplicant && [shape.headings[0] ?? '', shape.writer, shape.title].some(isWriter))
    return 'the sections of a résumé under a person’s name';
  if (shape.hasContacts && shape.hasExperience && isWriter(shape.headings[0] ?? ''))
    return 'a section of work under a person’s name and address';
  return namesResumeAlone(shape) ? 'it is called a résumé and nothing else' : null;
}

/** A page called "Résumé" or "Curriculum vitae" is nothing else; "Resume" goes on with what was stopped, and "CV" sees. */
function namesResumeAlone({ title, isListed }: Shape): boolean {
  return isListed && /^\P{L}*(?:r[eé]sumé|curriculum vitae)\P{L}*$/iu.test(title);
}

function byWork(shape: Shape, isNamed: boolean): string | null {
  if (isNamed && shape.careerSections >= 1) return 'it is called a résumé and has a section of work';
  if (shape.stints > (shape.careerSections > 1 ? 0 : 1)) return 'dated companies under an experience heading';
  if (shape.undatedRoles >= (shape.careerSections > 1 ? 2 : 3))
    return 'titles and companies under an experience heading';
  return shape.careerSections >= 3 && shape.hasYears ? 'the sections of a résumé' : null;
}

/** Whether the title or the first heading says that the page is a résumé, and whose: "My CV", "Ida Moss – Résumé". */
function isCalledResume({ title, headings }: Shape): boolean {
  return [title, headings[0] ?? ''].some((text) => {
    const lower = text.toLowerCase();
    const name = documentNames.resume.find((it) => hasWords(lower, it));
    if (name === undefined || text.length > 80) return false;
    const at = lower.indexOf(name);
    const [before = '', after = ''] = [text.slice(0, at), text.slice(at + name.length)].map(bareWords);
    return [before, after].every((it) => it === '' || /^(?:my|of)$/i.test(it) || isPerson(it.replace(/^of /i, '')));
  });
}

/** A text without what stands around its words, and without a genitive's "'s". */
function bareWords(text: string): string {
  const start = text.search(/\p{L}/u);
  const words = start < 0 ? '' : text.slice(start);
  return words.slice(0, words.search(/\P{L}{0,80}$/u)).replace(/['’]s$/, '');
}

/** "Accomplishments" is a section of a résumé, too. */
function isBragPage(shape: Shape): boolean {
  const names = [shape.title, shape.headings[0] ?? ''].map(bareName);
  if (/^brags?$/.test(names[0] ?? '') && shape.isListed && !isInstruction(shape)) return true;
  const isNamed =
    names.some((it) => bragTitle.test(it)) || (names.some((it) => datedBragTitle.test(it)) && shape.isDated);
  return isNamed && shape.datedRoles === 0;
}

/** A review of oneself whose title, if any, does not say so. */
function tellsOwnResults(shape: Shape): boolean {
  if (!shape.headings.some((it) => ownResults.test(it.toLowerCase().replace(/’/g, "'")))) return false;
  return shape.reviewSections >= 2 && shape.datedRoles + shape.careerSections === 0 && !isInstruction(shape);
}

/** "🏆 My wins!", "Ida's wins": a name in lower case, without whose it is and what stands around it. */
function bareName(text: string): string {
  const lower = text.slice(0, 120).toLowerCase();
  const start = lower.search(/[\p{L}\p{N}]/u);
  const name = start < 0 ? '' : lower.slice(start).replace(/^(?:my|[\p{L}.-]{1,30}(?: [\p{L}.-]{1,30})?['’]s?) /u, '');
  return name.slice(0, name.search(/[^\p{L}\p{N})]{0,120}$/u));
}

function nameIn(headings: readonly string[]): Known | null {
  for (const heading of headings) {
    const text = heading.toLowerCase();
    const kind = order.find((candidate) =>
      documentNames[candidate].some((name) => hasWords(text, name) && (!/^we/.test(name) || /^\P{L}*we/u.test(text))),
    );
    if (kind) return kind;
  }
  return null;
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  return !/[\p{L}\p{N}]/u.test((text[at - 1] ?? '') + (text[at + words.length] ?? ''));
}
