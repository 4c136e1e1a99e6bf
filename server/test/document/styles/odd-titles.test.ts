import fc from 'fast-check';
import { checkRoles } from '../check.ts';
import { resumeIn } from './heads.ts';
import { oddHeads, oddPieces } from './odd-titles.ts';
import { piecesIn } from './pieces.ts';

const seed = Number(process.env.SEED ?? 20261130);
const numRuns = Number(process.env.STYLES ?? 400);

describe('titles that only their place tells', () => {
  it('are read in heads of any style', () => {
    fc.assert(
      fc.property(oddHeads, (style) => {
        const { text, expected } = resumeIn(style);
        checkRoles(text, expected);
      }),
      { seed, numRuns },
    );
  });

  it('are read in headings and paragraphs of their own', () => {
    fc.assert(
      fc.property(oddPieces, (style) => {
        const { text, expected } = piecesIn(style);
        checkRoles(text, expected);
      }),
      { seed, numRuns },
    );
  });
});
