import type { Level } from '../ladder/model.ts';
import { within } from './clause/object.ts';
import { objection } from './honest.ts';
import type { Choice, RewriteInput, RewriteReason } from './model.ts';
import { anyWordings } from './reasons/any.ts';
import { hiddenActorWordings } from './reasons/hidden-actor.ts';
import { whole } from './reasons/insert.ts';
import { isLeading } from './reasons/leading.ts';
import { baselineWordings } from './reasons/metric-without-baseline.ts';
import { influenceWordings } from './reasons/missing-influence.ts';
import { splitChoices } from './reasons/split.ts';
import { teamCreditWordings } from './reasons/team-credit.ts';
import { scopeWordings } from './reasons/unclear-scope.ts';
import { resultWordings } from './reasons/unquantified-result.ts';
import { vagueWordings } from './reasons/vague-quantifier.ts';
import { weakWordings } from './reasons/weak-opener.ts';
import { ask, readSaid, type Said } from './said.ts';
import { fromStarChoices } from './story/from-star.ts';
import { starChoices } from './story/star.ts';
import { add, choiceOf, type Wording } from './wording.ts';
import { ledWordings } from './wordings/led.ts';
import { resultFirstWordings } from './wordings/result-first.ts';

/** Choices in a menu at most. */
const MOST = 4;

/**
 * Wordings for a bullet, most fitting first: made of its own parts and of questions. Empty where none can be said well.
 * Pure and safe on any text.
 */
export function rewrite(input: RewriteInput, reason: RewriteReason): readonly Choice[] {
  if (reason === 'from-star') return fromStarChoices(input.text, input.bullet);
  const said = readSaid(input);
  if (!said) return [];
  if (reason === 'star') return starChoices(said);
  if (reason === 'split') return splitChoices(said);
  const choices = wordingsFor(said, reason)
    .flatMap((wording) => (wording ? [choiceOf(said, wording)] : []))
    .filter((choice): choice is Choice => choice !== null && objection(input, choice.template) === null);
  if (choices.length === 0) return [];
  const open = choices.filter((choice) => !asksWhatIsTold(said, choice));
  return targetFirst(honestMenu(input, said, distinct(open).slice(0, MOST)), input.target);
}

function wordingsFor(
  said: Said,
  reason: Exclude<RewriteReason, 'from-star' | 'star' | 'split'>,
): readonly (Wording | null)[] {
  switch (reason) {
    case 'bare-led':
      return isLeading(said) && !said.clause.opening.subject ? ledWordings(said) : [];
    case 'weak-opener':
    case 'under-claim':
      return weakWordings(said);
    case 'team-credit':
      return teamCreditWordings(said);
    case 'hidden-actor':
      return hiddenActorWordings(said);
    case 'vague-quantifier':
      return vagueWordings(said);
    case 'unquantified-result':
      return resultWordings(said);
    case 'unclear-scope':
      return scopeWordings(said);
    case 'metric-without-baseline':
      return baselineWordings(said);
    case 'missing-influence':
      return influenceWordings(said);
    case 'result-first':
      return resultFirstWordings(said);
    case 'any':
      return anyWordings(said);
  }
}

/** A later sentence or an aside has the figures: what changed is no open question. */
function asksWhatIsTold({ clause, input }: Said, { template }: Choice): boolean {
  const told = [
    ...(clause.rest ? [clause.rest] : []),
    ...clause.complements.filter((each) => each.kind === 'relative'),
  ];
  const { quantities } = input.evidence;
  if (!quantities.some((each) => each.kind === 'outcome' && told.some((piece) => within(each, piece)))) return false;
  return template.some(
    (part) =>
      typeof part !== 'string' && /\bwhat changed\b|\bwhat is better\b|from what to what\?$/.test(part.question),
  );
}

/** One choice always claims no more than the bullet. */
function honestMenu(input: RewriteInput, said: Said, choices: readonly Choice[]): readonly Choice[] {
  if (choices.some((choice) => choice.claims !== 'more')) return choices;
  const same = choiceOf(said, add('Name your part in it', null, whole(said), ';', ask('which part was yours?')));
  return same && objection(input, same.template) === null ? [same, ...choices.slice(0, MOST - 1)] : [];
}

function distinct(choices: readonly Choice[]): readonly Choice[] {
  return choices.filter((choice, i) => choices.findIndex((each) => each.title === choice.title) === i);
}

/** That level's choices before the others, each in the order that they have. */
export function targetFirst<T extends { readonly level?: Choice['level'] }>(
  choices: readonly T[],
  target: Level | null,
): readonly T[] {
  if (!target) return choices;
  return [
    ...choices.filter((choice) => choice.level === target),
    ...choices.filter((choice) => choice.level !== target),
  ];
}
