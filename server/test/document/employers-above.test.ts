import { checkExperience as check } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('an employer in a paragraph of its own', () => {
  it('plain, above a title in italics with its dates below', () =>
    check(
      `Brimstead GmbH\n\n*Systems Administrator*\n2019-08 to Current\n\n${work}\n\nKestrel & Sons\n\n*Web Developer*\n2017-02 to 2019-07\n\n${work}`,
      [
        'Systems Administrator | Brimstead GmbH | 2019-08 | present | 2',
        'Web Developer | Kestrel & Sons | 2017-02 | 2019-07 | 2',
      ],
    ));

  it('in bold with its place and a colon, above titles in paragraphs', () =>
    check(
      `**Skua, Austin, Texas:**\n\nSite Engineer, May 2018 – Sep 2019\n\n${work}\n\n**Osprey Harbour, Denver, CO:**\n\nCrane Engineer, May 2015 – Apr 2018\n\n${work}`,
      ['Site Engineer | Skua | 2018-05 | 2019-09 | 2', 'Crane Engineer | Osprey Harbour | 2015-05 | 2018-04 | 2'],
    ));

  it('a link, with what it does, above several titles in headings', () =>
    check(
      `[Skua](https://skua.example)\n\n*Sells tide tables to the ports of the north.*\n\n### Lead Engineer\n\n2019 – 2021\n\n${work}\n\n### Site Engineer\n\n2017 – 2019\n\n${work}\n\n[Osprey](https://osprey.example)\n\nLends boats to schools.\n\n### Tester\n\n2015 – 2017\n\n${work}`,
      [
        'Lead Engineer | Skua | 2019 | 2021 | 2',
        'Site Engineer | Skua | 2017 | 2019 | 2',
        'Tester | Osprey | 2015 | 2017 | 2',
      ],
    ));

  it('above a list of its titles', () =>
    check(
      `**Skua**\n\n- Site Engineer | May 2018 – Sep 2019\n\n  - Drew the berths.\n\n- Crane Engineer | Aug 2016 – Mar 2018\n\n  - Wrote the rota.`,
      ['Site Engineer | Skua | 2018-05 | 2019-09 | 1', 'Crane Engineer | Skua | 2016-08 | 2018-03 | 1'],
    ));

  it('and no row of tools below what was done', () =>
    check(
      `### Skua\n\n**Site Engineer**, May 2018 – Sep 2019\n\n${work}\n\n\`Kafka\` \`Postgres\`\n\n**Crane Engineer**, Aug 2016 – Mar 2018\n\n${work}`,
      ['Site Engineer | Skua | 2018-05 | 2019-09 | 2', 'Crane Engineer | Skua | 2016-08 | 2018-03 | 2'],
    ));
});

describe('what stands between the parts of a role’s heading', () => {
  it('how one was employed is no company, and leaves room for that', () =>
    check(
      `*Site Engineer · Contract*\n\n*2019 – 2021*\n\n*Skua*\n\n${work}\n\n*Tester · Part-time*\n\n*2017 – 2019*\n\n*Osprey*\n\n${work}`,
      ['Site Engineer | Skua | 2019 | 2021 | 2', 'Tester | Osprey | 2017 | 2019 | 2'],
    ));

  it('what a dated employer does leaves each title its own dates', () =>
    check(
      `**Skua** (2015 – 2021)\n\nSells tide tables to the ports.\n\n*Site Engineer*\n\n*2019 – 2021*\n\n${work}\n\n*Tester*\n\n*2015 – 2019*\n\n${work}`,
      ['Site Engineer | Skua | 2019 | 2021 | 2', 'Tester | Skua | 2015 | 2019 | 2'],
    ));

  it('dates beside the next employer are no dates of the title above', () =>
    check(
      '**Skua** | 2019 – 2021\n\n***Site Engineer***\n\nKept the booking site of the harbour running.\n\n**Osprey** | 2017 – 2019\n\n***Tester***\n\nTried the ferry timetable on every phone.',
      ['Site Engineer | Skua | 2019 | 2021 | 0', 'Tester | Osprey | 2017 | 2019 | 0'],
    ));

  it('a company in a heading of the section’s own depth, with its place', () =>
    check(
      `## Skua\n\nGhent, Belgium\n\n### Site Engineer\n\n2019 – 2021\n\n${work}\n\n## Osprey\n\nGhent, Belgium\n\n### Tester\n\n2017 – 2019\n\n${work}\n\n## Education`,
      ['Site Engineer | Skua | 2019 | 2021 | 2', 'Tester | Osprey | 2017 | 2019 | 2'],
    ));
});

describe('names of a role’s parts in headings', () => {
  it('below a title in a paragraph', () =>
    check(
      `**Skua**\n\n**Site Engineer** | 2018 – 2019\n\n###### Highlights\n\n${work}\n\n**Osprey**\n\n**Tester** | 2016 – 2018\n\n###### Highlights\n\n${work}`,
      ['Site Engineer | Skua | 2018 | 2019 | 2', 'Tester | Osprey | 2016 | 2018 | 2'],
    ));

  it('below the only role, two steps deeper than the section', () =>
    check(`**Skua**\n\n**Site Engineer** | 2018 – 2019\n\n#### Achievements\n\n${work}`, [
      'Site Engineer | Skua | 2018 | 2019 | 2',
    ]));
});
