import { findPeriods } from '../dates/dates.ts';
import { sectionKindOf } from '../sections/kind.ts';
import { createPlainBuilder, type RelativePlain } from './plain-text.ts';

// Which blocks that Markdown takes for code are text to their writer.

export interface CodeReading {
  readonly isText: boolean;
  /** Whether dates stand in it as roles have them. */
  readonly isDated: boolean;
  /** Whether it is text between fences, which are no part of it: a whole résumé, or sentences as bullets. */
  readonly isFenced: boolean;
}

/** Indented code whose lines are bullets or a role is text that was indented too far; one line of it is an indented line of text. */
export function readCode(text: string): CodeReading {
  const isIndented = !/^[`~]{3}/.test(text);
  if (isIndented && text.length <= 80 && !text.includes('\n')) return { isText: true, isDated: false, isFenced: false };
  const mayBeText =
    !codeSigns.test(text) && /^(?: |\t|[`~]+[ \t]*(?:(?:te?xt|md|markdown|plain(?:text)?)[ \t]*)?\r?\n)/.test(text);
  const isDated = mayBeText && findPeriods(text).some(({ isRange }) => isRange);
  const isFenced = !isIndented && mayBeText && ((isDated && holdsSections(text)) || listsSentences(text));
  const isText = isFenced || (isIndented && (isDated || /^\s*[-*+•] /.test(text) || listsInText(text)));
  return { isText, isDated, isFenced };
}

/** The stretches of text in such a block, parted by its empty lines and by the fences around them. */
export function textsIn(text: string, start: number, isFenced: boolean): readonly RelativePlain[] {
  const texts: RelativePlain[] = [];
  let builder = createPlainBuilder();
  const flush = (): void => {
    const plain = builder.done();
    if (plain.text !== '') texts.push(plain);
    builder = createPlainBuilder();
  };
  let at = start;
  let column = 0;
  for (const line of text.split('\n')) {
    const isFence = isFenced && /^[`~]{3}/.test(line);
    const own = line.length - line.trimStart().length;
    if (line.trim() === '' || isFence || isOverNext(line, own, column)) flush();
    column = own;
    if (!isFence) {
      const first = at + line.length - line.trimStart().length;
      if (builder.length > 0) builder.lineBreak(at - 1, first - at + 1);
      builder.linear(line.trim(), first);
    }
    at += line.length + 1;
  }
  flush();
  return texts;
}

/** "Other duties:" at the margin below what is listed further in. */
function isOverNext(line: string, column: number, above: number): boolean {
  return column < above && /^\s*\p{Lu}[^:.]{2,60}:\s*$/u.test(line);
}

/** The names of sections stand in it as lines of their own. */
function holdsSections(text: string): boolean {
  const names = text.match(/^[ \t]*\p{Lu}[\p{Lu} &]{3,40}[ \t]*$/gmu) ?? [];
  const kinds = names.map((name) => sectionKindOf(name.trim())).filter((named) => named?.exact);
  return kinds.length > 1 && kinds.some((named) => named?.kind === 'experience');
}

/** Two bullets at least of several words, and no names of settings. */
function listsSentences(text: string): boolean {
  const items = text.match(/^[ \t]*(?:[-*+•] +|\d{1,2}[.)、] ?)\p{Lu}\S*(?: +[\p{L}\d(][^\s:=<>]*){3}/gmu)?.length ?? 0;
  return items > 1 && !/^[ \t]*[-*+] +[\w-]+:(?:[ \t]|$)/m.test(text);
}

/** Indented text with list items in it, as definitions hold it, and no code. */
function listsInText(text: string): boolean {
  const items = text.match(/^[ \t]*[-*+•] +\S/gm)?.length ?? 0;
  return items > 1 && !codeSigns.test(text.includes(';') ? text.split('\n').map(withoutStop).join('\n') : text);
}

/** "  Tested what the others wrote;" without the sign at its end, which code has there, too. */
function withoutStop(line: string): string {
  const text = line.trimEnd();
  if (!text.endsWith(';') || text.endsWith(');') || /[={}]/.test(text)) return line;
  const words = text.replace(/^\s*(?:[-*+•]\s)?\s*/, '').split(/\s+/, 4);
  return words.length === 4 && words.every((word) => plainWord.test(word)) ? text.slice(0, -1) : line;
}

const plainWord = /^[\p{L}\d][\p{L}\d'’/&%-]*[,.:;]?$/u;
const codeSigns = /[{};=][ \t]*$|^[ \t]*(?:\/[/*]|#|\$ )|:[ \t]*$\n?[ \t]+- \w+:/m;
