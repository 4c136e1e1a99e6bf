import type { ObjectReading } from '../clause/object.ts';
import { ask, core, hasTails, opener, type Said, swap, tails } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import { LED_VERBS } from '../words/lists.ts';
import { fillIn } from './fill-in.ts';
import { resultFirst } from './result-first.ts';

/** A project, or something whose class is not known: only what fits any work. */
export function projectWordings(said: Said, object: ObjectReading): readonly (Wording | null)[] {
  if (object.kind === 'unknown' && !said.clause.opening.verbs.some((each) => LED_VERBS.has(each.base)))
    return keptVerb(said);
  const whole = [opener(said), core(said)];
  const result = said.measured ? said.measure.ask : 'what changed, from what to what?';
  const open = hasTails(said) ? tails(said) : [';', ask(result)];
  const parts = object.determiner && !object.plural && !hasTails(said);
  return [
    resultFirst(said),
    fillIn(said, { who: 'how many engineers?', decide: 'what did you decide?', result, promise: 'what changed' }),
    hasTails(said)
      ? null
      : more(
          'If other teams changed something for it',
          'staff',
          ...whole,
          ';',
          ask('which teams?'),
          said.tense === 'past' ? 'changed' : 'change',
          ask('which plan or system?'),
          'for it',
        ),
    parts
      ? less('If you did one part of it', 'mid', swap(said, 'do'), ask('which part?'), 'of', core(said), open)
      : null,
  ];
}

/** "Managed the budget", "Owned the backlog": neither people nor parts are known, so only the decision and the change are asked. */
function keptVerb(said: Said): readonly (Wording | null)[] {
  if (hasTails(said)) return [resultFirst(said)];
  const whole = [opener(said), core(said)];
  return [
    add(
      'Add what you decided and what changed',
      'senior',
      ...whole,
      ':',
      ask('what did you decide?'),
      ';',
      ask('what changed, from what to what?'),
    ),
    add('Without a figure', 'senior', ...whole, ';', ask('what can others do now because of it?')),
  ];
}
