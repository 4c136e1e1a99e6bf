import assert from 'node:assert/strict';
import { findPeriods } from '../../src/document/dates/dates.ts';
import { compareYearMonth } from '../../src/document/dates/joining.ts';
import { yearMonthText } from '../../src/document/dates/periods.ts';

function dates(text: string): string {
  return findPeriods(text)
    .map(({ from, to }) => {
      const end = to === null ? '?' : to === 'present' ? to : yearMonthText(to);
      return `${from ? yearMonthText(from) : '?'}..${end}`;
    })
    .join(' ');
}

function checkDates(rows: Readonly<Record<string, string>>): void {
  for (const [text, expected] of Object.entries(rows)) assert.equal(dates(text), expected, text);
}

describe('dates', () => {
  it('reads every joint and every word for today', () => {
    checkDates({
      'May 2014 \u2011 June 2016': '2014-05..2016-06',
      '2014 up to 2016': '2014..2016',
      'May-14 until Jun-16.': '2014-05..2016-06',
      '05/14 – 06/16, Ghent': '2014-05..2016-06',
      '2014 – till present': '2014..present',
      'May 2014 - continuing': '2014-05..present',
      '(2014 and onward)': '2014..present',
      'Started May 2014': '2014-05..present',
      'As of 2014': '2014..present',
    });
  });

  it('reads that one still works there, in brackets, behind a comma, before the date or in other words', () => {
    checkDates({
      'May 2014 (Present)': '2014-05..present',
      '2014 (current)': '2014..present',
      'May 2014, Present': '2014-05..present',
      'May 2014 and ongoing, Ghent': '2014-05..present',
      'Present (since May 2014)': '2014-05..present',
      'Now – May 2014': '2014-05..present',
      'May 2014 – presently': '2014-05..present',
      'Jan 2014 - still there': '2014-01..present',
      'Joined May 2014': '2014-05..present',
      'sinds 2014': '2014..present',
      'с 2014 по 2016': '2014..2016',
      'od 05.2014 do 06.2016': '2014-05..2016-06',
      'Wrote the planner in 2014, currently the only one in Ghent': '2014..2014',
    });
  });

  it('reads stages of a year, months beside their year and ends with a label', () => {
    checkDates({
      'End of 2014 – beginning of 2016': '2014..2016',
      '2014 (May–Aug)': '2014-05..2014-08',
      '2014: May - Aug': '2014-05..2014-08',
      '(May – Aug) 2014': '2014-05..2014-08',
      'Start: May 2014 · End: Jun 2016': '2014-05..2016-06',
      '’98 – 2003': '1998..2003',
      '1998 – 03': '1998..2003',
      'May/14 – Jun/16': '2014-05..2016-06',
      '2014. 05 ~ 2016. 06': '2014-05..2016-06',
      '14.05.02 ~ 16.06.30': '2014-05..2016-06',
      'Fall semester 2014 – Spring term 2016': '2014..2016',
      'Version 1.05 in 2014': '2014..2014',
    });
  });

  it('reads months by name', () => {
    checkDates({
      'Jan 2014 - Current': '2014-01..present',
      'January 2024—October 2024': '2024-01..2024-10',
      'Sept 2024 -- Present': '2024-09..present',
      'Feb 2017 → March 2020': '2017-02..2020-03',
      'Fed 2016 - Agu 2018 [2 years]': '2016-02..2018-08',
      ':   Fed 2016 - Present': '2016-02..present',
      'Oct 2013 – Fed 2015': '2013-10..2015-02',
      'Economist at the Fed 2016 – 2018': '2016..2018',
      'February 2019--: Administrator': '2019-02..present',
      'dec 2020 - present': '2020-12..present',
      'Apr, 2019 – Jun, 2020': '2019-04..2020-06',
      "Nov'19 - Dec'20": '2019-11..2020-12',
      "Jan. '14 – Feb '16": '2014-01..2016-02',
      '15 Jan 2020 – 3 March 2021': '2020-01..2021-03',
      'January 15, 2020 to Feb 1, 2021': '2020-01..2021-02',
      'März 2019 – heute': '2019-03..present',
      'Октябрь 2017 - июнь 2019': '2017-10..2019-06',
      'czerwiec 2018 – obecnie': '2018-06..present',
      'Ağustos 2016 – Eylül 2018': '2016-08..2018-09',
      '2018 Jan – 2019 March': '2018-01..2019-03',
      'Jul2019 - Aug2020': '2019-07..2020-08',
      '1st March 2019 - 3rd of June 2020': '2019-03..2020-06',
      'Mar-19 to Jun-22': '2019-03..2022-06',
      'June 2015 – Aug': '2015-06..2015-08',
    });
  });

  it('reads months by number', () => {
    checkDates({
      '8/2017 to the present': '2017-08..present',
      '12.2014 - present': '2014-12..present',
      '~03/2022 – 06/2024': '2022-03..2024-06',
      '01/2020-02/2021': '2020-01..2021-02',
      '2020-03-01 – 2021-04-05': '2020-03..2021-04',
      '2020/03 - 2021/04': '2020-03..2021-04',
      '03/19 – 06/22': '2019-03..2022-06',
      '03/19 - present': '2019-03..present',
      "10/'19 – 12/'20": '2019-10..2020-12',
    });
  });

  it('reads years, open ends and short ends', () => {
    checkDates({
      '(2016-)': '2016..present',
      'Since 2019': '2019..present',
      '2019-21': '2019..2021',
      '2014--16': '2014..2016',
      '2022 - Present time': '2022..present',
      '11/2022 à maintenant': '2022-11..present',
      '03/2019 bis heute': '2019-03..present',
      '2008 - настоящее время': '2008..present',
      '2019/20': '2019..2020',
      '2016 to date': '2016..present',
      'mid-2018 – late 2020': '2018..2020',
      '2020 - now': '2020..present',
      '2019+': '2019..present',
      '2019 and on': '2019..present',
      'Mar 2019 – …': '2019-03..present',
      'Mar 2019 – ?': '2019-03..present',
      '2019 ->': '2019..present',
      '2019 - until today': '2019..present',
      'April 2022 – onward': '2022-04..present',
    });
  });

  it('reads seasons, quarters and halves', () => {
    checkDates({
      'summer 2015': '2015..2015',
      'fall 2018 – spring 2019': '2018..2019',
      'Q1 2024': '2024-01..2024-03',
      '2Q 2019 - 4Q 2020': '2019-04..2020-12',
      '2024 H2': '2024-07..2024-12',
      'Q3 2014 to Q1 2016': '2014-07..2016-03',
    });
  });

  it('joins the pieces of a period', () => {
    checkDates({
      'May - December 2020, May - September 2021': '2020-05..2021-09',
      '1/2020–3/2020, 5/2021–': '2020-01..present',
      '2012, 2014-2016': '2012..2016',
      '2021 and 2019': '2019..2021',
      "Jun–Sep 2021, '22, '23": '2021-06..2023-09',
      "Fall 2018, '19": '2018..2019',
      'Mar 2019 – Jun 2020, 2022': '2019-03..2022',
      'June 2013 – Aug 2013 (intern), Mar 2015 – Oct 2018': '2013-06..2018-10',
    });
  });

  it('reads open ranges in every form of a month', () => {
    checkDates({
      'Since Nov-21 (2+ years)': '2021-11..present',
      'since 2/21': '2021-02..present',
      'From 2021 Q2': '2021-04..present',
      'since 2021/03': '2021-03..present',
      'Mar-21 –': '2021-03..present',
      'mid-2021 – (2 years 3 months)': '2021..present',
      '3/21 onwards – Tern & Gull': '2021-03..present',
      'May 2021 –? – Tern & Gull': '2021-05..present',
      'May 2021 up to present time': '2021-05..present',
      'May 2021 to present day': '2021-05..present',
      '5/19 - 9/21: Tern & Gull': '2019-05..2021-09',
    });
  });

  it('keeps unfilled years of templates as dates without a value', () => {
    checkDates({ '20XX - 20XX': '?..?' });
  });

  it('takes brackets and lengths into the span', () => {
    const [period] = findPeriods('Acme (2019 – 2021) · 2 yrs 3 mos');
    assert.deepEqual([period?.start, period?.end], [4, 32]);
  });

  describe('false positives', () => {
    it('finds no date in figures, versions and money', () => {
      checkDates({
        'saved $2020 a month': '',
        'served 12019 users': '',
        'version 2.2019.1': '',
        'may and march are words': '',
        '2,019 rows': '',
        RFC2020: '',
        'grew 2019% in reach': '',
        'open 24/7, 3/4 of it by 03/19': '',
        "the class of '22": '',
      });
    });
  });

  it('compares months, and a year with any month of it as equal', () => {
    assert.ok(compareYearMonth({ year: 2019, month: 3 }, { year: 2019, month: 5 }) < 0);
    assert.equal(compareYearMonth({ year: 2019, month: null }, { year: 2019, month: 5 }), 0);
    assert.ok(compareYearMonth({ year: 2020, month: null }, { year: 2019, month: 12 }) > 0);
  });
});
