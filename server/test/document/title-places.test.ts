import { checkExperience, checkRoles } from './check.ts';

describe('titles by their place', () => {
  it('reads what stands where the other roles have a title, whatever its words', () => {
    checkExperience(
      `**Skylark Labs** · Developer Experience <small>2022 – present · Remote</small>
- Built the CLI.

**Meridian Data** · Solutions Architect <small>2019 – 2022 · London</small>
- Answered tenders.

**Quarry** · Growth Projects <small>2017 – 2019 · London</small>
- Ran experiments.`,
      [
        'Developer Experience | Skylark Labs | 2022 | present | 1',
        'Solutions Architect | Meridian Data | 2019 | 2022 | 1',
        'Growth Projects | Quarry | 2017 | 2019 | 1',
      ],
    );
    checkExperience(
      `### Marisma

> Desenvolvedora
> de março de 2019 à junho de 2021

- Portal de pedidos.

### Lagoa Azul

> Desenvolvimento de software
> de julho de 2017 à dezembro de 2018

- Aplicativo de barcos.`,
      [
        'Desenvolvedora | Marisma | 2019-03 | 2021-06 | 1',
        'Desenvolvimento de software | Lagoa Azul | 2017-07 | 2018-12 | 1',
      ],
    );
  });

  it('reads a company whose name ends as titles do, and begins with “The”', () => {
    checkExperience(
      `### Editor & Visionary
**The Tidewater Columnist, a small magazine**
2019 – 2021

- Printed six issues.`,
      ['Editor & Visionary | The Tidewater Columnist | 2019 | 2021 | 1'],
    );
  });

  it('takes “Freelance” in bold over dates for whom one worked, and no section', () => {
    checkRoles(
      `# Ida Probst

### Copy Editor
**Freelance**  
*Sep 2017 - Dec 2020*  
I edited what harbours print.

### Tide Analyst
**Pellworm**  
*Feb 2014 - Aug 2017*  
I drew charts.
`,
      ['Copy Editor | - | 2017-09 | 2020-12 | 0', 'Tide Analyst | Pellworm | 2014-02 | 2017-08 | 0'],
    );
  });

  it('takes for the title what one was before that one was it for oneself', () => {
    checkExperience(
      `**2022 – now**
Ember & Oak, Design Engineer
- Kept the design system.

**2019 – 2022**
Freelancer, Web Designer
- Sites for ports.

**2017 – 2019**
*Illustrator*, Self-employed
- Maps.

**2016**
Freelancer
- Odd jobs.`,
      [
        'Design Engineer | Ember & Oak | 2022 | present | 1',
        'Web Designer | - | 2019 | 2022 | 1',
        'Illustrator | - | 2017 | 2019 | 1',
        'Freelancer | - | 2016 | 2016 | 1',
      ],
    );
  });

  it('reads a section of two kinds of experience in capitals', () => {
    checkRoles(
      `Ida Probst

RESEARCH EXPERIENCE

Research Associate, Tide Models      2019 - 2021
Institute of Tides
- Ran models.

MENTORING AND TEACHING EXPERIENCE

Teaching Assistant, Harbour Mathematics      2016 - 2018
Dunmoor College
- Graded.
`,
      [
        'Research Associate, Tide Models | Institute of Tides | 2019 | 2021 | 1',
        'Teaching Assistant, Harbour Mathematics | Dunmoor College | 2016 | 2018 | 1',
      ],
    );
  });

  it('reads a title and names in a row of a table, however many words these have', () => {
    checkExperience(
      `| | |
|---|---|
| **Summer 2019** | Research Intern, Halyard Research (Tide and Current Forecasting Group), Two Rivers |
| **Summer 2018** | Research Intern, Nordwind Research, London |`,
      ['Research Intern | Halyard Research | 2019 | 2019 | 0', 'Research Intern | Nordwind Research | 2018 | 2018 | 0'],
    );
  });

  it('reads the trades that people had before', () => {
    checkExperience(
      `**Web Developer**, Quillstream, 2023 – now
- Built the shop.

**Pastry Chef**, The Copper Pot, 2019 – 2023
- Baked.

**Wildland Firefighter**, Marram County, 2016 – 2019
- Dug lines.

**Security Guard**, Two Rivers Bank, 2015 – 2016
- Kept watch.

**Census Enumerator**, Bureau of Coasts, 2014 – 2015
- Knocked on doors.`,
      [
        'Web Developer | Quillstream | 2023 | present | 1',
        'Pastry Chef | The Copper Pot | 2019 | 2023 | 1',
        'Wildland Firefighter | Marram County | 2016 | 2019 | 1',
        'Security Guard | Two Rivers Bank | 2015 | 2016 | 1',
        'Census Enumerator | Bureau of Coasts | 2014 | 2015 | 1',
      ],
    );
  });

  it('takes what is named after a trade among projects for what was built', () => {
    checkRoles(
      `# Ida Probst

## Experience

### Engineer, Quillstream, 2019 – 2023
- Built the shop.

## Projects

### Doorman, 2022
- Lets pulls in.

### Assembler for Tide Machines, 2019 – 2020
- Two passes.
`,
      ['Engineer | Quillstream | 2019 | 2023 | 1'],
    );
  });

  it('reads who serves at tables, and no server of pages', () => {
    checkExperience(
      `**Restaurant Server**, Ferry Inn (2014 – 2016)
- Carried plates.

**Database Developer**, Quillstream (2016 – 2018)
- Moved the ledger to
  Microsoft SQL Server.`,
      ['Restaurant Server | Ferry Inn | 2014 | 2016 | 1', 'Database Developer | Quillstream | 2016 | 2018 | 1'],
    );
  });
});

describe('titles and what stands beside them', () => {
  it('reads an address behind the dates as neither company nor part of the title', () => {
    checkExperience(
      `* **Software Engineer**, Tidewater Visions (2009-Present) <http://tidewater.example/>

  Responsible for the charts.

* **Web Developer**, Marram Health and Safety (2003-2008)

  Responsible for the site.`,
      [
        'Software Engineer | Tidewater Visions | 2009 | present | 0',
        'Web Developer | Marram Health and Safety | 2003 | 2008 | 0',
      ],
    );
  });

  it('keeps the company out of a title where the line below tells it again', () => {
    checkExperience(
      `*Engineer*, Odalisk (September 2022 - present)

Consultant at Odalisk.
I work with a variety of clients.

*Developer*, Larkspur (2020 - 2022)

Consultant at Larkspur.
I worked with one.`,
      ['Engineer | Odalisk | 2022-09 | present | 0', 'Developer | Larkspur | 2020 | 2022 | 0'],
    );
  });

  it('reads titles of two trades joined by a dash, and rows of them in brackets', () => {
    checkExperience(
      `### Programmer-Analyst, Bureau of Coasts
1994 - 1995
- Wrote reports.

### Skua Pictures
[ Illustrator, Colorist, Sound Designer ]
5/2013 - 7/2013
- Made one film.`,
      [
        'Programmer-Analyst | Bureau of Coasts | 1994 | 1995 | 1',
        'Illustrator, Colorist, Sound Designer | Skua Pictures | 2013-05 | 2013-07 | 1',
      ],
    );
  });

  it('reads a title that opens the prose below a company and its dates', () => {
    checkExperience(
      `**Pellworm Shenzhen**, 2019.7 - 2019.8

Teaching Assistant for Pellworm Harbour Robots Summer Camp, for three groups of students.

**Marram Institute (MI)**, 2011 – 2018

Research Assistant at Tide Lab, focused on forecasts. Kept the models of two projects.`,
      [
        'Teaching Assistant | Pellworm Shenzhen | 2019-07 | 2019-08 | 0',
        'Research Assistant | Marram Institute | 2011 | 2018 | 0',
      ],
    );
  });

  it('leaves a bracket out that does not end where the title does', () => {
    checkExperience(
      `### Dunmoor College
Aug 2022 – May 2023
Role: Teaching Assistant & Tide Lab Keeper (TIDE 544 – Leading and Managing Harbour Engineering Teams)

- Graded.`,
      ['Teaching Assistant & Tide Lab Keeper | Dunmoor College | 2022-08 | 2023-05 | 1'],
    );
  });
});
