/**
 * Which rule keeps silent where another speaks of the same bullet for the same reason: one bullet gets one voice per
 * reason. The key speaks, the values yield.
 */
export const YIELDS: Readonly<Record<string, readonly string[]>> = {
  'unfilled-placeholder': [
    'bare-led',
    'hidden-actor',
    'level-language',
    'metric-without-baseline',
    'team-credit',
    'unclear-scope',
    'under-claim',
    'unquantified-result',
    'unsupported-reach',
    'vague-quantifier',
    'weak-opener',
  ],
  'bare-led': ['unquantified-result', 'unclear-scope', 'level-language', 'vague-quantifier', 'unsupported-reach'],
  'under-claim': ['weak-opener', 'hidden-actor', 'level-language'],
  'weak-opener': ['duty-bullet', 'unquantified-result', 'unclear-scope', 'tense', 'level-language'],
  'duty-bullet': ['unquantified-result', 'unclear-scope', 'tense'],
  'team-credit': ['unquantified-result', 'unclear-scope', 'first-person'],
  'unsupported-reach': ['unclear-scope', 'unquantified-result', 'vague-quantifier'],
  'unquantified-result': ['unclear-scope', 'hidden-actor', 'vague-quantifier'],
  'unclear-scope': ['metric-without-baseline', 'level-language', 'vague-quantifier'],
  'suspicious-metric': ['metric-without-baseline'],
  'vanity-metric': ['metric-without-baseline', 'unquantified-result'],
  'near-duplicate': ['repeated-opener'],
  'bullet-length': ['unclear-scope'],
  'unread-role': ['date-format'],
};

/** Of the rules that speak of one bullet, those that may. */
export function speaking(ids: ReadonlySet<string>): ReadonlySet<string> {
  const silent = new Set<string>();
  for (const id of ids) for (const yielding of YIELDS[id] ?? []) silent.add(yielding);
  return new Set([...ids].filter((id) => !silent.has(id)));
}
