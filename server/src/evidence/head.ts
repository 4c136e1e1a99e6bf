import { exposurePhrases, leadershipNouns, weakOpenings } from '../lexicon/openers.ts';
import type { VerbForm } from '../lexicon/verb-forms.ts';
import type { VerbRole } from '../lexicon/verbs.ts';
import {
  auxiliaries,
  determiners,
  notVerbs,
  openingAdverbs,
  prefacePrepositions,
  selfPronouns,
  teamPronouns,
  wordSet,
} from '../lexicon/words.ts';
import { findPhrases, phraseAt, phraseBook } from './phrases.ts';
import type { Token } from './tokens.ts';

export type HeadKind = 'verb' | 'weak-phrase' | 'leadership-noun' | 'exposure' | 'noun';

/** What a bullet opens with, behind labels, prefaces, pronouns and adverbs. */
export interface Head {
  readonly kind: HeadKind;
  /** Token indexes of the opening words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly role: VerbRole | null;
  readonly form: VerbForm | 'none';
  readonly adverb: number | null;
  readonly self: boolean;
  readonly team: boolean;
  /** "was rebuilt": something was done and nobody is named. */
  readonly passive: boolean;
  /** Verbs joined to the opening one ("Designed, built and led"), the opening one first; token indexes. */
  readonly verbs: readonly number[];
}

const adverbs = wordSet(openingAdverbs);
const helpers = wordSet(auxiliaries);
const selves = wordSet(selfPronouns);
const teams = wordSet(teamPronouns);
const prefaces = wordSet(prefacePrepositions);
const articles = wordSet(determiners);
const nouns = wordSet(notVerbs);
const weakBook = phraseBook(weakOpenings.map((entry) => [entry, true] as const));
const nounBook = phraseBook(leadershipNouns.map((entry) => [entry, true] as const));
const exposureBook = phraseBook(exposurePhrases.map((entry) => [entry, true] as const));

/** Reads the opening; null for a text without words. */
export function readHead(tokens: readonly Token[]): Head | null {
  let best: Head | null = null;
  for (const start of starts(tokens)) {
    const head = headAt(tokens, start);
    if (!head) continue;
    if (head.kind !== 'noun') return head;
    best ??= head;
  }
  return best ?? passiveHead(tokens);
}

/** Where the claim may begin: the first word, behind a label, behind a preface. */
function starts(tokens: readonly Token[]): readonly number[] {
  const first = tokens.findIndex((token) => token.kind !== 'mark');
  if (first < 0) return [];
  const found = [first];
  const label = labelEnd(tokens, first);
  if (label) {
    found.push(label);
    const second = labelEnd(tokens, label);
    if (second) found.push(second);
  }
  for (const from of [...found]) {
    const agent = tokens[from]?.verb?.form === 'past' && tokens[from + 1]?.lower === 'by';
    if (!agent && !prefaces.has(tokens[from]?.lower ?? '')) continue;
    if (agent) found.shift();
    const comma = tokens.findIndex((token, at) => at > from && at < from + 16 && token.lower === ',');
    if (comma > 0) found.push(comma + 1);
  }
  const sentence = shortSentenceEnd(tokens, first);
  if (sentence) found.push(sentence);
  return found;
}

/** "Payments: Led …", "Payments - Led …", "Payments – led …". */
function labelEnd(tokens: readonly Token[], first: number): number {
  for (let at = first + 1; at < Math.min(tokens.length - 1, first + 10); at += 1) {
    const mark = tokens[at];
    if (mark?.kind !== 'mark') continue;
    const spaced = (tokens[at + 1]?.start ?? 0) > mark.end;
    if (mark.lower === ':' && spaced) return at + 1;
    if (/^[-–—|]$/.test(mark.lower) && spaced && mark.start > (tokens[at - 1]?.end ?? 0)) return at + 1;
    if (mark.lower === '.') return 0;
  }
  return 0;
}

/** A title of a few words before the first sentence ("Real-Time Engine. I was brought on …"). */
function shortSentenceEnd(tokens: readonly Token[], first: number): number {
  const stop = tokens.findIndex((token, at) => at > first && at < first + 9 && token.lower === '.');
  return stop > 0 && stop + 1 < tokens.length ? stop + 1 : 0;
}

function headAt(tokens: readonly Token[], start: number): Head | null {
  let at = start;
  let adverb: number | null = null;
  let self = false;
  let team = false;
  let helped = false;
  for (; at < Math.min(tokens.length, start + 6); at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (phraseAt(tokens, at, weakBook) || (token.verb && !helpers.has(token.lower))) break;
    if (selves.has(token.lower)) self = true;
    else if (teams.has(token.lower)) team = true;
    else if (helpers.has(token.lower) && (self || team || at === start)) helped = true;
    else if (isAdverb(token)) adverb = at;
    else if (token.lower !== '(' && token.lower !== '"' && token.lower !== '-' && token.lower !== '*') break;
  }
  const token = tokens[at];
  if (!token) return null;
  const base = { adverb, self, team, passive: false, verbs: [] as number[] };
  const weak = phraseAt(tokens, at, weakBook);
  if (weak)
    return { ...base, kind: 'weak-phrase', from: at, to: weak.to, lemma: token.lower, role: 'presence', form: 'none' };
  const exposure = phraseAt(tokens, at, exposureBook);
  if (exposure)
    return {
      ...base,
      kind: token.verb?.role === 'presence' ? 'weak-phrase' : 'exposure',
      from: at,
      to: exposure.to,
      lemma: token.lower,
      role: 'study',
      form: 'none',
    };
  const verb = verbAt(tokens, at, at === start && !self && !team);
  if (
    verb &&
    helped &&
    verb.form === 'past' &&
    token.verb?.role === 'presence' &&
    self === false &&
    tokens[at + 1]?.lower === 'by'
  )
    return null;
  if (verb) return { ...base, kind: 'verb', from: at, to: at + 1, ...verb, verbs: joined(tokens, at) };
  const noun = nounAt(tokens, at, self);
  if (noun) return { ...base, ...noun };
  return { ...base, kind: 'noun', from: at, to: at + 1, lemma: token.lower, role: null, form: 'none' };
}

function nounAt(tokens: readonly Token[], at: number, self: boolean) {
  for (let from = at; from < Math.min(tokens.length, at + 3); from += 1) {
    const match = phraseAt(tokens, from, nounBook);
    if (!match) continue;
    const last = tokens
      .slice(from, match.to)
      .find((token) => /lead|head|found|principal|chief|manage|direction|charge/.test(token.lower));
    return {
      kind: 'leadership-noun' as const,
      from,
      to: match.to,
      lemma: last?.lower ?? 'lead',
      role: 'lead' as const,
      form: 'none' as const,
      self,
    };
  }
  return null;
}

interface VerbHead {
  readonly lemma: string;
  readonly role: VerbRole;
  readonly form: VerbForm;
}

/** The verb at a place, as opposed to a noun that looks like one ("Lead engineer", "Design of", "Test automation"). */
function verbAt(tokens: readonly Token[], at: number, first: boolean): VerbHead | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || nouns.has(token.lower)) return null;
  const next = tokens[at + 1];
  const known = token.verb;
  if (known) {
    if (known.form === 'past' && known.lemma !== token.lower) return isAdjective(tokens, at) ? null : known;
    if (known.form === 'gerund') return isCompound(tokens, at) ? null : known;
    return first && !looksLikeObject(next) ? null : known;
  }
  // Verbs that no list holds: "Shepherded", "Dockerized", "Re-platformed".
  if (/[a-z]{2}ed$/.test(token.lower) && first)
    return { lemma: token.lower.replace(/i?ed$/, ''), role: 'change', form: 'past' };
  return null;
}

/** "Automated end-to-end video …", "Distributed systems": a participle before a noun without an article. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const word = tokens[at]?.lower ?? '';
  if (!next || next.kind === 'mark') return false;
  return (word === 'managed' || word === 'automated') && /^(?:services?|end-to-end)$/.test(next.lower);
}

/** "Programming languages", "Machine learning". */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.lower === '.' || next.lower === ';';
}

/** A base form is a verb where an object can follow: an article, a number, a name, a plural, an adjective. */
function looksLikeObject(next: Token | undefined): boolean {
  if (!next) return false;
  if (
    next.kind === 'number' ||
    articles.has(next.lower) ||
    next.lower === 'and' ||
    next.lower === ',' ||
    next.lower === '/'
  )
    return true;
  if (
    /^(?:of|for|in|at|on|engineer|developer|architect|designer|manager|lead|review|reviews|time|automation|platform|engineering|analysis)$/.test(
      next.lower,
    )
  ) {
    return false;
  }
  return next.kind === 'word';
}

/** The opening verb and those joined to it by commas, "and", "&", "/" ("Designed, built, and led"). */
function joined(tokens: readonly Token[], first: number): number[] {
  const found = [first];
  const form = tokens[first]?.verb?.form;
  for (let at = first + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const separator =
      token.lower === ',' ||
      token.lower === 'and' ||
      token.lower === '&' ||
      token.lower === '/' ||
      token.lower === 'then';
    if (separator || isAdverb(token)) continue;
    if (token.verb && (form === undefined || token.verb.form === form) && !nouns.has(token.lower)) found.push(at);
    else break;
  }
  return found;
}

/** "The deploy pipeline was rebuilt": nobody acts. */
function passiveHead(_tokens: readonly Token[]): Head | null {
  return null;
}

export function isAdverb(token: Token): boolean {
  return (
    (token.lower.length > 4 &&
      token.lower.endsWith('ly') &&
      !token.verb &&
      !/^(?:family|supply|early|assembly|weekly|daily|monthly|yearly)$/.test(token.lower)) ||
    adverbs.has(token.lower)
  );
}

export { findPhrases };
