// What stands for signs that are no Markdown, at their length and so that nothing of them shows.

/** A tag that no browser knows, or spaces where there is no room for one. At a line's start spaces would make code of what follows. */
export function filler(length: number): string {
  return length < 3 ? ' '.repeat(Math.max(0, length)) : `<x${' '.repeat(length - 3)}>`;
}

/** A tag that shows as a border between two lines. */
export function border(length: number): string {
  if (length < 3) return filler(length);
  return length < 6 ? `<p${' '.repeat(length - 3)}>` : `<span${' '.repeat(length - 6)}>`;
}

/** Whether nothing but white space stands before a place on its line. */
export function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ' \t\uFEFF'.includes(text[before] ?? '')) before--;
  return before < 0 || text[before] === '\n';
}
