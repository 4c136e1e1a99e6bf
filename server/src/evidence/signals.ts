import type { Dimension } from '../ladder/model.ts';
import { signalPhrases } from '../lexicon/signal-phrases.ts';
import { type SignalKey, signalKinds } from '../lexicon/signals.ts';
import type { ResultFacts } from './missing.ts';
import type { Scope, Signal } from './model.ts';
import { findPhrases, phraseBook } from './phrases.ts';
import { wordsOf } from './words.ts';

type Rule = (typeof signalPhrases)[number];

const book = phraseBook(signalPhrases.map((rule) => [rule, rule as Rule] as const));

/** Profile-free signs, each with the words that give it. */
export function readSignals(text: string, facts: ResultFacts & { readonly scope: Scope }): readonly Signal[] {
  const { tokens, claim, hasMetric, namedResults } = facts;
  if (claim.none && tokens.length < 4) return [];
  const act = claim.achievement && !claim.weak;
  const found = new Map<SignalKey, Signal>();
  for (const { value, from, to } of findPhrases(tokens, book)) {
    const known = found.get(value.kind);
    if (known) continue;
    const proven = act && (value.proof === 'self' || hasMetric || namedResults.length > 0);
    found.set(value.kind, signal(value.kind, value.confidence, proven, wordsOf(text, tokens, from, to)));
  }
  return [...found.values()];
}

function signal(
  kind: SignalKey,
  confidence: number,
  proven: boolean,
  words: { text: string; start: number; end: number },
): Signal {
  const { dimension, source } = signalKinds[kind];
  return { ...words, kind, dimension: dimension as Dimension, confidence, proven, source };
}
