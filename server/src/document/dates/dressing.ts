import type { Span } from '../model.ts';
import { lengthUnits } from './words.ts';

/** As far from a date, in characters, the words around it can belong to it. */
const DRESSING = 80;
const dressingBefore =
  /(?<![\s([{~≈<])[\s([{~≈<]*(?:(?<![\p{L}])(?:from|since|starting|start(?:ed)?:|between|de|du|depuis|desde|von|vom|dal|van|vanaf|od|с|з|circa|ca?\.|dates?:?|period:?|duration:?)\s+[([{~≈<]*)?$/iu;
const { years, months, weeks } = lengthUnits;
const dressingAfter = new RegExp(
  String.raw`^[\s)\]}>]*(?:[\s(·•|,:;–—-]*(?<![\p{L}])(?:about\s|approx\.?\s|almost\s|over\s|environ\s|ca?\.\s?|~)?\d{1,2}(?:[.,]\d)?\+?\s?(?:${years}|y|${months}|m|${weeks})(?![\p{L}])\.?(?:[\s,&+]*(?:(?:and|et|y|und|e)\s)?\d{1,2}\s?(?:${months}|m|${weeks})(?![\p{L}])\.?)?(?:\s\d\/\d)?)?[)\]}]*`,
  'iu',
);

/** "Current (since 2021)": that it goes on, said before since when. */
const today = /(?<=^|\s|[|,;·•:–—([{])[\s([{]{0,2}(?:present(?:ly)?|current(?:ly)?|now|ongoing|today)\s?[,:|–—-]?\s?$/i;

/** Takes in the brackets and the length ("(2 yrs 3 mos)") that stand around a period. */
export function withDressing<Period extends Span>(period: Period, text: string): Period {
  const before = dressingBefore.exec(text.slice(Math.max(0, period.start - DRESSING), period.start))?.[0].length ?? 0;
  const ahead = text.slice(Math.max(0, period.start - before - DRESSING), period.start - before);
  const told = today.exec(ahead)?.[0].length ?? 0;
  const after = dressingAfter.exec(text.slice(period.end, period.end + DRESSING))?.[0].length ?? 0;
  return { ...period, start: period.start - before - told, end: period.end + after };
}
