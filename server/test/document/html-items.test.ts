import { checkExperience as check } from './check.ts';

describe('headings within the items of a list in HTML', () => {
  it('are lines of their own', () =>
    check(
      '<ul>\n<li><h3 class="duty">Yard Planner / Drafter</h3>\n<h4 class="name">Larkspur</h4>\n<p>May 2011 - Feb 2012</p></li>\n<li><h3 class="duty">Pilot / Head of Moorings</h3>\n<h4 class="name">Quayside</h4>\n<p>Apr 2009 - Jan 2011</p></li>\n</ul>',
      [
        'Yard Planner / Drafter | Larkspur | 2011-05 | 2012-02 | 0',
        'Pilot / Head of Moorings | Quayside | 2009-04 | 2011-01 | 0',
      ],
    ));
});

describe('headings of one depth', () => {
  it('a title, and the company with the dates right below', () =>
    check(
      '###### **Tide Engineer**\n\n###### **Larkspur Freight** May 2017 – Oct 2017\n\n- Kept the yard up.\n\n###### **Tools: Kafka, Docker**\n\n----\n\n###### **Yard Engineer**\n\n###### **Quayside Applied Tides** Feb 2016 – May 2017\n\n- Kept the ropes dry.',
      [
        'Tide Engineer | Larkspur Freight | 2017-05 | 2017-10 | 1',
        'Yard Engineer | Quayside Applied Tides | 2016-02 | 2017-05 | 1',
      ],
    ));

  it('“At:” tells the place where the company stands beside the title', () =>
    check(
      '### Tide Engineer *at* University of Brimstead\n\nPeriod: *May 2020* to *May 2022*  \nAt: *Dunmoor - Kelpland, Norway*\n\nKept the yard up.',
      ['Tide Engineer | University of Brimstead | 2020-05 | 2022-05 | 0'],
    ));
});
