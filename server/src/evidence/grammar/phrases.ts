import type { Entry } from '../../lexicon/entry.ts';
import { formsOfVerbs } from '../../lexicon/verb-forms.ts';
import type { Token } from './tokens.ts';

/** A phrase found; `from` and `to` are token indexes, `to` exclusive. */
export interface Match<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

interface Element {
  /** The word, where it is a single one and nothing else fits: by far the most are. */
  readonly word: string | null;
  readonly words: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  readonly number: boolean;
  readonly any: boolean;
  /** Words may stand between. */
  readonly gap: boolean;
}

interface Pattern<T> {
  readonly elements: readonly Element[];
  readonly value: T;
  /** Where in `elements` the indexed word stands. */
  readonly lead: number;
}

/** Patterns that share their indexed word, by all that the one behind it may be. */
interface Bucket<T> {
  /** Those that end with the indexed word, or go on with any word or a gap. */
  readonly open: Pattern<T>[];
  readonly numbered: Pattern<T>[];
  readonly byWord: Map<string, Pattern<T>[]>;
  readonly byLemma: Map<string, Pattern<T>[]>;
}

/** What a word may be the indexed one of: as it stands, as a form of a verb, as a number. */
export type Leads<T> = readonly Bucket<T>[];

/** Phrases ready to be looked for. */
export interface PhraseBook<T> {
  /** By a word as it stands or by the verb that it is a form of. */
  readonly byWord: ReadonlyMap<string, Leads<T>>;
  readonly byNumber: Bucket<T>;
  /** How far behind its beginning a phrase's indexed word may stand. */
  readonly farthest: number;
}

/** Up to this many words may stand between. */
const GAP = 4;

/** Compiles entries of the lexicon; the grammar is told in `lexicon/entry.ts`. */
export function phraseBook<T>(entries: Iterable<readonly [entry: Entry, value: T]>): PhraseBook<T> {
  const byWord = new Map<string, Bucket<T>>();
  const byLemma = new Map<string, Bucket<T>>();
  const byNumber = createBucket<T>();
  let farthest = 0;
  for (const [{ phrases }, value] of entries) {
    for (const elements of phrases.flatMap(readPhrase)) {
      const lead = leadOf(elements);
      const indexed = elements[lead];
      if (!indexed) continue;
      farthest = Math.max(farthest, lead);
      const pattern: Pattern<T> = { elements, value, lead };
      for (const word of indexed.words) put(bucketOf(byWord, word), pattern);
      for (const lemma of indexed.lemmas) put(bucketOf(byLemma, lemma), pattern);
      if (indexed.number) put(byNumber, pattern);
    }
  }
  return { byWord: withForms(byWord, byLemma), byNumber, farthest };
}

function withForms<T>(
  byWord: ReadonlyMap<string, Bucket<T>>,
  byLemma: ReadonlyMap<string, Bucket<T>>,
): Map<string, Bucket<T>[]> {
  const all = new Map([...byWord].map(([word, bucket]) => [word, [bucket]]));
  for (const [lemma, bucket] of byLemma) {
    for (const word of formsOfVerbs.get(lemma) ?? []) add(all, word, bucket);
  }
  return all;
}

/** What a word or a number leads to. */
export function leadsOf<T>({ byWord, byNumber }: PhraseBook<T>, word: string, number: boolean): Leads<T> {
  const leads = byWord.get(word) ?? [];
  return number ? [...leads, byNumber] : leads;
}

/** Every match, in the order of the text and the longest first; of one value at one place the longest alone. */
export function findPhrases<T>(
  tokens: readonly Token[],
  book: PhraseBook<T>,
  leads: (token: Token) => Leads<T> = (token) => leadsIn(book, token),
): Match<T>[] {
  const found: Match<T>[] = [];
  for (let at = 0; at < tokens.length; at += 1) collect(tokens, at, leads(tokens[at] as Token), found);
  return found;
}

/** True where a phrase begins at one token. */
export function startsPhrase<T>(tokens: readonly Token[], at: number, book: PhraseBook<T>): boolean {
  const found: Match<T>[] = [];
  for (let indexed = at; indexed <= at + book.farthest; indexed += 1) {
    const token = tokens[indexed];
    if (token) collect(tokens, indexed, leadsIn(book, token), found);
  }
  return found.some(({ from }) => from === at);
}

/** What a token leads to in a book. */
function leadsIn<T>(book: PhraseBook<T>, { kind, lower, number }: Token): Leads<T> {
  return kind === 'mark' ? [] : leadsOf(book, lower, number);
}

function collect<T>(tokens: readonly Token[], at: number, leads: Leads<T>, found: Match<T>[]): void {
  for (let index = 0; index < leads.length; index += 1) tryBucket(tokens, at, leads[index] as Bucket<T>, found);
}

function tryBucket<T>(tokens: readonly Token[], at: number, bucket: Bucket<T>, found: Match<T>[]): void {
  const { open, numbered, byWord, byLemma } = bucket;
  tryPatterns(tokens, at, open, 1, found);
  const next = tokens[at + 1];
  if (!next) return;
  // By these the next word is known to fit.
  if (next.number) tryPatterns(tokens, at, numbered, 2, found);
  const words = byWord.size > 0 ? byWord.get(next.lower) : undefined;
  if (words) tryPatterns(tokens, at, words, 2, found);
  const forms = next.verb && byLemma.size > 0 ? byLemma.get(next.verb.lemma) : undefined;
  if (forms) tryPatterns(tokens, at, forms, 2, found);
}

function tryPatterns<T>(
  tokens: readonly Token[],
  at: number,
  patterns: readonly Pattern<T>[],
  known: 1 | 2,
  found: Match<T>[],
): void {
  for (let index = 0; index < patterns.length; index += 1)
    tryPattern(tokens, at, patterns[index] as Pattern<T>, known, found);
}

function tryPattern<T>(
  tokens: readonly Token[],
  at: number,
  { elements, value, lead }: Pattern<T>,
  known: 1 | 2,
  found: Match<T>[],
): void {
  const from = at - lead;
  for (let index = lead - 1; index >= 0; index -= 1) {
    const token = tokens[from + index];
    if (!token || !fits(token, elements[index] as Element)) return;
  }
  const done = lead + known;
  const to = done === elements.length ? at + known : matchEnd(tokens, at + known, elements, done);
  if (to >= 0) keep({ value, from, to }, found);
}

/** Puts a match where it belongs in the order of the text; of two with one value at one place the longer stays. */
function keep<T>(match: Match<T>, found: Match<T>[]): void {
  let place = found.length;
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const other = found[index] as Match<T>;
    if (other.from < match.from) break;
    const isBehind = other.from > match.from || other.to < match.to;
    if (other.from === match.from && other.value === match.value) {
      if (!isBehind) return;
      found.splice(index, 1);
    }
    if (isBehind) place = index;
  }
  found.splice(place, 0, match);
}

function matchEnd(tokens: readonly Token[], at: number, elements: readonly Element[], index: number): number {
  const element = elements[index];
  if (!element) return at;
  if (element.gap) return endBehindGap(tokens, at, elements, index);
  const token = tokens[at];
  if (!token || !fits(token, element)) return -1;
  return index + 1 === elements.length ? at + 1 : matchEnd(tokens, at + 1, elements, index + 1);
}

/** A few words of the clause may be left out; of the words behind them most do not fit, and they are compared first. */
function endBehindGap(tokens: readonly Token[], at: number, elements: readonly Element[], index: number): number {
  const next = elements[index + 1];
  if (!next) return at;
  for (let to = at; to <= at + GAP; to += 1) {
    const token = tokens[to];
    if (!token) return -1;
    const end = fits(token, next) ? matchEnd(tokens, to + 1, elements, index + 2) : -1;
    if (end >= 0) return end;
    if (token.kind === 'mark' && CLOSING.has(token.lower)) return -1;
  }
  return -1;
}

const CLOSING = new Set(['.', ';', ':', ')']);

function fits(token: Token, element: Element): boolean {
  if (element.word !== null) return element.word === token.lower;
  if (element.any && token.kind !== 'mark') return true;
  return (
    element.words.has(token.lower) ||
    (element.number && token.number) ||
    (token.verb !== null && element.lemmas.size > 0 && element.lemmas.has(token.verb.lemma))
  );
}

/** Words that begin too many phrases and stand in too many bullets to be looked up by. */
const COMMON: ReadonlySet<string> = new Set('a an the of in on at to for with by from into that'.split(' '));

/** The first element that few bullets hold: by it a phrase is looked for, and what stands before is compared then. */
function leadOf(elements: readonly Element[]): number {
  for (const [index, { any, number, gap, words }] of elements.entries()) {
    if (gap) break;
    if (!any && !number && ![...words].some((word) => COMMON.has(word))) return index;
  }
  return elements[0]?.any ? 1 : 0;
}

/** A phrase with optional words stands for several sequences. */
function readPhrase(phrase: string): Element[][] {
  let sequences: Element[][] = [[]];
  for (const source of phrase.split(' ').filter(Boolean)) {
    const optional = source.length > 1 && source.endsWith('?');
    const element = readElement(optional ? source.slice(0, -1) : source);
    const longer = sequences.map((sequence) => [...sequence, element]);
    sequences = optional ? longer.concat(sequences) : longer;
  }
  return sequences;
}

function readElement(source: string): Element {
  const words = new Set<string>();
  const lemmas = new Set<string>();
  let number = false;
  let any = false;
  let gap = false;
  for (const part of source.split('|')) {
    const ending = part.match(/^([^(]+)\((\w+)\)$/);
    if (part === '#') number = true;
    else if (part === '_') any = true;
    else if (part === '..') gap = true;
    else if (part.startsWith('~')) lemmas.add(part.slice(1));
    else if (ending) words.add(ending[1] ?? '').add(`${ending[1]}${ending[2]}`);
    else words.add(part);
  }
  const isPlain = words.size === 1 && lemmas.size === 0 && !number && !any && !gap;
  const [word = null] = isPlain ? words : [];
  return { word, words, lemmas, number, any, gap };
}

function createBucket<T>(): Bucket<T> {
  return { open: [], numbered: [], byWord: new Map(), byLemma: new Map() };
}

function bucketOf<T>(map: Map<string, Bucket<T>>, key: string): Bucket<T> {
  const bucket = map.get(key) ?? createBucket<T>();
  map.set(key, bucket);
  return bucket;
}

function put<T>(bucket: Bucket<T>, pattern: Pattern<T>): void {
  const second = pattern.elements[pattern.lead + 1];
  if (!second || second.any || second.gap) {
    bucket.open.push(pattern);
    return;
  }
  if (second.number) bucket.numbered.push(pattern);
  for (const word of second.words) add(bucket.byWord, word, pattern);
  for (const lemma of second.lemmas) add(bucket.byLemma, lemma, pattern);
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
