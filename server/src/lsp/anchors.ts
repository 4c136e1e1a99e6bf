import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CareerDocument, Span } from '../document/model.ts';
import type { Finding } from '../lint/finding.ts';
import { bulletAt } from '../rewrites.ts';
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

/** The place in the current text of a bullet that a refactoring was offered for; null where it is gone. */
export function findBulletAgain(document: CareerDocument, anchor: Anchor): number | null {
  let best: number | null = null;
  for (let at = document.text.indexOf(anchor.around); at >= 0; at = document.text.indexOf(anchor.around, at + 1)) {
    if (best === null || Math.abs(at - anchor.start) < Math.abs(best - anchor.start)) best = at;
  }
  return best;
}

function unitAt(text: TextDocument, document: CareerDocument, span: Span): Span {
  const bullet = bulletAt(document, span.start)?.bullet;
  return bullet && span.end <= bullet.span.end
    ? { start: bullet.marker.start, end: bullet.span.end }
    : wholeLines(text, span);
}
