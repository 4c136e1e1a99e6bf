import { checkExperience as check } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n';

describe('a field of work beside a title', () => {
  it('is no company after a comma, a colon or a dash where the company is told elsewhere', () => {
    check(
      `### Skua / Tern Data – Denver, CO\n**Deputy Manager, Business Intelligence & Analytics**\n*Apr 2021 – Present*\n\n${work}`,
      ['Deputy Manager, Business Intelligence & Analytics | Skua / Tern Data | 2021-04 | present | 1'],
    );
    check(
      `**Brimfell Electric**\n_Lead Analyst: Network and Platform Services_\n<sup>May 2016 - August 2018</sup>\n\n${work}`,
      ['Lead Analyst | Brimfell Electric | 2016-05 | 2018-08 | 1'],
    );
    check(
      `### Principal Operations Engineer - Enterprise Risk\n**Tidegate** | Boston, MA | June 2017 - January 2022\n\n${work}`,
      ['Principal Operations Engineer | Tidegate | 2017-06 | 2022-01 | 1'],
    );
  });

  it('gives way to a name after it in the row of commas', () => {
    check(`### Helpdesk Assistant, Customer Operations, College of Wren Point\n\n_April 2005 - July 2007_\n\n${work}`, [
      'Helpdesk Assistant | College of Wren Point | 2005-04 | 2007-07 | 1',
    ]);
    check(`### Network Engineer, Corporate Security, Skua\n2014 - 2018\n\n${work}`, [
      'Network Engineer | Skua | 2014 | 2018 | 1',
    ]);
  });

  it('is no company where no other is told, nor in the place of the one above', () => {
    check(`### Senior Engineer - Enterprise Risk\n2012 - 2013\n\n${work}`, ['Senior Engineer | - | 2012 | 2013 | 1']);
    check(`### Tidegate\n\n#### Senior Engineer - Enterprise Risk\n2012 - 2013\n\n${work}`, [
      'Senior Engineer | Tidegate | 2012 | 2013 | 1',
    ]);
  });

  it('a linked employer stands before its department, a linked department does not stand before its university', () => {
    check(
      `[Tidegate](https://tidegate.example) – Harbour Services – Boston, MA\nSoftware Engineer (Jun 2015 – Sep 2015)\n\n${work}`,
      ['Software Engineer | Tidegate | 2015-06 | 2015-09 | 1'],
    );
    check(
      `### [Marine Science Department](https://sea.example), Wrenmoss University\nMarch 2014 - October 2014: **Teaching Assistant**\n\n${work}`,
      ['Teaching Assistant | Wrenmoss University | 2014-03 | 2014-10 | 1'],
    );
  });
});

describe('names of companies', () => {
  it('three partners are one name, fields of work and cities are not', () => {
    check(`### Head of Delivery | Osei, Brandt & Lund\n**May 2010 – March 2013  |  Boston, MA**\n\n${work}`, [
      'Head of Delivery | Osei, Brandt & Lund | 2010-05 | 2013-03 | 1',
    ]);
    check(`### Engineer | Skua, Search & Ads\n2007 – 2008\n\n${work}`, ['Engineer | Skua | 2007 | 2008 | 1']);
    check(`### Engineer | Skua, Berlin & Hamburg\n2007 – 2008\n\n${work}`, ['Engineer | Skua | 2007 | 2008 | 1']);
  });

  it('a heading under each dated title, the only one there', () => {
    const text = (more: string): string =>
      `### _2022 -- current_ Platform Engineer\n\n#### Quillvane\n\nQuillvane routes orders.\n\n${work}\n### _2018 -- 2022_ Database Administrator\n\n#### Tidehost\n\n${work}\n${more}`;
    check(text(''), [
      'Platform Engineer | Quillvane | 2022 | present | 1',
      'Database Administrator | Tidehost | 2018 | 2022 | 1',
    ]);
    // Where a title has two of them, they are what was worked on.
    check(text(`#### Harbour Rewrite\n\n${work}`), [
      'Platform Engineer | - | 2022 | present | 1',
      'Database Administrator | - | 2018 | 2022 | 2',
    ]);
    // What is called after work is no company either.
    check(text('').replace('Tidehost', 'Ledger Migration'), [
      'Platform Engineer | - | 2022 | present | 1',
      'Database Administrator | - | 2018 | 2022 | 1',
    ]);
  });

  it('a sentence below that tells of the work names none', () =>
    check(
      `#### Skua Aerospace\n  *Controls Intern*\n  __June 2013 – May 2014 - Boston, MA__\n\nInternship, Skua valve control systems.\n\n${work}`,
      ['Controls Intern | Skua Aerospace | 2013-06 | 2014-05 | 1'],
    ));

  it('a part of a state is a place', () =>
    check(`### Self-Employed - Instructor\n\nMarch 2012 - April 2016\n\nNorthern Oregon\n\n${work}`, [
      'Instructor | - | 2012-03 | 2016-04 | 1',
    ]));

  it('two names with a slash on a plain line over a place, right below the section', () =>
    check(`Sula Verity / The Tidery\nGalena, IL\n\nFirmware Engineer\nFeb 2014 - Present\n\n${work}`, [
      'Firmware Engineer | Sula Verity / The Tidery | 2014-02 | present | 1',
    ]));
});

describe('names with no sign before them', () => {
  it('stand right after the title where they end as organisations do', () =>
    check(
      `### Grader University of Dunmoor, Galena, OH 2011-2012\n\n${work}\n\n### Owner/CTO Tidewater Charts LLC, Ostend 2013 – 2015\n\n${work}\n\n### QA Ltd\n\nTester, 2009 – 2010\n\n${work}`,
      [
        'Grader | University of Dunmoor | 2011 | 2012 | 1',
        'Owner/CTO | Tidewater Charts LLC | 2013 | 2015 | 1',
        'Tester | QA Ltd | 2009 | 2010 | 1',
      ],
    ));

  it('are two proper names beside the dates, and no field that the title goes on with', () =>
    check(
      `### Staff Engineer Harbour Ledger 2018 – Current\n\n${work}\n\n### Data Scientist Computer Vision 2016 – 2018\n\n${work}\n\n### Developer Ruby on Rails 2014 – 2016\n\n${work}`,
      [
        'Staff Engineer | Harbour Ledger | 2018 | present | 1',
        'Data Scientist Computer Vision | - | 2016 | 2018 | 1',
        'Developer Ruby on Rails | - | 2014 | 2016 | 1',
      ],
    ));

  it('end at their legal form before a city', () =>
    check(`### Web Developer - Skua Works, LLC. Galena, Ohio March 1999 to 2002\n\n${work}`, [
      'Web Developer | Skua Works, LLC. | 1999-03 | 2002 | 1',
    ]));
});
