import type { Words } from '../model.ts';
import type { Token } from './tokens.ts';

/** The text from one token to another, with its place. */
export function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): Words {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
