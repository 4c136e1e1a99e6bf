import { beginsBefore } from '../dates/joining.ts';
import { isRegion, titleScore } from '../heads/classify.ts';
import type { HeadReading } from '../heads/head.ts';
import type { HeadField } from '../heads/parts.ts';
import { isStyled } from '../heads/styled.ts';
import type { Group } from './group.ts';
import { namesProduct } from './no-roles.ts';
import type { RoleReading } from './roles.ts';

// Headings inside a role: its projects, its parts, and an employer that only stands there.

/**
 * A heading inside a role is a project of that role where it has no title that is known for one; without dates and a company
 * of its own it is a part that the writer had in that role ("Release Lead" under "Engineer, 2019 – 2023").
 */
export function isInner(group: Group, head: HeadReading, role: RoleReading): boolean {
  if (!role.head.title || group.parent === null) return false;
  if (!head.isKnownTitle || (!head.company && isField(head))) return role.period !== null;
  if (!head.period && role.period && (namesTopic(head) || namesTool(head))) return true;
  if (group.depth > 6 || !role.head.isKnownTitle || !role.head.period || head.period) return false;
  return !head.company || titleScore(head.title?.text ?? '') < 2;
}

/**
 * "**Acme**, Oslo" over "2016 – 2018" below the bullets of a role that began in 2019 is the employer before, for a project would be of
 * the role's own time: the heading as that employer's, or null.
 */
export function asOtherEmployer(group: Group, head: HeadReading, role: RoleReading): HeadReading | null {
  const { title, company, location, period } = head;
  if (group.item || group.isRow || group.items.length === 0 || head.isKnownTitle) return null;
  if (!period || !role.period || !role.head.title) return null;
  if (!beginsBefore(period.found, role.period.found)) return null;
  // What is no known title was taken for one because a company stands above.
  if (title && (group.depth <= 6 || !isStyled(title.line))) return null;
  const name = company ?? (title && firstPart(title));
  if (!name) return null;
  // "Galena, IL" tells where a project was.
  if (location?.line === name.line && isRegion(location.text) && !isStyled(name.line)) return null;
  return { ...head, title: null, titles: [], company: name };
}

/** "Acme" of "Acme, Oslo". */
function firstPart({ line, start, end }: HeadField): HeadField {
  const first = line.facts.parts.find((part) => part.start === start);
  const to = first?.end ?? end;
  return { line, start, end: to, text: line.plain.text.slice(start, to) };
}

/** "Application Server", "Performance Manager for Servers" under a role: what was worked with; who one was would have dates or a rank. */
function namesTool(head: HeadReading): boolean {
  return head.title !== null && namesProduct(head);
}

/** "Testing / QA", "Site Reliability Engineering (SRE)": short for a field and for those who work in it; without a rank it names the field. */
function namesTopic({ title }: HeadReading): boolean {
  return /^(?:qa|sre|devops|devsecops|mlops|dba)$/i.test(title?.text ?? '');
}

/** "Platform Engineering" is a field of work, and a title only where dates or a company stand by it. */
export function isField({ title }: HeadReading): boolean {
  return /\b(?:engineering|development|programming)$/i.test(title?.text ?? '');
}

/** Bullets under a heading, or prose under "### Tide tables" and its dates below "## Acme", as "### Engineer" stands below another name. */
export function isToldAsWork(group: Group, heads: ReadonlyMap<Group, HeadReading>): boolean {
  const { depth, parent, prose, items } = group;
  if (items.length > 0) return true;
  if (depth > 6 || !parent || prose.length === 0 || !heads.get(group)?.period) return false;
  for (const [other, { isKnownTitle, period }] of heads)
    if (isKnownTitle && period && other.depth === depth && other.parent?.depth === parent.depth) return true;
  return false;
}
