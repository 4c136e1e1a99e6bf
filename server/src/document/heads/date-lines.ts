import { isPlace } from './classify.ts';
import { dottedCuts } from './dotted.ts';
import type { HeadLine } from './line-parts.ts';
import { speaks } from './no-heads.ts';
import { isStyled } from './styled.ts';
import { tellsWork } from './title.ts';
import { deed } from './words.ts';

// Whether a line with dates is a role's heading, or tells of the work.

const endsSentence = /[.!?:;]$/;

/** A line with dates is a heading's where little else stands in it; a sentence may mention a year. */
export function isDateLine(line: HeadLine, words: number): boolean {
  const { text } = line.plain;
  const { period, parts } = line.facts;
  // "January 2021 – Present. Remote."
  if (period && period.start <= 2 && isPlace(text.slice(period.end).replace(/^[.\s]+|\.$/g, ''))) return true;
  if (
    !period ||
    (!isParted(text, period) &&
      (endsAtDates(text, period.end) || /\p{Ll}{3}[.!?]\s+(?!(?:Inc|Ltd|LLC)\b)\p{Lu}/u.test(afterName(line)))) ||
    isTold(text.slice(period.end))
  )
    return false;
  if (speaks.test(text)) return false;
  // "Wrote the rota planner (2018)" tells when that was done.
  if (!period.isRange && deed.test(text)) return false;
  if (period.isRange) return words <= 24;
  // "2019 – 6 months, Engineer at Acme (the Harbour Institute of Tides), Dunmoor"
  if (words <= 20 && (period.start <= 2 ? isTitleAtName(line) : isTitleToDate(line))) return true;
  const isShort = words <= 12 && parts.every((part) => part.text.split(/\s+/).length <= 6);
  return isShort && !(endsSentence.test(text) && words > 6);
}

/** "Skua Harbour. Senior engineer. (2012 – 2015)", "2012 – 2015. Skua Harbour. Senior engineer.": names and titles with stops between them. */
function isParted(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return dottedCuts(text.slice(0, start)).length > 0 || (start <= 2 && dottedCuts(text.slice(end)).length > 0);
}

/** A bold title first, names, and a date at the end. */
function isTitleToDate(line: HeadLine): boolean {
  const { period, parts } = line.facts;
  if (!period || !isStyled(line) || parts[0]?.title !== 3 || parts.some(tellsWork)) return false;
  return /^[\s\d,)_]*$/.test(line.plain.text.slice(period.end));
}

/** The text after the full stop that ends a name in bold: "**Acme.** Engineer, 2019 – 2021". */
function afterName({ plain: { text, marks } }: HeadLine): string {
  const bold = marks.find(({ kind, start }) => kind === 'strong' && start === 0);
  return bold && bold.end < 50 && text[bold.end - 1] === '.' ? text.slice(bold.end) : text;
}

/** A title, right after it "at" and a name, and nothing that tells of the work. */
function isTitleAtName({ facts: { parts } }: HeadLine): boolean {
  const at = parts.findIndex(({ joint }) => joint === 'at');
  return (parts[at - 1]?.title ?? 0) >= 2 && (parts[at]?.title ?? 2) < 2 && !parts.some(tellsWork);
}

/** "**Harbour Ledger** (2022): Second developer for the …": what follows the dates tells of the work. */
export function isTold(rest: string): boolean {
  if (/^[\s)]*(?:\p{Lu}\p{Ll}+(?:ed|ing)|Built|Wrote|Ran|Made|Kept|Drove|Grew|Took|Began)\s(?:\S+\s){2}/u.test(rest))
    return true;
  return /^\s?\)?\s?:\s/.test(rest) && /\s(?:an?|its|their|our)\s/.test(rest) && rest.split(/\s+/, 7).length > 6;
}

/** "Engineer, Acme, 2018 – 2020. Wrote …". */
export function endsAtDates(text: string, end: number): boolean {
  const rest = text.slice(end);
  // "Acme, Engineer, 2007. Oslo, Norway."
  if (isPlace(rest.replace(/^[)\]]?\.\s+|\.$/g, ''))) return false;
  // "2017 - 2023. Harbour Metro" goes on with a name.
  return /^[)\]]?\.\s+\p{Lu}/u.test(rest) && !/^\.\s+\p{Lu}[^\s.]*(?:\s\p{Lu}[^\s.]*){0,3}$/u.test(rest);
}
