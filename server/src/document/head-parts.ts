import { isRegion } from './classify.ts';
import type { HeadLine, Part } from './line-parts.ts';
import type { OwnTitles } from './own-titles.ts';

/** A title, company or place with where it stands in its line. */
export interface HeadField {
  readonly line: HeadLine;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A part of a heading with its line and its number in the heading. */
export interface Placed {
  readonly part: Part;
  readonly line: HeadLine;
  readonly order: number;
}

/** All parts in order; an unknown city before a region ("Kirkland, WA") is a place where something else can be the company. */
export function placedParts(lines: readonly HeadLine[], company: boolean, own: OwnTitles): readonly Placed[] {
  const placed = lines
    .flatMap((line) => line.facts.parts.map((part) => ({ part: own.has(part.text) ? titled(part) : part, line })))
    .map((it, order) => ({ ...it, order }));
  return placed.map((it, index) => {
    const next = placed[index + 1];
    const isCity =
      next !== undefined &&
      next.line === it.line &&
      /^\s*,\s+$/.test(it.line.plain.text.slice(it.part.end, next.part.start)) &&
      isRegion(next.part.text) &&
      it.part.joint !== 'comma' &&
      it.part.joint !== 'at' &&
      it.part.title < 2 &&
      !it.part.company &&
      !it.part.link;
    const hasOther = company || placed.some((other) => other !== it && !other.part.place && other.part.title < 2);
    return isCity && hasOther ? { ...it, part: { ...it.part, place: true } } : it;
  });
}

export function fieldOf(it: Placed): HeadField {
  return { line: it.line, start: it.part.start, end: it.part.end, text: it.part.text };
}

function titled(part: Part): Part {
  return { ...part, title: Math.max(part.title, 3), place: false, company: false };
}
