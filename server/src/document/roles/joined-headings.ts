import { isContractWord, isRegion } from '../heads/classify.ts';
import { linesOf } from '../heads/line-breaks.ts';
import { type HeadLine, holdDates, holdTitle, type Part } from '../heads/line-parts.ts';
import { isMereDate, isMereName } from '../heads/lines.ts';
import { isFieldOfWork } from '../heads/parts.ts';
import { shortName } from '../heads/title-sentences.ts';
import type { YearMonth } from '../model.ts';
import { sectionKindOf } from '../sections/kind.ts';
import type { Node } from '../sections/sections.ts';
import { type Group, hasBody, nameDepth, paragraphDepth } from './group.ts';
import { isDated } from './group-heads.ts';

// Headings that together head one role: the title, the company, the dates and the place, each in one of its own.

/** "#### 2019" over a list, under "### Acme (2017 – 2021)": the stint that such headings part, or null. */
export function partedByYears(
  lines: readonly HeadLine[],
  current: Group | null,
  depth: number,
  next: Node | undefined,
): Group | null {
  let whole = current;
  while (whole && whole.depth >= depth) whole = whole.parent;
  const dates = lines.map(({ facts }) => facts.period);
  const all = whole?.lines.find(({ facts }) => facts.period?.isRange && facts.parts.length > 0)?.facts.period;
  if (!whole || !all?.from || next?.block.type !== 'list' || !isMereDate(lines)) return null;
  const [first, last] = [all.from.year, all.to === 'present' || !all.to ? Number.POSITIVE_INFINITY : all.to.year];
  const isWithin = (date: YearMonth | 'present' | null): boolean =>
    date !== null && (date === 'present' ? last === Number.POSITIVE_INFINITY : date.year >= first && date.year <= last);
  return dates.every((it) => it && it.from?.month === null && isWithin(it.from) && isWithin(it.to)) ? whole : null;
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
  if (current.depth === depth && isNameOfTitle(lines, current) && next && next.block.type !== 'heading') return true;
  const isDateNext = isDateHeading(next);
  if (current.depth === depth && isDatedName(lines, current)) return true;
  const isWithDates = isDateNext || isDated(next) || holdDates(current.lines);
  if (current.depth === depth && isWithDates && isTitleOfName(lines, current)) return true;
  // At one depth, a date in a heading deeper than both holds the title and the company together.
  if (current.depth === depth)
    return (
      isDateNext && next?.block.type === 'heading' && next.block.depth > depth && namesCompany(lines, current, true)
    );
  return (
    isMereDate(lines) ||
    datesBelow(lines, current) ||
    placeBelow(lines, current) ||
    namesCompany(lines, current, isDateNext || isDated(next))
  );
}

/** "### **Acme** 2017 – 2021" right below "### **Engineer**", which has no dates of its own. */
function isDatedName([name, ...more]: readonly HeadLine[], { lines: [title, ...others], children }: Group): boolean {
  if (!name || !title || more.length + others.length + children > 0) return false;
  const isTitleAlone = !title.facts.period && title.facts.parts.length === 1 && title.facts.parts[0]?.title === 3;
  return isTitleAlone && name.facts.period?.isRange === true && isMereName([name]);
}

/** "### Engineer" over its dates, right below "### Acme" that has none; or "### Acme" over its dates, and the title alone below. */
function isTitleOfName([line, ...more]: readonly HeadLine[], { lines, children }: Group): boolean {
  const [name, ...others] = lines;
  if (!line || !name || more.length + children > 0 || !isMereName([name]) || name.facts.period) return false;
  if (!others.every(({ facts }) => facts.period && facts.title === 0 && facts.parts.every(({ company }) => !company)))
    return false;
  const { parts, period } = line.facts;
  const [title, ...areas] = parts;
  const isTitleAlone =
    period === null &&
    (title?.title ?? 0) > 0 &&
    areas.every(({ text }) => isFieldOfWork(text) || isContractWord(text));
  return isTitleAlone && !isContractWord(name.plain.text) && sectionKindOf(name.plain.text) === null;
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

/** "### Acme (Oslo)" right under "### Engineer, 2019 – 2021". */
function isNameOfTitle(name: readonly HeadLine[], { lines, children }: Group): boolean {
  if (name.length > 2 || children > 0 || holdDates(name) || !isMereName(name)) return false;
  const parts = name.flatMap(({ facts }) => facts.parts);
  const isAlone = lines.every(({ facts }) => facts.parts.every(({ title }) => title >= 2));
  return isAlone && holdTitle(lines) && holdDates(lines) && parts.some(isPlaced) && parts.length > 1;
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
    return (
      lines.every((line) => namesOne(line)) &&
      lines.every(
        ({ facts }) => facts.title < 2 && !facts.period && (facts.parts.some(isPlaced) || isNameInCity(facts.parts)),
      )
    );
  if (dated > 0) return false;
  return (isDatedBelow || holdDates(lines)) && lines.every((line) => line.facts.title < 2);
}

/** "Acme Inc., Oslo", and not "Acme Inc. – Ledgers for the harbour". */
function namesOne({ facts: { parts } }: HeadLine): boolean {
  return parts.slice(1).every((part) => part.place || part.joint !== 'strong' || isContractWord(part.text));
}

/** "Harbour Administration, Stillwater". */
export function isNameInCity([name, city, ...more]: readonly Part[]): boolean {
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
  if (more.length > 0 || !period?.isRange || title >= 2 || parts.length > 2) return false;
  return (period.start <= 2 || isCityInRegion(parts)) && isWhole(current) && !holdDates(current.lines);
}

/** "Kirkland, WA" in a heading of its own, whose dates stand below it. */
function placeBelow([line, ...more]: readonly HeadLine[], current: Group): boolean {
  if (!line || more.length > 0 || line.facts.period || !isCityInRegion(line.facts.parts)) return false;
  return isWhole(current) && !current.lines.some(({ facts }) => facts.parts.some(({ place }) => place));
}

/** Whether a heading holds a title and something else. */
function isWhole({ lines }: Group): boolean {
  const parts = lines.flatMap(({ facts }) => facts.parts);
  return parts.length >= 2 && parts.some((part) => part.title >= 2);
}

/** "Kirkland, WA": a city that no list knows before its region. */
function isCityInRegion([city, region, ...more]: readonly Part[]): boolean {
  if (!city || !region || more.length > 0 || region.joint !== 'comma' || !isRegion(region.text)) return false;
  return !city.company && !city.link && city.title === 0 && shortName.test(city.text);
}

/** Whether dates that stand alone above a heading are those of what it names. */
export function goesForDates(lines: readonly HeadLine[], current: Group, depth: number): boolean {
  const isOuter =
    current.depth === paragraphDepth || current.depth === nameDepth || (current.depth >= depth && current.depth <= 6);
  if (!isOuter || hasBody(current)) return false;
  if (!isMereDate(current.lines)) return isDatesInTown(current.lines) && !holdDates(lines) && namesBoth(lines);
  return !(isMereDate(lines) && holdDates(lines));
}

/** "May 2018 – present, Galena": a town that no list knows, behind the dates. */
function isDatesInTown([line, ...more]: readonly HeadLine[]): boolean {
  const { period, parts } = line?.facts ?? { period: null, parts: [] };
  const [town, ...others] = parts;
  if (more.length > 0 || others.length > 0 || !period?.isRange || !town || town.start < period.end) return false;
  return /^,\s+$/.test(line?.plain.text.slice(period.end, town.start) ?? '') && /^\p{Lu}\p{Ll}+$/u.test(town.text);
}

/** A title and beside it a company's name. */
function namesBoth(lines: readonly HeadLine[]): boolean {
  const parts = lines.flatMap(({ facts }) => facts.parts);
  return parts.some(({ title }) => title >= 2) && parts.some(({ title, place }) => title < 2 && !place);
}

/** The title in a heading of its own, right under one for the company at the same depth that has its dates above it. */
export function namesTitle(lines: readonly HeadLine[], current: Group, depth: number): boolean {
  const [first, ...rest] = current.lines;
  if (!first || rest.length === 0 || current.depth !== depth || hasBody(current) || !isMereDate([first])) return false;
  return rest.every(({ facts }) => facts.title < 2) && lines.every(({ facts }) => facts.title > 0 && !facts.period);
}

/** "#### Improved the uptime of the harbour …" tells of the role above, though "##### Engineer" stands deeper under "### Acme". */
export function placedDepth(lines: readonly HeadLine[], current: Group | null, depth: number): number {
  const [line] = lines;
  if (!line || line.facts.period || !tellsDeed.test(line.plain.text)) return depth;
  let role = current;
  while (role && (role.depth > 6 || !holdTitle(role.lines))) role = role.parent;
  return role?.parent && role.parent.depth < depth && role.depth >= depth ? role.depth + 0.5 : depth;
}

/** "Improved …" and four words more. */
const tellsDeed = /^(?:\p{Lu}\p{Ll}{2,}ed|(?:Reb|B)uilt|Led|Wrote|Ran|Drove|Grew|Cut)\s(?:\S+\s){4}/u;

/** Dates in a heading of their own, under those of the title and the company. */
function isDateHeading(next: Node | undefined): boolean {
  if (next?.block.type !== 'heading') return false;
  const lines = linesOf(next.block.plain, next.base);
  return holdDates(lines) && (isMereDate(lines) || isDateInCity(lines));
}

/** "March 2019 – May 2021; Dunmoor, DE": a city that no list knows before its region. */
function isDateInCity([line, ...more]: readonly HeadLine[]): boolean {
  const { period, parts } = line?.facts ?? { period: null, parts: [] };
  if (more.length > 0 || !period?.isRange || !isCityInRegion(parts)) return false;
  return parts.every(({ start }) => start >= period.end);
}
