import type { Span } from '../document/model.ts';
import { type BulletPlace, placeAt } from './bullet-places.ts';
import type { Draft, Rule } from './rule.ts';
import { YIELDS } from './yields.ts';

/** What a rule said. */
export interface RuleDraft {
  readonly rule: Rule;
  readonly draft: Draft;
}

/** What a rule said in a unit, and of which of its bullets (-1: of none). */
export interface Spoken extends RuleDraft {
  readonly bullet: number;
}

/** What is said in a unit, one voice per bullet and reason, in the order of the text. */
export interface Voices {
  readonly spoken: readonly Spoken[];
  /** The rules that had something to say of each bullet, those that keep silent included. */
  readonly rules: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Leaves out what stands inside placeholders, and what keeps silent beside another rule in the same bullet. */
export function voicesOf(
  drafts: readonly RuleDraft[],
  bullets: readonly BulletPlace[],
  placeholders: readonly Span[],
): Voices {
  const all = drafts
    .filter((one) => !isInPlaceholder(one, placeholders))
    .map(({ rule, draft }) => ({ rule, draft, bullet: placeAt(bullets, draft.span) }));
  const rules = new Map<number, Set<string>>();
  for (const { rule, bullet } of all) {
    if (bullet >= 0) rules.set(bullet, (rules.get(bullet) ?? new Set()).add(rule.id));
  }
  const spoken = all
    .filter(({ rule, bullet }) => !isSilent(rule.id, rules.get(bullet)))
    .sort((a, b) => a.draft.span.start - b.draft.span.start);
  return { spoken, rules };
}

/** Whether a rule keeps silent beside others that speak of the same bullet. */
export function isSilent(rule: string, others: ReadonlySet<string> | undefined): boolean {
  if (others) for (const other of others) if (YIELDS[other]?.includes(rule)) return true;
  return false;
}

/** Nothing but the rule about placeholders speaks inside one. */
export function isInPlaceholder({ rule, draft }: RuleDraft, placeholders: readonly Span[]): boolean {
  if (placeholders.length === 0 || rule.id === 'unfilled-placeholder') return false;
  return placeholders.some((hole) => draft.span.start >= hole.start && draft.span.end <= hole.end);
}
