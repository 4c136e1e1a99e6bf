import assert from 'node:assert/strict';
import { checkExperience as check, checkRoles, roles } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n';

describe('a name and its title in headings of one depth', () => {
  it('the name above, the dates below the title', () =>
    check(
      `#### [Harborline](https://harborline.example)\n\n#### Tide Engineer\n\nJan 2021 – Present\n\n${work}\n#### Kelp\n\n#### Engineer & Port Liaison Work\n\nMay 2018 – Dec 2020\n\n${work}`,
      [
        'Tide Engineer | Harborline | 2021-01 | present | 1',
        'Engineer & Port Liaison Work | Kelp | 2018-05 | 2020-12 | 1',
      ],
    ));

  it('also where the section’s own heading is no higher', () =>
    checkRoles(
      `#### Wanda Okoye\n\n###### Experience\n\n###### Harborline\n\n###### Tide Engineer\n\nJan 2021 – Present\n\n${work}\n###### Kelp\n\n###### Engineer\n\n2018 – 2020\n\n${work}\n###### Education\n\nUniversity of Dunmoor`,
      ['Tide Engineer | Harborline | 2021-01 | present | 1', 'Engineer | Kelp | 2018 | 2020 | 1'],
    ));

  it('the name of a section is no company', () =>
    check(`#### Volunteering\n\n#### Tide Engineer\n\n2018 – 2020\n\n${work}`, [
      'Tide Engineer | - | 2018 | 2020 | 1',
    ]));
});

describe('lists of names and titles', () => {
  it('name, title, place and dates on lines of one item', () =>
    check(
      '- **Harborline**  \n  Tide Engineer  \n  Remote  \n  August 2020 to present\n\n  Keeps the tables of two ports.\n\n- **Oslo Tides**  \n  Analyst (contract)  \n  Bergen, Norway  \n  May 2018 to November 2019\n\n  Counted the boats.',
      ['Tide Engineer | Harborline | 2020-08 | present | 0', 'Analyst | Oslo Tides | 2018-05 | 2019-11 | 0'],
    ));

  it('a city’s name in bold is the company where the place stands on a line of its own', () =>
    check('- **Bergen**  \n  Analyst  \n  Oslo, Norway  \n  May 2018 to November 2019', [
      'Analyst | Bergen | 2018-05 | 2019-11 | 0',
    ]));

  it('a title in bold as the only item under a company and its dates', () =>
    check(
      '### Skua Games (Mar 2015 – Apr 2019)\n- **Server Programmer on Boat Racing (Tide Cup)**\n\t- Wrote the lobby.\n\t- Wrote the ranking.\n\n### Kelp Inc. (2012 – 2015)\n- **Tools Programmer**\n\t- Kept the level editor.',
      [
        'Server Programmer on Boat Racing (Tide Cup) | Skua Games | 2015-03 | 2019-04 | 2',
        'Tools Programmer | Kelp Inc. | 2012 | 2015 | 1',
      ],
    ));

  it('a bold lead of another kind is a bullet', () =>
    check('### Skua Games, Engineer (2015 – 2019)\n- **Senior Engineers**\n\t- Interviewed twelve.', [
      'Engineer | Skua Games | 2015 | 2019 | 2',
    ]));
});

describe('definitions', () => {
  it('a second one is a further title at the company that the term names', () =>
    check(
      'Harborline\n:   **Aug 2017 - Present** *Staff Engineer*\n\n    * Led the move to one queue.\n\n:   *Lead Engineer*\n\n    * Split the scheduler.\n    * Wrote the tests.\n\nKelp\n:   **Jan 2016 - Aug 2017** *Engineer*\n\n    * Kept the pumps.',
      [
        'Staff Engineer | Harborline | 2017-08 | present | 1',
        'Lead Engineer | Harborline | - | - | 2',
        'Engineer | Kelp | 2016-01 | 2017-08 | 1',
      ],
    ));

  it('the dates as the term, where one role tells no title', () =>
    check(
      `1/2020-5/2021\n: **Kelp**, _Tide Engineer_\n: Oslo, Norway (and other locations)\n\n6/2018-12/2019\n: **Harborline**\n: Hamburg, Germany (and other locations)\n\n${work}\n5/2016-5/2018\n: **Skua**, _Engineer_\n: Oslo, Norway (and other locations)\n\n${work}`,
      [
        'Tide Engineer | Kelp | 2020-01 | 2021-05 | 0',
        '- | Harborline | 2018-06 | 2019-12 | 1',
        'Engineer | Skua | 2016-05 | 2018-05 | 1',
      ],
    ));
});

describe('Markdown inside HTML', () => {
  it('a link, italics and bold text read as their writer meant them', () =>
    check(
      `<div>\n<h4> Tide Researcher </h4>\n<small>[skua](https://skua.example/en) <br>\nNov 2018 - Nov 2019 </small>\n</div>\n\n${work}\n<div>\n<h4>Technical Writer</h4>\n<span>May 2015 - Oct 2017</span>\n</div>\n_Harbour Pages_\n\n${work}`,
      ['Tide Researcher | skua | 2018-11 | 2019-11 | 1', 'Technical Writer | Harbour Pages | 2015-05 | 2017-10 | 1'],
    ));

  it('signs that dress nothing stay', () => {
    const [role] = roles(
      `# A\n\n## Experience\n\n### Engineer, Skua\n2018 - 2019\n\n<div>\n<ul><li>Cut tide_table_size by 2 * 3 * 4 bytes</li></ul>\n</div>`,
    );
    assert.equal(role, 'Engineer | Skua | 2018 | 2019 | 1');
  });
});

describe('names that are one, and parts of an employer', () => {
  it('a name in one link, whatever words are in it', () =>
    check(`### *Developer*, [TIDE at Larkspur](https://larkspur.example/) (2018-07 — 2018-11)\n\n${work}`, [
      'Developer | TIDE at Larkspur | 2018-07 | 2018-11 | 1',
    ]));

  it('a name that goes on with “The”, and a title that does not', () => {
    check(`### Larkspur, The Tide School\n\nLecturer: 08/2014 - Present\n\n${work}`, [
      'Lecturer | Larkspur, The Tide School | 2014-08 | present | 1',
    ]);
    check(`### Harbour Specialist, The Tide School (2014 – 2016)\n\n${work}`, [
      'Harbour Specialist | The Tide School | 2014 | 2016 | 1',
    ]);
  });

  it('a department with the title in its bracket, under the employer', () =>
    check(
      `### Harborline\n\`Dec 2018 – Nov 2019\`\n**Tide Systems Department [Software Engineer]**\n\nKept the tables of two ports.\n\n\`Feb 2018 – Nov 2018\`\n**Port Support Center [Support Engineer]**\n\nAnswered the harbour masters.`,
      [
        'Software Engineer | Harborline | 2018-12 | 2019-11 | 0',
        'Support Engineer | Harborline | 2018-02 | 2018-11 | 0',
      ],
    ));

  it('how one was employed, in brackets behind an employer below another, is no department of that one', () =>
    check(`2016 - 2019: Harborline\n${work}\n2003 - 2004: Skua (Contractor)\n${work}`, [
      '- | Harborline | 2016 | 2019 | 1',
      '- | Skua | 2003 | 2004 | 1',
    ]));

  it('a company that is called like a time without work', () =>
    check(`### Break, Inc March 2014 — Present\n\n#### Cloud Architect\n\n${work}`, [
      'Cloud Architect | Break, Inc | 2014-03 | present | 1',
    ]));

  it('a name with its place and the dates above the title and where one sat', () =>
    check(
      `### Kestrel | Bergen, Norway | September 2014 - January 2015\n\n**Trainee at the Tide Signal Lab**\n\n${work}`,
      ['Trainee | Kestrel | 2014-09 | 2015-01 | 1'],
    ));

  it('a title in bold that its sentence goes on with', () =>
    check(
      `### Kestrel | Lyon, France | April 2023 - Present\n\n**Tide Engineer (TE)** in the **Water Works (WW)** team, looking after the **lock gates**\n\n${work}`,
      ['Tide Engineer (TE) | Kestrel | 2023-04 | present | 1'],
    ));

  it('a course beside the title of who taught it', () =>
    check(
      'March 2019 \\ May 2020\n:   **Teaching assistant -- Tides II** \\\n    Faculty of Harbours \\\n    with two others',
      ['Teaching assistant | Faculty of Harbours | 2019-03 | 2020-05 | 0'],
    ));

  it('a company and a title in Chinese with a hyphen between them', () =>
    check(`## 海港潮汐公司-软件工程师\n### **( 2015年12月 ~ 2016年7月 )**\n${work}`, [
      '软件工程师 | 海港潮汐公司 | 2015-12 | 2016-07 | 1',
    ]));

  it('a time without work above a role is not its company', () =>
    check(
      `**Unpaid Sabbatical (October 2013 to May 2014)**\n\nA long walk along the coast.\n\n**Radar Engineer - Kelp (January 2006 to July 2013)**\n\n${work}`,
      ['Radar Engineer | Kelp | 2006-01 | 2013-07 | 1'],
    ));

  it('a project of a class is no role, whatever its heading says', () =>
    checkRoles(
      `# Wanda Okoye\n\n## Experience\n\n### Analyst, Kelp\n2019 – 2021\n\n${work}\n## Projects\n\n### Tide Table Kiosk - Class Project\n\n_Kiosk Designer_, February 2012 - May 2012\n\n${work}`,
      ['Analyst | Kelp | 2019 | 2021 | 1'],
    ));
});

describe('companies below titles', () => {
  it('one name below two titles that stand right above each other', () =>
    check(
      `### Tide Writer II\n2022 - 2023\n\n### Tide Writer I\n2020 - 2022\n\n*Harborline*\n\n${work}\n### Harbour Clerk\n2017 - 2019\n\n### Intern\n2015 - 2016\n\n*Kelp Works*\n\n${work}`,
      [
        'Tide Writer II | Harborline | 2022 | 2023 | 0',
        'Tide Writer I | Harborline | 2020 | 2022 | 1',
        'Harbour Clerk | Kelp Works | 2017 | 2019 | 0',
        'Intern | Kelp Works | 2015 | 2016 | 1',
      ],
    ));

  it('who works for themselves, and who worked earlier, has another', () => {
    check(`### Freelance Developer\n2022 - 2023\n\n### Tide Writer\n2020 - 2022\n\n*Harborline*\n\n${work}`, [
      'Freelance Developer | - | 2022 | 2023 | 0',
      'Tide Writer | Harborline | 2020 | 2022 | 1',
    ]);
    check(`### Tide Clerk\n2016 - 2018\n\n### Tide Writer\n2020 - 2022\n\n*Harborline*\n\n${work}`, [
      'Tide Clerk | - | 2016 | 2018 | 0',
      'Tide Writer | Harborline | 2020 | 2022 | 1',
    ]);
  });

  it('on a line of its own, as in the other roles, whatever the title goes on with', () =>
    check(
      `### Port Engineer - LKTS\n\n**Harborline**\n\n2022 – 2024\n\n${work}\n### Engineer\n\n**Kelp**\n\n2020 – 2022\n\n${work}\n### Engineer\n\n**Skua**\n\n2018 – 2020\n\n${work}\n### Clerk\n\n**Osprey**\n\n2016 – 2018\n\n${work}`,
      [
        'Port Engineer | Harborline | 2022 | 2024 | 1',
        'Engineer | Kelp | 2020 | 2022 | 1',
        'Engineer | Skua | 2018 | 2020 | 1',
        'Clerk | Osprey | 2016 | 2018 | 1',
      ],
    ));

  it('with whom the contract was, between the agency and the dates', () =>
    check(
      '### Port Engineer\n\n**Harborline**\n* Contract with Kelp\n* Contract with Skua Ports\n\nMay 2022 – Mar 2024\n\nRemote\n\nKept the pumps of two ports.',
      ['Port Engineer | Harborline | 2022-05 | 2024-03 | 2'],
    ));

  it('lines about the work under an employer and its dates name none', () =>
    check(
      '##### `August 2015 - Present` **Harborline**, Bergen\n\n###### **Principal Developer** from July 2018 until now  \n  Approve every chart  \n  Sketch and print the tide tables\n\n###### **Developer** from Aug 2015 until July 2018  \n  Mend and paint buoys  \n  Wrote the first almanac',
      ['Principal Developer | Harborline | 2018-07 | present | 0', 'Developer | Harborline | 2015-08 | 2018-07 | 0'],
    ));

  it('in a sentence that tells as what one works', () => {
    check('Currently working as Tide Engineer in HARBORLINE GMBH since Aug, 2013.', [
      'Tide Engineer | HARBORLINE GMBH | 2013-08 | present | 0',
    ]);
    check(`### Worked as a Port Analyst with Kelp from May 2014 to June 2016\n\n${work}`, [
      'Port Analyst | Kelp | 2014-05 | 2016-06 | 1',
    ]);
  });
});

describe('a name that begins as a level does', () => {
  it('is a company', () => {
    check(`### Developer, Ici Harbour\nApr 2018 -- Feb 2019\n\n${work}`, [
      'Developer | Ici Harbour | 2018-04 | 2019-02 | 1',
    ]);
    check(`### Engineer IC3, Kelp\nApr 2018 -- Feb 2019\n\n${work}`, ['Engineer IC3 | Kelp | 2018-04 | 2019-02 | 1']);
  });
});

describe('a department of several fields', () => {
  it('is one name', () =>
    check(
      `**Teaching assistant -- Tides II**\nMarch 2019 - May 2020\nDepartment of Coastal, Harbour and Dock Engineering\n\n${work}`,
      ['Teaching assistant | Department of Coastal, Harbour and Dock Engineering | 2019-03 | 2020-05 | 1'],
    ));
});
