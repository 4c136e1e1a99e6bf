import type { Head } from '../grammar/head.ts';
import { objectStart } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';
import { wordsOf } from '../grammar/words.ts';
import type { Opener, Strength, Tense } from '../model.ts';
import type { Claim } from './claim.ts';

/** The opening words with their strength; null where a bullet opens with a plain noun. */
export function readOpener(text: string, tokens: readonly Token[], head: Head | null, claim: Claim): Opener | null {
  if (!head || head.kind === 'noun') return null;
  const adverb = head.adverb === null ? null : wordsOf(text, tokens, head.adverb, head.adverb + 1);
  const { text: words, start, end } = wordsOf(text, tokens, head.from, head.to);
  return {
    text: words,
    start,
    end,
    lemma: head.lemma,
    tense: tenseOf(head),
    strength: strengthOf(tokens, head, claim),
    adverb,
  };
}

/** What the opening itself says: a bullet that leads further on ("Fixed the feed and, later, led …") opens plainly. */
function strengthOf(tokens: readonly Token[], head: Head, claim: Claim): Strength {
  // “Served as technical lead”: the role is the claim, however it is brought in.
  if (claim.weak) return takesLead(tokens, head, claim) ? 'leadership' : 'weak';
  return claim.leading !== null && claim.leading < objectStart(head) ? 'leadership' : 'plain';
}

/** “Served as …” with a lead role at once; of “Gained experience managing …” nothing is led yet. */
export function takesLead(tokens: readonly Token[], { kind, to }: Head, { leading }: Claim): boolean {
  return kind === 'weak-phrase' && tokens[to - 1]?.lower === 'as' && leading !== null && leading < to + 4;
}

function tenseOf({ form }: Head): Tense {
  if (form === 'past' || form === 'gerund' || form === 'none') return form;
  return 'present';
}
