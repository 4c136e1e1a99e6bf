import { type Bucket, type Element, type Leads, leadsOf, type Pattern, type PhraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/** A phrase found; `from` and `to` are token indexes, `to` exclusive. */
export interface Match<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Up to this many words may stand between. */
const GAP = 4;

/** Every match, in the order of the text and the longest first; of one value at one place the longest alone. */
export function findPhrases<T>(
  tokens: readonly Token[],
  book: PhraseBook<T>,
  leads: (token: Token) => Leads<T> = (token) => leadsIn(book, token),
): Match<T>[] {
  const found: Match<T>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const known = leads(tokens[at] as Token);
    if (known.length > 0) collect(tokens, at, known, found);
  }
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
  const { open, gapped, numbered, byWord } = bucket;
  tryPatterns(tokens, at, open, 1, found);
  if (gapped.size > 0) tryGapped(tokens, at, gapped, found);
  const next = tokens[at + 1];
  if (!next) return;
  // By these the next word is known to fit.
  if (next.number) tryPatterns(tokens, at, numbered, 2, found);
  const words = byWord.size > 0 ? byWord.get(next.lower) : undefined;
  if (words) tryPatterns(tokens, at, words, 2, found);
}

function tryPatterns<T>(
  tokens: readonly Token[],
  at: number,
  patterns: readonly Pattern<T>[],
  known: 1 | 2,
  found: Match<T>[],
): void {
  for (let index = 0; index < patterns.length; index += 1)
    tryPattern(tokens, at, patterns[index] as Pattern<T>, at + known, known, found);
}

/** A few words of the clause may be left out; the nearest word behind them that fits counts. */
function tryGapped<T>(
  tokens: readonly Token[],
  at: number,
  gapped: ReadonlyMap<string, readonly Pattern<T>[]>,
  found: Match<T>[],
): void {
  const matched: Pattern<T>[] = [];
  for (let behind = at + 1; behind <= at + 1 + GAP; behind += 1) {
    const token = tokens[behind];
    if (!token) return;
    for (const pattern of gapped.get(token.lower) ?? []) {
      if (!matched.includes(pattern) && tryPattern(tokens, at, pattern, behind + 1, 3, found)) matched.push(pattern);
    }
    if (token.kind === 'mark' && CLOSING.has(token.lower)) return;
  }
}

/** Compares what stands before the indexed word and, from a token on, what is left behind the elements that are known to fit. */
function tryPattern<T>(
  tokens: readonly Token[],
  at: number,
  { elements, value, lead }: Pattern<T>,
  rest: number,
  known: number,
  found: Match<T>[],
): boolean {
  const from = at - lead;
  for (let index = lead - 1; index >= 0; index -= 1) {
    const token = tokens[from + index];
    if (!token || !fits(token, elements[index] as Element)) return false;
  }
  const done = lead + known;
  const to = done === elements.length ? rest : matchEnd(tokens, rest, elements, done);
  if (to >= 0) keep({ value, from, to }, found);
  return to >= 0;
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
