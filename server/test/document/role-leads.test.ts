import assert from 'node:assert/strict';
import { checkRoles as check, read } from './check.ts';

/** The bullets of the first role that tell work. */
function work(text: string): readonly string[] {
  const bullets = read(text).roles[0]?.bullets ?? [];
  return bullets.filter(({ nature }) => nature === 'work').map(({ plain }) => plain.text);
}

describe('titles and dates in unusual places', () => {
  it('takes the title that the first item under a company begins with, which tells work as well', () =>
    check(
      '## Work\n\n+ **Tideline Bank (Jun 2018 - Oct 2021)**\n  - Platform Engineer: Kept the timetable feeds apart.\n  - Moved the ledger to Go.\n\n+ **Kelp University (2017 - 2019)**\n  - Teaching Assistant in Compilers: Helped forty students.\n\n+ **Skua Post (2015 - 2017)**\n  - Ledger: Rewrote the import of it.\n',
      [
        'Platform Engineer | Tideline Bank | 2018-06 | 2021-10 | 2',
        'Teaching Assistant in Compilers | Kelp University | 2017 | 2019 | 1',
        '- | Skua Post | 2015 | 2017 | 1',
      ],
    ));

  it('takes the title that the prose under a company begins with', () =>
    check(
      '## Work\n\n- **Tideline, Oslo** (2020–2022)<br />\n  Team lead, senior tester. Drew up the intake of tide data.\n\n- **Skua Post, Bergen, Norway** (2018–2020)<br />\n  Developer writing libraries for the sorting of letters.\n',
      ['Team lead, senior tester | Tideline | 2020 | 2022 | 0', 'Developer | Skua Post | 2018 | 2020 | 0'],
    ));

  it('reads a range that its writer wrapped', () =>
    check(
      '## Experience\n\n**Reliability Engineer,** Harbour Service, December 2020 -\nFebruary 2022\n\n- Cut the pages by half.\n',
      ['Reliability Engineer | Harbour Service | 2020-12 | 2022-02 | 1'],
    ));

  it('takes the programme and its stage as one title', () => {
    const stage = (title: string): string =>
      `## Experience\n\n**Tideline Harbours**  \n_${title}_  \n<sup>April 2012 - January 2013</sup>\n\n- Ran it.\n`;
    for (const title of ['GTP: Storage rotation', 'GTP: Tide Charts (North) rotation'])
      check(stage(title), [`${title} | Tideline Harbours | 2012-04 | 2013-01 | 1`]);
  });

  it('leaves “self employed” out of the title', () =>
    check('## Experience\n\n### Developer - _Self employed_ March 2016 - Present\n\n- Released a puzzle.\n', [
      'Developer | - | 2016-03 | present | 1',
    ]));
});

describe('what stands among roles and is none', () => {
  it('a school with its degree, under a heading that names work as well', () =>
    check(
      "## Education & Work\n\n- **Tideline** (2018–2020)<br />\n  Developer writing libraries for tides.\n\n- **Northmoor University** (2011–2014)<br />\n  Master's of Arts in Cartography\n\n- **Kelp College** (2005–2009)<br />\n  Bachelor's of Arts focused on music and law.\n",
      ['Developer | Tideline | 2018 | 2020 | 0'],
    ));

  it('a certificate', () =>
    check(
      '## Experience\n\n### Developer, Skua\n2016 – 2019\n\n- Wrote the ledger.\n\n### Professional Scrum Master I\nMarch 2018\n\nPassed it.\n',
      ['Developer | Skua | 2016 | 2019 | 1'],
    ));

  it('names listed inside a role, where they tell of no work', () => {
    const role = '## Work\n\n### Skua - Lead Developer\n\n2018 - 2020\n\n';
    const duties = '#### Job Duties\n\n- Lead a team of seven people\n';
    const names = (title: string, item: string): string => `${role}#### ${title}\n\n- ${item}\n\n${duties}`;
    const rows = {
      'Software Products': 'Tide Workflow Engine',
      'Primary Skills Utilized': 'English Writing',
      'Areas of Focus': 'Web Development',
      'Classes Taught': 'Algorithm Design and Analysis',
    };
    for (const [title, item] of Object.entries(rows))
      assert.deepEqual(work(names(title, item)), ['Lead a team of seven people'], title);
    assert.equal(work(names('Software Products', 'Built the tide workflow engine for nine ports.')).length, 2);
  });

  it('an item that is the link of a name alone', () => {
    const role = (item: string): string => `## Work\n\n### Developer, Skua\n2018 – 2020\n\n- ${item}\n`;
    assert.deepEqual(work(role('[Harbour Youth Sports](https://harbour.example)')), []);
    assert.equal(work(role('[Built the tide table](https://harbour.example)')).length, 1);
  });

  it('the items behind a section’s name that lacks the space after its sign', () =>
    check(
      '#Work History\n\n##Skua\n_Test Engineer, 8/2004 - 11/2006_\n\n* Wrote tests for the compiler.\n\n#Education\n_Kelp College_\n_2000-2004_\n\n* Minor in Mathematics\n',
      ['Test Engineer | Skua | 2004-08 | 2006-11 | 1'],
    ));
});

describe('a résumé that is a list of roles and nothing else', () => {
  const item = (title: string, years: string): string =>
    `* #### ${title} <small>– Skua Post<br>${years}</small>\n  Moved the letters between harbours.\n\n`;
  const list = [
    item('Software engineer', 'February 2018 - Now'),
    item('Teacher', 'September 2017 - February 2018'),
    item('Developer', 'May 2015 - September 2017'),
    item('Scrum master', 'May 2013 - April 2015'),
  ];

  it('is known by roles that are told of in prose', () => {
    assert.equal(read(list.join(''), { path: 'index.md' }).kind, 'resume');
    assert.equal(read(list.slice(0, 3).join(''), { path: 'index.md' }).kind, 'none');
    assert.equal(read(list.join('').replace(/^ {2}.*$/gm, ''), { path: 'index.md' }).kind, 'none');
  });

  it('takes dates and a place that stand as the first items, however few follow', () => {
    check(
      '## Experience\n\n### Kelpnet, Crane Engineer\n\n- June 2013 – Aug 2015\n- Weirford, WA\n- Wrote the tide tables.\n',
      ['Crane Engineer | Kelpnet | 2013-06 | 2015-08 | 1'],
    );
    const stint = (dates: string): string =>
      `### **Crane Engineer** at Kelpnet\n- *${dates}*\n- Wrote the tide tables.\n`;
    check(`## Experience\n\n${stint('Jul 2012-Sep 2012')}\n${stint('Jun 2010-Sep 2010 (part-time)')}`, [
      'Crane Engineer | Kelpnet | 2012-07 | 2012-09 | 1',
      'Crane Engineer | Kelpnet | 2010-06 | 2010-09 | 1',
    ]);
  });

  it('takes a dated heading among roles of its depth for a role, and a school for none', () => {
    const part = (name: string, place: string): string =>
      `### ${name}\n_${place}_\nJune 2011 – August 2012\n- Dredged it\n\n`;
    const first = part('Crane Engineer', 'Kelpnet, Oslo');
    const text = (second: string): string => `### WORK EXPERIENCE\n${first}${second}`;
    check(text(part('Crane Intern Research', 'Quay Harbour Centre, Oslo')), [
      'Crane Engineer | Kelpnet | 2011-06 | 2012-08 | 1',
      'Crane Intern Research | Quay Harbour Centre | 2011-06 | 2012-08 | 1',
    ]);
    check(text(part('Weirford School of Cranes', 'Diploma, Oslo')), [
      'Crane Engineer | Kelpnet | 2011-06 | 2012-08 | 1',
    ]);
  });

  it('a title and its company before what was done, without dates, where the whole list is written so', () => {
    check(
      '## Experience\n\n- **CURRENT POSITION** Data Engineer (Larkspur Freight)\n- Data Engineer intern (Tern & Gull): Rebuilt the tide table. Wrote its tests.\n- Squad Lead - Skua (Bergen): Kept the ledger of two ports.',
      [
        'Data Engineer | Larkspur Freight | - | - | 0',
        'Data Engineer intern | Tern & Gull | - | - | 0',
        'Squad Lead | Skua | - | - | 0',
      ],
    );
    check(
      '## Experience\n\n### Engineer, Tern & Gull (2016 – 2019)\n\n- Team Lead (Harbour Crew): Kept the ledger.\n- Squad Lead - Skua: Wrote it.',
      ['Engineer | Tern & Gull | 2016 | 2019 | 2'],
    );
  });
});
