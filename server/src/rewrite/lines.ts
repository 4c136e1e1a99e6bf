import type { Bullet } from '../document/model.ts';

/** The line that a bullet begins: what a further bullet beside or under it has to begin with. */
export interface BulletLine {
  /** Line break and marker of a bullet beside it. */
  readonly beside: string;
  /** Line break and marker of a bullet under it. */
  readonly under: string;
}

/** How bullets are put beside and under this one; null for an item of an HTML list, which has no marker. */
export function lineOf(text: string, { marker }: Bullet): BulletLine | null {
  const sign = text.slice(marker.start, marker.end);
  if (sign.trim() === '') return null;
  const before = text.slice(text.lastIndexOf('\n', marker.start - 1) + 1, marker.start);
  const end = text.indexOf('\n', marker.end);
  const lineBreak = text[end - 1] === '\r' ? '\r\n' : '\n';
  // A quotation's “>” opens every line; tabs stay, as the width of the indent counts.
  const indent = before.replace(/[^\s>]/g, ' ') + sign.replace(/\S/g, ' ');
  return { beside: lineBreak + before + sign, under: `${lineBreak}${indent}- ` };
}
