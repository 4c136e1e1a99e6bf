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

describe('columns parted by spaces', () => {
  it('between rules of dashes, however long', () => {
    const role = (title: string, dates: string): string => {
      const rule = `${'-'.repeat(title.length + 20)}    ${'-'.repeat(20)}`;
      return `${rule}\n${title}     ${dates}\n${rule}\nBoats and tides.\n\n- Drew the map.\n\n`;
    };
    checkExperience(
      role('Web Developer - Kestrel Boats', 'Jan 2018 - Mar 2021') +
        role('Application Developer (Placement) - Tide House of the Northern Isles', 'Oct 2015 - Dec 2017'),
      [
        'Web Developer | Kestrel Boats | 2018-01 | 2021-03 | 1',
        'Application Developer (Placement) | Tide House of the Northern Isles | 2015-10 | 2017-12 | 1',
      ],
    );
  });
});

describe('a month alone above a title', () => {
  it('is its date, and the range below goes to the next title', () =>
    checkExperience(
      '`May 2020`\n\n**Harbour Engineer**\n\nKestrel Boats\n\nKeeps the moorings of two ports.\n\n- Drew the map.\n\n`Jun 2018`\n\n**Tide Analyst**\n\nMarlow Institute\n\nRead gauges for a year, by hand.\n\n`Aug 2016 - May 2018`\n\n**Assistant Software Developer**\n\nMarlow Institute\n\nWrote the tables.\n',
      [
        'Harbour Engineer | Kestrel Boats | 2020-05 | 2020-05 | 1',
        'Tide Analyst | Marlow Institute | 2018-06 | 2018-06 | 0',
        'Assistant Software Developer | Marlow Institute | 2016-08 | 2018-05 | 0',
      ],
    ));
});

describe('the name behind a title', () => {
  it('is the company where its place stands beside it, whatever heading stands above; a field of work is not', () =>
    checkRoles(
      '# Ola Brandt\n\n## Services\n\n### Principal Engineer, 7:Kestrel Group | London | Feb 2022 - Present\n\n- Drew it.\n\n### Tech Lead, Marlow | Barcelona | Apr 2018 - Jan 2022\n\n- Kept it.\n\n## Tern & Gull GmbH\n\n### Manager, Reliability Engineering | Berlin | 2014 - 2018\n\n- Kept it.\n',
      [
        'Principal Engineer | 7:Kestrel Group | 2022-02 | present | 1',
        'Tech Lead | Marlow | 2018-04 | 2022-01 | 1',
        'Manager, Reliability Engineering | Tern & Gull GmbH | 2014 | 2018 | 1',
      ],
    ));

  it('gives way to the name on a line of its own', () =>
    checkExperience('### Marlow\n\nFrom Oct 2010 – Mar 2012\n\nDevelopment Team Lead, Partner Solutions\n\n- Led it.', [
      'Development Team Lead | Marlow | 2010-10 | 2012-03 | 1',
    ]));
});
