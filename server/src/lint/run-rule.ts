import type { RuleFailure } from './lint.ts';
import type { Draft, Rule } from './rule.ts';
import type { RuleDraft } from './voices.ts';

/** What rules said so far; one that throws loses its own drafts only. */
export interface Said {
  readonly drafts: RuleDraft[];
  readonly failures: RuleFailure[];
}

/** A rule that is asked about units with contexts of one kind. */
export type Asked<Context> = Rule & { check(context: Context): Iterable<Draft> };

/** Adds what a rule says of a unit. */
export function ask<Context>(rule: Asked<Context>, context: Context, { drafts, failures }: Said): void {
  const before = drafts.length;
  try {
    for (const draft of rule.check(context)) drafts.push({ rule, draft });
  } catch (error) {
    drafts.length = before;
    failures.push({ rule: rule.id, error });
  }
}

/** The same for a rule that pauses. */
export function* askInSteps(
  rule: Rule,
  check: () => Iterable<Draft | null>,
  { drafts, failures }: Said,
): Generator<void, void> {
  const before = drafts.length;
  try {
    for (const draft of check()) {
      if (draft) drafts.push({ rule, draft });
      else yield;
    }
  } catch (error) {
    drafts.length = before;
    failures.push({ rule: rule.id, error });
  }
}
