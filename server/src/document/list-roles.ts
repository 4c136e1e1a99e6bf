import type { ItemBlock, ListBlock } from './blocks.ts';
import { type Group, hasBody, itemDepth } from './group.ts';
import { isHeadLine, isStyled, leadOf, linesOf } from './head-lines.ts';
import type { HeadLine } from './line-parts.ts';

export function listsRoles(block: ListBlock, current: Group | null, base: number): boolean {
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

export function isStyledTitle(item: ItemBlock, base: number): boolean {
  const [first] = linesOf(item.plain, base);
  if (!first || first.plain.text.length > 120 || !isHeadLine(first, true)) return false;
  return (first.facts.parts[0]?.title ?? 0) >= 2 && isStyled(first);
}

/** The dates and the title that an item of prose begins with, or null. */
export function itemLead([first]: readonly HeadLine[]): HeadLine | null {
  if (!first?.facts.period?.isRange || (first.plain.text.length <= 160 && isHeadLine(first, true))) return null;
  return leadOf(first);
}

export function itemIsRole(item: ItemBlock, base: number): boolean {
  const lines = linesOf(item.plain, base).slice(0, 3);
  const [first] = lines;
  if (itemLead(lines)) return true;
  if (!first || first.plain.text.length > 160) return false;
  const count = lines.findIndex((line) => !isHeadLine(line, true));
  const heads = count < 0 ? lines : lines.slice(0, count);
  const period = heads.find((line) => line.facts.period)?.facts.period;
  if (!period) return false;
  if (heads.some((line) => line.facts.title >= 2)) return true;
  return period.isRange && (item.children.length > 0 || isStyled(first));
}
