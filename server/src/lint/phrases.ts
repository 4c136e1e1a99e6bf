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
  const byFirst = new Map<string, Pattern[]>();
  for (const phrase of [...new Set(phrases)].sort((a, b) => b.length - a.length)) {
    const parts = phrase.trim().toLowerCase().split('*').filter(Boolean);
    const first = firstWord(parts[0] ?? '');
    if (!first) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, parts, open: phrase.trim().endsWith('*') }]);
  }
  return { find: (text) => (byFirst.size === 0 ? [] : findAll(text, byFirst)) };
}

/** A word, or a single sign where a phrase begins with one. */
const WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

function firstWord(text: string): string {
  return text.match(WORD)?.[0] ?? '';
}

function findAll(text: string, byFirst: ReadonlyMap<string, readonly Pattern[]>): readonly PhraseMatch[] {
  const lower = text.toLowerCase();
  // Lower case can be longer ("İ"): offsets would be off, so such a text is searched as it stands.
  const searched = lower.length === text.length ? lower : text;
  const matches: PhraseMatch[] = [];
  let free = 0;
  for (const word of searched.matchAll(WORD)) {
    if (word.index < free) continue;
    for (const pattern of byFirst.get(word[0]) ?? []) {
      const end = matchParts(searched, word.index, pattern);
      if (end === null) continue;
      matches.push({ start: word.index, end, phrase: pattern.phrase });
      free = end;
      break;
    }
  }
  return matches;
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
