import { atEmployer, type HeadReading, isEngagement, readHead } from '../heads/head.ts';
import { holdDates, holdTitle } from '../heads/line-parts.ts';
import type { OwnTitles } from '../heads/own-titles.ts';
import type { HeadShape } from '../heads/usual-shape.ts';
import { sectionKindOf } from '../sections/kind.ts';
import { type Group, hasBody } from './group.ts';
import { asName, nameAmongNames, namesOverTitles } from './names-as-titles.ts';
import { isTimeOff } from './no-roles.ts';

// What the headings of a section say, each where it stands.

/** Reads every group's heading, those above first: whether a company is known from there changes how a title is read. */
export function* headSteps(
  groups: readonly Group[],
  usual: HeadShape,
  own: OwnTitles,
): Generator<void, ReadonlyMap<Group, HeadReading>> {
  const heads = new Map<Group, HeadReading>();
  const employers = employersAmong(groups);
  const names = namesOverTitles(groups);
  for (const group of groups) {
    const above = group.parent ? heads.get(group.parent) : undefined;
    const isCompany = above !== undefined && above.company !== null && !above.isKnownTitle;
    const head = readHead(
      group.lines,
      isCompany || isPromotion(above),
      employers.has(group) ? 'none' : usual.titleFirst,
      own,
      usual,
    );
    const named = names.has(group) ? asName(head) : head;
    heads.set(group, inPlace(named, group, isCompany || isPromotion(above) ? above : undefined, employers.has(group)));
    yield;
  }
  nameAmongNames(heads);
  return heads;
}

/** A heading as it reads where it stands: over other roles, or under an employer. */
function inPlace(head: HeadReading, group: Group, above: HeadReading | undefined, isEmployer: boolean): HeadReading {
  if (group.children > 0 && namesWork(head)) return { ...head, company: null };
  // "Senior Engineer at Acme" over "Senior Engineer, 2021 – 2023" and "Engineer, 2019 – 2021" is the employer; the titles stand below.
  if (isEmployer && head.company && head.title && !head.period && !hasBody(group))
    return { ...head, title: null, titles: [], isKnownTitle: false };
  if (isEmployer && head.title && isEngagement(head.title.text))
    return { ...head, title: null, titles: [], isKnownTitle: false };
  return above ? atEmployer(head, above) : head;
}

/** "Other work experience, 1996 – 2008" over several roles is no company, and neither is "Family leave, 2017". */
export function namesWork({ company, isKnownTitle }: HeadReading): boolean {
  if (company === null || isKnownTitle) return false;
  return sectionKindOf(company.text)?.kind === 'experience' || isTimeOff(company.text);
}

/** Groups that hold dated titles name whom these were for. */
function employersAmong(groups: readonly Group[]): ReadonlySet<Group> {
  const employers = new Set<Group>();
  for (const group of groups) {
    const { parent, lines } = group;
    if (group.isEmployer) employers.add(group);
    if (parent && holdTitle(lines) && (holdDates(lines) || isUnderDates(group, parent))) employers.add(parent);
  }
  return employers;
}

/** "#### Senior Engineer" under "### Acme" and its dates. */
function isUnderDates({ depth, lines }: Group, parent: Group): boolean {
  const [title] = lines[0]?.facts.parts ?? [];
  return depth <= 6 && title?.title === 3 && !hasBody(parent) && holdDates(parent.lines) && !holdTitle(parent.lines);
}

/** A heading whose company stands on a line of its own goes for the titles under it too. */
function isPromotion(above: HeadReading | undefined): boolean {
  return above?.company?.line !== undefined && above.title !== null && above.company.line !== above.title.line;
}
