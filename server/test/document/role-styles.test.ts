import { checkExperience as check, checkKind, checkRoles } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('facts of a role that stand out by their style', () => {
  it('a comma right after a linked or bold name parts it from its city', () => {
    check('Mar 2013 – Sep 2013\n**Tide Clerk** at [Quayside-Osprey](https://quayside.example),Brimstead, Norway', [
      'Tide Clerk | Quayside-Osprey | 2013-03 | 2013-09 | 0',
    ]);
    check(`**Larkspur Freight**,Brimstead\n*Site Engineer*, 2019 – 2021\n\n${work}`, [
      'Site Engineer | Larkspur Freight | 2019 | 2021 | 2',
    ]);
  });

  it('a company in italics after a bold title is no part of it', () => {
    check('2017/04 – 2017/08\n:    **Site Engineer**, *kelpOps e.K.*, Brimstead, Norway\n\n    Drew the berths.', [
      'Site Engineer | kelpOps e.K. | 2017-04 | 2017-08 | 0',
    ]);
    check('### **Crane Operator**, *Harbour Nine*, Norway\n\n2011 – 2014', [
      'Crane Operator | Harbour Nine | 2011 | 2014 | 0',
    ]);
  });

  it('a state beside a city in italics makes a place of it, where no company is told', () =>
    check(`- **Tide Campaign Intern**, *Mount Kelp, NJ* **(July - Aug. 2018)**\n    - Counted the boats.`, [
      'Tide Campaign Intern | - | 2018-07 | 2018-08 | 1',
    ]));

  it('a bold title at a company, with the full stop of a sentence', () =>
    check(
      'Jan 2017–Jun 2019\n**Tide Researcher** at the *Coast* departement, [KELP](https://kelp.example), Norway.\n\nMay 2015 – Dec 2016\n**Tide Clerk** at Quayside.',
      ['Tide Researcher | Coast | 2017-01 | 2019-06 | 0', 'Tide Clerk | Quayside | 2015-05 | 2016-12 | 0'],
    ));

  it('a bold title in a definition below its dates, however long the line', () =>
    check(
      '**2010-2013**\n:   **Site Engineer** for [Larkspur Freight](https://larkspur.example) (Brimstead, Norway) as a contractor for [Skua](https://skua.example).\n\n    Drew the berths.\n\n**2006**\n:   **Tide Clerk** for Quayside (Brimstead, Norway)\n\n    Counted the boats.',
      ['Site Engineer | Larkspur Freight | 2010 | 2013 | 0', 'Tide Clerk | Quayside | 2006 | 2006 | 0'],
    ));

  it('a link to what was made, on a line below the company', () =>
    check(
      `### Skua\n\n*[Tide Board, Berth Atlas](./projects.md#skua)*\n\n#### Site Engineer | May 2018 – Sep 2019\n\n${work}\n\n#### Crane Engineer | Aug 2016 – Mar 2018\n\n${work}`,
      ['Site Engineer | Skua | 2018-05 | 2019-09 | 2', 'Crane Engineer | Skua | 2016-08 | 2018-03 | 2'],
    ));

  it('italics that name a teacher’s other duties end no role', () =>
    check(
      `**Kelp High School** 2015-2017\n*Mathematics Teacher*\n${work}\n\n*Extracurricular Activities*\n- Led the chess club of forty.`,
      ['Mathematics Teacher | Kelp High School | 2015 | 2017 | 3'],
    ));
});

describe('what stands among the lines of roles and heads none', () => {
  it('words of praise that link to where they were said', () =>
    check(
      `*2018 – 2019* - **Site Engineer - Skua** (Brimstead, Norway)\n\n${work}\n\n> [Her patient commitment deserves particular mention here](https://skua.example/a.pdf) - *CTO of Skua*\n\n----\n\n*2017 – 2018* - **Lead Engineer - Quayside** (Brimstead, Norway)\n\n${work}`,
      ['Site Engineer | Skua | 2018 | 2019 | 2', 'Lead Engineer | Quayside | 2017 | 2018 | 2'],
    ));

  it('what one says of oneself, wrapped before a capital', () =>
    check(
      "### Skua\n\nJuly 2012 – Present\n\nCo-founder and site engineer.\n\nThese days I'm in charge of harbour analysis,\nTide design and the berths.",
      ['Co-founder and site engineer | Skua | 2012-07 | present | 0'],
    ));

  it('the name of the section with the time of all of it', () =>
    check(`Work Experience *October 2011 - Present*\n\n### Site Engineer at Skua\n\n2015 – 2018\n\n${work}`, [
      'Site Engineer | Skua | 2015 | 2018 | 2',
    ]));

  it('how many they were, in brackets', () =>
    check(`### Controls Manager (12 people team)\n\nSkua, 2015 – 2018\n\n${work}`, [
      'Controls Manager | Skua | 2015 | 2018 | 2',
    ]));

  it('a term at school over what one did then', () =>
    check(`#### Autumn Semester\n\nSkua, Site Engineer, December 2012 - March 2013\n\n${work}`, [
      'Site Engineer | Skua | 2012-12 | 2013-03 | 2',
    ]));
});

describe('signs and sections that writers bring from elsewhere', () => {
  it('the letter that a word processor’s bullet has become', () =>
    check(
      '### **Harbour Clerk**\n__Skua Holdings [ Mar 2011 – Aug 2018 ]__\n\no\tMoved the dock scheduler to one queue.\no\tCut the nightly import to 40 minutes.',
      ['Harbour Clerk | Skua Holdings | 2011-03 | 2018-08 | 2'],
    ));

  it('a field of work as the title beside a name', () =>
    check(`### April 2003 - October 2003 - Osprey Harvest - Hardware Support\n\n${work}`, [
      'Hardware Support | Osprey Harvest | 2003-04 | 2003-10 | 2',
    ]));

  it('dots for the end that is still to come', () =>
    check(`#### Oct 15->... Institute of Tides, Brimstead\n\n_Tide Technician_\n${work}`, [
      'Tide Technician | Institute of Tides | 2015-10 | present | 2',
    ]));

  it('a section of work under a further heading for the writer’s trade', () => {
    const page = `Wanda Okoye\n===========\nHarbour Quant\n=============\n\n> Charts\n\nCorporate Experience\n--------------------\n\n**2013-2019**\n:   **Harbour Quant** for [Skua](https://skua.example) (Brimstead, Norway)\n\n    Kept the tides.\n\nEducation\n---------\n\n**2010**\n:   Master in Tides\n`;
    checkKind(page, {}, 'resume');
    checkRoles(page, ['Harbour Quant | Skua | 2013 | 2019 | 0']);
  });

  it('a section of work and R&D', () =>
    checkRoles(
      `# Wanda Okoye\n\n# Tide Machines\n\n## Work Experience & R&D Voyages\n\n### Skua\n\nSite Engineer\n2023 — 2024 | Brimstead, Norway\n\n${work}\n`,
      ['Site Engineer | Skua | 2023 | 2024 | 2'],
    ));
});

describe('what a role’s heading is read by beside its words', () => {
  it('the order of the document’s other roles', () =>
    check(
      `#### 2018 – 2019 Institute of Tides\n\n_Tide Technician_\n${work}\n\n#### 2017 – 2018 Quayside Inc.\n\n_Tide Clerk_\n${work}\n\n#### Jun – Jul 2017 Tide Safety Directorate of Brimstead\n\n_Intern_ | Harbour microbiology\n${work}`,
      [
        'Tide Technician | Institute of Tides | 2018 | 2019 | 2',
        'Tide Clerk | Quayside Inc. | 2017 | 2018 | 2',
        'Intern | Tide Safety Directorate of Brimstead | 2017-06 | 2017-07 | 2',
      ],
    ));

  it('names of its parts at its own depth, and what stands beside these', () =>
    check(
      `### Skua | Harbour Boards\n\n**June 2021 – present**\n\n### Responsibilities\n\n${work}\n\n### Monitoring\n\n- Watched the tides of forty ports.`,
      ['- | Skua | 2021-06 | present | 3'],
    ));

  it('no name after its bullets where no such part stood', () =>
    check(`### Site Engineer, Skua\n\n2019 – 2021\n\n${work}\n\n### Quayside\n\n- Watched the tides of forty ports.`, [
      'Site Engineer | Skua | 2019 | 2021 | 2',
    ]));

  it('a company that ends as teams and sites do, over links to what was made there', () =>
    check(
      `### Osprey Media Group (OMG)\n\n*[Tide Board, tides.app](./projects.md#omg)*\n\n#### Site Engineer | May 2018 – Sep 2019\n\n${work}\n\n#### Crane Engineer | Aug 2016 – Mar 2018\n\n${work}`,
      [
        'Site Engineer | Osprey Media Group | 2018-05 | 2019-09 | 2',
        'Crane Engineer | Osprey Media Group | 2016-08 | 2018-03 | 2',
      ],
    ));

  it('“via” within a title, and “en” within a place', () =>
    check(
      `**Osprey School** 2007-2010\n*Progress via Harbour Lessons Teacher*\n${work}\n\n**2006**\n:   **Tide Clerk** for [Quayside](https://quayside.example) (Port en Bréval, France)`,
      [
        'Progress via Harbour Lessons Teacher | Osprey School | 2007 | 2010 | 2',
        'Tide Clerk | Quayside | 2006 | 2006 | 0',
      ],
    ));

  it('months however they are misspelt', () =>
    check(`### Site Engineer, Skua\n\nsetember 2016 until novemeber 2018\n\n${work}`, [
      'Site Engineer | Skua | 2016-09 | 2018-11 | 2',
    ]));

  it('no list of tools and methods below their label', () =>
    check(
      `### Site Engineer, Skua\n\n2016 – 2018\n\n${work}\n\n**Tools & Methodologies:**\n- Tide Process Modeling\n- Charts and Boards (Osprey, Skua, Heron)\n- Process Review`,
      ['Site Engineer | Skua | 2016 | 2018 | 2'],
    ));
});

describe('a dated employer over dated headings', () => {
  const ledger = `#### Berth Ledger Migration — *Jan 2024 – Mar 2024*\n\n**Responsibilities:**\n${work}`;

  it('that are all projects is a role without a title', () =>
    check(
      `### Harbour Company (Skua) — *Dec 2023 – Present*\n\n${ledger}\n\n#### Internal Tide Board Initiative — *Oct 2024 – Present*\n\n- Watched the tides of forty ports.\n\n### Quayside — *2019 – 2023*\n\n#### Site Engineer — *2021 – 2023*\n\n${work}`,
      ['- | Harbour Company | 2023-12 | present | 3', 'Site Engineer | Quayside | 2021 | 2023 | 2'],
    ));

  it('of which one is a title is none', () =>
    check(`### Skua — *Dec 2023 – Present*\n\n${ledger}\n\n#### Tide Wrangler Lead — *Oct 2024 – Present*\n\n${work}`, [
      'Berth Ledger Migration | Skua | 2024-01 | 2024-03 | 2',
      'Tide Wrangler Lead | Skua | 2024-10 | present | 2',
    ]));
});
