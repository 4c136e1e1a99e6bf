import type { Evidence } from '../../evidence/model.ts';

/** Verbs whose size is the point: the reader asks "by how much, of what?". */
const CHANGES = new Set(
  'improve optimise optimize reduce increase cut decrease boost accelerate speed enhance simplify streamline modernise modernize stabilise stabilize raise lower shorten scale grow strengthen refine double halve'.split(
    ' ',
  ),
);

/** Whether the bullet opens with a verb of change ("Improved …"), rather than with a thing made. */
export function isChange({ opener }: Evidence): boolean {
  return CHANGES.has(opener?.lemma ?? '');
}

/** Verbs after which a thing exists that did not exist before. */
const MAKES = new Set(
  'build create develop design implement write author deliver launch ship introduce rewrite redesign rebuild release produce publish'.split(
    ' ',
  ),
);

/** Whether the bullet opens with a verb of making ("Built …"). */
export function isMade({ opener }: Evidence): boolean {
  return MAKES.has(opener?.lemma ?? '');
}
