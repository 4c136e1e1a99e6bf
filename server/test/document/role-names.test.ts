import { checkExperience as check } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n';

describe('names around a title', () => {
  it('whom one advised is the company', () =>
    check(`### Consultant to Kelp Ferries, Astoria, Oregon (1994)\n\n${work}`, [
      'Consultant | Kelp Ferries | 1994 | 1994 | 1',
    ]));

  it('a skill behind “with” is of the title, and a name there the company', () => {
    const titles = ['Developer with asp.net', 'Developer with Python and Django', 'Engineer with embedded experience'];
    for (const title of titles)
      check(`### ${title}, Tidegate Ltd\n2019 – 2021\n\n${work}`, [`${title} | Tidegate Ltd | 2019 | 2021 | 1`]);
    check(`### Consultant with Tidegate Partners\n2019 – 2021\n\n${work}`, [
      'Consultant | Tidegate Partners | 2019 | 2021 | 1',
    ]);
  });

  it('“for” after a bracket leads to the company', () =>
    check(
      `### Lead Harbour Developer (Contract) for [Tide Log Pro](https://tide.example)\n3/2019 – 12/2019\n\n${work}`,
      ['Lead Harbour Developer (Contract) | Tide Log Pro | 2019-03 | 2019-12 | 1'],
    ));

  it('names joined by slashes are one company, a name after the title’s slash is it before a place behind the dates', () => {
    check(`### Harbour Engineer\nMay 2019 - Jan 2021\nSkua / Tern / Kelp / Gullway - Tallinn\n\n${work}`, [
      'Harbour Engineer | Skua / Tern / Kelp / Gullway | 2019-05 | 2021-01 | 1',
    ]);
    check(
      `### Test Engineer / KELP-AND-TIDE\n*📅 Feb 2018 - Aug 2020 / Brehec (22)*\n*- Wrote the harbour's letters to its guests.*\n*- Counted who read them.*`,
      ['Test Engineer | KELP-AND-TIDE | 2018-02 | 2020-08 | 2'],
    );
  });

  it('a dash without spaces is of the name where bars part the heading', () =>
    check(`### Harbour Force–TIDE Accelerator | Research Fellow\n*2/2019–11/2019 | Portland, ME*\n\n${work}`, [
      'Research Fellow | Harbour Force–TIDE Accelerator | 2019-02 | 2019-11 | 1',
    ]));

  it('who works on their own account has a city and no company', () =>
    check(`### Freelance Harbour Engineer\n**Dunmoor, Manitoba** — *April 2021 – July 2022*\n\n${work}`, [
      'Freelance Harbour Engineer | - | 2021-04 | 2022-07 | 1',
    ]));

  it('“Internship” on a line of its own is the title, whatever tells of the work below it', () =>
    check(
      `#### TIDELINE Surveys, Ghent - Belgium Apr. 2014 - Aug. 2014  \n**_Internship_**  \nBuoys, Moorings  \nPrinting of charts  \n\n#### KELP, Ghent - Belgium Summer 2013\n**_Internship_**  \nHarbour Architecture`,
      ['Internship | TIDELINE Surveys | 2014-04 | 2014-08 | 0', 'Internship | KELP | 2013 | 2013 | 0'],
    ));

  it('months misspelt as people misspell them are months', () =>
    check(`### Engineer, Tern & Gull, March 2016 - Feburary 2018\n\n${work}`, [
      'Engineer | Tern & Gull | 2016-03 | 2018-02 | 1',
    ]));

  it('names may begin in lower case', () =>
    check(
      `### 2009 - 2010: Junior Entwickler, kelpwerk AG\n\n${work}\n### Engineer | tide d’or\n2007 – 2009\n\n${work}`,
      ['Junior Entwickler | kelpwerk AG | 2009 | 2010 | 1', 'Engineer | tide d’or | 2007 | 2009 | 1'],
    ));
});
