import { compareYearMonth } from '../dates/joining.ts';
import type { HeadReading } from '../heads/head.ts';
import { isMereDate } from '../heads/lines.ts';
import type { OwnTitles } from '../heads/own-titles.ts';
import { noShape, usualShape } from '../heads/usual-shape.ts';
import type { Span } from '../model.ts';
import type { SectionPart } from '../sections/sections.ts';
import { datedHeads } from './dated-heads.ts';
import { employersOfProjects } from './employers-of-projects.ts';
import { turnedRound } from './end-first.ts';
import { type Group, hasBody, itemDepth, type PlacedItem, type PlacedPlain } from './group.ts';
import { headSteps, namesWork } from './group-readings.ts';
import { groupSteps } from './groups.ts';
import { joinHeadingsBelow } from './headings-below.ts';
import { asOtherEmployer, isField, isInner, isToldAsWork } from './inner.ts';
import { joinLevelHeads, joinLowerNames, leaveTaglines } from './level-pairs.ts';
import { joinDatesBelow, joinNamesBelow, shareNamesBelow } from './names-below.ts';
import { isExercise, isNoWork, isOtherTime, listsOthers, namesProduct } from './no-roles.ts';
import { type Retold, retold } from './retold.ts';
import { withTitlesByPlace } from './titles-by-place.ts';
import { isBlank, reasonOf, type Unread, unreadNames } from './unread.ts';

/** A role as read from a section; positions are those of the section's pieces when it was read. */
export interface RoleReading extends Span {
  readonly head: HeadReading;
  readonly company: HeadReading['company'];
  readonly location: HeadReading['location'];
  readonly period: HeadReading['period'];
  readonly items: readonly PlacedItem[];
  readonly prose: readonly PlacedPlain[];
}

export interface RolesReading {
  readonly roles: readonly RoleReading[];
  readonly unread: readonly Unread[];
}

/** Reads the roles of a section in the shapes that people write them; yields after every block and every heading. */
export function* roleSteps(section: SectionPart, own: OwnTitles): Generator<void, RolesReading> {
  const isExperience = section.kind === 'experience';
  // Under "Experience & Projects" a project stands as a role does.
  const isWork = isExperience && !/\bprojects\b/i.test(section.title?.plain.text ?? '');
  const nodes = isWork ? withTitlesByPlace(section.nodes, section.title !== null) : section.nodes;
  const reading = yield* shapeSteps(section, { nodes, heads: new Map() }, own);
  const heads = isExperience ? datedHeads(nodes, reading.roles) : [];
  return heads.length > 0 ? yield* shapeSteps(section, retold(nodes, heads), own) : reading;
}

/** How names and titles in headings of their own come together, in order. */
const arrangements = [
  joinHeadingsBelow,
  joinNamesBelow,
  leaveTaglines,
  joinLowerNames,
  joinLevelHeads,
  joinDatesBelow,
  shareNamesBelow,
];

function* shapeSteps(section: SectionPart, blocks: Retold, own: OwnTitles): Generator<void, RolesReading> {
  const { groups: parted, code } = yield* groupSteps(blocks, section.kind === 'experience');
  const groups = arrangements.reduce((arranged, arrange) => arrange(arranged), parted);
  const first = yield* headSteps(groups, noShape, own);
  const usual = usualShape([...first].map(([group, head]) => [group.lines, head] as const));
  const { roles, unread } = new RoleCollector(section, groups, yield* headSteps(groups, usual, own)).collect();
  const hidden = code.map(({ start, end }) => ({ start, end, reason: 'it stands in a code block' }));
  const told = [...unread, ...hidden];
  const isSilent = section.kind === 'experience' && section.title !== null && roles.length + told.length === 0;
  return { roles, unread: isSilent ? unreadNames(section.nodes, groups) : told };
}

interface Context {
  readonly company: HeadReading['company'];
  readonly location: HeadReading['location'];
  readonly period: HeadReading['period'];
}

const noContext: Context = { company: null, location: null, period: null };

/** Decides which groups are roles; it lives as long as one section's reading. */
class RoleCollector {
  private readonly section: SectionPart;
  private readonly groups: readonly Group[];
  private readonly heads: ReadonlyMap<Group, HeadReading>;
  private readonly employers: ReadonlySet<Group>;
  private readonly roles: RoleReading[] = [];
  private readonly unread: RolesReading['unread'][number][] = [];
  /** The role that a group is, or has become part of. */
  private readonly owners = new Map<Group, number>();
  /** List items that became bullets of a role, with all that is nested in them. */
  private readonly bullets = new Set<Group>();
  /** Groups that hold dated ones. */
  private readonly dated = new Set<Group>();

  constructor(section: SectionPart, groups: readonly Group[], heads: ReadonlyMap<Group, HeadReading>) {
    this.section = section;
    this.groups = groups;
    this.heads = heads;
    this.employers = employersOfProjects(heads);
    for (const [group, head] of heads) if (head.period && group.parent) this.dated.add(group.parent);
  }

  collect(): RolesReading {
    for (const group of this.groups) this.take(group);
    return { roles: turnedRound(this.roles), unread: this.unread };
  }

  private take(group: Group): void {
    const read = this.heads.get(group) as HeadReading;
    const context = this.contextOf(group);
    const above = this.ownerOf(group);
    const other = above === null ? null : asOtherEmployer(group, read, this.roles[above] as RoleReading);
    const head = other ?? read;
    const isProject = group.parent !== null && this.employers.has(group.parent);
    const isInnerRole =
      above !== null && (isProject || (!other && isInner(group, head, this.roles[above] as RoleReading)));
    if (isStint(group, head, this.roles[above ?? -1]) || (this.isRole(head, group, context) && !isInnerRole)) {
      this.owners.set(group, this.roles.length);
      this.roles.push(roleOf(group, head, context));
    } else if (above !== null) {
      this.owners.set(group, above);
      this.roles[above] = this.withPart(this.roles[above] as RoleReading, group);
    } else if (this.isUnread(group, head)) {
      this.unread.push({ start: group.start, end: group.end, reason: reasonOf(head) });
    }
  }

  /** A role with what stands in a part of it; a list item that is no role of its own is a bullet. */
  private withPart(role: RoleReading, group: Group): RoleReading {
    if (!group.item)
      return listsOthers(group) ? { ...role, end: Math.max(role.end, group.end) } : withBody(role, group);
    const isHeld = group.parent !== null && this.bullets.has(group.parent);
    this.bullets.add(group);
    // What stands below the item at the margin is of the role, too.
    const { item, base } = group.item;
    const further = group.items.filter((it) => !item.children.includes(it.item));
    const items = isHeld ? [...role.items, ...further] : [...role.items, group.item, ...further];
    const prose = [...role.prose, ...group.prose.filter(({ start }) => start >= base + item.end)];
    return { ...role, end: Math.max(role.end, group.end), items, prose };
  }

  private ownerOf(group: Group): number | null {
    const owner = group.parent ? this.owners.get(group.parent) : undefined;
    return owner ?? null;
  }

  private isRole(head: HeadReading, group: Group, context: Context): boolean {
    // Where no section says that this is work, a heading without a title and without bullets may be about school.
    if (isOtherTime(head, group)) return false;
    if (isExercise(group) && (this.section.kind === 'projects' || !head.isKnownTitle)) return false;
    if (this.section.title === null && !head.isKnownTitle && !isToldAsWork(group, this.heads)) return false;
    // Under "Experience & Projects" what has no known title is a project as soon as work.
    if (!head.isKnownTitle && /\bprojects\b/i.test(this.section.title?.plain.text ?? '')) return false;
    const isDated = head.period !== null || context.period !== null;
    if (head.title && !head.isKnownTitle && isNoWork(head, group)) return false;
    const isKnown = head.isKnownTitle && !(this.section.kind === 'projects' && namesProduct(head));
    if (head.title && isDated && (isKnown || this.section.kind === 'experience' || this.isOffice(head, group)))
      return true;
    if (this.section.kind === 'volunteering' && head.isKnownTitle && head.company) return group.items.length > 0;
    if (this.section.kind !== 'experience') return false;
    if (head.title && head.isKnownTitle && (head.company || !isField(head))) {
      const isWhole = group.depth <= 6 || group.depth === itemDepth;
      const isUnderName = group.depth <= 6 && context.company !== null;
      return hasBody(group) || (isWhole && (head.company !== null || isUnderName));
    }
    if (!head.period || !head.company || (group.children > 0 && !this.employers.has(group))) return false;
    if (namesWork(head) || /\bcertifi|\bthesis$/i.test(head.company.text) || (group.isRow && group.items.length === 0))
      return false;
    return head.period.found.isRange || (group.depth <= 6 && group.items.length > 0);
  }

  /** "Senator" above a student government, among volunteer work whose other headings are titles. */
  private isOffice(head: HeadReading, group: Group): boolean {
    const [first] = group.lines;
    const isAlone = group.depth <= 6 && first === head.title?.line && first?.facts.parts.length === 1;
    return this.section.kind === 'volunteering' && isAlone && head.company !== null && head.company.line !== first;
  }

  private isUnread(group: Group, head: HeadReading): boolean {
    const isHeading = group.depth <= 6 && group.items.length > 0 && group.children === 0;
    return this.section.kind === 'experience' && isHeading && head.title === null && !isBlank(group);
  }

  /** "Acme" over "May 2020 – Present" over "Architect", then earlier dates over earlier titles: the first dates are the first title's. */
  private isFirstOf(group: Group, above: Group, { period, company }: HeadReading): boolean {
    const from = period?.found.from;
    if (!from || !isMereDate([period.line]) || period.line === company?.line) return false;
    const [first, ...later] = this.groups.filter(({ parent }) => parent === above);
    return (
      group === first &&
      later.every((it) => {
        const to = this.heads.get(it)?.period?.found.to;
        return to && to !== 'present' && compareYearMonth(to, from) <= 0;
      })
    );
  }

  /** Dates alone in the heading right above. */
  private datesAbove({ parent }: Group): Context['period'] {
    if (!parent || !isMereDate(parent.lines)) return null;
    const { period = null } = this.heads.get(parent) ?? {};
    return period?.found.isRange ? period : null;
  }

  /** What the headings above say: the company for all, and its dates where the titles under it have none of their own. */
  private contextOf(group: Group): Context {
    let period: Context['period'] = null;
    for (let above = group.parent; above; above = above.parent) {
      const head = this.heads.get(above);
      if (!head?.company) {
        // Dates alone go for what stands under them.
        if (head?.period?.found.isRange && isMereDate(above.lines)) period ??= head.period;
        continue;
      }
      const isShared = head.title === null && (!this.dated.has(above) || this.isFirstOf(group, above, head));
      period ??= isShared ? head.period : null;
      if (!head.period) period ??= this.datesAbove(above);
      return { company: head.company, location: head.location, period };
    }
    return { ...noContext, period };
  }
}

/** A further table of dates alone, with bullets under it, is another time at the company of the role above. */
function isStint(group: Group, head: HeadReading, role: RoleReading | undefined): boolean {
  if (!group.isRow || !role?.period || group.items.length === 0) return false;
  return head.period?.found.isRange === true && !head.title && !head.company;
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
