import { phraseBook } from '../evidence/grammar/phrase-book.ts';
import { findPhrases, type Match } from '../evidence/grammar/phrases.ts';
import { type Token, tokenize } from '../evidence/grammar/tokens.ts';
import { wordsOf } from '../evidence/grammar/words.ts';
import type { Evidence } from '../evidence/model.ts';
import { componentWork, type NarrowEntry, narrowWork, possessions, widerWork } from '../ladder/narrow-work.ts';
import type { NarrowWords } from './model.ts';

const ranked = (entries: readonly NarrowEntry[]) => phraseBook(entries.map((entry) => [entry, entry] as const));
const narrowBook = ranked(narrowWork);
const possessionBook = ranked(possessions);
const componentBook = ranked(componentWork);
const widerBook = phraseBook(widerWork.map((entry) => [entry, 'wider'] as const));

/** The words that state work inside one team or assigned work; null beside anything that reaches further. */
export function narrowWords(evidence: Evidence): NarrowWords | null {
  let words = known.get(evidence);
  if (words === undefined) {
    words = readNarrowWords(evidence);
    known.set(evidence, words);
  }
  return words;
}

/** Whether words name other teams, leaders or partners, a decision or a direction: more than one team’s work may be told. */
export function reachesOthers({ text }: Evidence): boolean {
  return isWider(tokenize(text.replaceAll('’', "'")));
}

function isWider(tokens: readonly Token[]): boolean {
  return findPhrases(tokens, widerBook).length > 0;
}

// Evidence is remembered by its text, so a bullet that did not change is not read again on any ladder.
const known = new WeakMap<Evidence, NarrowWords | null>();

function readNarrowWords(evidence: Evidence): NarrowWords | null {
  // Of the same length: places stay right.
  const tokens = tokenize(evidence.text.replaceAll('’', "'"));
  if (isWider(tokens) || isTechLead(tokens)) return null;
  const match = best(findPhrases(tokens, evidence.leadershipClaim ? possessionBook : narrowBook));
  // "All services" may be all of one team's: only words of the team itself say so.
  const isWide = reachesFurther.has(evidence.scope) || (evidence.scope === 'organisation' && !isOfTeam(match));
  const found = match ?? (evidence.hasMetric ? null : best(findPhrases(tokens, componentBook)));
  if (isWide || found === null) return null;
  return { ...wordsOf(evidence.text, tokens, found.from, endOfWords(tokens, found)), states: found.value.states };
}

// Product and design inside one team are no other team: several teams are told by words of their own.
const reachesFurther: ReadonlySet<Evidence['scope']> = new Set(['company', 'industry']);

type NarrowMatch = Match<NarrowEntry>;

function isOfTeam(match: NarrowMatch | null): boolean {
  return match?.value.states === 'team';
}

/** What belongs to the team before what was assigned, and the longest of it. */
function best(matches: readonly NarrowMatch[]): NarrowMatch | null {
  const rank = ({ value }: NarrowMatch) => narrowWork.indexOf(value);
  const length = ({ from, to }: NarrowMatch) => to - from;
  return [...matches].sort((a, b) => rank(a) - rank(b) || length(b) - length(a))[0] ?? null;
}

/** A quotation does not end in "of my"; a possession takes what is possessed. */
function endOfWords(tokens: readonly Token[], { from, to }: NarrowMatch): number {
  let end = to;
  if (/'s$/.test(tokens[end - 1]?.lower ?? '')) end += tokens[end]?.kind === 'word' ? 1 : 0;
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

/** "Tech lead of the routing team" opens with the role: the level is in what it decided. */
function isTechLead(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, 4).map(({ lower }) => lower);
  return opening.some((word, index) => word === 'lead' && /^(?:tech|technical|team)$/.test(opening[index - 1] ?? ''));
}
