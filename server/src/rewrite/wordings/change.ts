import type { ObjectReading } from '../clause/object.ts';
import { ownVerb } from '../own-verb.ts';
import { finiteTails, hasFiniteTails } from '../results.ts';
import { ask, core, hasTails, opener, type Said, tails, verb } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import type { ChangeWay, Nominal } from '../words/nouns.ts';
import { make } from './make.ts';
import { movedByPlan, sameWay } from './plan.ts';
import { release } from './release.ts';
import { resultFirst } from './result-first.ts';
import { review } from './review.ts';
import { rollout } from './rollout.ts';
import { forUsers } from './users.ts';

/** What was led is a change: a migration, a rollout, a rewrite, a release … */
export function changeWordings(said: Said): readonly (Wording | null)[] {
  const { object } = said;
  const nominal = object?.nominal;
  if (!object || !nominal) return [];
  if (said.users) return forUsers(said, said.users, nominal);
  if (hasTails(said)) return withResult(said, object, nominal);
  if (nominal.way === 'rollout') return rollout(said, object, nominal);
  if (nominal.way === 'release') return release(said, object, nominal);
  if (nominal.way === 'review') return review(said, object, nominal);
  if (nominal.way === 'make') return make(said, object, nominal);
  return change(said, object, nominal);
}

function change(said: Said, object: ObjectReading, nominal: Nominal): readonly (Wording | null)[] {
  const coordinated = [
    verb(said, 'coordinate'),
    core(said),
    'between',
    ask('which teams?'),
    ';',
    ask('how did it end?'),
  ];
  return [
    fillIn(said, nominal),
    yourself(said, object, nominal),
    movedByPlan(said, object) ?? planOrSameWay(said, object, nominal),
    isBare(said) ? less('If you kept it on track', 'senior', ...coordinated) : null,
  ];
}

/** The same claim with what is open in it: who took part, what was decided, what changed. */
function fillIn(said: Said, nominal: Nominal): Wording {
  const decided = [':', ask(decision(nominal.way))];
  const changed = [';', ask(said.measure.ask)];
  const whole = [opener(said), core(said)];
  if (said.people.length > 0) return add('Add what you decided and what changed', 'senior', ...whole, decided, changed);
  if (isBare(said)) {
    const who = ['with', ask('how many engineers, of which team?')];
    return add('Add who took part, what you decided, what changed', 'senior', ...whole, who, decided, changed);
  }
  return add(
    `Add who took part and ${said.measure.promise}`,
    'senior',
    ...whole,
    'with',
    ask('how many engineers?'),
    changed,
  );
}

/** A smaller wording: the noun's own verb, or one part where the verb would lose words. */
function yourself(said: Said, object: ObjectReading, nominal: Nominal): Wording | null {
  const own = ownVerb(said, object, nominal);
  const changed = hasTails(said) ? tails(said) : [';', ask(said.measure.ask)];
  if (own) return less(selfTitle(object, nominal), 'mid', own, changed);
  if (!object.determiner) return null;
  return less('If you did one part of it', 'mid', verb(said, 'do'), ask('which part?'), 'of', core(said), changed);
}

function selfTitle(object: ObjectReading, nominal: Nominal): string {
  if (/write$/.test(nominal.verb ?? '')) return 'If you wrote it yourself';
  return /^(?:upgrade|migration|conversion|extraction|split|redesign|refactoring)$/.test(object.noun)
    ? `If you did the ${object.noun} yourself`
    : 'If you did the work yourself';
}

function planOrSameWay(said: Said, object: ObjectReading, nominal: Nominal): Wording | null {
  const own = said.people.length === 0 && nominal.way === 'transfer' ? ownVerb(said, object, nominal) : null;
  if (!own) return sameWay(said, object, nominal);
  const plan = [verb(said, 'write'), 'the plan by which', ask('which teams?'), own];
  return more('If other teams followed your plan', 'staff', ...plan, ';', ask('what did that end or make possible?'));
}

function decision(way: ChangeWay): string {
  return way === 'take-apart' ? 'where did you draw the line, and why?' : 'what did you decide?';
}

/** Nothing but the change and where it went is said. */
function isBare(said: Said): boolean {
  const { complements, opening } = said.clause;
  if (said.input.bullet.label || opening.lead) return false;
  return complements.every((each) => each.kind === 'of' || each.kind === 'direction');
}

function withResult(said: Said, object: ObjectReading, nominal: Nominal): readonly (Wording | null)[] {
  const people = said.people.length > 0;
  const whole = [opener(said), core(said)];
  return [
    resultFirst(said),
    people && hasFiniteTails(said)
      ? add('Add what you decided', 'senior', ...whole, ':', ask(decision(nominal.way)), finiteTails(said))
      : null,
    people ? null : add('Add who took part', 'senior', ...whole, 'with', ask('how many engineers?'), tails(said)),
    sameWay(said, object, nominal),
    people ? null : yourself(said, object, nominal),
  ];
}
