import type { Tail } from './clause/body.ts';
import type { Piece, Token } from './clause/tokens.ts';
import { BROKEN, cut, type Part, type Said, words } from './said.ts';
import { DROPPABLE } from './words/lists.ts';
import { past, readVerb } from './words/verbs.ts';

/** A result that the bullet tells with a verb of its own: "cutting its deploy from 50 to 8 minutes". */
export interface Result {
  readonly tail: Tail;
  /** "cut"; null for "resulting in …". */
  readonly verb: string | null;
  /** What the verb is about, up to the values. */
  readonly object: Piece;
  /** "from 50 to 8 minutes", "by 40%". */
  readonly values: Piece | null;
}

/** Verbs of outcomes; “applying X” or “migrating Y” after a comma tells how, not what came of it. */
const OUTCOMES =
  /^(?:cut|reduce|lower|decrease|shorten|shrink|slash|drop|halve|trim|bring|increase|raise|grow|improve|boost|lift|double|triple|save|eliminate|enable|achieve|free|unblock|prevent|accelerate|win|reach|simplify|streamline|speed|allow|make|remove|avoid|earn|generate|deliver|close|end|secure|stabili[sz]e|minimi[sz]e|strengthen|enhance)$/;

const SHRINKS = /^(?:cut|reduce|lower|decrease|shorten|shrink|slash|drop|halve|trim|bring|take)$/;
const GROWS = /^(?:increase|raise|grow|improve|boost|lift|double|triple|expand)$/;

/** "cut", "cutting", "saved": a verb that tells what came of the work. */
export function isOutcome(word: string): boolean {
  return OUTCOMES.test(readVerb(word)?.base ?? '');
}

export const isShrinking = (base: string): boolean => SHRINKS.test(base);
export const isGrowing = (base: string): boolean => GROWS.test(base);

/** The first tail that is a result in the -ing form. */
export function readResult(said: Said): Result | null {
  const tail = said.clause.tails.find((each) => each.form === 'gerund');
  return tail ? resultOf(said, tail) : null;
}

/** A result is told anywhere in the bullet, whether or not we can take it out. */
export function tellsResult(said: Said): boolean {
  const { quantities } = said.input.evidence;
  return RESULTED.test(said.clause.source.text) || quantities.some((each) => each.kind === 'outcome');
}

const RESULTED =
  /\b(?:result(?:ing|ed|s)? in|leading to|led to|(?:which|that) (?:\w{2,20}ly )?(?:led|cut|made|reduced|increased|improved|saved|halved|doubled|enabled|allowed|helped|has|have|saw|brought)|saving|so that|thereby|in order to increase|in order to reduce)\b/i;

/** The tails as main clauses after semicolons: "its deploy went from 50 to 8 minutes". */
export function finiteTails(said: Said): Part {
  return said.clause.tails.map((tail) => [';', finite(said, tail)]);
}

/** Every tail can be said as a main clause. */
export function hasFiniteTails(said: Said): boolean {
  return said.clause.tails.every((tail) => !isBroken(finite(said, tail)));
}

/** A piece of it cannot be cut. */
export function isBroken(part: Part): boolean {
  return part === BROKEN || (Array.isArray(part) && part.some((each) => isBroken(each as Part)));
}

/** A tail as a main clause: “cutting X from 5 to 3” → “X went from 5 to 3”; broken where it is none. */
export function finite(said: Said, tail: Tail): Part {
  if (tail.form === 'finite') return cut(said, tail);
  if (tail.form === 'so') {
    const [, next] = words(said, tail);
    return next ? cut(said, { start: next.start, end: tail.end }) : BROKEN;
  }
  if (tail.form === 'which') {
    const [which, next] = words(said, tail);
    return which && next ? ['this', cut(said, { start: next.start, end: tail.end })] : BROKEN;
  }
  const result = tail.form === 'gerund' ? resultOf(said, tail) : null;
  if (!result) return BROKEN;
  return asMainClause(said, result);
}

function asMainClause(said: Said, result: Result): Part {
  const object = cut(said, result.object);
  if (result.verb === null) return ['the result was', object];
  const values = words(said, result.values);
  const shrinks = SHRINKS.test(result.verb);
  if (result.values && (shrinks || GROWS.test(result.verb)) && result.verb !== 'halve') {
    if (values[0]?.lower === 'from') return [object, 'went', cut(said, result.values)];
    if (values[0]?.lower === 'by') return [object, shrinks ? 'fell' : 'rose', cut(said, result.values)];
  }
  return ['this', past(result.verb), object, cut(said, result.values)];
}

function resultOf(said: Said, tail: Tail): Result | null {
  const tokens = words(said, tail);
  const first = tokens[0];
  if (!first || tokens.length < 2) return null;
  // “significantly improving”: the empty adverb may go, any other one belongs to the verb.
  if (/ly$/.test(first.lower))
    return DROPPABLE.has(first.lower) ? resultOf(said, { ...tail, start: tokens[1]?.start ?? tail.start }) : null;
  const resulting = first.lower === 'resulting' && tokens[1]?.lower === 'in';
  const verb = resulting ? null : (readVerb(first.lower)?.base ?? null);
  if (!resulting && (!verb || !OUTCOMES.test(verb) || hasSecondVerb(tokens))) return null;
  const from = tokens[resulting ? 2 : 1];
  if (!from) return null;
  const at = resulting ? -1 : valuesAt(tokens);
  const values = at > 1 ? { start: tokens[at]?.start ?? 0, end: tail.end } : null;
  const end = values ? (tokens[at - 1]?.end ?? tail.end) : tail.end;
  return { tail, verb, object: { start: from.start, end }, values };
}

/** "from 50 to 8", "by 40%": at which token the values begin; -1 where there are none. */
function valuesAt(tokens: readonly Token[]): number {
  return tokens.findIndex((token, i) => {
    const next = tokens[i + 1];
    if (!next || !/^(?:from|by)$/.test(token.lower)) return false;
    return (
      /\d/.test(next.text) ||
      /^(?:~|over|about|around|nearly|almost|half|an?|two|three|four|five|six|ten|hours|days|weeks|minutes)$/.test(
        next.lower,
      )
    );
  });
}

/** "cutting costs and improving uptime": one main clause cannot hold both. */
function hasSecondVerb(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) => i > 0 && /^(?:and|while)$/.test(token.lower) && /^[a-z]{3,}ing$/.test(tokens[i + 1]?.lower ?? ''),
  );
}
