import type { ItemBlock, ListBlock, ParagraphBlock, TableBlock } from './blocks.ts';
import { isContractWord } from './classify.ts';
import { type Group, hasBody, itemDepth, nameDepth, type PlacedItem, paragraphDepth } from './group.ts';
import {
  addsToComplete,
  headRuns,
  isComplete,
  isDated,
  isHeadLine,
  isMereDate,
  isMereName,
  isStyled,
  isStyledWhole,
  isTitled,
  leadOf,
  linesOf,
  opensRole,
} from './head-lines.ts';
import { techLabel, workLabel } from './head-words.ts';
import type { HeadLine } from './line-parts.ts';
import { isStyledTitle, itemIsRole, itemLead, listsRoles } from './list-roles.ts';
import type { Span } from './model.ts';
import { type RelativePlain, shiftedPlain, slicePlain, spanOf } from './plain-text.ts';
import { type Node, sectionKindOf } from './sections.ts';

/** Parts a section into headings and what stands under each; yields after every block. */
export function* groupSteps(nodes: readonly Node[], isExperience: boolean): Generator<void, readonly Group[]> {
  const grouping = new Grouping(isExperience);
  for (const [index, node] of nodes.entries()) {
    grouping.take(node, nodes[index + 1]);
    yield;
  }
  return grouping.groups;
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

  private open(depth: number, at: Span, isRow = false): Group {
    let parent = this.current;
    while (parent && parent.depth >= depth) parent = parent.parent;
    if (parent) parent.children++;
    const group: Group = { depth, lines: [], items: [], prose: [], parent, isRow, ...at, children: 0 };
    this.groups.push(group);
    this.current = group;
    return group;
  }

  private takeHeading(node: Node, plain: RelativePlain, depth: number, next: Node | undefined): void {
    const at = span(node.block, node.base);
    const lines = linesOf(plain, node.base);
    const { current } = this;
    const isInner = current !== null && !hasBody(current) && current.depth < depth;
    const goesOn = isInner && (isMereDate(lines) || namesCompany(lines, current, isDated(next) || isDateHeading(next)));
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
    const at = span(block, base);
    if (this.isExperience && endsWork(lines)) this.open(nameDepth, at);
    const heads = headLines(lines, this.current, next);
    for (const run of headRuns(heads)) this.takeHead(run, at, next);
    if (!this.current) return;
    this.current.end = Math.max(this.current.end, at.end);
    const first = lines[heads.length];
    if (!first) return;
    const lead = this.takesLead() ? leadOf(first) : null;
    if (lead) this.current.lines.push(lead);
    const prose = slicePlain(block.plain, first.offset + (lead?.plain.text.length ?? 0), block.plain.text.length);
    if (techLabel.test(prose.text) || workLabel.test(prose.text)) return;
    const placed = { ...spanOf(prose, base, 0, prose.text.length), plain: prose, base };
    this.current.prose.push(placed);
  }

  /** A role with a company of its own does not stand under the dated name above it. */
  private leaveName(): void {
    let outer = this.current;
    while (outer && outer.depth >= nameDepth) outer = outer.parent;
    if (this.current && hasBody(this.current)) this.current = outer;
  }

  /** Dates and a company wait for their title. */
  private takesLead(): boolean {
    const { current } = this;
    if (!current || hasBody(current)) return false;
    return current.lines.some(({ facts }) => facts.period) && !current.lines.some(({ facts }) => facts.title >= 2);
  }

  private takeHead(heads: readonly HeadLine[], at: Span, next: Node | undefined): void {
    const { current } = this;
    if (namesItself(heads)) this.leaveName();
    const isNew =
      !this.current ||
      this.current !== current ||
      hasBody(current) ||
      startsNew(heads, current, this.isRuled || isDated(next));
    const group = isNew ? this.open(isMereName(heads) ? nameDepth : paragraphDepth, at) : current;
    group.lines.push(...heads);
  }

  private takeList(block: ListBlock, base: number): void {
    const roles = this.isExperience && listsRoles(block, this.current, base);
    for (const item of block.items) {
      if (roles && (itemIsRole(item, base) || isStyledTitle(item, base))) this.takeRoleItem(item, base, itemDepth);
      else this.takeItem(item, base, block);
    }
    this.splitList ??= block;
  }

  private takeRoleItem(item: ItemBlock, base: number, depth: number): void {
    while (this.current && this.current.depth >= depth) this.current = this.current.parent;
    const group = this.open(depth, span(item, base));
    const lines = linesOf(item.plain, base);
    const lead = itemLead(lines);
    const count = lines.findIndex((line, index) => index > 0 && !goesOn(line, lines.slice(0, index)));
    const heads = lead ? [lead] : count < 0 ? lines : lines.slice(0, count);
    group.lines.push(...heads);
    const holdsRoles =
      !heads.some(({ facts }) => facts.title >= 2) && item.children.some((child) => itemIsRole(child, base));
    for (const child of item.children) {
      if (holdsRoles) this.takeRoleItem(child, base, depth + 1);
      else group.items.push({ item: child, base });
    }
    const opening = lead ?? proseLead(heads, lines[heads.length]);
    if (opening && !lead) group.lines.push(opening);
    const rest = opening ? opening.offset + opening.plain.text.length : lines[heads.length]?.offset;
    if (rest === undefined) return;
    const prose = slicePlain(item.plain, rest, item.plain.text.length);
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
    const group = goesOn ? current : this.open(paragraphDepth, at, true);
    group.lines.push(...heads);
    group.end = at.end;
  }

  private addCellProse(line: HeadLine, base: number): void {
    const at = spanOf(line.plain, base, 0, line.plain.text.length);
    this.current?.prose.push({ ...at, plain: line.plain, base });
  }
}

/** A line for the company alone, above or below those of the title and the dates. */
function namesItself(heads: readonly HeadLine[]): boolean {
  const isName = ({ period, title, parts }: HeadLine['facts']): boolean =>
    period === null && title < 2 && parts[0] !== undefined && !parts[0].place && parts[0].role === null;
  return isComplete(heads) && heads.some(({ facts }) => isName(facts));
}

/** Whether an item's line is still of the role's heading. */
function goesOn(line: HeadLine, above: readonly HeadLine[]): boolean {
  return isHeadLine(line, true) && (!isComplete(above) || addsToComplete(line));
}

/** "Engineering manager. Built …" under a company and its dates. */
function proseLead(heads: readonly HeadLine[], next: HeadLine | undefined): HeadLine | null {
  return next && !heads.some(({ facts }) => facts.title >= 2) ? leadOf(next) : null;
}

function underItem(parent: PlacedItem, child: PlacedItem): PlacedItem {
  // A nested item keeps its offsets relative to its parent's piece.
  const nested = shiftedItem(child.item, child.base - parent.base);
  return { base: parent.base, item: { ...parent.item, children: [...parent.item.children, nested] } };
}

function shiftedItem(item: ItemBlock, by: number): ItemBlock {
  if (by === 0) return item;
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...move(item),
    marker: move(item.marker),
    own: move(item.own),
    plain: shiftedPlain(item.plain, by),
    children: item.children.map((nested) => shiftedItem(nested, by)),
  };
}

function span(block: Span, base: number): Span {
  return { start: base + block.start, end: base + block.end };
}

/** A heading right under one that is a title alone names its company, where dates stand by it. */
function namesCompany(lines: readonly HeadLine[], current: Group, isDatedBelow: boolean): boolean {
  const parts = current.lines.flatMap(({ facts }) => facts.parts.filter((part) => !isContractWord(part.text)));
  const isTitleAlone = parts.length === 1 && (parts[0]?.title ?? 0) >= 2;
  if (!isTitleAlone || current.lines.some((line) => line.facts.period) || current.children > 0) return false;
  return (isDatedBelow || lines.some((line) => line.facts.period)) && lines.every((line) => line.facts.title < 2);
}

/** Dates in a heading of their own, under those of the title and the company. */
function isDateHeading(next: Node | undefined): boolean {
  if (next?.block.type !== 'heading') return false;
  const lines = linesOf(next.block.plain, next.base);
  return isMereDate(lines) && lines.some(({ facts }) => facts.period?.isRange);
}

/** The lines at a paragraph's start that belong to a role's heading. */
function headLines(lines: readonly HeadLine[], current: Group | null, next: Node | undefined): readonly HeadLine[] {
  const isOpen = current !== null && !hasBody(current);
  const first = lines.findIndex((line) => !isHeadLine(line, true));
  const isDone =
    isOpen && isComplete(current.lines) && !startsNew(lines.slice(0, first < 0 ? 3 : first), current, false);
  const count = isDone ? lines.findIndex((line) => !isHeadLine(line, true) || !addsToComplete(line)) : first;
  const heads = count < 0 ? lines : lines.slice(0, count);
  if (isOpen || heads.length === 0) return heads;
  if (heads.some(({ facts }) => facts.parts.some((part) => part.role === 'title'))) return heads;
  const isDated = heads.some((line) => line.facts.period !== null);
  if (isDated && (heads.some((line) => line.facts.period?.isRange || line.facts.title >= 2) || isStyledWhole(heads)))
    return heads;
  if (isTitled(heads)) return heads;
  const isWhole = count < 0 && (isStyledWhole(heads) || heads.some((line) => line.facts.title >= 2));
  return isWhole && opensRole(next) ? heads : [];
}

/** A bold "Personal projects" or "Education" among roles ends the role above it, and is none. */
function endsWork([first]: readonly HeadLine[]): boolean {
  const text = first?.plain.text ?? '';
  if (!first || text.length > 40 || !isStyled(first) || first.facts.period) return false;
  const named = sectionKindOf(text);
  if (!named?.exact) return false;
  if (named.kind === 'projects') return /^(?:personal|side|open|academic)/i.test(text);
  return named.kind === 'education' || named.kind === 'volunteering' || named.kind === 'publications';
}

/** A second title with dates of its own is another role, not more of the same heading. */
function startsNew(lines: readonly HeadLine[], current: Group, opensRole: boolean): boolean {
  const hasDate = (line: HeadLine): boolean => line.facts.period !== null;
  const isTitle = (line: HeadLine): boolean => line.facts.title >= 2;
  if (
    lines.length > 1 &&
    current.lines.length > 1 &&
    isMereDate(lines.slice(0, 1)) &&
    isMereDate(current.lines.slice(0, 1))
  )
    return true;
  const isWhole = lines.some((line) => isTitle(line) && line.facts.period?.isRange);
  if (isWhole && current.lines.some(hasDate) && !current.lines.some(isTitle) && !isMereDate(current.lines)) return true;
  if (!current.lines.some(isTitle) || !current.lines.some(hasDate) || !lines.some(isTitle)) return false;
  return lines.some(hasDate) || (opensRole && isTitled(lines));
}
