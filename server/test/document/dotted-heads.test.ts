import { checkExperience as check } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('a head that full stops part', () => {
  it('holds the company and the title before the dates', () => {
    check(`**Petrel Insurance "Nord". Tide specialist. (2009 - 2013)**\n\n${work}`, [
      'Tide specialist | Petrel Insurance "Nord" | 2009 | 2013 | 2',
    ]);
    check(`**Larkspur Harbour. Software developer in Ada. (2003–2006)**\n\n${work}`, [
      'Software developer in Ada. | Larkspur Harbour | 2003 | 2006 | 2',
    ]);
  });

  it('or behind them, or the title first', () => {
    check(`1999 - 2001. Skua Harbour. Junior engineer.\n\n${work}`, [
      'Junior engineer | Skua Harbour | 1999 | 2001 | 2',
    ]);
    check(`### Senior Tide Engineer. Larkspur. Oslo\n2001 - 2003\n\n${work}`, [
      'Senior Tide Engineer | Larkspur | 2001 | 2003 | 2',
    ]);
  });

  it('but no prose is parted by them, and no “Sr.”', () => {
    check(`### Sr. Tide Engineer, Larkspur, 2001 - 2003\n\n${work}`, [
      'Sr. Tide Engineer | Larkspur | 2001 | 2003 | 2',
    ]);
    check(
      `### Larkspur\n\n*Tide Engineer*, 2001 - 2003\n\nWe kept the pumps of 2002. Engineer and clerk alike read the tides.`,
      ['Tide Engineer | Larkspur | 2001 | 2003 | 0'],
    );
  });
});

describe('what stands beside a title', () => {
  it('in the name of how long one was it is no part of it', () => {
    check(`### Senior harbour analyst for 3 years\n\nKept the tide tables.`, [
      'Senior harbour analyst | - | - | - | 0',
    ]);
    check(`### Entwicklerin für zwei Jahre, Möwe GmbH, 2011 - 2013\n\n${work}`, [
      'Entwicklerin | Möwe GmbH | 2011 | 2013 | 2',
    ]);
  });

  it('is its rank in Romance languages and in some English', () => {
    check(`### Skua Works, Web Analyst Senior, 2015 - 2017\n\n${work}`, [
      'Web Analyst Senior | Skua Works | 2015 | 2017 | 2',
    ]);
    check(`### Analista de Marés Pleno | Gaivota | 2015 - 2017\n\n${work}`, [
      'Analista de Marés Pleno | Gaivota | 2015 | 2017 | 2',
    ]);
  });

  it('in French and Spanish may be its field behind “en”', () => {
    check(`### Vendeuse Conseil en Informatique\n*Mouette Son · novembre 2014 — juillet 2015 · Lyon*\n\n${work}`, [
      'Vendeuse Conseil en Informatique | Mouette Son | 2014-11 | 2015-07 | 2',
    ]);
    check(`### Técnica en Seguridad, Gaviota, 2014 — 2015\n\n${work}`, [
      'Técnica en Seguridad | Gaviota | 2014 | 2015 | 2',
    ]);
    check(`### Desarrolladora en Gaviota\n2014 — 2015\n\n${work}`, ['Desarrolladora | Gaviota | 2014 | 2015 | 2']);
  });

  it('is the code by which a service names it', () => {
    check(
      `### Signal Operations (3D0X2) / Signal Surety (3D0X3)\n**Kelp Air Guard — 21st Squadron**\n\`Oct 2008 – Oct 2012\`\n\n${work}`,
      ['Signal Operations (3D0X2) / Signal Surety (3D0X3) | Kelp Air Guard | 2008-10 | 2012-10 | 2'],
    );
    check(`### Signal Support (25U), Kelp Army Reserve\n2008 – 2012\n\n${work}`, [
      'Signal Support (25U) | Kelp Army Reserve | 2008 | 2012 | 2',
    ]);
  });

  it('without a space is parted by the end of its style', () => {
    check(`**Radar Engineer**-*Skua Harbour* (2004-2009)\n\n${work}`, [
      'Radar Engineer | Skua Harbour | 2004 | 2009 | 2',
    ]);
    check(`**Surveyor**:Tidewater (2002-2004)\n\n${work}`, ['Surveyor | Tidewater | 2002 | 2004 | 2']);
    check(`**Desarrolladora _Full-Stack_, Íntegra**\nAbril 2018 - Abril 2019\n\n${work}`, [
      'Desarrolladora Full-Stack | Íntegra | 2018-04 | 2019-04 | 2',
    ]);
  });

  it('behind “, at” may be a company in quotation marks, with its part and page', () => {
    check(
      `**03.2013 – 07.2015: Tide engineer, at "KELP". Harbour department ([https://kelp.example](https://kelp.example)) (remotely)**\n\n${work}`,
      ['Tide engineer | KELP | 2013-03 | 2015-07 | 2'],
    );
    check(`**Tide engineer, at “Kelp Tides” training department, 2013 – 2015**\n\n${work}`, [
      'Tide engineer | Kelp Tides | 2013 | 2015 | 2',
    ]);
  });

  it('may be an office with a title’s noun, where the others name the company', () =>
    check(
      `### Red Tide Operator — Kelp Comptroller of Public Docks\n2019 – 2022\n\n${work}\n\n### Pump Tester — Delta Tide LLC\n2016 – 2019\n\n${work}\n\n### Systems Engineer — Skua Health\n2013 – 2016\n\n${work}`,
      [
        'Red Tide Operator | Kelp Comptroller of Public Docks | 2019 | 2022 | 2',
        'Pump Tester | Delta Tide LLC | 2016 | 2019 | 2',
        'Systems Engineer | Skua Health | 2013 | 2016 | 2',
      ],
    ));
});

describe('titles of any employee', () => {
  it('are titles in other languages, too', () => {
    check(`### 2000 - 2001 Dipendente, Gabbiano sistemi\nSviluppo di tabelle.`, [
      'Dipendente | Gabbiano sistemi | 2000 | 2001 | 0',
    ]);
    check(`### Empleada, Gaviota, 2000 - 2001\n\n${work}`, ['Empleada | Gaviota | 2000 | 2001 | 2']);
    check(`### Angestellter, Möwe, 2000 - 2001\n\n${work}`, ['Angestellter | Möwe | 2000 | 2001 | 2']);
  });

  it('are none in a row of those one worked with', () =>
    check(
      `### Tide Engineer, Larkspur, 2015 - 2017\n\n**Team:** PO, 1–3 Tide Engineers, 2–4 Pump Engineers, 1 Dock Engineer\n\n**Achievements:**\n\n${work}`,
      ['Tide Engineer | Larkspur | 2015 | 2017 | 2'],
    ));
});

describe('Chinese résumés', () => {
  it('name their work, and join their dates with no space', () =>
    check(
      `## 工作履历与项目经验\n\n#### 潮汐(上海)科技股份有限公司\n: *系统架构经理*\n  __2010至今__\n\n* 写了泵的软件, 写了泵的软件.\n\n#### 海鸥股份有限公司\n*软件工程师*\n2005年3月至2009年5月\n\n* 写了泵的软件, 写了泵的软件.`,
      [
        '系统架构经理 | 潮汐(上海)科技股份有限公司 | 2010 | present | 1',
        '软件工程师 | 海鸥股份有限公司 | 2005-03 | 2009-05 | 1',
      ],
    ));
});
