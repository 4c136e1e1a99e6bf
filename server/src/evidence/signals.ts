import type { Dimension, Source } from '../ladder/model.ts';
import { signalPhrases } from '../lexicon/signal-phrases.ts';
import { type SignalKey, signalKinds } from '../lexicon/signals.ts';
import type { Claim } from './claims/claim.ts';
import type { Facts, Sign } from './claims/facts.ts';
import { figureSignals } from './figures/signals.ts';
import type { Head } from './grammar/head.ts';
import { phrasesOf } from './grammar/lexis.ts';
import { phraseBook } from './grammar/phrase-book.ts';
import { startsPhrase } from './grammar/phrases.ts';
import type { Token } from './grammar/tokens.ts';
import { wordsOf } from './grammar/words.ts';
import type { Signal, Words } from './model.ts';
import { namedTeams } from './scope/named-teams.ts';

const exceptions = new Map(
  signalPhrases.map((entry) => [
    entry,
    phraseBook([[{ phrases: entry.except ?? [], note: entry.note }, true] as const]),
  ]),
);

/** Profile-free signs, one of each kind, with the words that give it. */
export function readSignals(text: string, facts: Facts): readonly Signal[] {
  const signs = [
    ...figureSignals(text, facts),
    ...namedTeams(text, facts.tokens, facts.groups),
    ...phraseSigns(text, facts),
  ];
  // Most bullets show none.
  if (signs.length === 0) return [];
  const found = new Map<SignalKey, Signal>();
  const proof = proves(facts);
  for (const sign of signs) {
    const signal = toSignal(sign, proof);
    const known = found.get(sign.kind);
    if (!known || rank(signal) > rank(known)) found.set(sign.kind, signal);
  }
  const outcome = found.get('system-outcome');
  if (outcome && [...found.values()].some(isReach))
    found.set('teams-outcome', { ...outcome, ...ofKind('teams-outcome') });
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Teams or an organisation are told: a result beside them is theirs. */
function isReach({ kind, proven, confidence }: Signal): boolean {
  return proven && confidence >= 0.5 && /^(?:reach-|adopted-)/.test(kind);
}

function ofKind(kind: SignalKey): Pick<Signal, 'kind' | 'dimension' | 'source'> {
  const { dimension, source } = signalKinds[kind];
  return { kind, dimension, source };
}

/** Proof first, then how sure the words are. */
function rank({ proven, confidence }: Signal): number {
  return (proven ? 1 : 0) + confidence;
}

function phraseSigns(text: string, { tokens, quantities, claim, head, found }: Facts): Sign[] {
  const signs: Sign[] = [];
  for (const match of phrasesOf(found, 'signal')) {
    const { from, to } = match;
    const value = match.value.signal;
    if (!value) continue;
    const exception = exceptions.get(value);
    if (exception && value.except && startsPhrase(tokens, from, exception)) continue;
    const words = wordsOf(text, tokens, from, to);
    if (
      value.kind === 'fleet-scale' &&
      !(shapes(claim, head, tokens) && quantities.some((quantity) => isFleet(quantity, words)))
    )
      continue;
    signs.push({ kind: value.kind, confidence: value.confidence, proof: value.proof, words });
  }
  return signs;
}

/** Designed, built, moved or led; looking after many servers, or looking into them, is none of it. */
function shapes({ roles, leadership }: Claim, head: Head | null, tokens: readonly Token[]): boolean {
  const lemmas = (head?.verbs ?? []).map((at) => tokens[at]?.verb?.lemma ?? '');
  return (
    leadership ||
    roles.has('build') ||
    roles.has('improve') ||
    lemmas.some((lemma) => /^(?:standardi|centrali|orchestrat)/.test(lemma))
  );
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
function proves({ claim, hasMetric, namedResults, quantities }: Facts): Proof {
  const outcome = quantities.some(({ kind }) => kind === 'outcome' || kind === 'reach');
  return { act: claim.achievement && !claim.weak, result: (hasMetric && outcome) || namedResults.length > 0 };
}

function toSignal({ kind, confidence, proof, words }: Sign, { act, result }: Proof): Signal {
  const { dimension, source }: { dimension: Dimension; source: Source } = signalKinds[kind];
  const proven = act && (proof === 'self' || (proof === 'needed' && result));
  const { text, start, end } = words;
  return { text, start, end, kind, dimension, confidence, proven, source };
}
