import { type FoundPeriod, findPeriod } from '../dates/dates.ts';
import { monthNames, seasons } from '../dates/words.ts';
import type { ItemBlock } from '../markdown/blocks.ts';
import { type RelativePlain, slicePlain } from '../markdown/plain-text.ts';

/** A date that begins an entry, and what its line goes on with. */
export interface DatedHead {
  readonly plain: RelativePlain;
  readonly found: FoundPeriod;
  readonly rest: RelativePlain | null;
}

const monthSource = Object.keys(monthNames)
  .sort((a, b) => b.length - a.length)
  .join('|');
const mayBeDate = new RegExp(`^[([~]{0,2}(?:\\d|[qh][1-4]|(?:${monthSource}|${seasons.join('|')})\\b)`, 'iu');
const longestDate = 32;

/** `**2024-03-05** …`, `**March 2024: shipped X**` or "Jan 2025" alone begins an entry of its own. */
export function datedHead(plain: RelativePlain, above: FoundPeriod | null): DatedHead | null {
  const lead = plain.marks.find((mark) => mark.start === 0 && mark.kind === 'strong');
  if (!lead) return plain.text.length <= longestDate && mayBeDate.test(plain.text) ? wholeDate(plain) : null;
  const head = slicePlain(plain, 0, lead.end);
  const found = findPeriod(head.text) ?? periodUnder(head, above);
  if (!found) return null;
  const sign = /^[\s:–—-]*/.exec(plain.text.slice(lead.end, lead.end + 8))?.[0].length ?? 0;
  const rest = slicePlain(plain, lead.end + sign, plain.text.length);
  return { plain: head, found, rest: /[\p{L}]/u.test(rest.text) ? rest : null };
}

function wholeDate(plain: RelativePlain): DatedHead | null {
  const found = findPeriod(plain.text);
  if (!found || found.start > 2 || /[\p{L}\p{N}]/u.test(plain.text.slice(found.end))) return null;
  return { plain, found, rest: null };
}

interface ItemDates {
  readonly dates: readonly (FoundPeriod | null)[];
  /** How many items have one. */
  readonly count: number;
}

interface Items {
  readonly items: readonly ItemBlock[];
}

const known = new WeakMap<Items, ItemDates>();

/** The dates that a list's items begin with; remembered with the list, for every keystroke asks it of every list. */
export function datesIn(list: Items): ItemDates {
  const before = known.get(list);
  if (before) return before;
  const dates = list.items.map(({ plain }) => leadingDate(plain.text));
  const read = { dates, count: dates.filter((date) => date !== null).length };
  known.set(list, read);
  return read;
}

/** The date that an item or a cell begins with, a task's box left out. */
export function leadingDate(text: string): FoundPeriod | null {
  const box = text.startsWith('[') ? (/^\[[ xX]\]\s+/.exec(text)?.[0].length ?? 0) : 0;
  const start = text.slice(box, box + 40);
  const found = mayBeDate.test(start) ? findPeriod(start) : null;
  return found && found.start <= 2 ? { ...found, start: found.start + box, end: found.end + box } : null;
}

const shortDate = new RegExp(
  `^(?:week (?:of|\\d{1,2})[:,( ]+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6},?\\s)?(?:${[
    `(?<month>${monthSource})\\b\\.?(?:\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?)?`,
    `\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?<monthAfter>${monthSource})\\b\\.?`,
    `(?<part>[QH][1-4])`,
    `(?<first>\\d{1,2})[/.](?<second>\\d{1,2})\\.?`,
  ].join('|')})(?![\\p{L}\\p{N}/.])(?=\\s*(?:$|[^\\p{L}\\s]))`,
  'iu',
);

const shorts = new WeakMap<RelativePlain, RegExpExecArray | 'none'>();

/** What a text begins with as a date without its year does; remembered with the text. */
function shortDateOf(plain: RelativePlain): RegExpExecArray | null {
  const before = shorts.get(plain);
  const found = before ?? shortDate.exec(plain.text.slice(0, 60)) ?? 'none';
  if (before === undefined) shorts.set(plain, found);
  return found === 'none' ? null : found;
}

/** "Jan", "Apr 4", "Q2" or "4/11" under a heading that gives the year. */
export function periodUnder(plain: RelativePlain, above: FoundPeriod | null): FoundPeriod | null {
  const year = above?.from?.year;
  const match = year === undefined ? null : shortDateOf(plain);
  if (!match || year === undefined) return null;
  const { month, monthAfter, part, first, second } = match.groups ?? {};
  const span = { start: 0, end: match[0].length, isRange: false };
  if (part) {
    const length = /q/i.test(part) ? 3 : 6;
    const from = (Number(part[1]) - 1) * length + 1;
    return from > 12 ? null : { ...span, from: { year, month: from }, to: { year, month: from + length - 1 } };
  }
  const named = monthNames[(month ?? monthAfter ?? '').toLowerCase()];
  // Which of "4/11" is the month is told by the month of the heading above.
  const inMonth = [first, second].some((number) => number && Number(number) === above?.from?.month);
  const of = named ?? (inMonth ? above?.from?.month : undefined);
  return of ? { ...span, from: { year, month: of }, to: { year, month: of } } : null;
}
