import { ask, core, hasTails, opener, type Said, swap, tails, verb } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';

/** An incident, launch or drill was led: one's part in it, how it ended, what cannot happen again. */
export function eventWordings(said: Said): readonly (Wording | null)[] {
  const whole = [opener(said), core(said)];
  // What was planned may well happen again: others took the plan over.
  const planned = said.object?.noun === 'weekend';
  const changed = ['and', verb(said, 'change'), ask('which rule, test or limit?'), 'for', ask('which teams?')];
  const again = [';', ask('what has not happened again since?')];
  const part = [swap(said, 'take'), 'part in', core(said), 'as', ask('what?')];
  if (hasTails(said))
    return [
      less('If you took part', 'mid', ...part, tails(said)),
      more('If it cannot happen again', 'staff', ...whole, ...changed, tails(said)),
    ];
  return [
    add(
      'Add what you did and how it ended',
      'senior',
      ...whole,
      ':',
      ask('what did you do or decide?'),
      ';',
      ask('how did it end?'),
    ),
    planned
      ? more(
          'If other teams followed your plan',
          'staff',
          ...whole,
          ';',
          ask('which teams?'),
          'have since followed the same plan for',
          ask('what?'),
        )
      : more('If it cannot happen again', 'staff', ...whole, ...changed, ...again),
    less('If you took part', 'mid', ...part, ';', ask('how did it end?')),
  ];
}
