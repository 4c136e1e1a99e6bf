import { allMatches } from '../matches.ts';
import type { Span } from '../model.ts';
import { misspeltMonths, monthNames, presentWords, seasons } from './words.ts';

/** A date, or a word that may be an end of a range. */
export interface Point extends Span {
  readonly year: number | null;
  readonly month: number | null;
  /** The last month where the point is a stretch of a year (a quarter, a half). */
  readonly lastMonth: number | null;
  /** "Oct 14", which is a year beside another such date or "present", and a day of the month elsewhere. */
  readonly isBare?: boolean;
  readonly kind: 'full' | 'year' | 'month' | 'present' | 'unknown';
}

const monthSource = Object.keys(monthNames)
  .sort((a, b) => b.length - a.length)
  .join('|');
const seasonSource = seasons.join('|');
const presentSource = presentWords
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'))
  .join('|');
const yearSource = '(?:19[5-9]\\d|20[0-6]\\d)';
/** Nor within "12,345"; years may stand so close ("2012,2013"), and Chinese writes "2010至今". */
const notWordBefore = '(?<!(?![至到])[\\p{L}\\p{N}$€£#])(?<!\\d\\.)(?<!(?<=\\d)(?<!(?<!\\d)(?:19|20)\\d\\d),)';
const notWordAfter = '(?!(?![至到])[\\p{L}\\p{N}%])(?!\\.\\d|,(?!(?:19|20)\\d\\d(?!\\d))\\d)';
/** After the two digits of "Oct 14" and "10/14" that may be a year: neither more of a number nor the year of that day. */
const notDayAfter = '(?![\\p{L}\\p{N}%/]|[.,:]\\d|,\\s?(?:19|20)\\d\\d)';

// What every form begins with is asked once, and what is cheap to ask first.
const pointPattern = new RegExp(
  `(?<![A-Za-z])(?=['0-9A-Za-z\\u{80}-\\u{10ffff}])${notWordBefore}(?:${[
    // 2020-03-15, 2020-03, 2020/03, 2020.03
    `(?<isoYear>${yearSource})(?:[-/.]|\\.\\s(?=[01]\\d(?:\\.?\\s?[~–-]|$)))(?<isoMonth>0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\\d|3[01]))?${notWordAfter}`,
    // 18.02.26 ~ 19.03: the year first, as beside no other sign
    `(?<tildeYear>\\d\\d)\\.(?<tildeMonth>0[1-9]|1[0-2])(?:\\.(?:0[1-9]|[12]\\d|3[01]))?(?:(?=\\.?\\s?~)|(?<=~\\s?[\\d.]{5,8}))${notWordAfter}`,
    // 2020年3月, 2020년 3월
    `(?<hanYear>${yearSource})\\s?[年년](?:\\s?(?<hanMonth>0?[1-9]|1[0-2])\\s?[月월])?`,
    // 15.03.2020, 15/03/2020 (day first), 03/15/2020 (month first)
    `(?<first>0?[1-9]|[12]\\d|3[01])(?<sign>[-/.])(?<second>0?[1-9]|[12]\\d|3[01])\\k<sign>(?<dayYear>${yearSource})${notWordAfter}`,
    // 03/2020, 3.2020, 03-2020, 03 / 2020
    `(?<numMonth>0?[1-9]|1[0-2])\\s?[-/.]\\s?(?<!^\\d{1,2}\\.\\s)(?<numYear>${yearSource})${notWordAfter}`,
    // March 15, 2020 · 15 March 2020 · Mar. '20 · Mar-2020 · March of 2020
    `(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.)?\\s{1,2}(?:of\\s)?)?(?<month>${monthSource})(?!\\p{L})\\.?(?:\\s(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?=\\s?,|\\s(?:19|20)\\d\\d))?(?:\\s?[,/'’‘-]\\s?|\\s(?:of|de)\\s|\\s{1,3})?(?:(?<monthYear>${yearSource})(?![\\p{L}\\p{N}%])|['’‘](?<shortYear>\\d\\d)(?!\\d))`,
    // Fed 2016 – Agu 2018
    `(?<=^(?:\\s?:\\s{1,4})?|\\d\\s?[-–—]\\s?)(?<slip>${Object.keys(misspeltMonths).join('|')})\\.?\\s(?<slipYear>${yearSource})${notWordAfter}`,
    // 2018 March; 2018, March; 2018.March
    `(?<firstYear>${yearSource})(?:,?\\s|[/.])(?<afterMonth>${monthSource})(?!\\p{L})\\.?(?!\\s?(?:\\d|['’‘]))`,
    // Oct 14, Oct-14, Oct14, 10/14: a year where it ends a range; see `isBare`
    `(?<bareMonth>${monthSource})(?:\\b(?:\\.\\s?|[\\s/-])|(?=\\d))(?<bareYear>\\d\\d)${notDayAfter}`,
    `(?<bareNumber>0?[1-9]|1[0-2])/['’‘]?(?<bareYear2>\\d\\d)${notDayAfter}`,
    // '05: a year where it is one end of a range
    `['’‘](?<quotedYear>\\d\\d)(?![\\p{L}\\p{N}%])`,
    // Q1 2020, 2Q 2020 (1Q20 is left alone); H1 2020; 2020 Q1
    `(?<part>Q[1-4]|H[12]|[1-4]Q(?=\\s))\\s?[,/'’-]?\\s?(?:of\\s)?(?:FY\\s?)?(?<partYear>${yearSource}|\\d\\d(?!\\d))${notWordAfter}`,
    `(?<partYear2>${yearSource})\\s?[-/, ]?\\s?(?<part2>Q[1-4]|H[12])${notWordAfter}`,
    // Summer 2015, Summer '15
    `(?:${seasonSource})s?\\s{1,2}(?:(?:semester|term|quarter|session),?\\s)?(?:of\\s)?(?:(?<seasonYear>${yearSource})(?![\\p{L}\\p{N}%])|['’‘](?<seasonShort>\\d\\d)(?!\\d))`,
    // 2020, mid-2020, late 2020, ~2020, FY2020
    `(?:(?<!\\p{L})(?:(?:early|mid|late|ca?\\.|circa|around|about|FY)[-\\s]?|(?:end|start|beginning|middle)(?:\\s(?:of\\s)?)?))?${notWordBefore}(?<year>${yearSource})${notWordAfter}`,
    `FY\\s?(?<fiscal>${yearSource})${notWordAfter}`,
    // 20XX of templates
    `(?<unknown>(?:19|20)[Xx_?]{2}|YYYY|(?:MM|Month)[/ .-](?:YYYY|Year))${notWordAfter}`,
    // A month alone counts as the first end of a range only.
    `(?<bare>${monthSource}|${seasonSource})(?![\\p{L}\\p{N}])\\.?`,
    `(?<present>${presentSource})(?:(?<=present)\\s(?:day|date|time))?(?![\\p{L}\\p{N}])`,
  ].join('|')})`,
  'giu',
);

export function pointsOf(text: string): readonly Point[] {
  const points: Point[] = [];
  for (const match of allMatches(pointPattern, text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const point = pointOf(match.groups ?? {}, span, match[0], text);
    if (point) points.push(point);
  }
  return points;
}

/** 28/08/2026: the other dates of its line have the day first, too. */
const hasDayFirst = /(?<!\d)(?:1[3-9]|2\d|3[01])\/\d{1,2}\/(?:19|20)\d\d/;

function pointOf(
  groups: Readonly<Record<string, string | undefined>>,
  span: Span,
  text: string,
  line: string,
): Point | null {
  const full = (year: string | undefined, month: number | null, lastMonth: number | null = null): Point => ({
    ...span,
    year: yearOf(year ?? ''),
    month,
    lastMonth: lastMonth ?? month,
    kind: month === null ? 'year' : 'full',
  });
  if (groups.hanYear) return full(groups.hanYear, groups.hanMonth ? Number(groups.hanMonth) : null);
  if (groups.isoYear) return full(groups.isoYear, Number(groups.isoMonth));
  if (groups.tildeYear) return full(groups.tildeYear, Number(groups.tildeMonth));
  if (groups.dayYear)
    return full(
      groups.dayYear,
      monthOfDay(Number(groups.first), Number(groups.second), groups.sign === '/' && !hasDayFirst.test(line)),
    );
  if (groups.numYear) return full(groups.numYear, Number(groups.numMonth));
  if (groups.month) {
    return full(groups.monthYear ?? groups.shortYear, monthNames[groups.month.toLowerCase()] ?? null);
  }
  if (groups.slip) return full(groups.slipYear, misspeltMonths[groups.slip.toLowerCase()] ?? null);
  if (groups.firstYear) return full(groups.firstYear, monthNames[groups.afterMonth?.toLowerCase() ?? ''] ?? null);
  if (groups.bareMonth) {
    return { ...full(groups.bareYear, monthNames[groups.bareMonth.toLowerCase()] ?? null), isBare: true };
  }
  if (groups.bareNumber) return { ...full(groups.bareYear2, Number(groups.bareNumber)), isBare: true };
  if (groups.quotedYear) return { ...full(groups.quotedYear, null), isBare: true };
  const part = groups.part ?? groups.part2;
  if (part) {
    const length = /q/i.test(part) ? 3 : 6;
    const first = (Number(part.replace(/\D/g, '')) - 1) * length + 1;
    return full(groups.partYear ?? groups.partYear2, first, first + length - 1);
  }
  const season = groups.seasonYear ?? groups.seasonShort;
  if (season) return full(season, null);
  if (groups.year ?? groups.fiscal) return full(groups.year ?? groups.fiscal, null);
  if (groups.unknown) return { ...span, year: null, month: null, lastMonth: null, kind: 'unknown' };
  if (groups.present) return { ...span, year: null, month: null, lastMonth: null, kind: 'present' };
  if (!groups.bare) return null;
  const month = monthNames[groups.bare.toLowerCase()] ?? null;
  // "may" and "mar" in the middle of a sentence are words; a month is written with a capital, or in a line of dates.
  return text === 'may' || text === 'set' || text === 'out'
    ? null
    : { ...span, year: null, month, lastMonth: month, kind: 'month' };
}

/** 15.03.2020 and 15/03/2020 have the day first, 03/15/2020 and (with slashes) 03/04/2020 the month. */
function monthOfDay(first: number, second: number, monthFirst: boolean): number | null {
  if (first > 12) return second > 12 ? null : second;
  if (second > 12) return first;
  return monthFirst ? first : second;
}

function yearOf(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year >= 60 ? 1900 + year : 2000 + year;
}
