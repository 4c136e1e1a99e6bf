import type { Span } from '../model.ts';
import type { Block, RowBlock, TableBlock } from './blocks.ts';
import { type RelativePlain, slicePlain, spanOf } from './plain-text.ts';

// Tables that are none to GitHub, or only to it.

/** "|------|------|" or "|:--:+----|". */
const ruled = /^\|[\s:|=+-]*$/;

/** A table as sites show it that has a rule where GitHub wants the names of its columns, or null. */
export function ruledTable(plain: RelativePlain): TableBlock | null {
  const { text, breaks } = plain;
  if (!text.startsWith('|') || breaks.length === 0) return null;
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

function rowOf(plain: RelativePlain, { start, end }: Span): RowBlock {
  const cells: RelativePlain[] = [];
  let from = plain.text.indexOf('|', start) + 1;
  while (from < end) {
    const next = plain.text.indexOf('|', from);
    const to = next < 0 || next > end ? end : next;
    cells.push(cellOf(plain, from, to));
    from = to + 1;
  }
  return { ...spanOf(plain, 0, start, end), cells };
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
