import fc from 'fast-check';
import { checkRoles } from '../check.ts';
import { employerStyles, employersIn } from './employers.ts';

const seed = Number(process.env.SEED ?? 20261130);
const numRuns = Number(process.env.STYLES ?? 600);

describe('the styles of writers', () => {
  it('are read with one title under an employer or several, in whatever dress either stands', () => {
    fc.assert(
      fc.property(employerStyles, (style) => {
        const { text, expected } = employersIn(style);
        checkRoles(text, expected);
      }),
      { seed, numRuns },
    );
  });
});
