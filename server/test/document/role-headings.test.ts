import assert from 'node:assert/strict';
import { checkExperience as check, read, roles } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('roles whose heading is no heading of Markdown', () => {
  it('a bold line of dates, and the title and company as a sentence below', () =>
    check(
      `**March 2019 – June 2022**\n\nSenior Platform Engineer at Larkspur Freight, Rotterdam.\n\n${work}\n\n**2016 – 2019**\n\nSoftware Engineer, Tern & Gull. Kept the tide tables of two ports.\n\n${work}`,
      [
        'Senior Platform Engineer | Larkspur Freight | 2019-03 | 2022-06 | 2',
        'Software Engineer | Tern & Gull | 2016 | 2019 | 2',
      ],
    ));

  it('signs of a heading without the space after them, also right below a bullet', () => {
    const text = `#Wanda Okoye\n\n##Experience\n\n###Senior Engineer, Larkspur Freight\n2019 – 2022\n${work}\n###Engineer, Tern & Gull\n2016 – 2019\n${work}\n##Education\nBSc, 2015\n`;
    assert.deepEqual(roles(text), [
      'Senior Engineer | Larkspur Freight | 2019 | 2022 | 2',
      'Engineer | Tern & Gull | 2016 | 2019 | 2',
    ]);
    const document = read(text);
    assert.deepEqual(
      document.sections.map(({ title }) => title?.text),
      [undefined, 'Experience', 'Education'],
    );
    assert.equal(document.name?.text, 'Wanda Okoye');
  });

  it('with a first bullet that names a country and tells work', () =>
    check('### Senior Engineer, Larkspur Freight (2019 – 2022)\n\n- We launched in Peru.\n- Cut costs by half.', [
      'Senior Engineer | Larkspur Freight | 2019 | 2022 | 2',
    ]));

  it('lines indented as code, also below a bullet', () =>
    check(
      `    Senior Engineer, Larkspur Freight\n    2019 – 2022\n\n${work}\n\n    Engineer, Tern & Gull\n    2016 – 2019\n\n- Wrote the tide table.`,
      ['Senior Engineer | Larkspur Freight | 2019 | 2022 | 2', 'Engineer | Tern & Gull | 2016 | 2019 | 1'],
    ));

  it('a term with its definitions, of which sentences are bullets', () =>
    check(
      'Senior Engineer, Larkspur Freight\n: March 2019 – June 2022\n: Moved the dock scheduler to one queue.\n: Cut the import from 5 hours to 40 minutes.\n\n2016 – 2019\n: **Engineer**, Tern & Gull, Bergen\n: Wrote the tide table that two ports print.',
      ['Senior Engineer | Larkspur Freight | 2019-03 | 2022-06 | 2', 'Engineer | Tern & Gull | 2016 | 2019 | 1'],
    ));

  it('lists of companies with the dates and the title nested in each other', () =>
    check(
      '- Larkspur Freight\n  - 2019 – 2022\n    - Senior Engineer\n      - Moved the dock scheduler.\n      - Cut the import.\n  - 2016 – 2019\n    - Engineer\n      - Wrote the tide table.\n- Tern & Gull\n  - 2012 – 2016\n    - Developer\n      - Kept the ledger.',
      [
        'Senior Engineer | Larkspur Freight | 2019 | 2022 | 2',
        'Engineer | Larkspur Freight | 2016 | 2019 | 1',
        'Developer | Tern & Gull | 2012 | 2016 | 1',
      ],
    ));

  it('lists with the facts side by side in front of the bullets', () =>
    check(
      '1. **Senior Engineer**\n   - Larkspur Freight\n   - 2019 – 2022\n   - Moved the dock scheduler.\n2. **Engineer**\n   - Tern & Gull\n   - 2016 – 2019\n   - Kept the ledger.\n   - Ran the tide service.',
      ['Senior Engineer | Larkspur Freight | 2019 | 2022 | 1', 'Engineer | Tern & Gull | 2016 | 2019 | 2'],
    ));

  it('tables that give a year alone, with prose in the same cell', () => {
    check(
      '| | |\n| --- | --- |\n| 2021 | **Senior Engineer**, Larkspur Freight. Moved the dock scheduler. |\n| 2018 | Engineer, Tern & Gull |',
      ['Senior Engineer | Larkspur Freight | 2021 | 2021 | 0', 'Engineer | Tern & Gull | 2018 | 2018 | 0'],
    );
    const [role] = read(
      '# A\n\n## Experience\n\n| | |\n| --- | --- |\n| 2021 | **Senior Engineer**, Larkspur. Moved the docks. |\n',
    ).roles;
    assert.deepEqual(
      role?.prose.map(({ plain }) => plain.text),
      ['Moved the docks.'],
    );
  });

  it('tables of two rows a role, the title and the company above the place and the dates', () =>
    check(
      `| **Staff Engineer** | **Heron Systems** |\n|:---|---:|\n| *Oslo* | *Jan 2020 – Present* |\n\n${work}\n\n| **Engineer** | **Kelp** |\n|:---|---:|\n| *Bergen* | *2018 – 2019* |\n\n${work}`,
      ['Staff Engineer | Heron Systems | 2020-01 | present | 2', 'Engineer | Kelp | 2018 | 2019 | 2'],
    ));

  it('titles with an unknown place under a dated company', () =>
    check(`### Heron Systems <span>2018 – 2019</span>\n#### Engineer <span>Bergen</span>\n\n${work}`, [
      'Engineer | Heron Systems | 2018 | 2019 | 2',
    ]));

  it('an unknown place after the dates, under the company', () =>
    check(`### Kelp\n#### Engineer\n###### Jan 2018 – Dec 2020 | Bergen\n\n${work}`, [
      'Engineer | Kelp | 2018-01 | 2020-12 | 2',
    ]));

  it('dated projects in the list of a role are its bullets', () => {
    const list =
      '- **Bank of Reef** (2020 – 2022): led the ledger migration.\n- **Kelp Insurance** (2018 – 2020)\n  - Rewrote the claims intake.';
    check(`### Heron Consulting\n**Senior Consultant** (2018 – 2022)\n\nClient projects:\n\n${list}`, [
      'Senior Consultant | Heron Consulting | 2018 | 2022 | 3',
    ]);
  });

  it('list items and paragraphs that go on with a sentence after the dates', () => {
    check('- Staff Engineer, Heron, 2020 – present. Built it.\n- Engineer, Kelp, 2018–2020. Wrote the tables.', [
      'Staff Engineer | Heron | 2020 | present | 0',
      'Engineer | Kelp | 2018 | 2020 | 0',
    ]);
    const [role] = read('# A\n\n## Work\n\n2018–2020, Engineer, Kelp, Bergen.\nBuilt the planner.\n').roles;
    assert.deepEqual(
      [role?.titles.map(({ text }) => text), role?.prose.map(({ plain }) => plain.text)],
      [['Engineer'], ['Built the planner.']],
    );
  });

  it('bullets within a cell of a table', () => {
    const text =
      '# A\n\n## Work\n\n| Dates | Title |\n|---|---|\n| 01/2021 – now | **Staff Engineer**, Heron <br> - moved it <br>• cut it |\n';
    const [role] = read(text).roles;
    assert.deepEqual(
      role?.bullets.map(({ span, plain }) => [plain.text, text.slice(span.start, span.end)]),
      [
        ['moved it', 'moved it'],
        ['cut it', 'cut it'],
      ],
    );
  });

  it('dates that stand below the prose', () =>
    check(`### Staff Engineer — Larkspur Freight\nLarkspur books docks for carriers.\n\n2018 – 2021\n\n${work}`, [
      'Staff Engineer | Larkspur Freight | 2018 | 2021 | 2',
    ]));

  it('plain text without a section', () => {
    const text = `Nora Lindqvist\nnora@lindqvist.example\n\nSenior Engineer, Larkspur Freight\nMarch 2019 – June 2022\n${work}\n\nEngineer, Tern & Gull\n2016 – 2019\n- Wrote the tide table.\n`;
    assert.deepEqual(roles(text, { path: 'nora.resume.md' }), [
      'Senior Engineer | Larkspur Freight | 2019-03 | 2022-06 | 2',
      'Engineer | Tern & Gull | 2016 | 2019 | 1',
    ]);
  });

  it('bullets that HTML in a list item has swallowed', () => {
    const text =
      '# A\n\n## Experience\n\n * __Larkspur &bull; Senior Engineer__<br>\n   _2019 - Present &bull; Berlin_\n   <div class="x"><span>Go</span></div>\n   * Moved the docks\n   * Cut the import\n';
    const [role] = read(text).roles;
    assert.deepEqual(
      role?.bullets.map(({ span }) => text.slice(span.start, span.end)),
      ['Moved the docks', 'Cut the import'],
    );
  });

  it('columns of a page: dates, company and title each in a heading, and no section', () => {
    const row = (dates: string, company: string, title: string): string =>
      `<div>\n<h4>${dates}</h4>\n<h3>${company}</h3>\n<h3>${title}</h3>\n<ul>\n<li>Moved the docks</li>\n<li>Cut the import</li>\n</ul>\n</div>\n\n`;
    const school = '<div>\n<h4>2010 - 2012</h4>\n<h3>Illustration</h3>\n<h3>Kestrel School</h3>\n</div>\n';
    const text = `${row('2016 - present', 'Larkspur', 'Front-End Engineer')}${row('2012 - 2016', 'Tern & Gull', 'Web Developer')}${school}`;
    assert.deepEqual(roles(text), [
      'Front-End Engineer | Larkspur | 2016 | present | 2',
      'Web Developer | Tern & Gull | 2012 | 2016 | 2',
    ]);
    assert.equal(read(text).name, null);
  });

  it('names with neither title nor dates are told where nothing of a section could be read', () => {
    const unread = (text: string): readonly string[] =>
      read(`# A\n\n## Experience\n\n${text}`).unread.map(({ reason }) => reason);
    const reason = 'neither a job title nor dates were found in its heading';
    assert.deepEqual(unread('**Heron**\n\n- Moved it\n\n**Kelp**\n\n- Cut it\n'), [reason, reason]);
    assert.deepEqual(unread('### Heron\n\nBuilt the docks.\n\n### Kelp\n\nBuilt the tables.\n'), [reason, reason]);
    assert.deepEqual(unread('- 5 years of Java\n- 3 years of Go\n'), []);
    assert.deepEqual(unread('Ten years of it.\n\n**Highlights**\n\n- Moved it\n\n**Stack:**\n\n- Go\n'), []);
    assert.deepEqual(unread('**Heron**\n\n- Moved it\n\n### Engineer, Kelp\n2019 – 2020\n\n- Cut it\n'), []);
  });

  it('what stands in a code fence is told and not read', () => {
    const text = '```\nSenior Engineer, Larkspur Freight\n2019 – 2022\n- Moved the docks.\n```\n';
    const document = read(`# A\n\n## Experience\n\n${text}`);
    assert.deepEqual(document.roles, []);
    assert.deepEqual(
      document.unread.map(({ reason }) => reason),
      ['it stands in a code block'],
    );
    assert.deepEqual(
      read(`# A\n\n## Experience\n\n### Engineer, Tern\n2016\n\n\`\`\`yaml\nyears: 2016 – 2019\n\`\`\`\n`).unread,
      [],
    );
  });
});

describe('titles and companies', () => {
  it('what follows a company and precedes “Internship” or “Full-time” is the title', () => {
    check(`**Larkspur Freight – Yard Routing & Automation · Internship**\nJune 2021 – September 2021\n\n${work}`, [
      'Yard Routing & Automation | Larkspur Freight | 2021-06 | 2021-09 | 2',
    ]);
    check(`**Tern & Gull – Data Platform & Reporting · Full-time**\n2019 – 2021\n\n${work}`, [
      'Data Platform & Reporting | Tern & Gull | 2019 | 2021 | 2',
    ]);
    check(`### Larkspur Freight – Engineer · Internship\n2021 – 2022\n\n${work}`, [
      'Engineer | Larkspur Freight | 2021 | 2022 | 2',
    ]);
  });

  it('a company that is called as a city is, where nothing else can be the company', () => {
    check(`### Senior Engineer at Phoenix\n2020 – 2022\n\n${work}`, ['Senior Engineer | Phoenix | 2020 | 2022 | 2']);
    check(`### Phoenix — Staff Engineer\n2022 – present\n\n${work}`, ['Staff Engineer | Phoenix | 2022 | present | 2']);
    check(`### Freelance Developer, Berlin\n2020 – 2022\n\n${work}`, ['Freelance Developer | - | 2020 | 2022 | 2']);
    check(`### Engineer, Phoenix, AZ\n2020 – 2022\n\n${work}`, ['Engineer | - | 2020 | 2022 | 2']);
    check(`### Larkspur Freight\n\n#### Engineer, Phoenix\n2020 – 2022\n\n${work}`, [
      'Engineer | Larkspur Freight | 2020 | 2022 | 2',
    ]);
  });

  it('what follows a company or the dates and is a city with its region is a place', () => {
    check(`### [Larkspur Freight] | Engineering Manager, Kelp Harbour, CA 2019 - 2021\n\n${work}`, [
      'Engineering Manager | Larkspur Freight | 2019 | 2021 | 2',
    ]);
    check(`### Technical Lead, Tern & Gull - June/2016 - March 2019 - Oldport, Kelpland\n\n${work}`, [
      'Technical Lead | Tern & Gull | 2016-06 | 2019-03 | 2',
    ]);
  });

  it('two titles with a slash between them are one', () => {
    check(`### Head of Berth Planning / Archive Clerk, Tern & Gull | 1995–1996\n\n${work}`, [
      'Head of Berth Planning / Archive Clerk | Tern & Gull | 1995 | 1996 | 2',
    ]);
    check(`### Larkspur Freight | Web Developer / Consulting, Berlin 2014 - 2015\n\n${work}`, [
      'Web Developer / Consulting | Larkspur Freight | 2014 | 2015 | 2',
    ]);
  });

  it('titles of languages in which the noun stands first, with accents of either kind', () => {
    check(`### Développeuse Front-End, Sterne Édition\n2014 – 2016\n\n${work}`, [
      'Développeuse Front-End | Sterne Édition | 2014 | 2016 | 2',
    ]);
    const decomposed = 'Développeuse Front-End'.normalize('NFD');
    check(`### ${decomposed}, Sterne\n2014 – 2016\n\n${work}`, [`${decomposed} | Sterne | 2014 | 2016 | 2`]);
  });

  it('an office of volunteer work that no list knows, where titles stand above', () => {
    const offices =
      '### Sailing Tutor\n2011-2012\nCouncil of Oldport\n\n### Proctor\n2009\nStudent Government, University of Kestrel\n';
    assert.deepEqual(roles(`# A\n\n## Community service\n\n${offices}`), [
      'Sailing Tutor | Council of Oldport | 2011 | 2012 | 0',
      'Proctor | University of Kestrel | 2009 | 2009 | 0',
    ]);
  });

  it('a heading of dates alone goes for the next heading, not for further dates', () =>
    check(`### 2019 – 2022\n\n### 2016 – 2018\n\n### Engineer, Tern & Gull\n\n${work}`, [
      'Engineer | Tern & Gull | 2016 | 2018 | 2',
    ]));

  it('a field of study is no company beside one', () =>
    check(`### Kestrel University\n\n#### Student trainee at Physics\n2016 – 2017\n\n${work}`, [
      'Student trainee | Kestrel University | 2016 | 2017 | 2',
    ]));

  describe('false positives', () => {
    it('a scholarship is no role, a visiting scholar has one', () => {
      check(`### Engineer, Tern & Gull\n2018 – 2022\n\n${work}\n\n**Heron Scholar**, 2016 – 2018\n\nGiven to ten.`, [
        'Engineer | Tern & Gull | 2018 | 2022 | 2',
      ]);
      check(`### Visiting Scholar, Kestrel University\n2016 – 2018\n\n${work}`, [
        'Visiting Scholar | Kestrel University | 2016 | 2018 | 2',
      ]);
    });

    it('a dated pet project is no role, whatever its name', () => {
      const job = `### Engineer, Tern & Gull\n2018 – 2022\n\n${work}`;
      const read = ['Engineer | Tern & Gull | 2018 | 2022 | 2'];
      check(`${job}\n\n**Pet project: Recipe Planner** (2019 – 2020)\n\n- Plans meals.`, read);
      check(`${job}\n\n## Projects\n\n### Recipe Planner\n2019 – 2020\n\n- Plans meals.`, read);
      check(`${job}\n\n## Projects\n\n**Password Manager**, 2021 – present\n\n- Keeps them.`, read);
      check(`${job}\n\n## Open source\n\n### Release Manager, Kelp\n2019 – 2020\n\n- Cut 12 releases.`, [
        ...read,
        'Release Manager | Kelp | 2019 | 2020 | 1',
      ]);
    });

    it('a sentence that begins with a title is prose', () =>
      check(
        `### Larkspur Freight\n2018 – 2022\n\nEngineers at Larkspur deploy daily. I joined as the third.\n\n${work}`,
        ['- | Larkspur Freight | 2018 | 2022 | 2'],
      ));
  });
});

describe('dates in a heading of their own', () => {
  it('stand at the depth of the title and the company above them', () =>
    check(
      `### Gauge Technician, Skua Pumps, Ostend, BE\n### May 2016 - Present\n\n${work}\n\n### Tide Analyst, Larkspur Research, Oslo, NO\n### October 2014 - April 2016\n\n${work}`,
      [
        'Gauge Technician | Skua Pumps | 2016-05 | present | 2',
        'Tide Analyst | Larkspur Research | 2014-10 | 2016-04 | 2',
      ],
    ));
});

describe('titles in a list of their own', () => {
  it('stand between the heading of the company and that of its dates', () =>
    check(
      `#### Skua Global, Ostend\n* Gauge Specialist\n\n###### SINCE JUNE 2021\n\n${work}\n\n##### Larkspur Corp, Oslo\n* Gauge Engineer on tides\n* Port coordinator\n\n###### MARCH 2017 - JUNE 2021\n\n${work}`,
      [
        'Gauge Specialist | Skua Global | 2021-06 | present | 2',
        'Port coordinator | Larkspur Corp | 2017-03 | 2021-06 | 2',
      ],
    ));
});
