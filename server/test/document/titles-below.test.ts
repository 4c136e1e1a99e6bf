import { checkExperience as check, checkKind, checkRoles } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('titles in headings below a company and its dates', () => {
  it('take these dates, and slashes in the company stay what they are', () =>
    check(
      `### KMT / The Tide Channel / Tide Underground\nDunmoor, Norway | March 2011 – June 2015\n\n#### Senior Tide Engineer\n${work}\n\n### KELP / Tide Lab\n | Oslo, Norway | June 2006 - March 2011 |\n\n#### Yard Engineer / Web Developer\n${work}`,
      [
        'Senior Tide Engineer | KMT / The Tide Channel / Tide Underground | 2011-03 | 2015-06 | 2',
        'Yard Engineer / Web Developer | KELP / Tide Lab | 2006-06 | 2011-03 | 2',
      ],
    ));

  it('at the same depth, too', () =>
    check(`### Dunmoor Tide Observatory\n | Brimstead, NO | May 2016 - July 2017 |\n\n### Tide Engineer\n${work}`, [
      'Tide Engineer | Dunmoor Tide Observatory | 2016-05 | 2017-07 | 2',
    ]));
});

describe('heads with signs of other systems, and of other languages', () => {
  it('spaces of LaTeX part title and dates', () =>
    check(`## Larkspur \\hspace*{\\fill}\n\n### Tide Engineer \\hspace*{\\fill} _May 2021 – Present_\n\n${work}`, [
      'Tide Engineer | Larkspur | 2021-05 | present | 2',
    ]));

  it('“at” before a company that follows the dates, or begins their line', () => {
    check(
      `### Tide Team: Applied Tides Consultant\n\n\`March 2019 - October 2020\` at [Skua-Si](https://skua.example)\n\n${work}`,
      ['Applied Tides Consultant | Skua-Si | 2019-03 | 2020-10 | 2'],
    );
    check(`### Tide Team: Applied Tides Consultant\n\nAt Skua, March 2019 - October 2020\n\n${work}`, [
      'Applied Tides Consultant | Skua | 2019-03 | 2020-10 | 2',
    ]);
  });

  it('“em” is no title', () =>
    check('# Maré\n\n> Assistente de Pesquisas\n> de março de 2017 a abril de 2018\n> em Natal, RN\n', [
      'Assistente de Pesquisas | Maré | 2017-03 | 2018-04 | 0',
    ]));

  it('“onwards” goes on', () =>
    check(`### Copy-editor, Skua, March 2019 – Onwards\n\n${work}`, ['Copy-editor | Skua | 2019-03 | present | 2']));
});

describe('a page of work', () => {
  const roles = (dates: readonly string[]): string =>
    dates
      .map((it, at) => `**Tide Engineer**, *Larkspur ${['Ferries', 'Yards', 'Tides'][at]}*, Oslo${it}\n\n${work}`)
      .join('\n\n');

  it('is called so beside its writer’s name', () => {
    const text = `---\ntitle: "Ida Moss - Work History"\n---\n\n## Larkspur, Oslo\n\n* Permanent\n* Tide Engineer &ndash; May 2017 &mdash; June 2018\n\n## Quayside, Oslo\n\n* Contract Yard Engineer\n* March 2012 &mdash; May 2013\n`;
    checkKind(text, { path: 'x.md' }, 'resume');
    checkRoles(text, [
      'Tide Engineer | Larkspur | 2017-05 | 2018-06 | 0',
      'Contract Yard Engineer | Quayside | 2012-03 | 2013-05 | 0',
    ]);
  });

  it('is a résumé without a single date', () =>
    checkKind(`---\ntitle: "Work Experience"\n---\n\n${roles(['', '', ''])}`, { path: 'x.md' }, 'resume'));
});

describe('titles in paragraphs over headings', () => {
  it('that tell whom and which part of it the roles were for', () =>
    check(
      '**Lead Tide Engineer** 2018 – present\n#### Larkspur Harbour Works\n#### Gauge Department\n\n**Teaching Assistant** 2016 – 2017\n#### Dunmoor College\n#### Department of Currents\n\n**Summer Student** 2012,2013,2016\n#### Skua Research Centre',
      [
        'Lead Tide Engineer | Larkspur Harbour Works | 2018 | present | 0',
        'Teaching Assistant | Dunmoor College | 2016 | 2017 | 0',
        'Summer Student | Skua Research Centre | 2012 | 2016 | 0',
      ],
    ));

  it('hold what stands under these', () =>
    check(
      '**Tide Engineer** 2018 – 2021\n#### Larkspur\n- Kept the gauges.\n\n**Dock Programmer** 2016 – 2018\n#### Skua\n- Moved the docks.',
      ['Tide Engineer | Larkspur | 2018 | 2021 | 1', 'Dock Programmer | Skua | 2016 | 2018 | 1'],
    ));

  it('stand under them where the section begins with one', () =>
    check(
      '#### Larkspur\n**Tide Engineer** 2018 – 2021\n- Kept the gauges.\n\n#### Skua\n**Dock Programmer** 2016 – 2018\n- Moved the docks.',
      ['Tide Engineer | Larkspur | 2018 | 2021 | 1', 'Dock Programmer | Skua | 2016 | 2018 | 1'],
    ));
});
