import type { Entry } from '../lexicon/entry.ts';
import { namedResults } from '../lexicon/results.ts';
import { artefacts, collaborators, systemNouns } from '../lexicon/things.ts';
import { prepositions, wordSet } from '../lexicon/words.ts';
import type { Head } from './head.ts';
import type { Words } from './model.ts';
import { findPhrases, type PhraseBook, phraseBook } from './phrases.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './words.ts';

const book = (entries: readonly Entry[]): PhraseBook<true> =>
  phraseBook(entries.map((entry) => [entry, true] as const));
const results = book(namedResults);
const documents = book(artefacts);
const people = book(collaborators);
const systems = book(systemNouns);
const stops = wordSet(prepositions);

/** Results told without a number; the opening verb itself is none. */
export function readNamedResults(text: string, tokens: readonly Token[], head: Head | null): readonly Words[] {
  return spans(text, tokens, results, head ? 0 : 0);
}

/** RFC, design document, standard, runbook, plan. */
export function readArtefacts(text: string, tokens: readonly Token[]): readonly Words[] {
  return spans(text, tokens, documents);
}

/** People and functions who took part. */
export function readCollaborators(text: string, tokens: readonly Token[]): readonly Words[] {
  return spans(text, tokens, people);
}

/** The things worked on: noun phrases that hold a system's noun. */
export function readObjects(text: string, tokens: readonly Token[], head: Head | null): readonly Words[] {
  const found: Words[] = [];
  let last = head && head.kind !== 'noun' ? head.to : 0;
  for (const { from, to } of findPhrases(tokens, systems)) {
    if (from < last) continue;
    found.push(wordsOf(text, tokens, phraseStart(tokens, from, last), to));
    last = to;
  }
  return found;
}

/** Back over the adjectives and names before a noun. */
function phraseStart(tokens: readonly Token[], noun: number, limit: number): number {
  let from = noun;
  while (from > limit && from > noun - 4) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word' || stops.has(token.lower) || /^(?:a|an|the|our|my|its|their)$/.test(token.lower)) break;
    if (token.verb && token.verb.form === 'past') break;
    from -= 1;
  }
  return from;
}

/** Places that do not overlap, the longer first come. */
function spans(text: string, tokens: readonly Token[], phrases: PhraseBook<true>, start = 0): readonly Words[] {
  const found: Words[] = [];
  let last = 0;
  for (const { from, to } of findPhrases(tokens, phrases, start)) {
    if (from < last) continue;
    found.push(wordsOf(text, tokens, from, to));
    last = to;
  }
  return found;
}
