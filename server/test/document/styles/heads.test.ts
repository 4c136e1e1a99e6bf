import fc from 'fast-check';
import { checkRoles } from '../check.ts';
import { resumeIn, styles } from './heads.ts';

// A writer has one style, and where it is not read every role of the document is lost. `STYLES=20000 SEED=7` looks for more.
const seed = Number(process.env.SEED ?? 20261130);
const numRuns = Number(process.env.STYLES ?? 1500);

describe('the styles of writers', () => {
  it('are read, whatever stands where in a head, in whatever dress', () => {
    fc.assert(
      fc.property(styles, (style) => {
        const { text, expected } = resumeIn(style);
        checkRoles(text, expected);
      }),
      { seed, numRuns },
    );
  });
});
