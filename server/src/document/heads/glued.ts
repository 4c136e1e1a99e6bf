import type { RelativePlain } from '../markdown/plain-text.ts';
import { titleScore } from './classify.ts';
import type { Cut } from './line-parts.ts';

// Where a style's end parts a line, with no space beside the sign.

/** "[Acme](…),Oslo", "**Site Engineer**-*Acme*", "**Site Engineer**:Acme": a sign right after a name that stands out parts as one with spaces does. */
export function gluedCuts({ text, marks }: RelativePlain, from: number, to: number): readonly Cut[] {
  const cuts = new Map<number, Cut>();
  for (const { kind, start, end } of marks) {
    if (kind === 'code' || end <= from || end >= to) continue;
    const sign = /^(?:,(?=\p{Lu})|[-–—:/|·](?=[\p{L}\p{N}]))/u.exec(text.slice(end, end + 3))?.[0];
    if (!sign) continue;
    const isBetween = marks.some((mark) => mark.start === end + 1 && mark.kind !== 'code');
    if (sign !== ',' && !isBetween && titleScore(text.slice(start, end)) < 3) continue;
    cuts.set(end, { at: end - from, end: end + 1 - from, joint: sign === ',' ? 'comma' : 'strong' });
  }
  return [...cuts.values()];
}
