import type { Entry } from './entry.ts';
import type { SignalKey } from './signals.ts';

/** Phrases that are a sign of one kind. */
export interface SignalEntry extends Entry {
  readonly kind: SignalKey;
  /** 0–1: how often the words mean this. */
  readonly confidence: number;
  /**
   * `self`: the words hold their own proof (a count, an adoption); `needed`: a figure or a named result has to stand beside
   * them; `never`: wording only, whatever stands beside it.
   */
  readonly proof: 'self' | 'needed' | 'never';
  /** Phrases that begin at the same word and mean something else. */
  readonly except?: readonly string[];
}

/** What a note says of phrases whose weight was counted. */
export const LADDERS = 'counted over some forty public ladders, Senior against Staff and above';
