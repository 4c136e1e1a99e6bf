/** Longer quotations are clipped to this many characters and "…". */
const CLIP = 28;

/** The words in “ ”, clipped at the end of a word where one is near. */
export function quote(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text.length <= CLIP) return `“${text}”`;
  const cut = text.slice(0, CLIP + 1);
  const space = cut.lastIndexOf(' ');
  return `“${cut.slice(0, space > CLIP / 2 ? space : CLIP).replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, '')}…”`;
}

/** A quotation that begins a sentence: its first letter is a capital. */
export function quoteFirst(words: string): string {
  const text = words.trim();
  return quote(text.slice(0, 1).toUpperCase() + text.slice(1));
}

/** The longest message that an editor shows well. */
const LONGEST = 140;

/** The first of the wordings that is short enough, the last where none is. */
export function fit(...wordings: readonly [string, ...string[]]): string {
  return wordings.find((wording) => wording.length <= LONGEST) ?? wordings[wordings.length - 1] ?? wordings[0];
}
