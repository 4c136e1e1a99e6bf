import { checkExperience as check } from './check.ts';

describe('an entry below its dates', () => {
  it('begins with the company in bold, and its title opens the prose', () =>
    check(
      `\`11.2014 - 02.2016\`\n__University of Dunmoor, Italy__ Researcher and engineer, [tide project](http://t.example); Development of a solution for reading tides.\n\n\`09.2015 - 12.2016\`\n__[Skua Works](http://skua.example/)__ : Architect and Developer of automated pumps for multi-berth docks (Web, iOS) of the port.\n\n\`01.2011 - 02.2012\`\n__Tern Institute, [TI](http://ti.example)__ : Postdoc researcher in the [Tide team](http://t.example), modelling of tides.\n\n\`09.2004-02.2005\`\n__[Petrel](http://p.example)__ :Internship in a consultancy of pumps. Wrote the pumps.`,
      [
        'Researcher and engineer | University of Dunmoor | 2014-11 | 2016-02 | 0',
        'Architect and Developer | Skua Works | 2015-09 | 2016-12 | 0',
        'Postdoc researcher | Tern Institute | 2011-01 | 2012-02 | 0',
        'Internship | Petrel | 2004-09 | 2005-02 | 0',
      ],
    ));

  it('as their definition begins with both, parted by a comma', () =>
    check(
      `01/2003 - 02/2004\n:   Osprey.example, senior web developer.\n    Keeps the pumps.\n\n04/2001 - 06/2002\n:   Ministry of Docks of the Northern Shore, senior adviser in\n    services for ferry traffic. Web pages for pumps.\n\n04/2000 - 03/2001\n:   Gannet Works S. A., web UI analyst. Lead for pumps and docks.\n    Client: Skua\n\n04/1998 - 11/1999\n:   Dunmoor Institute for Tidal Physics, Harbour Institute.`,
      [
        'senior web developer | Osprey.example | 2003-01 | 2004-02 | 0',
        'senior adviser in services for ferry traffic | Ministry of Docks of the Northern Shore | 2001-04 | 2002-06 | 0',
        'web UI analyst | Gannet Works S. A. | 2000-04 | 2001-03 | 0',
        '- | Dunmoor Institute for Tidal Physics | 1998-04 | 1999-11 | 0',
      ],
    ));

  it('that only tells of the work names nobody', () =>
    check(
      `### Tide Engineer, Larkspur\n\n2011 - 2012\n: Pumps, valves and engineers of the docks had one queue. It was kept short.`,
      ['Tide Engineer | Larkspur | 2011 | 2012 | 1'],
    ));
});

describe('what stands within a role', () => {
  const bullets = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

  it('is a part of it by its years, and a second line of dates with a title in brackets is no role', () => {
    check(
      `### Team Leader & Senior Developer\n**GABBIANO S.p.A.** — Monte di Mare  \n📅 Aprile 2012 – Luglio 2015 *(Team Leader)*  \n📅 Novembre 2001 – Luglio 2015 *(Sviluppatrice)*\n\n**Guida & Coordinamento (2012–2015):**\n${bullets}\n\n**Sviluppo & Architettura (2001–2015):**\n${bullets}`,
      ['Team Leader & Senior Developer | GABBIANO S.p.A. | 2012-04 | 2015-07 | 4'],
    );
    check(`### Harbour Engineer, Skua (2005 – 2010)\n\n**Tide tables (2005–2007)**:\n\n${bullets}`, [
      'Harbour Engineer | Skua | 2005 | 2010 | 2',
    ]);
  });

  it('but for what began before it', () =>
    check(`### Harbour Engineer, Skua (2005 – 2010)\n\n${bullets}\n\n**Kelp Docks (2001–2004):**\n\n${bullets}`, [
      'Harbour Engineer | Skua | 2005 | 2010 | 2',
      '- | Kelp Docks | 2001 | 2004 | 2',
    ]));
});

describe('roles that their neighbours tell', () => {
  it('have a row of what one did in bold for their title', () =>
    check(
      `### Kelp Net\n__Support, Dock Support, Fault Handling & Pumps__  \n__2004 - 2006__\n\nAnswered the docks.\n\n### Skua Works\n__Tide Engineer__  \n__2001 - 2004__\n\nKept the pumps.`,
      [
        'Support, Dock Support, Fault Handling & Pumps | Kelp Net | 2004 | 2006 | 0',
        'Tide Engineer | Skua Works | 2001 | 2004 | 0',
      ],
    ));

  it('are an internship in German, in whatever compound', () =>
    check(
      `* August 2016 - heute\n  **Möwe**\n  Entwicklerin\n  * Ada\n\n* TODO: ca. 2003: Praktikum im Ausland\n  **KORMORAN GmbH**\n\n* März 1999 - Juni 2000\n  **Sturmvogel GmbH**\n  Entwicklerin`,
      [
        'Entwicklerin | Möwe | 2016-08 | present | 1',
        'Praktikum im Ausland | KORMORAN GmbH | 2003 | 2003 | 0',
        'Entwicklerin | Sturmvogel GmbH | 1999-03 | 2000-06 | 0',
      ],
    ));

  it('are no talk that was presented at a conference', () =>
    check(
      `### Tide Engineer, Skua, 2005 – 2010\n\n${'- Kept the pumps.'}\n\n### Talks\n\n2022\n: **Pumps: A finite history of valves**\npresented at _[Tides 2022](https://t.example)_`,
      ['Tide Engineer | Skua | 2005 | 2010 | 1'],
    ));
});

describe('a field of study behind “en”', () => {
  it('is that of a degree, and no role', () =>
    check(
      `### Desarrolladora en Gaviota\n2014 — 2015\n\n- Kept the pumps.\n\n### Grado en Ingeniería Civil, Universidad de la Marea\n2010 — 2014`,
      ['Desarrolladora | Gaviota | 2014 | 2015 | 1'],
    ));
});
