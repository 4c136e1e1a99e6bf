import { beginsBefore } from '../dates/dates.ts';
import { isContractWord, isRegion } from '../heads/classify.ts';
import { addsToComplete, isComplete } from '../heads/complete-heads.ts';
import { type HeadLine, holdDates, holdTitle, type Part } from '../heads/line-parts.ts';
import {
  isHeadLine,
  isMereDate,
  isMereName,
  isStyled,
  isStyledWhole,
  isTitled,
  linesOf,
  wrapsBelow,
} from '../heads/lines.ts';
import { sectionKindOf } from '../sections/kind.ts';
import type { Node } from '../sections/sections.ts';
import { type Group, hasBody, nameDepth, paragraphDepth, promotionDepth } from './group.ts';
import { hasFactsBelow } from './list-facts.ts';

// Which lines are a group's heading, go on with the one above or begin another.

/** A line for the company alone, above or below those of the title and the dates. */
export function namesItself(heads: readonly HeadLine[]): boolean {
  const isName = ({ period, title, parts }: HeadLine['facts']): boolean =>
    period === null && title < 2 && parts[0] !== undefined && !parts[0].place && parts[0].role === null;
  return isComplete(heads) && heads.some(({ facts }) => isName(facts));
}

/** Dates that begin before those of the name above: whoever worked there by then did not work for that name. */
export function isOfOtherTime(heads: readonly HeadLine[], current: Group | null): boolean {
  const name = current?.depth === nameDepth ? current.lines.find(({ facts }) => facts.period)?.facts.period : null;
  const own = heads.find(({ facts }) => facts.period)?.facts.period;
  return !!name && !!own && holdTitle(heads) && beginsBefore(own, name);
}

/** Whether an item's line is still of the role's heading. */
export function goesOn(line: HeadLine, above: readonly HeadLine[]): boolean {
  return isHeadLine(line, true) && (!isComplete(above) || addsToComplete(line, above));
}

/** Whether a heading goes on with the one above it, by its dates or its company. */
export function joinsHeading(
  lines: readonly HeadLine[],
  current: Group,
  depth: number,
  next: Node | undefined,
): boolean {
  if (hasBody(current) || current.depth > depth) return false;
  if (current.depth === depth && isMereDate(lines) && waitsForDates(current, lines)) return true;
  const isDateNext = isDateHeading(next);
  // At one depth, a date in a heading deeper than both holds the title and the company together.
  if (current.depth === depth)
    return (
      isDateNext && next?.block.type === 'heading' && next.block.depth > depth && namesCompany(lines, current, true)
    );
  return isMereDate(lines) || datesBelow(lines, current) || namesCompany(lines, current, isDateNext || isDated(next));
}

/** "### Engineer, Acme" over "### May 2019 – June 2021", or "### Engineer" where "## Acme" stands above. */
function waitsForDates({ lines: heads, children, parent }: Group, lines: readonly HeadLine[]): boolean {
  if (children > 0 || holdDates(heads) || !lines.some(({ facts }) => facts.period?.isRange)) return false;
  const isUnderName = parent !== null && !hasBody(parent) && isMereName(parent.lines);
  return (
    holdTitle(heads) &&
    (isUnderName || heads.some(({ facts }) => facts.parts.some(({ place, title }) => !place && title < 2)))
  );
}

/** A heading right under one that is a title alone names its company, where dates stand by it. */
function namesCompany(lines: readonly HeadLine[], current: Group, isDatedBelow: boolean): boolean {
  const parts = current.lines.flatMap(({ facts }) => facts.parts.filter((part) => !isContractWord(part.text)));
  const [first] = parts;
  const isTitle = (first?.title ?? 0) >= 2 || (first && (parts[1]?.title ?? 0) >= 2 && isSlashed(current, first));
  const isTitleAlone = isTitle && parts.every((part) => !part.company && !part.link && part.joint !== 'at');
  if (!isTitleAlone || current.children > 0) return false;
  const dated = current.lines.findIndex((line) => line.facts.period);
  // With the dates above the title, only what shows itself as a company or its place is one.
  if (dated === 0)
    return lines.every(
      ({ facts }) => facts.title < 2 && !facts.period && (facts.parts.some(isPlaced) || isNameInCity(facts.parts)),
    );
  if (dated > 0) return false;
  return (isDatedBelow || holdDates(lines)) && lines.every((line) => line.facts.title < 2);
}

/** "Harbour Administration, Stillwater". */
function isNameInCity([name, city, ...more]: readonly Part[]): boolean {
  if (!name || city?.joint !== 'comma' || more.length > 0) return false;
  return [name, city].every(({ text }) => /^\p{Lu}\S*(?:\s(?:of|the|\p{Lu}\S*)){0,4}$/u.test(text));
}

/** "Community relations / information assistant" is one title. */
function isSlashed({ lines }: Group, { end }: Part): boolean {
  return /^\s\/\s/.test(lines[0]?.plain.text.slice(end) ?? '');
}

function isPlaced({ place, company, link }: Part): boolean {
  return place || company || link;
}

/** Dates with a place, known or not, in a heading under that of the title and the company. */
function datesBelow([line, ...more]: readonly HeadLine[], current: Group): boolean {
  const { period, title, parts } = line?.facts ?? { period: null, title: 0, parts: [] };
  if (more.length > 0 || !period?.isRange || period.start > 2 || title >= 2 || parts.length > 2) return false;
  const above = current.lines.flatMap(({ facts }) => facts.parts);
  const isWhole = above.length >= 2 && above.some((part) => part.title >= 2);
  return isWhole && !holdDates(current.lines);
}

/** Whether dates that stand alone above a heading are those of what it names. */
export function goesForDates(lines: readonly HeadLine[], current: Group, depth: number): boolean {
  const isOuter = current.depth === paragraphDepth || (current.depth >= depth && current.depth <= 6);
  if (!isOuter || hasBody(current) || !isMereDate(current.lines)) return false;
  return !(isMereDate(lines) && holdDates(lines));
}

/** Dates that stand alone below the prose under a heading without any are that heading's. */
export function datesBelowProse(lines: readonly HeadLine[], { lines: heads, items, prose }: Group): boolean {
  if (items.length > 0 || prose.length === 0 || !lines.some(({ facts }) => facts.period?.isRange)) return false;
  if (holdDates(heads) || !holdTitle(heads)) return false;
  return isMereDate(lines) || (lines.length === 1 && heads.every(isMereTitle) && lines.every(isNameAndDates));
}

/** "Engineer", and no company beside it. */
function isMereTitle({ facts: { parts } }: HeadLine): boolean {
  return parts.every(({ title, place }) => title >= 2 || place);
}

/** "**Acme**, 2019 – 2021". */
function isNameAndDates(line: HeadLine): boolean {
  const { parts } = line.facts;
  const names = parts.filter(({ place }) => !place);
  return (
    names.length === 1 &&
    names.every(({ title, text }) => title === 0 && /^\p{Lu}/u.test(text)) &&
    isHeadLine(line, true)
  );
}

/** The title in a heading of its own, right under one for the company at the same depth that has its dates above it. */
export function namesTitle(lines: readonly HeadLine[], current: Group, depth: number): boolean {
  const [first, ...rest] = current.lines;
  if (!first || rest.length === 0 || current.depth !== depth || hasBody(current) || !isMereDate([first])) return false;
  return rest.every(({ facts }) => facts.title < 2) && lines.every(({ facts }) => facts.title > 0 && !facts.period);
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
  return isUnderName && isStyled(line) && line.facts.title >= 2 && holdDates([line, ...more]) && isAlone;
}

/** Dates in a heading of their own, under those of the title and the company. */
function isDateHeading(next: Node | undefined): boolean {
  if (next?.block.type !== 'heading') return false;
  const lines = linesOf(next.block.plain, next.base);
  return holdDates(lines) && (isMereDate(lines) || isDateInCity(lines));
}

/** "March 2019 – May 2021; Dunmoor, DE": a city that no list knows before its region. */
function isDateInCity([line, ...more]: readonly HeadLine[]): boolean {
  const { period, parts } = line?.facts ?? { period: null, parts: [] };
  const [city, region, ...others] = parts;
  if (more.length > 0 || others.length > 0 || !period?.isRange || !city || region?.joint !== 'comma') return false;
  return city.start >= period.end && city.title < 2 && isRegion(region.text);
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
    isOpen && isComplete(current.lines) && !startsNew(lines.slice(0, first < 0 ? 3 : first), current, false);
  const count = isDone
    ? lines.findIndex((line) => !isHeadLine(line, true) || !addsToComplete(line, current.lines))
    : first;
  const heads = count < 0 ? lines : lines.slice(0, count);
  if (isOpen || heads.length === 0) return heads;
  if (heads.some(({ facts }) => facts.parts.some((part) => part.role === 'title'))) return heads;
  const isDated = holdDates(heads);
  if (isDated && (heads.some((line) => line.facts.period?.isRange || line.facts.title >= 2) || isStyledWhole(heads)))
    return heads;
  if (isTitled(heads)) return heads;
  // "`Feb 2019`" over "**Engineer**": a month alone is the date of what follows.
  if (isDated && count < 0 && isMereDate(heads) && loneTitle(next)) return heads;
  const isWhole = count < 0 && (isStyledWhole(heads) || holdTitle(heads));
  if (isWhole && opensRole(next)) return heads;
  if (count < 0 && next?.block.type === 'list' && hasFactsBelow(heads, next.block, next.base)) return heads;
  return count < 0 && opensInPieces(heads, next, after) ? heads : [];
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

/** A bold "Personal projects" or "Education" among roles ends the role above it, and is none. */
export function endsWork([first]: readonly HeadLine[]): boolean {
  const text = first?.plain.text ?? '';
  if (!first || !isStyled(first)) return false;
  if (/^(?:pet|side|personal|hobby|toy|weekend)[- ]projects?\s*[:–—-]/i.test(text)) return true;
  if (text.length > 40 || first.facts.period) return false;
  const named = sectionKindOf(text);
  if (!named?.exact) return false;
  if (named.kind === 'projects') return /^(?:personal|side|open|academic)/i.test(text);
  return named.kind === 'education' || named.kind === 'volunteering' || named.kind === 'publications';
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

/** Whether the next block goes on with a role's heading: a line of dates or a title. */
function opensRole(next: Node | undefined): boolean {
  if (next?.block.type !== 'paragraph') return false;
  const [first] = linesOf(next.block.plain, next.base);
  return first !== undefined && isHeadLine(first, true) && (first.facts.period !== null || first.facts.title >= 2);
}
