import type { Dimension, Level, Source } from './model.ts';

/** Who a title's holder is; only `engineer` is judged on the ladder. */
export type TitleFamily =
  | 'engineer'
  | 'manager'
  | 'director'
  | 'founder'
  | 'consultant'
  | 'researcher'
  | 'student'
  | 'other';

export interface TitleReading {
  /** Null where the title names no level, or one that is not judged. */
  readonly level: Level | null;
  /** The ladder's own name of the level ("Senior Engineer II"), where it is the user's ladder. */
  readonly levelName: string | null;
  readonly family: TitleFamily;
  /** The words or the code that told the level ("Staff", "L6"), null where none did. */
  readonly words: string | null;
}

/** What one level expects in one dimension: our paraphrase and where it was read. */
export interface Expectation {
  readonly dimension: Dimension;
  readonly level: Level;
  readonly summary: string;
  readonly sources: readonly Source[];
}

export interface LadderLevel {
  readonly name: string;
  readonly equivalent: Level;
  /** Literal words of titles, with `*`. */
  readonly titles: readonly string[];
  /** Company codes such as `L6`. */
  readonly codes: readonly string[];
  /** What the level is about, and sentences that show it; in the user's own ladder only. */
  readonly summary?: string;
  readonly examples?: readonly string[];
}

/** When the title check speaks, per profile. */
export interface TitleCheck {
  readonly minimumBullets: number;
  /** Share of bullets that must positively state team-only work before the title check speaks. */
  readonly teamOnlyShare: number;
  readonly staffBullets: number;
  readonly staffDimensions: number;
  /** Bullets that read as staff or above before a lower title is told that more is shown. */
  readonly solidBullets: number;
  readonly expectsInfluence: boolean;
  /** Staff evidence has to hold a bullet that reaches beyond the team (scope or influence). */
  readonly expectsReach: boolean;
  /** Solid Staff evidence has to hold an artefact that others follow. */
  readonly expectsArtefact: boolean;
}

/** A ladder in force: a profile of ours or the user's own file, read into one shape. */
export interface Ladder {
  /** The user's own file: its titles and codes are read before ours, and its level names are told. */
  readonly own?: boolean;
  /** Profile id, or a content key for a user's file; part of every memo key. */
  readonly id: string;
  readonly name: string;
  readonly levels: readonly LadderLevel[];
  readonly expectations: readonly Expectation[];
  /** Signal kind → the level it shows here; a kind that is missing shows none. */
  readonly readings: Readonly<Record<string, Level>>;
  /** Literal phrases (with `*`) of the user's own ladder that count as a sign of a level. */
  readonly phrases: readonly { readonly phrase: string; readonly dimension: Dimension; readonly level: Level }[];
  readonly titleCheck: TitleCheck;
}
