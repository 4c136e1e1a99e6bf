import { checkExperience, checkRoles } from './check.ts';

describe('titles by the place of the other ones', () => {
  it('reads a heading over that of the company', () => {
    checkExperience(
      `### Brand & Web
#### Pebble | 2020–2024
- Did it all.

### Software Engineer
#### Cobble | 2016–2020
- Coded.

### Tier 2 Escalations
#### Shingle | 2014–2016
- Answered.`,
      [
        'Brand & Web | Pebble | 2020 | 2024 | 1',
        'Software Engineer | Cobble | 2016 | 2020 | 1',
        'Tier 2 Escalations | Shingle | 2014 | 2016 | 1',
      ],
    );
  });

  it('reads the only heading below that of the company and the dates', () => {
    checkExperience(
      `### 2019 – now
#### Marram Systems
##### Growth
Made the harbour known to sailors.

### 2016 – 2019
#### Halden Group
##### Web Developer
Built the booking site.

### 2014 – 2016
#### Two Rivers Bank
##### Analyst
Drew charts of the tides.`,
      [
        'Growth | Marram Systems | 2019 | present | 0',
        'Web Developer | Halden Group | 2016 | 2019 | 0',
        'Analyst | Two Rivers Bank | 2014 | 2016 | 0',
      ],
    );
  });

  it('reads no part of a role as one, whatever dates it has', () => {
    checkExperience(
      `### Engineer, Cobble — *2016 – 2022*

#### Ledger Rewrite (Go, Kafka) — *2019 – 2021*
- Moved it to Go.

#### Tide Atlas (Elm, Rust) — *2017 – 2018*
- Wrote it.

### Developer, Shingle — *2014 – 2016*

- Wrote the shop.`,
      ['Engineer | Cobble | 2016 | 2022 | 2', 'Developer | Shingle | 2014 | 2016 | 1'],
    );
  });

  it('reads no study as a role, though it is written as the roles are', () => {
    checkRoles(
      `# Ida Probst

### Engineer
**Cobble**
2016 – 2022
- Coded.

### Developer
**Shingle**
2014 – 2016
- Wrote the shop.

### Physics
**University of Dunmoor**
2010 – 2014

Read a lot.
`,
      ['Engineer | Cobble | 2016 | 2022 | 1', 'Developer | Shingle | 2014 | 2016 | 1'],
    );
  });

  it('reads a title behind the place of the company, and one that ends as firms do', () => {
    checkExperience(
      `**Pebble** (Ghent, Belgium) – Engineer
2019 – 2022
- Coded.

**Shingle** (Oslo, Norway) – Web and Print
2016 – 2019
- Leaflets.

**Cobble** (Brno, Czech Republic) – Creative Technology
2014 – 2016
- Screens.`,
      [
        'Engineer | Pebble | 2019 | 2022 | 1',
        'Web and Print | Shingle | 2016 | 2019 | 1',
        'Creative Technology | Cobble | 2014 | 2016 | 1',
      ],
    );
  });
});
