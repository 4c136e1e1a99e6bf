import { checkExperience as check, checkRoles } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('companies by small signs', () => {
  it('a name that begins as a client does, with its legal form', () =>
    check(`### Client Harbours, Inc. Tide Center (May 2017 - May 2019)\n#### Yard Team Lead\n\n${work}`, [
      'Yard Team Lead | Client Harbours, Inc. Tide Center | 2017-05 | 2019-05 | 2',
    ]));

  it('one word in lower case after “at”, in a line that ends there or goes on in brackets', () =>
    check(
      `**Moorer at tidewire (_June 2024 - Present_)**\n${work}\n\n**Tide Reader at skuanews (_May 2021 - May 2024_)**\n${work}`,
      ['Moorer | tidewire | 2024-06 | present | 2', 'Tide Reader | skuanews | 2021-05 | 2024-05 | 2'],
    ));

  it('but not “at sea”', () =>
    check(`### Deck Officer at sea\n\nQuayside, 2012 - 2014\n\n${work}`, [
      'Deck Officer at sea | Quayside | 2012 | 2014 | 2',
    ]));

  it('a name before the address of its site', () =>
    check(
      `### Larkspur - [skua.example](https://skua.example)\n\n_May 2021 - May 2023_\n\nTitle: IT Developer\n\nKept the yard up.`,
      ['IT Developer | Larkspur | 2021-05 | 2023-05 | 0'],
    ));

  it('“At:” with a city tells the place', () =>
    check('### Tide Engineer at Larkspur\n\nSince: May 2022  \nAt: Oslo, Norway\n\nKept the yard up.', [
      'Tide Engineer | Larkspur | 2022-05 | present | 0',
    ]));

  it('a company before the name of its group', () =>
    check(`### Chief Architect\n#### 9T: Harbour Goods Group\n##### May 2021 - Present\n\n${work}`, [
      'Chief Architect | 9T | 2021-05 | present | 2',
    ]));

  it('the campus of a state’s university', () =>
    check(`**Research Assistant**, University of Nevada, Reno, 2019 - 2021\n\n${work}`, [
      'Research Assistant | University of Nevada, Reno | 2019 | 2021 | 2',
    ]));

  it('an employer above with its place, and a field behind the title', () =>
    check(
      `### Tide Institute (TI), Norway\n\n#### Section Manager – Smart Harbours & Buoys\n**Mar 2024 – Present**\n\n${work}\n\n#### Software Engineer – Mooring Systems\n**May 2019 – Feb 2024**\n\n${work}`,
      [
        'Section Manager | Tide Institute | 2024-03 | present | 2',
        'Software Engineer | Tide Institute | 2019-05 | 2024-02 | 2',
      ],
    ));
});

describe('titles and dates by small signs', () => {
  it('a row of fields before the noun of the title', () =>
    check(`<b>Harbour Halls</b> | May 2021 — Present\n<i>Moorings, Buoys, & Tides Intern</i>\n\n${work}`, [
      'Moorings, Buoys, & Tides Intern | Harbour Halls | 2021-05 | present | 2',
    ]));

  it('a range that a break parts, in a cell', () =>
    check(
      '<table><tr><td>Larkspur</td><td>Yard Team Lead</td><td>2016 - <br>2019</td></tr>\n<tr><td>Quay</td><td>Tide Engineer</td><td>2013 - 2016</td></tr></table>',
      ['Yard Team Lead | Larkspur | 2016 | 2019 | 0', 'Tide Engineer | Quay | 2013 | 2016 | 0'],
    ));

  it('a year alone as the first item under a title', () =>
    check(`### Harbour Writers\n#### Outreach Assistant\n - 2019\n - Kept the yard open to all.`, [
      'Outreach Assistant | Harbour Writers | 2019 | 2019 | 1',
    ]));

  it('a company, its title and its dates before any section, the first heading of all among them', () =>
    checkRoles(
      `Exp.\n\n### **Larkspur**\n\n**Tide Engineer**\n\n**Jul 2024 - Now**\n\n${work}\n\n### **Quayside**\n\n**Yard Developer**\n\n**Nov 2023 - May 2024**\n\n${work}`,
      ['Tide Engineer | Larkspur | 2024-07 | present | 2', 'Yard Developer | Quayside | 2023-11 | 2024-05 | 2'],
    ));
});
