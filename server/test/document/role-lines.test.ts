import { checkExperience as check } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('lines that head a role', () => {
  it('a heading for the city and its region, known or not, with the dates in it or below it', () => {
    check(
      `### Gauge Engineer @ Tern Orbital\n#### Wrenfield, OR - March 2019-June 2021\n${work}\n\n### Gauge Intern @ Skua\n#### Port Selby, WA\nMay 2018-March 2019\n${work}`,
      ['Gauge Engineer | Tern Orbital | 2019-03 | 2021-06 | 2', 'Gauge Intern | Skua | 2018-05 | 2019-03 | 2'],
    );
    check(
      `## Data Clerk at Larkspur\n### Kelpmouth, Ontario\n2012 – 2014\n\n${work}\n\n## Tide Analyst at Gullway\n### Kelpmouth, Ontario, 2010 – 2012\n\n${work}`,
      ['Data Clerk | Larkspur | 2012 | 2014 | 2', 'Tide Analyst | Gullway | 2010 | 2012 | 2'],
    );
  });

  it('stints that each open with their dates do not stand under one another', () =>
    check(
      `_2015 - present_  \n**Dunmoor Harbour Board**  \nKept the tide tables of nine ports running on two servers.\n${work}\n\n_2012 - 2015 (from home)_  \n**Skua**  \nWrote the ledger of the ferry office from scratch.`,
      ['- | Dunmoor Harbour Board | 2015 | present | 2', '- | Skua | 2012 | 2015 | 0'],
    ));

  it('a number without a space before a title', () =>
    check('1.Harbour technician(2018-2020)\n\n2.Ferry Officer(2020-2021)', [
      'Harbour technician | - | 2018 | 2020 | 0',
      'Ferry Officer | - | 2020 | 2021 | 0',
    ]));

  it('a bold name and a title of many words after its colon', () =>
    check(
      `**Skua (Once called Tern.io)**: Harbour Engineer II & III\n\nMay 2015 - June 2018\n\n${work}\n\n**Gullway (part of the Larkspur Group)**: Senior Tide & Harbour Systems Engineer\n\n2012 - 2015\n\n${work}`,
      [
        'Harbour Engineer II & III | Skua | 2015-05 | 2018-06 | 2',
        'Senior Tide & Harbour Systems Engineer | Gullway | 2012 | 2015 | 2',
      ],
    ));

  it('a label for one’s rank says nothing of the title', () =>
    check(
      `**Chart Librarian, Dunmoor College**  \n**Rank:** Associate Librarian  \n_2014 - 2019_\n\n${work}\n\n**Tide Engineer, Skua**  \n**Grade:** Senior Engineer  \n_2010 - 2014_\n\n${work}`,
      ['Chart Librarian | Dunmoor College | 2014 | 2019 | 2', 'Tide Engineer | Skua | 2010 | 2014 | 2'],
    ));
});

describe('what stands beside a title', () => {
  it('how one was employed is no part of it', () =>
    check(
      `### Tide developer Ruby on Rails (contractor)\n\nSkua\n\n06/2019 - 01/2021\n\n${work}\n\n### *Harbour Engineer*, Freelance (2018-01 — 2019-06)\n\n${work}`,
      ['Tide developer Ruby on Rails | Skua | 2019-06 | 2021-01 | 2', 'Harbour Engineer | - | 2018-01 | 2019-06 | 2'],
    ));

  it('where one worked is no part of it', () =>
    check(
      `**Freelancer in Kelpmouth, India** _2015 - 2017_\n\n${work}\n\n**Harbour Engineer in Lisbon, Skua** _2012 - 2015_\n\n${work}\n\n**Engineer in Test, Gullway** _2010 - 2012_\n\n${work}`,
      [
        'Freelancer | - | 2015 | 2017 | 2',
        'Harbour Engineer | Skua | 2012 | 2015 | 2',
        'Engineer in Test | Gullway | 2010 | 2012 | 2',
      ],
    ));

  it('a technology before its slash is a part of it', () =>
    check(
      `### Skua\n\n#### Java / Kotlin Developer\n**Oct 2019 – Sep 2021**\n\n${work}\n\n#### C++ / Python Engineer\n**Oct 2017 – Sep 2019**\n\n${work}`,
      [
        'Java / Kotlin Developer | Skua | 2019-10 | 2021-09 | 2',
        'C++ / Python Engineer | Skua | 2017-10 | 2019-09 | 2',
      ],
    ));
});
