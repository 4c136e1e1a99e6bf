import { checkExperience as check } from './check.ts';

describe('facts of a role in the list below its name', () => {
  it('the title and the dates as first items, the title known by its words or by its place', () =>
    check(
      '**Larkspur Fretes**\n* **Desenvolvedor Full Stack**\n* 2017 - 2019/20\n> Análise do porto.\n\n**Tern (MS)**\n* 2014 - 2016\n* Engineer\n* Kept the ledger of two ports.\n\n**Kelp Editora**\n* **Desenvolvimento desktop**\n* 2010 - 2012\n> Ferramentas internas.',
      [
        'Desenvolvedor Full Stack | Larkspur Fretes | 2017 | 2020 | 0',
        'Engineer | Tern | 2014 | 2016 | 1',
        'Desenvolvimento desktop | Kelp Editora | 2010 | 2012 | 0',
      ],
    ));

  it('the dates as the last definition of a term or the last item of a list', () =>
    check(
      'Larkspur - Lead Harbour Engineer\n: Worked with a dozen large ports on the dock scheduler.\n: **Skills**: React, Go\n: *August 2018 -- February 2024*\n\nTern & Gull - Developer\n- Kept the ledger of two ports.\n- Wrote the tide table.\n- *2015 – 2018*',
      ['Lead Harbour Engineer | Larkspur | 2018-08 | 2024-02 | 2', 'Developer | Tern & Gull | 2015 | 2018 | 2'],
    ));

  it('none where a bold name stands over bullets, or the role has its dates', () =>
    check(
      '### Engineer, Tern & Gull (2015 – 2018)\n\n**Tide Tables**\n- Kept the ledger of two ports.\n- Wrote the tide table.\n- 2016 – 2017\n',
      ['Engineer | Tern & Gull | 2015 | 2018 | 3'],
    ));

  it('the dates as the first item, whatever joins them', () =>
    check('### Engineer, Tern & Gull\n\n- *May 2016 to now*\n- Kept the ledger of two ports.', [
      'Engineer | Tern & Gull | 2016-05 | present | 1',
    ]));

  it('with labels, and what was done nested under the last of them', () =>
    check(
      '### Tern & Gull\n\n- Job Title: Engineer\n- Tenure: 2016 – 2019\n\n  * Kept the ledger.\n  * Moved the docks.',
      ['Engineer | Tern & Gull | 2016 | 2019 | 2'],
    ));

  it('of one stint after the other in one list', () =>
    check(
      '- **Company:** Tern & Gull\n- **Role:** Engineer\n- **Period:** 2016 – 2019\n\n  * Kept the ledger.\n\n- **Company:** Kelp & Sons\n- **Role:** Developer\n- **Period:** 2014 – 2016\n- Moved the docks.\n- Wrote the berth planner.',
      ['Engineer | Tern & Gull | 2016 | 2019 | 1', 'Developer | Kelp & Sons | 2014 | 2016 | 2'],
    ));

  it('with labels in bold, nested under the name', () =>
    check(
      '- **Tern & Gull**\n  - **Role:** Engineer\n  - **Tenure:** 2016 – 2019\n  - Kept the ledger.\n\n- **Kelp & Sons**\n  - **Role:** Developer\n  - **Tenure:** 2014 – 2016\n  - Moved the docks.',
      ['Engineer | Tern & Gull | 2016 | 2019 | 1', 'Developer | Kelp & Sons | 2014 | 2016 | 1'],
    ));

  it('the title over its dates in one nested item', () =>
    check('* Kelp & Sons\n  * Engineer, <span>May 2016 – now</span>\n    * Kept the ledger.', [
      'Engineer | Kelp & Sons | 2016-05 | present | 1',
    ]));

  it('the dates in brackets, or behind a picture’s name', () =>
    check(
      '### Engineer, Tern & Gull\n\n- [May 2016 – June 2018]\n- Kept the ledger.\n\n### Developer, Kelp & Sons\n\n- :calendar: 2014 – 2016\n- Moved the docks.',
      ['Engineer | Tern & Gull | 2016-05 | 2018-06 | 1', 'Developer | Kelp & Sons | 2014 | 2016 | 1'],
    ));

  it('the dates as a typed bullet below a title and a company', () =>
    check('1. **Engineer**, *Kelp & Sons*\n\n   • 2014 – 2016  \n   • Wrote the berth planner', [
      'Engineer | Kelp & Sons | 2014 | 2016 | 1',
    ]));
});
