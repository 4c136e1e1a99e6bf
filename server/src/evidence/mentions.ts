import { prepositions, wordSet } from '../lexicon/words.ts';
import type { Head } from './grammar/head.ts';
import { type Found, phrasesOf, type Topic } from './grammar/lexis.ts';
import type { Token } from './grammar/tokens.ts';
import { wordsOf } from './grammar/words.ts';
import type { Words } from './model.ts';

const stops = wordSet(prepositions);

/** The places of one list's phrases that do not overlap: named results, artefacts, people who took part. */
export function readMentions(text: string, tokens: readonly Token[], found: Found, topic: Topic): readonly Words[] {
  const mentions: Words[] = [];
  let last = 0;
  for (const { from, to } of phrasesOf(found, topic)) {
    if (from < last) continue;
    mentions.push(wordsOf(text, tokens, from, to));
    last = to;
  }
  return mentions;
}

/** The things worked on: noun phrases that hold a system's noun. */
export function readObjects(text: string, tokens: readonly Token[], head: Head | null, found: Found): readonly Words[] {
  const objects: Words[] = [];
  let last = head && head.kind !== 'noun' ? head.to : 0;
  for (const { from, to } of phrasesOf(found, 'system')) {
    if (from < last) continue;
    objects.push(wordsOf(text, tokens, phraseStart(tokens, from, last), to));
    last = to;
  }
  return objects;
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
