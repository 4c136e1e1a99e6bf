import type { ObjectReading } from '../clause/object.ts';
import { ownVerb } from '../own-verb.ts';
import { ask, core, cut, opener, type Said, verb } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import type { Nominal } from '../words/nouns.ts';

/** A release is told by what was settled for it and who moved to it. */
export function release(said: Said, object: ObjectReading, nominal: Nominal): readonly (Wording | null)[] {
  const moved = [';', ask('which projects moved to it?')];
  const own = ownVerb(said, object, nominal);
  const settled = [':', ask('what did you keep, break or drop?')];
  const [people] = said.people;
  const agreed = [
    verb(said, 'bring'),
    people ? cut(said, people.body) : ask('whom, of which teams?'),
    'to agree on',
    ask('which design or change?'),
  ];
  const rest = core(said, people ? [people] : []);
  return [
    add('Add what you settled and who upgraded', 'senior', opener(said), core(said), settled, moved),
    own ? less('If you prepared the release yourself', 'mid', own, moved) : null,
    more(
      'If you had to bring people to agree',
      'staff',
      ...agreed,
      'and',
      opener(said),
      rest,
      ';',
      ask('who depends on it?'),
    ),
  ];
}
