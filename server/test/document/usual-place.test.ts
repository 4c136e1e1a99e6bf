import { checkExperience as check, checkRoles } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n';

describe('a company stands where those of the other roles do', () => {
  it('on the line below, though what follows the title ends as names of companies do', () => {
    check(
      `### **Director, Hosted Services**\n📍 **Quillvane | Essen, Germany** | 🗓 **03/20 - 05/23**\n\n${work}\n### **Head of Build Tools**\n📍 **Tern Point | Essen, Germany** | 🗓 **02/17 - 02/20**\n\n${work}\n### **Build Engineer**\n📍 **Osprey Yard | Essen, Germany** | 🗓 **01/14 - 01/17**\n\n${work}`,
      [
        'Director | Quillvane | 2020-03 | 2023-05 | 1',
        'Head of Build Tools | Tern Point | 2017-02 | 2020-02 | 1',
        'Build Engineer | Osprey Yard | 2014-01 | 2017-01 | 1',
      ],
    );
    check(
      `### Engineer II - Yard Technologies\n**Quillvane** — Essen | **May 2018 – Dec 2019**\n\n${work}\n### Engineer I\n**Quillvane** — Essen | **May 2016 – Apr 2018**\n\n${work}\n### Support Engineer\n**Tern Point** — Essen | **May 2014 – Apr 2016**\n\n${work}`,
      [
        'Engineer II | Quillvane | 2018-05 | 2019-12 | 1',
        'Engineer I | Quillvane | 2016-05 | 2018-04 | 1',
        'Support Engineer | Tern Point | 2014-05 | 2016-04 | 1',
      ],
    );
  });

  it('on a line with the dates, and not on that of what the company does', () => {
    const role = (title: string, company: string, from: number, trade: string): string =>
      `### **${title}**\n**${company}** | 03/${from} - 02/${from + 3} | Essen, Germany\n_${trade}_\n`;
    check(
      `${role('Lead Engineer', 'Quillvane', 2020, 'Tides for calm harbours')}\n${role('Software Engineer', 'Tern Point', 2017, 'Berth planning for ferries')}\n${role('Junior Engineer', 'Osprey Yard', 2014, 'Cranes, rented by the hour')}`,
      [
        'Lead Engineer | Quillvane | 2020-03 | 2023-02 | 0',
        'Software Engineer | Tern Point | 2017-03 | 2020-02 | 0',
        'Junior Engineer | Osprey Yard | 2014-03 | 2017-02 | 0',
      ],
    );
  });

  it('beside the title, and not in the prose below it', () => {
    check(
      '## Web Developer — Quillvane\n**Aug 2016 – Nov 2019**\nVue, Sass\nBuilt a berth board, moved it to Vue\n\n## Web Developer — Tern Point\n**Mar 2014 – Jul 2016**\nVue, Less\nKept tide tables fast\n\n## Web Designer — Osprey.hk\n**Jun 2012 – Feb 2014**\nHTML, CSS\nFlyer-to-page service studio\n',
      [
        'Web Developer | Quillvane | 2016-08 | 2019-11 | 0',
        'Web Developer | Tern Point | 2014-03 | 2016-07 | 0',
        'Web Designer | Osprey.hk | 2012-06 | 2014-02 | 0',
      ],
    );
  });

  it('or is told otherwise beyond doubt', () => {
    check(
      `### Platform Engineer\nQuillvane | Essen | 03/20 - 05/23\n\n${work}\n### Build Engineer\nTern Point | Essen | 02/17 - 02/20\n\n${work}\n### Tools Engineer at Osprey Yard\nBuild Tools | Essen | 01/14 - 01/17\n\n${work}`,
      [
        'Platform Engineer | Quillvane | 2020-03 | 2023-05 | 1',
        'Build Engineer | Tern Point | 2017-02 | 2020-02 | 1',
        'Tools Engineer | Osprey Yard | 2014-01 | 2017-01 | 1',
      ],
    );
  });
});

describe('a company nested first under the titles of a list', () => {
  const item = (title: string, dates: string, company: string): string =>
    `* **${title}** *(${dates})*\n  * ${company}\n  * Duties included: laying out antennas for ferries\n`;

  it('may be one word, or have its short form and its place, where others there are names beyond doubt', () => {
    check(
      item('Test Engineering Intern', 'Jun. 2019 - Jul. 2019', 'Quillvane') +
        item('Research Assistant', 'Sep. 2018 - May 2019', 'Wrenmoss Tide Research Center (WTRC)') +
        item('Lab Assistant', 'Sep. 2017 - May 2018', 'Galena Harbour Institute, Bergen, Norway'),
      [
        'Test Engineering Intern | Quillvane | 2019-06 | 2019-07 | 1',
        'Research Assistant | Wrenmoss Tide Research Center | 2018-09 | 2019-05 | 1',
        'Lab Assistant | Galena Harbour Institute | 2017-09 | 2018-05 | 1',
      ],
    );
  });

  it('may stand below the title of dated items, with its faculty and a town that no list knows', () => {
    const dated = (dates: string, title: string, company: string): string =>
      `- ${dates}\n    - ${title}\n    - ${company}\n    - Larkmoor\n    - Kept the berth tables right\n`;
    check(
      dated('09/2019–Present', 'Researcher', 'Faculty of tides and currents, University of Larkmoor') +
        dated('02/2019–03/2019', 'Java developer', 'Skua & Tern s.r.o., Larkmoor'),
      [
        'Researcher | University of Larkmoor | 2019-09 | present | 2',
        'Java developer | Skua & Tern s.r.o. | 2019-02 | 2019-03 | 2',
      ],
    );
  });

  it('is no single word where no other is a name', () => {
    check(
      item('Test Engineer', 'Jun. 2019 - Jul. 2019', 'Python') + item('Build Engineer', 'Sep. 2018 - May 2019', 'Ruby'),
      ['Test Engineer | - | 2019-06 | 2019-07 | 2', 'Build Engineer | - | 2018-09 | 2019-05 | 2'],
    );
  });
});

describe('a city beside a company', () => {
  it('is told by the state after it, with or without commas', () => {
    check(`##### Lead Engineer, Tern Kelp Denver, CO (Hybrid) 2018-2020\n${work}`, [
      'Lead Engineer | Tern Kelp | 2018 | 2020 | 1',
    ]);
    check(`### Yard Engineer\n**Institute for Old Tides - College Hill, TX**\n*August 2015 - July 2016*\n\n${work}`, [
      'Yard Engineer | Institute for Old Tides | 2015-08 | 2016-07 | 1',
    ]);
    check(`### Independent Painting Contractor, Larkmoor OH\n2015 - 2016\n\n${work}`, [
      'Independent Painting Contractor | - | 2015 | 2016 | 1',
    ]);
  });

  it('is told by its region or country after it, too', () => {
    check(
      `## Developer <time>Nov 2012 - April 2015</time>\n\n<location>Quillvane  Bengaluru, Karnataka</location>\n\n${work}`,
      ['Developer | Quillvane | 2012-11 | 2015-04 | 1'],
    );
    check(`### Engineer, Tern Kelp Berlin, Germany\n2017 - 2019\n\n${work}`, [
      'Engineer | Tern Kelp | 2017 | 2019 | 1',
    ]);
  });

  it('is known by its name where it is of some size, and by its county', () => {
    check(`### Youth Leader\nClermont-Ferrand\nVela\n2017 - 2019\n\n${work}`, [
      'Youth Leader | Vela | 2017 | 2019 | 1',
    ]);
    check(`#### Yard Engineer, **Vela**\nTregarth, Cornwall, 03/2020 - 10/2021\n\n${work}`, [
      'Yard Engineer | Vela | 2020-03 | 2021-10 | 1',
    ]);
    check(`## Product Manager - Core Infrastructure\nSkuaSoft, Singapore\n(Mar 2022 - Present)\n\n${work}`, [
      'Product Manager | SkuaSoft | 2022-03 | present | 1',
    ]);
  });

  it('is part of what universities and banks are called by', () => {
    check(`##### Research Engineer, University of Tidewater Boulder, CO 2018-2020\n${work}`, [
      'Research Engineer | University of Tidewater Boulder | 2018 | 2020 | 1',
    ]);
  });
});

describe('a name with what it does', () => {
  it('is the company, in a list over the title and its dates as well', () => {
    const item = (name: string, trade: string, title: string, dates: string): string =>
      `*   **[${name}](https://${name.toLowerCase()}.example)** ${trade}\n\n    ${title}, ${dates}\n\n    - Kept the berth tables right\n\n`;
    check(
      item('Quillvane', 'a tide research company and private harbour fund', 'Yard Team Lead', 'Jun 2016 - Present') +
        item('Ternpoint', 'berth planning made fast, secure, and fair', 'Kotlin Developer', 'Feb 2012 - Apr 2014') +
        item('Osprey', 'Tide Mapping and Survey Agency', 'Web Developer', 'May 2010 - Sep 2012'),
      [
        'Yard Team Lead | Quillvane | 2016-06 | present | 1',
        'Kotlin Developer | Ternpoint | 2012-02 | 2014-04 | 1',
        'Web Developer | Osprey | 2010-05 | 2012-09 | 1',
      ],
    );
  });

  it('is not replaced by the tools below a title', () => {
    const quoted = (title: string, dates: string, tools: string): string =>
      `> **${title}**  \n> *${dates}*  \n> ${tools}\n\nRead the tides.\n\n`;
    check(
      `### Quillvane\n\n${quoted('Lead iOS developer', '2015 - 2017', 'Objective-C++, ReactiveCocoa')}${quoted('Senior iOS developer', '2014 - 2015', 'C++, Qt 4.8, Objective-C++')}${quoted('C++ developer', '2011 - 2014', 'C++, Qt 4.8, Java, JNI')}`,
      [
        'Lead iOS developer | Quillvane | 2015 | 2017 | 0',
        'Senior iOS developer | Quillvane | 2014 | 2015 | 0',
        'C++ developer | Quillvane | 2011 | 2014 | 0',
      ],
    );
  });
});

describe('names and titles in headings of their own', () => {
  it('belong together where the name stands lower than the title below it', () => {
    const pair = (name: string, title: string, dates: string): string =>
      `#### ${name}\n### ${title}\n##### ${dates}\n\n${work}\n`;
    check(
      pair('Quillvane:', 'Web Designer', 'March 2015 to July 2018') +
        pair('iTern', 'Front-end Developer', 'October 2012 to December 2014'),
      ['Web Designer | Quillvane | 2015-03 | 2018-07 | 1', 'Front-end Developer | iTern | 2012-10 | 2014-12 | 1'],
    );
  });

  it('are not parted by what the employer does, each time in a heading in between', () => {
    const role = (name: string, trade: string, title: string): string =>
      `### [${name}](https://${name.toLowerCase()}.example)\n#### ${trade}\n##### ${title}\n\n${work}\n`;
    check(
      role('Quillvane', 'Tide Charts and Harbour Maps', 'Backend developer - **Nov 2016 - Current**') +
        role('Ternpoint', 'Cranes by the Hour', 'Backend developer - **May 2014 - Oct 2016**'),
      [
        'Backend developer | Quillvane | 2016-11 | present | 1',
        'Backend developer | Ternpoint | 2014-05 | 2016-10 | 1',
      ],
    );
  });

  it('are not parted by a line of what the employer does, or of the team, either', () => {
    const role = (name: string, line: string, title: string): string =>
      `### ${name}\n\n${line}\n\n${title}\n\n${work}\n`;
    check(
      role('Amber Road', '*A tide prediction startup*', 'Lead Engineer, (03/2022 - Present)') +
        role('Beacon', '*Largest ferry operator in the region*', 'Build Engineer, (03/2020 - 10/2021)') +
        role('Vela', 'Core Infrastructure', 'Systems Administrator, (03/2018 - 10/2019)'),
      [
        'Lead Engineer | Amber Road | 2022-03 | present | 1',
        'Build Engineer | Beacon | 2020-03 | 2021-10 | 1',
        'Systems Administrator | Vela | 2018-03 | 2019-10 | 1',
      ],
    );
    const item = (name: string, team: string, title: string): string =>
      `- **${name}**\n\n  ${team}\n\n  ${title}\n\n  ${work}\n`;
    check(
      item('Harbour Technologies Pvt. Ltd.', 'Platform Team', 'QA Analyst | 2018 - 2019') +
        item('Port of Marram', 'Payments Team', 'DevOps Engineer | 2016 - 2017'),
      [
        'QA Analyst | Harbour Technologies Pvt. Ltd. | 2018 | 2019 | 1',
        'DevOps Engineer | Port of Marram | 2016 | 2017 | 1',
      ],
    );
  });

  it('name a team for developers’ experience, which is no section', () => {
    check(
      `## Solutions Architect - Developer Experience\nVela, Bergen  \n*03/2022 - Present*\n\n${work}\n## Build Engineer - Growth\nAmber Road, Oslo  \n*03/2020 - 10/2021*\n\n${work}`,
      [
        'Solutions Architect - Developer Experience | Vela | 2022-03 | present | 1',
        'Build Engineer | Amber Road | 2020-03 | 2021-10 | 1',
      ],
    );
    check(`## Skua, User Experience\nDesigner | 2018 - 2019\n\n${work}`, ['Designer | Skua | 2018 | 2019 | 1']);
  });

  it('go on with the name above for earlier titles of the same depth', () => {
    const title = (name: string, dates: string): string => `### ${name}: ${dates}\n\n${work}\n`;
    check(
      `### Quillvane LLC | Bergen, Norway\n${title('Rails Engineer', 'August 2017 - April 2019')}${title('Junior Rails Engineer', 'February 2017 – July 2017')}### Tern Point LLC | Bergen, Norway\n${title('Rails Developer', 'May 2014 - November 2016')}${title('Web Developer', 'June 2013 - April 2014')}`,
      [
        'Rails Engineer | Quillvane LLC | 2017-08 | 2019-04 | 1',
        'Junior Rails Engineer | Quillvane LLC | 2017-02 | 2017-07 | 1',
        'Rails Developer | Tern Point LLC | 2014-05 | 2016-11 | 1',
        'Web Developer | Tern Point LLC | 2013-06 | 2014-04 | 1',
      ],
    );
  });
});

describe('headings that name no employer', () => {
  it('such as labor and gigs name what stands under them', () => {
    const text = (name: string): string =>
      `### ${name}\n\n**May 2017-Dec 2019, Principal Engineer, Quillvane**\n\n${work}\n**May 2014-April 2017, Harbour Assistant, Wrenmoss University**\n\n${work}`;
    for (const name of ['Labor', 'Day jobs'])
      checkRoles(`# Ada Kestrel\n\n${text(name)}`, [
        'Principal Engineer | Quillvane | 2017-05 | 2019-12 | 1',
        'Harbour Assistant | Wrenmoss University | 2014-05 | 2017-04 | 1',
      ]);
  });

  it('such as an academic year name no role', () => {
    check(
      `**Yard Engineer**, Quillvane, 2014 - 2017\n\n${work}\n## Teaching\n\n* Academic year: 2025-2026\n  * Practical work on tides, master level: 40 hours\n`,
      ['Yard Engineer | Quillvane | 2014 | 2017 | 1'],
    );
  });
});
