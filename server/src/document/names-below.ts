import { type Group, hasBody } from './group.ts';
import { isMereName } from './head-lines.ts';
import { sectionKindOf } from './section-kind.ts';

/**
 * "#### 2019 – 2021 Engineer" over "##### Acme": where a section's dated titles each have one heading under them, that is the company.
 * Two titles at least must say so, and none may have several: those are its projects.
 */
export function joinNamesBelow(groups: readonly Group[]): readonly Group[] {
  const titles = new Set(groups.filter(isBareTitle));
  const under = groups.filter(({ parent, depth }) => parent !== null && depth <= 6 && titles.has(parent));
  if (under.length < 2 || !under.every(isNameBelow)) return groups;
  const joined = new Set(under);
  for (const group of groups) if (group.parent && joined.has(group.parent)) group.parent = group.parent.parent;
  for (const name of under) if (name.parent) takeOver(name.parent, name);
  return groups.filter((group) => !joined.has(group));
}

/** The title's heading goes on with the name; what else stands under the name stands under the title. */
function takeOver(title: Group, name: Group): void {
  title.lines.push(...name.lines.slice(0, 1));
  title.items.push(...name.items);
  title.prose.push(...name.prose);
  title.end = Math.max(title.end, name.end);
  title.children = name.children;
}

/** A heading of one line that is a title and its dates and nothing else, under no other heading. */
function isBareTitle({ depth, lines, parent }: Group): boolean {
  const [line, ...more] = lines;
  if (!line || more.length > 0 || depth > 6 || parent !== null || !line.facts.period?.isRange) return false;
  return line.facts.title >= 2 && line.facts.parts.every(({ title }) => title >= 2);
}

/** The only heading under such a title, right below it: a name and no word for a part of a document. */
function isNameBelow({ lines, parent }: Group): boolean {
  const [line] = lines;
  if (!line || !parent || parent.children !== 1 || hasBody(parent)) return false;
  const { text } = line.plain;
  const isName = line.facts.period === null && isMereName([line]) && /^[\p{Lu}\d]/u.test(text);
  return isName && text.length <= 50 && sectionKindOf(text) === null && !namesProject.test(text);
}

/** "Ledger Migration", "Project Heron". */
const namesProject =
  /^project\s|\b(?:project|migration|rewrite|redesign|refactoring|platform|app|application|api|website|system|service|tool|pipeline|dashboard|gateway|portal|library|framework|module)s?$/i;
