/** The rungs that every ladder is read into. */
export type Level = 'junior' | 'mid' | 'senior' | 'staff' | 'principal';

export const LEVELS: readonly Level[] = ['junior', 'mid', 'senior', 'staff', 'principal'];

/** LEVELS.md §3. */
export type Dimension =
  | 'scope'
  | 'influence'
  | 'ambiguity'
  | 'horizon'
  | 'multiplier'
  | 'artefacts'
  | 'risk'
  | 'impact';

/** Where a piece of knowledge comes from; `url` only where the page was read. */
export interface Source {
  readonly name: string;
  readonly url?: string;
}
