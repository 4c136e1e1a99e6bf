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

/** A word, or a single sign where a phrase begins with one. */
const WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

function firstWord(text: string): string {
  return text.match(WORD)?.[0] ?? '';
}

function findAll(text: string, book: Book): readonly PhraseMatch[] {
  const lower = text.toLowerCase();
  // Lower case can be longer ("İ"): offsets would be off, so such a text is searched as it stands.
  const searched = lower.length === text.length ? lower : text;
  const matches: PhraseMatch[] = [];
  let free = 0;
  for (const [index, word] of wordsOf(searched)) {
    if (index < free) continue;
    for (const pattern of candidates(word, book)) {
      const end = matchParts(searched, index, pattern);
      if (end === null) continue;
      matches.push({ start: index, end, phrase: pattern.phrase });
      free = end;
      break;
    }
  }
  return matches;
}

let lastText = '';
let lastWords: readonly (readonly [number, string])[] = [];

/** The words of a text with their places; several lists are looked up in one text after another. */
function wordsOf(text: string): readonly (readonly [number, string])[] {
  if (text === lastText) return lastWords;
  const words = [...text.matchAll(WORD)].map((match) => [match.index, match[0]] as const);
  if (text.length <= LONG) [lastText, lastWords] = [text, words];
  return words;
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
  if (open) while (/[\p{L}\p{N}]/u.test(text[at] ?? '')) at += 1;
  return splitsWord(text, at) ? null : at;
}

function splitsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');
}
