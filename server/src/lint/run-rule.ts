import type { RuleFailure } from './lint.ts';
import type { Draft, Rule } from './rule.ts';

/** What a rule said, or that it threw: then it loses its own drafts only. */
export interface Said {
  readonly drafts: readonly Draft[];
  readonly failures: readonly RuleFailure[];
}

export function runRule(rule: Rule, check: () => Iterable<Draft>): Said {
  try {
    return { drafts: [...check()], failures: [] };
  } catch (error) {
    return { drafts: [], failures: [{ rule: rule.id, error }] };
  }
}

/** The same for a rule that pauses. */
export function* ruleSteps(rule: Rule, check: () => Iterable<Draft | null>): Generator<void, Said> {
  const drafts: Draft[] = [];
  try {
    for (const draft of check()) {
      if (draft) drafts.push(draft);
      else yield;
    }
    return { drafts, failures: [] };
  } catch (error) {
    return { drafts: [], failures: [{ rule: rule.id, error }] };
  }
}
