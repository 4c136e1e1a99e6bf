import { checkExperience as check } from './check.ts';

describe('an entry below its dates', () => {
  it('begins with the company in bold, and its title opens the prose', () =>
    check(
      `\`10.2017 - 12.2018\`\n__University of Dunmoor, Italy__ Researcher and engineer, [tide project](http://t.example); Development of a solution for reading tides.\n\n\`09.2015 - 12.2016\`\n__[Skua Works](http://skua.example/)__ : Architect and Developer of automated pumps for multi-berth docks (Web, iOS) of the port.\n\n\`01.2011 - 02.2012\`\n__Tern Institute, [TI](http://ti.example)__ : Postdoc researcher in the [Tide team](http://t.example), modelling of tides.\n\n\`09.2004-02.2005\`\n__[Petrel](http://p.example)__ :Internship in a consultancy of pumps. Wrote the pumps.`,
      [
        'Researcher and engineer | University of Dunmoor | 2017-10 | 2018-12 | 0',
        'Architect and Developer | Skua Works | 2015-09 | 2016-12 | 0',
        'Postdoc researcher | Tern Institute | 2011-01 | 2012-02 | 0',
        'Internship | Petrel | 2004-09 | 2005-02 | 0',
      ],
    ));

  it('as their definition begins with both, parted by a comma', () =>
    check(
      `01/2003 - 02/2004\n:   Osprey.example, senior web developer.\n    Keeps the pumps.\n\n04/2001 - 06/2002\n:   Ministry of Docks of the Northern Shore, technical advisor in\n    applications to harbour transit. Web pages for pumps.\n\n04/2000 - 03/2001\n:   Gannet Works S. A., web UI analyst. Lead for pumps and docks.\n    Client: Skua\n\n04/1998 - 11/1999\n:   Dunmoor Institute for Tidal Physics, Harbour Institute.`,
      [
        'senior web developer | Osprey.example | 2003-01 | 2004-02 | 0',
        'technical advisor in applications to harbour transit | Ministry of Docks of the Northern Shore | 2001-04 | 2002-06 | 0',
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
