import { type HeadLine, holdDates, holdTitle } from '../heads/line-parts.ts';
import { isMereDate, isMereName } from '../heads/lines.ts';
import { sectionKindOf } from '../sections/kind.ts';
import { type Group, hasBody } from './group.ts';
import { isNameLine, isTitleLine, isWhole, takeOver, withoutDates } from './names-below.ts';

/**
 * "### Engineer" right above "### Acme", or the other way round, with nothing in between but the dates: one role in two headings of one
 * depth. Two pairs at least must stand so. "### Junior Engineer, 2017 – 2019" right after such a role is an earlier title there.
 */
export function joinLevelHeads(groups: readonly Group[]): readonly Group[] {
  const pairs = new Map<Group, Group>();
  for (const [index, second] of groups.entries()) {
    const first = groups[index - 1];
    if (first && !pairs.has(first) && isPair(first, second)) pairs.set(second, first);
  }
  if (pairs.size === 0 || pairs.size + groups.filter(isWhole).length < 2) return groups;
  shareNames(groups, pairs);
  for (const group of groups) {
    const first = group.parent ? pairs.get(group.parent) : undefined;
    if (first) group.parent = first;
  }
  for (const [second, first] of pairs) takeOver(first, second, second.lines);
  return groups.filter((group) => !pairs.has(group));
}

/** A title and a name, of which one has dates. */
function isPair(first: Group, second: Group): boolean {
  if (first.depth !== second.depth || first.depth > 6 || first.parent !== second.parent) return false;
  if (hasBody(first) || first.children > 0 || (second.children > 0 && !hasBody(second))) return false;
  if (holdDates(first.lines) === holdDates(second.lines)) return false;
  const [title, name] = isTitleLine(first.lines) ? [first, second] : [second, first];
  const [line, ...more] = withoutDates(name.lines);
  return isTitleLine(title.lines) && line !== undefined && more.length === 0 && isNameLine(line);
}

/** Titles with dates of their own, right after a role whose name stands first, go on with its name. */
function shareNames(groups: readonly Group[], pairs: ReadonlyMap<Group, Group>): void {
  const names = new Set(pairs.values());
  let name: HeadLine | undefined;
  let above: Group | undefined;
  for (const group of groups) {
    if (above && group.depth > above.depth) continue;
    const first = pairs.get(group);
    if (first) name = isTitleLine(first.lines) ? undefined : withoutDates(first.lines)[0];
    else if (!names.has(group)) {
      const isFurther = group.depth === above?.depth && group.parent === above.parent && hasBody(group);
      if (name && isFurther && isTitleLine(group.lines) && holdDates(group.lines)) group.lines.push(name);
      else name = undefined;
    }
    above = group;
  }
}

/**
 * "### Acme" over "#### Harbour software and maps" over "##### Engineer, 2017 – 2019", or over "*Harbour software*" above the title: where
 * such lines each stand alone in between, they tell what the employer does, or a part of it. Two at least must stand so.
 */
export function leaveTaglines(groups: readonly Group[]): readonly Group[] {
  const taglines = new Set(groups.filter((group, index) => isTagline(group, groups[index + 1])));
  const opened = groups.filter(opensWithTagline);
  for (const group of opened.length < 2 ? [] : opened) group.lines.shift();
  if (taglines.size < 2) return groups;
  for (const group of groups) if (group.parent && taglines.has(group.parent)) group.parent = group.parent.parent;
  return groups.filter((group) => !taglines.has(group));
}

function isTagline(group: Group, below: Group | undefined): boolean {
  if (below?.parent !== group || below.depth > 6 || !isBareHeading(group) || !isUnderName(group)) return false;
  return !isMereDate(group.lines) && holdTitle(below.lines) && holdDates(below.lines);
}

/** "*Harbour software*" on a line of its own over the title and the dates, with no other such paragraph under the name. */
function opensWithTagline(group: Group): boolean {
  const [first, ...rest] = group.lines;
  if (!first || group.depth <= 6 || !isUnderName(group) || isMereDate([first]) || !isMereName([first])) return false;
  const isLinked = first.facts.parts.some(({ link, role }) => link || role !== null);
  return !isLinked && holdTitle(rest) && holdDates(rest);
}

/** Alone under a heading that is a name. */
function isUnderName({ parent }: Group): boolean {
  if (!parent || !isBareHeading(parent)) return false;
  const [name] = parent.lines;
  return name !== undefined && isMereName(parent.lines) && sectionKindOf(name.plain.text) === null;
}

/** A heading over one other, with neither title nor dates nor text. */
function isBareHeading(group: Group): boolean {
  return (
    group.depth <= 6 && group.children === 1 && !hasBody(group) && !holdTitle(group.lines) && !holdDates(group.lines)
  );
}

/**
 * "#### Acme" right above "### Engineer" and its dates: the name in a heading that stands lower than the title below it. Two pairs at
 * least must stand so.
 */
export function joinLowerNames(groups: readonly Group[]): readonly Group[] {
  const names = groups.filter((name, index) => isLowerName(name, groups[index + 1]));
  if (names.length < 2) return groups;
  for (const name of names) {
    const title = groups[groups.indexOf(name) + 1] as Group;
    title.lines.unshift(...name.lines);
    title.start = name.start;
    if (name.parent) name.parent.children--;
  }
  return groups.filter((group) => !names.includes(group));
}

function isLowerName(name: Group, title: Group | undefined): boolean {
  if (!title || name.depth > 6 || title.depth >= name.depth || hasBody(name) || name.children > 0) return false;
  const [line, ...more] = name.lines;
  if (!line || more.length > 0 || line.facts.period || line.facts.title >= 2 || line.plain.text.length > 50)
    return false;
  const isName = isMereName([line]) && !isMereDate([line]) && sectionKindOf(line.plain.text) === null;
  return isName && holdTitle(title.lines) && holdDates(title.lines) && isTitleLine(title.lines);
}
