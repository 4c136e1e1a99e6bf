import { isAsideWord, isContractWord, isPlace } from '../heads/classify.ts';
import { isComplete } from '../heads/complete-heads.ts';
import { linesOf } from '../heads/line-breaks.ts';
import { type HeadLine, holdDates, holdTitle, lineFacts, type Part } from '../heads/line-parts.ts';
import { isHeadLine, isMereDate, leadOf } from '../heads/lines.ts';
import { isStyled } from '../heads/styled.ts';
import { deed } from '../heads/words.ts';
import type { ItemBlock, ListBlock } from '../markdown/blocks.ts';
import { slicePlain } from '../markdown/plain-text.ts';
import { factOf, nameBefore, namesEmployer } from './employers-below.ts';
import { type Group, hasBody, itemDepth } from './group.ts';
import { leadsWithLabels } from './list-facts.ts';
import { isPartTitle, isStyledTitle, isTitleItem, listsPromotions, listsTitlesOf } from './listed-titles.ts';

export function listsRoles(block: ListBlock, current: Group | null, base: number): boolean {
  if (current && leadsWithLabels(block, current, base)) return false;
  if (current && listsPromotions(current, block, base)) return true;
  const roles = block.items.filter((item) => itemIsRole(item, base)).length;
  if (roles === 0) {
    const listed =
      current === null || isTimeHeading(current) ? block.items.filter((item) => isTitledItem(item, base)).length : 0;
    return (listed > 0 && listed * 3 >= block.items.length * 2) || listsTitlesOf(current, block, base);
  }
  // "- *June 2019 – May 2021*" over what was done then.
  const [opening] = block.items;
  if (current && opening && namesFact(opening, current, base)) return false;
  const titled = block.items.filter((item) => isRoleOfList(item, base)).length;
  if (titled * 2 < block.items.length) return false;
  if (!current || current.depth >= itemDepth) return true;
  const isTitled = holdTitle(current.lines);
  // Below what is told of a whole role stands what was done in it.
  if (hasBody(current)) return current.depth > 6 || current.items.length > 0 || !isTitled || !holdDates(current.lines);
  return !isTitled || !holdDates(current.lines);
}

/** "Present" and "Past" over lists of titles. */
function isTimeHeading(group: Group): boolean {
  const [line, ...more] = group.lines;
  if (!line || more.length > 0 || hasBody(group)) return false;
  return /^\W*(?:present|current(?:ly)?|now|past|previous(?:ly)?|earlier|before|former(?:ly)?)\W*$/i.test(
    line.plain.text,
  );
}

/** "**Title**, Company" or "Title at Company" without dates, which counts as a role only where a section's whole list is written so. */
function isTitledItem(item: ItemBlock, base: number): boolean {
  const lines = linesOf(item.plain, base);
  const [first] = lines;
  if (first === undefined || listLead(lines)) return first !== undefined;
  return (first.facts.parts.length >= 2 && isStyledTitle(item, base)) || isTitleAt(item, base);
}

/** "Data Engineer (Acme): Rebuilt the …", "Squad Lead - Acme: …": the title and the company that an undated item begins with, or null. */
export function listLead([line, ...more]: readonly HeadLine[]): HeadLine | null {
  if (!line || more.length > 0) return null;
  const { plain } = line;
  const end = /^[^:.!?]{6,110}(?=:\s|$)/.exec(plain.text)?.[0].length ?? 0;
  if (end === 0 || line.facts.period) return null;
  const lead = end === plain.text.length ? plain : slicePlain(plain, 0, end);
  const facts = lineFacts(lead);
  const parts = facts.parts.filter(({ text, place }) => !place && !isAsideWord(text));
  const [first, second] = parts;
  if (!first || !second || parts.length > 4 || first.title === 0 || deed.test(plain.text)) return null;
  const isNamed = first.title >= 2 && second.title < 2 && /^\p{Lu}\S*(?:\s|$)/u.test(second.text);
  return isNamed && second.joint !== 'style' ? { ...line, plain: lead, facts } : null;
}

/** Whether an item among roles is one, with or without dates. */
function isRoleOfList(item: ItemBlock, base: number): boolean {
  const isDated =
    itemIsRole(item, base) || isStyledTitle(item, base) || isTitleItem(item, base) || isPartTitle(item, base);
  return isDated || isTitleAt(item, base) || listLead(linesOf(item.plain, base)) !== null;
}

/** "Senior Engineer at Acme", and nothing more. */
function isTitleAt(item: ItemBlock, base: number): boolean {
  const lines = linesOf(item.plain, base);
  const [first] = lines;
  if (!first || lines.length > 1 || first.plain.text.length > 120 || !isHeadLine(first, true)) return false;
  const { parts } = first.facts;
  const at = parts.findIndex((part) => part.joint === 'at');
  return at > 0 && (parts[at - 1]?.title ?? 0) >= 2 && (parts[at]?.title ?? 0) < 2;
}

/** @param isListed whether the list is one of roles */
export function standsAsRole(item: ItemBlock, base: number, isListed: boolean): boolean {
  return (isListed && isRoleOfList(item, base)) || isWholeRole(item, base);
}

/** The title, the company and the dates on lines of their own: a role wherever its item stands, with the items below for its bullets. */
function isWholeRole(item: ItemBlock, base: number): boolean {
  if (item.plain.breaks.length < 2 || item.plain.text.length > 200) return false;
  const lines = linesOf(item.plain, base);
  const [first] = lines;
  if (!first || lines.length < 3 || lines.length > 4 || first.facts.period || first.facts.title < 2) return false;
  const isDated = lines.some(({ facts }) => facts.period?.isRange && facts.period.start <= 2);
  return isDated && isComplete(lines) && lines.every((line) => isHeadLine(line, true));
}

/** Whether the items nested under a company are roles. */
export function holdRoles({ children }: ItemBlock, { lines }: Group, base: number): boolean {
  return children.some((child) => itemIsRole(child, base)) || (holdDates(lines) && listsTitles(children, base));
}

/** "**Lead Engineer**" and "**Engineer**" with bullets of their own under "**Acme**, 2017 – 2022". */
function listsTitles(children: readonly ItemBlock[], base: number): boolean {
  const titled = children.filter((child) => child.children.length > 0 && isStyledTitle(child, base));
  return titled.length > 1 && titled.length === children.length;
}

/** The dates and the title that an item of prose begins with, or null. */
export function itemLead([first]: readonly HeadLine[]): HeadLine | null {
  if (!first?.facts.period?.isRange || (first.plain.text.length <= 160 && isHeadLine(first, true))) return null;
  return leadOf(first);
}

/** "**Assistant**, Tide Laboratory & Harbour Laboratory, …, Dunmoor University [2019 – 2021]": a title in bold, and names up to the dates. */
function isLongHead(line: HeadLine): boolean {
  const { text } = line.plain;
  const { period, parts } = line.facts;
  if (text.length > 260 || !period?.isRange || !isStyled(line) || (parts[0]?.title ?? 0) < 2) return false;
  return !/\p{L}/u.test(text.slice(period.end)) && parts.every(({ text: name }) => /^\p{Lu}/u.test(name));
}

function itemIsRole(item: ItemBlock, base: number): boolean {
  const lines = linesOf(item.plain, base).slice(0, 4);
  const [first] = lines;
  if (itemLead(lines)) return true;
  if (!first || (first.plain.text.length > 160 && !isLongHead(first))) return false;
  const count = lines.findIndex((line) => !isHeadLine(line, true));
  const heads = count < 0 ? lines : lines.slice(0, count);
  const period = heads.find((line) => line.facts.period)?.facts.period;
  if (!period) return count < 0 && item.children.length > 0 && nestsRole(item, heads, base);
  if (holdTitle(heads)) return true;
  return period.isRange && (item.children.length > 0 || (isStyled(first) && !isMereDate(heads)));
}

/** "Acme" over "2019 – 2022" over "Engineer": a name whose dates and title are nested under it, one in the other or side by side. */
function nestsRole(item: ItemBlock, heads: readonly HeadLine[], base: number): boolean {
  if (heads.length > 2 || heads.some(({ plain }) => plain.text.split(/\s+/).length > 8)) return false;
  const facts = [...heads, ...nestedFacts(item.children, base)];
  // A year alone is when that was, right below the title.
  const isYearBelow = heads.length === 1 && holdTitle(heads) && holdDates(facts.slice(1, 2));
  return (isYearBelow || facts.some((line) => line.facts.period?.isRange)) && holdTitle(facts);
}

/** The dates and the titles that stand first in a nested list, and in those within it. */
function nestedFacts(items: readonly ItemBlock[], base: number): readonly HeadLine[] {
  const facts: HeadLine[] = [];
  for (const [index, item] of items.entries()) {
    const line = factOf(item, base) ?? nameBefore(item, items[index + 1], base);
    const lines = line ? [line] : titleOverDates(item, base);
    if (lines.length === 0) break;
    facts.push(...lines, ...nestedFacts(item.children.slice(0, 2), base));
    if (facts.length >= 4) break;
  }
  return facts;
}

/** "Engineer" over "2019 – 2022" in one item. */
function titleOverDates({ plain }: ItemBlock, base: number): readonly HeadLine[] {
  const lines = plain.text.length <= 120 ? linesOf(plain, base) : [];
  const [title, dates, ...more] = lines;
  if (!title || !dates || more.length > 0 || title.facts.period || title.facts.title < 2) return [];
  return isMereDate([dates]) && holdDates([dates]) && isHeadLine(title, true) ? lines : [];
}

/** "- Engineer" between the heading of a company and that of its dates is the title of both. */
export function takeListedTitles(group: Group, below: readonly HeadLine[]): void {
  const { lines, items, prose } = group;
  if (items.length === 0 || items.length > 2 || prose.length > 0 || holdDates(lines) || holdTitle(lines)) return;
  if (!isMereDate(below) || !holdDates(below)) return;
  const titles = items.flatMap(({ item, base }) => (item.children.length === 0 ? (factOf(item, base) ?? []) : []));
  if (titles.length < items.length || titles.some(({ facts }) => facts.title < 2)) return;
  lines.push(...titles);
  items.length = 0;
}

/** "**Acme** | Oslo | June 2019 – May 2021" under a title. */
function isCompanyLine(item: ItemBlock, base: number): boolean {
  const [line, ...more] = linesOf(item.plain, base);
  if (!line || more.length > 0 || line.plain.text.length > 100 || !isStyled(line) || !isHeadLine(line, true))
    return false;
  return line.facts.period?.isRange === true && line.facts.parts.length > 0 && line.facts.parts.length <= 3;
}

/** "- Acme | Senior Engineer" as the only item under a paragraph of dates alone. */
export function followsDate(item: ItemBlock, group: Group, base: number): boolean {
  if (hasBody(group) || !isMereDate(group.lines) || !group.lines.some(({ facts }) => facts.period?.isRange))
    return false;
  const [line] = linesOf(item.plain, base);
  if (!line || line.facts.period) return false;
  return line.facts.title >= 2 && line.facts.parts.length >= 2 && isHeadLine(line, true);
}

/** Whether a list's first items under a heading say when and where that was ("- June 2019 – May 2021", "- Utrecht, NL"). */
export function namesFact(item: ItemBlock, group: Group, base: number): boolean {
  if (hasBody(group) || item.children.length > 0 || item.plain.text.length > 60) return false;
  const [line, ...more] = linesOf(item.plain, base);
  if (!line || more.length > 0) return false;
  const { period, parts } = line.facts;
  const told = period
    ? `${line.plain.text.slice(0, period.start)}${line.plain.text.slice(period.end)}`
    : line.plain.text;
  // “We launched in Peru.” tells work, and no place of it.
  if (/\s(?:in|to|across|for)\s|\p{Ll}{3}\.$/u.test(told)) return false;
  if (addsLabelled(parts, group)) return true;
  const isAside = (part: Part): boolean =>
    part.place || (period !== null && isContractWord(part.text.replace(/[()]/g, '')));
  if (!parts.every(isAside) && !(period === null && isPlace(item.plain.text))) return false;
  const isDated = holdDates(group.lines);
  // "- 2019" alone under a title.
  const isWhole = period !== null && holdTitle(group.lines) && !/[\p{L}\d]/u.test(told);
  return period ? !isDated && (period.isRange || isWhole) : isDated && parts.length > 0;
}

/** "- **Role**: Software Engineer" under a company and its dates, "- *Company*: Acme, Seville" under a title. */
function addsLabelled([part, ...more]: readonly Part[], group: Group): boolean {
  if (part?.role === 'company') {
    const known = group.lines.flatMap(({ facts }) => facts.parts);
    return known.some(({ title }) => title >= 2) && known.every(({ title, place }) => title >= 2 || place);
  }
  if (part?.role !== 'title' || part.title < 2 || more.length > 0) return false;
  return holdDates(group.lines) && group.lines.every(({ facts }) => facts.title < 2);
}

/** Whether an item under a role's name gives it the dates, the title or the company that are still to come. */
export function addsFact(item: ItemBlock, next: ItemBlock | undefined, group: Group, base: number): boolean {
  if (group.items.length > 0) return false;
  const isKnown = (of: (facts: HeadLine['facts']) => boolean): boolean => group.lines.some(({ facts }) => of(facts));
  if (isCompanyLine(item, base) && !isKnown(({ period }) => period !== null)) return true;
  const line = factOf(item, base);
  if (!line && namesEmployer(item, next, group, base)) return true;
  if (!line)
    return group.lines.length === 1 && isKnown(({ title }) => title >= 2) && nameBefore(item, next, base) !== null;
  if (line.facts.title >= 2) return !isKnown(({ title }) => title >= 2);
  return !isKnown(({ period }) => period !== null);
}
