import type { ObjectReading } from '../clause/object.ts';
import { ask, core, cut, hasTails, opener, type Said, swap, tails, verb, words } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';

/** A decision was led: the options and what decided it; the result is the decision, never a number. */
export function decisionWordings(said: Said, object: ObjectReading): readonly (Wording | null)[] {
  const whole = [opener(said), core(said)];
  const persuaded = ['and', verb(said, 'persuade'), ask('whom?'), 'to', ask('adopt or drop what?')];
  if (hasTails(said))
    return [
      add('Add what decided it', 'senior', ...whole, ':', ask('which options, and what decided it?'), finite(said)),
    ];
  const choosing = /^(?:evaluation|selection|choice|comparison|procurement|trial|analysis|study|assessment)$/.test(
    object.noun,
  );
  const settled = said.clause.complements.some((each) => each.kind === 'purpose');
  const options = choosing
    ? 'which options, and what decided it?'
    : settled
      ? 'what decided it, and who agreed?'
      : `what did ${object.plural ? 'they' : 'it'} settle, against which options?`;
  return [
    add(
      choosing || settled ? 'Add what decided it and what followed' : 'Add what it settled and what followed',
      'senior',
      ...whole,
      ':',
      ask(options),
      ';',
      ask('what followed?'),
    ),
    more('If others had to be persuaded', 'staff', ...whole, ...persuaded, ';', ask('what followed?')),
    choosing ? compared(said, object) : prepared(said, object),
  ];
}

function finite(said: Said) {
  return said.clause.tails.every((tail) => tail.joiner === '; ') ? tails(said) : { broken: true as const };
}

function compared(said: Said, object: ObjectReading): Wording | null {
  const [of, ...rest] = said.clause.complements;
  if (of?.kind !== 'of' || object.modifiers.length > 0) return null;
  // “the choice of Kafka” names what was chosen, not what it was for.
  if (/^\p{Lu}/u.test(words(said, of.body)[0]?.text ?? '')) return null;
  const several = /s$/.test(words(said, of.body).at(-1)?.lower ?? '');
  const things = several ? cut(said, of.body) : [ask('which options?'), 'for', cut(said, of.body)];
  if (!several && rest.some((each) => each.kind === 'for')) return null;
  if (/^(?:analysis|study|assessment)$/.test(object.noun)) return null;
  return less(
    'If you compared and others decided',
    'mid',
    swap(said, 'compare'),
    things,
    rest.map((each) => cut(said, each)),
    ';',
    ask('who chose what, and why?'),
  );
}

function prepared(said: Said, object: ObjectReading): Wording | null {
  if (!object.determiner || object.plural) return null;
  return less(
    'If you prepared a part of it',
    'mid',
    swap(said, 'prepare'),
    ask('which part?'),
    'of',
    core(said),
    ';',
    ask('who decided, and what followed?'),
  );
}
