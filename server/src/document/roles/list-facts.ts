import { labelOf } from '../heads/labels.ts';
import { linesOf } from '../heads/line-breaks.ts';
import { type HeadLine, holdDates, holdTitle } from '../heads/line-parts.ts';
import { isHeadLine, isMereDate, leadOf } from '../heads/lines.ts';
import { isStyled } from '../heads/styled.ts';
import type { ItemBlock, ListBlock } from '../markdown/blocks.ts';
import { type RelativePlain, slicePlain } from '../markdown/plain-text.ts';
import type { Span } from '../model.ts';
import { type Group, hasBody, itemDepth } from './group.ts';

// The facts of a role as items of the list under its name: before what was done there, or the dates below it.

/** How many first items of a list are the title and the dates of what stands above it. */
export function leadingFacts({ items }: ListBlock, group: Group, base: number): number {
  if (hasBody(group) || holdDates(group.lines) || holdTitle(group.lines)) return 0;
  return titleAndDates(items, base) || labelledFacts(items, base);
}

/** Whether a list below a name begins with the labelled facts of a role. */
export function leadsWithLabels({ items }: ListBlock, group: Group, base: number): boolean {
  return !hasBody(group) && !holdDates(group.lines) && !holdTitle(group.lines) && labelledFacts(items, base) > 0;
}

/** "- Role: Engineer", "- Period: 2017 – 2019", "- Location: Oslo", in any order, before what was done there; without a title or dates among them 0. */
function labelledFacts(items: readonly ItemBlock[], base: number): number {
  let count = 0;
  const found = new Set<'title' | 'dates'>();
  for (const [index, item] of items.entries()) {
    const fact = factIn(item, base);
    if (!fact) break;
    if (fact === 'title' || fact === 'dates') {
      found.add(fact);
      count = index + 1;
    }
    // What is nested under a fact was done there.
    if (item.children.length > 0) break;
  }
  return found.size === 2 ? count : 0;
}

/** The stints of a list in which each begins with the same labelled fact ("- Company: Acme") and has a title and dates; else none. */
export function labelledStints({ items }: ListBlock, current: Group | null, base: number): readonly ItemBlock[][] {
  const opening = items[0] ? factIn(items[0], base) : null;
  if (!opening || opening === 'other') return [];
  const stints: ItemBlock[][] = [];
  for (const item of items) {
    if (factIn(item, base) === opening) stints.push([item]);
    else stints.at(-1)?.push(item);
  }
  const isOpen = current !== null && !hasBody(current) && current.depth <= itemDepth;
  const isTold = stints.every((stint) => labelledFacts(stint, base) > 0);
  return isTold && (stints.length > 1 || !isOpen) ? stints : [];
}

/** Puts facts into a role's heading, and what is nested under them below it. */
export function takeFacts({ lines, items }: Group, facts: readonly ItemBlock[], base: number): void {
  for (const { plain, children } of facts) {
    lines.push(...linesOf(plain, base));
    items.push(...children.map((item) => ({ item, base })));
  }
}

/** A stint's facts and what was done there. */
export function takeLabelled(group: Group, stint: readonly ItemBlock[], base: number): void {
  const count = labelledFacts(stint, base);
  takeFacts(group, stint.slice(0, count), base);
  group.items.push(...stint.slice(count).map((item) => ({ item, base })));
}

export function spanOfItems(items: readonly ItemBlock[]): Span {
  return { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
}

function factIn({ plain }: ItemBlock, base: number): ReturnType<typeof labelledFact> {
  const [line] = plain.text.length <= 100 && plain.breaks.length === 0 ? linesOf(plain, base) : [];
  return line ? labelledFact(line) : null;
}

/** What a line with a label tells of a role, or null where it has no label of such a fact. */
function labelledFact({ plain, facts }: HeadLine): 'title' | 'dates' | 'company' | 'other' | null {
  const label = /^([^:：]{2,30})[:：]\s*\S/u.exec(plain.text)?.[1]?.trim() ?? '';
  const told = labelOf(label);
  if (told === 'period') return facts.period?.isRange ? 'dates' : null;
  if (told === 'title') return facts.parts.some(({ role }) => role === 'title') ? 'title' : null;
  if (told === 'company') return 'company';
  return told === null ? null : 'other';
}

/** "- **Engineer**" and "- 2017 – 2019", in either order, before anything else. */
function titleAndDates(items: readonly ItemBlock[], base: number): number {
  const [first, second] = items.slice(0, 2).map((item) => factLine(item, base));
  if (!first || !second) return 0;
  return [
    [first, second],
    [second, first],
  ].some(([title, dates]) => title && dates && isTitle(title) && isRange(dates))
    ? 2
    : 0;
}

/** Whether the dates of an undated title are the last item of the list under it. */
export function closesWithDates(item: ItemBlock, { items }: ListBlock, { lines }: Group, base: number): boolean {
  if (item !== items.at(-1) || items.length < 2 || holdDates(lines) || !holdTitle(lines)) return false;
  const line = factLine(item, base);
  return line !== null && isRange(line);
}

/** Whether a name or a title right above a list has its dates in that list. */
export function hasFactsBelow([line, ...more]: readonly HeadLine[], list: ListBlock, base: number): boolean {
  if (!line || more.length > 0 || line.facts.period || /[.:!?;]$/.test(line.plain.text)) return false;
  if (line.facts.title < 2) return isStyled(line) && titleAndDates(list.items, base) > 0;
  const last = list.items.length > 1 ? list.items.at(-1) : undefined;
  const closing = last ? factLine(last, base) : null;
  return closing !== null && isRange(closing);
}

/** "- **Lead Developer:** Built …" as the only item under a company and its dates: the title, and what it goes on with. */
export function titledItem(
  { plain, children }: ItemBlock,
  base: number,
): { readonly lead: HeadLine; readonly prose: RelativePlain } | null {
  const [first] = linesOf(plain, base);
  const lead = first ? leadOf(first) : null;
  if (!lead || children.length > 0) return null;
  const end = lead.plain.text.length;
  const start = end + (/^[:.\s]*/.exec(plain.text.slice(end))?.[0].length ?? 0);
  return { lead, prose: slicePlain(plain, start, plain.text.length) };
}

/** The line of an item that is one short line without anything nested in it. */
function factLine(item: ItemBlock, base: number): HeadLine | null {
  const [line, ...more] = linesOf(item.plain, base);
  if (!line || more.length > 0 || item.children.length > 0 || line.plain.text.length > 70) return null;
  return isHeadLine(line, true) ? line : null;
}

function isRange(line: HeadLine): boolean {
  return line.facts.period?.isRange === true && isMereDate([line]);
}

/** A title by its words, or a name in bold beside dates. */
function isTitle({ plain, facts }: HeadLine): boolean {
  if (facts.period) return false;
  const isBold = plain.marks.some(
    ({ kind, start, end }) => kind === 'strong' && start === 0 && end >= plain.text.length,
  );
  return facts.title >= 2 || (isBold && plain.text.split(/\s+/).length <= 6);
}
