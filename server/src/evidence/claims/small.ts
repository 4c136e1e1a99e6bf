import { events, introducingVerbs, largeWords } from '../../lexicon/claims.ts';
import { largeThings } from '../../lexicon/objects.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { Head } from '../grammar/head.ts';
import { type Found, phrasesOf, type Sense } from '../grammar/lexis.ts';
import { behindParticle, endsPhrase, readPhrase } from '../grammar/noun-phrase.ts';
import { objectStart } from '../grammar/object.ts';
import type { Match } from '../grammar/phrases.ts';
import type { Token } from '../grammar/tokens.ts';
import { choreFirst } from './deeds.ts';

const held = wordSet(events);
const introducing = wordSet(introducingVerbs);
const large = wordSet(largeWords);
const bulky = wordSet(largeThings);
const stops = wordSet(prepositions);

/** A bounded technical piece, which explains itself. */
export function isSmall(head: Head, found: Found, tokens: readonly Token[]): boolean {
  const start = objectStart(head);
  if (namesBulk(tokens, start)) return false;
  // A practice that is introduced is no small thing, however small its parts are.
  if (head.verbs.some((at) => introducing.has(tokens[at]?.verb?.lemma ?? ''))) return false;
  if (tokens.slice(start, start + 3).some(({ lower }) => large.has(lower))) return false;
  const end = smallEnd(tokens, start);
  const event = tokens
    .slice(start, end)
    .some(({ lower }, index) => held.has(lower) && closes(tokens, start + index + 1));
  const things = phrasesOf(found, 'small');
  return event || things.some((match) => isSmallThing(match, start, end, tokens)) || choreFirst(tokens, start);
}

/** “a label system”, “validation and labelling pipelines”: the last of a pair, too. */
export function namesBulk(tokens: readonly Token[], start: number): boolean {
  const { head, to } = readPhrase(tokens, behindParticle(tokens, start));
  return bulky.has(head) || (tokens[to]?.lower === 'and' && bulky.has(readPhrase(tokens, to + 1).head));
}

/** “a retry script” is small; of “a caching strategy” only the first word is. */
function isSmallThing({ from, to }: Match<Sense>, start: number, end: number, tokens: readonly Token[]): boolean {
  if (from < start || to > end || !closes(tokens, to)) return false;
  // “automation tooling and stock alerts”: the first of a pair tells how large it is; “berth plans and test plans” are of one kind.
  return (
    !tokens.slice(start, from).some(({ lower }) => lower === 'and') ||
    readPhrase(tokens, start).head === tokens[to - 1]?.lower
  );
}

/** Where a small thing may stand: the object, up to what is said about it. */
function smallEnd(tokens: readonly Token[], start: number): number {
  const last = Math.min(tokens.length, start + 7);
  for (let at = start + 1; at < last; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (stops.has(word) && word !== 'of' && word !== 'and') return at + 1;
  }
  return last;
}

function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind !== 'word' || endsPhrase(next) || stops.has(tokens[at - 1]?.lower ?? '');
}
