import type { Bullet, Span } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';

/** Where a bullet stands, from its start; kept with a unit's findings so that its bullets need not be made again. */
export interface BulletPlace extends Span {
  /** Where its list marker begins. */
  readonly marker: number;
}

/** The places of these bullets and of all nested in them, in the order of the text. */
export function placesOf(bullets: readonly Bullet[]): readonly BulletPlace[] {
  return allBullets({ bullets })
    .map(({ span, marker }) => ({ start: span.start, end: span.end, marker: marker.start }))
    .sort((a, b) => a.start - b.start);
}

/** Which of the places holds a span, by halving, or -1: bullets own disjoint texts. */
export function placeAt(places: readonly BulletPlace[], span: Span): number {
  let low = 0;
  let high = places.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (!place) return -1;
    if (span.start >= place.end) low = middle + 1;
    else if (span.end <= place.start) high = middle - 1;
    else return middle;
  }
  return -1;
}
