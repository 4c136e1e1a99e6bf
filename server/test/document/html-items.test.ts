import { checkExperience as check } from './check.ts';

describe('headings within the items of a list in HTML', () => {
  it('are lines of their own', () =>
    check(
      '<ul>\n<li><h3 class="role">Web Developer / Designer</h3>\n<h4 class="name">Larkspur</h4>\n<p>Jun 2015 - Aug 2016</p></li>\n<li><h3 class="role">Cook / Front of House</h3>\n<h4 class="name">Quayside</h4>\n<p>Jun 2013 - Aug 2014</p></li>\n</ul>',
      [
        'Web Developer / Designer | Larkspur | 2015-06 | 2016-08 | 0',
        'Cook / Front of House | Quayside | 2013-06 | 2014-08 | 0',
      ],
    ));
});

describe('headings of one depth', () => {
  it('a title, and the company with the dates right below', () =>
    check(
      '###### **Tide Engineer**\n\n###### **Larkspur Freight** Jun 2018 – Nov 2018\n\n- Kept the yard up.\n\n###### **Tools: Kafka, Docker**\n\n----\n\n###### **Yard Engineer**\n\n###### **Quayside Applied Tides** Jan 2018 – Jun 2018\n\n- Kept the ropes dry.',
      [
        'Tide Engineer | Larkspur Freight | 2018-06 | 2018-11 | 1',
        'Yard Engineer | Quayside Applied Tides | 2018-01 | 2018-06 | 1',
      ],
    ));

  it('“At:” tells the place where the company stands beside the title', () =>
    check(
      '### Tide Engineer *at* University of Brimstead\n\nPeriod: *May 2020* to *May 2022*  \nAt: *Dunmoor - Kelpland, Norway*\n\nKept the yard up.',
      ['Tide Engineer | University of Brimstead | 2020-05 | 2022-05 | 0'],
    ));
});
