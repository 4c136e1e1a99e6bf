import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Span } from '../document/model.ts';
import type { Reading } from './analyses.ts';
import { toRange } from './convert.ts';

/** Folds front matter, sections and roles or entries; list items are folded by the editor's own Markdown support. */
export function foldingRanges({ text, document }: Reading): FoldingRange[] {
  if (document.kind === 'none') return [];
  const fold = (span: Span, kind: FoldingRangeKind): FoldingRange[] => {
    const { start, end } = toRange(text, trimEnd(document.text, span));
    return end.line > start.line ? [{ startLine: start.line, endLine: end.line, kind }] : [];
  };
  const folds = [
    ...(document.frontMatter ? fold(document.frontMatter.span, FoldingRangeKind.Comment) : []),
    ...document.sections.flatMap(({ span }) => fold(span, FoldingRangeKind.Region)),
    ...[...document.roles, ...document.entries].flatMap(({ span }) => fold(span, FoldingRangeKind.Region)),
  ];
  // Editors expect one fold per starting line; the longest is the outer one.
  const byLine = new Map<number, FoldingRange>();
  for (const range of folds) {
    const known = byLine.get(range.startLine);
    if (!known || known.endLine < range.endLine) byLine.set(range.startLine, range);
  }
  return [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
}

function trimEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
