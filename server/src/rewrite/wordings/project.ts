import type { ObjectReading } from '../clause/object.ts';
import { isPeople } from '../clause/phrase.ts';
import { ask, core, hasTails, opener, type Part, type Said, swap, tails, words } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import { isLedVerb } from '../words/lists.ts';
import { fillIn } from './fill-in.ts';
import { resultFirst } from './result-first.ts';

/** A project, or something whose class is not known: only what fits any work. */
export function projectWordings(said: Said, object: ObjectReading): readonly (Wording | null)[] {
  if (object.kind === 'unknown' && !said.clause.opening.verbs.some((each) => isLedVerb(each.base)))
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
    parts || (!hasTails(said) && /^(?:work|efforts?)$/.test(object.noun))
      ? less('If you did one part of it', 'mid', swap(said, 'do'), ask('which part?'), 'of', core(said), open)
      : workedOn(said),
  ];
}

/** "Worked on accessibility …": what has no parts is asked for one's own. */
export function workedOn(said: Said): Wording | null {
  return hasTails(said)
    ? null
    : less(
        'If you worked on it with others',
        'mid',
        swap(said, 'work'),
        'on',
        core(said),
        ';',
        ask('which part was yours?'),
      );
}

/** "Managed the budget", "Owned the backlog": neither people nor parts are known, so only the decision and the change are asked. */
function keptVerb(said: Said): readonly (Wording | null)[] {
  if (hasTails(said)) return [resultFirst(said)];
  const whole = [opener(said), core(said)];
  if (said.clause.complements.some((each) => each.kind === 'of' && isPeople(words(said, each.body))))
    return grown(whole);
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

/** "Owned the growth of two developers": told by what they can do now. */
function grown(whole: readonly Part[]): readonly Wording[] {
  const now = [';', ask('what can they do alone now?')];
  return [
    add('Add what they can do now', 'senior', ...whole, now),
    add('Add what you did with them', 'senior', ...whole, ':', ask('what did you do with them, how often?'), now),
  ];
}
