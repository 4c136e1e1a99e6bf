import { checkExperience as check, checkRoles } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('a company’s name', () => {
  it('ends in a full stop in bold, over rows of tools', () =>
    check(
      '**Tidewater.** *Chief Engineer & Founder* __May 2018 to present__\n  PostgreSQL (RDS) / Kafka / Ansible / Grafana\n  Counts the ships of small ports.\n\n**Osprey** *Database Engineer* __October 2012 to April 2018__\n  Oracle (RAC) / Perl / Nagios / Puppet\n  Kept the registers of a ferry line.',
      [
        'Chief Engineer & Founder | Tidewater | 2018-05 | present | 0',
        'Database Engineer | Osprey | 2012-10 | 2018-04 | 0',
      ],
    ));

  it('of two halves with a slash, whatever the second ends in', () => {
    check(`### Tidewater / Osprey Software *(Feb 2012 – Jul 2015)*\n**Crane Engineer**\n${work}`, [
      'Crane Engineer | Tidewater / Osprey Software | 2012-02 | 2015-07 | 2',
    ]);
    check(`### Radio Coach, Dunmoor Harbour Museum / Skua\nMar 2014 - Jun 2016\n\n${work}`, [
      'Radio Coach | Dunmoor Harbour Museum / Skua | 2014-03 | 2016-06 | 2',
    ]);
  });

  it('begins in lower case and goes on with a capital', () => {
    check(`### Data Analyst & Deputy Lead, gullOS\nMay 2021 - **Present**, Norway (Remote) & Iceland\n\n${work}`, [
      'Data Analyst & Deputy Lead | gullOS | 2021-05 | present | 2',
    ]);
    check(
      `<p>\n<strong>Map Designer</strong>\n<br>\n<em>theTern,</em> Bergen, Norway\n<br>March 2008 - November 2011\n<br>7 Lantern Quay North, 3rd Floor\n<br>(212) 555-0142\n</p>\n\n${work}`,
      ['Map Designer | theTern | 2008-03 | 2011-11 | 2'],
    );
  });

  it('stands before “via” and who sent one there', () =>
    check(`### Engineer, Tidewater via [Skua](https://skua.example) Feb 2017 - Mar 2018\n\n${work}`, [
      'Engineer | Tidewater | 2017-02 | 2018-03 | 2',
    ]));

  it('is the one that the line begins with, not the tools in brackets or italics', () =>
    check(`**Tidewater** | **Senior Developer** | *Dunmoor, ASP.Net*\nJan 2018 - Feb 2019\n\n${work}`, [
      'Senior Developer | Tidewater | 2018-01 | 2019-02 | 2',
    ]));

  it('ends as titles do, over the title and headings of what was done', () =>
    check(
      `### **Heron Harbour Controller**, Portland, OR - 09/13–05/16\n##### **Surveyor:** Kept the applications of the ports safe and well, on the machines of the cloud.\n\n#### Rebuilt the metrics of all ports within one spring\n${work}\n\n#### Improved the build times of the whole backend by half\n- Split the build.`,
      ['Surveyor | Heron Harbour Controller | 2013-09 | 2016-05 | 3'],
    ));

  it('stands below “Misc” and the dates, with the title behind it', () =>
    check(
      '### Tidewater\nDeveloper\nJune 2010 - September 2011\n\nWrote the ledger.\n\n### Misc\nAugust 2008 - March 2009\nDunmoor Holidays, Stage Manager\n\nNovember 2005 - August 2008\nTern Stages, Lighting Designer',
      [
        'Developer | Tidewater | 2010-06 | 2011-09 | 0',
        'Stage Manager | Dunmoor Holidays | 2008-08 | 2009-03 | 0',
        'Lighting Designer | Tern Stages | 2005-11 | 2008-08 | 0',
      ],
    ));
});

describe('dates and places', () => {
  it('a month behind its year and a comma, with a place behind a full stop', () =>
    check(
      `### Survey Trainee, [Tidewater](https://tidewater.example)\n\n2011, May - October. Anchorage, AK\n\n${work}\n\n### Deckhand, [Osprey](https://osprey.example)\n\n2009, April. Port Lantern, AK\n\n- Wrote the tests.`,
      ['Survey Trainee | Tidewater | 2011-05 | 2011-10 | 2', 'Deckhand | Osprey | 2009-04 | 2009-04 | 1'],
    ));

  it('a date that is wrapped after its month, in items that end with the place', () =>
    check(
      '* Tern Telegraphs, Programmer, August – November 2012. Bergen, Norway.\n* Tidewater Charts Pty Ltd, Network Engineer – February\n  2003 to July 2006. Hobart, Tasmania.',
      [
        'Programmer | Tern Telegraphs | 2012-08 | 2012-11 | 0',
        'Network Engineer | Tidewater Charts Pty Ltd | 2003-02 | 2006-07 | 0',
      ],
    ));

  it('above the heading, with a town that no list knows', () =>
    check(
      `> 2018-05 - present, Larkheim\n\n### [TERN AG](https://tern.example): Member of the Board\n\n${work}\n\n> 2014-01 - 2018-04, Hamburg\n\n### Private Bank: Project Manager\n\n- Moved the bank.`,
      [
        'Member of the Board | TERN AG | 2018-05 | present | 2',
        'Project Manager | Private Bank | 2014-01 | 2018-04 | 1',
      ],
    ));
});

describe('further forms', () => {
  it('paragraphs of four lines without bullets, the company first', () =>
    check(
      '**Northmoor University**  \nDepartment of Chemistry  \nDunmoor, NC  \n*Assistant Professor (2021-Present)*\n\n**Northmoor University**  \nDepartment of Chemistry  \nDunmoor, NC  \n*Instructor (2018-2021)*',
      [
        'Assistant Professor | Northmoor University | 2021 | present | 0',
        'Instructor | Northmoor University | 2018 | 2021 | 0',
      ],
    ));

  it('the title as a sentence below what the company does', () =>
    check('### Tidewater (2011-2013)\n\nA suite for servers.\n\nSenior software engineer.', [
      'Senior software engineer | Tidewater | 2011 | 2013 | 0',
    ]));

  it('a history of jobs within the data of a page', () =>
    checkRoles(
      '---\ntitle: CV\ncv:\n  name: Wanda Okoye\n  jobHistory:\n    - company: Tidewater\n      title: Principal Engineer\n      duration: June 2018 — now\n      description: |\n        * Led the architecture of six ports.\n        * Wrote the ledger.\n---\n',
      ['Principal Engineer | Tidewater | 2018-06 | present | 2'],
    ));

  it('pairs of headings of one depth: the title and its dates over the company and its place', () =>
    check(
      `### <span>Principal Test Engineer</span> <span>Feb 2016 -- Sep 2022</span>\n\n### <span>Dunmoor Harbour Museum</span> <span>(Oslo, Norway/Remote)</span>\n\n${work}\n\n### <span>Test Engineer</span> <span>Jun 2010 -- Feb 2016</span>\n\n### <span>Tern Works</span> <span>(Remote)</span>\n\n- Wrote the ledger.`,
      [
        'Principal Test Engineer | Dunmoor Harbour Museum | 2016-02 | 2022-09 | 2',
        'Test Engineer | Tern Works | 2010-06 | 2016-02 | 1',
      ],
    ));

  it('a bold title first and the season at the end of a long line', () =>
    check(
      `**Junior Technician,** **Cable Survey Group at Northmoor Institute LAB**, Dunmoor, VT     Autumn  ’14\n\n${work}`,
      ['Junior Technician, Cable Survey Group | Northmoor Institute LAB | 2014 | 2014 | 2'],
    ));

  it('a start that goes on with dots, glued to its arrow', () =>
    check(`#### \`Mar 14->...\` Institute of Tide Research, Bergen\n\n_Buoy Technician_ | Repair of buoys\n${work}`, [
      'Buoy Technician | Institute of Tide Research | 2014-03 | present | 2',
    ]));

  it('a coined name right after the title', () =>
    check(`### Junior Quality Analyst Tern360: May - June 2018\n\n${work}`, [
      'Junior Quality Analyst | Tern360 | 2018-05 | 2018-06 | 2',
    ]));

  it('a name that ends as titles do among companies without titles', () => {
    const stint = (years: string, name: string): string => `### **${years}:** ${name} (London, UK)\n\n${work}\n\n`;
    const others = ['Tern', 'Osprey', 'Tidewater', 'Skua'].map((name, at) =>
      stint(`${2010 + at} – ${2011 + at}`, name),
    );
    check(`${others.join('')}${stint('2014 – 2015', 'Policy Expert')}`, [
      '- | Tern | 2010 | 2011 | 2',
      '- | Osprey | 2011 | 2012 | 2',
      '- | Tidewater | 2012 | 2013 | 2',
      '- | Skua | 2013 | 2014 | 2',
      '- | Policy Expert | 2014 | 2015 | 2',
    ]);
    check(stint('2014 – 2015', 'Policy Expert'), ['Policy Expert | - | 2014 | 2015 | 2']);
  });

  it('an item of three lines among bullets: the title, the company and the dates', () =>
    check(
      `### Senior Lecturer\n#### Tern College: Night School\n##### March 2017 – August 2017; Dover, DE.\n\n${work}\n\n●\tExam Writer\nTern College: Radio Navigation\nOctober 2016 – February 2017.\n●\tSet the papers on tides, in three parts:\no\tHarbour safety`,
      ['Senior Lecturer | Tern College | 2017-03 | 2017-08 | 2', 'Exam Writer | Tern College | 2016-10 | 2017-02 | 2'],
    ));

  it('no sentence in the first person is a company', () =>
    check(
      `### [tidepointer]\n\nJuly 2012 – Present\n\nCo-founder and lead developer.\n\n* * *\n\nNowadays I'm engaged in the analysis of requirements\n\n${work}`,
      ['Co-founder and lead developer | tidepointer | 2012-07 | present | 2'],
    ));
});
