import type { Span } from './model.ts';

/** As far from a date, in characters, the words around it can belong to it. */
const DRESSING = 80;
const dressingBefore =
  /(?<![\s([~≈<])[\s([~≈<]*(?:(?<![\p{L}])(?:from|since|starting|between|circa|ca?\.|dates?:?|period:?|duration:?)\s+[([~≈<]*)?$/iu;
const dressingAfter =
  /^[\s)\]>]*(?:[\s(·•|,:;–—-]*\b(?:about\s|approx\.?\s|almost\s|over\s|~)?\d{1,2}(?:[.,]\d)?\+?\s?(?:years?|yrs?|y|months?|mos?|m|weeks?|wks?)\b\.?(?:[\s,&+]*(?:and\s)?\d{1,2}\s?(?:months?|mos?|m|weeks?|wks?)\b\.?)?(?:\s\d\/\d)?)?[)\]]*/i;

/** Takes in the brackets and the length ("(2 yrs 3 mos)") that stand around a period. */
export function withDressing<Period extends Span>(period: Period, text: string): Period {
  const before = dressingBefore.exec(text.slice(Math.max(0, period.start - DRESSING), period.start))?.[0].length ?? 0;
  const after = dressingAfter.exec(text.slice(period.end, period.end + DRESSING))?.[0].length ?? 0;
  return { ...period, start: period.start - before, end: period.end + after };
}
