import { type RelativePlain, slicePlain } from '../markdown/plain-text.ts';
import { isContractWord, titleScore } from './classify.ts';
import { endsAtDates, isDateLine, isTold } from './date-lines.ts';
import { type HeadLine, isAddress, type LineFacts, lineFacts, type Part } from './line-parts.ts';
import { namesOnly } from './names-only.ts';
import { isQuoted, isRowOfCode, isRowOfNames, isRowOfTools, speaks, toTop } from './no-heads.ts';
import { isStyled } from './styled.ts';
import {
  coinedName,
  isDefinedName,
  isDefinedTitle,
  isMereTitle,
  isTitledWhole,
  isTitleSentence,
} from './title-sentences.ts';
import { deed, techLabel, workLabel } from './words.ts';

const endsSentence = /[.!?:;]$/;
const abbreviation =
  /\b[A-Z]{2} \d{5}\.$|\b(?:inc|ltd|corp|co|jr|sr|gmbh|llc|u\.s\.a|u\.s|u\.k|s\.[al]|b\.v|e\.v|o\.o)\.$|, (?:ala|alas|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|kans|ky|la|mass|md|me|mich|minn|miss|mo|mont|neb|nebr|nev|n\.h|n\.j|n\.m|n\.y|n\.c|n\.d|okla|ore|pa|penn|r\.i|s\.c|s\.d|tenn|tex|vt|va|wash|w\.va|wis|wisc|wyo|d\.c|ont|que|b\.c|alta|man|n\.s|n\.b|sask)\.$/i;

export function isHeadLine(line: HeadLine, isOpen: boolean): boolean {
  const text = withoutDescription(line.plain.text.replace(/(?<![\\\s])[\\\s]+$/, ''));
  const spaced = text.split(/\s+/).length;
  const words = spaced > 10 && spaced < 30 ? wordsIn(text) : spaced;
  const { facts } = line;
  // What rules out most lines stands first: a line's parts are worked out when they are asked for.
  if (isDefinedTitle(line) || isDefinedName(line)) return true;
  const isLong =
    (words > 14 && !(words <= 18 && isBarred(line))) ||
    (endsSentence.test(text) && !abbreviation.test(text) && !isTitledWhole(line));
  if (isLong && !facts.period) return false;
  if ((isRowOfTools(text) || isRowOfCode(line.plain)) && !facts.period && facts.title < 2) return false;
  if (isAddress(text)) return isOpen;
  if (toTop.test(text)) return false;
  if (text.includes('://') && isAddressed(line, text)) return false;
  if (techLabel.test(text) || workLabel.test(text)) return false;
  if (!facts.period && ((deed.test(text) && !isNameInBold(line)) || speaks.test(text) || isQuoted(line))) return false;
  // "2025 – 2026 Key Outcomes:" stands above the bullets of these years.
  if (facts.period) return isDateLine(line, words) && !workLabel.test(text.slice(facts.period.end).trim());
  if (
    isLabelled(line) ||
    (words > 4 && /\p{Ll}{4}\.\s\p{Lu}/u.test(text) && !isStyled(line) && !facts.parts.some((part) => part.place))
  )
    return false;
  if (isStyled(line)) return leadOf(line) === null && !isRowOfNames(line);
  if (words > 10) return words <= 16 && (facts.parts[0]?.role === 'title' || isTitleAndNames(facts.parts));
  if (!isOpen) return facts.title >= 2;
  const { parts } = facts;
  const isNames = parts.every(
    (part) =>
      part.place ||
      part.company ||
      part.role !== null ||
      /^(?:[\p{Lu}\d]|\p{Ll}+\p{Lu})/u.test(part.text) ||
      coinedName.test(part.text),
  );
  return parts.length > 0 && (isNames || facts.title >= 2);
}

/** "**Notified** | Boston, MA". */
function isNameInBold({ plain, facts: { parts } }: HeadLine): boolean {
  const [name, ...more] = parts;
  const isOneWord = name !== undefined && /^\p{Lu}\p{L}+$/u.test(name.text);
  const isBold =
    isOneWord && plain.marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end === name.end);
  return isBold && more.every(({ place, joint }) => place || joint === 'comma');
}

/** "Kelp Harbour Works (Largest producer of mooring lines in the north)" without what the company does. */
function withoutDescription(text: string): string {
  const name = text.endsWith(')') ? /^[^()]{3,50}(?=\s\([^()]{30,140}\)$)/.exec(text)?.[0] : undefined;
  return name !== undefined && namesOnly.test(name) && titleScore(name) < 2 ? name : text;
}

/** Whether a line is the beginning of prose that was wrapped: "Backend engineer on the team that kept" over "the ledger alive." */
export function wrapsBelow(line: HeadLine, next: HeadLine | undefined): boolean {
  if (!next || line.facts.period || isStyled(line) || !/^\p{Ll}[\p{Ll}-]*[\s,]/u.test(next.plain.text)) return false;
  return wordsIn(line.plain.text) >= 5 && !isHeadLine(next, true);
}

/** An address after a label ("Online version: https://…"), or in prose. */
function isAddressed(line: HeadLine, text: string): boolean {
  if (!line.facts.period && /^[^:]{2,40}:\s+https?:\/\//.test(text)) return true;
  return /\p{Ll}{4}\.\s\p{Lu}/u.test(text) && !isStyled(line);
}

/** "Research Intern, Harbour Labs (Tide and Current Forecasting Group), Dunmoor": a title and names alone, however many words these have. */
function isTitleAndNames([first, ...rest]: readonly Part[]): boolean {
  if (first?.title !== 3 || rest.length === 0) return false;
  return rest.every(({ text, place, title }) => place || (title < 2 && namesOnly.test(text)));
}

/** A bold title with bars beside it: a heading, however long the company's name. */
function isBarred(line: HeadLine): boolean {
  return line.plain.text.includes(' | ') && isStyled(line) && (line.facts.parts[0]?.title ?? 0) >= 2;
}

const leads = new WeakMap<RelativePlain, RelativePlain | 'none'>();

/**
 * The heading that a line of prose begins with ("*Data Analyst*. Research on …", "2005 – 2010 Team Lead - Design of …"), or null.
 */
export function leadOf(line: HeadLine): HeadLine | null {
  const known = leads.get(line.plain);
  const end = known === undefined ? leadEnd(line) : 0;
  const lead = known ?? (end > 0 ? slicePlain(line.plain, 0, end) : 'none');
  if (known === undefined) leads.set(line.plain, lead);
  return lead === 'none' ? null : { ...line, plain: lead, facts: lineFacts(lead) };
}

/** “**Engineer**: Acme & Sons | Oslo, Norway”: a title and names, and no word of what was done. */
function isTitleOverNames({ plain: { text }, facts: { parts } }: HeadLine, end: number): boolean {
  const [first, ...names] = parts;
  if (first?.title !== 3 || first.end > end || names.length === 0 || deed.test(text.slice(end + 1).trim()))
    return false;
  return names.every(({ text: name, place, title }) => place || (title < 2 && namesOnly.test(name)));
}

function leadEnd(line: HeadLine): number {
  const { plain, facts } = line;
  const mark = plain.marks.find(({ kind, start }) => start === 0 && kind !== 'code' && kind !== 'link');
  if (mark?.kind === 'strong' && mark.end < 80 && inTeam.test(plain.text.slice(mark.end, mark.end + 120)))
    return lineFacts(slicePlain(plain, 0, mark.end)).title === 3 ? mark.end : 0;
  if (mark && mark.end < 80 && isProse(plain.text.slice(mark.end))) {
    return lineFacts(slicePlain(plain, 0, mark.end)).title >= 2 ? mark.end : 0;
  }
  const quoted = /^(.{3,60}?)\s[-–—]\s["“«]/u.exec(plain.text)?.[1] ?? '';
  if (titleScore(quoted) === 3) return quoted.length;
  const labelEnd = mark && !isTitleOverNames(line, mark.end) ? titleLabelEnd(plain, mark.end) : 0;
  const isDated = facts.period?.isRange && facts.period.start <= labelEnd + 3;
  if (labelEnd > 0) return isDated ? (facts.period?.end ?? labelEnd) : labelEnd;
  if (!mark && plain.text.includes('. ')) {
    const sentence = /^(.{3,60}?\.)\s\p{Lu}/u.exec(plain.text)?.[1];
    if (sentence && isMereTitle(sentence)) return sentence.length - 1;
  }
  const opening = /^(.{10,100}?\p{Ll}{2}\.)\s(?!(?:Ltd|Inc|LLC|Co|Corp)\b)\p{Lu}/u.exec(plain.text)?.[1];
  if (opening && isTitleSentence(slicePlain(plain, 0, opening.length))) return opening.length - 1;
  const { period, parts } = facts;
  const [first, second] = parts;
  if (period?.isRange && endsAtDates(plain.text, period.end) && first && first.title >= 2) return period.end;
  if (!period?.isRange || period.start > 2 || !first || first.title < 2 || first.end > 100) return 0;
  return second?.joint === 'bracket' && plain.text[second.end] === ')' ? second.end + 1 : first.end;
}

/** "**Site Engineer** in the tide team, keeping the …". */
const inTeam =
  /^\s(?:in|on|within|for) (?:the|an?|our) [^.:|]{2,60}\s(?:team|squad|group|department|division|unit)\b[\s,.]+\S/;

/** "**Site Engineer:** Keeps the …": where the title in a label's place ends, or 0. */
function titleLabelEnd(plain: RelativePlain, markEnd: number): number {
  const label = /^(.{3,60}?)\s?:\s*$/.exec(plain.text.slice(0, markEnd + 1).trimEnd())?.[1];
  const rest = plain.text.slice(markEnd + 1).trim();
  const isLong = rest.split(/\s+/, 6).length > 5 || isTold(rest.replace(/^\([^()]{4,30}\)/, ''));
  if (!label || !isLong || titleScore(label) < 3) return 0;
  return label.length;
}

/** What goes on as a sentence of several words. */
function isProse(rest: string): boolean {
  return /^\s?\.\s/.test(rest) && rest.split(/\s+/, 6).length > 5;
}

/** Words without the dashes and bars that stand among them. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** "**Innovation:** Lead the architecture of …" is prose with a label, whatever words it holds. */
function isLabelled(line: HeadLine): boolean {
  const { text, marks } = line.plain;
  const lead = marks.find((mark) => mark.start === 0 && mark.kind === 'strong');
  if (!lead || !/^.{0,60}:\s*$/.test(text.slice(0, lead.end + 1).trimEnd())) return false;
  const { parts } = line.facts;
  // "**Team:** 25 | **Reports:** 3 | …" is a row of figures about the role above.
  const isRow = /[|·•]\s*[^|·•:]{2,30}:/.test(text.slice(lead.end));
  if (isRow && parts.every((part) => part.role === null || part.role === 'skip')) return true;
  const rest = text.slice(lead.end).trim().split(/\s+/).length;
  if (isTitleOverNames(line, lead.end)) return false;
  const last = parts.at(-1);
  // "**Acme**: Software Engineer I & II" is a name and a title, however many words that has.
  if (last?.title === 3 && last.joint === 'strong' && last.start <= lead.end + 2 && namesOnly.test(last.text))
    return false;
  return rest > 5 && parts.every(({ role }) => role === null || role === 'skip');
}

/** One name with no title beside it: the company that the titles under it share. */
export function isMereName(lines: readonly HeadLine[]): boolean {
  const parts = lines.flatMap(({ facts }) => facts.parts.filter((part, index) => !part.place && !isCity(facts, index)));
  return parts.length === 1 && parts[0]?.title === 0;
}

/** Whether a part that no list knows is the city of the region after it. */
export function isCity({ parts }: LineFacts, index: number): boolean {
  const next = parts[index + 1];
  return index > 0 && next?.joint === 'comma' && next.place && parts[index]?.company === false;
}

/** A line that holds dates or a place and nothing that could be a title or company; how one was employed may stand beside dates. */
export function isMereDate(lines: readonly HeadLine[]): boolean {
  return lines.every(({ facts: { period, parts } }) =>
    period === null
      ? parts.length > 0 && parts.every((part) => part.place)
      : parts.every((part) => part.place || isContractWord(part.text)),
  );
}
