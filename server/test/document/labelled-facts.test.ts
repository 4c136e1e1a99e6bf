import { checkExperience as check, checkRoles } from './check.ts';

describe('facts of a role with labels', () => {
  it('lead the list below a name, in any order', () => {
    check(
      '#### **Tidewise**\n- **Role:** Chart Developer\n- **Period:** Nov 2021 – Present\n- **Description:** Drew the charts of forty harbours.\n\n#### **Kelp & Sons**\n- **Dates:** 2019 – 2021\n- **Location:** Bergen\n- **Position:** Buoy Tester\n- Moored the buoys again.\n- **Link:** kelp.example',
      ['Chart Developer | Tidewise | 2021-11 | present | 1', 'Buoy Tester | Kelp & Sons | 2019 | 2021 | 2'],
    );
  });

  it('go before the bullets of its projects, whose own dates make no roles of them', () =>
    check(
      '### SKUA\n\n- Logo: skua.png\n- Period: 2018.04 - Present\n- Position: Ledger Engineer\n\n#### Harbour Tab\n\n- Period: 2021.03 - Present\n- Tech: Python\n\n* Built the tab from nothing.\n\n#### Tide Notes\n\n- Period: 2018.04 - 2021.02\n\n* Wrote the notes of each tide.\n\n### Tern\n\n- Logo: tern.png\n- Period: 2016.02 - 2018.04\n- Position: Developer\n\n* Kept the reading of gauges.',
      ['Ledger Engineer | SKUA | 2018-04 | present | 3', 'Developer | Tern | 2016-02 | 2018-04 | 1'],
    ));

  it('stand in paragraphs of their own under a section that is numbered', () => {
    const stint = (company: string, title: string, dates: string): string =>
      `Company: ${company}\n\nContract: Remote\n\nJob Title: ${title}\n\nPeriod: ${dates}\n\nActivities: Drawing charts with the harbours of the north.\n\n`;
    checkRoles(
      `Curriculum vitae\n\n1. Personal Data:\n\nName: Wanda Okoye\n\n2. Professional Experience:\n\n${stint('Skua Charts', 'Chart Developer', 'May/2018 - now')}${stint('Tern S.E', 'Tester', 'July/2015 - May/2018')}3. Education:\n\nInstitution: Kelp College\n\nPeriod: 2011 - 2015\n`,
      ['Chart Developer | Skua Charts | 2018-05 | present | 0', 'Tester | Tern S.E | 2015-07 | 2018-05 | 0'],
      { kind: 'resume' },
    );
  });
});

describe('titles by their words', () => {
  it('end as the names of professions do', () =>
    check(
      '**Glaciologist** · Northmoor Ice Institute · Tromsø, Norway\n*May 2018 – Present*\n\n**Cartographer** · Skua Charts · Oslo, Norway\n*May 2014 – April 2018*\n\n**Cellist** — June 2009 – April 2014',
      [
        'Glaciologist | Northmoor Ice Institute | 2018-05 | present | 0',
        'Cartographer | Skua Charts | 2014-05 | 2018-04 | 0',
        'Cellist | - | 2009-06 | 2014-04 | 0',
      ],
    ));

  it('stand in other letters, as months do', () =>
    checkRoles(
      '## Опыт работы\n\n### Kelp\n\nМарт 2019 - настоящее время  \nТехнический писатель\n\n- Писала о приливах.\n\n### Tern\n\nмай 2016 - февраль 2019  \nИнженер по тестированию\n\n- Проверяла буи.\n',
      ['Технический писатель | Kelp | 2019-03 | present | 1', 'Инженер по тестированию | Tern | 2016-05 | 2019-02 | 1'],
    ));

  it('define their dates, however many names follow', () =>
    checkRoles(
      '## Research and University positions\n\n2019--2021\n:   **Research Fellow**, Department of Tides and Currents, Institute for the Northern Seas, University of Dunmoor, Nairobi, Kenya.  \n    I began a programme on the tides of estuaries.\n\n2016--2019\n:\t**Laboratory assistant**, Gauges, the Kelp Hospital, Nairobi, Kenya.\n',
      [
        'Research Fellow | University of Dunmoor | 2019 | 2021 | 0',
        'Laboratory assistant | the Kelp Hospital | 2016 | 2019 | 0',
      ],
    ));
});
