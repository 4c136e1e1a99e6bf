import type { ObjectReading } from '../clause/object.ts';
import { ownVerb } from '../own-verb.ts';
import { ask, core, opener, type Said, verb } from '../said.ts';
import { less, more, type Wording } from '../wording.ts';
import type { Nominal } from '../words/nouns.ts';
import { past } from '../words/verbs.ts';
import { fillIn } from './fill-in.ts';

/** A review is told by what is better after it, or by what it ended. */
export function review(said: Said, object: ObjectReading, nominal: Nominal): readonly (Wording | null)[] {
  const own = ownVerb(said, object, nominal);
  const whole = [opener(said), core(said)];
  const open = {
    who: 'how many engineers?',
    decide: 'what did you decide?',
    result: said.measure.ask,
    promise: 'what is better',
  };
  const them = object.theme?.plural ? 'them' : 'it';
  const found = object.theme?.plural
    ? 'how many had gaps, and what did you change?'
    : 'what did you find, and what did you change?';
  const changed = [
    verb(said, 'change'),
    ask(
      /incident|outage|runbook|recover|postmortem/i.test(said.clause.source.text)
        ? 'which rule or drill?'
        : 'which rule or practice?',
    ),
    'for',
    ask('which teams?'),
  ];
  return [
    fillIn(said, open),
    own
      ? less(`If you ${past(nominal.verb ?? 'review').split(' ')[0]} ${them} yourself`, 'mid', own, ';', ask(found))
      : null,
    more(
      'If it ended a kind of failure',
      'staff',
      ...whole,
      'and',
      changed,
      ';',
      ask('what has not happened again since?'),
    ),
  ];
}
