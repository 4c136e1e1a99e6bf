import fc from 'fast-check';
import { checkRoles } from '../check.ts';
import { entriesIn, entryStyles } from './entries.ts';

const seed = Number(process.env.SEED ?? 20261201);
const numRuns = Number(process.env.STYLES ?? 400);

describe('the styles of writers', () => {
  it('are read with the title at the start of the prose, between full stops, or right beside the company', () => {
    fc.assert(
      fc.property(entryStyles, (style) => {
        const { text, expected } = entriesIn(style);
        checkRoles(text, expected);
      }),
      { seed, numRuns },
    );
  });
});
