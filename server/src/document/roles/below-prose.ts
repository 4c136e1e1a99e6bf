import { type HeadLine, holdDates, holdTitle } from '../heads/line-parts.ts';
import { isHeadLine, isMereDate } from '../heads/lines.ts';
import { isTitleByItself } from '../heads/title-sentences.ts';
import type { Node } from '../sections/sections.ts';
import type { Group, PlacedItem } from './group.ts';
import { isDated } from './group-heads.ts';

// Dates and titles that stand below what is told of a company, and still belong to its heading.

/** Dates that stand alone below the prose under a heading without any are that heading's. */
export function datesBelowProse(lines: readonly HeadLine[], group: Group): boolean {
  const { lines: heads, items, prose } = group;
  if (isUnderDates(group) || items.length + prose.length === 0 || !items.every(tellsPartner)) return false;
  if (!lines.some(({ facts }) => facts.period?.isRange)) return false;
  if (holdDates(heads) || !holdTitle(heads)) return false;
  return isMereDate(lines) || (lines.length === 1 && heads.every(isTitleAlone) && lines.every(isNameAndDates));
}

/** Whether an employer's paragraph or dates stand above a heading, and go for it. */
function isUnderDates({ parent }: Group): boolean {
  return parent !== null && (parent.isEmployer === true || (parent.depth <= 6 && holdDates(parent.lines)));
}

/** "Senior engineer." alone below what a dated company does. */
export function titlesBelowProse([line, ...more]: readonly HeadLine[], group: Group, next: Node | undefined): boolean {
  const { lines: heads, items, prose } = group;
  if (!line || group.isEmployer || more.length > 0 || items.length > 0 || prose.length !== 1) return false;
  // A title with dates of its own below it stands by itself.
  if (isDated(next)) return false;
  return isTitleByItself(line) && holdDates(heads) && !holdTitle(heads);
}

/** "- Contract with Acme" under an agency's name: for whom the work was. */
function tellsPartner({ item: { plain, children } }: PlacedItem): boolean {
  return (
    children.length === 0 &&
    /^(?:sub-?)?contract(?:ed|or|ing)? (?:with|to|for|at|through|via) [^.!?;]{2,60}$/i.test(plain.text)
  );
}

/** "Engineer", and no company beside it. */
function isTitleAlone({ facts: { parts } }: HeadLine): boolean {
  return parts.every(({ title, place }) => title >= 2 || place);
}

/** "**Acme**, 2019 – 2021". */
function isNameAndDates(line: HeadLine): boolean {
  const { parts } = line.facts;
  const names = parts.filter(({ place }) => !place);
  return (
    names.length === 1 &&
    names.every(({ title, text }) => title === 0 && /^\p{Lu}/u.test(text)) &&
    isHeadLine(line, true)
  );
}
