import type { Entry } from '../../lexicon/entry.ts';
import { formsOfVerbs } from '../../lexicon/verb-forms.ts';

/** A word of a phrase, or what may stand in its place. */
export interface Element {
  /** The word, where it is a single one and nothing else fits: by far the most are. */
  readonly word: string | null;
  readonly words: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  readonly number: boolean;
  readonly any: boolean;
  /** Words may stand between. */
  readonly gap: boolean;
}

export interface Pattern<T> {
  readonly elements: readonly Element[];
  readonly value: T;
  /** Where in `elements` the indexed word stands. */
  readonly lead: number;
}

/** Patterns that share their indexed word, by all that the one behind it may be. */
export interface Bucket<T> {
  /** Those that end with the indexed word, or go on with any word. */
  readonly open: Pattern<T>[];
  /** Those that go on behind a gap, by the word there. */
  readonly gapped: Map<string, Pattern<T>[]>;
  readonly numbered: Pattern<T>[];
  readonly byWord: Map<string, Pattern<T>[]>;
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
  return { open: [], gapped: new Map(), numbered: [], byWord: new Map() };
}

function bucketOf<T>(map: Map<string, Bucket<T>>, key: string): Bucket<T> {
  const bucket = map.get(key) ?? createBucket<T>();
  map.set(key, bucket);
  return bucket;
}

function put<T>(bucket: Bucket<T>, pattern: Pattern<T>): void {
  const second = pattern.elements[pattern.lead + 1];
  const behind = second?.gap ? pattern.elements[pattern.lead + 2] : undefined;
  if (behind && !behind.any && !behind.number) {
    for (const word of wordsOf(behind)) add(bucket.gapped, word, pattern);
    return;
  }
  if (!second || second.any || second.gap) {
    bucket.open.push(pattern);
    return;
  }
  if (second.number) bucket.numbered.push(pattern);
  for (const word of wordsOf(second)) add(bucket.byWord, word, pattern);
}

/** The words that fit, forms of verbs among them. */
function wordsOf({ words, lemmas }: Element): ReadonlySet<string> {
  return new Set([...words, ...[...lemmas].flatMap((lemma) => formsOfVerbs.get(lemma) ?? [])]);
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
