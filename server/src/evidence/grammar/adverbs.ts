import { openingAdverbs, wordSet } from '../../lexicon/words.ts';
import type { Token } from './tokens.ts';

const adverbs = wordSet(openingAdverbs);

/** "Successfully", "also", "then": may stand before the verb without changing it. */
export function isAdverb(token: Token): boolean {
  return (
    adverbs.has(token.lower) ||
    (token.lower.endsWith('ly') && token.lower.length > 4 && !token.verb && !NO_ADVERB.test(token.lower))
  );
}

const NO_ADVERB = /^(?:family|supply|early|assembly|weekly|daily|monthly|yearly)$/;
