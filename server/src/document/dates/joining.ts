import type { YearMonth } from '../model.ts';
import type { FoundPeriod } from './dates.ts';
import type { Point } from './points.ts';

// Which of two dates is the earlier one, and several that are one period.

/** Compares two months; a year without a month counts as its January when it stands first and is equal otherwise. */
export function compareYearMonth(a: YearMonth, b: YearMonth): number {
  if (a.year !== b.year) return a.year - b.year;
  return a.month === null || b.month === null ? 0 : a.month - b.month;
}

/** Whether one range begins, beyond doubt, before another. */
export function beginsBefore(one: FoundPeriod, other: FoundPeriod): boolean {
  return one.isRange && other.isRange && isBefore(one.from, other.from);
}

/** Whether one range lies in another as far as both tell. */
export function isWithin(period: FoundPeriod, whole: FoundPeriod): boolean {
  if (!period.isRange || !whole.isRange || !period.from || !whole.from || !period.to || !whole.to) return false;
  if (compareYearMonth(period.from, whole.from) < 0) return false;
  return whole.to === 'present' || (period.to !== 'present' && compareYearMonth(period.to, whole.to) <= 0);
}

/** Whether what stands between two dates makes one period of them: a comma, "and", or how one was employed from then on. */
export function isJoint(between: string): boolean {
  return /^\s*(?:\(\p{L}[^()\d]{0,30}\)\s*)?(?:[,;&+/]|and|und|et|y)\s*(?:and\s+|(?:full[- ]?time|part[- ]?time|contract(?:or)?|permanent|intern(?:ship)?|freelance|employee):?\s+)?$/iu.test(
    between,
  );
}

export function merged(a: FoundPeriod, b: FoundPeriod): FoundPeriod {
  const isLater = isBefore(b.from, a.from);
  const [first, last] = isLater ? [b, a] : [a, b];
  return { start: a.start, end: b.end, from: first.from, to: last.to, isRange: true };
}

/** "Jun–Sep 2021, '22": a further year means the same months of it. */
export function inMonthsOf({ from, to, isRange }: FoundPeriod, further: FoundPeriod): FoundPeriod {
  const isInYear = isRange && to !== null && to !== 'present' && to.month !== null && to.year === from?.year;
  const { to: end } = further;
  if (!isInYear || further.isRange || end === null || end === 'present' || end.month !== null) return further;
  return { ...further, to: { year: end.year, month: to.month } };
}

function isBefore(a: YearMonth | null, b: YearMonth | null): boolean {
  return a !== null && b !== null && compareYearMonth(a, b) < 0;
}

/** "2021 (May – Aug)", "2021: May–Aug", "(May – Aug) 2021": months whose year stands before or behind both. */
export function monthsOfYear([one, two, three]: readonly Point[], text: string): FoundPeriod | null {
  if (!one || !two || !three) return null;
  const [year, from, to] = one.kind === 'year' ? [one, two, three] : [three, one, two];
  if (year.kind !== 'year' || year.year === null || from.kind !== 'month' || to.kind !== 'month') return null;
  if (from.month === null || to.month === null || from.month > to.month) return null;
  const around = year === one ? [year, from] : [to, year];
  const beside = text.slice(around[0]?.end, around[1]?.start);
  if (!/^(?:\s?[:,(]\s?|\)?,?\s)$/.test(beside)) return null;
  if (!/^\s?(?:[-–—]|to|bis|à|a)\s?$/.test(text.slice(from.end, to.start))) return null;
  const at = (month: number): YearMonth => ({ year: year.year as number, month });
  return { start: one.start, end: three.end, from: at(from.month), to: at(to.month), isRange: true };
}
