import { ask, hasTails, type Said } from '../said.ts';
import { add, more, type Wording } from '../wording.ts';
import { whole } from './insert.ts';

/** Influence beyond the team, where there was any: who agreed, who followed, who was persuaded. */
export function influenceWordings(said: Said): readonly (Wording | null)[] {
  const { kind, subject } = said.clause.opening;
  if (kind !== 'verbs' || subject) return [];
  const after = (...parts: Parameters<typeof add>[2][]) => [whole(said), ';', ...parts];
  return [
    add('Add who had to agree', 'senior', ...after(ask('who agreed to it, in which document?'))),
    more(
      'If other teams followed it',
      'staff',
      ...after(ask('which teams?'), 'adopted', ask('which document, rule or tool?'), 'from it'),
    ),
    hasTails(said)
      ? null
      : more(
          'If you had to persuade someone',
          'staff',
          whole(said),
          'and',
          said.tense === 'past' ? 'persuaded' : 'persuade',
          ask('whom?'),
          'to',
          ask('adopt or drop what?'),
        ),
  ];
}
