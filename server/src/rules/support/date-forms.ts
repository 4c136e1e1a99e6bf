import { allMatches } from '../../document/matches.ts';

/** How a month of a year is written. */
export type DateForm = 'Jan 2020' | 'January 2020' | '01/2020' | '2020-01' | '01.2020' | '2020';

/** A date as it stands in a text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where the text does not tell (“May 2020” is short and long). */
  readonly form: DateForm | null;
  readonly year: string;
  /** 1–12; null where only the year is given. */
  readonly month: number | null;
}

const SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DATE =
  /(?:(?<![A-Za-z])([A-Za-z]{3,9})\.?,?\s+((?:19|20)\d\d)|(?<![\d/.-])(?:(0?[1-9]|1[0-2])\/((?:19|20)\d\d)|(0[1-9]|1[0-2])\.((?:19|20)\d\d)|((?:19|20)\d\d)-(0[1-9]|1[0-2])|((?:19|20)\d\d)))(?![\d/.-]\d)/g;

/** The dates written in a text. Dates with a day (03/04/2019) are left out: they can be read in two ways. */
export function writtenDates(text: string): readonly WrittenDate[] {
  return allMatches(DATE, text).flatMap((match) => read(match) ?? []);
}

/** The date in another form, or null where that form needs a month that is not given. */
export function writeDate({ year, month }: WrittenDate, form: DateForm): string | null {
  if (form === '2020' || month === null) return null;
  const name = LONG[month - 1] ?? '';
  const digits = String(month).padStart(2, '0');
  switch (form) {
    case 'Jan 2020':
      return `${name.slice(0, 3)} ${year}`;
    case 'January 2020':
      return `${name} ${year}`;
    case '01/2020':
      return `${digits}/${year}`;
    case '2020-01':
      return `${year}-${digits}`;
    case '01.2020':
      return `${digits}.${year}`;
  }
}

function read(match: RegExpExecArray): WrittenDate | null {
  const [text, name, namedYear, slashMonth, slashYear, dotMonth, dotYear, isoYear, isoMonth, bare] = match;
  if (name && namedYear) return named(match.index, text, name, namedYear);
  if (slashMonth && slashYear) return dated(match.index, text, '01/2020', slashYear, Number(slashMonth));
  if (dotMonth && dotYear) return dated(match.index, text, '01.2020', dotYear, Number(dotMonth));
  if (isoYear && isoMonth) return dated(match.index, text, '2020-01', isoYear, Number(isoMonth));
  return bare ? dated(match.index, text, '2020', bare, null) : null;
}

function dated(start: number, text: string, form: DateForm | null, year: string, month: number | null): WrittenDate {
  return { start, end: start + text.length, text, form, year, month };
}

function named(start: number, text: string, name: string, year: string): WrittenDate | null {
  const month = SHORT.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const long = LONG[month - 1] ?? '';
  if (month === 0 || !long.toLowerCase().startsWith(name.toLowerCase().replace(/^sept$/, 'sep'))) {
    // "summer 2015", "since 2015": the year alone is a date here.
    return dated(start + text.length - year.length, year, '2020', year, null);
  }
  // March to July are written out by many who shorten the others, so they are of either form.
  const form =
    long.length <= 5 && name.length === long.length
      ? null
      : name.length > 4 || name.toLowerCase() === long.toLowerCase()
        ? 'January 2020'
        : 'Jan 2020';
  return dated(start, text, form, year, month);
}
