import { beginsBefore, isWithin } from '../dates/joining.ts';
import { addsToComplete, isComplete } from '../heads/complete-heads.ts';
import { labelOf } from '../heads/labels.ts';
import { linesOf } from '../heads/line-breaks.ts';
import { type HeadLine, holdDates, holdTitle } from '../heads/line-parts.ts';
import { isHeadLine, isMereDate, isMereName, wrapsBelow } from '../heads/lines.ts';
import { isStyled, isStyledWhole, isTitled } from '../heads/styled.ts';
import { isTitleByItself } from '../heads/title-sentences.ts';
import type { ParagraphBlock } from '../markdown/blocks.ts';
import type { Node } from '../sections/sections.ts';
import { type Group, hasBody, nameDepth, paragraphDepth, promotionDepth } from './group.ts';
import { hasFactsBelow } from './list-facts.ts';

// Which lines are a group's heading, go on with the one above or begin another.

/** Whether a heading does not stand under the dated name above it: it has a company or a time of its own. */
export function leavesName(heads: readonly HeadLine[], current: Group | null): boolean {
  return namesItself(heads) || isOfOtherTime(heads, current) || isNextStint(heads, current);
}

/** A line for the company alone, above or below those of the title and the dates. */
function namesItself(heads: readonly HeadLine[]): boolean {
  const isName = ({ period, title, parts }: HeadLine['facts']): boolean =>
    period === null && title < 2 && parts[0] !== undefined && !parts[0].place && parts[0].role === null;
  return isComplete(heads) && heads.some(({ facts }) => isName(facts));
}

/** Dates that begin before those of the name above: whoever worked there by then did not work for that name. */
function isOfOtherTime(heads: readonly HeadLine[], current: Group | null): boolean {
  const name = current?.depth === nameDepth ? current.lines.find(({ facts }) => facts.period)?.facts.period : null;
  const own = heads.find(({ facts }) => facts.period)?.facts.period;
  return !!name && !!own && holdTitle(heads) && beginsBefore(own, name);
}

/** "2019 – 2021" over "**Acme**", or "2019 – 2021: Acme", as the name above stands: the next stint, and none within that one. */
function isNextStint(heads: readonly HeadLine[], current: Group | null): boolean {
  if (!current || current.depth !== nameDepth || !hasBody(current) || holdTitle(current.lines)) return false;
  const both = [heads, current.lines];
  if (both.every(isNameAfterDates)) return true;
  return (!holdTitle(heads) || isComplete(heads)) && both.every(opensWithDates);
}

function opensWithDates([line, ...more]: readonly HeadLine[]): boolean {
  return (
    line?.facts.period?.isRange === true && line.facts.period.start <= 2 && more.some(({ facts }) => !facts.period)
  );
}

/** "2016 – 2019: Acme". */
function isNameAfterDates([line, ...more]: readonly HeadLine[]): boolean {
  const { period, parts } = line?.facts ?? { period: null, parts: [] };
  const [name] = parts;
  if (!name || more.length > 0 || !period?.isRange || period.start > 2) return false;
  return name.title < 2 && !name.place;
}

/** A title whose dates are still to come, if only below what is told of it. */
export function takesDate(group: Group): boolean {
  return (
    !hasBody(group) && group.depth <= 6 && !holdDates(group.lines) && (holdTitle(group.lines) || isLinkedName(group))
  );
}

/** A heading that begins with a company's link. */
function isLinkedName({ lines: [line] }: Group): boolean {
  const [part] = line?.facts.parts ?? [];
  return part?.link === true && part.title === 0 && !part.place;
}

/** Dates and a company wait for their title. */
export function takesLead(group: Group): boolean {
  return !hasBody(group) && holdDates(group.lines) && !holdTitle(group.lines);
}

/** Whether an item's line is still of the role's heading. */
export function goesOn(line: HeadLine, above: readonly HeadLine[]): boolean {
  return isHeadLine(line, true) && (!isComplete(above) || addsToComplete(line, above));
}

/** "Engineer" alone under a dated employer that a paragraph names, whatever it tells of itself, or after the title before. */
function isTitleOfEmployer([line, ...more]: readonly HeadLine[], { isEmployer, lines, parent, items }: Group): boolean {
  if (!line || more.length > 0 || !isTitleByItself(line)) return false;
  if (isEmployer) return holdDates(lines) && !holdTitle(lines) && items.length === 0;
  const [title, ...others] = lines;
  const isSecond = parent?.isEmployer === true && holdDates(parent.lines) && others.length === 0;
  return isSecond && title !== undefined && isTitleByItself(title);
}

/** "*Engineer*, 2017 – 2019" after a paragraph whose company stands on a line above its title. */
export function isPromotion([line, ...more]: readonly HeadLine[], current: Group | null): boolean {
  if (!line || !current || !hasBody(current) || (more.length > 0 && !(more.length === 1 && isMereDate(more))))
    return false;
  const above = current.depth === promotionDepth ? current.parent : current;
  const [company, ...below] = above?.lines ?? [];
  const title = below.find(({ facts }) => facts.title >= 2 || !facts.parts.at(-1)?.place);
  if (above?.depth !== paragraphDepth || !company || !title || !isStyled(company)) return false;
  const isOwnDates = company.facts.period === null || title.facts.period !== null;
  const isUnderName = company.facts.title < 2 && isOwnDates && title.facts.title >= 2;
  const isAlone = line.facts.parts.every((part) => part.title >= 2 || part.place || part.joint === 'comma');
  const isMarked = isStyled(line) || isInDatesOf(line, company);
  return isUnderName && isMarked && line.facts.title >= 2 && holdDates([line, ...more]) && isAlone;
}

/** "Engineer    2013 – 2014" within the dates that stand beside the company's name. */
function isInDatesOf({ facts: { period } }: HeadLine, { facts: { period: whole } }: HeadLine): boolean {
  return period !== null && whole !== null && isWithin(period, whole);
}

/** ":   *Engineer*" below what was told of ":   *Lead Engineer*": a second definition of the company that the term names. */
export function isFurtherDefinition({ plain }: ParagraphBlock, current: Group | null): boolean {
  if (!/^\s?:\s/.test(plain.text) || !current || !hasBody(current)) return false;
  const [term, ...below] = current.depth === promotionDepth ? (current.parent?.lines ?? []) : current.lines;
  return term !== undefined && isMereName([term]) && holdTitle(below);
}

/** The lines at a paragraph's start that belong to a role's heading. */
export function headLines(
  lines: readonly HeadLine[],
  current: Group | null,
  next: Node | undefined,
  after: Node | undefined,
): readonly HeadLine[] {
  const isOpen = current !== null && !hasBody(current);
  const first = lines.findIndex((line, index) => !isHeadLine(line, true) || wrapsBelow(line, lines[index + 1]));
  const isDone =
    isOpen &&
    (isComplete(current.lines) || isOfEmployer(current)) &&
    !startsNew(lines.slice(0, first < 0 ? 5 : first), current, false);
  const count = isDone
    ? lines.findIndex((line) => !isHeadLine(line, true) || !addsToComplete(line, current.lines))
    : first;
  const heads = count < 0 ? lines : lines.slice(0, count);
  if (isOpen || heads.length === 0) return heads;
  if (heads.some(({ facts }) => facts.parts.some((part) => part.role === 'title'))) return heads;
  if (namesEmployer(heads) && [next, after].some(tellsLabelled)) return heads;
  const isDated = holdDates(heads);
  if (isDated && (heads.some((line) => line.facts.period?.isRange || line.facts.title >= 2) || isStyledWhole(heads)))
    return heads;
  if (isTitled(heads) || (current && isTitleOfEmployer(heads, current))) return heads;
  // "`Feb 2019`" over "**Engineer**": a month alone is the date of what follows.
  if (isDated && count < 0 && isMereDate(heads) && loneTitle(next)) return heads;
  const isWhole = count < 0 && (isStyledWhole(heads) || holdTitle(heads));
  if (isWhole && opensRole(next)) return heads;
  if (count < 0 && next?.block.type === 'list' && hasFactsBelow(heads, next.block, next.base)) return heads;
  return count < 0 && opensInPieces(heads, next, after) ? heads : [];
}

/** "Company: Acme" in a paragraph of its own. */
function namesEmployer([line, ...more]: readonly HeadLine[]): boolean {
  const [part, ...others] = line?.facts.parts ?? [];
  return (
    more.length === 0 && part?.role === 'company' && others.every(({ place, joint }) => place || joint === 'comma')
  );
}

/** "Job title: Engineer" or "Period: 2017 – 2019" in a paragraph of its own. */
function tellsLabelled(node: Node | undefined): boolean {
  const line = loneLine(node);
  if (!line) return false;
  const label = /^([^:]{2,30}):/.exec(line.plain.text)?.[1] ?? '';
  return (
    line.facts.parts.some(({ role }) => role === 'title') || (labelOf(label) === 'period' && line.facts.period !== null)
  );
}

/** "### Engineer, 2019 – 2021" under "## Acme, 2015 – 2021" has all that a heading needs. */
function isOfEmployer({ depth, lines, parent }: Group): boolean {
  if (depth > 6 || !parent || !holdTitle(lines) || !holdDates(lines)) return false;
  return holdDates(parent.lines) && !holdTitle(parent.lines) && !isMereDate(parent.lines);
}

/** A paragraph that is a title in bold or italics. */
function loneTitle(next: Node | undefined): boolean {
  const line = loneLine(next);
  return line !== null && isTitled([line]);
}

/** Title, company and dates in plain paragraphs of their own, the title or the company first. */
function opensInPieces(heads: readonly HeadLine[], next: Node | undefined, after: Node | undefined): boolean {
  const [line] = heads;
  if (namesPlace(heads)) return tellsRole(next);
  const second = loneLine(next);
  const last = loneLine(after);
  if (!line || heads.length > 1 || !second || !last) return false;
  if (!isMereDate([last]) || !last.facts.period?.isRange || second.facts.period) return false;
  const isTitled = line.facts.title >= 2 !== second.facts.title >= 2;
  return (isTitled || (isStyled(line) && isStyled(second))) && isShort(line) && isShort(second);
}

/** "Northmoor Tide Institute" or "Skua / The Tidery" over "Galena, IL". */
function namesPlace([name, place, ...more]: readonly HeadLine[]): boolean {
  if (!name || !place || more.length > 0 || !isShort(name) || !(isMereName([name]) || isSlashedName(name)))
    return false;
  const { parts } = place.facts;
  return parts.length <= 2 && parts.some((part) => part.place) && parts.every((part) => part.title === 0);
}

/** "Skua / The Tidery". */
function isSlashedName({ plain, facts }: HeadLine): boolean {
  return /^\p{Lu}[^/|,]{1,40}\s\/\s\p{Lu}[^/|,]{1,40}$/u.test(plain.text.trim()) && facts.title === 0;
}

/** Whether a paragraph is a title and its dates. */
function tellsRole(node: Node | undefined): boolean {
  if (node?.block.type !== 'paragraph') return false;
  const lines = linesOf(node.block.plain, node.base);
  const isHead = lines.length <= 2 && lines.every((line) => isHeadLine(line, true));
  return isHead && holdTitle(lines) && lines.some(({ facts }) => facts.period?.isRange);
}

function isShort({ plain }: HeadLine): boolean {
  return plain.text.split(/\s+/, 9).length <= 8;
}

/** A paragraph of one line that could stand in a role's heading. */
function loneLine(node: Node | undefined): HeadLine | null {
  if (node?.block.type !== 'paragraph') return null;
  const [line, ...more] = linesOf(node.block.plain, node.base);
  return line && more.length === 0 && isHeadLine(line, true) ? line : null;
}

/** A second title with dates of its own is another role, not more of the same heading. */
export function startsNew(lines: readonly HeadLine[], current: Group, opensRole: boolean): boolean {
  const hasDate = (line: HeadLine): boolean => line.facts.period !== null;
  const isTitle = (line: HeadLine): boolean => line.facts.title >= 2;
  const [first] = lines;
  // Under a company's name, a further name in bold is the next company.
  const isNextName = current.parent?.depth === nameDepth && isMereName(lines) && isStyledWhole(lines);
  if (isNextName && current.lines.some(isTitle) && current.lines.some(hasDate)) return true;
  const isUnderDates = current.lines.length > 1 && isMereDate(current.lines.slice(0, 1));
  const isNextRange = first?.facts.period?.isRange === true && current.lines.some(isTitle);
  if (first && isUnderDates && isMereDate([first]) && (lines.length > 1 || isNextRange)) return true;
  const isWhole = lines.some((line) => isTitle(line) && line.facts.period?.isRange);
  if (isWhole && current.lines.some(hasDate) && !current.lines.some(isTitle) && !isMereDate(current.lines)) return true;
  if (!current.lines.some(isTitle) || !current.lines.some(hasDate) || !lines.some(isTitle)) return false;
  return lines.some(hasDate) || (opensRole && isTitled(lines));
}

/** Whether a block is a paragraph that begins with a line of dates. */
export function isDated(node: Node | undefined): boolean {
  if (node?.block.type !== 'paragraph') return false;
  const [first] = linesOf(node.block.plain, node.base);
  return first !== undefined && first.facts.period !== null && isHeadLine(first, true);
}

/** Whether the next block goes on with a role's heading: a line of dates or a title, below a place at most. */
function opensRole(next: Node | undefined): boolean {
  if (next?.block.type !== 'paragraph') return false;
  const line = linesOf(next.block.plain, next.base)
    .slice(0, 2)
    .find((it) => it.facts.period || !isMereDate([it]));
  return line !== undefined && isHeadLine(line, true) && (line.facts.period !== null || line.facts.title >= 2);
}
