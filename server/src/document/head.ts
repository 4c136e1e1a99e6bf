import { isCompanyName, isContractWord, isPlace, isRegion, titleScore, trailingPlace } from './classify.ts';
import { type FoundPeriod, findPeriods } from './dates.ts';
import { fieldLabels, placeCodes, specialism } from './head-words.ts';
import type { Mark, RelativePlain } from './plain-text.ts';

/** One line that could belong to a role's heading; `at` is where its piece starts, relative to the section. */
export interface HeadLine {
  readonly plain: RelativePlain;
  readonly at: number;
  /** Where the line starts in its paragraph's plain text. */
  readonly offset: number;
  readonly facts: LineFacts;
}

export interface LineFacts {
  readonly period: FoundPeriod | null;
  readonly parts: readonly Part[];
  /** The best title score among the parts. */
  readonly title: number;
}

/** A piece of a line between separators; offsets are into the line's plain text. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly joint: 'start' | 'strong' | 'comma' | 'at' | 'bracket' | 'style';
  readonly title: number;
  readonly place: boolean;
  readonly company: boolean;
  readonly role: 'title' | 'company' | 'location' | 'skip' | null;
  readonly link: boolean;
}

const cache = new WeakMap<RelativePlain, LineFacts>();

/** The dates and the parts of a line; remembered with the line's text object. */
export function lineFacts(plain: RelativePlain): LineFacts {
  const known = cache.get(plain);
  if (known) return known;
  const facts = readLine(plain);
  cache.set(plain, facts);
  return facts;
}

/** No heading is longer, and what it would cost to take a page-long line apart is not worth knowing. */
const longestLine = 600;

function readLine(plain: RelativePlain): LineFacts {
  if (plain.text.length > longestLine) return { period: null, parts: [], title: 0 };
  const periods = findPeriods(plain.text);
  const period = periods.find((found) => found.isRange) ?? periods[0] ?? null;
  const parts: Part[] = [];
  if (!period) addParts(parts, plain, 0, plain.text.length);
  else {
    addParts(parts, plain, 0, period.start);
    addParts(parts, plain, period.end, plain.text.length);
  }
  return { period, parts, title: parts.reduce((best, part) => Math.max(best, part.title), 0) };
}

// Dashes need space around them, or "Co-founder" and "Full-stack" would fall apart; "at" and "@" join a title to its company.
const separator =
  /(?<strong>\s*(?:[|¦•·●▪⋅∙‣▸⎹]|\t)+\s*|\s+(?:[-–—−―~→/]|--+|\/\/|::|<>)\s+|\s*[—–]\s*(?=\S)|\s*--+\s*|\s{3,}|:\s+|;\s+)|(?<at>\s*[)\]]?\s+(?:at|@|bei|chez|en|with)\s+(?:the\s+)?(?=[\p{Lu}\p{N}])|\s*@\s*(?=\S))|(?<comma>\s*,\s+(?!(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|GmbH|Co|LP|LLP|PLC|S\.A|Pvt)\b))|(?<bracket>\s*[()[\]]\s*)/gu;

function addParts(parts: Part[], plain: RelativePlain, from: number, to: number): void {
  const text = plain.text.slice(from, to);
  let start = 0;
  let joint: Part['joint'] = parts.length === 0 ? 'start' : 'strong';
  const openBracket = to < plain.text.length ? unclosedBracket(text) : -1;
  const cuts: { readonly at: number; readonly end: number; readonly joint: Part['joint'] }[] = [];
  const acronyms = acronymSpans(text);
  for (const match of text.matchAll(separator)) {
    if (acronyms.some((span) => match.index < span.end && match.index + match[0].length > span.start)) continue;
    const isOpen = openBracket >= match.index && openBracket < match.index + match[0].length;
    cuts.push({
      at: match.index,
      end: match.index + match[0].length,
      joint: isOpen ? 'strong' : jointOf(match.groups ?? {}),
    });
  }
  const lower = lowerCompany(text);
  if (lower) cuts.push({ ...lower, joint: 'at' });
  for (const edge of styleEdges(plain.marks, plain.text, from, to)) {
    if (!cuts.some((cut) => edge >= cut.at && edge <= cut.end)) cuts.push({ at: edge, end: edge, joint: 'style' });
  }
  cuts.sort((a, b) => a.at - b.at);
  for (const cut of [...cuts, { at: text.length, end: text.length, joint: 'start' as const }]) {
    if (cut.at >= start) addPart(parts, plain, from + start, from + cut.at, joint);
    start = Math.max(start, cut.end);
    joint = cut.joint;
  }
}

/** "Developer at acme-client": after a title that is clear, "at" leads to a company in lower case too. */
function lowerCompany(text: string): { readonly at: number; readonly end: number } | null {
  const match = /\s+at\s+(?=\p{Ll}\S*(?:\s\S+)?$)/u.exec(text);
  if (!match || titleScore(text.slice(0, match.index)) < 3) return null;
  return { at: match.index, end: match.index + match[0].length };
}

/** "(IAM)" in the middle of a name belongs to it. */
function acronymSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found = text.matchAll(/\([A-Z][A-Za-z&/]{0,9}\)(?=\s(?!at\s)\p{L})/gu);
  return [...found].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A bracket that the dates stand in as well parts as a dash does: "Title (Company, 2019 – 2021)". */
function unclosedBracket(text: string): number {
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  return at >= 0 && !/[)\]]/.test(text.slice(at)) ? at : -1;
}

function jointOf(groups: Readonly<Record<string, string | undefined>>): Part['joint'] {
  if (groups.strong !== undefined) return 'strong';
  if (groups.at !== undefined) return 'at';
  return groups.comma !== undefined ? 'comma' : 'bracket';
}

/** Where bold, italic or linked text begins or ends at a space: writers part title and company by style alone. */
function styleEdges(marks: readonly Mark[], text: string, from: number, to: number): readonly number[] {
  const edges: number[] = [];
  for (const mark of marks) {
    for (const at of [mark.start, mark.end]) {
      const isSpace = text[at] === ' ' || text[at - 1] === ' ';
      if (at > from && at < to && isSpace) edges.push((text[at - 1] === ' ' ? at : at) - from);
    }
  }
  return edges;
}

function addPart(parts: Part[], plain: RelativePlain, from: number, to: number, joint: Part['joint']): void {
  const raw = plain.text.slice(from, to);
  const text = raw
    .replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\s)+/u, '')
    .replace(/^(?:\.\s+|#{2,6}(?=\p{Lu}))/u, '')
    .replace(/^[\s,;:|/–—\-•·*_~>→]+|[\s,;:|/–—•·*_~>→]+$|\s-$/gu, '')
    .replace(/^(?:(?:at|@)\s+|\d{1,2}[.)]\s+)/, '')
    .replace(/[ \t]+[-–—|]$/, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const start = from + raw.indexOf(text);
  const place = isCompanyName(text) ? trailingPlace(text) : -1;
  if (place > 0) {
    addPart(parts, plain, start, start + place, joint);
    addPart(parts, plain, start + place, start + text.length, 'comma');
    return;
  }
  const label = parts.at(-1);
  const labelled = label && /^\s?:\s/.test(plain.text.slice(label.end)) ? labelOf(label.text) : null;
  if (labelled && label) parts.pop();
  parts.push(
    partOf(text, start, labelled ? (label?.joint ?? joint) : joint, labelled === 'period' ? null : labelled, plain),
  );
}

function partOf(text: string, start: number, joint: Part['joint'], role: Part['role'], plain: RelativePlain): Part {
  const end = start + text.length;
  return {
    text,
    start,
    end,
    joint,
    title: titleScore(text),
    place: isPlace(text) || (joint === 'comma' && placeCodes.has(text)),
    company: isCompanyName(text),
    role,
    link: plain.marks.some((mark) => mark.kind === 'link' && mark.start < end && mark.end > start),
  };
}

function labelOf(text: string): (typeof fieldLabels)[number][1] | null {
  return fieldLabels.find(([label]) => label.test(text))?.[1] ?? null;
}

/** What a role's heading says; parts point into the lines. */
export interface HeadReading {
  readonly title: HeadField | null;
  readonly titles: readonly HeadField[];
  readonly company: HeadField | null;
  readonly location: HeadField | null;
  readonly period: { readonly found: FoundPeriod; readonly line: HeadLine } | null;
  /** Whether the title is one by its words; else it was told by its place. */
  readonly isKnownTitle: boolean;
  /** Whether the title stands before the company. */
  readonly titleFirst: boolean | null;
}

export interface HeadField {
  readonly line: HeadLine;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Placed {
  readonly part: Part;
  readonly line: HeadLine;
  readonly order: number;
}

/**
 * Reads title, company, place and dates out of the lines of a role's heading.
 * @param company whether a company is known already from a heading above
 * @param titleFirst how the document's other roles order the two, for titles that no word list knows
 */
export function readHead(lines: readonly HeadLine[], company: boolean, titleFirst: boolean | null): HeadReading {
  const rest = placedParts(lines).filter(({ part }) => part.role !== 'skip' && !isContractWord(part.text));
  const known = chooseTitle(rest);
  const titlePart = known ?? guessTitle(rest, company, titleFirst, lines);
  const others = rest.filter((it) => it !== titlePart);
  const title = titlePart ? widenTitle(titlePart, others, company, known !== null) : null;
  const used = new Set(title?.parts ?? []);
  const left = others.filter((it) => !used.has(it));
  const companyPart = chooseCompany(left, titlePart);
  const place = joinPlace(
    left.filter((it) => it !== companyPart && !(companyPart && isSlashed(companyPart, it))),
    companyPart,
  );
  return {
    title: title?.field ?? null,
    titles: title ? [title.field, ...moreTitles(left, companyPart, title.field)] : [],
    company: companyPart ? widenCompany(companyPart, left) : null,
    location: place,
    period: periodOf(lines),
    isKnownTitle: known !== null,
    titleFirst: known && companyPart ? known.order < companyPart.order : null,
  };
}

/** All parts in order; an unknown city before a region ("Kirkland, WA") is a place where something else can be the company. */
function placedParts(lines: readonly HeadLine[]): readonly Placed[] {
  const placed = lines
    .flatMap((line) => line.facts.parts.map((part) => ({ part, line })))
    .map((it, order) => ({ ...it, order }));
  return placed.map((it, index) => {
    const next = placed[index + 1];
    const isCity =
      next !== undefined &&
      next.line === it.line &&
      /^\s*,\s+$/.test(it.line.plain.text.slice(it.part.end, next.part.start)) &&
      isRegion(next.part.text) &&
      it.part.joint !== 'comma' &&
      it.part.joint !== 'at' &&
      it.part.title < 2 &&
      !it.part.company &&
      !it.part.link;
    const hasOther = placed.some((other) => other !== it && !other.part.place && other.part.title < 2);
    return isCity && hasOther ? { ...it, part: { ...it.part, place: true } } : it;
  });
}

function periodOf(lines: readonly HeadLine[]): HeadReading['period'] {
  const dated = lines.filter((line) => line.facts.period !== null);
  const line = dated.find((candidate) => candidate.facts.period?.isRange) ?? dated[0];
  return line?.facts.period ? { found: line.facts.period, line } : null;
}

function chooseTitle(parts: readonly Placed[]): Placed | null {
  let best: Placed | null = null;
  for (const it of parts) {
    if (it.part.role === 'title') return it;
    if (it.part.title < 2 || it.part.role !== null) continue;
    if (!best || rank(it) > rank(best)) best = it;
  }
  return best ?? parts.find((it) => it.part.title === 1 && !it.part.company && !it.part.place) ?? null;
}

function rank(it: Placed): number {
  return (
    it.part.title * 2 -
    (it.part.company ? 1 : 0) -
    (it.part.link ? 1 : 0) -
    (it.part.joint === 'bracket' ? 2 : 0) -
    (it.part.joint === 'at' ? 3 : 0)
  );
}

/** A title that no list knows: what stands "at" a company or beside a clear one, else where the document's other titles stand. */
function guessTitle(
  parts: readonly Placed[],
  company: boolean,
  titleFirst: boolean | null,
  lines: readonly HeadLine[],
): Placed | null {
  const open = parts.filter((it) => !it.part.place && it.part.role === null);
  const at = open.findIndex((it) => it.part.joint === 'at');
  if (at > 0) return open[at - 1]?.part.company ? null : (open[at - 1] ?? null);
  const isDated = lines.some((line) => line.facts.period?.isRange);
  const chunks = open.filter((it) => it.part.joint !== 'comma' && it.part.joint !== 'bracket');
  const clear = chunks.filter((it) => it.part.company || it.part.link || it.part.role === 'company');
  if (company && isDated && clear.length === 0) return chunks[0] ?? null;
  if (isDated && chunks.length === 2 && clear.length === 1) return chunks.find((it) => it !== clear[0]) ?? null;
  if (titleFirst === null || open.length < 2) return null;
  const guess = chunks.length >= 2 ? chunks[titleFirst ? 0 : 1] : titleFirst ? open[0] : open[1];
  return guess && !guess.part.company ? guess : null;
}

/** A title goes on after a comma, a slash or in brackets ("Engineer, Payments") where the company stands elsewhere. */
function widenTitle(
  title: Placed,
  others: readonly Placed[],
  hasCompany: boolean,
  isKnown: boolean,
): { readonly field: HeadField; readonly parts: readonly Placed[] } {
  let end = title.part.end;
  const parts: Placed[] = [];
  const following = others.filter((it) => it.line === title.line && it.order > title.order);
  let last = title.order;
  for (const it of following) {
    if (it.order !== last + 1 || !continuesTitle(it, others, hasCompany, isKnown)) break;
    end = closeBracket(title.line.plain.text, it.part.end, it.part.joint);
    parts.push(it);
    last = it.order;
  }
  const field = {
    line: title.line,
    start: title.part.start,
    end,
    text: title.line.plain.text.slice(title.part.start, end),
  };
  return { field, parts };
}

function continuesTitle(it: Placed, others: readonly Placed[], hasCompany: boolean, isKnown: boolean): boolean {
  const { part } = it;
  const better = others.some((other) => other !== it && isClearCompany(other.part));
  if (part.place || part.link || part.joint === 'at' || part.joint === 'start') return false;
  if (part.company && !hasCompany && !better) return false;
  if (part.title >= 2 && part.joint !== 'style') return !(part.joint === 'strong' && part.company);
  if (specialism.test(part.text) && others.some((other) => other !== it && isOpenPart(other.part))) return true;
  if (part.joint === 'strong' || part.joint === 'style') return false;
  const elsewhere =
    better ||
    others.some(
      (other) => other !== it && isOpenPart(other.part) && (other.part.joint === 'strong' || other.line !== it.line),
    );
  return hasCompany || (elsewhere && (isKnown || part.joint === 'bracket'));
}

/** Marked as a company by a link, an "at" or a label. */
function isClearCompany(part: Part): boolean {
  return part.title < 2 && (part.link || part.joint === 'at' || part.role === 'company');
}

function isOpenPart(part: Part): boolean {
  return !part.place && part.title < 2 && part.role === null && part.joint !== 'bracket' && part.joint !== 'comma';
}

function closeBracket(text: string, end: number, joint: Part['joint']): number {
  return joint === 'bracket' && (text[end] === ')' || text[end] === ']') ? end + 1 : end;
}

function chooseCompany(parts: readonly Placed[], title: Placed | null): Placed | null {
  const labelled = parts.find((it) => it.part.role === 'company');
  if (labelled) return labelled;
  const open = parts.filter(
    (it) => !it.part.place && it.part.role === null && it.part.title < 2 && !isNoise(it.part.text),
  );
  const named =
    open.find((it) => it.part.joint === 'at' && !followsCompany(it, open)) ??
    open.find((it) => it.part.company) ??
    open.find((it) => it.part.link);
  if (named) return named;
  const beside = title ? open.filter((it) => it.line === title.line) : [];
  const found =
    beside.find((it) => it.part.joint !== 'bracket') ?? open.find((it) => it.part.joint !== 'bracket') ?? open[0];
  if (found) return found;
  // A company whose name ends as titles do ("Dev Partner") is all that is left.
  return parts.find((it) => !it.part.place && it.part.role === null && it.part.title === 1) ?? null;
}

/** "Acme Corp. @ Client" on a line of its own: the employer stands first. */
function followsCompany(it: Placed, open: readonly Placed[]): boolean {
  return open.some((other) => other.line === it.line && other.order === it.order - 1 && other.part.company);
}

/** "Acme / Beta": both names are the company. */
function widenCompany(company: Placed, parts: readonly Placed[]): HeadField {
  const next = parts.find((it) => isSlashed(company, it));
  if (!next) return fieldOf(company);
  const { plain } = company.line;
  return {
    line: company.line,
    start: company.part.start,
    end: next.part.end,
    text: plain.text.slice(company.part.start, next.part.end),
  };
}

function isSlashed(company: Placed, it: Placed): boolean {
  if (it.line !== company.line || it.order !== company.order + 1 || it.part.place || it.part.title >= 2) return false;
  return /^\s*\/\s*$/.test(company.line.plain.text.slice(company.part.end, it.part.start));
}

function isNoise(text: string): boolean {
  return /^(?:https?:|www\.)|^\d+$|^(?:promoted|contract|client|team of)\b/i.test(text) || text.length > 90;
}

function joinPlace(parts: readonly Placed[], company: Placed | null): HeadField | null {
  const labelled = parts.find((it) => it.part.role === 'location');
  const first = labelled ?? parts.find((it) => it.part.place && it.part.role === null);
  if (!first) return plainPlace(parts, company);
  let start = first.part.start;
  let end = first.part.end;
  const before = parts.find((it) => it.line === first.line && it.order === first.order - 1);
  const between = before ? first.line.plain.text.slice(before.part.end, first.part.start) : '';
  if (before && /^,\s$/.test(between) && before.part.title === 0 && !before.part.company && !before.part.link)
    start = before.part.start;
  for (const it of parts) {
    if (it.line !== first.line || it.order <= first.order || it.part.joint !== 'comma') continue;
    if (it.part.place || it.part.text.length <= 20) end = it.part.end;
  }
  return { line: first.line, start, end, text: first.line.plain.text.slice(start, end) };
}

/** What stands last, short and capitalised after the company is a place, known or not. */
function plainPlace(parts: readonly Placed[], company: Placed | null): HeadField | null {
  const it = parts.findLast((candidate) => candidate.part.role === null);
  if (!it || !company || it.order < company.order) return null;
  const words = it.part.text.split(/\s+/);
  const isCapitalised = words.every((word) => /^\p{Lu}/u.test(word));
  return words.length <= 3 && isCapitalised && it.part.title === 0 && it.part.joint !== 'bracket' ? fieldOf(it) : null;
}

function moreTitles(parts: readonly Placed[], company: Placed | null, title: HeadField): readonly HeadField[] {
  return parts
    .filter((it) => it !== company && it.part.title >= 2 && it.part.start !== title.start)
    .map(fieldOf)
    .slice(0, 4);
}

function fieldOf(it: Placed): HeadField {
  return { line: it.line, start: it.part.start, end: it.part.end, text: it.part.text };
}
