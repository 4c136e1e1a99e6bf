import { checkExperience as check } from './check.ts';

describe('tables whose first row names their columns', () => {
  it('tell title from company, whatever their words', () =>
    check(
      '| **Zeitraum** | **Position** | **Unternehmen / Projekt** |\n| --- | --- | --- |\n| Seit Mai 2023 | Neuorientierung, arbeitssuchend | - |\n| Mai 2021 - April 2023 | Lead Entwickler Harbour Services (Fullstack) | Tidegate Group / HBX |\n| 2019 – 2021 | Expert Solutions Engineer for Dock Analytics, Tide Learning, and Harbour Quality Management | Kelp & Söhne, Berlin |\n| 2015 – 2019 | Doctoral Studies in Harbour Engineering | Wrenmoss University |',
      [
        'Lead Entwickler Harbour Services (Fullstack) | Tidegate Group / HBX | 2021-05 | 2023-04 | 0',
        'Expert Solutions Engineer for Dock Analytics, Tide Learning, and Harbour Quality Management | Kelp & Söhne | 2019 | 2021 | 0',
      ],
    ));

  it('stand under a heading for the title, and their names are no facts', () =>
    check(
      '### Harbour Engineer\n\n| Company | Period |\n| --- | --- |\n| Tidegate | From January 2023 to today |\n\n- Moved the docks.\n\n### Engineer\n\n| Entreprise | Lieu | Période |\n| --- | --- | --- |\n| Kelp et fils | Nantes | 2019 – 2022 |\n\n- Kept the ledger.',
      ['Harbour Engineer | Tidegate | 2023-01 | present | 1', 'Engineer | Kelp et fils | 2019 | 2022 | 1'],
    ));

  it('have a column for each end of the dates', () =>
    check(
      '| Employer | Role | From | To |\n| --- | --- | --- | --- |\n| Tidegate | Engineer | May 2021 | now |\n| Kelp & Sons | Developer | 2016 | 2019 |',
      ['Engineer | Tidegate | 2021-05 | present | 0', 'Developer | Kelp & Sons | 2016 | 2019 | 0'],
    ));

  it('hold bullets with signs, however short, whatever words are in them', () =>
    check(
      '| Role | Employer | Period | Details |\n| --- | --- | --- | --- |\n| Engineer | Tidegate | 2019 – 2021 | • Wrote the berth planner<br>• Kept the ledger |',
      ['Engineer | Tidegate | 2019 | 2021 | 2'],
    ));

  it('tell of courses, and of no work', () =>
    check(
      '| Year | Institution | Course | Program |\n| --- | --- | --- | --- |\n| 2019 – 2022 | Wrenmoss University | Tides | Harbour Engineer |',
      [],
    ));

  it('are none where the first row is a role', () =>
    check('| 2019 – 2021 | Engineer | Tidegate |\n| --- | --- | --- |\n| 2016 – 2019 | Developer | Kelp & Sons |', [
      'Engineer | Tidegate | 2019 | 2021 | 0',
      'Developer | Kelp & Sons | 2016 | 2019 | 0',
    ]));

  it('have a column for each end of a stint', () =>
    check(
      '| Title | Company | Start | End |\n|---|---|---|---|\n| Dock Engineer | Skua | 03/2022 | - |\n| Tide Analyst | Gullway | 05-2019 | 02-2022 |\n| Clerk | Kelp Nine | 2016 | 2019 |',
      [
        'Dock Engineer | Skua | 2022-03 | present | 0',
        'Tide Analyst | Gullway | 2019-05 | 2022-02 | 0',
        'Clerk | Kelp Nine | 2016 | 2019 | 0',
      ],
    ));
});

describe('tables of one column', () => {
  it('frame the lines of a head', () =>
    check(
      '| Dock Engineer |\n| --- |\n| Skua – Yard team |\n| Oct 2019 - May 2021 (1 year 8 months) |\n\n- Moved the queue.\n\n---\n\n| Tide Analyst |\n| --- |\n| Gullway |\n| Feb 2017 - Oct 2019 |\n\n- Counted the tides.\n- Kept the log.',
      ['Dock Engineer | Skua | 2019-10 | 2021-05 | 1', 'Tide Analyst | Gullway | 2017-02 | 2019-10 | 2'],
    ));

  it('are none where a row above those of the titles names the employer', () =>
    check(
      '| **Kelp & Sons** | Ghent, Belgium |\n|:---|---:|\n| *Engineer (Contract)* | 2019 – 2021 |\n\n- Kept the ledger.\n\n| **Tidegate** | Remote |\n|:---|---:|\n| *Developer* | 2016 – 2019 |\n\n- Moved the docks.',
      ['Engineer | Kelp & Sons | 2019 | 2021 | 1', 'Developer | Tidegate | 2016 | 2019 | 1'],
    ));

  it('or their first column, with a fact on each row', () =>
    check(
      '| Company | Kelp & Sons |\n|---|---|\n| Role | Engineer |\n| Period | 2019 – 2021 |\n\n- Kept the ledger.\n\n| Company | Tidegate |\n|---|---|\n| Role | Developer |\n| Period | 2017 – 2019 |\n\n- Moved the docks.',
      ['Engineer | Kelp & Sons | 2019 | 2021 | 1', 'Developer | Tidegate | 2017 | 2019 | 1'],
    ));

  it('have the employer above a title whose dates tell how one was employed', () =>
    check('| **Kelp Bank** | Remote |\n|---|---|\n| *Engineer* | 2019 – 2021 · Full-time |\n\n- Kept the ledger.', [
      'Engineer | Kelp Bank | 2019 | 2021 | 1',
    ]));

  it('have months in short forms in the columns of both ends', () =>
    check(
      '| Employer | Role | From | To |\n| --- | --- | --- | --- |\n| Tidegate | Engineer | 5/21 | now |\n| Kelp & Sons | Developer | 3/19 | 4/21 |',
      ['Engineer | Tidegate | 2021-05 | present | 0', 'Developer | Kelp & Sons | 2019-03 | 2021-04 | 0'],
    ));
});

describe('tables whose rows are what was done', () => {
  const rows =
    '**2019 - Present** | | **Larkspur** (Bergen, NO)\n2021 - Present | | __*Tide Engineer \\| Analyst*__\n&nbsp; | | *- Kept the gauges of two ports*\n&nbsp; | | *- Wrote the ISO 2001 handbook of the port*\n2019 - 2021 | | __*Clerk*__\n&nbsp; | | *- Counted crates*\n&nbsp; | &nbsp; | &nbsp;\n**2016 - 2019** | | **Skua** (Oslo, NO)\n&nbsp; | | __*Dock Programmer*__\n&nbsp; | | *- Moved the docks*\n&nbsp; | | *- Drew charts*';
  const told = [
    'Tide Engineer | Analyst | Larkspur | 2021 | present | 2',
    'Clerk | Larkspur | 2019 | 2021 | 1',
    'Dock Programmer | Skua | 2016 | 2019 | 2',
  ];

  it('under a rule without bars, in a company’s row, its titles’ rows and theirs', () =>
    check(`-------------- | --- | ---\n${rows}`, told));

  it('under a header as GitHub wants it', () => check(`| | | |\n|---|---|---|\n${rows}`, told));

  it('a dated company above one title alone is the company of it', () =>
    check(
      '--- | ---\n2016 – 2019 | **Skua**, Oslo\n | *Dock Programmer*\n | - Moved the docks\n2014 – 2016 | **Gull Ltd**, Bergen\n | *Clerk*\n | - Counted crates',
      ['Dock Programmer | Skua | 2016 | 2019 | 1', 'Clerk | Gull Ltd | 2014 | 2016 | 1'],
    ));
});
