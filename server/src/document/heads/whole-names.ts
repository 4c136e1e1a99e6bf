import type { RelativePlain } from '../markdown/plain-text.ts';
import { allMatches } from '../matches.ts';
import { isPlace, titleScore } from './classify.ts';
import { area, fieldBehind, skillWith } from './words.ts';

// Names that hold what parts a line elsewhere.

const glued =
  /\([A-Z][A-Za-z&/.+#\d]{0,13}\)(?=\s(?!at\s)\p{L})|(?<=\p{L})\[[\p{L}\d]{1,20}\]|, L\.(?:L\.)?P\.|(?<=\p{L}\s)\((?:(?:AFSC|MOS|NEC|AOC)[:#]?\s?[\dA-Z][\w-]{1,6}|[1-9][A-Z]\dX\d[A-Z]?|[1-9]\d[A-Z](?:[1-5]0)?)\)|(?<=\p{Script=Han})[(（]\p{Script=Han}{1,8}[)）](?=\p{Script=Han})|(?<=^[A-Z]{2,6}\s)\([^()]{3,60}\)(?=\s\p{Lu})|(?<=\([^()]{1,60})\s\/\s(?=[^()]{1,60}\))/gu;

/** A stretch of a text that no separator stands in. */
interface Gap {
  readonly start: number;
  readonly end: number;
}

/** "University of California, Davis": the city is the campus. */
const campus =
  /University of (?:California, (?:Berkeley|Davis|Irvine|Los Angeles|Merced|Riverside|San Diego|San Francisco|Santa Barbara|Santa Cruz)|Nevada, (?:Las Vegas|Reno)|Texas,? at (?:Austin|Dallas|Arlington|El Paso|San Antonio)|North Carolina,? at (?:Chapel Hill|Charlotte|Greensboro)|Illinois,? at (?:Chicago|Urbana(?:[-–]Champaign)?)|Wisconsin,? at Madison|Maryland, (?:College Park|Baltimore County)|Massachusetts, (?:Amherst|Boston|Lowell|Dartmouth)|Michigan, (?:Ann Arbor|Dearborn|Flint)|Colorado, (?:Boulder|Denver|Colorado Springs)|Wisconsin, (?:Madison|Milwaukee)|Minnesota, (?:Twin Cities|Duluth)|Tennessee, (?:Knoxville|Chattanooga)|Missouri, (?:Columbia|Kansas City|St\. Louis)|Hawaii,? at M[aā]noa|Alabama,? (?:at|in) (?:Birmingham|Huntsville))\b/g;

/** "(IAM)" in the middle of a name belongs to it, and so do the bracket of "Data[Lab]" and the slash of "(Search / Ads)". */
export function gluedSpans(text: string): readonly Gap[] {
  const brackets =
    text.includes('(') || text.includes('（') || text.includes('[') || text.includes(', L.')
      ? allMatches(glued, text)
      : [];
  const partners = text.includes(' & ') ? allMatches(partnership, text).filter(([names]) => !namesFields(names)) : [];
  const programmes = text.endsWith(' rotation') ? allMatches(rotationSign, text) : [];
  const fields = text.includes(' of ') && text.includes(', ') ? allMatches(department, text) : [];
  const apposed = text.includes(', The ')
    ? allMatches(apposition, text).filter(([names]) => titleScore(names.split(', ', 1)[0] ?? '') === 0)
    : [];
  const campuses = text.includes('University of ') ? allMatches(campus, text) : [];
  const rows =
    text.includes(', & ') || text.includes(', and ') ? allMatches(titleOfFields, text).filter(endsInTitle) : [];
  return [...rows, ...brackets, ...partners, ...programmes, ...campuses, ...apposed, ...fields].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "Moorings, Buoys, & Tides Intern": a row of fields before the noun of the title. */
const titleOfFields =
  /(?<![\p{L}-])\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+){1,3}, (?:and|&) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}/gu;

function endsInTitle([text]: RegExpMatchArray): boolean {
  return (
    titleScore(text.slice(text.lastIndexOf(', ') + 2).replace(/^(?:and|&) /, '')) === 3 &&
    titleScore(text.split(', ', 1)[0] ?? '') === 0
  );
}

/** "Institute of Coastal, Marine and Harbour Science". */
const department =
  /\b(?:Department|Faculty|School|Institute|College|Ministry|Division) of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?){1,3},? (?:and|&) \p{Lu}\p{L}+/gu;

/** "Larkspur, The Tide School" on a line of its own: what "The" goes on with is the name. */
const apposition = /^\p{Lu}[\p{L}&.'’]{1,30}(?:\s\p{Lu}[\p{L}&.'’]{1,30}){0,2}, The \p{Lu}[^,|()\d]{2,50}$/gu;

/** "[Faculty of Tides, University of Dunmoor](…)", "[Lab at Skua](…)": names that one link holds are one, but for a title and a place. */
export function linkedNames({ text, marks }: RelativePlain, from: number, to: number): readonly Gap[] {
  const names = marks.filter(({ kind, start, end }) => kind === 'link' && start >= from && end <= to);
  return names.flatMap(({ start, end }) => {
    const pieces = text.slice(start, end).split(/, | at | @ /);
    if (pieces.length < 2 || pieces.some(titleScore) || isPlace(pieces.at(-1) ?? '')) return [];
    return [{ start: start - from, end: end - from }];
  });
}

/** "Osei, Brandt & Lund": three surnames between strong separators. */
const partnership =
  /(?<=^\s{0,4}|[|–—-]\s{1,4}|\s(?:at|@)\s{1,4})\p{Lu}\p{Ll}{2,15}, \p{Lu}\p{Ll}{2,15} & \p{Lu}\p{Ll}{2,15}(?=\s*$|\s+[|–—(-])/gu;

/** "Skua, Search & Ads", "Lead, Web & Mobile", "Berlin, Hamburg & Essen" are no partners. */
function namesFields(row: string): boolean {
  const names = row.split(/, | & /);
  const [first = ''] = names;
  // One of three may be called as a town is.
  return titleScore(first) > 0 || names.some((name) => area.test(name)) || names.filter(isPlace).length > 1;
}

/** "GTP: Storage rotation": a programme for beginners and a stage of it are one title. */
export const rotation = /^[A-Z]{2,8}: \p{Lu}[^:]{2,60}\srotation$/u;
const rotationSign = /(?<=^[A-Z]{2,8}): (?=\p{Lu}[^:]{2,60}$)/gu;

/** "Assistant for TIDE 212" before " – Harbour Engineering": the course's name after its number is of the title. */
const ofCourse = /\s(?:for|of|in) (?:(?:course )?[A-Z]{2,5}[- ]?\d{2,4}[A-Z]?|\d{3,6})$/;

/** "Growth via Tides Teacher", "Developer with Python" and "Engineer I / II" are one title each, and "(Saint-Osprey en Bréval)" one place. */
export function isPartOfName(text: string, at: number, sign: string): boolean {
  const word = sign.trim();
  if (/^[-–—:]$/.test(word)) return ofCourse.test(text.slice(0, at));
  if (word === '/') return /^(?:I{1,3}|I?V|[1-5])(?![\p{L}\d])/u.test(text.slice(at + sign.length));
  if (word === 'via') return titleScore(text.slice(at + sign.length)) === 3;
  if (word === 'with') return skillWith.test(text.slice(at + sign.length));
  if (word !== 'en') return false;
  return fieldBehind.test(text.slice(at + sign.length)) || text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}
