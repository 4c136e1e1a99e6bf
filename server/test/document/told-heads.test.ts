import { checkExperience as check } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('heads that are told in prose', () => {
  it('titles with their dates under a company, one paragraph each', () =>
    check(
      '## [Larkspur Freight](https://larkspur.example)\nDunmoor, Norway\n\nI am currently working as a **Tide Signal Engineer** since Oct 2021. I tend the signals of two harbours.\n\n> I like tides.\n\nI worked as a **Graduate Intern** from Nov 2020 to Aug 2021. I counted the boats.\n\n## Quayside\n\nI was promoted to **Associate Consultant** and worked in that capacity from Apr 2018 to Jul 2019.',
      [
        'Tide Signal Engineer | Larkspur Freight | 2021-10 | present | 0',
        'Graduate Intern | Larkspur Freight | 2020-11 | 2021-08 | 0',
        'Associate Consultant | Quayside | 2018-04 | 2019-07 | 0',
      ],
    ));

  it('the company and the dates of a title above', () =>
    check(
      `## Web Administrator\n\nFrom 2015 to 2017 I served as the Web Administrator for the Dunmoor Rowing Club.\n\n${work}\n\n## Web Developer\n\nFrom 2012 to 2014 I did work with others as a free agent.\n\n${work}`,
      ['Web Administrator | Dunmoor Rowing Club | 2015 | 2017 | 2', 'Web Developer | - | 2012 | 2014 | 2'],
    ));

  it('all in one sentence, where no heading stands', () =>
    check(
      'I was a Tide Engineer at Larkspur from 2012 to 2014. I tended the signals.\n\nFrom 2009 to 2012 I served as the Yard Clerk of Quayside.',
      ['Tide Engineer | Larkspur | 2012 | 2014 | 0', 'Yard Clerk | Quayside | 2009 | 2012 | 0'],
    ));

  it('but nothing in the prose of a role with dates of its own, and no work without a title', () => {
    check(
      '### Tide Engineer, Larkspur, 2012 – 2016\n\nI served as the Yard Clerk for the night shift from 2013 to 2014.',
      ['Tide Engineer | Larkspur | 2012 | 2016 | 0'],
    );
    check('### Larkspur, 2012 – 2016\n\n*Tide Engineer*\n\nFrom 2012 to 2013 I worked on the ledger of the Bank.', [
      'Tide Engineer | Larkspur | 2012 | 2016 | 0',
    ]);
  });
});
