import type { Evidence, Words } from '../evidence/model.ts';
import type { LexiconAdditions } from './lint.ts';
import { type PhraseFinder, phraseFinder } from './phrases.ts';

/** Evidence with the user's own words counted: names as systems or teams, results as results that need no number. */
export function extendEvidence(evidence: Evidence, lexicon: LexiconAdditions): Evidence {
  const names = found(phraseFinder(lexicon.names), evidence.text);
  const results = found(phraseFinder(lexicon.results), evidence.text);
  if (names.length === 0 && results.length === 0) return evidence;
  return {
    ...evidence,
    objects: [...evidence.objects, ...names],
    namedResults: [...evidence.namedResults, ...results],
    resultMissing: evidence.resultMissing && results.length === 0,
  };
}

function found(finder: PhraseFinder, text: string): readonly Words[] {
  return finder.find(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
