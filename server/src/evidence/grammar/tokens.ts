import { numberWords } from '../../lexicon/numbers.ts';
import { type VerbReading, verbForms } from '../../lexicon/verb-forms.ts';
import { lexicon, type Sense } from './lexis.ts';
import { type Leads, leadsOf } from './phrase-book.ts';

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** A number in digits or in words; "one" is too often a pronoun. */
  readonly number: boolean;
  /** What the lexicon knows of it as a verb; null for all else. */
  readonly verb: VerbReading | null;
  /** The phrases of the lexicon that are looked for where it stands. */
  readonly phrases: Leads<Sense>;
}

/** A bullet cut into words, numbers and marks; white space is left out. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  const lowered = text.toLowerCase();
  // A few capitals grow when lowered; then each word is lowered by itself.
  const source = lowered.length === length ? lowered : null;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const digit = isDigit(code);
    const end = digit || isLetter(code) ? wordEnd(text, at, length) : at + (isPair(code) ? 2 : 1);
    const lower = source ? source.slice(at, end) : text.slice(at, end).toLowerCase();
    tokens.push(token(lower, at, end, digit ? 'number' : isLetter(code) ? 'word' : 'mark', code));
    at = end;
  }
  return tokens;
}

function token(lower: string, start: number, end: number, kind: TokenKind, first: number): Token {
  const { number, verb, phrases } = kind === 'mark' ? MARK : (words.get(lower) ?? (kind === 'number' ? NUMBER : WORD));
  return { start, end, lower, kind, capital: kind === 'word' && lower.charCodeAt(0) !== first, number, verb, phrases };
}

type Known = Pick<Token, 'number' | 'verb' | 'phrases'>;

const MARK: Known = { number: false, verb: null, phrases: [] };
/** Words and numbers that no list holds. */
const WORD: Known = MARK;
const NUMBER: Known = { number: true, verb: null, phrases: leadsOf(lexicon, '', true) };

// All that is known of a word in one map: each word of a text is looked up once.
const words: ReadonlyMap<string, Known> = knownWords();

function knownWords(): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const word of [...verbForms.keys(), ...numberWords.keys(), ...lexicon.byWord.keys()]) {
    const number = /^\d/.test(word) || (numberWords.has(word) && word !== 'one');
    known.set(word, { number, verb: verbForms.get(word) ?? null, phrases: leadsOf(lexicon, word, number) });
  }
  return known;
}

function wordEnd(text: string, start: number, length: number): number {
  let end = start + 1;
  while (end < length) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) end += 1;
    else if (isJoiner(code) && end + 1 < length && joins(text.charCodeAt(end + 1), code)) end += 2;
    else break;
  }
  // "C++", "C#", "F#".
  while (
    end < length &&
    end - start < 4 &&
    !isDigit(text.charCodeAt(start)) &&
    (text[end] === '+' || text[end] === '#') &&
    !isDigit(text.charCodeAt(end - 1))
  )
    end += 1;
  return end;
}

function joins(next: number, joiner: number): boolean {
  // A comma joins digits only ("10,000").
  return joiner === 44 ? isDigit(next) : isLetter(next) || isDigit(next);
}

function isJoiner(code: number): boolean {
  // ' - . _ & ’ ‑ and the comma of numbers
  return (
    code === 39 ||
    code === 45 ||
    code === 46 ||
    code === 95 ||
    code === 38 ||
    code === 0x2019 ||
    code === 0x2011 ||
    code === 44
  );
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
    (code >= 0x3040 && code < 0xd800) ||
    (code >= 0xf900 && code < 0xfb00)
  );
}

/** The first half of a character outside the basic plane, such as an emoji. */
function isPair(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0xfeff
  );
}
