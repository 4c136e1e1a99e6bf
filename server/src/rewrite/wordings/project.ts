import type { ObjectReading } from '../clause/object.ts';
import { finiteTails, hasFiniteTails } from '../results.ts';
import { ask, core, hasTails, opener, type Said, tails, verb } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import { resultFirst } from './result-first.ts';

/** A project, or something whose class is not known: only what fits any work. */
export function projectWordings(said: Said, object: ObjectReading): readonly (Wording | null)[] {
  const whole = [opener(said), core(said)];
  const people = said.people.length > 0;
  const open = hasTails(said)
    ? tails(said)
    : [';', ask(said.measured ? said.measure.ask : 'what changed, from what to what?')];
  const who = people ? null : [comma(said), 'with', ask('how many engineers?')];
  const parts = object.determiner && !object.plural && !hasTails(said);
  return [
    resultFirst(said),
    decided(said, people),
    people
      ? null
      : add(hasTails(said) ? 'Add who took part' : 'Add who took part and what changed', 'senior', ...whole, who, open),
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
      ? less('If you did one part of it', 'mid', verb(said, 'do'), ask('which part?'), 'of', core(said), open)
      : null,
  ];
}

function comma(said: Said) {
  return said.clause.complements.some((each) => /^(?:purpose|clause|aside|means)$/.test(each.kind)) ? ',' : null;
}

function decided(said: Said, people: boolean): Wording | null {
  if (!people) return null;
  const title = hasTails(said) ? 'Add what you decided' : 'Add what you decided and what changed';
  if (hasTails(said) && !hasFiniteTails(said)) return null;
  return add(
    title,
    'senior',
    opener(said),
    core(said),
    ':',
    ask('what did you decide?'),
    hasTails(said) ? finiteTails(said) : [';', ask(said.measure.ask)],
  );
}
