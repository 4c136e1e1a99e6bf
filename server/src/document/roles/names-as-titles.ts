import type { HeadReading } from '../heads/head.ts';
import { holdDates, holdTitle } from '../heads/line-parts.ts';
import { type Group, hasBody } from './group.ts';
import { namesProduct } from './no-roles.ts';

// Names of companies that end as titles do.

/** Dated headings with nothing but a title's heading right below. */
export function namesOverTitles(groups: readonly Group[]): ReadonlySet<Group> {
  const names = new Set<Group>();
  for (const { parent, depth, lines } of groups) {
    if (!parent || depth > 6 || hasBody(parent) || !holdDates(parent.lines)) continue;
    if (holdTitle(lines) && !holdDates(lines)) names.add(parent);
  }
  return names;
}

/** "Heron Password Manager, 2019 – 2021" over "Software Engineer": a product's name for the company. */
export function asName(head: HeadReading): HeadReading {
  return head.isKnownTitle && namesProduct(head) ? asCompany(head) : head;
}

/** "Policy Expert" among four headings and more that each are a company with its dates and no title. */
export function nameAmongNames(heads: Map<Group, HeadReading>): void {
  const dated = [...heads].filter(([{ depth }, { period }]) => depth <= 6 && period?.found.isRange);
  const named = dated.filter(([, { title, company }]) => !title && company).length;
  if (named < 4 || named * 5 < dated.length * 4) return;
  for (const [group, head] of dated) {
    const isNoun = /^\p{Lu}\p{Ll}+ expert$/iu.test(head.title?.text ?? '') || namesProduct(head);
    if (isNoun) heads.set(group, asCompany(head));
  }
}

function asCompany(head: HeadReading): HeadReading {
  if (!head.title || head.company) return head;
  return { ...head, title: null, titles: [], company: head.title, isKnownTitle: false };
}
