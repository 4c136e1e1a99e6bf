import { lineFacts } from '../heads/line-parts.ts';
import type { Span } from '../model.ts';
import { type Mark, type PlainBuilder, type RelativePlain, slicePlain, spanOf } from './plain-text.ts';
import { isTypedHeading } from './typed-headings.ts';
import { underlinedName } from './underlined.ts';

export interface Unglued {
  readonly own: RelativePlain;
  readonly ownEnd: number;
  readonly rest: RelativePlain;
  readonly restSpan: Span;
}

const headLine = /^(?:\*\*|__|<b>|<strong>|[*_](?=[A-Z]))/;

/**
 * Parts an item's text at a line that stands at the margin and begins bold or italic: by CommonMark it goes on with the bullet, but its writer
 * forgot a blank line before the next role.
 */
export function unglue(plain: RelativePlain, source: string): Unglued | null {
  const underlined = underlinedName(plain, source)?.at;
  for (const at of plain.breaks) {
    const start = spanOf(plain, 0, at, at + 1).end;
    const lineStart = source.lastIndexOf('\n', start) + 1;
    const line = source.slice(lineStart, lineStart + 200);
    const isHeading = isTypedHeading(line) || at + 1 === underlined;
    if (!isHeading && !headLine.test(line)) continue;
    if (!isHeading && !isHead(slicePlain(plain, at + 1, lineStop(plain, at)))) continue;
    const own = slicePlain(plain, 0, at);
    const rest = slicePlain(plain, at + 1, plain.text.length);
    const end = spanOf(plain, 0, at + 1, plain.text.length).end;
    return { own, ownEnd: spanOf(own, 0, 0, own.text.length).end, rest, restSpan: { start: lineStart, end } };
  }
  return null;
}

function lineStop(plain: RelativePlain, at: number): number {
  return plain.breaks.find((later) => later > at) ?? plain.text.length;
}

/** A wrapped line may begin in bold too; the next role's carries dates or a title. */
function isHead(line: RelativePlain): boolean {
  const facts = lineFacts(line);
  return line.text.length < 160 && (facts.period !== null || facts.title >= 2);
}

/** A title and a range of dates in a few short lines. */
export function tellsRole(text: RelativePlain): boolean {
  const { period, title } = lineFacts(text);
  return text.breaks.length <= 3 && title >= 2 && period?.isRange === true && !/[.!?;]$/.test(text.text);
}

/** A bold name alone, of however many words, or a linked one with what that company does, is no bullet that a heading was glued under. */
export function isName(builder: PlainBuilder): boolean {
  const { text, marks } = builder.done();
  const ends = (kind: Mark['kind']): number => marks.find((mark) => mark.kind === kind && mark.start === 0)?.end ?? 0;
  const bold = ends('strong');
  if (bold >= text.length) return bold > 0;
  const isLinkedBold = bold > 0 && bold <= 40 && ends('link') > 0;
  return isLinkedBold && text.length < 120 && !/^\s*[:.]|[.:;]$/.test(text.slice(bold));
}
