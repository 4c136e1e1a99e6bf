import { checkExperience as check } from './check.ts';

describe('headings among the titles of an employer', () => {
  it('that are neither titles nor dated are parts of the role above, and what stands under them is its work', () =>
    check(
      '## Larkspur\n### Tide Engineer II (May 2021 - Present)\n### Introduction\n\nTends the tide feed.\n\n### What I was there for\n\n#### Berth planner\n\n- Cut the nightly import from 5 hours to 40 minutes.\n\n#### Rope register\n\n- Moved the register to one queue.\n\n### Team and planning\n\n- Planned the yard week with two crews.\n\n### Tide Engineer I (June 2019 - May 2021)\n\n- Drew the berths.',
      ['Tide Engineer II | Larkspur | 2021-05 | present | 3', 'Tide Engineer I | Larkspur | 2019-06 | 2021-05 | 1'],
    ));

  it('but a company among companies is none', () =>
    check(
      '### Tide Engineer, Larkspur, 2019 – 2021\n\n- Drew the berths.\n\n### Quayside\n*Yard Engineer*, 2017 – 2019\n\n- Kept the ropes dry.',
      ['Tide Engineer | Larkspur | 2019 | 2021 | 1', 'Yard Engineer | Quayside | 2017 | 2019 | 1'],
    ));
});
