import type { Tail } from '../clause/body.ts';
import type { Piece } from '../clause/tokens.ts';
import { asFinite } from '../finite.ts';
import { finite, isBroken, isOutcome, readResult } from '../results.ts';
import { cut, type Said, words } from '../said.ts';
import { readVerb } from '../words/verbs.ts';
import { at, doneBy, type Place, tellsOutcome } from './place.ts';

/** What follows the claim: what came of it, or a further act. */
export function placeOfTail(said: Said, tail: Tail): Place | null {
  const whole = () => cut(said, tail);
  const outcome = tellsOutcome(said, tail);
  switch (tail.form) {
    case 'gerund':
      return placeOfGerund(said, tail, outcome);
    case 'verb': {
      const tokens = words(said, tail);
      const first = /^(?:and|then|but|&)$/.test(tokens[0]?.lower ?? '') ? tokens[1] : tokens[0];
      // “and repeat incidents fell”: what became of a thing is a result, a further verb is what was done.
      const acts = readVerb(first?.lower ?? '')?.form ?? null;
      const part = outcome || acts === null || isOutcome(first?.lower ?? '') ? 'result' : 'action';
      const told = cut(said, { start: first?.start ?? tail.start, end: tail.end });
      return at(part, part === 'action' ? doneBy(said, told, told) : told);
    }
    case 'how':
      // “Owned notifications: email, SMS and push” tells what it was, not how it was done.
      if (said.clause.opening.verbs.some(({ base }) => /^(?:own|manage|maintain|oversee)$/.test(base)))
        return at('situation', whole(), { scope: true });
      return at(outcome && !/^(?:one|old)$/.test(words(said, tail)[0]?.lower ?? '') ? 'result' : 'action', whole());
    case 'dash':
      return at(outcome ? 'result' : 'action', whole());
    case 'which':
    case 'so':
      return at('result', finite(said, tail));
    case 'finite':
      return outcome || !actsOn(said, tail) ? at('result', whole()) : at('action', doneBy(said, whole(), whole()));
    default:
      return at('result', whole());
  }
}

/** "; maintained the cluster": a further act of the writer, in the form of the first one. */
function actsOn(said: Said, tail: Tail): boolean {
  const [first, second] = words(said, tail);
  const form = readVerb(first?.lower ?? '')?.form;
  if (!second || !form || isOutcome(first?.lower ?? '')) return false;
  return form === said.clause.opening.verbs[0]?.form && !BECAME.test(second.lower);
}

const BECAME = /^(?:fell|rose|went|is|are|was|were|has|have|of|and)$/;

/** ", cutting its deploy from 50 to 8": what came of it; ", finishing early": what the writer did. */
function placeOfGerund(said: Said, tail: Tail, outcome: boolean): Place {
  const acts = words(said, tail).find((token) => /ing$/.test(token.lower))?.lower ?? '';
  const done = asFinite(said, tail);
  if (/^(?:finish|complet|reach|winn|achiev|earn|deliver|clos|end|secur|pass)ing$/.test(acts) && !isBroken(done))
    return at('result', done);
  const resulting = readResult(said);
  if (resulting?.tail === tail && resulting.verb === null) return at('result', cut(said, resulting.object));
  const result = finite(said, tail);
  if (!isBroken(result)) return at('result', result);
  const part = outcome || isOutcome(acts) || /^(?:protect|restor|keep|ensur)ing$/.test(acts) ? 'result' : 'action';
  if (isBroken(done)) return at(part, cut(said, tail));
  return at(part, part === 'result' ? ['this', done] : doneBy(said, done, cut(said, tail)));
}

/** A further sentence: a result where it tells one, else what was done. */
export function placeOfRest(said: Said, rest: Piece): Place {
  return at(tellsOutcome(said, rest) ? 'result' : 'action', cut(said, rest));
}
