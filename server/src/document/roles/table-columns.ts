import { findPeriods } from '../dates/dates.ts';
import { isContractWord } from '../heads/classify.ts';
import { isComplete } from '../heads/complete-heads.ts';
import { labelOf } from '../heads/labels.ts';
import { afterLead, proseLead } from '../heads/leads.ts';
import { linesOf } from '../heads/line-breaks.ts';
import { type HeadLine, holdDates, holdTitle, type Part } from '../heads/line-parts.ts';
import { isHeadLine, isMereName } from '../heads/lines.ts';
import { type fieldLabels, techLabel } from '../heads/words.ts';
import type { RowBlock, TableBlock } from '../markdown/blocks.ts';
import type { RelativePlain } from '../markdown/plain-text.ts';
import { typedItem } from '../markdown/text-lists.ts';
import { type Group, hasBody, type PlacedItem, placedPlain } from './group.ts';

/** What a column's name ("Company", "Zeitraum") says that stands in it. */
export type Column = (typeof fieldLabels)[number][1] | null;

/** A column of what was learned or taught: its table lists no work. */
const lesson =
  /^(?:courses?|ects|degrees?|gpa|cgpa|grades?|marks?|scores?|program(?:me)?s?|credits?|semesters?|credit hours|modules?|subjects?|qualifications?|examinations?)(?:\W|$)/i;

function listsLessons(row: RowBlock | undefined): boolean {
  return row?.cells.some(({ text }) => lesson.test(text.trim())) ?? false;
}

/** The columns of a table whose first row names at least two of a role's facts, or null. */
function columnsOf(row: RowBlock | undefined): readonly Column[] | null {
  const columns = row?.cells.map(({ text }) => labelOf(text.split(/[,/&:]/, 1)[0]?.trim() ?? '')) ?? [];
  const named = new Set(columns.filter((column) => column !== null && column !== 'skip'));
  return named.size >= 2 ? columns : null;
}

/** "| Company | Acme |" over "| Role | Engineer |" over "| Period | 2017 – 2019 |": its rows as the columns that they are; other tables as they stand. */
function uprightRows(rows: readonly RowBlock[]): readonly RowBlock[] {
  const [first] = rows;
  if (!first || rows.length < 2 || first.cells.length < 2 || columnsOf(first)) return rows;
  const labels = rows.map(({ cells: [label] }) => labelOf(label?.text.replace(/\s?:\s*$/, '').trim() ?? ''));
  if (!labels.includes('title') || !labels.includes('period')) return rows;
  const told = rows.filter((_, index) => labels[index] !== null);
  const { start } = first;
  const { end } = rows.at(-1) as RowBlock;
  return first.cells.map((_, column) => ({ start, end, cells: told.flatMap(({ cells }) => cells[column] ?? []) }));
}

function isSigned({ plain, facts }: HeadLine): boolean {
  const { period } = facts;
  // "- Wrote the ISO 2001 handbook" has no dates.
  return (period === null || (!period.isRange && period.start > 4)) && typedItem(plain) !== null;
}

/** The lines of a row that head a role, with what else stands in it. */
export interface RowReading {
  readonly heads: readonly HeadLine[];
  readonly rest: readonly HeadLine[];
}

/** The rows of a table below the names of its columns; none where they tell what was learned. */
export function readRows({ rows }: TableBlock, base: number): readonly (RowReading & { readonly row: RowBlock })[] {
  if (listsLessons(rows[0])) return [];
  const upright = uprightRows(rows);
  const columns = columnsOf(upright[0]);
  return (columns ? upright.slice(1) : upright).map((row) => ({ row, ...readRow(row, columns ?? [], base) }));
}

function readRow(row: RowBlock, columns: readonly Column[], base: number): RowReading {
  const all = rowLines(row, columns, base);
  // What begins with a typed sign beside the dates tells of the work, however short it is.
  const [signed, plain] = [all.filter(isSigned), all.filter((line) => !isSigned(line))];
  if (plain.length === 0) return { heads: [], rest: [] };
  const typed = holdDates(plain) ? (holdTitle(plain) ? signed : signed.filter(({ facts }) => facts.title < 2)) : [];
  const lines = all.filter((line) => !typed.includes(line));
  const count = lines.findIndex((line) => !isHeadLine(line, true));
  const whole = count < 0 ? lines : lines.slice(0, count);
  const [first, ...more] = lines.slice(whole.length);
  const opening = proseLead(whole, first);
  const below = all.filter((line) => line !== first && (typed.includes(line) || more.includes(line)));
  if (!first) return { heads: whole, rest: below };
  if (!opening) return { heads: whole, rest: all.filter((line) => line === first || below.includes(line)) };
  const rest = { ...first, plain: afterLead(first.plain, opening.plain.text.length) };
  return { heads: [...whole, opening], rest: [rest, ...below] };
}

/** "Tasks: | - Kept the ledger", in a row of its own under that of the title. */
export function cellItems({ cells }: RowBlock, base: number): readonly PlacedItem[] {
  if (cells.some(({ text }) => techLabel.test(text))) return [];
  return cells.flatMap((cell) => {
    const item = typedItem(cell);
    return item ? [{ item, base }] : [];
  });
}

/** A row's lines; where the columns tell title from company, so are they read, whatever their words. */
function rowLines({ cells }: RowBlock, columns: readonly Column[], base: number): readonly HeadLine[] {
  const isTold = columns.includes('company');
  const span = spanLine(cells, columns, base);
  return cells.flatMap((cell, index) => {
    const column = columns[index] ?? null;
    if (span && column === 'period') return columns.indexOf('period') === index ? [span] : [];
    const lines = linesOf(cell, base).filter(({ plain }) => /\S/.test(plain.text));
    const isWhole = isTold && lines.length === 1 && (column === 'company' || column === 'title');
    return isWhole ? lines.map((line) => ofColumn(line, column)) : lines;
  });
}

/** "Start | End" over "04/2021 | -": the cell of the start, with the dates of both. */
function spanLine(cells: readonly RelativePlain[], columns: readonly Column[], base: number): HeadLine | null {
  const [from, to, ...more] = cells.filter((_, index) => columns[index] === 'period');
  const line = from && to && more.length === 0 ? linesOf(from, base)[0] : undefined;
  if (!line || line.facts.period?.isRange || !to) return null;
  const { text } = line.plain;
  const end = /^[\s–—-]*$/.test(to.text) ? 'present' : to.text.trim();
  const found = findPeriods(`${text.trim()} – ${end}`)[0];
  if (!found?.isRange || found.start > 0) return null;
  return { ...line, facts: { period: { ...found, start: 0, end: text.length }, parts: [], title: 0 } };
}

/** The name of whoever the roles in the rows below were for, with its place and no dates; not where one above still waits for it. */
export function namesEmployer(heads: readonly HeadLine[], rest: readonly HeadLine[], current: Group | null): boolean {
  const waits = current !== null && !hasBody(current) && (!isComplete(current.lines) || lacksEmployer(current.lines));
  if (waits || heads.some(isSigned)) return false;
  return rest.length === 0 && !holdTitle(heads) && !holdDates(heads) && isMereName(heads);
}

/** "**2010 – 2021** | **Acme** (Oslo)" over "2015 – 2021 | *Engineer*": a dated name whose titles have rows and dates of their own; its lines without the dates, or null. */
export function overTitles(
  heads: readonly HeadLine[],
  next: readonly HeadLine[] | undefined,
): readonly HeadLine[] | null {
  if (!next || !holdDates(heads) || !holdDates(next) || !holdTitle(next) || !lacksEmployer(next)) return null;
  const names = heads.filter(({ facts }) => facts.period === null);
  return names.length > 0 && isMereName(names) ? names : null;
}

/** A row's title and dates, and no company beside them. */
export function lacksEmployer(heads: readonly HeadLine[]): boolean {
  return heads.every(({ facts: { parts } }) =>
    parts.every(
      ({ text, title, place, joint }) =>
        title >= 2 || place || isContractWord(text) || joint === 'comma' || joint === 'bracket',
    ),
  );
}

/** The cell's text as one part: a title to its end, a company up to where it was. */
function ofColumn(line: HeadLine, column: 'title' | 'company'): HeadLine {
  const { period, parts } = line.facts;
  const [first] = parts;
  const last = column === 'title' ? parts.at(-1) : parts.findLast((part, index) => index === 0 || !part.place);
  if (period || !first || !last || (column === 'title' && parts.some(({ joint }) => joint === 'at'))) return line;
  const text = line.plain.text.slice(first.start).trimEnd();
  const end = column === 'title' ? first.start + text.length : closed(line.plain.text, first.start, last.end);
  const whole: Part = {
    ...first,
    text: line.plain.text.slice(first.start, end),
    end,
    title: column === 'title' ? 3 : 0,
    place: false,
    company: column === 'company',
    role: column,
  };
  return {
    ...line,
    facts: { period: null, title: whole.title, parts: [whole, ...parts.filter(({ start }) => start >= end)] },
  };
}

/** Where a part ends that a bracket within it may go beyond. */
function closed(text: string, start: number, end: number): number {
  const own = text.slice(start, end);
  return own.lastIndexOf('(') > own.lastIndexOf(')') && text[end] === ')' ? end + 1 : end;
}

/** What a cell tells of the role: a typed bullet, or prose. */
export function addCellText(group: Group | null, { plain }: HeadLine, base: number): void {
  const item = typedItem(plain);
  if (item) group?.items.push({ item, base });
  else group?.prose.push(placedPlain(plain, base));
}
