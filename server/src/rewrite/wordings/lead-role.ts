import { whole } from '../reasons/insert.ts';
import { ask, hasTails, type Said } from '../said.ts';
import { add, more, type Wording } from '../wording.ts';

/** "Technical lead of the wallet project": a role keeps its words; what was decided and what changed stands behind it. */
export function roleWordings(said: Said): readonly (Wording | null)[] {
  if (hasTails(said) || said.closed) return [];
  const changed = [';', ask(said.measured ? said.measure.ask : 'what changed, from what to what?')];
  return [
    add('Add what you decided and what changed', 'senior', whole(said), ':', ask('what did you decide?'), changed),
    said.hasWith
      ? null
      : add('Add who took part and what changed', 'senior', whole(said), 'with', ask('how many engineers?'), changed),
    more(
      'If other teams changed something for it',
      'staff',
      whole(said),
      ';',
      ask('which teams?'),
      said.tense === 'past' ? 'changed' : 'change',
      ask('which plan or system?'),
      'for it',
    ),
  ];
}
