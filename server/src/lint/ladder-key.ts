import type { Ladder } from '../ladder/ladder.ts';

const keys = new WeakMap<Ladder, number>();
let next = 0;

/** A key for memos: a ladder of the user's own keeps its id when its text changes, but becomes another object. */
export function ladderKey(ladder: Ladder): number {
  const known = keys.get(ladder);
  if (known !== undefined) return known;
  next += 1;
  keys.set(ladder, next);
  return next;
}
