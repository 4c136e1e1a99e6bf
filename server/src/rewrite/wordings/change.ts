import type { ObjectReading } from '../clause/object.ts';
import { ownVerb } from '../own-verb.ts';
import { ask, core, hasTails, type Said, swap, tails, verb } from '../said.ts';
import { less, more, type Wording } from '../wording.ts';
import type { ChangeWay, Nominal } from '../words/nouns.ts';
import { fillIn, type Open } from './fill-in.ts';
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
    swap(said, 'coordinate'),
    core(said),
    'between',
    ask('which teams?'),
    ';',
    ask('how did it end?'),
  ];
  return [
    fillIn(said, openParts(said, nominal)),
    yourself(said, object, nominal),
    movedByPlan(said, object) ?? planOrSameWay(said, object, nominal),
    isBare(said) && !said.closed ? less('If you kept it on track', 'senior', ...coordinated) : null,
  ];
}

/** What is open in a change: who took part, what was decided, what changed. */
function openParts(said: Said, nominal: Nominal): Open {
  const full = isBare(said);
  const who = full ? 'how many engineers, of which team?' : 'how many engineers?';
  const promise = said.clause.opening.lead ? 'what is better' : said.measure.promise;
  return { who, decide: decision(nominal.way), result: said.measure.ask, promise, full };
}

/** A smaller wording: the noun's own verb, or one part where the verb would lose words. */
function yourself(said: Said, object: ObjectReading, nominal: Nominal): Wording | null {
  const own = ownVerb(said, object, nominal);
  const changed = hasTails(said) ? tails(said) : [';', ask(said.measure.ask)];
  if (own) return less(selfTitle(object, nominal), 'mid', own, changed);
  if (!object.determiner) return null;
  return less('If you did one part of it', 'mid', swap(said, 'do'), ask('which part?'), 'of', core(said), changed);
}

function selfTitle(object: ObjectReading, nominal: Nominal): string {
  if (/write$/.test(nominal.verb ?? '')) return 'If you wrote it yourself';
  return /^(?:upgrade|migration|conversion|extraction|split|redesign|refactoring)$/.test(object.noun)
    ? `If you did the ${object.noun} yourself`
    : 'If you did the work yourself';
}

function planOrSameWay(said: Said, object: ObjectReading, nominal: Nominal): Wording | null {
  const own =
    said.people.length === 0 && said.clause.opening.verbs.length === 1 && !said.shared && nominal.way === 'transfer'
      ? ownVerb(said, object, nominal)
      : null;
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
  return [
    resultFirst(said),
    fillIn(said, openParts(said, nominal)),
    /^(?:review|make|release|rollout)$/.test(nominal.way) ? null : sameWay(said, object, nominal),
    said.people.length > 0 ? null : yourself(said, object, nominal),
  ];
}
