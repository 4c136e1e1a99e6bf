import type { ObjectReading } from '../clause/object.ts';
import { singular } from '../clause/phrase.ts';
import { ownVerb, verbOf } from '../own-verb.ts';
import { ask, core, opener, type Said, swap, verb, words } from '../said.ts';
import { less, more, type Wording } from '../wording.ts';
import type { Nominal } from '../words/nouns.ts';
import { fillIn } from './fill-in.ts';

/** A rollout is told by how far it got; the larger part of it is bringing people to take it. */
export function rollout(said: Said, object: ObjectReading, nominal: Nominal): readonly (Wording | null)[] {
  const reached = [';', ask(said.measure.ask)];
  const base = verbOf(said, nominal);
  const own = ownVerb(said, object, nominal);
  const persuaded = [
    verb(said, 'persuade'),
    ask('which teams?'),
    'to',
    ask('do or drop what?'),
    'and',
    opener(said),
    core(said),
  ];
  const open = {
    who: 'which teams or people?',
    decide: 'what did you decide?',
    result: said.measure.ask,
    promise: said.measure.promise,
  };
  return [
    fillIn(said, open),
    own
      ? less(base === 'implement' ? 'If you wrote the code' : 'If you did the work yourself', 'mid', own, reached)
      : less(
          'If you kept it on track',
          'senior',
          swap(said, 'coordinate'),
          core(said),
          ';',
          ask('which teams took it, and when?'),
        ),
    said.clause.opening.verbs.length > 1
      ? null
      : more(`If ${affected(said)} teams had to be convinced`, 'staff', ...persuaded, reached),
  ];
}

/** "in the Android and iOS apps" → "the app": whose teams had to take it. */
function affected(said: Said): string {
  const place = said.clause.complements.find((each) => each.kind === 'place' || each.kind === 'across');
  const noun = place ? (words(said, place.body).at(-1)?.lower ?? '') : '';
  return /^(?:apps|services|products|platforms|websites|clients|systems|backends|frontends)$/.test(noun)
    ? `the ${singular(noun)}`
    : 'other';
}
