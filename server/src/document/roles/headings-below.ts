import { linesSpan } from '../heads/leads.ts';
import { type HeadLine, holdTitle } from '../heads/line-parts.ts';
import { type Group, hasBody, paragraphDepth } from './group.ts';
import { isNameLine, isTitleLine } from './names-below.ts';

/** A title with its dates, or a name below it. */
interface Piece {
  readonly group: Group;
  readonly lines: readonly HeadLine[];
  readonly isTitle: boolean;
}

/**
 * "**Engineer** 2019 – 2021" over "#### Acme" and, as some have it, "#### Harbour department": titles in paragraphs, each over headings for whom they
 * were. A section that begins with such a title and ends with such a name, two of them at least, has the names below; one that begins
 * with a name has them above.
 */
export function joinHeadingsBelow(groups: readonly Group[]): readonly Group[] {
  if (!groups[0] || groups[0].depth <= 6 || !isBareTitle(groups[0])) return groups;
  const pieces: Piece[] = [];
  for (const group of groups) {
    const parts = piecesOf(group);
    if (parts.length === 0) return groups;
    pieces.push(...parts);
  }
  const titles = pieces.filter(({ isTitle }) => isTitle);
  const isNamedBelow = pieces.every(({ isTitle }, index) => !isTitle || pieces[index + 1]?.isTitle === false);
  return titles.length > 1 && isNamedBelow ? joined(pieces) : groups;
}

function joined(pieces: readonly Piece[]): readonly Group[] {
  const roles: Group[] = [];
  let isFirst = true;
  for (const { group, lines, isTitle } of pieces) {
    const role = roles.at(-1);
    if (isTitle) roles.push(titleGroup(group, lines));
    else if (role) {
      // Further names are parts of the first.
      if (isFirst) role.lines.push(...lines);
      if (group.lines.length === lines.length) takeBody(role, group);
    }
    isFirst = isTitle;
  }
  return roles;
}

/** The group of a title, parted from the heading above that it was taken for more of. */
function titleGroup(group: Group, lines: readonly HeadLine[]): Group {
  if (group.lines.length === lines.length) return Object.assign(group, { parent: null, children: 0 });
  const at = linesSpan(lines, lines[0]?.at ?? 0);
  return {
    depth: paragraphDepth,
    lines: [...lines],
    items: [],
    prose: [],
    parent: null,
    isRow: false,
    children: 0,
    ...at,
  };
}

function takeBody(role: Group, name: Group): void {
  role.items.push(...name.items);
  role.prose.push(...name.prose);
  role.end = Math.max(role.end, name.end);
}

function piecesOf(group: Group): readonly Piece[] {
  const { lines, depth } = group;
  if (isBareTitle(group)) return [{ group, lines, isTitle: true }];
  const [name, ...below] = lines;
  if (!name || depth > 6 || !isName(name)) return [];
  if (below.length === 0) return [{ group, lines, isTitle: false }];
  if (hasBody(group) || !isTitleLine(below.filter(({ plain }) => /\p{L}/u.test(plain.text)))) return [];
  return [
    { group, lines: [name], isTitle: false },
    { group, lines: below, isTitle: true },
  ];
}

function isBareTitle(group: Group): boolean {
  return group.depth > 6 && group.item === undefined && !group.isRow && !hasBody(group) && isTitleLine(group.lines);
}

function isName(line: HeadLine): boolean {
  return line.facts.period === null && !holdTitle([line]) && isNameLine(line);
}
