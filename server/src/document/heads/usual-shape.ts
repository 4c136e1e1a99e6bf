import type { HeadReading } from './head.ts';
import type { HeadLine } from './line-parts.ts';
import type { HeadField, Placed } from './parts.ts';

/** Where a company stands in its head, counted from the title. */
export interface CompanyPlace {
  /** Lines below the title; 0 beside it, negative above it. */
  readonly below: number;
  /** Whether it stands before the title on the title's line. */
  readonly isBefore: boolean;
  /** Whether its line begins with it. */
  readonly isFirst: boolean;
  /** Whether its line holds the dates. */
  readonly isDated: boolean;
}

/** How most heads of a section are written. */
export interface HeadShape {
  /** Whether they name the title first; null where they are even. */
  readonly titleFirst: boolean | null;
  /** Whether the company stands on another line than the title that it follows, in all heads but a few. */
  readonly isApart: boolean;
  /** Where more than half of them name the company; null where no two agree. */
  readonly company: CompanyPlace | null;
}

export const noShape: HeadShape = { titleFirst: null, isApart: false, company: null };

/** @param heads each with the lines that it was read from */
export function usualShape(heads: Iterable<readonly [readonly HeadLine[], HeadReading]>): HeadShape {
  const all = [...heads];
  const first = all.filter(([, head]) => head.titleFirst === true);
  const second = all.filter(([, head]) => head.titleFirst === false).length;
  const apart = first.filter(([, { title, company }]) => title?.line !== company?.line).length;
  return {
    titleFirst: first.length === second ? null : first.length > second,
    isApart: apart >= 2 && apart > 2 * (first.length + second - apart),
    company: usualPlace(all),
  };
}

function usualPlace(heads: readonly (readonly [readonly HeadLine[], HeadReading])[]): CompanyPlace | null {
  const counts = new Map<string, { readonly place: CompanyPlace; count: number }>();
  let total = 0;
  for (const [lines, { title, company, isKnownTitle }] of heads) {
    if (!title || !company || !isKnownTitle) continue;
    const place = placeOf(lines, title, company.line, company.start);
    const key = JSON.stringify(place);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { place, count: 1 });
    total++;
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most && most.count >= 2 && most.count * 2 > total ? most.place : null;
}

/** Whether a part stands where the companies of the other heads do. */
export function isAtUsualPlace(usual: CompanyPlace, lines: readonly HeadLine[], title: HeadField, it: Placed): boolean {
  const place = placeOf(lines, title, it.line, it.part.start);
  const isSame = place.below === usual.below && place.isBefore === usual.isBefore && place.isDated === usual.isDated;
  return isSame && place.isFirst === usual.isFirst;
}

function placeOf(lines: readonly HeadLine[], title: HeadField, line: HeadLine, start: number): CompanyPlace {
  const before = line.facts.parts.filter((part) => part.end <= start && !part.place);
  return {
    below: lines.indexOf(line) - lines.indexOf(title.line),
    isBefore: line === title.line && start < title.start,
    isFirst: before.length === 0,
    isDated: line.facts.period !== null,
  };
}
