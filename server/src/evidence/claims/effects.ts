import { effectVerbs, plainEnds } from '../../lexicon/claims.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Head } from '../grammar/head.ts';
import type { Token } from '../grammar/tokens.ts';

const effects = wordSet(effectVerbs);
const plain = wordSet(plainEnds);

/** Something became better, or a benefit follows from the deed, and its size is left open; read from a token on. */
export function claimsEffect(tokens: readonly Token[], head: Head, from = 0): boolean {
  return tokens.some((_, at) => at >= from && (improves(tokens, at) || followsFrom(tokens, at, head)));
}

/** A clause of its own tells a benefit of the deed. */
export function tellsBenefit(tokens: readonly Token[], head: Head): boolean {
  return tokens.some((_, at) => followsFrom(tokens, at, head));
}

/** "improving the user experience", "to enhance reliability": better, but by how much? */
function improves(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.verb;
  if (verb?.role !== 'improve' || verb.form === 'third') return false;
  // “extended it to the quay”: more of it, and not better.
  if (verb.lemma === 'extend') return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (verb.form === 'base') {
    // “to prevent duplicates” says what for; in “to better link …” no verb is meant.
    if (before === 'to' && (plain.has(verb.lemma) || tokens[at + 1]?.verb?.form === 'base')) return false;
    return /^(?:to|and|help)$/.test(before);
  }
  // “Maintained evolving charts”: behind a verb it tells how things are.
  if (verb.form === 'gerund' && tokens[at - 1]?.verb?.form === 'past') return false;
  return !/^(?:a|the|an|of|be|are|was|were)$/.test(before);
}

/** ", enabling faster releases", "resulting in fewer calls": a clause of its own tells the benefit. */
function followsFrom(tokens: readonly Token[], at: number, head: Head): boolean {
  const token = tokens[at];
  if (!token?.lower.endsWith('ing') || at <= head.to) return false;
  if (token.lower === 'resulting') return tokens[at + 1]?.lower === 'in';
  if (token.lower === 'leading') return tokens[at + 1]?.lower === 'to';
  // “…, enabling pilots to file reports”: what became possible, and not how much better it is.
  if (token.lower === 'enabling' && tokens.slice(at + 2, at + 6).some(({ lower }) => lower === 'to')) return false;
  if (!token.verb || !(effects.has(token.verb.lemma) || token.verb.role === 'improve')) return false;
  return /^(?:[,;–—]|and|thus|thereby)$/.test(tokens[at - 1]?.lower ?? '');
}
