import type { Bullet, Span } from '../document/model.ts';
import type { Spelling } from '../evidence/grammar/spelling.ts';
import type { Evidence } from '../evidence/model.ts';
import type { TitleFamily } from '../ladder/ladder.ts';
import type { Level } from '../ladder/model.ts';
import type { Template } from './template.ts';

/** What a rewrite is asked for: the rule that found the bullet, or a refactoring without a finding. */
export type RewriteReason =
  | 'bare-led'
  | 'weak-opener'
  | 'under-claim'
  | 'team-credit'
  | 'hidden-actor'
  | 'vague-quantifier'
  | 'unquantified-result'
  | 'unclear-scope'
  | 'metric-without-baseline'
  | 'missing-influence'
  | 'any'
  | 'result-first'
  | 'star'
  | 'from-star'
  | 'split';

export interface RewriteInput {
  /** The document's source text; `bullet`'s spans index it. */
  readonly text: string;
  readonly bullet: Bullet;
  readonly evidence: Evidence;
  /** The tense that the role's bullets are written in. */
  readonly tense: 'past' | 'present';
  /** The spelling of the document, of which `text` may be a part. */
  readonly spelling: Spelling;
  readonly family: TitleFamily;
  /** The level of the role's title, where it tells one. */
  readonly title: Level | null;
  /** That level's choice comes first. */
  readonly target: Level | null;
}

/** One wording offered for a bullet; the template replaces `span`, else `bullet.span`. */
export interface Choice {
  /** An invitation, or a condition ("If you did the work yourself"); at most 60 characters. */
  readonly title: string;
  /** The level that the wording reads at once its questions are answered. */
  readonly level: Level | 'manager' | null;
  /** Against the bullet: what the wording claims. `more` always asks for the proof. */
  readonly claims: 'same' | 'less' | 'more';
  readonly template: Template;
  /** What the template replaces where that is more than the bullet's own text (a story with its nested bullets). */
  readonly span?: Span;
}
