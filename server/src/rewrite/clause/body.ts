import { LANGUAGES, MONTHS, PERIOD_WORDS } from '../words/lists.ts';
import { type Boundary, boundaryAt, isListItem } from './boundary.ts';
import type { Opening } from './opening.ts';
import { isNumber, isPeople } from './phrase.ts';
import type { Piece, Token } from './tokens.ts';

export type ComplementKind =
  | 'of'
  | 'direction'
  | 'people'
  | 'for'
  | 'across'
  | 'users'
  | 'tool'
  | 'period'
  | 'place'
  | 'through'
  | 'means'
  | 'purpose'
  | 'clause'
  | 'relative'
  | 'note'
  | 'aside'
  | 'other';

/** A phrase that belongs to the object: "to Temporal", "with 3 engineers", "used by Booking", "([plan](…))". */
export interface Complement extends Piece {
  readonly kind: ComplementKind;
  readonly prep: string;
  /** Without its preposition. */
  readonly body: Piece;
  /** A comma stands before it. */
  readonly comma: boolean;
}

/** What follows the statement; the piece excludes the joiner. */
export interface Tail extends Piece {
  readonly joiner: ', ' | '; ' | ': ' | ' ';
  readonly form: 'gerund' | 'which' | 'so' | 'values' | 'verb' | 'dash' | 'finite' | 'how';
}

export interface Body {
  readonly head: Piece | null;
  readonly complements: readonly Complement[];
  readonly tails: readonly Tail[];
}

/** Cuts what follows the opening into head, complements and tails. */
export function readBody(tokens: readonly Token[], opening: Opening): Body {
  const complements: Complement[] = [];
  const tails: Tail[] = [];
  let head: Piece | null = null;
  let at = opening.next;
  while (at < tokens.length) {
    const boundary = boundaryAt(tokens, at, opening);
    const to = segmentEnd(tokens, at, boundary, opening);
    if (boundary.tail) tails.push({ ...spanOf(tokens, at + boundary.skip, to), ...boundary.tail });
    else if (boundary.prep === null && !boundary.comma && at === opening.next) head = spanOf(tokens, at, to);
    else complements.push(complementOf(tokens, at, to, boundary));
    at = to;
  }
  return { head, complements, tails };
}

function segmentEnd(tokens: readonly Token[], at: number, boundary: Boundary, opening: Opening): number {
  // Clauses have a grammar of their own: they run to the next comma; a tail runs to the next tail or people phrase.
  const swallows =
    /^(?:purpose|clause|relative|means)$/.test(boundary.kind ?? '') ||
    (boundary.kind === 'aside' && boundary.prep !== '');
  const opens = boundary.prep ? boundary.prep.split(' ').length : 1;
  for (let i = at + Math.max(opens, boundary.skip); i < tokens.length; i += 1) {
    const next = boundaryAt(tokens, i, opening);
    if (boundary.tail?.joiner === '; ' || boundary.tail?.form === 'how') {
      if (next.tail?.joiner === '; ') return i;
    } else if (boundary.tail) {
      if (next.tail && (next.comma || next.tail.joiner !== ' ')) return i;
      if (next.comma && next.prep && isWithPeople(tokens, i)) return i;
    } else if (swallows) {
      if (next.tail && (next.tail.joiner !== ' ' || isResult(tokens, i))) return i;
      if (next.comma && !isListItem(tokens, i)) return i;
    } else if (next.tail || next.prep !== null || next.kind) return i;
  }
  return tokens.length;
}

/** "… resulting in", "… leading to" end a clause without a comma, too. */
function isResult(tokens: readonly Token[], at: number): boolean {
  return /^(?:resulting in|leading to)$/.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`);
}

function isWithPeople(tokens: readonly Token[], at: number): boolean {
  return /^(?:with|alongside|together)$/.test(tokens[at]?.lower ?? '');
}

function complementOf(tokens: readonly Token[], at: number, to: number, boundary: Boundary): Complement {
  const prep = boundary.prep ?? '';
  const words = prep === '' ? 0 : prep.split(' ').length;
  const body = spanOf(tokens, at + words, to);
  const kind = boundary.kind ?? kindOf(prep, tokens.slice(at + words, to));
  return { ...spanOf(tokens, at, to), kind, prep, body, comma: boundary.comma };
}

function kindOf(prep: string, words: readonly Token[]): ComplementKind {
  const first = words[0];
  switch (prep) {
    case 'of':
      return 'of';
    case 'to':
    case '→':
    case 'from':
    case 'into':
    case 'onto':
    case 'towards':
      return 'direction';
    case 'with':
    case 'alongside':
    case 'together with':
      return isPeople(words) ? 'people' : 'other';
    case 'for':
      return words.every((word) => PERIOD_WORDS.test(word.lower) || isNumber(word)) ? 'period' : 'for';
    case 'across':
    case 'between':
    case 'among':
      return 'across';
    case 'through':
      return 'through';
    case 'in':
    case 'since':
    case 'during':
    case 'within':
    case 'over':
      if (words.some((word) => PERIOD_WORDS.test(word.lower) || (MONTHS.test(word.lower) && /^[A-Z]/.test(word.text))))
        return 'period';
      return prep === 'in' && words.length <= 3 && LANGUAGES.has(first?.lower ?? '') ? 'tool' : 'place';
    case 'using':
      return 'tool';
    case 'on':
    case 'at':
    case 'inside':
      return 'place';
    default:
      return 'other';
  }
}

function spanOf(tokens: readonly Token[], from: number, to: number): Piece {
  const first = tokens[from] ?? tokens[from - 1];
  const last = tokens[to - 1];
  return { start: first?.start ?? 0, end: Math.max(last?.end ?? 0, first?.start ?? 0) };
}
