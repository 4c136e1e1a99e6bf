import { findPeriods } from './dates.ts';
import { createPlainBuilder, type RelativePlain } from './plain-text.ts';
import { sectionKindOf } from './section-kind.ts';

// Which blocks that Markdown takes for code are text to their writer.

export interface CodeReading {
  readonly isText: boolean;
  /** Whether dates stand in it as roles have them. */
  readonly isDated: boolean;
  /** Whether it is a whole résumé between fences. */
  readonly isPage: boolean;
}

/** Indented code whose lines are bullets or a role is text that was indented too far; one line of it is an indented line of text. */
export function readCode(text: string): CodeReading {
  const isIndented = !/^[`~]{3}/.test(text);
  if (isIndented && text.length <= 80 && !text.includes('\n')) return { isText: true, isDated: false, isPage: false };
  const mayBeText =
    !codeSigns.test(text) && /^(?: |\t|[`~]+[ \t]*(?:(?:te?xt|md|markdown|plain(?:text)?)[ \t]*)?\r?\n)/.test(text);
  const isDated = mayBeText && findPeriods(text).some(({ isRange }) => isRange);
  const isPage = isDated && !isIndented && holdsSections(text);
  const isText = isPage || (isIndented && (isDated || /^\s*[-*+•] /.test(text) || listsInText(text)));
  return { isText, isDated, isPage };
}

/** The stretches of text in such a block, parted by its empty lines and by the fences around a page. */
export function textsIn(text: string, start: number, isPage: boolean): readonly RelativePlain[] {
  const texts: RelativePlain[] = [];
  let builder = createPlainBuilder();
  const flush = (): void => {
    const plain = builder.done();
    if (plain.text !== '') texts.push(plain);
    builder = createPlainBuilder();
  };
  let at = start;
  for (const line of text.split('\n')) {
    const isFence = isPage && /^[`~]{3}/.test(line);
    if (line.trim() === '' || isFence) flush();
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

/** The names of sections stand in it as lines of their own. */
function holdsSections(text: string): boolean {
  const names = text.match(/^[ \t]*\p{Lu}[\p{Lu} &]{3,40}[ \t]*$/gmu) ?? [];
  const kinds = names.map((name) => sectionKindOf(name.trim())).filter((named) => named?.exact);
  return kinds.length > 1 && kinds.some((named) => named?.kind === 'experience');
}

/** Indented text with list items in it, as definitions hold it, and no code. */
function listsInText(text: string): boolean {
  const items = text.match(/^[ \t]*[-*+•] +\S/gm)?.length ?? 0;
  return items > 1 && !codeSigns.test(text);
}

const codeSigns = /[{};=][ \t]*$|^[ \t]*(?:\/[/*]|#|\$ )|:[ \t]*$\n?[ \t]+- \w+:/m;
