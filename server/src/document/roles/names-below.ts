import { beginsBefore } from '../dates/joining.ts';
import { isContractWord } from '../heads/classify.ts';
import { type HeadLine, holdDates, holdTitle, type Part } from '../heads/line-parts.ts';
import { isMereDate, isMereName } from '../heads/lines.ts';
import { isFieldOfWork } from '../heads/parts.ts';
import { coinedName } from '../heads/title-sentences.ts';
import { workLabel } from '../heads/words.ts';
import { sectionKindOf } from '../sections/kind.ts';
import { type Group, hasBody } from './group.ts';
import { isNameInCity } from './joined-headings.ts';

/**
 * "#### 2019 – 2021 Engineer" over "##### Acme": where a section's dated titles each have one heading under them, that is the company.
 * Two titles at least must say so, and none may have several: those are its projects.
 */
export function joinNamesBelow(groups: readonly Group[]): readonly Group[] {
  const titles = new Set(groups.filter(isBareTitle));
  const under = groups.filter(({ parent, depth }) => parent !== null && depth <= 6 && titles.has(parent));
  if (under.length + groups.filter(isWhole).length < 2 || !under.every(isNameBelow)) return groups;
  const joined = new Set(under);
  for (const group of groups) if (group.parent && joined.has(group.parent)) group.parent = group.parent.parent;
  for (const name of under) if (name.parent) takeOver(name.parent, name, name.lines.slice(0, 1));
  return groups.filter((group) => !joined.has(group));
}

/**
 * "### Acme – Engineer" over "#### Harbour logistics" and its dates: where such headings each have one under them that only tells the
 * field, its dates are the role's. Two roles at least must stand so: a role with one project in it looks the same.
 */
export function joinDatesBelow(groups: readonly Group[]): readonly Group[] {
  const under = groups.filter((group) => group.parent !== null && isUndatedRole(group.parent) && isDatedField(group));
  if (under.length < 2) return groups;
  for (const field of under) if (field.parent) takeOver(field.parent, field, field.lines.filter(isDatesIn));
  return groups.filter((group) => !under.includes(group));
}

/**
 * "### Engineer II" over its dates, right above "### Engineer" over its dates, the company and what was done: an earlier title
 * at one company, which is named below both.
 */
export function shareNamesBelow(groups: readonly Group[]): readonly Group[] {
  for (let index = groups.length - 2; index >= 0; index--) {
    const [later, earlier] = groups.slice(index, index + 2);
    if (!later || !earlier || later.parent !== earlier.parent || later.depth !== earlier.depth || hasBody(later))
      continue;
    const name = earlier.lines.at(-1);
    if (!name || !isDatedTitle(later.lines, later) || !isDatedTitle(earlier.lines.slice(0, -1), earlier)) continue;
    if (name.facts.period === null && isMereName([name]) && isLater(later.lines, earlier.lines)) later.lines.push(name);
  }
  return groups;
}

/** A heading of a title and dates alone, for somebody. */
function isDatedTitle(lines: readonly HeadLine[], { depth, children }: Group): boolean {
  if (depth > 6 || children > 0 || !holdTitle(lines) || !lines.some(({ facts }) => facts.period?.isRange)) return false;
  return lines.every(
    ({ plain, facts }) =>
      facts.parts.every(({ title, place }) => title >= 2 || place) &&
      !/freelanc|independent|self-employed/i.test(plain.text),
  );
}

function isLater(later: readonly HeadLine[], earlier: readonly HeadLine[]): boolean {
  const [first, second] = [later, earlier].map((lines) => lines.find(({ facts }) => facts.period)?.facts.period);
  return !!first && !!second && !beginsBefore(first, second);
}

/** A heading with a title and a company and neither dates nor text under it, over one other heading. */
function isUndatedRole(group: Group): boolean {
  if (group.depth > 6 || group.children !== 1 || hasBody(group) || holdDates(group.lines)) return false;
  const parts = group.lines.flatMap(({ facts }) => facts.parts);
  return holdTitle(group.lines) && parts.some(({ title, place }) => title < 2 && !place);
}

/** A name in a heading with dates below it, and neither title nor company among them. */
function isDatedField({ depth, parent, lines }: Group): boolean {
  const [name, ...dates] = lines;
  if (!name || dates.length === 0 || depth > 6 || depth <= (parent?.depth ?? 0)) return false;
  const isTitle =
    name.facts.title >= 2 && !/\b(?:engineering|development|programming|consulting)$/i.test(name.plain.text);
  return name.facts.period === null && !isTitle && dates.every(isDatesIn);
}

/** Dates, and the place that stands beside them. */
function isDatesIn({ facts: { period, parts } }: HeadLine): boolean {
  return period?.isRange === true && parts.every(({ place, title, company }) => place || (title === 0 && !company));
}

/** The title's heading goes on with the name; what else stands under the name stands under the title. */
export function takeOver(title: Group, name: Group, lines: readonly HeadLine[]): void {
  title.lines.push(...lines);
  title.items.push(...name.items);
  title.prose.push(...name.prose);
  title.end = Math.max(title.end, name.end);
  title.children = name.children;
}

/** A heading that is a title, with its dates in it, above it, below it or without any, and nothing else, under no other heading but dates. */
function isBareTitle({ depth, lines, parent }: Group): boolean {
  if (depth > 6 || !(parent === null || isMereDate(parent.lines))) return false;
  return isTitleLine(lines);
}

export function isTitleLine(lines: readonly HeadLine[]): boolean {
  const [line, ...more] = withoutDates(lines);
  if (!line || more.length > 0 || line.facts.period?.isRange === false || line.facts.title < 2) return false;
  const [first, ...rest] = line.facts.parts;
  const isOfTitle = ({ title, text, joint }: Part): boolean =>
    title >= 2 || isContractWord(text) || (isFieldOfWork(text) && (joint === 'comma' || joint === 'bracket'));
  return first !== undefined && first.title >= 2 && rest.every(isOfTitle);
}

/** A title and a name, each on a line of its own, as both stand where their headings are joined already. */
export function isWhole({ depth, lines }: Group): boolean {
  const [first, second, ...more] = withoutDates(lines);
  if (depth > 6 || !first || !second || more.length > 0) return false;
  return [first, second].some((line) => isTitleLine([line])) && [first, second].some((line) => isNameLine(line));
}

export function withoutDates(lines: readonly HeadLine[]): readonly HeadLine[] {
  return lines.filter((line) => !isMereDate([line]));
}

/** The only heading under such a title, right below it: a name and no word for a part of a document. */
function isNameBelow({ lines, parent }: Group): boolean {
  const [line] = lines;
  if (!line || !parent || parent.children !== 1 || hasBody(parent)) return false;
  return line.facts.period === null && isNameLine(line);
}

export function isNameLine(line: HeadLine): boolean {
  const { plain, facts } = line;
  const [first] = facts.parts;
  const name = first?.text ?? '';
  const isNamed = isMereName([line]) || isNameInCity(facts.parts);
  if (!isNamed || !(/^[\p{Lu}\d]/u.test(plain.text) || coinedName.test(name)) || name.length > 50) return false;
  return sectionKindOf(plain.text) === null && !workLabel.test(plain.text) && !namesProject.test(name);
}

/** "Ledger Migration", "Project Heron". */
const namesProject =
  /^project\s|\b(?:project|migration|rewrite|redesign|refactoring|platform|app|application|api|website|system|service|tool|pipeline|dashboard|gateway|portal|library|framework|module)s?$/i;
