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
      `### **Larkspur Arts** *(Jun 2009 – Aug 2016, Brimstead)*\n**Manager, Harbour Platforms (2014-2016) | Lead Analyst (2011-2014) | Analyst (2009-2011)**\n${work}`,
      ['Manager, Harbour Platforms | Larkspur Arts | 2014 | 2016 | 2'],
    ));

  it('with a length and a long name in brackets after a lone year', () =>
    check(
      '- 2017 - 8 months, **Junior Surveyor** at **SKUA** (Northern Bureau of\n    Soundings and Sea Charts), Trondheim, Norway\n\n    Modelled the tides.\n\n- 2015 - 4 months, **Trainee** at **Osprey**, Bergen\n\n    Wrote the newsletter.',
      ['Junior Surveyor | SKUA | 2017 | 2017 | 0', 'Trainee | Osprey | 2015 | 2015 | 0'],
    ));

  it('with what was done after a colon, which is no company', () =>
    check(
      `## Data Engineer\n***March 2008 - October 2015***\nCompany: *Osprey Freight*\n\n### Data Engineer: merging two berth registers into one\n***July 2012 - February 2014***\n\n${work}\n\n### Data Engineer: Charting unknown shoals\n***September 2010 - June 2012***\n\n- Drew the berths.`,
      [
        'Data Engineer | Osprey Freight | 2008-03 | 2015-10 | 0',
        'Data Engineer | Osprey Freight | 2012-07 | 2014-02 | 2',
        'Data Engineer | Osprey Freight | 2010-09 | 2012-06 | 1',
      ],
    ));

  it('with work told behind the dates, or in the first bullet, which is no company', () => {
    check(
      '### Larkspur (2013-2021)\n\n* __Backend Developer 2:__ (2013-2016) Wrote a pilot’s almanac, which Harbour crews\n  open before every tide.\n\n* __Lead Developer:__ (2018-2021) Kept the ledger.',
      ['Backend Developer 2 | Larkspur | 2013 | 2016 | 0', 'Lead Developer | Larkspur | 2018 | 2021 | 0'],
    );
    check(
      '- Ferry ticket clerk from March 14, 2011 to August 3, 2013\n    - Staffed Pier & Parcel Counter\n    - Sort and label the mail of islanders',
      ['Ferry ticket clerk | - | 2011-03 | 2013-08 | 2'],
    );
  });

  it('with the title right after a company’s legal form', () =>
    check(`**Osprey Ind., Inc. Systems Administrator**\n(May 2005 – October 2008)\n\n${work}`, [
      'Systems Administrator | Osprey Ind., Inc. | 2005-05 | 2008-10 | 2',
    ]));
});
