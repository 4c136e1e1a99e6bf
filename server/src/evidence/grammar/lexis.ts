import type { Entry } from '../../lexicon/entry.ts';
import { neighbourPhrases } from '../../lexicon/neighbours.ts';
import {
  dutyPhrases,
  exposurePhrases,
  grownGroups,
  leadershipNouns,
  ledObjects,
  weakOpenings,
} from '../../lexicon/openers.ts';
import { openedUses, plainPurposes, smallThings } from '../../lexicon/purposes.ts';
import { namedResults } from '../../lexicon/results.ts';
import { scopeWords } from '../../lexicon/scopes.ts';
import type { SignalEntry } from '../../lexicon/signal-entry.ts';
import { signalPhrases } from '../../lexicon/signal-phrases.ts';
import { artefacts, collaborators, genericObjects, systemNouns } from '../../lexicon/things.ts';
import { type Leads, phraseBook } from './phrase-book.ts';
import { findPhrases, type Match } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The list that a phrase stands in. */
export type Topic =
  | 'weak'
  | 'leader'
  | 'exposure'
  | 'led'
  | 'group'
  | 'duty'
  | 'generic'
  | 'scope'
  | 'neighbour'
  | 'result'
  | 'artefact'
  | 'people'
  | 'system'
  | 'purpose'
  | 'use'
  | 'small'
  | 'signal';

export type ToldScope = keyof typeof scopeWords;

/** What a phrase of the lexicon means. */
export interface Sense {
  readonly topic: Topic;
  readonly scope?: ToldScope;
  readonly signal?: SignalEntry;
}

/** By the list that they stand in: most bullets hold phrases of a few of them only. */
export type Found = ReadonlyMap<Topic, readonly Match<Sense>[]>;

const lists: Readonly<Partial<Record<Topic, readonly Entry[]>>> = {
  weak: weakOpenings,
  leader: leadershipNouns,
  exposure: exposurePhrases,
  led: ledObjects,
  group: grownGroups,
  duty: dutyPhrases,
  generic: genericObjects,
  neighbour: neighbourPhrases,
  result: namedResults,
  artefact: artefacts,
  people: collaborators,
  system: systemNouns,
  purpose: plainPurposes,
  use: openedUses,
  small: smallThings,
};

/** One book for all lists. */
export const lexicon = phraseBook(senses());

function* senses(): Generator<readonly [Entry, Sense]> {
  for (const [topic, entries] of Object.entries(lists) as [Topic, readonly Entry[]][]) {
    const sense: Sense = { topic };
    for (const entry of entries) yield [entry, sense];
  }
  for (const [scope, entries] of Object.entries(scopeWords) as [ToldScope, readonly Entry[]][]) {
    const sense: Sense = { topic: 'scope', scope };
    for (const entry of entries) yield [entry, sense];
  }
  for (const signal of signalPhrases) yield [signal, { topic: 'signal', signal }];
}

/** Found when the text was cut into words, so that each of them is looked up once. */
function known({ phrases }: Token): Leads<Sense> {
  return phrases;
}

/** Every phrase of the lexicon in a bullet. */
export function readPhrases(tokens: readonly Token[]): Found {
  const found = new Map<Topic, Match<Sense>[]>();
  for (const match of findPhrases(tokens, lexicon, known)) {
    const others = found.get(match.value.topic);
    if (others) others.push(match);
    else found.set(match.value.topic, [match]);
  }
  return found;
}

const NONE: readonly Match<Sense>[] = [];

/** The phrases of one list, in the order of the text. */
export function phrasesOf(found: Found, topic: Topic): readonly Match<Sense>[] {
  return found.get(topic) ?? NONE;
}

/** True where a phrase of a list lies inside a stretch of tokens. */
export function hasPhrase(found: Found, topic: Topic, from = 0, to = Number.POSITIVE_INFINITY): boolean {
  for (const match of phrasesOf(found, topic)) if (match.from >= from && match.to <= to) return true;
  return false;
}

/** The longest phrase of a list that begins at a token. */
export function phraseFrom(found: Found, topic: Topic, from: number): Match<Sense> | null {
  let best: Match<Sense> | null = null;
  for (const match of phrasesOf(found, topic)) if (match.from === from && (!best || match.to > best.to)) best = match;
  return best;
}
