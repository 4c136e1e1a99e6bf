import { linesOf } from '../heads/line-breaks.ts';
import { type HeadLine, holdDates, holdTitle } from '../heads/line-parts.ts';
import { isHeadLine, isMereDate } from '../heads/lines.ts';
import { namesOnly } from '../heads/names-only.ts';
import { isStyled } from '../heads/styled.ts';
import { isTitleByItself } from '../heads/title-sentences.ts';
import type { ItemBlock, ListBlock } from '../markdown/blocks.ts';
import { type Group, itemDepth } from './group.ts';

// Titles in the items of a list, at the employer that stands above it.

/** "- Engineer" with what was done as that below it, and nothing else, under "Acme (2017 – 2021)" and what that company does. */
export function listsTitlesOf(current: Group | null, { items }: ListBlock, base: number): boolean {
  const employer = current && employerOf(current, base);
  if (!employer) return false;
  // "Various devops" is what was done.
  const isAlone = items.length === 1 && /(?:^|\s)\(?[\p{Lu}\d]\S*$/u.test(items[0]?.plain.text ?? '');
  return (
    (isAlone || items.some(hasText)) &&
    items.every((item) => isStyledTitle(item, base) || isTitleItem(item, base) || isPartTitle(item, base))
  );
}

/** "Acme (2017 – 2021)", or the title at it that the list before this one told, with what was done as that. */
function employerOf(current: Group, base: number): Group | null {
  const { item, parent } = current;
  const isTitle = current.depth === itemDepth && item && current.items.length === 0 && current.prose.length > 0;
  const isListed =
    isTitle && parent && !holdDates(current.lines) && (isTitleItem(item.item, base) || isPartTitle(item.item, base));
  const employer = isListed ? parent : current;
  if (employer.items.length > 0 || employer.prose.length > 1) return null;
  if (holdTitle(employer.lines) || isMereDate(employer.lines)) return null;
  return employer.lines.some(({ facts }) => facts.period?.isRange) ? employer : null;
}

/** "- Engineer – Tide Platform": a title and the part of the employer that it was in. */
export function isPartTitle({ plain }: ItemBlock, base: number): boolean {
  const [line, ...more] = linesOf(plain, base);
  const [title, ...names] = line?.facts.parts ?? [];
  if (!line || more.length > 0 || line.facts.period || line.plain.text.length > 90 || title?.title !== 3) return false;
  return (
    title.start === 0 &&
    names.length === 1 &&
    names.every(({ text, title: score }) => score < 2 && namesOnly.test(text))
  );
}

/** "- **Lead Engineer** (2021 – 2023)", "- **Engineer** (2019 – 2021)" right below "### Lead Engineer, Acme" and its dates: what one was there, one after the other. */
export function listsPromotions(current: Group, { items }: ListBlock, base: number): boolean {
  if (current.items.length + current.prose.length > 0 || current.depth >= itemDepth || items.length < 2) return false;
  return holdTitle(current.lines) && holdDates(current.lines) && items.every((item) => datedTitle(item, base) !== null);
}

/** Among such titles the heading's own, whose dates there are those of that title: the item, with its line put into the heading; or null. */
export function takeOwnTitle(group: Group, block: ListBlock, base: number): ItemBlock | null {
  if (!listsPromotions(group, block, base)) return null;
  const titles = group.lines.flatMap(({ facts }) => facts.parts.map(({ text }) => text.toLowerCase()));
  for (const item of block.items) {
    const line = datedTitle(item, base);
    if (!line || !titles.includes(line.facts.parts[0]?.text.toLowerCase() ?? '')) continue;
    group.lines.unshift(line);
    group.items.push(...item.children.map((child) => ({ item: child, base })));
    return item;
  }
  return null;
}

/** The line of an item that is a title and its dates, or null. */
function datedTitle({ plain }: ItemBlock, base: number): HeadLine | null {
  const [line, ...more] = linesOf(plain, base);
  const { period, parts } = line?.facts ?? { period: null, parts: [] };
  if (!line || more.length > 0 || !period?.isRange || line.plain.text.length > 100 || !isHeadLine(line, true))
    return null;
  const [title, ...others] = parts;
  return title !== undefined && title.title >= 2 && others.every(({ title: score, place }) => score >= 2 || place)
    ? line
    : null;
}

/** Whether something stands in an item below its first line. */
function hasText({ plain, children }: ItemBlock): boolean {
  return children.length > 0 || plain.breaks.length > 0;
}

/** "- Engineer" or "- Engineer · Full-time". */
export function isTitleItem(item: ItemBlock, base: number): boolean {
  const [first] = linesOf(item.plain, base);
  return first !== undefined && isTitleByItself(first);
}

export function isStyledTitle(item: ItemBlock, base: number): boolean {
  const [first] = linesOf(item.plain, base);
  if (!first || first.plain.text.length > 120 || !isHeadLine(first, true)) return false;
  return (first.facts.parts[0]?.title ?? 0) >= 2 && (isStyled(first) || /^#{2,6}/.test(first.plain.text));
}
