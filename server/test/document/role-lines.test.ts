import { checkExperience as check, checkRoles } from './check.ts';

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

  it('dates with the year glued to its month', () =>
    check(
      `**Tide Engineer at Skua**; Nov18 - now\n\n${work}\n\n**Tide Engineer at Gullway**; Jun16 - Nov18\n\n${work}\n\n### Kelp Nine\n**Crane Clerk**<br>2014.March - 2016.June\n\n${work}`,
      [
        'Tide Engineer | Skua | 2018-11 | present | 2',
        'Tide Engineer | Gullway | 2016-06 | 2018-11 | 2',
        'Crane Clerk | Kelp Nine | 2014-03 | 2016-06 | 2',
      ],
    ));

  it('levels behind a slash and what one contributed to belong to the title', () =>
    check(
      `### Skua\n#### 2020-2021: Tide Engineer I / II\n\n${work}\n\n#### 2019: Contributor to the [Kelp codebase](https://kelp.example)\n\n${work}`,
      ['Tide Engineer I / II | Skua | 2020 | 2021 | 2', 'Contributor to the Kelp codebase | Skua | 2019 | 2019 | 2'],
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

describe('signs of their own around a head', () => {
  const expected = ['Web Developer | Halden Group | 2019-02 | 2021-05 | 2', 'QA Analyst | Skua | 2016 | 2018 | 2'];
  for (const [name, [first, second]] of Object.entries({
    'a colon that closes company and title': ['**Halden Group -- Web Developer:**', '**Skua -- QA Analyst:**'],
    'a colon that closes the company above the title': ['**Halden Group:**\nWeb Developer', '**Skua:**\nQA Analyst'],
    'a colon that closes the title above the company': ['Web Developer:\nHalden Group', 'QA Analyst:\nSkua'],
  }))
    it(name, () =>
      check(`${first}\n*February 2019 – May 2021*\n\n${work}\n\n${second}\n*2016 – 2018*\n\n${work}`, expected),
    );

  it('“Co-” behind a comma is no legal form', () =>
    check(`### Skua, Co-Founder & CTO (2019 – 2021)\n\n${work}`, ['Co-Founder & CTO | Skua | 2019 | 2021 | 2']));

  it('a bold title as the label of its company', () =>
    check(
      `**Web Developer**: Dock & Sons Ltd | Ghent, Belgium\n*2019 – 2021*\n\n${work}\n\n**Tech Lead:** Led the move of the ledger to one store, and kept the rota.`,
      ['Web Developer | Dock & Sons Ltd | 2019 | 2021 | 2'],
    ));

  it('names in lower case, with a dot or a capital inside, and with two abbreviations', () =>
    check(
      `**Web Developer**, eTide:\n*2019 – 2021*\n\n${work}\n\n**QA Analyst at tern.io | Lund**\n2016 – 2018\n\n${work}\n\n**Tester** at Skua Works Pvt. Ltd.\n2014 – 2016\n\n${work}`,
      [
        'Web Developer | eTide | 2019 | 2021 | 2',
        'QA Analyst | tern.io | 2016 | 2018 | 2',
        'Tester | Skua Works Pvt. Ltd. | 2014 | 2016 | 2',
      ],
    ));

  it('a colon behind what is no name leads to what was done', () =>
    check(
      `**Web Developer, Halden Group**\n*2019 – 2021*\n\n**Key Achievements:**\n${work}\n\nWorked with a QA analyst on:\n${work}`,
      ['Web Developer | Halden Group | 2019 | 2021 | 4'],
    ));

  it('the bold name of the work among headings of other sections', () =>
    checkRoles(
      `# Wanda Okoye\n\n## About\n\nLikes tides.\n\n**Work Experience**\n\n**Web Developer**, Halden Group, 2019 – 2021\n\n${work}\n\n## Education\n\nBSc, 2011\n`,
      ['Web Developer | Halden Group | 2019 | 2021 | 2'],
    ));

  it('the bold names behind it: what stands under them is no work', () =>
    checkRoles(
      `# Wanda Okoye\n\n## Summary\n\nLikes tides.\n\n**Experience**\n\n**Web Developer**, Halden Group, 2019 – 2021\n\n${work}\n\n**Education**\n\n**BSc Physics, Dunmoor College** (2007 – 2011)\n\n- Led the chess club\n`,
      ['Web Developer | Halden Group | 2019 | 2021 | 2'],
    ));
});

describe('what stands beside a title', () => {
  it('how one was employed is no part of it', () =>
    check(
      `### Tide developer Erlang on Linux (contractor)\n\nSkua\n\n06/2019 - 01/2021\n\n${work}\n\n### *Harbour Engineer*, Freelance (2018-01 — 2019-06)\n\n${work}`,
      ['Tide developer Erlang on Linux | Skua | 2019-06 | 2021-01 | 2', 'Harbour Engineer | - | 2018-01 | 2019-06 | 2'],
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

describe('headings under the one of a role', () => {
  it('dates and then the company, each in one of its own', () =>
    check(
      `#### Tide Developer\n##### 08/2019 - 09/2022\n##### Larkspur Metal, Brindle\n\n${work}\n\n#### Lead Tide Developer\n##### 03/2017 à maintenant\n##### Skua, à distance\n\n${work}`,
      ['Tide Developer | Larkspur Metal | 2019-08 | 2022-09 | 2', 'Lead Tide Developer | Skua | 2017-03 | present | 2'],
    ));

  it('years part what was done and are no stints of their own', () =>
    check(
      `### Skua Harbour Works (Apr 2013 - May 2018)\n\n- Lead engineer of the berth planner.\n\n#### 2017-2018\n- Moved the dock scheduler to one queue (Mar 2017 - Jan 2018)\n  - Wrote the queue.\n\n#### 2013\n- Drew the first tide atlas.\n\n### Gullway (2010 - 2013)\n\n#### 2012\n- Kept the ferry ledger (March 2012 - September 2012)\n  - Counted the ferries.\n\n#### 2010\n${work}`,
      ['- | Skua Harbour Works | 2013-04 | 2018-05 | 4', '- | Gullway | 2010 | 2013 | 4'],
    ));
});

describe('tables without the names of their columns', () => {
  it('with a rule above the first row', () =>
    check(
      '|----------------------|--------------------------|----------------|\n| **Jun 2018 - Present** | **Gauge Engineer** | |\n| | **Larkspur Gauges GmbH** | Bremen, Germany |\n| Worked on: | - Wrote the model of the tide gauge. | |\n| | - Cut its nightly run to ten minutes. | |\n| Tools: | - Simtide, Gaugelab | |\n| | | |\n| **Oct 2014 - Feb 2015** | **Trainee** | |\n| | **Skua** | Denmark |',
      ['Gauge Engineer | Larkspur Gauges GmbH | 2018-06 | present | 2', 'Trainee | Skua | 2014-10 | 2015-02 | 0'],
    ));

  it('with a rule under every row', () =>
    check(
      '| 2016 - 2018 | Tide Assistant | University of Dunmoor |\n|:--+---+---|\n| 2014 - 2016 | Harbour Clerk | Gullway Ferries |\n|:--+---+---|',
      ['Tide Assistant | University of Dunmoor | 2016 | 2018 | 0', 'Harbour Clerk | Gullway Ferries | 2014 | 2016 | 0'],
    ));
});

describe('how one was employed', () => {
  it('in turns, with the dates of each, is one period', () =>
    check(
      `### TIDE & HOTEL, Inc. (May 2019 – Present)\n\n**Harbour Engineer** (contract: May–Jun 2019; full-time from July 2019) ／ [tidehotel.io](https://tidehotel.io/)\n\n${work}\n\n### Skua (2016 – 2019)\n\n**Chart Engineer** | [skua.io](https://skua.io)\n\n${work}`,
      ['Harbour Engineer | TIDE & HOTEL, Inc. | 2019-05 | present | 2', 'Chart Engineer | Skua | 2016 | 2019 | 2'],
    ));

  it('“Freelance” beside a trade is no title', () =>
    check(
      '### Freelance — Chart & Tide Development (2012 – ongoing)\n\nDrew charts for four ports.\n\n### Freelance | Web Design | 2009 – 2012\n\nDrew the sites of two ferries.',
      ['Chart & Tide Development | - | 2012 | present | 0', 'Web Design | - | 2009 | 2012 | 0'],
    ));
});

describe('names that only look like something else', () => {
  it('a field before a comma is no company, the name behind it is', () =>
    check(
      `\`Feb 2019\`\n\n**Associate Tide Analyst**\n\nCybersecurity, Gullway Freight\n\n${work}\n\n**Harbour Clerk**, 2014 – 2016\nQuality Assurance, Skua\n\n${work}`,
      ['Associate Tide Analyst | Gullway Freight | 2019-02 | 2019-02 | 2', 'Harbour Clerk | Skua | 2014 | 2016 | 2'],
    ));

  it('a name that begins with the letters of a level is no title', () =>
    check(
      `### Tide Developer, Icicle Harbours\nApr 2018 -- Feb 2019\n\n${work}\n\n### Tide Developer, Ici\n2016 – 2018\n\n${work}`,
      ['Tide Developer | Icicle Harbours | 2018-04 | 2019-02 | 2', 'Tide Developer | Ici | 2016 | 2018 | 2'],
    ));

  it('the first half of a title before a slash, with a linked company', () =>
    check(`### Harbour Safety / Tide Engineer, [Gullway](https://gullway.no) June 2013 - today\n\n${work}`, [
      'Harbour Safety / Tide Engineer | Gullway | 2013-06 | present | 2',
    ]));

  it('“Work experience as a developer” is a section’s name', () =>
    checkRoles(
      `# Ida Moss\n\n## Work experience as a harbour developer\n\n**Skua**, Oslo\n\nMarch 2016 - May 2019, Tide engineer\n\n${work}\n\n**Gullway**, Norway\n\nApril 2014 - March 2016, Tide engineer\n\n${work}`,
      ['Tide engineer | Skua | 2016-03 | 2019-05 | 2', 'Tide engineer | Gullway | 2014-04 | 2016-03 | 2'],
    ));
});

it('a list’s item may name a title and institutes in one long line', () =>
  check(
    '- **Tide Assistant**, Centre for Harbour Research (CHR), DSc. [August, 2018 - July, 2019]\n- **Tide Assistant**, Advanced Tidal Simulation (ATS) Laboratory & Harbour Intelligence (HInt) Laboratory, Coastal Engineering Division of the Faculty, Dunmoor University. [August, 2017 - July, 2018]',
    [
      'Tide Assistant | Centre for Harbour Research | 2018-08 | 2019-07 | 0',
      'Tide Assistant | Advanced Tidal Simulation (ATS) Laboratory & Harbour Intelligence (HInt) Laboratory | 2017-08 | 2018-07 | 0',
    ],
  ));

it('sections in what opens and closes', () =>
  checkRoles(
    '<details>\n<summary>Work History</summary>\n<div>\n<b>Ferry Clerk</b> | <i>Gullway</i> | Jun 2021–Jan 2022\n<ul>\n<li>Kept the ledger of nine ferries</li>\n</ul>\n</div>\n</details>\n\n<details>\n<summary>Certifications</summary>\n<div>\nFood on board\n<ul>\n<li>Passed in 2019</li>\n</ul>\n</div>\n</details>\n\n## Work\n\n<details>\n<summary>Tide Engineer at Skua, 2018 – 2021</summary>\n\n- Wrote the tide tables.\n</details>',
    ['Ferry Clerk | Gullway | 2021-06 | 2022-01 | 1', 'Tide Engineer | Skua | 2018 | 2021 | 1'],
  ));

it('parts set apart by leader dots, wide spaces or LaTeX’s fill', () => {
  for (const gap of [' ........ ', '\u2003\u2003', '\u2002', '\\hfill{}', '\u00a0\u00a0'])
    checkRoles(
      `## Experience\n\n**Tide Engineer**${gap}Ghent, Belgium\n*Skua*${gap}May 2018 – June 2021\n\n- Wrote the tide tables.`,
      ['Tide Engineer | Skua | 2018-05 | 2021-06 | 1'],
    );
});
