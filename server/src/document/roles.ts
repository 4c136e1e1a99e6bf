import type { Block, ItemBlock, ListBlock } from './blocks.ts';
import { type HeadLine, type HeadReading, lineFacts, readHead } from './head.ts';
import { techLabel } from './head-words.ts';
import type { Span } from './model.ts';
import { type RelativePlain, slicePlain, spanOf } from './plain-text.ts';
import { isWork, type Node, type SectionPart } from './sections.ts';

/** A role as read from a section; positions are absolute until the reader places them. */
export interface RoleReading extends Span {
  readonly head: HeadReading;
  readonly company: HeadReading['company'];
  readonly location: HeadReading['location'];
  readonly period: HeadReading['period'];
  readonly items: readonly PlacedItem[];
  readonly prose: readonly PlacedPlain[];
}

export interface PlacedItem {
  readonly item: ItemBlock;
  readonly base: number;
}

export interface PlacedPlain extends Span {
  readonly plain: RelativePlain;
  readonly base: number;
}

export interface RolesReading {
  readonly roles: readonly RoleReading[];
  readonly unread: readonly (Span & { readonly reason: string })[];
}

/** A heading with what stands under it, before it is known to be a role. */
interface Group {
  readonly depth: number;
  readonly lines: HeadLine[];
  readonly items: PlacedItem[];
  readonly prose: PlacedPlain[];
  readonly parent: Group | null;
  start: number;
  end: number;
  children: number;
}

/** Reads the roles of a section in the shapes that people write them. */
export function readRoles(section: SectionPart): RolesReading {
  const groups = groupsOf(section.nodes, section.kind === 'experience');
  const first = groups.map((group) => readHead(group.lines, parentCompany(group) !== null, null));
  const order = usualOrder(first);
  const heads = first.map((head, index) =>
    head.title ? head : readHead((groups[index] as Group).lines, parentCompany(groups[index] as Group) !== null, order),
  );
  return rolesOf(groups, heads, section);
}

function usualOrder(heads: readonly HeadReading[]): boolean | null {
  const first = heads.filter((head) => head.titleFirst === true).length;
  const second = heads.filter((head) => head.titleFirst === false).length;
  if (first === second) return null;
  return first > second;
}

function rolesOf(groups: readonly Group[], heads: readonly HeadReading[], section: SectionPart): RolesReading {
  const roles: RoleReading[] = [];
  const unread: RolesReading['unread'][number][] = [];
  const owner = new Map<Group, number>();
  groups.forEach((group, index) => {
    const head = heads[index] as HeadReading;
    const context = contextOf(group, groups, heads);
    if (isRole(head, group, section, context)) {
      owner.set(group, roles.length);
      roles.push(roleOf(group, head, context));
      return;
    }
    const above = group.parent ? owner.get(group.parent) : undefined;
    if (above !== undefined) {
      owner.set(group, above);
      roles[above] = withBody(roles[above] as RoleReading, group);
    } else if (isUnread(group, head, section))
      unread.push({ start: group.start, end: group.end, reason: reasonOf(head) });
  });
  return { roles, unread };
}

function isRole(head: HeadReading, group: Group, section: SectionPart, context: Context): boolean {
  const hasBody = group.items.length > 0 || group.prose.length > 0;
  if (head.title && (head.period || context.period)) return true;
  if (section.kind !== 'experience') return false;
  if (head.title && group.depth <= 6) return hasBody || head.company !== null;
  if (head.title) return hasBody && (head.company !== null || context.company !== null);
  return head.period?.found.isRange === true && head.company !== null && group.children === 0;
}

function isUnread(group: Group, head: HeadReading, section: SectionPart): boolean {
  return (
    section.kind === 'experience' &&
    group.depth <= 6 &&
    group.items.length > 0 &&
    group.children === 0 &&
    head.title === null
  );
}

function reasonOf(head: HeadReading): string {
  return head.period
    ? 'no job title was found in its heading'
    : 'neither a job title nor dates were found in its heading';
}

interface Context {
  readonly company: HeadReading['company'];
  readonly location: HeadReading['location'];
  readonly period: HeadReading['period'];
}

/** What the headings above say: the company for all, its dates and place where there is one role alone. */
function contextOf(group: Group, groups: readonly Group[], heads: readonly HeadReading[]): Context {
  const none: Context = { company: null, location: null, period: null };
  for (let above = group.parent; above; above = above.parent) {
    const head = heads[groups.indexOf(above)];
    if (!head) continue;
    const isCompany = head.title === null || head.company?.line !== head.title.line;
    if (!isCompany || !head.company) continue;
    const isAlone = above.children === 1 && head.title === null;
    return { company: head.company, location: head.location, period: isAlone ? head.period : null };
  }
  return none;
}

function parentCompany(group: Group): HeadLine | null {
  return group.parent?.lines[0] ?? null;
}

function roleOf(group: Group, head: HeadReading, context: Context): RoleReading {
  return {
    start: group.start,
    end: group.end,
    head,
    company: head.company ?? context.company,
    location: head.location ?? context.location,
    period: head.period ?? context.period,
    items: group.items,
    prose: group.prose,
  };
}

function withBody(role: RoleReading, group: Group): RoleReading {
  return {
    ...role,
    end: Math.max(role.end, group.end),
    items: [...role.items, ...group.items],
    prose: [...role.prose, ...group.prose],
  };
}

function groupsOf(nodes: readonly Node[], isExperience: boolean): readonly Group[] {
  const groups: Group[] = [];
  let current: Group | null = null;
  const open = (depth: number, start: number, end: number): Group => {
    let parent: Group | null = current;
    while (parent && parent.depth >= depth) parent = parent.parent;
    if (parent) parent.children++;
    const group: Group = { depth, lines: [], items: [], prose: [], parent, start, end, children: 0 };
    groups.push(group);
    current = group;
    return group;
  };
  for (const { block, base } of nodes) {
    const start = base + block.start;
    const end = base + block.end;
    if (block.type === 'heading') {
      const group = open(block.depth, start, end);
      group.lines.push(...linesOf(block.plain, base, block.depth));
    } else if (block.type === 'paragraph') takeParagraph(block.plain, base, { start, end }, current, open);
    else if (block.type === 'list') takeList(block, base, current, open, isExperience);
    else if (block.type === 'table') takeTable(block, base, current, open);
  }
  return groups;
}

type Open = (depth: number, start: number, end: number) => Group;

const lineCache = new WeakMap<RelativePlain, readonly RelativePlain[]>();

function linesOf(plain: RelativePlain, base: number, depth: number): readonly HeadLine[] {
  let lines = lineCache.get(plain);
  if (!lines) {
    const cuts = [-1, ...plain.breaks, plain.text.length];
    lines = cuts
      .slice(1)
      .map((cut, index) => slicePlain(plain, (cuts[index] ?? 0) + 1, cut))
      .filter((line) => line.text.trim() !== '');
    lineCache.set(plain, lines);
  }
  return lines.map((line) => ({ plain: line, at: base, depth, facts: lineFacts(line) }));
}

function hasBody(group: Group): boolean {
  return group.items.length > 0 || group.prose.length > 0;
}

function takeParagraph(plain: RelativePlain, base: number, span: Span, current: Group | null, open: Open): void {
  const lines = linesOf(plain, base, 10);
  const heads = headLines(lines, current);
  let target = current;
  if (heads.length > 0) {
    if (!current || hasBody(current) || startsNew(heads, current)) target = open(10, span.start, span.end);
    (target as Group).lines.push(...heads);
  }
  if (!target) return;
  target.end = Math.max(target.end, span.end);
  const rest = lines.slice(heads.length);
  const first = rest[0];
  const last = rest.at(-1);
  if (!first || !last) return;
  const from = spanOf(first.plain, base, 0, first.plain.text.length).start;
  const to = spanOf(last.plain, base, 0, last.plain.text.length).end;
  const start = plain.text.indexOf(first.plain.text);
  const prose = slicePlain(plain, Math.max(0, start), plain.text.length);
  if (!techLabel.test(prose.text)) target.prose.push({ start: from, end: to, plain: prose, base });
}

/** The lines at a paragraph's start that belong to a role's heading. */
function headLines(lines: readonly HeadLine[], current: Group | null): readonly HeadLine[] {
  let count = 0;
  const isOpen = current !== null && !hasBody(current);
  for (const line of lines) {
    if (!isHeadLine(line, isOpen || count > 0)) break;
    count++;
  }
  const heads = lines.slice(0, count);
  if (isOpen) return heads;
  const isRole = heads.some((line) => line.facts.period !== null && line.facts.period.from !== null) || isTitled(heads);
  return isRole ? heads : [];
}

function isTitled(lines: readonly HeadLine[]): boolean {
  const [first] = lines;
  if (!first || first.facts.title < 2) return false;
  return first.plain.marks.some((mark) => mark.start === 0 && (mark.kind === 'strong' || mark.kind === 'emphasis'));
}

function isHeadLine(line: HeadLine, isOpen: boolean): boolean {
  const { text, marks } = line.plain;
  if (techLabel.test(text)) return false;
  const words = text.split(/\s+/).length;
  const { period, parts } = line.facts;
  const isStyled = marks.some((mark) => mark.start === 0 && mark.kind !== 'link');
  if (period) return words <= 22 && (period.isRange || words <= 12) && !/[a-z]{3}\.\s+[A-Z]/.test(text);
  if (words > 14 || /[.!?]$/.test(text.replace(/\b(?:inc|ltd|corp|co|jr|sr|gmbh)\.$/i, ''))) return false;
  if (isStyled) return words <= 12;
  if (!isOpen) return line.facts.title >= 2 && words <= 10;
  return (
    words <= 10 &&
    (line.facts.title >= 2 || parts.every((part) => part.place || /^\p{Lu}/u.test(part.text) || part.company))
  );
}

/** A second title with dates of its own is another role, not more of the same heading. */
function startsNew(lines: readonly HeadLine[], current: Group): boolean {
  const isDated = (line: HeadLine): boolean => line.facts.period !== null;
  const isTitle = (line: HeadLine): boolean => line.facts.title >= 2;
  return current.lines.some(isDated) && current.lines.some(isTitle) && lines.some(isDated) && lines.some(isTitle);
}

function takeList(block: ListBlock, base: number, current: Group | null, open: Open, isExperience: boolean): void {
  const asRoles = isExperience && listsRoles(block, current, base);
  for (const item of block.items) {
    if (asRoles && itemIsRole(item, base)) {
      const group = open(11, base + item.start, base + item.end);
      const lines = linesOf(item.plain, base, 11);
      const count = Math.max(
        1,
        lines.findIndex((line, index) => index > 0 && !isHeadLine(line, true)),
      );
      group.lines.push(...(count > 0 && lines.length > 1 ? lines.slice(0, count) : lines));
      group.items.push(...item.children.map((child) => ({ item: child, base })));
    } else {
      const last = current?.items.at(-1);
      if (current) {
        current.items.push({ item, base });
        current.end = Math.max(current.end, base + item.end);
      }
      void last;
    }
  }
}

function listsRoles(block: ListBlock, current: Group | null, base: number): boolean {
  const roles = block.items.filter((item) => itemIsRole(item, base)).length;
  if (roles === 0 || roles * 2 < block.items.length) return false;
  if (!current || hasBody(current)) return true;
  const titled = current.lines.some((line) => line.facts.title >= 2);
  return !titled || !current.lines.some((line) => line.facts.period);
}

function itemIsRole(item: ItemBlock, base: number): boolean {
  const [first, second] = linesOf(item.plain, base, 11);
  if (!first || first.plain.text.length > 160) return false;
  const period = first.facts.period ?? second?.facts.period ?? null;
  const title = Math.max(first.facts.title, second?.facts.title ?? 0);
  if (!period) return false;
  return (period.isRange || title >= 2) && (title >= 2 || item.children.length > 0 || first.facts.parts.length <= 4);
}

function takeTable(block: Block & { type: 'table' }, base: number, current: Group | null, open: Open): void {
  for (const row of block.rows) {
    const lines = row.cells.flatMap((cell) => linesOf(cell, base, 12));
    const isDated = lines.some((line) => line.facts.period !== null);
    if (!isDated) continue;
    if (current && !hasBody(current) && !lines.some((line) => line.facts.title >= 2)) current.lines.push(...lines);
    else open(10, base + row.start, base + row.end).lines.push(...lines);
  }
}

void isWork;
