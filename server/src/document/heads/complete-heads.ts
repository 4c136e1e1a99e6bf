import { isContractWord } from './classify.ts';
import { type HeadLine, holdDates, holdTitle, type LineFacts, type Part } from './line-parts.ts';
import { isCity } from './lines.ts';
import { isStyled } from './styled.ts';
import { area, fieldWords, techWords } from './words.ts';

// When a role's heading has all that it needs, and what may still belong to it then.

/** Whether a heading has its title, its dates and its company, so that further paragraphs are no part of it. */
export function isComplete(lines: readonly HeadLine[]): boolean {
  const isOpen = (part: Part): boolean =>
    isUnknown(part) && part.role === null && part.joint !== 'bracket' && part.joint !== 'comma';
  const isName = (part: Part): boolean => isOpen(part) && !fieldWords.test(part.text);
  return (
    holdTitle(lines) &&
    lines.some(({ facts }) => facts.parts.some((part) => isName(part) || isAfterComma(part, facts))) &&
    holdDates(lines)
  );
}

/** Neither a title, a place nor how one was employed. */
function isUnknown({ place, title, text }: Part): boolean {
  return !place && title < 2 && !isContractWord(text);
}

/** "Engineer, Acme, 2019 – 2021": with the dates beside it, what stands after the comma is the company, but for a team and for half of a title. */
function isAfterComma(part: Part, { period, parts }: Pick<LineFacts, 'period' | 'parts'>): boolean {
  if (/\s(?:team|squad|department)$/i.test(part.text) || isBeforeTitle(part, parts) || fieldWords.test(part.text))
    return false;
  return period !== null && part.joint === 'comma' && isUnknown(part) && /^\p{Lu}/u.test(part.text);
}

/** "Tech" in "Founder, Tech, and Product Lead". */
function isBeforeTitle(part: Part, parts: readonly Part[]): boolean {
  const next = parts[parts.indexOf(part) + 1];
  return next !== undefined && next.joint === 'comma' && next.title >= 2 && part.title < 2 && parts.indexOf(part) > 0;
}

/** Whether a line under a complete heading can still be a part of it: dates, a place, another title or a labelled fact. */
export function addsToComplete(line: HeadLine, above: readonly HeadLine[]): boolean {
  const { period, title, parts } = line.facts;
  if (period !== null || title >= 2) return true;
  if (parts.every((part, index) => part.place || part.role !== null || isCity(line.facts, index))) return true;
  if (above.some(namesFirmFirst)) return false;
  return !isStyled(line) && line.plain.text.split(/\s+/).length <= 3 && !parts.some((part) => part.company);
}

/** "Technician, Harbour Lane Bakery, 2020 – 2023": a title, a name that is no field of work, and dates; "Summary" below tells no company. */
function namesFirmFirst({ facts: { period, parts } }: HeadLine): boolean {
  const [title, name] = parts;
  if (
    !period ||
    period.start < (name?.end ?? 0) ||
    title?.title !== 3 ||
    !name ||
    !isAfterComma(name, { period, parts })
  )
    return false;
  const last = name.text.toLowerCase().split(/\s+/).at(-1) ?? '';
  return !area.test(name.text) && !fieldWords.test(name.text) && !techWords.has(last);
}
