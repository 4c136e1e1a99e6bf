import { type FoundPeriod, findPeriods } from '../dates/dates.ts';
import type { Mark, RelativePlain } from '../markdown/plain-text.ts';
import { allMatches } from '../matches.ts';
import { bareCuts } from './bare-names.ts';
import { isPlace, type NameFacts, nameFacts, trailingCity, trailingPlace } from './classify.ts';
import { gluedCuts } from './glued.ts';
import { isDateLabel, labelOf } from './labels.ts';
import { placeCodes } from './place-names.ts';
import { isBare, undressed } from './undressed.ts';
import { gluedSpans, isPartOfName, linkedNames, rotation } from './whole-names.ts';
import { specialism } from './words.ts';

/** One line that could belong to a role's heading; `at` is where its piece starts, relative to the section. */
export interface HeadLine {
  readonly plain: RelativePlain;
  readonly at: number;
  /** Where the line starts in its paragraph's plain text. */
  readonly offset: number;
  readonly facts: LineFacts;
  /** Whether it stood behind the colon of a definition, which is no part of its text. */
  readonly isDefinition?: boolean;
}

/** Each is worked out when it is first asked for: most lines are bullets, which their length alone rules out as headings. */
export interface LineFacts {
  readonly period: FoundPeriod | null;
  readonly parts: readonly Part[];
  /** The best title score among the parts. */
  readonly title: number;
}

/** Whether one of the lines is a title beyond doubt. */
export function holdTitle(lines: readonly HeadLine[]): boolean {
  return lines.some(({ facts }) => facts.title >= 2);
}

export function holdDates(lines: readonly HeadLine[]): boolean {
  return lines.some(({ facts }) => facts.period !== null);
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

/** Has a part of a line for a title that only its place tells. */
export function tellTitle(plain: RelativePlain, name: Part): void {
  const { period, parts } = lineFacts(plain);
  const told = parts.map((part) => (part.start === name.start ? { ...part, title: 3, company: false } : part));
  cache.set(plain, { period, parts: told, title: 3 });
}

/** No heading is longer, and what it would cost to take a page-long line apart is not worth knowing. */
const longestLine = 600;

/** "https://acme.example/en" on a line of its own, which says nothing else. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+(?:, (?:https?:\/\/|www\.)\S+)*$/.test(text.trim());
}

function readLine(plain: RelativePlain): LineFacts {
  if (plain.text.length > longestLine || isAddress(plain.text)) return { period: null, parts: [], title: 0 };
  let period: FoundPeriod | null | undefined;
  let parts: readonly Part[] | undefined;
  let title: number | undefined;
  return {
    get period() {
      if (period === undefined) period = periodIn(plain.text);
      return period;
    },
    get parts() {
      parts ??= partsOf(plain, this.period);
      return parts;
    },
    get title() {
      title ??= this.parts.reduce((best, part) => (isValue(part) ? best : Math.max(best, part.title)), 0);
      return title;
    },
  };
}

/** What a label says that it is no title: "Reported to: CTO". */
function isValue({ role }: Part): boolean {
  return role !== null && role !== 'title';
}

function periodIn(text: string): FoundPeriod | null {
  const periods = findPeriods(text);
  return periods.find((found) => found.isRange) ?? periods[0] ?? null;
}

function partsOf(plain: RelativePlain, period: FoundPeriod | null): readonly Part[] {
  const parts: Part[] = [];
  const isBracketed =
    plain.text.length < 120 && plain.text.startsWith('[') && plain.text.indexOf(']') === plain.text.length - 1;
  if (!period && isBracketed) addParts(parts, plain, 1, plain.text.length - 1);
  else if (!period) addParts(parts, plain, 0, plain.text.length);
  else {
    if (!isDateLabel(plain.text.slice(0, period.start))) addParts(parts, plain, 0, period.start);
    addParts(parts, plain, period.end, asideIn(plain.text, period.end));
  }
  return parts;
}

const aside =
  /^[\s,;.(–—-]{0,6}(?:previously|formerly|earlier|initially|originally|before that|later|then|promoted|starting|started|first|now|still|currently|as|after|when|while|including|with)\s\p{Ll}/u;

/** Where the text after a line's dates ends: before a clause about them ("previously working as a contractor"). */
function asideIn(text: string, from: number): number {
  return from < text.length && aside.test(text.slice(from, from + 60)) ? from : text.length;
}

// Dashes need space around them, or "Co-founder" and "Full-stack" would fall apart; "at" and "@" join a title to its company.
const separator =
  /(?<strong>\s*(?:[|¦•·●▪⋅∙‣▸⎹\u2001-\u2003]|\t|\.{4,})+\s*|\u00a0{2,}|\s+(?:[-–—−―~→/]|--+|\/\/|::|<>)\s+|\s*[—–]\s*(?=\S)|-(?<=\p{Script=Han}-)(?=\p{Script=Han})|\s*--+\s*|\s{3,}|:\s+|;\s+)|(?<at>\s*[)\]]?,?\s+(?:at|@|bei|chez|en|with|via)\s+(?:the\s+)?(?=[\p{Lu}\p{N}"«“„]|\p{Ll}{1,24}(?:\p{Lu}|\.(?!js\b)\p{Ll}{2,10}(?![\p{L}.])))|\s*@\s*(?=\S))|(?<comma>\s*,\s+(?!(?:Inc|INC|LLC|L\.L\.C|Ltd|LTD|Limited|Corp|CORP|GmbH|Co(?!-)|LP|LLP|PLC|S\.[AL]|Pvt)\b))|(?<bracket>\s*[()[\]（）]\s*)/gu;

/** Where a line falls apart, and what stands there. */
export interface Cut {
  readonly at: number;
  readonly end: number;
  readonly joint: Part['joint'];
}

/** Signs that writers part a line with as others do with a bar; pictures of a calendar or a pin, drawn or by name, among them. */
const bars =
  /[⚬◦○◆◇■□❖✦▹⟡・‖∥❘│┃｜⁞]|(?<=\s)(?:[📅📆🗓📍📌🏢🗺🌍🌎🌏🌐💼⏰🕒🏙🏠]\uFE0F?|:[a-z][a-z0-9_+-]{2,30}:)(?=\s|$)/gu;

/** "At Acme, 2019 – 2021", "2019 – 2021 at Acme". */
const leadingAt = /^\s{0,3}(?:[Aa]t|@)\s{1,3}(?:the\s)?(?=[\p{Lu}\p{N}])/u;

function addParts(parts: Part[], plain: RelativePlain, from: number, to: number): void {
  const text = plain.text.slice(from, to).replace(bars, (sign) => '|'.repeat(sign.length));
  let start = leadingAt.exec(text)?.[0].length ?? 0;
  let joint: Part['joint'] = start > 0 ? 'at' : parts.length === 0 ? 'start' : 'strong';
  const openBracket = to < plain.text.length ? unclosedBracket(text) : -1;
  const cuts: Cut[] = [];
  const whole = [...gluedSpans(text), ...linkedNames(plain, from, to)];
  for (const match of allMatches(separator, text)) {
    if (/^[–—]$/.test(match[0]) && / \| /.test(text)) continue;
    if (whole.some((span) => match.index < span.end && match.index + match[0].length > span.start)) continue;
    if (isPartOfName(text, match.index, match[0])) continue;
    const isOpen = openBracket >= match.index && openBracket < match.index + match[0].length;
    cuts.push({
      at: match.index,
      end: match.index + match[0].length,
      joint: isOpen ? 'strong' : (jointBehind(text, match) ?? jointOf(match.groups ?? {})),
    });
  }
  cuts.push(...bareCuts(text, cuts));
  for (const edge of styleEdges(plain.marks, plain.text, from, to)) {
    if (cuts.some((cut) => edge >= cut.at && edge <= cut.end) || contributes.test(text.slice(0, edge))) continue;
    const at = atBefore(text, edge);
    cuts.push({ at: edge - at, end: edge, joint: at > 0 ? 'at' : 'style' });
  }
  cuts.push(...gluedCuts(plain, from, to));
  cuts.sort((a, b) => a.at - b.at);
  for (const cut of [...cuts, { at: text.length, end: text.length, joint: 'start' as const }]) {
    if (cut.at >= start) addPart(parts, plain, from + start, from + cut.at, joint);
    start = Math.max(start, cut.end);
    joint = cut.joint;
  }
}

/** "Acme (Oslo) – Engineer", "Acme (Oslo), Engineer": behind a bracket that ends, the sign that follows is what joins. */
function jointBehind(text: string, { 0: sign, index }: RegExpExecArray): Part['joint'] | null {
  if (!/[)\]）]\s*$/.test(sign)) return null;
  const after = text.slice(index + sign.length, index + sign.length + 3);
  if (/^(?:[-–—|·•:;/]|\/\/|--)\s/.test(after)) return 'strong';
  return /^,\s/.test(after) ? 'comma' : null;
}

/** "Contributor to the [tide reader](…)": to what is part of the title. */
const contributes = /\b(?:contributor|committer) to(?: the)? $/i;

/** How long the "at" is that stands right before a link or a name in italics ("Engineer at _acme_"). */
function atBefore(text: string, edge: number): number {
  return /(?<!\s)\s+(?:at|@|bei|chez)(?:\s+the)?\s+$/i.exec(text.slice(Math.max(0, edge - 12), edge))?.[0].length ?? 0;
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

/** "a member of the **Skua** group": what is bold in the middle of a name. */
function isWithinName(text: string, at: number): boolean {
  const isBehind = /\s(?:of|of the|de|de la|della|des|der|von)\s$/.test(text.slice(Math.max(0, at - 12), at));
  return isBehind || /^\s(?:group|gruppe|groupe|gruppo)\b/i.test(text.slice(at, at + 8));
}

/** Where bold, italic or linked text begins or ends at a space: writers part title and company by style alone. */
function styleEdges(marks: readonly Mark[], text: string, from: number, to: number): readonly number[] {
  const edges: number[] = [];
  for (const mark of marks) {
    if (mark.kind === 'emphasis' && isWordOfTitle(mark, marks, text)) continue;
    for (const at of [mark.start, mark.end]) {
      const isSpace = text[at] === ' ' || text[at - 1] === ' ';
      if (at > from && at < to && isSpace && !isWithinName(text, at))
        edges.push((text[at - 1] === ' ' ? at : at) - from);
    }
  }
  return edges;
}

/** "**Developer _Full-Stack_, Acme**": a foreign word in italics within a bold title. */
function isWordOfTitle({ start, end }: Mark, marks: readonly Mark[], text: string): boolean {
  const isInside = marks.some((mark) => mark.kind === 'strong' && mark.start <= start && mark.end >= end);
  return isInside && (specialism.test(text.slice(start, end)) || /^\p{Ll}/u.test(text.slice(start, end)));
}

function addPart(parts: Part[], plain: RelativePlain, from: number, to: number, joint: Part['joint']): void {
  const raw = plain.text.slice(from, to);
  const text = isBare(raw) ? raw : undressed(raw);
  if (!/[\p{L}\p{N}]/u.test(text) || (joint === 'start' && /^\s*\d{1,2}(?:[.)]|(?:\.\d{1,2})+[.)]?)\s*$/.test(raw)))
    return;
  // "Acme (2019 – 2021) <https://acme.example>": an address beside names is none.
  if (parts.length > 0 && text.includes('://') && isAddress(text)) return;
  // "**Android Developer** for *Tidewater*": whom the work was for is the company where no other is named.
  if (text === 'for' && (joint === 'style' || joint === 'bracket')) return;
  if (/^(?:em|en|im|à)$/.test(text)) return;
  if (joint === 'style' && /^for \p{Lu}/u.test(text)) {
    addPart(parts, plain, from + raw.indexOf(text) + 4, to, 'bracket');
    return;
  }
  if (joint === 'style' && /^in \p{Lu}/u.test(text)) {
    addPart(parts, plain, from + raw.indexOf(text) + 3, to, joint);
    return;
  }
  if (joint === 'style' && /\sfor\s$/.test(plain.text.slice(0, from))) joint = 'bracket';
  const start = from + raw.indexOf(text);
  const name = nameFacts(text);
  const place = name.company ? trailingPlace(text) : trailingCity(text, plain.text.slice(start + text.length));
  if (place > 0) {
    addPart(parts, plain, start, start + place, joint);
    addPart(parts, plain, start + place, start + text.length, 'comma');
    return;
  }
  const label = parts.at(-1);
  const labelled = label && /^\s?:\s/.test(plain.text.slice(label.end)) ? labelOf(label.text) : null;
  if (labelled && label) parts.pop();
  // "At: Oslo, Norway".
  const isCity = labelled === 'company' && /^at$/i.test(label?.text ?? '') && isPlace(text);
  const role = labelled === 'period' ? null : isCity ? 'location' : labelled;
  parts.push(partOf(text, start, name, labelled ? (label?.joint ?? joint) : joint, role, plain));
}

function partOf(
  text: string,
  start: number,
  name: NameFacts,
  joint: Part['joint'],
  role: Part['role'],
  plain: RelativePlain,
): Part {
  const end = start + text.length;
  return {
    text,
    start,
    end,
    joint,
    title: rotation.test(text) ? 2 : name.title,
    place: isPlace(text) || (joint === 'comma' && placeCodes.has(text)),
    company: name.company,
    role,
    link: plain.marks.some((mark) => mark.kind === 'link' && mark.start < end && mark.end > start),
  };
}
