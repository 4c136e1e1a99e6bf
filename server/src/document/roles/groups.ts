import { childLead, datedTitles, headRuns, isDatedFirst, linesSpan, titleOf } from '../heads/leads.ts';
import { linesOf } from '../heads/line-breaks.ts';
import { type HeadLine, holdDates, holdTitle } from '../heads/line-parts.ts';
import { isHeadLine, isMereName } from '../heads/lines.ts';
import { toldDates, toldHead } from '../heads/told-heads.ts';
import type { ItemBlock, ListBlock, ParagraphBlock, TableBlock } from '../markdown/blocks.ts';
import type { RelativePlain } from '../markdown/plain-text.ts';
import type { Span } from '../model.ts';
import type { Node } from '../sections/sections.ts';
import { datesBelowProse, titlesBelowProse } from './below-prose.ts';
import { employersAbove, waitsForName } from './employers-above.ts';
import { nameEmployersBelow } from './employers-below.ts';
import {
  type Group,
  type Groups,
  hasBody,
  itemDepth,
  nameDepth,
  outOfName,
  paragraphDepth,
  placedPlain,
  placedSpan,
  promotionDepth,
} from './group.ts';
import { headLines, isDated, isFurtherDefinition, isPromotion, leavesName, startsNew } from './group-heads.ts';
import { takeItem } from './group-items.ts';
import { takeProse } from './group-prose.ts';
import { itemHead } from './item-head.ts';
import { goesForDates, joinsHeading, namesTitle, partedByYears, placedDepth } from './joined-headings.ts';
import { labelledStints, leadingFacts, spanOfItems, takeFacts, takeLabelled } from './list-facts.ts';
import { addsFact, holdRoles, listsRoles, standsAsRole, takeListedTitles } from './list-roles.ts';
import { listsSkills, namesSkills } from './listed-skills.ts';
import { takeOwnTitle } from './listed-titles.ts';
import { endsWork, namesDatedPart, namesPart } from './named-parts.ts';
import type { Retold } from './retold.ts';
import { addCellText, cellItems, lacksEmployer, namesEmployer, overTitles, readRows } from './table-columns.ts';

/** Parts a section into headings and what stands under each; yields after every block. */
export function* groupSteps({ nodes, heads }: Retold, isExperience: boolean): Generator<void, Groups> {
  const grouping = new Grouping({
    isExperience,
    employers: isExperience ? employersAbove(nodes) : new Map(),
    told: heads,
  });
  for (const [index, node] of nodes.entries()) {
    grouping.take(node, nodes[index + 1], nodes[index + 2]);
    yield;
  }
  return grouping;
}

/** What is known of a section before its walk. */
interface Ground {
  readonly isExperience: boolean;
  /** Paragraphs that name employers, with their depths. */
  readonly employers: ReadonlyMap<Node, number>;
  readonly told: Retold['heads'];
}

/** Walks a section's blocks once; it lives as long as that walk. */
class Grouping implements Groups {
  readonly groups: Group[] = [];
  readonly code: Span[] = [];
  private readonly ground: Ground;
  private current: Group | null = null;
  /** Whether a directive's comment is all that stands between the last list and here. */
  private splitList: ListBlock | null = null;
  /** Whether "Key skills:" stands right above. */
  private isUnderSkills = false;
  /** Whether a rule stands right above. */
  private isRuled = false;
  /** Whether the paragraph is a further definition of the term above. */
  private isUnderTerm = false;

  constructor(ground: Ground) {
    this.ground = ground;
  }

  take(node: Node, next: Node | undefined, after: Node | undefined): void {
    const { block, base } = node;
    const told = this.ground.told.get(node);
    if (told) this.open(told.depth, placedSpan(block, base)).lines.push(...told.lines);
    else if (block.type === 'heading' && block.isRowHead) this.takeRowHead(node, block.plain, block.depth);
    else if (block.type === 'heading') this.takeHeading(node, block.plain, block.depth, next);
    else if (block.type === 'paragraph') this.takeParagraph(node, block, next, after);
    else if (block.type === 'list') this.takeList(block, base);
    else if (block.type === 'table') this.takeTable(block, base);
    else if (block.type === 'rule') this.isRuled = true;
    else if (block.type === 'code' && block.isDated && this.ground.isExperience)
      this.code.push(placedSpan(block, base));
    if (block.type !== 'comment' && block.type !== 'list') this.splitList = null;
    if (block.type !== 'comment' && block.type !== 'rule') this.isRuled = false;
    if (block.type !== 'comment')
      this.isUnderSkills = (block.type === 'paragraph' || block.type === 'heading') && namesSkills(block);
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

  private takeRowHead({ block, base }: Node, plain: RelativePlain, depth: number): void {
    Object.assign(this.open(depth, placedSpan(block, base)), { isEmployer: true }).lines.push(...linesOf(plain, base));
  }

  private takeHeading(node: Node, plain: RelativePlain, depth: number, next: Node | undefined): void {
    const at = placedSpan(node.block, node.base);
    const lines = linesOf(plain, node.base);
    const { current } = this;
    if (current && namesPart(lines, depth, current, next)) {
      current.end = at.end;
      return;
    }
    const whole = partedByYears(lines, current, depth, next);
    if (whole) {
      this.current = Object.assign(whole, { isParted: true, end: at.end });
      return;
    }
    if (current && current.depth < depth) takeListedTitles(current, lines);
    const goesOn = current !== null && (joinsHeading(lines, current, depth, next) || namesTitle(lines, current, depth));
    const isAbove = current !== null && goesForDates(lines, current, depth);
    if (isAbove) this.groups.pop();
    const group = goesOn
      ? current
      : this.open(placedDepth(lines, current, depth), isAbove ? { start: current.start, end: at.end } : at);
    if (isAbove) group.lines.push(...current.lines);
    group.lines.push(...lines.map(titleOf));
    group.end = at.end;
  }

  private takeParagraph(node: Node, block: ParagraphBlock, next: Node | undefined, after: Node | undefined): void {
    const { base } = node;
    const lines = linesOf(block.plain, base);
    const at = placedSpan(block, base);
    if (this.current && namesDatedPart(lines, this.current, next)) {
      this.current.end = Math.max(this.current.end, at.end);
      return;
    }
    if (this.ground.isExperience && endsWork(lines)) {
      this.current = null;
      this.open(nameDepth, at);
    }
    if (this.current && (datesBelowProse(lines, this.current) || titlesBelowProse(lines, this.current, next))) {
      this.current.lines.push(...lines);
      this.current.end = Math.max(this.current.end, at.end);
      return;
    }
    if (!lines.every((line) => isHeadLine(line, true)) && this.takeTold(block, base)) return;
    const depth = this.ground.employers.get(node);
    if (depth !== undefined && !(this.current && waitsForName(this.current))) {
      Object.assign(this.open(depth, at), { isEmployer: true }).lines.push(...lines);
      return;
    }
    const heads = headLines(lines, this.current, next, after);
    const { current } = this;
    const runs = headRuns(
      heads,
      current !== null && current.depth <= 6 && !hasBody(current) && holdTitle(current.lines),
    );
    this.isUnderTerm = isFurtherDefinition(block, this.current);
    for (const [index, run] of runs.entries())
      this.takeHead(
        run,
        runs.length > 1 ? linesSpan(run, base) : at,
        next,
        runs.length > 1 && (index > 0 || isDatedFirst(run)),
      );
    if (!this.current) return;
    this.current.end = Math.max(this.current.end, at.end);
    takeProse(this.current, lines, heads.length, block.plain, base);
  }

  /** "I worked as a tide engineer at Acme from 2012 to 2014." where no heading has told it. */
  private takeTold(block: ParagraphBlock, base: number): boolean {
    const { current } = this;
    const isOpen = !current || current.isTold || (!hasBody(current) && !holdDates(current.lines));
    if (!this.ground.isExperience || !isOpen) return false;
    const isTitled = current !== null && !current.isTold && holdTitle(current.lines);
    const dates = isTitled ? toldDates(block.plain, base) : null;
    const told = toldHead(block.plain, base) ?? (dates && [dates]);
    if (!told) return false;
    const group = isTitled ? current : this.open(paragraphDepth, placedSpan(block, base));
    group.lines.push(...(isTitled && told.length > 1 ? told.slice(1) : told));
    group.isTold = true;
    group.prose.push(placedPlain(block.plain, base));
    group.end = Math.max(group.end, base + block.end);
    return true;
  }

  private takeHead(heads: readonly HeadLine[], at: Span, next: Node | undefined, isFurther: boolean): void {
    const { current } = this;
    if (current && hasBody(current) && leavesName(heads, current)) this.current = outOfName(current);
    const isNew =
      !this.current ||
      isFurther ||
      this.current !== current ||
      (current.isEmployer === true && holdTitle(heads)) ||
      hasBody(current) ||
      startsNew(heads, current, this.isRuled || isDated(next));
    const named = isMereName(heads) && !isFurther ? nameDepth : paragraphDepth;
    const isLower = this.isUnderTerm || isPromotion(heads, this.current);
    const group = isNew ? this.open(isLower ? promotionDepth : named, at) : current;
    group.lines.push(...heads.flatMap(datedTitles));
  }

  private takeList(block: ListBlock, base: number): void {
    if (this.isUnderSkills && listsSkills(block)) return;
    const stints = this.ground.isExperience ? labelledStints(block, this.current, base) : [];
    for (const items of stints) this.takeLabelled(items, base);
    if (stints.length > 0) return;
    const roles = this.ground.isExperience && !this.current?.isParted && listsRoles(block, this.current, base);
    const facts = this.current && !roles ? block.items.slice(0, leadingFacts(block, this.current, base)) : [];
    if (this.current) takeFacts(this.current, facts, base);
    const isNamedBelow = roles && nameEmployersBelow(block, base);
    const own = this.current && roles ? takeOwnTitle(this.current, block, base) : null;
    for (const item of block.items.slice(facts.length)) {
      if (item === own) continue;
      if (this.ground.isExperience && standsAsRole(item, base, roles))
        this.takeRoleItem(item, base, itemDepth, isNamedBelow);
      else if (this.current) takeItem(this.current, item, base, block, this.splitList);
    }
    this.splitList ??= block;
  }

  /** "- Company: Acme", "- Role: Engineer", "- Period: 2017 – 2019", and what was done there. */
  private takeLabelled(items: readonly ItemBlock[], base: number): void {
    while (this.current && this.current.depth >= itemDepth) this.current = this.current.parent;
    const group = this.open(itemDepth, placedSpan(spanOfItems(items), base));
    takeLabelled(group, items, base);
  }

  private takeRoleItem(item: ItemBlock, base: number, depth: number, isNamedBelow = false): void {
    while (this.current && this.current.depth >= depth) this.current = this.current.parent;
    const group = Object.assign(this.open(depth, placedSpan(item, base)), { item: { item, base }, isNamedBelow });
    const { heads, opening, prose } = itemHead(item, base);
    group.lines.push(...heads);
    this.takeChildren(group, item, base, depth);
    if (opening) group.lines.push(opening);
    if (prose) group.prose.push(placedPlain(prose, base));
  }

  /** What is nested in a role's item: further roles, its dates and title on lines of their own, and its bullets. */
  private takeChildren(group: Group, item: ItemBlock, base: number, depth: number): void {
    group.lines.push(...childLead(group.lines, item, base));
    const holdsRoles = !holdTitle(group.lines) && holdRoles(item, group, base);
    for (const [index, child] of item.children.entries()) {
      if (holdsRoles) this.takeRoleItem(child, base, depth + 1);
      else if (addsFact(child, item.children[index + 1], group, base)) {
        group.lines.push(...linesOf(child.plain, base));
        this.takeChildren(group, child, base, depth);
      } else group.items.push({ item: child, base });
    }
  }

  private takeTable(block: TableBlock, base: number): void {
    // The title and the company in a row above that of the place and the dates.
    let above: { readonly heads: readonly HeadLine[]; readonly start: number } | null = null;
    let employer: readonly HeadLine[] = [];
    const rows = readRows(block, base);
    for (const [index, { row, heads, rest }] of rows.entries()) {
      const isDated = holdDates(heads);
      const isTitled = holdTitle(heads);
      const at = placedSpan(row, base);
      const isOfEmployer = isDated && isTitled && lacksEmployer(heads);
      const named = isTitled ? null : overTitles(heads, rows[index + 1]?.heads);
      if (named) employer = named;
      else if (isDated && !isTitled && above)
        this.openRow([...above.heads, ...heads], { start: above.start, end: at.end });
      else if (isDated && (isTitled || heads.length > 1))
        this.openRow(isOfEmployer ? [...employer, ...heads] : heads, at);
      else if (namesEmployer(heads, rest, this.current)) employer = heads;
      else if (this.current && !hasBody(this.current) && heads.length > 0) this.current.lines.push(...heads);
      else above = isTitled && rest.length === 0 ? { heads, start: at.start } : null;
      if (isDated) above = null;
      if (isDated && !named && !isOfEmployer) employer = [];
      if (isDated) for (const line of rest) addCellText(this.current, line, base);
      else if (this.current?.isRow) this.current.items.push(...cellItems(row, base));
    }
  }

  private openRow(heads: readonly HeadLine[], at: Span): void {
    const { current } = this;
    const goesOn = current && !hasBody(current) && current.depth <= 6 && !holdDates(current.lines);
    const group = goesOn ? current : this.open(paragraphDepth, at, true);
    group.lines.push(...heads);
    group.end = at.end;
  }
}
