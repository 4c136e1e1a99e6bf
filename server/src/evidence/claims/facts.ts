import type { SignalEntry } from '../../lexicon/signal-entry.ts';
import type { SignalKey } from '../../lexicon/signals.ts';
import type { Head } from '../grammar/head.ts';
import type { Found } from '../grammar/lexis.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Quantity, Scope, Words } from '../model.ts';
import type { Claim } from './claim.ts';

/** What has been read of a bullet by the time its result and its signs are looked for. */
export interface Facts {
  readonly tokens: readonly Token[];
  readonly found: Found;
  readonly head: Head | null;
  readonly claim: Claim;
  readonly quantities: readonly Quantity[];
  readonly hasMetric: boolean;
  readonly namedResults: readonly Words[];
  readonly artefacts: readonly Words[];
  readonly scope: Scope;
  readonly groups: readonly GroupsNamed[];
}

/** Two or more groups that use something or take part; token indexes, `to` exclusive. */
export interface GroupsNamed {
  readonly from: number;
  readonly to: number;
  readonly adopted: boolean;
}

/** What a detector found, before it is known whether the bullet proves it. */
export interface Sign {
  readonly kind: SignalKey;
  readonly confidence: number;
  readonly proof: SignalEntry['proof'];
  readonly words: Words;
}
