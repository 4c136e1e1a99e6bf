import fc from 'fast-check';
import { checkRoles } from '../check.ts';
import { layouts, resumeOf } from './carriers.ts';

// As in heads.test.ts: `STYLES=20000 SEED=7` looks for more, `CARRIER=table` among one kind only.
const seed = Number(process.env.SEED ?? 20261130);
const numRuns = Number(process.env.STYLES ?? 600);
const only = process.env.CARRIER?.split(',');

describe('what carries roles', () => {
  it('is read, be it lists, tables, HTML, quotes or data, with dates in whatever form and place', () => {
    fc.assert(
      fc.property(layouts(only), (layout) => {
        const resume = resumeOf(layout);
        fc.pre(resume !== null);
        if (resume) checkRoles(resume.text, resume.expected);
      }),
      { seed, numRuns },
    );
  });
});
