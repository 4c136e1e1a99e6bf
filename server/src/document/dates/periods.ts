import type { YearMonth } from '../model.ts';

/** `YYYY-MM`, or `YYYY` where the month is not given. */
export function yearMonthText(date: YearMonth): string {
  const year = String(date.year).padStart(4, '0');
  return date.month === null ? year : `${year}-${String(date.month).padStart(2, '0')}`;
}
