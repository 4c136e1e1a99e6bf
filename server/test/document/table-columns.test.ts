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

  it('are none where the first row is a role', () =>
    check('| 2019 – 2021 | Engineer | Tidegate |\n| --- | --- | --- |\n| 2016 – 2019 | Developer | Kelp & Sons |', [
      'Engineer | Tidegate | 2019 | 2021 | 0',
      'Developer | Kelp & Sons | 2016 | 2019 | 0',
    ]));
});
