import type { Span, YearMonth } from '../model.ts';
import { withDressing } from './dressing.ts';
import { inMonthsOf, isJoint, merged, monthsOfYear } from './joining.ts';
import { type Point, pointsOf } from './points.ts';

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
  const to = next.kind === 'present' ? ('present' as const) : ymOf(next.year ?? yearOfEnd(point, next), next.lastMonth);
  const year = point.year ?? (point.kind === 'month' ? next.year : null);
  const from = ymOf(year, point.month);
  return { start: point.start, end: next.end, from, to, isRange: true };
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
