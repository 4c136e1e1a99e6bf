import assert from 'node:assert/strict';
import { checkExperience as check, read, roles } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n';

describe('headings stacked in any order', () => {
  it('dates, then title, then company, each in a heading, deeper or not', () => {
    check(
      `#### 2021 - Present date (_3 years_)\n### **Storage Engineer**\n##### HARBORLINE, Bergen, Norway (Remote)\n\n${work}\n#### 2018 - 2021\n### **Administrator**\n##### QUAY, Odda, Norway\n\n${work}`,
      ['Storage Engineer | HARBORLINE | 2021 | present | 1', 'Administrator | QUAY | 2018 | 2021 | 1'],
    );
    check(`### 2022 - 2024\n### System Engineer\nHarborline\n\n${work}`, [
      'System Engineer | Harborline | 2022 | 2024 | 1',
    ]);
  });

  it('title and company, then dates with a place that no list knows', () =>
    check(`### Web Developer, Brightline\n#### May 2012 to March 2015, Isle of Reeds, OR\n\n${work}`, [
      'Web Developer | Brightline | 2012-05 | 2015-03 | 1',
    ]));

  it('title, then company, then dates with a city that no list knows', () =>
    check(
      `### Test Automation Engineer\n#### Brimfell Lending\n##### January 2016 – April 2017; Dunmoor, DE.\n\n${work}\n### Senior Programmer\n### Oakhurst Bank, Consumer Lending; Dunmoor, DE.\n##### July 2014 – June 2015\n\n${work}`,
      [
        'Test Automation Engineer | Brimfell Lending | 2016-01 | 2017-04 | 1',
        'Senior Programmer | Oakhurst Bank | 2014-07 | 2015-06 | 1',
      ],
    ));

  it('an office of the company, in the words of a title', () =>
    check(`### Senior Programmer\n#### Oakhurst, Chief Technology Office; Dunmoor, DE.\n##### 2014 – 2015\n\n${work}`, [
      'Senior Programmer | Oakhurst | 2014 | 2015 | 1',
    ]));

  it('the title, the company and the dates in headings of one depth', () =>
    check(`### Senior Programmer\n### Oakhurst\n### 2014 – 2015\n\n${work}`, [
      'Senior Programmer | Oakhurst | 2014 | 2015 | 1',
    ]));

  it('short names of a field inside a role are its topics', () =>
    check(
      `### Lindqvist - Full Stack Consultant\n##### 2019 – 2021\n\n#### 🧪 Testing / QA\n\n${work}\n#### ⚙️ Site Reliability Engineering (SRE)\n\n${work}\n#### DevOps\n\n${work}`,
      ['Full Stack Consultant | Lindqvist | 2019 | 2021 | 3'],
    ));

  it('a project inside a role is no company', () =>
    check(`#### 2022 - 2024\n### System Engineer\n#### Ferry project\n\n${work}`, [
      'System Engineer | - | 2022 | 2024 | 1',
    ]));
});

describe('headings in each other', () => {
  it('dates over the company over the title', () =>
    check(
      `### 2020–2022\n\n#### Heron Systems\n\n_Staff Engineer_\n\n${work}\n### 2018–2020\n\n#### Kelp\n\n_Engineer_\n\n${work}`,
      ['Staff Engineer | Heron Systems | 2020 | 2022 | 1', 'Engineer | Kelp | 2018 | 2020 | 1'],
    ));

  it('a company over lines that each carry a title and its dates', () =>
    check(
      `**Heron Systems**, Oslo\n*Staff Engineer* | *2020 – present*\n*Senior Engineer* | *2018 – 2020*\n\n${work}`,
      ['Staff Engineer | Heron Systems | 2020 | present | 0', 'Senior Engineer | Heron Systems | 2018 | 2020 | 1'],
    ));

  it('companies in bold over titles and dates without anything told of them', () =>
    check(
      '**Kestrel**\n\n    Developer II\n    :   Feb 2016 - Feb 2018\n\n    Developer\n    :   Feb 2015 - Feb 2016\n\n**CopperHut**\n\n    Sales Associate\n    :   Oct 2013 - Feb 2015',
      [
        'Developer II | Kestrel | 2016-02 | 2018-02 | 0',
        'Developer | Kestrel | 2015-02 | 2016-02 | 0',
        'Sales Associate | CopperHut | 2013-10 | 2015-02 | 0',
      ],
    ));

  it('how one was employed, beside the company, is no role over its titles', () =>
    check(`### Kelp · Internship\n#### Software Engineering Intern\nJun 2019 – Aug 2019\n\n${work}`, [
      'Software Engineering Intern | Kelp | 2019-06 | 2019-08 | 1',
    ]));

  it('a second title below the first one’s bullets in a list item', () => {
    const text = `# A\n\n## Experience\n\n* **Heron Systems** (Oslo)\n\n  *Staff Engineer* (2022 – Present)\n\n  * Moved it\n\n  *Senior Engineer* (2020 – 2021)\n\n  * Cut it\n\n* **Kelp**\n\n  *Engineer* (2018 – 2020)\n\n  * Kept it\n`;
    assert.deepEqual(
      read(text).roles.map(({ title, bullets }) => [title?.text, ...bullets.map(({ plain }) => plain.text)]),
      [
        ['Staff Engineer', 'Moved it'],
        ['Senior Engineer', 'Cut it'],
        ['Engineer', 'Kept it'],
      ],
    );
  });
});

describe('texts from elsewhere', () => {
  it('lines taken out of a PDF, a section’s name in capitals above them', () =>
    assert.deepEqual(
      roles(
        'Ada Moss\n\nEDUCATION\nKestrel College\n\nRESEARCH EXPERIENCE\nAssociate II, Reef Institute      2021 - Present\nAssociate I, Reef Institute       2019 - 2021\nAdvisor: Jim Hall\n●  Moved it\n●  Cut it\n',
        { path: 'ada.md' },
      ),
      ['Associate II | Reef Institute | 2021 | present | 0', 'Associate I | Reef Institute | 2019 | 2021 | 2'],
    ));

  it('Chinese, which is only outlined', () => {
    const text = '## 工作经验\n\n### 海带信息科技有限公司（2021年7月~至今）\n初级前端工程师\n\n- 负责版本开发\n';
    assert.deepEqual(roles(text, { path: 'a.md' }), ['初级前端工程师 | 海带信息科技有限公司 | 2021-07 | present | 1']);
    assert.equal(read(text).language, 'other');
  });
});

describe('long and wrapped heading lines', () => {
  it('a title, a long company and a place on one line', () =>
    check(
      `**Process Engineer, Cold Storage** - *North Pier Cooperage* - Reed Mill City, OR (2023)\n\n${work}\n**Summer Intern, Tide Gauge Center** | The Society of Bell Founders of Upper Kelpland | Remote\n\n${work}`,
      [
        'Process Engineer, Cold Storage | North Pier Cooperage | 2023 | 2023 | 1',
        'Summer Intern, Tide Gauge Center | The Society of Bell Founders of Upper Kelpland | - | - | 1',
      ],
    ));

  it('a title whose noun was wrapped', () =>
    check(`**Harborline (formerly Quay)** - Graduate Software\nEngineer\n2017 - 2019\n\n${work}`, [
      'Graduate Software Engineer | Harborline | 2017 | 2019 | 1',
    ]));
});

describe('what is no company', () => {
  it('a field of work between the title and the company', () => {
    check(`### Director of Engineering, Search & Ads, Skua (2008–2010)\n\n${work}`, [
      'Director of Engineering, Search & Ads | Skua | 2008 | 2010 | 1',
    ]);
    check(`### Engineering Lead - Search - Osprey\n2017 - 2019\n\n${work}`, [
      'Engineering Lead | Osprey | 2017 | 2019 | 1',
    ]);
    check(`### Engineer, Zandloper Robotics\n2017 - 2019\n\n${work}`, [
      'Engineer | Zandloper Robotics | 2017 | 2019 | 1',
    ]);
  });

  it('a link to what was made, below the dates', () =>
    check(
      `**Heron** — *Android Engineer*  \n*April 2022 – Present* (Remote)  \n[Play Store](https://play.example)\n\n${work}`,
      ['Android Engineer | Heron | 2022-04 | present | 1'],
    ));

  it('a short deed in prose', () =>
    check(`### Kelp (2013 - 2022)\n#### Manager\nFeb 2021 - May 2022\n\nManaged a team\n\n${work}`, [
      'Manager | Kelp | 2021-02 | 2022-05 | 1',
    ]));

  it('a time without work', () =>
    check(
      `### Engineer, Kelp\n2013 - 2019\n\n${work}\n### Career break\n2012 - 2013\n\nTravelled.\n\n### Parental leave, 2011 – 2012\n`,
      ['Engineer | Kelp | 2013 | 2019 | 1'],
    ));

  it('a kind of place beside the name of one', () =>
    check(`### Tech Lyndhurst - Lecturer at the University\n\n2016 – 2019\n\n${work}`, [
      'Lecturer | Tech Lyndhurst | 2016 | 2019 | 1',
    ]));

  it('a team below the company', () =>
    check(
      `### Harborline\nSenior Developer / Surveyor\nCoastal Mapping group, Depth Charts team\nSeptember 2012 - June 2014\n\n${work}`,
      ['Senior Developer / Surveyor | Harborline | 2012-09 | 2014-06 | 1'],
    ));

  it('what a company was called', () =>
    check(`### Software Engineer, Harbor Tide (formally Quay Corporation)\n2009 - 2011\n\n${work}`, [
      'Software Engineer | Harbor Tide | 2009 | 2011 | 1',
    ]));

  it('a place to work from', () =>
    check(`### Testing Consultant (2016/03 - Present, Perth AU and remotely)\n\n${work}`, [
      'Testing Consultant | - | 2016-03 | present | 1',
    ]));

  it('half of a name with “at” in it', () =>
    check(`### tideLAB at KMT\nSoftware Engineer: March 2011 - July 2014\n\n${work}`, [
      'Software Engineer | tideLAB at KMT | 2011-03 | 2014-07 | 1',
    ]));
});

describe('parts of a role', () => {
  it('numbered paragraphs are bullets, references and clients none', () =>
    check(
      '### Engineer, Harborline\n2014 - 2018\n\n1.- Refactored the old code.\n\n2.- Moved it.\n\n#### References\n\n- Ann Moss, CEO\n\n#### Clients\n\n- Quay',
      ['Engineer | Harborline | 2014 | 2018 | 2'],
    ));

  it('an address after them is no role', () =>
    check(`### Engineer, Harborline\n2014 - 2018\n\n${work}\n*Online version: https://git.example/cv.md*`, [
      'Engineer | Harborline | 2014 | 2018 | 1',
    ]));

  it('an office of an organisation behind a year, in lines of a paragraph', () =>
    check(
      '**2020:** Treasurer of the [Karl Benning Society](https://benning.example)  \n**2018 – 2019:** President at [Vesta](https://vesta.example)  \n**2017 – 2018:** Secretary General at [Vesta](https://vesta.example)',
      [
        'Treasurer | Karl Benning Society | 2020 | 2020 | 0',
        'President | Vesta | 2018 | 2019 | 0',
        'Secretary General | Vesta | 2017 | 2018 | 0',
      ],
    ));

  it('volunteer positions need no dates', () => {
    const text = `# A\n\n## Current Volunteer Positions\n\n**Radio Operator** | Harbor Emergency Radio\n\n${work}\n## Board positions\n\n### Board Member, Kelp Foundation\n2018 – present\n\n${work}\n## Projects\n\n### Staff Register _(December 2025 – now)_\n\n- Lists staff.\n\n### Maintainer, Kelp\n2019 – 2020\n\n- Cut releases.\n`;
    assert.deepEqual(roles(text), [
      'Radio Operator | Harbor Emergency Radio | - | - | 1',
      'Board Member | Kelp Foundation | 2018 | present | 1',
      'Maintainer | Kelp | 2019 | 2020 | 1',
    ]);
    assert.equal(read(text).roles[0]?.section.kind, 'volunteering');
  });
});
