import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CareerDocument, Span } from '../document/model.ts';
import type { Finding } from '../lint/finding.ts';
import { bulletAt, type Placed } from '../rewrites.ts';
import { wholeLines } from './convert.ts';

/** By what a place is found again after the text was edited: its words, and those around them. */
export interface Anchor {
  /** The source of the bullet, or of the lines where there is none. */
  readonly around: string;
  /** Where the words begin in `around`, and how long they are. */
  readonly offset: number;
  readonly length: number;
  /** Where `around` began when the anchor was made. */
  readonly start: number;
}

export function anchorOf(text: TextDocument, document: CareerDocument, span: Span): Anchor {
  const around = unitAt(text, document, span);
  return {
    around: document.text.slice(around.start, around.end),
    offset: span.start - around.start,
    length: span.end - span.start,
    start: around.start,
  };
}

/** The finding of that rule that now stands where the anchor was made; null where its bullet is gone or was changed. */
export function findAgain(
  text: TextDocument,
  document: CareerDocument,
  findings: readonly Finding[],
  rule: string,
  anchor: Anchor,
): Finding | null {
  let best: Finding | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const finding of findings) {
    if (finding.rule !== rule) continue;
    const now = anchorOf(text, document, finding.span);
    if (now.around !== anchor.around || now.offset !== anchor.offset || now.length !== anchor.length) continue;
    // Bullets can be repeated word for word: the nearest one is meant.
    const distance = Math.abs(now.start - anchor.start);
    if (distance < nearest) [best, nearest] = [finding, distance];
  }
  return best;
}

/** The bullet that a refactoring was offered for, in the current text; null where it is gone or was changed. */
export function findBulletAgain(document: CareerDocument, { around, start }: Anchor): Placed | null {
  let best: Placed | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = document.text.indexOf(around); at >= 0; at = document.text.indexOf(around, at + 1)) {
    const placed = bulletAt(document, at);
    // The words may also begin a longer bullet, or stand in a paragraph.
    const isWhole = placed?.bullet.marker.start === at && placed.bullet.span.end === at + around.length;
    const distance = Math.abs(at - start);
    if (isWhole && distance < nearest) [best, nearest] = [placed, distance];
  }
  return best;
}

function unitAt(text: TextDocument, document: CareerDocument, span: Span): Span {
  const bullet = bulletAt(document, span.start)?.bullet;
  return bullet && span.end <= bullet.span.end
    ? { start: bullet.marker.start, end: bullet.span.end }
    : wholeLines(text, span);
}
