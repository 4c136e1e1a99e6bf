import assert from 'node:assert/strict';
import { read, roles } from './check.ts';

/** What stands under "Experience", and the roles it is read as: "title | company | start | end | bullets". */
function check(experience: string, expected: readonly string[]): void {
  assert.deepEqual(roles(`# Wanda Okoye\n\n## Experience\n\n${experience}\n`), expected);
}

const work = '- Moved the dock scheduler to one queue.\n';

describe('headings stacked in any order', () => {
  it('dates, then title, then company, each in a heading, deeper or not', () => {
    check(
      `#### 2022 - Present date (_2 years_)\n### **System Engineer**\n##### HARBORLINE, Dublin, Ireland (Remote)\n\n${work}\n#### 2019 - 2022\n### **Administrator**\n##### QUAY, Cork, Ireland\n\n${work}`,
      ['System Engineer | HARBORLINE | 2022 | present | 1', 'Administrator | QUAY | 2019 | 2022 | 1'],
    );
    check(`### 2022 - 2024\n### System Engineer\nHarborline\n\n${work}`, [
      'System Engineer | Harborline | 2022 | 2024 | 1',
    ]);
  });

  it('title and company, then dates with a place that no list knows', () =>
    check(`### Web Developer, Brightline\n#### June 2013 to April 2016, Isle of Reeds, OR\n\n${work}`, [
      'Web Developer | Brightline | 2013-06 | 2016-04 | 1',
    ]));

  it('a project inside a role is no company', () =>
    check(`#### 2022 - 2024\n### System Engineer\n#### Ferry project\n\n${work}`, [
      'System Engineer | - | 2022 | 2024 | 1',
    ]));
});

describe('long and wrapped heading lines', () => {
  it('a title, a long company and a place on one line', () =>
    check(
      `**Data Analyst, Business Intelligence** - *Old Bridge Brewing* - Salt Marsh City, UT (2023)\n\n${work}\n**Technical Intern, Network Operations Center** | The Guild of Harbour Masters of Saint-Anne Bay | Remote\n\n${work}`,
      [
        'Data Analyst, Business Intelligence | Old Bridge Brewing | 2023 | 2023 | 1',
        'Technical Intern, Network Operations Center | The Guild of Harbour Masters of Saint-Anne Bay | - | - | 1',
      ],
    ));

  it('a title whose noun was wrapped', () =>
    check(`**Harborline (formerly Quay)** - Graduate Software\nEngineer\n2017 - 2019\n\n${work}`, [
      'Graduate Software Engineer | Harborline | 2017 | 2019 | 1',
    ]));
});

describe('what is no company', () => {
  it('a team below the company', () =>
    check(
      `### Harborline\nSenior Developer / Architect\nQuantitative Pricing group, Core Data team\nOctober 2011 - May 2014\n\n${work}`,
      ['Senior Developer / Architect | Harborline | 2011-10 | 2014-05 | 1'],
    ));

  it('what a company was called', () =>
    check(`### Software Engineer, Harbor Tide (formally Quay Corporation)\n2009 - 2011\n\n${work}`, [
      'Software Engineer | Harbor Tide | 2009 | 2011 | 1',
    ]));

  it('a place to work from', () =>
    check(`### Testing Consultant (2014/09 - Present, Perth AU and remotely)\n\n${work}`, [
      'Testing Consultant | - | 2014-09 | present | 1',
    ]));

  it('half of a name with “at” in it', () =>
    check(`### labTEC at UTS\nSoftware Engineer: August 2005 - May 2009\n\n${work}`, [
      'Software Engineer | labTEC at UTS | 2005-08 | 2009-05 | 1',
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

  it('volunteer positions need no dates', () => {
    const text = `# A\n\n## Current Volunteer Positions\n\n**Radio Operator** | Harbor Emergency Radio\n\n${work}\n## Projects\n\n### Staff Register _(December 2025 – now)_\n\n- Lists staff.\n\n### Maintainer, Kelp\n2019 – 2020\n\n- Cut releases.\n`;
    assert.deepEqual(roles(text), [
      'Radio Operator | Harbor Emergency Radio | - | - | 1',
      'Maintainer | Kelp | 2019 | 2020 | 1',
    ]);
    assert.equal(read(text).roles[0]?.section.kind, 'volunteering');
  });
});
