import type { Entry } from '../lexicon/entry.ts';
import { isNumber, type Token } from './tokens.ts';

/** A phrase found; `from` and `to` are token indexes, `to` exclusive. */
export interface Match<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  readonly number: boolean;
  readonly any: boolean;
  /** Up to this many words may stand between; 0 for a plain element. */
  readonly gap: number;
}

interface Pattern<T> {
  readonly elements: readonly Element[];
  readonly value: T;
}

/** Phrases ready to be looked for: by their first word, first lemma, or anywhere. */
export interface PhraseBook<T> {
  readonly byWord: ReadonlyMap<string, readonly Pattern<T>[]>;
  readonly byLemma: ReadonlyMap<string, readonly Pattern<T>[]>;
  readonly byNumber: readonly Pattern<T>[];
  readonly anywhere: readonly Pattern<T>[];
}

const GAP = 4;

/** Compiles entries of the lexicon; the grammar is told in `lexicon/entry.ts`. */
export function phraseBook<T>(entries: Iterable<readonly [entry: Entry, value: T]>): PhraseBook<T> {
  const byWord = new Map<string, Pattern<T>[]>();
  const byLemma = new Map<string, Pattern<T>[]>();
  const byNumber: Pattern<T>[] = [];
  const anywhere: Pattern<T>[] = [];
  for (const [{ phrases }, value] of entries) {
    for (const elements of phrases.flatMap(readings)) {
      const pattern = { elements, value };
      const [first] = elements;
      if (!first) continue;
      for (const word of first.words) push(byWord, word, pattern);
      for (const lemma of first.lemmas) push(byLemma, lemma, pattern);
      if (first.number) byNumber.push(pattern);
      if (first.any) anywhere.push(pattern);
    }
  }
  return { byWord, byLemma, byNumber, anywhere };
}

/** Every match, in the order of the text; at one place and value the longest. */
export function findPhrases<T>(tokens: readonly Token[], book: PhraseBook<T>, from = 0): readonly Match<T>[] {
  const found: Match<T>[] = [];
  for (let at = from; at < tokens.length; at += 1) collect(tokens, at, book, found);
  return found;
}

/** The longest match that begins at one token, or null. */
export function phraseAt<T>(tokens: readonly Token[], at: number, book: PhraseBook<T>): Match<T> | null {
  const found: Match<T>[] = [];
  collect(tokens, at, book, found);
  return found.reduce<Match<T> | null>((best, next) => (best && best.to >= next.to ? best : next), null);
}

function collect<T>(tokens: readonly Token[], at: number, book: PhraseBook<T>, found: Match<T>[]): void {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return;
  const first = found.length;
  tryAll(tokens, at, book.byWord.get(token.lower), found, first);
  if (token.verb) tryAll(tokens, at, book.byLemma.get(token.verb.lemma), found, first);
  if (book.byNumber.length && isNumber(token)) tryAll(tokens, at, book.byNumber, found, first);
  tryAll(tokens, at, book.anywhere, found, first);
}

function tryAll<T>(
  tokens: readonly Token[],
  at: number,
  patterns: readonly Pattern<T>[] | undefined,
  found: Match<T>[],
  first: number,
): void {
  if (!patterns) return;
  for (const pattern of patterns) {
    const to = matchEnd(tokens, at + 1, pattern.elements, 1);
    if (to < 0) continue;
    const same = found.findIndex((match, index) => index >= first && match.value === pattern.value);
    const known = found[same];
    if (!known) found.push({ value: pattern.value, from: at, to });
    else if (to > known.to) found[same] = { value: pattern.value, from: at, to };
  }
}

function matchEnd(tokens: readonly Token[], at: number, elements: readonly Element[], index: number): number {
  const element = elements[index];
  if (!element) return at;
  if (element.gap) {
    for (let skip = 0; skip <= element.gap; skip += 1) {
      const end = matchEnd(tokens, at + skip, elements, index + 1);
      if (end >= 0) return end;
      if (!inClause(tokens[at + skip])) return -1;
    }
    return -1;
  }
  const token = tokens[at];
  return token && fits(token, element) ? matchEnd(tokens, at + 1, elements, index + 1) : -1;
}

function inClause(token: Token | undefined): boolean {
  return (
    token !== undefined && token.lower !== '.' && token.lower !== ';' && token.lower !== ':' && token.lower !== ')'
  );
}

function fits(token: Token, element: Element): boolean {
  return (
    element.words.has(token.lower) ||
    (element.any && token.kind !== 'mark') ||
    (element.number && isNumber(token)) ||
    (token.verb !== null && element.lemmas.has(token.verb.lemma))
  );
}

/** A phrase with optional words stands for several sequences. */
function readings(phrase: string): Element[][] {
  return phrase
    .split(' ')
    .filter(Boolean)
    .reduce<Element[][]>(
      (sequences, source) => {
        const optional = source.length > 1 && source.endsWith('?');
        const element = readElement(optional ? source.slice(0, -1) : source);
        const longer = sequences.map((sequence) => [...sequence, element]);
        return optional ? [...longer, ...sequences] : longer;
      },
      [[]],
    );
}

function readElement(source: string): Element {
  const words = new Set<string>();
  const lemmas = new Set<string>();
  let number = false;
  let any = false;
  let gap = 0;
  for (const part of source.split('|')) {
    const ending = part.match(/^(.+)\((\w+)\)$/);
    if (part === '#') number = true;
    else if (part === '_') any = true;
    else if (part === '..') gap = GAP;
    else if (part.startsWith('~')) lemmas.add(part.slice(1));
    else if (ending) words.add(ending[1] ?? '').add(`${ending[1]}${ending[2]}`);
    else words.add(part);
  }
  return { words, lemmas, number, any, gap };
}

function push<T>(map: Map<string, Pattern<T>[]>, key: string, pattern: Pattern<T>): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}
