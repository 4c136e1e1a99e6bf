import type { Complement } from '../clause/body.ts';
import { isNumber } from '../clause/phrase.ts';
import { isGrowing, isShrinking } from '../results.ts';
import { complements, cut, type Part, type Said, words } from '../said.ts';

/** "Cut build times from 40 to 6 minutes" → "build times went from 40 to 6 minutes", and the values that say so. */
export function ownResult(said: Said): { part: Part; values: readonly Complement[] } | null {
  const { opening, head, complements: all } = said.clause;
  const base = opening.verbs[0]?.base.split(' ')[0] ?? '';
  if (opening.kind !== 'verbs' || opening.verbs.length > 1 || !head) return null;
  if (!isShrinking(base) && !isGrowing(base)) return null;
  const first = all.findIndex((each) => isValue(said, each));
  const value = all[first];
  const next = all[first + 1];
  if (!value || (value.prep === 'from' && next?.prep !== 'to')) return null;
  const values = next && value.prep === 'from' ? [value, next] : [value];
  const phrase = words(said, head);
  const last = phrase.at(-1);
  // “Brought latency down from 3 s”: the particle belongs to the verb.
  const particle = last && phrase.length > 1 && /^(?:down|up)$/.test(last.lower) ? phrase.at(-2) : last;
  const changed = cut(said, { start: head.start, end: particle?.end ?? head.end });
  const shrank = /^(?:shorten|shrink|trim)$/.test(base) ? 'shrank' : 'fell';
  const moved = value.prep === 'from' ? 'went' : isShrinking(base) ? shrank : 'rose';
  const between = complements(said, all.slice(first));
  return { part: [changed, between, moved, values.map((each) => cut(said, each))], values };
}

/** "from 40", "by 30%", "to 6 minutes". */
function isValue(said: Said, each: Complement): boolean {
  const [first, second] = words(said, each.body);
  const counted = isNumber(first) || /^[€$£~<>]?\d/.test(first?.text ?? '') || /^(?:half|a)$/.test(first?.lower ?? '');
  return (
    /^(?:from|by|to)$/.test(each.prep) &&
    (counted || (/^(?:over|about|under|nearly|almost)$/.test(first?.lower ?? '') && isNumber(second)))
  );
}
