import { checkExperience as check, checkRoles } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('what stands around a role’s dates', () => {
  it('their length in other languages is no company', () =>
    check(
      `## Développeuse web\n\n### Sarcelle Conseil - Client Port de Bréval\n\n#### Septembre 2019 - Novembre 2020 (1 an et 2 mois)\n\n${work}\n\n## Stage\n\n### Sarcelle Conseil\n\n#### Avril 2019 - Août 2019 (5 mois)\n\n${work}`,
      [
        'Développeuse web | Sarcelle Conseil | 2019-09 | 2020-11 | 2',
        'Stage | Sarcelle Conseil | 2019-04 | 2019-08 | 2',
      ],
    ));

  it('a code span glued to the title is a line of its own', () => {
    check(`**Site Engineer**\`2019 – 2021\`\nHarborline\n\n${work}`, ['Site Engineer | Harborline | 2019 | 2021 | 2']);
    check(`### Tide Analyst\`Mar 2017 - May 2018\`\n\n${work}`, ['Tide Analyst | - | 2017-03 | 2018-05 | 2']);
  });

  it('a place behind an “@” in the line of the dates is no company', () =>
    check(`### Quayside Metrics - Support Analyst\n\nOct 2014 – March 2015 @ _Dunmoor, DE_\n\n${work}`, [
      'Support Analyst | Quayside Metrics | 2014-10 | 2015-03 | 2',
    ]));

  it('the company and the dates below what is told of the role', () =>
    check(
      '### Database Engineer\n\nKept the tide database of two ports running.\n\n**Osprey Harbour**, 2012 – 2014\n\n### Data Clerk\n\nTyped the ledgers of the port.\n\n**Skua**, 2010 – 2012',
      ['Database Engineer | Osprey Harbour | 2012 | 2014 | 0', 'Data Clerk | Skua | 2010 | 2012 | 0'],
    ));
});

describe('an employer over its roles', () => {
  it('named with the latest title, which stands with its dates below', () =>
    check(
      `### Senior Engineer at [Larkspur](https://larkspur.example)\n#### Senior Engineer Apr 2014 - Sept 2017\n#### Engineer Aug 2012 - Apr 2014\n${work}`,
      ['Senior Engineer | Larkspur | 2014-04 | 2017-09 | 0', 'Engineer | Larkspur | 2012-08 | 2014-04 | 2'],
    ));

  it('with a heading for its field above the dates', () =>
    check(
      `### Quayside ~ Support Manager\n\n#### Harbour Software Development\n\nOct 2014 – March 2015 @ _Dunmoor, DE_\n\n${work}\n\n### Skua Inc. ~ Support Analyst\n#### Tide Tables\nMay 2012 – Oct 2014\n\n${work}`,
      ['Support Manager | Quayside | 2014-10 | 2015-03 | 2', 'Support Analyst | Skua Inc. | 2012-05 | 2014-10 | 2'],
    ));

  it('with one project in a role that has no dates, the project is no heading of it', () =>
    check('### Quayside - Support Manager\n\n#### Berth Atlas\n\n2014 – 2015\n\n- Drew the berths.', [
      'Support Manager | Quayside | - | - | 0',
      '- | Berth Atlas | 2014 | 2015 | 1',
    ]));

  it('in a list, with titles that have bullets of their own and no dates', () =>
    check(
      '- **Quayside - 2017 to 2022**\n    - **Lead Engineer**\n        - Ran the move to one queue.\n    - **Engineer**\n        - Wrote the tide table.\n- **Skua - 2013 to 2017**\n    - **Support Engineer**\n        - Kept the pumps.',
      [
        'Lead Engineer | Quayside | 2017 | 2022 | 1',
        'Engineer | Quayside | 2017 | 2022 | 1',
        'Support Engineer | Skua | 2013 | 2017 | 1',
      ],
    ));

  it('in a paragraph, with its place, over an earlier title and its dates', () =>
    check(
      `**Larkspur.example**  \nBergen, Norway  \n_Software Developer_  \nJanuary 2019 — January 2020\n\n${work}\n\n_Community Manager_  \nJune 2018 — December 2018\n\n- Ran the forum.`,
      [
        'Software Developer | Larkspur.example | 2019-01 | 2020-01 | 2',
        'Community Manager | Larkspur.example | 2018-06 | 2018-12 | 1',
      ],
    ));

  it('in a heading, over titles with neither dates nor text', () =>
    check('### Dunmoor College\n#### Teaching Assistant\n#### Tutor\n\n### Port of Bréval\n#### Sailing Instructor', [
      'Teaching Assistant | Dunmoor College | - | - | 0',
      'Tutor | Dunmoor College | - | - | 0',
      'Sailing Instructor | Port of Bréval | - | - | 0',
    ]));

  it('in a heading below each title, where none has dates', () =>
    check(
      '### Software Engineer\n\n#### Quayside\n\nI lead the design of the dock scheduler.\n\n### Developer Intern\n\n#### Skua\n\nI wrote the tide table.',
      ['Software Engineer | Quayside | - | - | 0', 'Developer Intern | Skua | - | - | 0'],
    ));

  it('in a list of titles with the year right below each', () =>
    check(
      '* Quayside, yard clerk\n  * 2008\n  * Counted the boxes\n* Skua Support Inc.\n  * Mar. 2010 to July 2014\n  * Radar Programmer\n  * Wrote the importer\n* Pump mechanic\n  * 2007\n  * Kept the pumps',
      [
        'yard clerk | Quayside | 2008 | 2008 | 1',
        'Radar Programmer | Skua Support Inc. | 2010-03 | 2014-07 | 1',
        'Pump mechanic | - | 2007 | 2007 | 1',
      ],
    ));
});

describe('names that hold a comma', () => {
  it('in one link, and the campus of a university', () => {
    check(
      `**Invited Assistant @**\n**[Faculty of Tides, University of Dunmoor](https://dunmoor.example)**\n\n2019 – 2021\n\n${work}`,
      ['Invited Assistant | Faculty of Tides, University of Dunmoor | 2019 | 2021 | 2'],
    );
    check(`### Research Staff, *University of California, Irvine*, CA\n2012 – 2014\n\n${work}`, [
      'Research Staff | University of California, Irvine | 2012 | 2014 | 2',
    ]);
    check(`### [Senior Engineer, Larkspur](https://larkspur.example)\n2012 – 2014\n\n${work}`, [
      'Senior Engineer | Larkspur | 2012 | 2014 | 2',
    ]);
  });

  it('a trade behind a name is not the company', () =>
    check(`### Software Engineer\nThornbury Mutual, Retail Insurance; Hull\n2008 – 2010\n\n${work}`, [
      'Software Engineer | Thornbury Mutual | 2008 | 2010 | 2',
    ]));

  it('a field in the title’s line gives way to the name below it', () =>
    check('* **Director - Data & Analytics** (May 2020 - present)  \n  Business Intelligence, *Larkspur*', [
      'Director | Larkspur | 2020-05 | present | 0',
    ]));
});

describe('roles in the shortcodes of a site’s generator', () => {
  it('with names for the values', () =>
    check(
      `{{% job title="Signal Engineer" company="Larkspur" from="Aug 2017" to="Present" location="Bergen, Norway" %}}\n\n${work}\n\n{{% /job %}}\n\n{{< experience role="Tide Analyst" logo="skua.svg" employer="Skua" dates="2019 – 2022" >}}\nKept the tables.\n{{< /experience >}}`,
      ['Signal Engineer | Larkspur | 2017-08 | present | 2', 'Tide Analyst | Skua | 2019 | 2022 | 0'],
    ));

  it('with values alone', () =>
    check(
      '{{<position\n  "Principal Engineer"\n  "Larkspur, Inc."\n  "March 2018–February 2022">}}\n\nWrote the dock scheduler.\n\n{{< badge "Go" "since 2019" >}}',
      ['Principal Engineer | Larkspur, Inc. | 2018-03 | 2022-02 | 0'],
    ));

  it('with each value on a line of its own, around bullets', () =>
    check(
      `{{<stint\n  company="Larkspur"\n  title="Gauge Engineer"\n  start="May 2022"\n  end="Present"\n>}}\n${work}\n{{</stint>}}\n\n{{< stint\n  title="Tide Analyst"\n  company="Skua"\n  start="2019"\n  end="2022"\n>}}\nKept the tables.\n{{< /stint >}}`,
      ['Gauge Engineer | Larkspur | 2022-05 | present | 2', 'Tide Analyst | Skua | 2019 | 2022 | 0'],
    ));

  it('as a file that is included with the values', () =>
    check(`{% include stint.html title="Gauge Engineer" company="Larkspur" dates="2019 – 2022" %}\n\n${work}`, [
      'Gauge Engineer | Larkspur | 2019 | 2022 | 2',
    ]));
});

describe('roles in the parts of a page’s front matter', () => {
  it('with the title beside the company', () =>
    checkRoles(
      '---\ntitle: Who am I?\nitems:\n  - title: Professional Experience\n    sections:\n      - title: Larkspur\n        subtitle: Platform Engineer\n        startDate: 2019-11-01T00:00:00\n        endDateText: Now\n        contents: |\n          Moved the dock scheduler to one queue.\n      - title: Tide Analyst\n        subtitle: Skua\n        startDate: 2018-02-01T00:00:00\n        endDate: 2019-11-01T00:00:00\n  - title: Education\n    sections:\n      - title: Dunmoor College\n        subtitle: BSc\n        startDate: 2012-09-01\n---\n\nHello.\n',
      ['Platform Engineer | Larkspur | 2019-11 | present | 0', 'Tide Analyst | Skua | 2018-02 | 2019-11 | 0'],
    ));
});

describe('signs and words between the parts of a heading', () => {
  it('a circle, a diamond and a box part as bars do', () => {
    check(
      `#### Tide Analyst ⚬ Larkspur ⚬ Feb 2017 - Present\n${work}\n\n#### Clerk ◆ Skua ◆ 2015 - 2017\n\n- Typed ledgers.`,
      ['Tide Analyst | Larkspur | 2017-02 | present | 2', 'Clerk | Skua | 2015 | 2017 | 1'],
    );
  });

  it('“de … à …” and “von … bis …” belong to the dates', () => {
    check(
      `#### Programmeuse web *de mars 2014 à juin 2016*\n##### Chez [Sarcelle](https://sarcelle.example)\n\n${work}`,
      ['Programmeuse web | Sarcelle | 2014-03 | 2016-06 | 2'],
    );
    check(`### Softwareentwicklerin, Kormoran GmbH, von März 2014 bis Mai 2016\n\n${work}`, [
      'Softwareentwicklerin | Kormoran GmbH | 2014-03 | 2016-05 | 2',
    ]);
  });

  it('“with” in a bracket names who sent one there, and makes no title of what stands before', () =>
    check(
      `### **March 2015 - October 2016:** Skua (Contract role with Larkspur - Bergen, Norway)\n\n${work}\n\n### Tide Tables _with Prof. Osei_ 2020 – 2021\n\n${work}`,
      ['- | Skua | 2015-03 | 2016-10 | 2', '- | Tide Tables | 2020 | 2021 | 2'],
    ));

  it('a place in other words', () =>
    check(
      `- Oct/2015 - Now: Senior Radar Engineer, Larkspur - Remoto\n- 2019 - 2021: Engineer, Skua - Remote/Híbrido`,
      ['Senior Radar Engineer | Larkspur | 2015-10 | present | 0', 'Engineer | Skua | 2019 | 2021 | 0'],
    ));

  it('the city right behind a title, and dates beside the title that are not the company’s', () =>
    check(
      `Larkspur Inc. Oct. 2019 – Sep. 2023\n_Systems Engineer / Sep. 2021 – Sep. 2023 Oslo, Norway_\n\n${work}\n\nSkua Inc. Jul. 2018 – Sep. 2019\n_Software Engineer Intern Oslo, Norway_\n\n${work}`,
      [
        'Systems Engineer | Larkspur Inc. | 2021-09 | 2023-09 | 2',
        'Software Engineer Intern | Skua Inc. | 2018-07 | 2019-09 | 2',
      ],
    ));

  it('quotation marks around a company', () =>
    check(`**"Port Ledger"** (*August 2019 - Present*)\n\n${work}`, ['- | Port Ledger | 2019-08 | present | 2']));

  it('a definition that is a name of many words', () =>
    check(
      '2017 - 2018\n: European Centre for Tidal Computing\n\n*Postdoctoral Researcher*. Rebuilt the tide models of two ports.',
      ['Postdoctoral Researcher | European Centre for Tidal Computing | 2017 | 2018 | 0'],
    ));
});

describe('projects among the experience', () => {
  it('are no roles where the section names them and they have no title', () =>
    checkRoles(
      `# Wanda Okoye\n\n## Experience & Projects\n\n### Tide Atlas | Personal Website 2020 – 2021\n\n${work}\n\n### Larkspur | Support Engineer 2018 – 2020\n\n${work}\n`,
      ['Support Engineer | Larkspur | 2018 | 2020 | 2'],
    ));
});

describe('roles in the shortcodes of themes', () => {
  it('with headers, badges and what the theme wants to know besides', () =>
    checkRoles(
      '---\ntitle: "Wanda Okoye"\n---\n\n{{< timeline >}}\n\n<!-- first -->\n{{< timelineItem icon="anchor" header="Dock Programmer" badge="Aug 2019 - Current" subheader="Larkspur" >}}\nLarkspur keeps harbours.\n<ul>\n<li>Moved the dock scheduler to one queue.</li>\n</ul>\n\n{{< /timelineItem >}}\n\n{{< timelineItem header="Skua | Tide Analyst" badge="NO" subheader="Jan 2016 - Jun 2019 · 3 yrs 6 mos" >}}\nKept the tables.\n{{< /timelineItem >}}\n\n{{< timelineItem header="Student of Oceanography" subheader="no dates" >}}\n\n{{% resume/education name="Dunmoor College" title="Diploma of Currents" date="2012 - 2015" %}}\n\n{{% resume/project name="Port Ledger" date="Feb 2018" %}}\n',
      ['Dock Programmer | Larkspur | 2019-08 | present | 1', 'Tide Analyst | Skua | 2016-01 | 2019-06 | 0'],
    ));
});

describe('what stands below a whole heading', () => {
  it('years before what was done are bullets, also behind prose', () =>
    check(
      '### Harbour Officer & Security Coordinator\n**2018–2020** | Larkspur\n\nOperations that protected three ports.\n\n- Was site lead for 12 people\n- 2019–2020: Site manager (night shift) responsible for the team and its training',
      ['Harbour Officer & Security Coordinator | Larkspur | 2018 | 2020 | 2'],
    ));

  it('a trade behind the title is not the company below it', () =>
    check(`### Head of Department – Harbour Services (HS)\n**2020–Present** | Larkspur Security AB\n\n${work}`, [
      'Head of Department | Larkspur Security AB | 2020 | present | 2',
    ]));

  it('a label with years is no heading, and a bold title with its team stands under the employer above', () =>
    check(
      `### Larkspur Inc, Oslo\n**Workshop Manager - Fleet** | Sept 2016 - Present\n\n- Cut costs.\n\n**2018-2019 Key Outcomes:**\n\n- Moved the queue.\n\n**Workshop Manager - Tide Pumps** | May 2011 - Aug 2016\n\n- Built it.`,
      [
        'Workshop Manager | Larkspur Inc | 2016-09 | present | 2',
        'Workshop Manager | Larkspur Inc | 2011-05 | 2016-08 | 1',
      ],
    ));

  it('a short sentence with a link is prose', () =>
    check('#### Independent Developer (Since 2021)\n\n  Contractor for several ports. [Blog](https://wanda.example)', [
      'Independent Developer | - | 2021 | present | 0',
    ]));

  it('an acronym that is told in brackets stays in the title', () =>
    check(`### TOD (Tides of the Delta) Teacher\n\n**Dunmoor School** (Oslo, Norway) 09/2016 – 07/2018\n\n${work}`, [
      'TOD (Tides of the Delta) Teacher | Dunmoor School | 2016-09 | 2018-07 | 2',
    ]));
});

describe('lines among those of a heading', () => {
  it('an address is skipped', () =>
    check(
      `### Larkspur Group\nhttps://larkspur.example/en/  \nTeam leader, tide team  \nOctober 2015 - till now\n\n${work}\n\n### Skua\nhttp://www.skua.example, http://www.skua-tides.example  \nSenior developer  \nMarch 2012 - November 2013\n\n${work}`,
      [
        'Team leader, tide team | Larkspur Group | 2015-10 | present | 2',
        'Senior developer | Skua | 2012-03 | 2013-11 | 2',
      ],
    ));

  it('dates and a way of working as two sentences', () =>
    check(`## Founding Engineer, [Larkspur](https://larkspur.example)\n\nJanuary 2021 - Present. Remote.\n\n${work}`, [
      'Founding Engineer | Larkspur | 2021-01 | present | 2',
    ]));

  it('partnerships, titles in a sentence, teams and time for oneself', () => {
    check(`#### Larkspur, L.P.\n *Senior Engineer*\n  __July, 2016 – Present - Oslo, Norway__\n\n${work}`, [
      'Senior Engineer | Larkspur, L.P. | 2016-07 | present | 2',
    ]);
    check('## [Skua](https://skua.example) (2021—Present)\n\nHead of Engineering, CSO.\n\nA new tide service.', [
      'Head of Engineering, CSO | Skua | 2021 | present | 0',
    ]);
    check(
      `### Engineer, [Larkspur](https://larkspur.example)\n2021 – 2023\n\n${work}\n\n### Tide Team, Skua Research\n2019 – 2021\n\n${work}\n\n### Personal training, At home\n2018 – 2019\n\n- Learnt Go.`,
      ['Engineer | Larkspur | 2021 | 2023 | 2', '- | Skua Research | 2019 | 2021 | 2'],
    );
  });
});

describe('what stands around a complete heading', () => {
  it('a plain line below the title, the name and the dates is no company', () =>
    check(
      `### Technician, Harbour Lane Bakery, Mar 2015 - Oct 2018\n\nOverview\n${work}\n\nCost Keeping\n${work}\n\n### Tech Lead, Payments, 2018 – 2020\n\nLarkspur\n\n${work}`,
      ['Technician | Harbour Lane Bakery | 2015-03 | 2018-10 | 4', 'Tech Lead, Payments | Larkspur | 2018 | 2020 | 2'],
    ));

  it('a web address beside the dates gives way to the name above', () =>
    check(
      `### Tidewater Charts\n_Lead Gauge Engineer • March 2020 - April 2022 • [tidewatercharts.io](https://www.tidewatercharts.io)_\n\n${work}\n\n### Tide Analyst\n[skua.io](https://skua.io) • 2019 – 2022\n\n${work}`,
      ['Lead Gauge Engineer | Tidewater Charts | 2020-03 | 2022-04 | 2', 'Tide Analyst | skua.io | 2019 | 2022 | 2'],
    ));

  it('dates on an indented line above it, with what one still does beside them', () =>
    check(
      '\tMarch 2018 - Current Position\n\n### Dock Engineer at [Skua](https://skua.no), Norway\n\nKept the ledger of nine ports.\n\n\tMay 2015 - March 2018 (still on call there, unpaid)\n\n### Tide Analyst at [Larkspur](https://larkspur.no)\n\nWrote the tables of one port.',
      ['Dock Engineer | Skua | 2018-03 | present | 0', 'Tide Analyst | Larkspur | 2015-05 | 2018-03 | 0'],
    ));
});

describe('what is left of a title', () => {
  it('has no “for” at its end, and a degree is none', () =>
    check(
      `### Lead Engineer for [Tidebook](https://tidebook.no) (March 2020 – June 2021)\n\n${work}\n\n### Engineer’s degree @ [Dunmoor Technical University](https://dunmoor.edu)\n_2003 – 2007, 4 years_\n\nThesis: ferries.`,
      ['Lead Engineer | Tidebook | 2020-03 | 2021-06 | 2'],
    ));
});
