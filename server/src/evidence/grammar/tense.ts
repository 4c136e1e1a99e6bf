import type { Bullet } from '../../document/model.ts';
import type { Evidence } from '../model.ts';

export type WritingTense = 'past' | 'present';

/** The tense in which most of the bullets open; past where they do not tell. */
export function usualTense(bullets: readonly Bullet[], evidenceOf: (bullet: Bullet) => Evidence): WritingTense {
  let present = 0;
  for (const bullet of bullets) {
    const tense = evidenceOf(bullet).opener?.tense;
    if (tense === 'present') present += 1;
    if (tense === 'past') present -= 1;
  }
  return present > 0 ? 'present' : 'past';
}

/**
 * The tense to reword a bullet in: past once its role has ended, else its own, as finished work of a present role is told
 * in the past. Null where its opener has none: there the usual one of the bullets around it fits.
 */
export function ownTense({ opener }: Evidence, ended: boolean): WritingTense | null {
  if (ended) return 'past';
  return opener?.tense === 'past' || opener?.tense === 'present' ? opener.tense : null;
}
