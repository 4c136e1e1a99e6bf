import { checkExperience, checkRoles } from './check.ts';

describe('titles in the items of a list', () => {
  it('reads an item of a title and the part of the employer, with what was done in prose below', () => {
    checkExperience(
      `### Beacon Freight
*June 2019 - Present*

* Platform Engineer - Routing

Kept the routing service quick, and rewrote its cache.

### College of Harwick
*2012 - 2019*

* Lecturer - School of Computing

Taught databases to second years, and the querying of them
with the tools of Microsoft SQL Server and others.

* Web Programmer - Library Services

Built the catalogue search.`,
      [
        'Platform Engineer | Beacon Freight | 2019-06 | present | 0',
        'Lecturer | College of Harwick | 2012 | 2019 | 0',
        'Web Programmer | College of Harwick | 2012 | 2019 | 0',
      ],
    );
  });

  it('reads titles with dates of their own below the latest of them', () => {
    checkExperience(
      `### Engineering Manager, Copperline (2015 – Present)

* **Engineering Manager** (2021 – Present)
* **Senior Engineer** (2018 – 2021)
* **Engineer** (2015 – 2018)

### QA Engineer, Sandgate (2012 – 2015)

- Wrote test plans.`,
      [
        'Engineering Manager | Copperline | 2021 | present | 0',
        'Senior Engineer | Copperline | 2018 | 2021 | 0',
        'Engineer | Copperline | 2015 | 2018 | 0',
        'QA Engineer | Sandgate | 2012 | 2015 | 1',
      ],
    );
  });

  it('reads them in the order that they came in, with what was done as each', () => {
    checkExperience(
      `### Head of Data
**Pellworm** | 2014 - 2022 | Ghent, Belgium

+ Analyst, 2014 - 2017
  + Drew the first charts.
+ Head of Data, 2017 - 2022
  + Grew the team to nine.
  + Bought no tools.`,
      ['Head of Data | Pellworm | 2017 | 2022 | 2', 'Analyst | Pellworm | 2014 | 2017 | 1'],
    );
  });

  it('keeps what was done, whatever dates it has', () => {
    checkExperience(
      `### Senior Engineer, Copperline (2015 – 2021)

- Release engineer for two years (2016 – 2018)
- Mentored the interns (2019 – 2021)`,
      ['Senior Engineer | Copperline | 2015 | 2021 | 2'],
    );
  });

  it('reads the name of a course after its number as of the title', () => {
    checkExperience(
      `## Dunmoor College
#### **Teaching Assistant for TIDE 212 - Harbour Engineering II**
*Jan 2015 - June 2015*
- Graded the labs.
#### **Tutor for 20144 - Reading Charts**
*Aug 2014 - Dec 2014*
- Held office hours.`,
      [
        'Teaching Assistant for TIDE 212 - Harbour Engineering II | Dunmoor College | 2015-01 | 2015-06 | 1',
        'Tutor for 20144 - Reading Charts | Dunmoor College | 2014-08 | 2014-12 | 1',
      ],
    );
  });

  it('reads years of teaching as no role', () => {
    checkRoles(
      `# Ida Probst

## Work Experience

* Sep 2021 – Now: Lecturer, Institute of Tides
  * Tides I to III.

## Teaching

* Academic year: 2021-2022
  * Tides I, second year: 40 hours
* Fall semester 2020
  * Tides II: 20 hours
`,
      ['Lecturer | Institute of Tides | 2021-09 | present | 1'],
    );
  });
});
