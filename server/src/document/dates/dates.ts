import { allMatches } from '../matches.ts';
import type { Span, YearMonth } from '../model.ts';
import { withDressing } from './dressing.ts';
import { inMonthsOf, isJoint, merged, monthsOfYear } from './joining.ts';
import { misspeltMonths, monthNames, presentWords, seasons } from './words.ts';

/** A period found in plain text; `start` and `end` of the span are plain offsets. */
export interface FoundPeriod extends Span {
  readonly from: YearMonth | null;
  readonly to: YearMonth | 'present' | null;
  /** Whether two ends were written, as in "2019 – 2021"; a lone date is both ends. */
  readonly isRange: boolean;
}

/** The first period in a line, with the further pieces that belong to it; null where the line holds no date. */
export function findPeriod(text: string): FoundPeriod | null {
  return findPeriods(text)[0] ?? null;
}

/** All periods of a line in their order; pieces joined by a comma, "and" or "&" are one. */
export function findPeriods(text: string): readonly FoundPeriod[] {
  if (!/\d{2}|20XX/i.test(text)) return presentAlone(text);
  const joined: FoundPeriod[] = [];
  let opening: FoundPeriod | undefined;
  for (const period of rangesOf(pointsOf(text), text)) {
    const last = joined.at(-1);
    if (last && opening && isJoint(text.slice(last.end, period.start))) {
      joined[joined.length - 1] = merged(last, inMonthsOf(opening, period));
      continue;
    }
    opening = period;
    joined.push(period);
  }
  return joined.map((period) => withDressing(period, text));
}

/** "Engineer — (Acme, Present)": that one still does it, and not since when. */
function presentAlone(text: string): readonly FoundPeriod[] {
  const match = /[,(|·–—-]\s?(Present|Current|Ongoing)(?=\)?\s*$)/.exec(text);
  if (!match || match.index < 4) return [];
  const end = match.index + match[0].length;
  return [{ start: end - (match[1] ?? '').length, end, from: null, to: 'present', isRange: true }];
}

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

function pointsOf(text: string): readonly Point[] {
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

const rangeSign =
  /^\.?[\s)\]]*(?:[-‐‑–—−‒―~～→⟶➔➡➝⇒⇨⟹>›»/\\…]|=>|\.\.+(?!\.))+(?:[\s([][\s(~[]*)?$|^\s*(?:[-–—]\s*)?(?:(?:up\s)?to|up|until|till?|through|thru|bis|à|au|a|al|até|hasta|fino a|tot|t\/m|do|по|til)\s+(?:(?:the|à)\s+)?$|^[\s,;·•|–-]*(?:end(?:ed)?(?:\sdate)?|left|until|to|bis|fin|fim)\s?:\s*$|^\s?[至到]\s?$/iu;
/** "March 2022 (current)", "March 2022, present": nothing but today itself goes on after such a sign. */
const presentSign = /^\s?(?:[([,;]|and|und|et|e|y)\s?$/iu;
const openEnd =
  /^\s*(?:(?:[-‐‑–—−‒―→~]+>?|=>)(?:\s*(?:\?|…|\.{3}|onwards?))?|\+|(?:and\s)?on(?:wards?)?|to)\s*(?=$|[)\]},|·•:;*]|\s?[-–—]\s|\(~?\d{1,2}\+?\s?[ym])|^\s?[-–—]>?\s?(?:…|\.{3})(?=\s)|^\s?[-–—]\s{3,}(?=\p{Lu})/u;
const sinceBefore =
  /(?<!\p{L})(?:since:?|from|start(?:ing|ed)|joined|as\sof|seit|ab|depuis|desde|dal|sedan|siden|sinds|vanaf|od|с|з)\s*$/iu;
const untilBefore = /(?:until|till|through|up to|bis)\s+$/iu;

function rangesOf(points: readonly Point[], text: string): readonly FoundPeriod[] {
  const found: FoundPeriod[] = [];
  for (let at = 0; at < points.length; at++) {
    const point = points[at] as Point;
    const next = points[at + 1];
    const short = shortEnd(point, text);
    const months = monthsOfYear(points.slice(at, at + 3), text);
    if (months) {
      found.push(months);
      at += 2;
    } else if (next && short === null && isRange(point, next, text)) {
      found.push(withShortEnd(rangeOf(point, next), next, text));
      at++;
    } else if (short) found.push(short);
    else {
      const lone = loneOf(point, text) ?? furtherYear(point, found.at(-1), text);
      if (lone) found.push(lone);
    }
  }
  return found;
}

/** "Summer 2015 / Winter 2015-16": the last point's own end is the range's. */
function withShortEnd(range: FoundPeriod, last: Point, text: string): FoundPeriod {
  const short = shortEnd(last, text);
  return short ? { ...range, end: short.end, to: short.to } : range;
}

function isRange(point: Point, next: Point, text: string): boolean {
  const between = text.slice(point.end, next.start);
  if (point.kind === 'present') return isTurned(point, next, between, text);
  if (point.kind === 'month' && next.kind === 'month') return false;
  if (point.isBare && point.month !== null && !next.isBare && next.kind !== 'present') return false;
  if (next.isBare && (next.year ?? 0) < (point.year ?? 0)) return false;
  // Two words ("and", "a") join dates only where both are dates; a bare year beside the word "now" is prose.
  return rangeSign.test(between) || (next.kind === 'present' && endsWithToday(between, text.slice(next.end)));
}

/** "Mar 2022 present", and with more between the two than a space where nothing follows. */
function endsWithToday(between: string, rest: string): boolean {
  return /^\s*$/.test(between) || (presentSign.test(between) && /^\s?(?:[)\]|·•,:;(}]|$)/.test(rest));
}

/** "Present – Mar 2022", the later end first. */
function isTurned(today: Point, { kind, isBare }: Point, between: string, text: string): boolean {
  const isDate = (kind === 'year' || kind === 'full') && !isBare;
  return isDate && /^\s?[-–—~→]\s?$/.test(between) && /^[\s([]*$/.test(text.slice(0, today.start));
}

function rangeOf(point: Point, next: Point): FoundPeriod {
  if (point.kind === 'present')
    return { start: point.start, end: next.end, from: ymOf(next.year, next.month), to: 'present', isRange: true };
  if (isYearBefore(next, point)) return { ...rangeOf(next, point), start: point.start, end: next.end };
  const to = next.kind === 'present' ? ('present' as const) : ymOf(next.year ?? yearOfEnd(point, next), next.lastMonth);
  const year = point.year ?? (point.kind === 'month' ? next.year : null);
  const from = ymOf(year, point.month);
  return { start: point.start, end: next.end, from, to, isRange: true };
}

/** "2021 - 2018": the end stands first; where months are told, too, a year is misspelt as likely. */
function isYearBefore(next: Point, { year, kind }: Point): boolean {
  return kind === 'year' && next.kind === 'year' && (next.year ?? 0) < (year ?? 0) && !next.isBare;
}

/** "Jun 2015 – Aug": a month alone ends in the year that the range began in. */
function yearOfEnd(point: Point, { kind, month }: Point): number | null {
  return kind === 'month' && point.month !== null && month !== null && month >= point.month ? point.year : null;
}

/** "2019-21", "2019/20", "2019--21": the end's century is the start's. */
function shortEnd(point: Point, text: string): FoundPeriod | null {
  if (point.kind !== 'year' || point.year === null) return null;
  const match = /^\s?(?:[–—/]|-{1,3})\s?['’]?(\d\d)(?![\d/.]|[-–]\d)(?!\s?%)/.exec(
    text.slice(point.end, point.end + 8),
  );
  if (!match) return null;
  const inCentury = Math.floor(point.year / 100) * 100 + Number(match[1]);
  // "1998 – 03"; "1998-03" is a month.
  const year = inCentury < point.year && /^\s?[–—]|^\s-/.test(match[0]) ? inCentury + 100 : inCentury;
  if (year < point.year || year > point.year + 50) return null;
  const to = { year, month: null };
  return { start: point.start, end: point.end + match[0].length, from: ymOf(point.year, null), to, isRange: true };
}

function loneOf(point: Point, text: string): FoundPeriod | null {
  if (point.kind === 'present' || point.kind === 'month') return null;
  const from = ymOf(point.year, point.month);
  const before = text.slice(Math.max(0, point.start - 12), point.start);
  const open = openEnd.exec(text.slice(point.end));
  const goesOn = open !== null || sinceBefore.test(before);
  // "Oct 14 – …", "Since Oct-14": what goes on began in a year.
  if (point.isBare && !(point.month !== null && goesOn)) return null;
  if (open) return { start: point.start, end: point.end + open[0].length, from, to: 'present', isRange: true };
  if (goesOn) {
    return { start: startOfWord(text, point.start, sinceBefore), end: point.end, from, to: 'present', isRange: true };
  }
  const to = ymOf(point.year, point.lastMonth);
  if (untilBefore.test(before) || /^\s*[-–—]\s*$/.test(text.slice(0, point.start))) {
    return { start: point.start, end: point.end, from: null, to, isRange: true };
  }
  return { start: point.start, end: point.end, from, to, isRange: false };
}

/** "Jun–Sep 2021, '22, '23": a quoted year right after other dates is one more of them. */
function furtherYear(point: Point, last: FoundPeriod | undefined, text: string): FoundPeriod | null {
  if (!point.isBare || point.month !== null || !last || !isJoint(text.slice(last.end, point.start))) return null;
  const year = ymOf(point.year, null);
  return { start: point.start, end: point.end, from: year, to: year, isRange: false };
}

function startOfWord(text: string, start: number, word: RegExp): number {
  const match = word.exec(text.slice(Math.max(0, start - 12), start));
  return match ? start - match[0].length : start;
}

function ymOf(year: number | null, month: number | null): YearMonth | null {
  return year === null ? null : { year, month };
}
