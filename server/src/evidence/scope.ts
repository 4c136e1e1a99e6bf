import { scopeWords } from '../lexicon/scopes.ts';
import type { Claim } from './claim.ts';
import type { Head } from './head.ts';
import type { Quantity, Scope, Words } from './model.ts';
import { findPhrases, type Match, phraseBook } from './phrases.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './words.ts';

type Told = keyof typeof scopeWords;

const WIDEST: readonly Told[] = ['industry', 'company', 'organisation', 'multi-team', 'team'];
const books = phraseBook(WIDEST.flatMap((scope) => scopeWords[scope].map((entry) => [entry, scope] as const)));

export interface ScopeReading {
  readonly scope: Scope;
  readonly scopeWords: Words | null;
}

/** How far the work reaches, as far as the words show it. */
export function readScope(
  text: string,
  tokens: readonly Token[],
  head: Head | null,
  claim: Claim,
  _quantities: readonly Quantity[],
): ScopeReading {
  if (claim.none || !head) return { scope: 'unclear', scopeWords: null };
  const told = widest(findPhrases(tokens, books));
  if (told) return { scope: told.value, scopeWords: wordsOf(text, tokens, told.from, told.to) };
  if (claim.leadership) return { scope: 'team', scopeWords: wordsOf(text, tokens, head.from, head.to) };
  return { scope: isBounded(tokens, head, claim) ? 'individual' : 'unclear', scopeWords: null };
}

function widest(matches: readonly Match<Told>[]): Match<Told> | null {
  let best: Match<Told> | null = null;
  for (const match of matches) {
    if (!best || WIDEST.indexOf(match.value) < WIDEST.indexOf(best.value)) best = match;
  }
  return best;
}

/** One named or singular thing, made by the writer, and nobody else mentioned. */
function isBounded(tokens: readonly Token[], head: Head, claim: Claim): boolean {
  if (head.kind !== 'verb' || head.form !== 'past' || claim.weak || claim.generic) return false;
  if (![...claim.roles].some((role) => role === 'build' || role === 'change' || role === 'improve')) return false;
  return tokens.length - head.to > 3;
}
