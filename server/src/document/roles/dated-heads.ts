import { compareYearMonth } from '../dates/joining.ts';
import { titleScore } from '../heads/classify.ts';
import { labelOf } from '../heads/labels.ts';
import { isDateWithTitle } from '../heads/leads.ts';
import { linesOf } from '../heads/line-breaks.ts';
import type { HeadLine } from '../heads/line-parts.ts';
import { isHeadLine, isMereName } from '../heads/lines.ts';
import { speaks } from '../heads/no-heads.ts';
import { tellsWork } from '../heads/title.ts';
import { deed, techLabel } from '../heads/words.ts';
import type { ItemBlock } from '../markdown/blocks.ts';
import { type RelativePlain, spanOf } from '../markdown/plain-text.ts';
import type { Span } from '../model.ts';
import type { Node } from '../sections/sections.ts';
import type { RoleReading } from './roles.ts';

// What none of the shapes reads is read by its dates: from when to when beside a title is a role, however it is set.

/** A line of a heading, a paragraph or a list item, in the order of the source. */
interface FlatLine extends Span {
  readonly line: HeadLine;
  /** The text that it is a line of; no two share one. */
  readonly block: object;
  readonly isItem: boolean;
  /** Whether a rule, a table or code stands right before it. */
  readonly isApart: boolean;
}

const studies = /\b(?:major(?:ing|ed)?|minor|bachelor|master['’]?s|degree|diploma|thesis|b\.?sc|m\.?sc|gpa)\b/i;
const year = /(?:19|20)\d\d|['’]\d\d/;
/** No line of a heading is longer. */
const longest = 160;

/** The lines of headings that were read as no role's, each with its dates and a title that nobody else has. */
export function datedHeads(nodes: readonly Node[], roles: readonly RoleReading[]): readonly (readonly HeadLine[])[] {
  const used = usedPlaces(roles);
  if (!nodes.some((node) => holdsFree(node, used))) return [];
  const lines = nodes.flatMap(flatLines);
  const heads: FlatLine[][] = [];
  const taken = new Set<FlatLine>();
  for (const index of lines.keys()) {
    const head = headAt(lines, index, used, roles);
    if (!head || head.some((line) => taken.has(line))) continue;
    for (const line of head) taken.add(line);
    heads.push([...head]);
  }
  return heads.map((head) => head.map(({ line }) => line));
}

/** Where the titles, the companies and the dates of roles stand. */
function usedPlaces(roles: readonly RoleReading[]): readonly number[] {
  return roles
    .flatMap(({ head, company, period }) => [
      ...[head.title, head.company, company].map((field) => field && placeOf(field.line, field.start)),
      ...[head.period, period].map((dates) => dates && placeOf(dates.line, dates.found.start)),
    ])
    .filter((place) => place !== null);
}

function placeOf({ plain, at }: HeadLine, offset: number): number {
  return spanOf(plain, at, offset, offset + 1).start;
}

function isUsed({ start, end }: Span, used: readonly number[]): boolean {
  return used.some((place) => place >= start && place < end);
}

/** Whether dates stand in a block that are no role's yet; it is asked of every block, so what is cheap stands first. */
function holdsFree({ block, base }: Node, used: readonly number[]): boolean {
  if (block.type === 'heading' || block.type === 'paragraph') return isFree(block.plain, base, used);
  return block.type === 'list' && block.items.some((item) => itemIsFree(item, base, used));
}

function itemIsFree({ plain, children }: ItemBlock, base: number, used: readonly number[]): boolean {
  return isFree(plain, base, used) || children.some((child) => itemIsFree(child, base, used));
}

function isFree(plain: RelativePlain, base: number, used: readonly number[]): boolean {
  return year.test(plain.text) && linesOf(plain, base).some((line) => isAnchor(flat(line, false), used));
}

function isAnchor(it: FlatLine, used: readonly number[]): boolean {
  const { plain, facts } = it.line;
  if (!year.test(plain.text) || plain.text.length > longest) return false;
  const { period } = facts;
  return period?.isRange === true && period.from !== null && period.to !== null && !isUsed(it, used);
}

function textsOf({ block }: Node): readonly { readonly plain: RelativePlain; readonly isItem: boolean }[] {
  if (block.type === 'heading' || block.type === 'paragraph') return [{ plain: block.plain, isItem: false }];
  if (block.type !== 'list') return [];
  const all = (items: readonly ItemBlock[]): readonly ItemBlock[] =>
    items.flatMap((item) => (item.children.length > 0 ? [item, ...all(item.children)] : [item]));
  return all(block.items).map(({ plain }) => ({ plain, isItem: true }));
}

function flat(line: HeadLine, isItem: boolean, block: object = line, isApart = false): FlatLine {
  return { line, block, isItem, isApart, ...spanOf(line.plain, line.at, 0, line.plain.text.length) };
}

function flatLines(node: Node, index: number, nodes: readonly Node[]): readonly FlatLine[] {
  const above = nodes[index - 1]?.block.type;
  const isApart = above === 'rule' || above === 'table' || above === 'code';
  return textsOf(node).flatMap(({ plain, isItem }, text) =>
    linesOf(plain, node.base).map((line, at) => flat(line, isItem, plain, isApart && text === 0 && at === 0)),
  );
}

/** The heading around the dates in a line, or null. */
function headAt(
  lines: readonly FlatLine[],
  index: number,
  used: readonly number[],
  roles: readonly RoleReading[],
): readonly FlatLine[] | null {
  const anchor = lines[index];
  if (!anchor || !isAnchor(anchor, used) || isWithin(anchor, roles)) return null;
  // "2017 – 2019 (Engineer)" below "2019 – 2021 (Lead)" that a role has read.
  const above = lines[index - 1];
  const isFurther = above?.block === anchor.block && isUsed(above, used) && isDateWithTitle(above.line);
  if (isFurther && isDateWithTitle(anchor.line)) return null;
  const at = [0, -1, 1, -2, 2].find((step) => isTitleFor(lines, index, step, used));
  if (at === undefined) return null;
  let first = Math.min(index, index + at);
  let last = Math.max(index, index + at);
  const isPart = (line: FlatLine | undefined): line is FlatLine =>
    line !== undefined && !isUsed(line, used) && !line.line.facts.period?.isRange && isHeadLine(line.line, true);
  while (lines[first - 1]?.block === lines[first]?.block && isPart(lines[first - 1])) first--;
  while (lines[last + 1]?.block === lines[last]?.block && isPart(lines[last + 1])) last++;
  const name = lines[first - 1];
  if (isPart(name) && !lines[first]?.isApart && isLoneName(lines, first - 1)) first--;
  return lines.slice(first, last + 1);
}

/** The only line of a paragraph, and a name. */
function isLoneName(lines: readonly FlatLine[], index: number): boolean {
  const it = lines[index];
  if (!it || it.isItem || lines[index - 1]?.block === it.block || lines[index + 1]?.block === it.block) return false;
  return isMereName([it.line]) && it.line.plain.text.split(/\s+/).length <= 6;
}

/** Whether a line is the title for the dates so many lines after or before it. */
function isTitleFor(lines: readonly FlatLine[], index: number, step: number, used: readonly number[]): boolean {
  const it = lines[index + step];
  const anchor = lines[index];
  if (!it || !anchor || it.line.facts.title < (it.isItem ? 3 : 2) || isUsed(it, used)) return false;
  const { text } = it.line.plain;
  if (text.length > longest || deed.test(text) || speaks.test(text) || techLabel.test(text) || studies.test(text))
    return false;
  if (studies.test(anchor.line.plain.text)) return false;
  if (it.isItem !== anchor.isItem) return false;
  if (step === 0 && isLabelled(text)) return false;
  if (step === 0) return it.line.facts.parts.every((part) => !tellsWork(part)) && text.split(/\s+/).length <= 18;
  if (!isHeadLine(it.line, true) || it.line.facts.period?.isRange) return false;
  const between = lines.slice(Math.min(index, index + step) + 1, Math.max(index, index + step));
  if (between.some((line) => !isHeadLine(line.line, true) || line.isApart || isUsed(line, used))) return false;
  return !lines[Math.max(index, index + step)]?.isApart;
}

/** Dates within those of the role that they stand in are of a part of it. */
function isWithin({ line, start, isItem }: FlatLine, roles: readonly RoleReading[]): boolean {
  const role = roles.findLast((it) => it.start <= start && start < it.end);
  const whole = role?.period?.found;
  const { period } = line.facts;
  if (!isItem || !whole?.from || !period?.from) return false;
  const isLater = compareYearMonth(period.from, whole.from) >= 0;
  if (whole.to === 'present' || !whole.to) return isLater;
  return isLater && period.to !== null && period.to !== 'present' && compareYearMonth(period.to, whole.to) <= 0;
}

/** "Operating systems: …" in front of names that happen to hold years. */
function isLabelled(text: string): boolean {
  const label = /^([^:\d]{2,40}):\s/.exec(text)?.[1];
  return label !== undefined && labelOf(label) === null && titleScore(label) < 2 && /,/.test(text.slice(label.length));
}
