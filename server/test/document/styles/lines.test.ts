import fc from 'fast-check';
import { checkRoles } from '../check.ts';
import { lineStyles, linesIn } from './lines.ts';

const seed = Number(process.env.SEED ?? 20261130);
const numRuns = Number(process.env.STYLES ?? 400);

describe('the styles of writers', () => {
  it('are read with all of a head in one line, or several titles in it', () => {
    fc.assert(
      fc.property(lineStyles, (style) => {
        const { text, expected } = linesIn(style);
        checkRoles(text, expected);
      }),
      { seed, numRuns },
    );
  });
});
