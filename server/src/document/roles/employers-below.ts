import { isContractWord } from '../heads/classify.ts';
import { linesOf } from '../heads/line-breaks.ts';
import { type HeadLine, holdDates, type Part } from '../heads/line-parts.ts';
import { isCity, isHeadLine, isMereName } from '../heads/lines.ts';
import { deed } from '../heads/words.ts';
import type { ItemBlock, ListBlock } from '../markdown/blocks.ts';
import type { Group } from './group.ts';

// Items nested in a role's that say no work: its dates, its title, or whom it was for.

/** The line of an item that is dates or a title alone. */
export function factOf(item: ItemBlock, base: number): HeadLine | null {
  const [line, ...more] = linesOf(item.plain, base);
  if (!line || more.length > 0 || line.plain.text.length > 100 || !isHeadLine(line, true)) return null;
  const { period, parts } = line.facts;
  const isTitle = parts.length > 0 && parts.length <= 3 && (parts[0]?.title ?? 0) >= 2;
  const isDates = period !== null && parts.every(({ place, text }) => place || isContractWord(text));
  return isTitle || isDates ? line : null;
}

/** The line of a nested item that names a company: one name, with dates or a title right below it. */
export function nameBefore(item: ItemBlock, next: ItemBlock | undefined, base: number): HeadLine | null {
  const lines = linesOf(item.plain, base);
  const isName = lines.length === 1 && item.children.length === 0 && item.plain.text.length <= 60 && isMereName(lines);
  return isName && next && factOf(next, base) ? (lines[0] ?? null) : null;
}

/** "Jan – Apr 2022: Data Scientist" over "Harbour Institute (HI), Bergen, Norway" over what was done there. */
export function namesEmployer(item: ItemBlock, next: ItemBlock | undefined, group: Group, base: number): boolean {
  const parts = group.lines.flatMap(({ facts }) => facts.parts);
  if (!holdDates(group.lines) || !parts.every((part) => part.title >= 2 || part.place)) return false;
  const line = employerBelow(item, base);
  if (line && next && group.isNamedBelow && isSureName(line)) return true;
  if (!line || !next || !/\s\p{Ll}{4}/u.test(next.plain.text) || next.plain.text.split(/\s+/).length < 3) return false;
  return group.isNamedBelow === true || isSureName(line);
}

/** Whether at least two items of a list name their employers first of what is nested in them: others there may be called by one word. */
export function nameEmployersBelow({ items }: ListBlock, base: number): boolean {
  const names = items.map(({ children: [first, second] }) => {
    const name = first && factOf(first, base) ? second : first;
    return name && employerBelow(name, base);
  });
  return names.filter((line) => line && isSureName(line)).length >= 2;
}

/** The line of an item that is a name of few words, with its short form and its place at most. */
function employerBelow(item: ItemBlock, base: number): HeadLine | null {
  const [line, ...more] = linesOf(item.plain, base);
  if (!line || more.length > 0 || item.children.length > 0 || item.plain.text.length > 130) return null;
  const [name] = line.facts.parts;
  const { plain, facts } = line;
  if (!name || facts.period || !/^\p{Lu}/u.test(name.text) || name.text.split(/\s+/).length > 8) return null;
  const isShortForm = ({ joint, text }: Part): boolean =>
    joint === 'bracket' && /^[\p{Lu}\d][\p{L}\d-]{1,9}$/u.test(text);
  const [, ...others] = facts.parts.filter(
    (part, index) => index === 0 || !(isShortForm(part) || part.place || isCity(facts, index)),
  );
  // "Faculty of Tides, Wrenmoss University", "Acme s.r.o., Larkmoor".
  const isPart = ({ joint, text }: Part): boolean => joint === 'comma' && /^\p{Lu}/u.test(text);
  if (others.length > 2 || !others.every(isPart) || name.title > 0 || name.place || !isHeadLine(line, true))
    return null;
  if (others.length > 0 && ![name, ...others].some(isOrganisation)) return null;
  return !name.company && (opensWithDeed.test(name.text) || deed.test(plain.text)) ? null : line;
}

/** A company by its words, or a name of several. */
function isSureName({ facts: { parts } }: HeadLine): boolean {
  return parts.some(isOrganisation) || severalNames.test(parts[0]?.text ?? '');
}

function isOrganisation({ company, text }: Part): boolean {
  return company || /^(?:university|college|institute|school|academy) (?:of|for) \p{Lu}/iu.test(text);
}

const severalNames = /^\p{Lu}\S*(?:\s(?:of|for|the|and|at|de|du|d'\S+|l'\S+|&|\p{Lu}\S*))+$/u;

/** "Operated Copy and Print" was done; "United Ferries" and "Applied Tides" are called so. */
const opensWithDeed =
  /^(?!(?:United|Unified|Applied|Advanced|Allied|Integrated|Associated|Consolidated|Federated|Embedded|Connected|Distributed)\b)\p{Lu}\p{Ll}+ed\s/u;
