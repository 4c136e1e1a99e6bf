import { linesOf } from '../heads/line-breaks.ts';
import type { ItemBlock, ListBlock } from '../markdown/blocks.ts';
import { type Group, placedPlain, underItem } from './group.ts';
import { takesLead } from './group-heads.ts';
import { closesWithDates, titledItem } from './list-facts.ts';
import { followsDate, namesFact } from './list-roles.ts';

/**
 * What a list item under a role's heading gives it: a fact that the heading waits for, its title over its prose, or a bullet.
 * @param split the list that a comment parts from this one, whose last item further ones go under
 */
export function takeItem(group: Group, item: ItemBlock, base: number, list: ListBlock, split: ListBlock | null): void {
  group.end = Math.max(group.end, base + item.end);
  const isAlone = list.items.length === 1;
  const isFact = namesFact(item, group, base) || closesWithDates(item, list, group, base);
  if (isFact || (isAlone && followsDate(item, group, base))) {
    group.lines.push(...linesOf(item.plain, base));
    for (const child of item.children) group.items.push({ item: child, base });
    return;
  }
  const titled = isAlone && takesLead(group) ? titledItem(item, base) : null;
  if (titled) {
    group.lines.push(titled.lead);
    if (titled.prose.text !== '') group.prose.push(placedPlain(titled.prose, base));
    return;
  }
  const last = group.items.at(-1);
  const goesUnder = last && split !== null && list.column > split.column;
  if (last && goesUnder) group.items[group.items.length - 1] = underItem(last, { item, base });
  else group.items.push({ item, base });
}
