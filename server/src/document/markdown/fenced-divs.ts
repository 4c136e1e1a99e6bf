import { type RelativePlain, slicePlain } from './plain-text.ts';

/** ":::", "::: {.job-date}": what pandoc and its kin put around a block, and no text of it. */
const fence = /^:{3,}\s{0,8}(?:(?:\{[^{}]{0,200}\}|[\w.-]{1,60})\s{0,8}:*)?$/;

/** A paragraph's text without the fences of divs in it: the pieces that stand between them. */
export function betweenFences(plain: RelativePlain): readonly RelativePlain[] {
  if (!plain.text.includes(':::')) return [plain];
  const pieces: RelativePlain[] = [];
  let from = 0;
  const close = (to: number): void => {
    const piece = slicePlain(plain, from, Math.max(from, to));
    if (piece.text.trim() !== '') pieces.push(piece);
  };
  const starts = [0, ...plain.breaks.map((at) => at + 1)];
  starts.forEach((start, index) => {
    const end = plain.breaks[index] ?? plain.text.length;
    if (!fence.test(plain.text.slice(start, end).trimEnd())) return;
    close(start - 1);
    from = end + 1;
  });
  close(plain.text.length);
  return pieces;
}
