import { checkExperience as check } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('an employer among the blocks of another role', () => {
  it('in bold without a title, with dates before those of the role above', () =>
    check(
      `### Backend Engineer\n\n**Tidewater**, Oslo\n\nJuly 2020 - December 2021\n\n${work}\n\n**Osprey**, Oslo (office, remote)\n\nJuly 2018 - August 2020\n\n- Wrote the ledger.`,
      ['Backend Engineer | Tidewater | 2020-07 | 2021-12 | 2', '- | Osprey | 2018-07 | 2020-08 | 1'],
    ));

  it('with dates of the role’s own time it is a project', () =>
    check(
      `### Backend Engineer\n\n**Tidewater**, Oslo\n\nJuly 2018 - December 2021\n\n${work}\n\n**Berth Atlas**, Oslo\n\nJuly 2019 - August 2020\n\n- Drew the berths.`,
      ['Backend Engineer | Tidewater | 2018-07 | 2021-12 | 3'],
    ));

  it('with prose below its dates, above a complete heading of an earlier time', () =>
    check(
      `**Tidewater - Senior Engineer**\nDec 2012 - Dec 2014\n\n${work}\n\n**Buoy Works**\nOctober 2010 - August 2012\nWe sold tide tables to the ports of the coast.\n\n**Osprey, San Francisco - Engineer**\nJanuary 2010 - October 2010\n\n- Wrote the ledger.`,
      [
        'Senior Engineer | Tidewater | 2012-12 | 2014-12 | 2',
        '- | Buoy Works | 2010-10 | 2012-08 | 0',
        'Engineer | Osprey | 2010-01 | 2010-10 | 1',
      ],
    ));
});

describe('tools that are called as people are', () => {
  it('in headings under a role they are what it was about', () =>
    check(
      `#### Tern Steel\n##### January 2006 – October 2011\n##### Systems Analyst\n###### Kelp Sphere Application Server\n${work}\n###### Tide Performance Manager for Servers\n- Watched 20 machines.`,
      ['Systems Analyst | Tern Steel | 2006-01 | 2011-10 | 3'],
    ));
});

describe('dates in headings of their own', () => {
  it('above each title of a company, the first right below its name', () =>
    check(
      `#### Larkspur Light\n##### May 2020 - Present\n##### Principal Architect\n- Wrote the plan.\n##### March 2015 – May 2020\n##### Infrastructure Engineer\n${work}`,
      [
        'Principal Architect | Larkspur Light | 2020-05 | present | 1',
        'Infrastructure Engineer | Larkspur Light | 2015-03 | 2020-05 | 2',
      ],
    ));

  it('below a title at its depth, where the company stands above both', () =>
    check(
      `### Tidewater\n\n<div>\n<h4 style="width: 60px"> Software Engineer </h4>\n<h4> February 2020 - May 2024 </h4>\n</div>\n\n${work}`,
      ['Software Engineer | Tidewater | 2020-02 | 2024-05 | 2'],
    ));

  it('with how one was employed beside them', () =>
    check(`### Bootcamp Instructor\n#### Larkspur\n###### *Jul 2022-Sep 2022 (part-time)*\n${work}`, [
      'Bootcamp Instructor | Larkspur | 2022-07 | 2022-09 | 2',
    ]));
});

describe('the lines of a role’s heading', () => {
  it('with dates in code right before the title', () =>
    check(`#### \`2010 – 2012\`**Tester**, [Osprey](https://osprey.example)\n${work}`, [
      'Tester | Osprey | 2010 | 2012 | 2',
    ]));

  it('with titles and their dates beside each other, of which the first is the latest', () =>
    check(
      `### **Larkspur Arts** *(Apr 2008 – Nov 2013, Austin)*\n**Manager, Systems Engineering (2012-2013) | Lead Engineer (2010-2012) | Engineer (2008-2010)**\n${work}`,
      ['Manager, Systems Engineering | Larkspur Arts | 2012 | 2013 | 2'],
    ));

  it('with a length and a long name in brackets after a lone year', () =>
    check(
      '- 2011 - 6 months, **Research Intern** at **SKUA** (National Institute for\n    Research on Tides and Currents), Nancy, France\n\n    Modelled the tides.\n\n- 2010 - 3 months, **Intern** at **Osprey**, Marseille\n\n    Wrote the newsletter.',
      ['Research Intern | SKUA | 2011 | 2011 | 0', 'Intern | Osprey | 2010 | 2010 | 0'],
    ));

  it('with what was done after a colon, which is no company', () =>
    check(
      `## Software Architect\n***June 1997 - June 2006***\nCompany: *Osprey Bank*\n\n### Software Architect: redesigning of the ledger for the new platform\n***April 2003 - December 2004***\n\n${work}\n\n### Software Architect: Prototyping new technologies\n***May 2001 - March 2003***\n\n- Drew the berths.`,
      [
        'Software Architect | Osprey Bank | 1997-06 | 2006-06 | 0',
        'Software Architect | Osprey Bank | 2003-04 | 2004-12 | 2',
        'Software Architect | Osprey Bank | 2001-05 | 2003-03 | 1',
      ],
    ));

  it('with work told behind the dates, or in the first bullet, which is no company', () => {
    check(
      '### Larkspur (2017-2025)\n\n* __Senior Engineer 1:__ (2017-2019) Built a service to improve Harbour data\n  coverage by layering the sources.\n\n* __Staff Engineer:__ (2022-2025) Kept the ledger.',
      ['Senior Engineer 1 | Larkspur | 2017 | 2019 | 0', 'Staff Engineer | Larkspur | 2022 | 2025 | 0'],
    );
    check(
      '- Ferry sales associate from January 22, 2017 to January 19, 2018\n    - Operated Copy & Print Depot\n    - Meet and understand the needs of customers',
      ['Ferry sales associate | - | 2017-01 | 2018-01 | 2'],
    );
  });

  it('with the title right after a company’s legal form', () =>
    check(`**Osprey Ind., Inc. Systems Administrator**\n(May 2005 – October 2008)\n\n${work}`, [
      'Systems Administrator | Osprey Ind., Inc. | 2005-05 | 2008-10 | 2',
    ]));
});
