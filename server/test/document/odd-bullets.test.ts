import { bulletTexts, checkExperience as check, checkRoles } from './check.ts';

const head = '### Tide Engineer, Larkspur, 2019 – 2021\n\n';

describe('bullets with numbers that Markdown does not know', () => {
  it('have no space behind the number', () => {
    bulletTexts(`${head}  1.Kept the gauges.  \n  2.Moved the docks of two\n  ports.  \n  3.Cut the queue.`, [
      'Kept the gauges.',
      'Moved the docks of two ports.',
      'Cut the queue.',
    ]);
    bulletTexts(`${head}1.Kept the gauges of two ports in order.\n\n2.Moved the docks to the other bank.`, [
      'Kept the gauges of two ports in order.',
      'Moved the docks to the other bank.',
    ]);
  });

  it('are written in brackets, in circles or as in Chinese', () => {
    bulletTexts(`${head}1、Kept the gauges.\n2、Moved the docks.`, ['Kept the gauges.', 'Moved the docks.']);
    bulletTexts(`${head}(1) Kept the gauges.\n(2) Moved the docks.`, ['Kept the gauges.', 'Moved the docks.']);
    bulletTexts(`${head}① Kept the gauges.\n② Moved the docks.`, ['Kept the gauges.', 'Moved the docks.']);
  });

  it('are none where one stands alone before a few words', () => {
    bulletTexts(`${head}- Kept the gauges.\n\n3.Largest port`, ['Kept the gauges.']);
  });
});

describe('bullets behind one another on a line', () => {
  it('follow the heading', () =>
    check(
      '***Tide Engineer, Larkspur*** **Mar 2019 – Present** • Kept the gauges of three harbours dry. • Cut the queue of ships with a new table.\n\n**Dock Programmer** | Skua | 2016 – 2019 • Moved the docks to the other bank. • Drew the charts of two ports by hand.',
      ['Tide Engineer | Larkspur | 2019-03 | present | 2', 'Dock Programmer | Skua | 2016 | 2019 | 2'],
    ));

  it('stand in a paragraph of their own', () =>
    bulletTexts(`${head}• Kept the gauges of three harbours. • Cut the queue of ships by half.\n• Moved the docks.`, [
      'Kept the gauges of three harbours.',
      'Cut the queue of ships by half.',
      'Moved the docks.',
    ]));

  it('are no company of several words with its dates behind a title', () =>
    check(
      '**Tide Engineer** • Larkspur Quay (Mar 2019 – Present)\n\n- Kept the gauges.\n\n**Dock Programmer** • Port of Marram (Mar 2016 – Sep 2019)\n\n- Moved the docks.',
      [
        'Tide Engineer | Larkspur Quay | 2019-03 | present | 1',
        'Dock Programmer | Port of Marram | 2016-03 | 2019-09 | 1',
      ],
    ));

  it('are no names that the same sign parts', () =>
    check(
      '**Tide Engineer** • Larkspur Harbour Company of Bergen • 2019 – 2021\n\nGo • Kafka • Postgres\n\n- Kept it.',
      ['Tide Engineer | Larkspur Harbour Company of Bergen | 2019 | 2021 | 1'],
    ));

  it('may have the name of the next section at their end', () =>
    checkRoles(
      '**Wanda Okoye**\n\n**SKILLS**\n\n**Languages:** Go, Python. **WORK EXPERIENCE**\n\n**Tide Engineer**, Larkspur **Mar 2019 – Present** • Kept the gauges of three harbours dry. • Cut the queue of ships with a new table. **EDUCATION**\n\n**BSc**, Dunmoor College, 2014 – 2018\n',
      ['Tide Engineer | Larkspur | 2019-03 | present | 2'],
    ));
});

describe('bullets in other signs', () => {
  it('are drawn or touch the text', () => {
    bulletTexts(`${head}🔹 Kept the gauges dry.\n🔹 Moved the docks away.`, [
      'Kept the gauges dry.',
      'Moved the docks away.',
    ]);
    bulletTexts(`${head}-> Kept the gauges dry.\n-> Moved the docks away.`, [
      'Kept the gauges dry.',
      'Moved the docks away.',
    ]);
    bulletTexts(`${head}-Kept the gauges.\n-Moved the docks.`, ['Kept the gauges.', 'Moved the docks.']);
  });

  it('are no bold that was left open', () =>
    bulletTexts(`${head}- Kept the gauges.\n\n** Go, Kafka **`, ['Kept the gauges.']));
});

describe('bullets in paragraphs of HTML', () => {
  it('are typed', () =>
    check(
      '<h3>Tide Engineer, Larkspur</h3>\n<p>2019 – 2021</p>\n<p>• Kept the gauges.<br>• Moved the docks.</p>\n\n<div>\n  <div>Dock Programmer</div><div>Skua</div><div>2016 – 2019</div>\n  <div>&bull; Drew charts.</div>\n  <div>&bull; Moved the docks.</div>\n</div>',
      ['Tide Engineer | Larkspur | 2019 | 2021 | 2', 'Dock Programmer | Skua | 2016 | 2019 | 2'],
    ));

  it('stand beside paragraphs without signs', () =>
    check(
      '<h3>Tide Engineer, Larkspur</h3>\n<h4>2019 – 2021</h4>\n<p>\n• Kept the gauges of three ports\n<p>\nMoved the docks.\n<h3>Clerk, Gull Ltd</h3>\n<h4>2016 – 2019</h4>\n<p>\n- Counted crates.',
      ['Tide Engineer | Larkspur | 2019 | 2021 | 1', 'Clerk | Gull Ltd | 2016 | 2019 | 1'],
    ));
});

describe('bullets between fences', () => {
  it('have numbers, below names that end them', () =>
    bulletTexts(
      `${head}\`\`\`text\nHarbour:\n    Duties:\n      1.Kept the gauges of three harbours dry\n      2. Moved the docks to the other bank\nOther work:\n    - Drew the charts of two ports\n\`\`\`\n`,
      ['Kept the gauges of three harbours dry', 'Moved the docks to the other bank', 'Drew the charts of two ports'],
    ));
});
