import { checkExperience as check } from './check.ts';

describe('signs beside roles', () => {
  it('of a callout are no part of its title', () =>
    check('> [!note] Kelp & Sons | Engineer\n> 2019 – 2021\n>\n> - Kept the ledger.', [
      'Engineer | Kelp & Sons | 2019 | 2021 | 1',
    ]));

  it('for pictures part a line as the pictures do', () =>
    check(
      '**Engineer** :office: Kelp & Sons :calendar: 2019 – 2021\n\n- Kept the ledger.\n\n**Developer** 🏢 Tidegate 📅 2017 – 2019\n\n- Moved the docks.',
      ['Engineer | Kelp & Sons | 2019 | 2021 | 1', 'Developer | Tidegate | 2017 | 2019 | 1'],
    ));

  it('in braces around the dates are no part of the title', () =>
    check('### Kelp & Sons – Engineer {2019-05-15 thru now}\n\n- Kept the ledger.', [
      'Engineer | Kelp & Sons | 2019-05 | present | 1',
    ]));

  it('of definitions tell what was done, though one begins as a title does', () =>
    check(
      '**Engineer**, Kelp & Sons (2019 – 2021)\n: Lead developer on the new ledger.\n: Developer tooling for two ports',
      ['Engineer | Kelp & Sons | 2019 | 2021 | 2'],
    ));
});

describe('a row of names in italics', () => {
  it('below a role’s bullets is no company of the next one', () =>
    check(
      '**Engineer**\n\nKelp & Sons, 2019 – 2021\n- Kept the ledger.\n\n*Go, Kafka, Postgres*\n\n**Developer**\n\nTidegate, 2017 – 2019\n- Moved the docks.\n\n*Go, Kafka, Postgres*',
      ['Engineer | Kelp & Sons | 2019 | 2021 | 1', 'Developer | Tidegate | 2017 | 2019 | 1'],
    ));
});

describe('names in lower case', () => {
  it('after “at” are companies where no word is spelt so', () =>
    check(
      '### Head of Data at kelp.io\n\n2019 – 2021\n\n- Kept the ledger.\n\n### VP of Engineering at eKelp\n\n2017 – 2019\n\n- Moved the docks.',
      ['Head of Data | kelp.io | 2019 | 2021 | 1', 'VP of Engineering | eKelp | 2017 | 2019 | 1'],
    ));
});

describe('a heading that no word tells for a title', () => {
  it('is one above the organisation and its dates with their labels', () =>
    check('### Kassenwart\n\nOrganisation\n: Kelp e.V.\n\nZeitraum\n: Mai 2016 – Juni 2018', [
      'Kassenwart | Kelp e.V. | 2016-05 | 2018-06 | 0',
    ]));
});

describe('the dates below a title and a company', () => {
  it('stand after the place on a line of their own', () =>
    check(
      'Engineer · Kelp & Sons\n\nOslo, Norway, <small>From May 2019</small>\n- Kept the ledger.\n\nDeveloper · Tidegate\n\nRemote, <small>May 2017 – May 2019</small>\n- Moved the docks.',
      ['Engineer | Kelp & Sons | 2019-05 | present | 1', 'Developer | Tidegate | 2017-05 | 2019-05 | 1'],
    ));
});

describe('what stands around roles', () => {
  it('as the numbers of an outline is no part of a name', () =>
    check(
      '### 2.1 Engineer, Kelp & Sons\n\n2019 – 2021\n\n- Kept the ledger.\n\n### 2. 2017 to 2019 - Developer, Tidegate\n\n- Moved the docks.',
      ['Engineer | Kelp & Sons | 2019 | 2021 | 1', 'Developer | Tidegate | 2017 | 2019 | 1'],
    ));

  it('as the way back to the top is no company', () =>
    check('- **Engineer**, *Kelp & Sons*  \n  **2019 – 2021**\n\n[↑ top](#top)', [
      'Engineer | Kelp & Sons | 2019 | 2021 | 0',
    ]));

  it('as the year of a deed is no role', () =>
    check(
      '**Kelp & Sons - Engineer** <span>2019 – 2021</span>\n\n*Tide pumps for small ports.*\n\n1. Wrote the berth planner. (2020)\n2. In May 2020, took over the rota',
      ['Engineer | Kelp & Sons | 2019 | 2021 | 2'],
    ));
});
