import { techLabel, workLabel } from './head-words.ts';
import { type HeadLine, lineFacts } from './line-parts.ts';
import { type RelativePlain, slicePlain } from './plain-text.ts';
import type { Node } from './sections.ts';

const lineCache = new WeakMap<RelativePlain, readonly HeadLine[]>();

/** The lines of a plain text, as its source breaks them. */
export function linesOf(plain: RelativePlain, at: number): readonly HeadLine[] {
  const known = lineCache.get(plain);
  if (known && (known[0]?.at ?? at) === at) return known;
  const cuts = [-1, ...plain.breaks, plain.text.length];
  const lines: HeadLine[] = [];
  cuts.slice(1).forEach((cut, index) => {
    const start = (cuts[index] ?? 0) + 1;
    if (plain.text.slice(start, cut).trim() === '') return;
    const line = known?.[lines.length]?.plain ?? slicePlain(plain, start, cut);
    lines.push({ plain: line, at, offset: start, facts: lineFacts(line) });
  });
  lineCache.set(plain, lines);
  return lines;
}

const endsSentence = /[.!?:]$/;
const abbreviation = /\b[A-Z]{2} \d{5}\.$|\b(?:inc|ltd|corp|co|jr|sr|gmbh|llc|u\.s\.a|u\.s|u\.k|s\.a|b\.v|o\.o)\.$/i;

export function isHeadLine(line: HeadLine, isOpen: boolean): boolean {
  const text = line.plain.text.replace(/[\\\s]+$/, '');
  if (techLabel.test(text) || workLabel.test(text)) return false;
  const words = text.split(/\s+/).length;
  const { period, parts, title } = line.facts;
  if (period) return isDateLine(line, words);
  if (words > 14 || (endsSentence.test(text) && !abbreviation.test(text))) return false;
  if (isLabelled(line)) return false;
  if (isStyled(line)) return words <= 14;
  if (!isOpen) return title >= 2 && words <= 10;
  const isNames = parts.every((part) => part.place || part.company || part.role !== null || /^\p{Lu}/u.test(part.text));
  return words <= 10 && parts.length > 0 && (title >= 2 || isNames);
}

/** "**Innovation:** Lead the architecture of …" is prose with a label, whatever words it holds. */
function isLabelled(line: HeadLine): boolean {
  const { text, marks } = line.plain;
  const lead = marks.find((mark) => mark.start === 0 && mark.kind === 'strong');
  if (!lead || !/^.{0,60}:\s*$/.test(text.slice(0, lead.end + 1).trimEnd())) return false;
  const rest = text.slice(lead.end).trim().split(/\s+/).length;
  return rest > 5 && line.facts.parts.every((part) => part.role === null);
}

/** A line with dates is a heading's where little else stands in it; a sentence may mention a year. */
function isDateLine(line: HeadLine, words: number): boolean {
  const { text } = line.plain;
  const { period, parts } = line.facts;
  if (!period || /\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(text)) return false;
  if (/(?:^|\s)(?:I|I['’](?:m|ve)|we|my|our|was|were)\s/u.test(text)) return false;
  if (period.isRange) return words <= 24;
  const isShort = words <= 12 && parts.every((part) => part.text.split(/\s+/).length <= 6);
  return isShort && !(endsSentence.test(text) && words > 6);
}

/** One name with no title beside it: the company that the titles under it share. */
export function isMereName(lines: readonly HeadLine[]): boolean {
  const parts = lines.flatMap((line) => line.facts.parts).filter((part) => !part.place);
  return parts.length === 1 && parts[0]?.title === 0;
}

/** A line that holds dates or a place and nothing that could be a title or company. */
export function isMereDate(lines: readonly HeadLine[]): boolean {
  return lines.every(
    (line) =>
      (line.facts.period !== null || line.facts.parts.length > 0) && line.facts.parts.every((part) => part.place),
  );
}

export function isTitled(lines: readonly HeadLine[]): boolean {
  const first = lines[0];
  return first !== undefined && lines.some((line) => line.facts.title >= 2) && isStyled(first);
}

export function isStyled(line: HeadLine): boolean {
  return line.plain.marks.some((mark) => mark.start === 0 && mark.kind !== 'code');
}

export function isStyledWhole(lines: readonly HeadLine[]): boolean {
  return (
    lines.length <= 2 &&
    lines.every((line) => line.plain.text.length < 80) &&
    lines[0] !== undefined &&
    isStyled(lines[0])
  );
}

/** Lines that each carry a title and dates are so many roles. */
export function headRuns(heads: readonly HeadLine[]): readonly (readonly HeadLine[])[] {
  if (heads.length === 0) return [];
  const isWhole = (line: HeadLine): boolean => line.facts.period !== null && line.facts.title >= 2;
  if (heads.filter(isWhole).length < 2) return [heads];
  const runs: HeadLine[][] = [];
  for (const line of heads) {
    if (runs.length === 0 || (isWhole(line) && runs.at(-1)?.some(isWhole))) runs.push([line]);
    else runs.at(-1)?.push(line);
  }
  return runs;
}

/** Whether a block is a paragraph that begins with a line of dates. */
export function isDated(node: Node | undefined): boolean {
  if (node?.block.type !== 'paragraph') return false;
  const [first] = linesOf(node.block.plain, node.base);
  return first !== undefined && first.facts.period !== null && isHeadLine(first, true);
}

/** Whether the next block goes on with a role's heading: a line of dates or a title. */
export function opensRole(next: Node | undefined): boolean {
  if (next?.block.type !== 'paragraph') return false;
  const [first] = linesOf(next.block.plain, next.base);
  return first !== undefined && isHeadLine(first, true) && (first.facts.period !== null || first.facts.title >= 2);
}
