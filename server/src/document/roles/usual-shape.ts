import type { HeadReading } from '../heads/head.ts';

/** How most heads of a section are written. */
export interface HeadShape {
  /** Whether they name the title first; null where they are even. */
  readonly titleFirst: boolean | null;
  /** Whether the company stands on another line than the title that it follows, in all heads but a few. */
  readonly isApart: boolean;
}

export const noShape: HeadShape = { titleFirst: null, isApart: false };

export function usualShape(heads: readonly HeadReading[]): HeadShape {
  const first = heads.filter((head) => head.titleFirst === true);
  const second = heads.filter((head) => head.titleFirst === false).length;
  const apart = first.filter(({ title, company }) => title?.line !== company?.line).length;
  return {
    titleFirst: first.length === second ? null : first.length > second,
    isApart: apart >= 2 && apart > 2 * (first.length + second - apart),
  };
}
