import fc from 'fast-check';
import { type Style, styles } from './heads.ts';
import { type PieceStyle, pieceStyles } from './pieces.ts';

/** What people were whose titles hold no word of one: told only by where it stands in the heads of the other roles. */
const names =
  'Brand & Web|Growth|Tier 2 Escalations|Strategic Initiatives|Developer Experience|Mobile|Special Projects|Creative Technology|Customer Happiness|Mission Operations|Trust & Safety|Web and Print'.split(
    '|',
  );

const odd = fc.tuple(fc.constantFrom(1, 2), fc.constantFrom(...names));

type People = Style['people'];

/** The people with one role, never the latest, that has such a title. */
function withOdd(people: People, at: number, name: string): People {
  return people.map(([title, company, city], index) => [index === at ? name : title, company, city] as const);
}

/** Styles of heads in which one of three roles has such a title; what ends in a colon could be a label. */
export const oddHeads: fc.Arbitrary<Style> = fc
  .tuple(styles, odd)
  .map(([style, [at, name]]) => ({ ...style, colon: false, people: withOdd(style.people, at, name) }))
  .filter(({ joint }) => joint !== ': ');

/** The same in blocks of their own; "Special Projects" in a heading could be a section. */
export const oddPieces: fc.Arbitrary<PieceStyle> = fc
  .tuple(pieceStyles, odd)
  .map(([style, [at, name]]) => ({ ...style, people: withOdd(style.people, at, name) }))
  .filter(({ people }) => people.every(([title]) => title !== 'Special Projects'));
