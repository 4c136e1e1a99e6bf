/** The titles of the user's own ladder, which make a title of words that English knows otherwise ("Keeper"). */
export interface OwnTitles {
  /** The same for the same titles; part of memo keys. */
  readonly key: string;
  has(text: string): boolean;
}

const noTitles: OwnTitles = { key: '', has: () => false };

const kept = new Map<string, OwnTitles>();
const mostKept = 20;

/** @param titles literal words in which `*` stands for any others */
export function ownTitles(titles: readonly string[]): OwnTitles {
  if (titles.length === 0) return noTitles;
  const key = titles.join('\n');
  const known = kept.get(key);
  if (known) return known;
  const patterns = titles.map((title) => title.split('*').map(plainWords)).filter((pieces) => pieces.some(Boolean));
  const own: OwnTitles = {
    key,
    has(text) {
      const words = plainWords(text);
      return words !== '' && patterns.some((pieces) => covers(pieces, words));
    },
  };
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, own);
  return own;
}

/** Lower case, one space between words, no punctuation. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Whether pieces parted by anything make the whole of a text. */
function covers(pieces: readonly string[], text: string): boolean {
  const [first = ''] = pieces;
  if (pieces.length === 1) return text === first;
  const last = pieces.at(-1) ?? '';
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}
