import { checkKind, checkRoles } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('work without a name', () => {
  const page = (name: string, rest = ''): string =>
    `# Wanda Okoye\n\n## Introduction\n\nLikes tides.\n\n## ${name}\n\n### Skua\n\nA tide office.\n\n#### 2020-2021: Tide Engineer\n\n${work}\n\n#### 2018-2019: Tide Trainee\n\n${work}\n${rest}`;

  it('is what an unknown section holds, where no section is called work', () =>
    checkRoles(page('Ports and what I did there'), [
      'Tide Engineer | Skua | 2020 | 2021 | 2',
      'Tide Trainee | Skua | 2018 | 2019 | 2',
    ]));

  it('is no log of changes with their days, nor what a bold label stands over', () => {
    const log =
      '# Known issues\n\n## Changelog\n\n### Dec 3, 2025 - Pre-Launch QA\n\n- Moved the queue.\n\n### Dec 9, 2025 - Release Engineer\n\n- Kept the log.\n';
    checkRoles(log, []);
    checkRoles(
      '# Spec\n\n## Summary\n\nTides.\n\n**Experience:**\n\n**Dock Analyst**, Skua, 2019 – 2021\n\n- Kept the log.\n',
      [],
    );
  });

  it('is what holds known titles with their dates beside a section of that name, too', () => {
    checkRoles(
      page(
        'Ports and what I did there',
        '\n## Experience\n\n### Dock Analyst, Gullway (2012 – 2014)\n\n- Kept the log.\n',
      ),
      [
        'Tide Engineer | Skua | 2020 | 2021 | 2',
        'Tide Trainee | Skua | 2018 | 2019 | 2',
        'Dock Analyst | Gullway | 2012 | 2014 | 1',
      ],
    );
    checkRoles(
      '# Wanda Okoye\n\n# Experience\n\n## Dock Analyst\n\n**Gullway**\n2012 – 2014\n\n- Kept the log.\n\n# Advice & Repairs\n\n## Harbour Consultant\n\n**Tern Yard**\n2015 – 2016\n\n- Drew two berths.\n\n## Software Engineer\n\n**Skua**\n2017 – Present\n\n- Built the tide table.\n',
      [
        'Dock Analyst | Gullway | 2012 | 2014 | 1',
        'Harbour Consultant | Tern Yard | 2015 | 2016 | 1',
        'Software Engineer | Skua | 2017 | present | 1',
      ],
    );
  });

  it('is not what is called by what people do beside it', () => {
    for (const name of ['Clubs and regattas', 'Student life', 'Local Meetups'])
      checkRoles(page(name, '\n## Experience\n\n### Dock Analyst, Gullway (2012 – 2014)\n\n- Kept the log.\n'), [
        'Dock Analyst | Gullway | 2012 | 2014 | 1',
      ]);
  });

  it('stands in headings of the sections’ own depth: companies over titles over dates in a paragraph', () => {
    const named = (company: string, title: string, dates: string): string =>
      `## ${company}\n\n### ${title}\n\n\`${dates}\`\n\nIn that time the ferry got a timetable.\n\n`;
    const text = `# Wanda Okoye\n\n## Skills\n\nGo, SQL\n\n${named('Skua', 'Tide Engineer', 'May 2019 - Present')}${named('Gullway', 'Moving the tide tables', '2016-2018')}${named('Tern Yard', 'Web Developer', '2012-2015')}## Links\n\n- wanda.example\n`;
    checkKind(text, {}, 'resume');
    checkRoles(text, [
      'Tide Engineer | Skua | 2019-05 | present | 0',
      'Moving the tide tables | Gullway | 2016 | 2018 | 0',
      'Web Developer | Tern Yard | 2012 | 2015 | 0',
    ]);
  });
});

describe('sections named by plain lines', () => {
  it('are those of a page whose headings name none', () => {
    const text =
      '# Wanda Okoye\n\nSummary\n\nLikes tides.\n\n---\n\nExperience\n\nSkua\n\n**Tide Engineer** | May 2019 - Present\n\n- Kept the log.\n\n**Web Developer** | March 2016 - April 2019 | Oslo, Norway\n\n- Drew two berths.\n\n---\n\nEducation\n\n**Dunmoor College** | 2012 - 2016\n\n- BSc Physics\n';
    checkKind(text, {}, 'resume');
    checkRoles(text, ['Tide Engineer | Skua | 2019-05 | present | 1', 'Web Developer | Skua | 2016-03 | 2019-04 | 1']);
  });

  it('on the first line of what stands under them', () =>
    checkRoles(
      'Professional Summary\nLikes tides.\n\nWork Experience\n**Tide Engineer,** *Skua, Oldport, 05/2019 - Present*\n\n- Kept the log.\n\nSkills\n\nGo, SQL\n\nEducation\n\n- BSc Physics | Dunmoor College | 2012 - 2016\n',
      ['Tide Engineer | Skua | 2019-05 | present | 1'],
    ));

  it('but no word that stands alone in a text of another kind', () => {
    const text =
      '# The tide office\n\nHistory\n\n**Tide Engineer** | 1919 - 1925\n\nKept the log.\n\n**Tide Clerk** | 1926 - 1931\n\nKept the log.\n\nOverview\n\nAll of it.\n';
    checkKind(text, {}, 'none');
  });
});
