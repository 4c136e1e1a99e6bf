import { checkExperience, checkRoles } from './check.ts';

describe('pages without headings', () => {
  it('a section’s name with a colon, alone on its line', () =>
    checkRoles(
      '# Odile Farrant\n\nLanguages: Go\n\nJob History:\n\n2021/07 - 2022/01: Tidewell, Staff QA Engineer (Remote)\n* Wrote the test plan for moorings.\n\n2019 - 2021: Marlowe Dredging\n* Ran the surveys.\n\nEducation:\n\n2015 - 2019: University of Plover\n',
      ['Staff QA Engineer | Tidewell | 2021-07 | 2022-01 | 1', '- | Marlowe Dredging | 2019 | 2021 | 1'],
      { kind: undefined },
    ));

  it('“Skills:” and “Projects:” within a role part nothing', () =>
    checkRoles(
      '# Odile Farrant\n\n**Experience**\n\nTest Engineer, Tidewell, 2019 - 2021\n\n- Wrote the plan.\n\nProjects:\n\n- Mapped the moorings.\n',
      ['Test Engineer | Tidewell | 2019 | 2021 | 2'],
    ));
});

describe('lists in other markup', () => {
  it('a list that defines a term, behind a colon', () =>
    checkExperience(
      '**Data Engineer, Tidewell <br> Aug-19 to Now**\n\n:   * Moves soundings into one store\n    * Keeps the store small\n\n**Advisor, Bank of Norham <br> Sep-14 to Jul-19**\n:   * Wrote reports on small banks\n    * Forecast their loans\n',
      ['Data Engineer | Tidewell | 2019-08 | present | 2', 'Advisor | Bank of Norham | 2014-09 | 2019-07 | 2'],
    ));

  it('bullets in HTML that begin with a tag', () =>
    checkExperience(
      '### Project Manager, Harbour Bank, 2014 – 2018\n\n<div class="x">\n- Moved the data centre.\n- <span class="y">Result:</span> Moved two in one night.\n- <span class="y">Result:</span> Renewed the backup.\n</div>\n',
      ['Project Manager | Harbour Bank | 2014 | 2018 | 3'],
    ));
});
