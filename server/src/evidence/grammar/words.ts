import type { Words } from '../model.ts';
import type { Token } from './tokens.ts';

/** True where one of the words stands between two tokens, `to` exclusive; asked many times for every bullet. */
export function holds(words: ReadonlySet<string>, tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  for (let at = from; at < to; at += 1) if (words.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** The text from one token to another, with its place. */
export function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): Words {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
