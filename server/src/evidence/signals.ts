import type { Dimension } from '../ladder/model.ts';
import { type SignalEntry, signalPhrases } from '../lexicon/signal-phrases.ts';
import { type SignalKey, signalKinds } from '../lexicon/signals.ts';
import { figureSignals } from './figure-signals.ts';
import type { ResultFacts } from './missing.ts';
import type { Scope, Signal, Words } from './model.ts';
import { namedTeams } from './named-teams.ts';
import { findPhrases, phraseAt, phraseBook } from './phrases.ts';
import { wordsOf } from './words.ts';

const book = phraseBook(signalPhrases.map((entry) => [entry, entry] as const));
const exceptions = new Map(
  signalPhrases.map((entry) => [
    entry,
    phraseBook([[{ phrases: entry.except ?? [], note: entry.note }, true] as const]),
  ]),
);

export type SignalFacts = ResultFacts & { readonly scope: Scope };

/** What a detector found, before it is known whether the bullet proves it. */
export interface Sign {
  readonly kind: SignalKey;
  readonly confidence: number;
  readonly proof: SignalEntry['proof'];
  readonly words: Words;
}

/** Profile-free signs, one of each kind, with the words that give it. */
export function readSignals(text: string, facts: SignalFacts): readonly Signal[] {
  const found = new Map<SignalKey, Signal>();
  const proof = proves(facts);
  for (const sign of [...figureSignals(text, facts), ...namedTeams(text, facts.tokens), ...phraseSigns(text, facts)]) {
    const signal = toSignal(sign, proof);
    const known = found.get(sign.kind);
    if (!known || rank(signal) > rank(known)) found.set(sign.kind, signal);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Proof first, then how sure the words are. */
function rank({ proven, confidence }: Signal): number {
  return (proven ? 1 : 0) + confidence;
}

function phraseSigns(text: string, { tokens, quantities }: SignalFacts): Sign[] {
  const signs: Sign[] = [];
  for (const { value, from, to } of findPhrases(tokens, book)) {
    const exception = exceptions.get(value);
    if (exception && value.except && phraseAt(tokens, from, exception)) continue;
    const words = wordsOf(text, tokens, from, to);
    if (value.kind === 'fleet-scale' && !quantities.some((quantity) => isFleet(quantity, words))) continue;
    signs.push({ kind: value.kind, confidence: value.confidence, proof: value.proof, words });
  }
  return signs;
}

/** From here on a platform serves more than a few teams. */
const FLEET = 50;

function isFleet({ start, value }: { readonly start: number; readonly value: number | null }, words: Words): boolean {
  return start >= words.start - 1 && start < words.end && (value ?? FLEET) >= FLEET;
}

interface Proof {
  readonly act: boolean;
  readonly result: boolean;
}

/** An act of the writer's own, and something beside it that can be checked. */
function proves({ claim, hasMetric, namedResults, quantities }: SignalFacts): Proof {
  const outcome = quantities.some(({ kind }) => kind === 'outcome' || kind === 'reach');
  return { act: claim.achievement && !claim.weak, result: (hasMetric && outcome) || namedResults.length > 0 };
}

function toSignal({ kind, confidence, proof, words }: Sign, { act, result }: Proof): Signal {
  const { dimension, source } = signalKinds[kind];
  const proven = act && (proof === 'self' || (proof === 'needed' && result));
  return { ...words, kind, dimension: dimension satisfies Dimension, confidence, proven, source };
}
