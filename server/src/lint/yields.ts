/**
 * Which rule keeps silent where another speaks of the same bullet for the same reason: one bullet gets one voice per
 * reason. The key speaks, the values yield. `first-person` speaks beside any but the one that marks the same words.
 */
export const YIELDS: Readonly<Record<string, readonly string[]>> = {
  // What a sentence with an open question lacks is asked in it already.
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
  // Its wordings are in the role's tense and ask for result, scope and numbers.
  'bare-led': ['tense', 'unquantified-result', 'unclear-scope', 'level-language', 'vague-quantifier', 'bullet-length'],
  // The size is told; the verb in front of it is the one thing to change.
  'under-claim': ['weak-opener', 'hidden-actor', 'level-language', 'vague-quantifier'],
  // Until the part is named, asking for its result, size or length asks about somebody else's work.
  'weak-opener': [
    'duty-bullet',
    'unquantified-result',
    'unclear-scope',
    'tense',
    'level-language',
    'vague-quantifier',
    'bullet-length',
  ],
  // What came of the duty is its result, and makes it longer.
  'duty-bullet': ['unquantified-result', 'unclear-scope', 'tense', 'bullet-length'],
  // “We” is what both would mark; one's own part comes before its result.
  'team-credit': ['unquantified-result', 'unclear-scope', 'first-person', 'bullet-length'],
  // Who uses it, or how many, answers these as well.
  'unsupported-reach': ['bare-led', 'unclear-scope', 'unquantified-result', 'vague-quantifier'],
  // The number in the quantifier's place is the result's size or the scope.
  'vague-quantifier': ['unquantified-result', 'unclear-scope', 'bullet-length'],
  // The result's wordings are in the role's tense, say of what, and take more words.
  'unquantified-result': ['tense', 'unclear-scope', 'bullet-length'],
  // Who did it comes before what came of it.
  'hidden-actor': ['unquantified-result', 'unclear-scope', 'bullet-length'],
  // A share of an unnamed system has no base because the system is not named.
  'unclear-scope': ['metric-without-baseline', 'level-language', 'bullet-length'],
  // The fact in the opinion's place is the result.
  'boast-word': ['unquantified-result', 'unclear-scope', 'bullet-length'],
  // Both ask for the value before and after.
  'suspicious-metric': ['metric-without-baseline'],
  // What came out, in the place of what went in, is the result.
  'vanity-metric': ['metric-without-baseline', 'unquantified-result'],
  // One of the two bullets goes, and its verb with it.
  'near-duplicate': ['repeated-opener'],
  // The key's place is taken by words that say what it was.
  'internal-reference': ['unquantified-result', 'bullet-length'],
};
