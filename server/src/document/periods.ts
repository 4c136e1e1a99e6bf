import type { Period, YearMonth } from './model.ts';

export { compareYearMonth } from './dates.ts';

/** Whether a role or entry goes on at the time of writing. */
export function isOngoing(period: Period | null): boolean {
  return period?.end === 'present';
}

/** `YYYY-MM`, or `YYYY` where the month is not given. */
export function yearMonthText(date: YearMonth): string {
  const year = String(date.year).padStart(4, '0');
  return date.month === null ? year : `${year}-${String(date.month).padStart(2, '0')}`;
}
