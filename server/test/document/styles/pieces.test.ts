import fc from 'fast-check';
import { checkRoles } from '../check.ts';
import { pieceStyles, piecesIn } from './pieces.ts';

const seed = Number(process.env.SEED ?? 20261130);
const numRuns = Number(process.env.STYLES ?? 600);

describe('the styles of writers', () => {
  it('are read where title, company and dates stand in headings and paragraphs of their own, in whatever order', () => {
    fc.assert(
      fc.property(pieceStyles, (style) => {
        const { text, expected } = piecesIn(style);
        checkRoles(text, expected);
      }),
      { seed, numRuns },
    );
  });
});
