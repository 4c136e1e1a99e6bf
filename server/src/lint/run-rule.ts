import type { RuleFailure } from './lint.ts';
import type { Draft, Rule } from './rule.ts';

/** What a rule yields; one that throws loses its own drafts only. */
export function runRule(
  rule: Rule,
  check: () => Iterable<Draft>,
): { readonly drafts: readonly Draft[]; readonly failures: readonly RuleFailure[] } {
  try {
    return { drafts: [...check()], failures: [] };
  } catch (error) {
    return { drafts: [], failures: [{ rule: rule.id, error }] };
  }
}
