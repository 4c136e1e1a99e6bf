import { checkExperience as check } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n';

describe('names around a title', () => {
  it('whom one advised is the company', () =>
    check(`### Consultant to Kelp Painting, San Carlos, California (1990)\n\n${work}`, [
      'Consultant | Kelp Painting | 1990 | 1990 | 1',
    ]));

  it('“for” after a bracket leads to the company', () =>
    check(
      `### Lead Harbour Developer (Contract) for [Tide Log Pro](https://tide.example)\n11/2016 – 5/2017\n\n${work}`,
      ['Lead Harbour Developer (Contract) | Tide Log Pro | 2016-11 | 2017-05 | 1'],
    ));

  it('names joined by slashes are one company, a name after the title’s slash is it before a place behind the dates', () => {
    check(`### Harbour Engineer\nNov 2022 - Aug 2024\nSkua / Tern / Kelp / Gullway - Singapore\n\n${work}`, [
      'Harbour Engineer | Skua / Tern / Kelp / Gullway | 2022-11 | 2024-08 | 1',
    ]);
    check(
      `### Social Media Manager / KELP-AND-TIDE\n*📅 Oct 2023 - Sept 2024 / Pornport (44)*\n*- Wrote the harbour's letters to its guests.*\n*- Counted who read them.*`,
      ['Social Media Manager | KELP-AND-TIDE | 2023-10 | 2024-09 | 2'],
    );
  });

  it('a dash without spaces is of the name where bars part the heading', () =>
    check(`### Harbour Force–TIDE Accelerator | Research Fellow\n*4/2023–8/2023 | Cambridge, MA*\n\n${work}`, [
      'Research Fellow | Harbour Force–TIDE Accelerator | 2023-04 | 2023-08 | 1',
    ]));

  it('who works on their own account has a city and no company', () =>
    check(`### Freelance Harbour Engineer\n**Dunmoor, Ontario** — *September 2024 – March 2025*\n\n${work}`, [
      'Freelance Harbour Engineer | - | 2024-09 | 2025-03 | 1',
    ]));

  it('“Internship” on a line of its own is the title, whatever tells of the work below it', () =>
    check(
      `#### TIDELINE IT Consulting, Lyon - France Mar. 2009 - Sep. 2009  \n**_Internship_**  \nUser Support, Helpdesk  \nSoftware deployment  \n\n#### KELP, Lyon - France Summer 2008\n**_Internship_**  \nHarbour Architecture`,
      ['Internship | TIDELINE IT Consulting | 2009-03 | 2009-09 | 0', 'Internship | KELP | 2008 | 2008 | 0'],
    ));

  it('months misspelt as people misspell them are months', () =>
    check(`### Engineer, Tern & Gull, July 2013 - Feburary 2015\n\n${work}`, [
      'Engineer | Tern & Gull | 2013-07 | 2015-02 | 1',
    ]));

  it('names may begin in lower case', () =>
    check(
      `### 2009 - 2010: Junior Entwickler, kelpwerk AG\n\n${work}\n### Engineer | tide d’or\n2007 – 2009\n\n${work}`,
      ['Junior Entwickler | kelpwerk AG | 2009 | 2010 | 1', 'Engineer | tide d’or | 2007 | 2009 | 1'],
    ));
});
