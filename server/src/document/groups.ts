import type { ItemBlock, ListBlock, ParagraphBlock, TableBlock } from './blocks.ts';
import { type HeadLine, lineFacts } from './head.ts';
import { techLabel, workLabel } from './head-words.ts';
import type { Span } from './model.ts';
import { type RelativePlain, slicePlain, spanOf } from './plain-text.ts';
import type { Node } from './sections.ts';

/** A list item with the place of its piece. */
export interface PlacedItem {
  readonly item: ItemBlock;
  readonly base: number;
}

/** A paragraph, or the rest of one, with the place of its piece. */
export interface PlacedPlain extends Span {
  readonly plain: RelativePlain;
  readonly base: number;
}

/** A heading, in whatever dress, with what stands under it; whether it is a role is decided later. */
export interface Group {
  /** 1–6 for headings, 9 for a paragraph that only names a company, 10 for other ones, 11 for list items; smaller holds larger. */
  readonly depth: number;
  readonly lines: HeadLine[];
  readonly items: PlacedItem[];
  readonly prose: PlacedPlain[];
  readonly parent: Group | null;
  start: number;
  end: number;
  children: number;
}

const nameDepth = 9;
const paragraphDepth = 10;
const itemDepth = 11;

/** Parts a section into headings and what stands under each. */
export function groupsOf(nodes: readonly Node[], isExperience: boolean): readonly Group[] {
  const grouping = new Grouping(isExperience);
  nodes.forEach((node, index) => {
    grouping.take(node, nodes[index + 1]);
  });
  return grouping.groups;
}

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

/** Walks a section's blocks once; it lives as long as that walk. */
class Grouping {
  readonly groups: Group[] = [];
  private readonly isExperience: boolean;
  private current: Group | null = null;
  /** Whether a directive's comment is all that stands between the last list and here. */
  private splitList: ListBlock | null = null;
  /** Whether a rule stands right above. */
  private isRuled = false;

  constructor(isExperience: boolean) {
    this.isExperience = isExperience;
  }

  take(node: Node, next: Node | undefined): void {
    const { block, base } = node;
    if (block.type === 'heading') this.takeHeading(node, block.plain, block.depth, next);
    else if (block.type === 'paragraph') this.takeParagraph(block, base, next);
    else if (block.type === 'list') this.takeList(block, base);
    else if (block.type === 'table') this.takeTable(block, base);
    else if (block.type === 'rule') this.isRuled = true;
    if (block.type !== 'comment' && block.type !== 'list') this.splitList = null;
    if (block.type !== 'comment' && block.type !== 'rule') this.isRuled = false;
  }

  private open(depth: number, at: Span): Group {
    let parent = this.current;
    while (parent && parent.depth >= depth) parent = parent.parent;
    if (parent) parent.children++;
    const group: Group = { depth, lines: [], items: [], prose: [], parent, ...at, children: 0 };
    this.groups.push(group);
    this.current = group;
    return group;
  }

  private takeHeading(node: Node, plain: RelativePlain, depth: number, next: Node | undefined): void {
    const at = span(node.block, node.base);
    const lines = linesOf(plain, node.base);
    const { current } = this;
    const isInner = current !== null && !hasBody(current) && current.depth < depth;
    const goesOn = isInner && (isMereDate(lines) || namesCompany(lines, current, isDated(next)));
    const isAbove =
      current !== null && !hasBody(current) && current.depth === paragraphDepth && isMereDate(current.lines);
    if (isAbove) this.groups.pop();
    const group = goesOn ? current : this.open(depth, isAbove ? { start: current.start, end: at.end } : at);
    if (isAbove) group.lines.push(...current.lines);
    group.lines.push(...lines);
    group.end = at.end;
  }

  private takeParagraph(block: ParagraphBlock, base: number, next: Node | undefined): void {
    const lines = linesOf(block.plain, base);
    const heads = headLines(lines, this.current, next);
    const at = span(block, base);
    for (const run of headRuns(heads)) this.takeHead(run, at, next);
    if (!this.current) return;
    this.current.end = Math.max(this.current.end, at.end);
    const first = lines[heads.length];
    if (!first) return;
    const prose = slicePlain(block.plain, first.offset, block.plain.text.length);
    if (techLabel.test(prose.text) || workLabel.test(prose.text)) return;
    const placed = { ...spanOf(prose, base, 0, prose.text.length), plain: prose, base };
    this.current.prose.push(placed);
  }

  private takeHead(heads: readonly HeadLine[], at: Span, next: Node | undefined): void {
    const { current } = this;
    const isNew = !current || hasBody(current) || startsNew(heads, current, this.isRuled || isDated(next));
    const group = isNew ? this.open(isMereName(heads) ? nameDepth : paragraphDepth, at) : current;
    group.lines.push(...heads);
  }

  private takeList(block: ListBlock, base: number): void {
    const roles = this.isExperience && listsRoles(block, this.current, base);
    for (const item of block.items) {
      if (roles && (itemIsRole(item, base) || isStyledTitle(item, base))) this.takeRoleItem(item, base);
      else this.takeItem(item, base, block);
    }
    this.splitList ??= block;
  }

  private takeRoleItem(item: ItemBlock, base: number): void {
    while (this.current && this.current.depth >= itemDepth) this.current = this.current.parent;
    const group = this.open(itemDepth, span(item, base));
    const lines = linesOf(item.plain, base);
    const count = lines.findIndex((line, index) => index > 0 && !isHeadLine(line, true));
    const heads = count < 0 ? lines : lines.slice(0, count);
    group.lines.push(...heads);
    group.items.push(...item.children.map((child) => ({ item: child, base })));
    const rest = lines[heads.length];
    if (!rest) return;
    const prose = slicePlain(item.plain, rest.offset, item.plain.text.length);
    group.prose.push({ ...spanOf(prose, base, 0, prose.text.length), plain: prose, base });
  }

  private takeItem(item: ItemBlock, base: number, block: ListBlock): void {
    const { current } = this;
    if (!current) return;
    current.end = Math.max(current.end, base + item.end);
    const last = current.items.at(-1);
    const goesUnder = last && this.splitList !== null && block.column > this.splitList.column;
    if (last && goesUnder) current.items[current.items.length - 1] = underItem(last, { item, base });
    else current.items.push({ item, base });
  }

  private takeTable(block: TableBlock, base: number): void {
    for (const row of block.rows) {
      const lines = row.cells.flatMap((cell) => linesOf(cell, base)).filter((line) => /\S/.test(line.plain.text));
      const count = lines.findIndex((line) => !isHeadLine(line, true));
      const heads = count < 0 ? lines : lines.slice(0, count);
      const isDated = heads.some((line) => line.facts.period !== null);
      const isTitled = heads.some((line) => line.facts.title >= 2);
      if (isDated && (isTitled || heads.length > 1)) this.openRow(heads, span(row, base));
      else if (this.current && !hasBody(this.current) && heads.length > 0) this.current.lines.push(...heads);
      for (const line of lines.slice(isDated ? heads.length : lines.length)) this.addCellProse(line, base);
    }
  }

  private openRow(heads: readonly HeadLine[], at: Span): void {
    const { current } = this;
    const goesOn =
      current && !hasBody(current) && current.depth <= 6 && !current.lines.some((line) => line.facts.period);
    const group = goesOn ? current : this.open(paragraphDepth, at);
    group.lines.push(...heads);
    group.end = at.end;
  }

  private addCellProse(line: HeadLine, base: number): void {
    const at = spanOf(line.plain, base, 0, line.plain.text.length);
    this.current?.prose.push({ ...at, plain: line.plain, base });
  }
}

function underItem(parent: PlacedItem, child: PlacedItem): PlacedItem {
  // A nested item keeps its offsets relative to its parent's piece.
  const shift = child.base - parent.base;
  if (shift !== 0) return parent;
  return { base: parent.base, item: { ...parent.item, children: [...parent.item.children, child.item] } };
}

function span(block: Span, base: number): Span {
  return { start: base + block.start, end: base + block.end };
}

export function hasBody(group: Group): boolean {
  return group.items.length > 0 || group.prose.length > 0;
}

/** A line that holds dates or a place and nothing that could be a title or company. */
function isMereDate(lines: readonly HeadLine[]): boolean {
  return lines.every(
    (line) =>
      (line.facts.period !== null || line.facts.parts.length > 0) && line.facts.parts.every((part) => part.place),
  );
}

/** A heading right under one that is a title alone names its company, where dates stand by it. */
function namesCompany(lines: readonly HeadLine[], current: Group, isDatedBelow: boolean): boolean {
  const parts = current.lines.flatMap((line) => line.facts.parts);
  const isTitleAlone = parts.length === 1 && (parts[0]?.title ?? 0) >= 2;
  if (!isTitleAlone || current.lines.some((line) => line.facts.period) || current.children > 0) return false;
  return (isDatedBelow || lines.some((line) => line.facts.period)) && lines.every((line) => line.facts.title < 2);
}

/** The lines at a paragraph's start that belong to a role's heading. */
function headLines(lines: readonly HeadLine[], current: Group | null, next: Node | undefined): readonly HeadLine[] {
  const isOpen = current !== null && !hasBody(current);
  const count = lines.findIndex((line) => !isHeadLine(line, true));
  const heads = count < 0 ? lines : lines.slice(0, count);
  if (isOpen || heads.length === 0) return heads;
  const isDated = heads.some((line) => line.facts.period !== null);
  if (isDated && (heads.some((line) => line.facts.period?.isRange || line.facts.title >= 2) || isStyledWhole(heads)))
    return heads;
  if (isTitled(heads)) return heads;
  const isWhole = count < 0 && (isStyledWhole(heads) || heads.some((line) => line.facts.title >= 2));
  return isWhole && opensRole(next) ? heads : [];
}

function isTitled(lines: readonly HeadLine[]): boolean {
  const first = lines[0];
  return first !== undefined && lines.some((line) => line.facts.title >= 2) && isStyled(first);
}

function isStyled(line: HeadLine): boolean {
  return line.plain.marks.some((mark) => mark.start === 0 && mark.kind !== 'code');
}

function isStyledWhole(lines: readonly HeadLine[]): boolean {
  return (
    lines.length <= 2 &&
    lines.every((line) => line.plain.text.length < 80) &&
    lines[0] !== undefined &&
    isStyled(lines[0])
  );
}

/** Whether the next block goes on with a role's heading: a line of dates or a title. */
function opensRole(next: Node | undefined): boolean {
  if (next?.block.type !== 'paragraph') return false;
  const [first] = linesOf(next.block.plain, next.base);
  return first !== undefined && isHeadLine(first, true) && (first.facts.period !== null || first.facts.title >= 2);
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
function isMereName(lines: readonly HeadLine[]): boolean {
  const parts = lines.flatMap((line) => line.facts.parts).filter((part) => !part.place);
  return parts.length === 1 && parts[0]?.title === 0;
}

/** Lines that each carry a title and dates are so many roles. */
function headRuns(heads: readonly HeadLine[]): readonly (readonly HeadLine[])[] {
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

/** A second title with dates of its own is another role, not more of the same heading. */
function startsNew(lines: readonly HeadLine[], current: Group, opensRole: boolean): boolean {
  const hasDate = (line: HeadLine): boolean => line.facts.period !== null;
  const isTitle = (line: HeadLine): boolean => line.facts.title >= 2;
  if (!current.lines.some(isTitle) || !current.lines.some(hasDate) || !lines.some(isTitle)) return false;
  return lines.some(hasDate) || (opensRole && isTitled(lines));
}

/** Whether a block is a paragraph that begins with a line of dates. */
function isDated(node: Node | undefined): boolean {
  if (node?.block.type !== 'paragraph') return false;
  const [first] = linesOf(node.block.plain, node.base);
  return first !== undefined && first.facts.period !== null && isHeadLine(first, true);
}

function listsRoles(block: ListBlock, current: Group | null, base: number): boolean {
  const roles = block.items.filter((item) => itemIsRole(item, base)).length;
  if (roles === 0) return current === null && block.items.every((item) => isTitledItem(item, base));
  const titled = block.items.filter((item) => itemIsRole(item, base) || isStyledTitle(item, base)).length;
  if (titled * 2 < block.items.length) return false;
  if (!current || hasBody(current) || current.depth >= itemDepth) return true;
  const isTitled = current.lines.some((line) => line.facts.title >= 2);
  return !isTitled || !current.lines.some((line) => line.facts.period);
}

/** "**Title**, Company" without dates, which counts as a role only where a section's whole list is written so. */
function isTitledItem(item: ItemBlock, base: number): boolean {
  const [first] = linesOf(item.plain, base);
  return first !== undefined && first.facts.parts.length >= 2 && isStyledTitle(item, base);
}

function isStyledTitle(item: ItemBlock, base: number): boolean {
  const [first] = linesOf(item.plain, base);
  if (!first || first.plain.text.length > 120 || !isHeadLine(first, true)) return false;
  return (first.facts.parts[0]?.title ?? 0) >= 2 && isStyled(first);
}

function itemIsRole(item: ItemBlock, base: number): boolean {
  const lines = linesOf(item.plain, base).slice(0, 3);
  const [first] = lines;
  if (!first || first.plain.text.length > 160) return false;
  const count = lines.findIndex((line) => !isHeadLine(line, true));
  const heads = count < 0 ? lines : lines.slice(0, count);
  const period = heads.find((line) => line.facts.period)?.facts.period;
  if (!period) return false;
  if (heads.some((line) => line.facts.title >= 2)) return true;
  return period.isRange && (item.children.length > 0 || isStyled(first));
}
