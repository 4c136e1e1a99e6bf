import { append } from './append.ts';
import { createMemo } from './memo.ts';

/** Where a phrase was found in a text. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

/** Finds literal phrases, of which `*` stands for anything within a line; letter case is ignored. */
export interface PhraseFinder {
  find(text: string): readonly PhraseMatch[];
}

interface Pattern {
  readonly phrase: string;
  readonly parts: readonly string[];
  /** Ends in `*`: the rest of the last word belongs to it. */
  readonly open: boolean;
}

/** At most this many characters are skipped by one `*`. */
const WILD = 60;

/**
 * A finder of the phrases as whole words. Longer phrases win where several start at one place. No expression is built from
 * what a user wrote: plain searching keeps its time linear in the text.
 */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const book: Book = { words: new Map(), beginnings: new Map() };
  for (const phrase of [...new Set(phrases)].sort((a, b) => b.length - a.length)) {
    const parts = phrase.trim().toLowerCase().split('*').filter(Boolean);
    const first = firstWord(parts[0] ?? '');
    if (!first) continue;
    const pattern = { phrase, parts, open: phrase.trim().endsWith('*') };
    // "lever*": the first word is known by its beginning only.
    const cut = parts[0] === first && phrase.includes('*');
    const [index, key] = cut ? [book.beginnings, first.slice(0, KNOWN_BY)] : [book.words, first];
    append(index, key, pattern);
  }
  const empty = book.words.size + book.beginnings.size === 0;
  const known = createMemo<readonly PhraseMatch[]>(REMEMBERED);
  return {
    find(text) {
      if (empty) return [];
      // Bullets are asked for again at every keystroke; long texts would fill the memo.
      return text.length > LONG ? findAll(text, book) : known.get(text, () => findAll(text, book));
    },
  };
}

const finders = createMemo<PhraseFinder>(16);

/** The finder of a user's phrases, remembered by their text: settings are read anew for every run. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  return finders.get(phrases.join('\n'), () => createPhraseFinder(phrases));
}

const REMEMBERED = 4000;
const LONG = 2000;

/** Patterns by their first word, or by the first letters of it. */
interface Book {
  readonly words: Map<string, Pattern[]>;
  readonly beginnings: Map<string, Pattern[]>;
}

/** Letters of a cut first word that it is found by. */
const KNOWN_BY = 2;

/** The first word of a phrase, or a single sign where it begins with one. */
function firstWord(text: string): string {
  return text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/u)?.[0] ?? '';
}

function findAll(text: string, book: Book): readonly PhraseMatch[] {
  const lower = text.toLowerCase();
  // Lower case can be longer ("İ"): offsets would be off, so such a text is searched as it stands.
  const searched = lower.length === text.length ? lower : text;
  const matches: PhraseMatch[] = [];
  let at = 0;
  while (at < searched.length) {
    const end = partEnd(searched, at);
    const found = searched[at] === ' ' ? null : matchAt(searched, at, end, book);
    if (found) matches.push(found);
    at = found ? found.end : end;
  }
  return matches;
}

/** Where the word at a place ends; any other sign stands alone. */
function partEnd(text: string, start: number): number {
  let at = start;
  while (isInWord(text, at)) at += isPair(text, at) ? 2 : 1;
  return at > start ? at : start + (isPair(text, start) ? 2 : 1);
}

function matchAt(text: string, start: number, end: number, book: Book): PhraseMatch | null {
  for (const pattern of candidates(text.slice(start, end), book)) {
    const to = matchParts(text, start, pattern);
    if (to !== null) return { start, end: to, phrase: pattern.phrase };
  }
  return null;
}

const NONE: readonly Pattern[] = [];

function candidates(word: string, { words, beginnings }: Book): readonly Pattern[] {
  const whole = words.get(word) ?? NONE;
  const begun = (beginnings.size > 0 && beginnings.get(word.slice(0, KNOWN_BY))) || NONE;
  return begun.length === 0 ? whole : [...whole, ...begun];
}

function matchParts(text: string, start: number, { parts, open }: Pattern): number | null {
  let at = start;
  for (const [index, part] of parts.entries()) {
    const window = text.slice(at, at + part.length + (index === 0 ? 0 : WILD));
    const found = window.indexOf(part);
    if (found < 0 || window.slice(0, found).includes('\n')) return null;
    at += found + part.length;
  }
  if (open) while (isInWord(text, at)) at += isPair(text, at) ? 2 : 1;
  return isInWord(text, at - 1) && isInWord(text, at) ? null : at;
}

/** Whether a letter or a digit stands there. */
function isInWord(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  // Most are ASCII: asking an expression about each of them took longer than all else here.
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}

/** Whether a character of two units begins there, as most emoji are. */
function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}
