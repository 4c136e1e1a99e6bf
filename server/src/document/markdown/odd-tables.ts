import type { Span } from '../model.ts';
import type { Block, RowBlock, TableBlock } from './blocks.ts';
import { type RelativePlain, slicePlain, spanOf } from './plain-text.ts';

// Tables that are none to GitHub, or only to it.

/** "|------|------|" or "|:--:+----|". */
const ruled = /^\|[\s:|=+-]*$/;

/** "-------- | --- | ---" above all rows, which have no bars around them. */
const openRule = /^:?-{2,}:?(?:\s*[|+]\s*:?-{2,}:?)+$/;

/** A table as sites show it that has a rule where GitHub wants the names of its columns, or null. */
export function ruledTable(plain: RelativePlain): TableBlock | null {
  const { text, breaks } = plain;
  if (breaks.length === 0 || !/[-|:]/.test(text[0] ?? '')) return null;
  if (!text.startsWith('|')) return openTable(plain);
  const starts = [0, ...breaks.map((at) => at + 1)];
  const lines = starts.map((start, index) => ({ start, end: breaks[index] ?? text.length }));
  const isRule = ({ start, end }: Span): boolean => {
    const line = text.slice(start, end).trim();
    return line.includes('---') && ruled.test(line);
  };
  if (!lines.some(isRule) || lines.some(({ start, end }) => !text.slice(start, end).trimStart().startsWith('|')))
    return null;
  const rows = lines.filter((line) => !isRule(line)).map((line) => rowOf(plain, line));
  return rows.length === 0 ? null : { type: 'table', ...spanOf(plain, 0, 0, text.length), rows };
}

function openTable(plain: RelativePlain): TableBlock | null {
  const { text, breaks } = plain;
  const starts = breaks.map((at) => at + 1);
  const lines = starts.map((start, index) => ({ start, end: breaks[index + 1] ?? text.length }));
  if (!openRule.test(text.slice(0, breaks[0]).trim())) return null;
  if (lines.some(({ start, end }) => !text.slice(start, end).includes('|'))) return null;
  const rows = lines.map((line) => rowOf(plain, line, line.start));
  return { type: 'table', ...spanOf(plain, 0, 0, text.length), rows };
}

function rowOf(plain: RelativePlain, { start, end }: Span, first = plain.text.indexOf('|', start) + 1): RowBlock {
  const cells: RelativePlain[] = [];
  let from = first;
  while (from < end) {
    const next = nextBar(plain, from);
    const to = next < 0 || next > end ? end : next;
    cells.push(cellOf(plain, from, to));
    from = to + 1;
  }
  return { ...spanOf(plain, 0, start, end), cells };
}

/** The next bar that is not escaped. */
function nextBar(plain: RelativePlain, from: number): number {
  let at = plain.text.indexOf('|', from);
  while (at >= 0) {
    const { start, end } = spanOf(plain, 0, at, at + 1);
    if (end - start === 1) break;
    at = plain.text.indexOf('|', at + 1);
  }
  return at;
}

function cellOf(plain: RelativePlain, from: number, to: number): RelativePlain {
  const text = plain.text.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return slicePlain(plain, start, Math.max(start, from + text.trimEnd().length));
}

/** A table of one column is a frame around lines: each stands for itself. */
export function tableBlocks(table: TableBlock): readonly Block[] {
  const lines = table.rows.map(({ cells }) => cells.filter(({ text }) => text.trim() !== ''));
  if (lines.length < 2 || lines.length > 5 || lines.some((cells) => cells.length !== 1)) return [table];
  return lines.flat().map((plain) => ({ type: 'paragraph', ...spanOf(plain, 0, 0, plain.text.length), plain }));
}
