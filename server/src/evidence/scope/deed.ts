import type { Claim } from '../claims/claim.ts';
import type { Head } from '../grammar/head.ts';
import type { Token } from '../grammar/tokens.ts';

/** A deed as the cues look at it. */
export interface Deed {
  readonly tokens: readonly Token[];
  readonly head: Head;
  readonly claim: Claim;
  readonly measured: boolean;
  /** Where the object begins, and the noun that closes it. */
  readonly object: number;
  readonly noun: string;
}

/** What a cue is called, whether it says that one thing is the writer’s own, and when it speaks. */
export interface Cue {
  readonly name: string;
  readonly own: boolean;
  readonly speaks: (deed: Deed) => boolean;
}

/** Every opening verb is one of these. */
export function allOf({ tokens, head }: Deed, words: ReadonlySet<string>): boolean {
  for (const at of head.verbs) if (!words.has(tokens[at]?.verb?.lemma ?? '')) return false;
  return head.verbs.length > 0;
}
