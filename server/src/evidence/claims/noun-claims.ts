import { chores, makingActs, occupations } from '../../lexicon/claims.ts';
import { largeThings } from '../../lexicon/objects.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { Head } from '../grammar/head.ts';
import { endsObject } from '../grammar/noun-phrase.ts';
import { objectNoun } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';
import { isSkill } from './deeds.ts';

const acts = wordSet(makingActs);
const routine = wordSet(chores);
const titles = wordSet(occupations);
const bulky = wordSet(largeThings);
const stops = wordSet(prepositions);

/** "Supervision of internships", "Leadership of the crane team": whom, and what came of it? */
export function leadsSomebody(tokens: readonly Token[], { from, to }: Head): boolean {
  const isAct = tokens.slice(from, to).some(({ lower }) => /^(?:leadership|supervision|coordination)$/.test(lower));
  return isAct && tokens.slice(from, to + 1).some(({ lower }) => /^(?:of|for)$/.test(lower));
}

/** "Lead engineer of the returns portal"; not "Lead of the label squad". */
export function leadsThing(tokens: readonly Token[], { lemma, to }: Head): boolean {
  const noun = objectNoun(tokens, to);
  return lemma === 'lead' && (bulky.has(noun) || /^(?:module|project|initiative|program|programme)$/.test(noun));
}

/** "Integration with other services", "same-day parcel delivery": an act heads the first phrase. */
export function isMakingAct(tokens: readonly Token[], from: number): boolean {
  let isPair = false;
  // “This was my best project.”
  if (tokens[from]?.lower === 'this') return false;
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    // A short label ("Tasks:") stands before the act.
    if ((token?.lower === ':' || next?.lower === ':') && at < from + 3) continue;
    // “Site and app development using …” goes on; “Site and app design” is a field again.
    if (token?.lower === 'and') {
      isPair = true;
      continue;
    }
    if (!token || token.lower === ':' || stops.has(token.lower)) return false;
    const closes = endsObject(next) || next?.lower === 'according';
    if (!closes) continue;
    if (routine.has(token.lower)) return false;
    // “Development in a field” names none of its things.
    // “Kafka integration for the desk” joins one thing that others made.
    if (token.lower === 'integration' && tokens[at - 1]?.capital && next?.lower !== 'with') return false;
    if (acts.has(token.lower))
      return !isSkill(tokens, at) && !/^(?::|in)$/.test(next?.lower ?? (isPair ? 'in' : '')) && tokens.length > 2;
  }
  return false;
}

/** "Tablet-based stock app with …", "Harbour rule engine designed for …": a thing of some size, without the verb that made it. */
export function isProduct(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.lower === 'the') return false;
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    const token = tokens[at];
    // “Tide sorting (TS) algorithm for …”
    if (at > from && (token?.lower === '(' || token?.lower === ')')) continue;
    if (token?.kind !== 'word' || stops.has(token.lower)) return false;
    // “Tide Engineer Odra Systems” tells where somebody worked.
    if (token.capital && titles.has(token.lower)) return false;
    if (at >= from + 2 && bulky.has(token.lower)) return BEHIND_PRODUCT.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

const BEHIND_PRODUCT = /^(?:for|with|to|that|which|designed|built|specifically|used|[.(,;:—–-]|)$/;

/** “Creator of the Odra client”, “I'm the first maintainer of …”: what became of it? */
export function isMakerOf(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 7)
    .some(
      ({ lower }, index) => MAKERS.test(lower) && /^(?:of|for|behind)$/.test(tokens[from + index + 1]?.lower ?? ''),
    );
}

const MAKERS = /^(?:co-)?(?:creator|maintainer|inventor|originator)s?$/;
