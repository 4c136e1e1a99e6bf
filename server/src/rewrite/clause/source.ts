import type { Bullet } from '../../document/model.ts';
import { type Mark, readMarks } from './marks.ts';

/** A bullet's plain text that can be cut into pieces of source without breaking a link, code span or emphasis. */
export interface Source {
  /** The plain text; every offset of the reading is into it. */
  readonly text: string;
  /** Source of plain `[start, end)` with its whole markup, on one line; null where the cut would break markup. */
  cut(start: number, end: number): string | null;
  /** Source before the claim: label, checkbox and whatever else stands there. */
  readonly before: string;
  /** Source after the last plain character: trailing comments. */
  readonly after: string;
  /** Code spans as plain ranges: their words are no grammar. */
  readonly code: readonly { readonly start: number; readonly end: number }[];
}

/** Reads a bullet for cutting; `text` is the document's, `body` the plain offset where its claim begins. */
export function readSource(text: string, bullet: Bullet, body: number): Source {
  const plain = bullet.plain;
  const marks = readMarks(text, bullet.span.start, bullet.span.end);
  const shown = firstParagraph(text, bullet);
  const length = shown.length;
  const from = (at: number) => widenStart(marks, plain.sourceSpan(at, at + 1).start);
  const to = (at: number) => widenEnd(marks, plain.sourceSpan(at - 1, at).end);

  const cut = (start: number, end: number): string | null => {
    if (end <= start) return '';
    const [left, right] = [from(start), to(end)];
    if (marks.some((mark) => splits(mark, left) || splits(mark, right))) return null;
    return text.slice(left, right).replace(SOFT_BREAK, ' ');
  };
  return {
    text: shown,
    cut,
    before: length > body ? text.slice(bullet.span.start, from(body)) : '',
    after: length > 0 ? text.slice(to(length), bullet.span.end).trimEnd() : '',
    code: marks.filter((mark) => mark.kind === 'code').flatMap((mark) => plainRange(bullet, mark)),
  };
}

/** A line break in a sentence, with the indent and the “>” that open the next line. */
const SOFT_BREAK = /(?<![ \t])[ \t]*\r?\n[ \t]*(?:>[ \t]*)*/g;

/** The plain text up to the first blank line: what stands below it stays where it is. */
function firstParagraph(text: string, { span, plain }: Bullet): string {
  const blank = /\n[ \t]*\r?\n\s*/.exec(text.slice(span.start, span.end));
  const next = blank ? plain.plainOffset(span.start + blank.index + blank[0].length) : null;
  return (next === null ? plain.text : plain.text.slice(0, next)).trimEnd();
}

function splits(mark: Mark, at: number): boolean {
  return mark.outer.start < at && at < mark.outer.end;
}

function widenStart(marks: readonly Mark[], at: number): number {
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (mark && mark.inner.start === at) at = mark.outer.start;
  }
  return at;
}

function widenEnd(marks: readonly Mark[], at: number): number {
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (mark && mark.inner.end === at) at = mark.outer.end;
  }
  return at;
}

function plainRange(bullet: Bullet, mark: Mark): { start: number; end: number }[] {
  const start = bullet.plain.plainOffset(mark.inner.start);
  const last = bullet.plain.plainOffset(mark.inner.end - 1);
  return start === null || last === null ? [] : [{ start, end: last + 1 }];
}
