import assert from 'node:assert/strict';
import { checkExperience as check, checkRoles, read } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n';

describe('what stands beside a title', () => {
  it('a client in brackets below the employer', () =>
    check(
      `### **Larkspur Technologies — Sr. Associate**\n\n_Nov 2019 – Present | Oslo, Norway (Client: Skua Bank, Bergen)_\n\n${work}`,
      ['Sr. Associate | Larkspur Technologies | 2019-11 | present | 1'],
    ));

  it('the trade of the company that stands with the dates', () => {
    check(`### May 2017 - May 2019 - Kelp Gullway\n**Ledger Engineer | Ship Repair Industry**\n\n${work}`, [
      'Ledger Engineer | Kelp Gullway | 2017-05 | 2019-05 | 1',
    ]);
    check(`### May 2017 - May 2019 - Tidewise\n**Ledger Engineer | Various Industries**\n\n${work}`, [
      'Ledger Engineer | Tidewise | 2017-05 | 2019-05 | 1',
    ]);
  });

  it('a team above the company', () => {
    check(`### Staff Engineer, Moorings Team (May 2017 - Ongoing)\n\nTidewise. inc. (tidewise.example)\n\n${work}`, [
      'Staff Engineer, Moorings Team | Tidewise. inc. | 2017-05 | present | 1',
    ]);
    check(`### Ledger Engineer (2012 - 2014)\n\nKelp China (kelp.com.cn)\n\nWrote the tide tables by hand.`, [
      'Ledger Engineer | Kelp China | 2012 | 2014 | 0',
    ]);
  });

  it('a row that ends in a title is one title', () =>
    check(`### Founder, Tides, and Product Leader (2014 - 2017)\n\nSkua Moorings Co., LTD (skua.example)\n\n${work}`, [
      'Founder, Tides, and Product Leader | Skua Moorings Co., LTD | 2014 | 2017 | 1',
    ]));

  it('what the company does, however many words that takes', () =>
    check(
      `Tide Engineer\n---\n14.03.2011 - 28.12.2014  \nNorthmoor Lines OJSC (Oldest maker of mooring lines and nets in the far north of Norway)  \n${work}`,
      ['Tide Engineer | Northmoor Lines OJSC | 2011-03 | 2014-12 | 1'],
    ));

  it('what the company did, between quotation marks', () =>
    check(
      `**The Harbour TV** - Dunmoor, London (2013 - 2015)  \n_Co-founder - "Weekly event that shows new boats by its live broadcast of regattas from a lighthouse."_  \n\n${work}`,
      ['Co-founder | The Harbour TV | 2013 | 2015 | 1'],
    ));
});

describe('roles of one employer', () => {
  it('stand in plain paragraphs, their dates within those of the company', () =>
    check(
      `**Tidewise** (Jul 2010 - Oct 2014)  \nHarbour Engineer III    May 2013 - Oct 2014\n\n${work}\nHarbour Engineer II    Feb 2012 - May 2013\n\n${work}\nHarbour Admin      Jul 2010 - Feb 2012\n\n${work}\n**Skua**  \nHarbour Technician    Jan 2008 - Jul 2010\n\n${work}`,
      [
        'Harbour Engineer III | Tidewise | 2013-05 | 2014-10 | 1',
        'Harbour Engineer II | Tidewise | 2012-02 | 2013-05 | 1',
        'Harbour Admin | Tidewise | 2010-07 | 2012-02 | 1',
        'Harbour Technician | Skua | 2008-01 | 2010-07 | 1',
      ],
    ));

  it('take the dates below a line about the company', () =>
    check(
      `#### [Tidewise Software](https://tide.example)\n\n[Kelp Group](https://kelp.example)\nBuoy maker - Dunmoor - Kenya.\nJan/2018 - Jul/2018\n\n${work}\n#### [Skua](https://skua.example)\n\nBuoy maker - Dunmoor.\nOct/2016 - Jan/2018\n\nWorking for the harbour.\n\n##### Tern - Mooring Specialist\n\n${work}`,
      ['- | Tidewise Software | 2018-01 | 2018-07 | 1', 'Mooring Specialist | Skua | 2016-10 | 2018-01 | 1'],
    ));

  it('a freelancer’s clients in headings of their own are no employer', () =>
    check(
      '### Freelance 2016/09 - Present\n\n#### Tidewise Inc. - Ledgers for the harbours of the north.\n#### Kelp K.K. - Charts of tides for fishers.\n\n### Skua Inc. (Oslo, Norway) 2015/10 - 2016/09\n#### Chart developer\n\nWrote the chart of each tide.',
      ['Freelance | - | 2016-09 | present | 0', 'Chart developer | Skua Inc. | 2015-10 | 2016-09 | 0'],
    ));
});

describe('lists in a role', () => {
  it('under a heading for tools hold no work', () => {
    const text = `## Experience\n\n### Engineer, Tidewise\n2019 – 2021\n\n#### Technologies & Tools:\n- **Languages**: Python, Java\n- **Harbours**: Dynatide, Zabbuoy\n\n#### Key Responsibilities:\n${work}`;
    const bullets = read(text).roles[0]?.bullets.map(({ plain }) => plain.text);
    assert.deepEqual(bullets, ['Moved the dock scheduler to one queue.']);
    checkRoles(text.replace('Dynatide, Zabbuoy', 'Moved the dock scheduler to one queue of berths'), [
      'Engineer | Tidewise | 2019 | 2021 | 3',
    ]);
  });

  it('are text in an indented definition, though their items end in a semicolon', () =>
    checkRoles(
      '## Experience\n\n2018-2020\n:   **Chart Analyst: Tidewise**\n\n    Key Responsibilities:\n\n    * Moved all the charts over\n      to paper; the second drew\n      them again for the buoys;\n    * Told the harbour of each tide (and of its height) by noon;\n',
      ['Chart Analyst | Tidewise | 2018 | 2020 | 2'],
    ));
});
