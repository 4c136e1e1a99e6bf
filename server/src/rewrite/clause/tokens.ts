import type { Source } from './source.ts';

/** A stretch of the bullet's plain text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A word, a bracketed group or a code span; `after` is the punctuation that follows it. */
export interface Token extends Piece {
  readonly text: string;
  readonly lower: string;
  readonly after: string;
  /** Code and brackets: never read as grammar. */
  readonly opaque: boolean;
}

/** The words of plain `[start, end)`. */
export function tokenise(source: Source, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const words = /\S+/g;
  words.lastIndex = start;
  for (let match = words.exec(source.text); match && match.index < end; match = words.exec(source.text)) {
    const from = match.index;
    const to = Math.min(groupEnd(source, from, match.index + match[0].length), end);
    words.lastIndex = Math.max(to, words.lastIndex);
    tokens.push(tokenOf(source, from, to));
  }
  return tokens;
}

/** A bracketed group or code span is one token, however many words it holds. */
function groupEnd(source: Source, from: number, to: number): number {
  const code = source.code.find((span) => span.start < to && span.end > from && span.end > to);
  if (code) return wordEnd(source.text, code.end);
  const open = source.text[from] === '(' ? ')' : source.text[from] === '“' ? '”' : null;
  if (!open || source.text.slice(from, to).includes(open)) return to;
  const close = source.text.indexOf(open, to);
  return close < 0 || close - from > 200 ? to : wordEnd(source.text, close + 1);
}

function wordEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && !/\s/.test(text[to] ?? ' ')) to += 1;
  return to;
}

function tokenOf(source: Source, start: number, to: number): Token {
  const whole = source.text.slice(start, to);
  const after = /(?<![,;:.!?…])[,;:.!?…]*$/.exec(whole)?.[0] ?? '';
  const keep = after === whole ? 0 : after.length;
  const text = whole.slice(0, whole.length - keep);
  const end = to - keep;
  const opaque = /^[(“"]/.test(text) || source.code.some((span) => span.start < end && span.end > start);
  return { start, end, text, lower: text.toLowerCase(), after: keep ? after : '', opaque };
}
