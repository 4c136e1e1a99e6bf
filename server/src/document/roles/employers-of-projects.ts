import type { HeadReading } from '../heads/head.ts';
import type { Group } from './group.ts';

/**
 * Dated employers without a title whose headings are all dated projects ("Ledger Migration, 2021 – 2022"): the time at the employer is
 * the role, and what was done in those projects was done in it.
 */
export function employersOfProjects(heads: ReadonlyMap<Group, HeadReading>): ReadonlySet<Group> {
  const employers = new Set<Group>();
  const others = new Set<Group>();
  for (const [group, head] of heads) {
    const employer = group.parent;
    if (!employer) continue;
    if (isProject(group, head) && isDatedName(heads.get(employer))) employers.add(employer);
    else others.add(employer);
  }
  return new Set([...employers].filter((group) => !others.has(group)));
}

function isDatedName(head: HeadReading | undefined): boolean {
  return head !== undefined && head.title === null && head.company !== null && head.period?.found.isRange === true;
}

function isProject({ depth }: Group, { title, company, period, isKnownTitle }: HeadReading): boolean {
  const name = (title ?? company)?.text.replace(/\([^()]*\)\s*$/, '').trim() ?? '';
  return depth <= 6 && !isKnownTitle && period !== null && projectNoun.test(name);
}

const projectNoun =
  /^project\s|\s(?:project|programme?|initiative|migration|moderni[sz]ation|rewrite|redesign|rebuild|refactoring|development|implementation|integration|rollout|launch|platform|application|app|api|website|system|pipeline|dashboard|gateway|portal|framework)s?$/i;
