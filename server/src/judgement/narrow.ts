import type { Evidence } from '../evidence/model.ts';
import { findPhrases, type Match, phraseBook } from '../evidence/phrases.ts';
import { type Token, tokenize } from '../evidence/tokens.ts';
import { wordsOf } from '../evidence/words.ts';
import { narrowWork, possessions, widerWork } from '../ladder/narrow-work.ts';
import type { NarrowWords } from './model.ts';

const narrowBook = phraseBook(narrowWork.map((entry, rank) => [entry, rank] as const));
const possessionBook = phraseBook(possessions.map((entry, rank) => [entry, rank] as const));
const widerBook = phraseBook(widerWork.map((entry) => [entry, 'wider'] as const));

/** The words that state work inside one team or assigned work; null beside anything that reaches further. */
export function narrowWords(evidence: Evidence): NarrowWords | null {
  if (reachesFurther.has(evidence.scope)) return null;
  const tokens = tokenize(evidence.text);
  if (findPhrases(tokens, widerBook).length > 0 || isTechLead(tokens)) return null;
  const matches = findPhrases(tokens, evidence.leadershipClaim ? possessionBook : narrowBook);
  const [first] = [...matches].sort((a, b) => a.value - b.value || b.to - b.from - (a.to - a.from));
  const states = first && narrowWork[first.value]?.states;
  return states ? { ...wordsOf(evidence.text, tokens, first.from, endOfWords(tokens, first)), states } : null;
}

/** A quotation does not end in "of my"; a possession takes what is possessed. */
function endOfWords(tokens: readonly Token[], { from, to }: Match<number>): number {
  let end = to;
  if (/['’]s$/.test(tokens[end - 1]?.lower ?? '')) end += tokens[end]?.kind === 'word' ? 1 : 0;
  while (end - from > 1 && openEnds.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

const openEnds: ReadonlySet<string> = new Set([
  'a',
  'and',
  'as',
  'by',
  'for',
  'from',
  'in',
  'into',
  'my',
  'of',
  'our',
  'per',
  'that',
  'the',
  'to',
  'with',
]);

const reachesFurther: ReadonlySet<string> = new Set(['multi-team', 'organisation', 'company', 'industry']);

/** "Tech lead of the routing team" opens with the role: the level is in what it decided. */
function isTechLead(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, 4).map(({ lower }) => lower);
  return opening.some((word, index) => word === 'lead' && /^(?:tech|technical|team)$/.test(opening[index - 1] ?? ''));
}
