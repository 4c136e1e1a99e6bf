/**
 * Which rule keeps silent where another speaks of the same bullet for the same reason: one bullet gets one voice per
 * reason. The key speaks, the values yield.
 */
export const YIELDS: Readonly<Record<string, readonly string[]>> = {
  'unfilled-placeholder': [
    'bare-led',
    'bullet-length',
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
  // The wordings that these offer are in the role's tense already.
  'bare-led': ['tense', 'unquantified-result', 'unclear-scope', 'level-language', 'vague-quantifier', 'bullet-length'],
  'under-claim': ['weak-opener', 'hidden-actor', 'level-language', 'vague-quantifier'],
  'weak-opener': [
    'duty-bullet',
    'unquantified-result',
    'unclear-scope',
    'tense',
    'level-language',
    'vague-quantifier',
    'bullet-length',
  ],
  'duty-bullet': ['unquantified-result', 'unclear-scope', 'tense', 'bullet-length'],
  'team-credit': ['unquantified-result', 'unclear-scope', 'first-person', 'bullet-length'],
  'unsupported-reach': ['bare-led', 'unclear-scope', 'unquantified-result', 'vague-quantifier'],
  'vague-quantifier': ['unquantified-result', 'unclear-scope', 'bullet-length'],
  'unquantified-result': ['tense', 'unclear-scope', 'bullet-length', 'first-person'],
  'hidden-actor': ['unquantified-result', 'unclear-scope', 'bullet-length'],
  'unclear-scope': ['metric-without-baseline', 'level-language', 'bullet-length'],
  'boast-word': ['unquantified-result', 'unclear-scope', 'bullet-length'],
  'suspicious-metric': ['metric-without-baseline'],
  'vanity-metric': ['metric-without-baseline', 'unquantified-result'],
  'near-duplicate': ['repeated-opener'],
  'internal-reference': ['unquantified-result', 'bullet-length'],
};

/** Of the rules that speak of one bullet, those that may. */
export function speaking(ids: ReadonlySet<string>): ReadonlySet<string> {
  const silent = new Set<string>();
  for (const id of ids) for (const yielding of YIELDS[id] ?? []) silent.add(yielding);
  return new Set([...ids].filter((id) => !silent.has(id)));
}
