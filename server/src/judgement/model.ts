import type { Bullet } from '../document/model.ts';
import type { Evidence, Signal, Words } from '../evidence/model.ts';
import type { TitleReading } from '../ladder/ladder.ts';
import type { Dimension, Level } from '../ladder/model.ts';
import type { NarrowKind } from '../ladder/narrow-work.ts';

/** A signal with the level that the ladder in force gives it. */
export interface LevelledSignal extends Signal {
  readonly level: Level;
}

/** Words that positively state work inside one team, or work that others had defined. */
export interface NarrowWords extends Words {
  readonly states: NarrowKind;
}

/** What one bullet shows on a ladder. */
export interface BulletJudgement {
  readonly evidence: Evidence;
  readonly signals: readonly LevelledSignal[];
  /** Highest level positively shown by act and proof; null where nothing is. */
  readonly level: Level | null;
  /** The level that the wording aims at, proof or not. */
  readonly readsAs: Level | null;
}

/** What a role shows in one dimension at one level, with the bullets that count; prose has no bullet. */
export interface Shown {
  readonly dimension: Dimension;
  readonly level: Level;
  readonly by: readonly { readonly bullet: Bullet | null; readonly signal: LevelledSignal }[];
}

/** What a role's bullets and prose show, held against its title. */
export interface RoleJudgement {
  readonly title: TitleReading;
  /** Every bullet that tells work, headers of nested bullets among them, in document order. */
  readonly bullets: ReadonlyMap<Bullet, BulletJudgement>;
  /** What the prose between heading and bullets shows, in the order of `role.prose`. */
  readonly prose: readonly BulletJudgement[];
  /** One entry per dimension and level that is shown, the highest level of a dimension first. */
  readonly shown: readonly Shown[];
  /** Bullets at staff or above, and the dimensions they are in. */
  readonly staffBullets: readonly Bullet[];
  readonly staffDimensions: readonly Dimension[];
  /** Bullets that state team-only work, with the stating words. */
  readonly teamOnly: readonly { readonly bullet: Bullet; readonly words: NarrowWords }[];
  /** `above`: the lower level is positively shown; `below`: solid evidence above the title. */
  readonly verdict: 'above' | 'below' | 'fits' | 'unknown';
}
