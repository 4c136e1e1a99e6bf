import { checkExperience as check } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n- Cut the nightly import from 5 hours to 40 minutes.';

describe('heads that are told in prose', () => {
  it('titles with their dates under a company, one paragraph each', () =>
    check(
      '## [Larkspur Freight](https://larkspur.example)\nDunmoor, Norway\n\nI am now employed as a **Tide Signal Engineer** since May 2019. I tend the signals of two harbours.\n\n> I like tides.\n\nBefore, I worked as the **Junior Clerk** from Feb 2018 to May 2019. I counted the boats.\n\n## Quayside\n\nThey promoted me to **Yard Consultant**, and I served as such from May 2015 to Feb 2018.',
      [
        'Tide Signal Engineer | Larkspur Freight | 2019-05 | present | 0',
        'Junior Clerk | Larkspur Freight | 2018-02 | 2019-05 | 0',
        'Yard Consultant | Quayside | 2015-05 | 2018-02 | 0',
      ],
    ));

  it('the company and the dates of a title above', () =>
    check(
      `## Harbour Administrator\n\nFrom 2011 to 2014 I have served as the Harbour Administrator for the Dunmoor Rowing Club.\n\n${work}\n\n## Web Developer\n\nFrom 2008 to 2010 nobody else tended these pages.\n\n${work}`,
      ['Harbour Administrator | Dunmoor Rowing Club | 2011 | 2014 | 2', 'Web Developer | - | 2008 | 2010 | 2'],
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
