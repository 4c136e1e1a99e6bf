/** Lower case, one space between words, and no punctuation that titles are decorated with. */
export function normaliseWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^\p{L}\p{N}+#'*]+/gu, ' ')
    .trim();
}

/** Whether a literal pattern with `*` covers the whole of a text; both are compared as plain lower-case words. */
export function matchesPattern(pattern: string, text: string): boolean {
  const pieces = normaliseWords(pattern).split('*');
  const subject = normaliseWords(text);
  if (pieces.length === 1) return pieces[0] === subject;
  const first = (pieces[0] ?? '').trimEnd();
  const last = (pieces[pieces.length - 1] ?? '').trimStart();
  if (subject.length < first.length + last.length) return false;
  if (!subject.startsWith(first) || !subject.endsWith(last)) return false;
  return inOrder(pieces.slice(1, -1), subject, first.length, subject.length - last.length);
}

/** The place of a literal phrase in a text, on word boundaries; a `*` stands for up to forty characters. */
export function findPhrase(phrase: string, text: string): { readonly start: number; readonly end: number } | null {
  const pieces = phrase
    .toLowerCase()
    .split('*')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const first = pieces[0];
  if (first === undefined) return null;
  const subject = text.toLowerCase();
  // Lower-casing can change the length of a few letters; then no offset would be right.
  if (subject.length !== text.length) return null;
  for (let start = subject.indexOf(first); start >= 0; start = subject.indexOf(first, start + 1)) {
    const end = endOfPieces(pieces, subject, start);
    if (end !== null && isBoundary(subject, start) && isBoundary(subject, end)) return { start, end };
  }
  return null;
}

const widestGap = 40;

function inOrder(pieces: readonly string[], subject: string, from: number, to: number): boolean {
  let at = from;
  for (const piece of pieces) {
    const found = subject.indexOf(piece.trim(), at);
    if (found < 0 || found + piece.trim().length > to) return false;
    at = found + piece.trim().length;
  }
  return at <= to;
}

function endOfPieces(pieces: readonly string[], subject: string, start: number): number | null {
  let end = start + (pieces[0]?.length ?? 0);
  for (const piece of pieces.slice(1)) {
    const found = subject.indexOf(piece, end);
    if (found < 0 || found - end > widestGap) return null;
    end = found + piece.length;
  }
  return end;
}

function isBoundary(text: string, offset: number): boolean {
  return !(isWordCharacter(text.charAt(offset - 1)) && isWordCharacter(text.charAt(offset)));
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
