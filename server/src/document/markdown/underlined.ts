import { type RelativePlain, slicePlain, spanOf } from './plain-text.ts';

/** A few words with capitals, as sections are named; a sentence that was wrapped has others. */
function isName(text: string): boolean {
  const words = text.split(/[ /&]+/);
  return (
    words.length <= 5 && /^\p{Lu}/u.test(text) && words.every((word) => /^(?:\p{Lu}[^.!?,;]*|and|of|the)$/u.test(word))
  );
}

const rule = /^[^\n]{0,20}\n-{3,}[ \t]*\r?(?:\n|$)/;

/** Where a name stands in a paragraph's last line, and how deep a heading it is. */
export interface Underlined {
  readonly at: number;
  readonly end: number;
  readonly depth: number;
}

/**
 * "Education" over "---------", right below a quote or a bullet without a blank line: by CommonMark the last words of that, with a rule or
 * signs of equality under it; null for anything else.
 */
export function underlinedName({ text, breaks, ...plain }: RelativePlain, source: string): Underlined | null {
  const last = breaks.at(-1) ?? -1;
  const isDouble = last > 0 && /^={3,}\s*$/.test(text.slice(last + 1));
  const end = isDouble ? last : text.length;
  const at = ((isDouble ? breaks.at(-2) : last) ?? -1) + 1;
  if (end - at > 40 || !isName(text.slice(at, end))) return null;
  const span = spanOf({ text, breaks, ...plain }, 0, at, end);
  if (!isDouble && !rule.test(source.slice(span.end, span.end + 200))) return null;
  const before = source.slice(source.lastIndexOf('\n', span.start) + 1, span.start).replace(/<[^<>]{0,80}>/g, '');
  return /[>*+-]/.test(before) ? null : { at, end, depth: isDouble ? 1 : 2 };
}

/** A text without such a line, and the line alone. */
export function partAt(plain: RelativePlain, { at, end }: Underlined): readonly [RelativePlain, RelativePlain] {
  return [slicePlain(plain, 0, Math.max(0, at - 1)), slicePlain(plain, at, end)];
}
