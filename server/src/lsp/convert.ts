import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../document/model.ts';

// The one place where the language server turns offsets into lines and back.

export function toRange(text: TextDocument, span: Span): Range {
  return { start: text.positionAt(span.start), end: text.positionAt(span.end) };
}

export function toSpan(text: TextDocument, range: Range): Span {
  return { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
}

export function toOffset(text: TextDocument, position: Position): number {
  return text.offsetAt(position);
}

/** The lines that a span touches, from the start of the first to the end of the last, without its line break. */
export function wholeLines(text: TextDocument, span: Span): Span {
  const first = text.positionAt(span.start).line;
  const last = text.positionAt(span.end).line;
  return { start: text.offsetAt({ line: first, character: 0 }), end: lineEnd(text, last) };
}

/** The end of a line, before its line break. */
export function lineEnd(text: TextDocument, line: number): number {
  const start = text.offsetAt({ line, character: 0 });
  const next = text.offsetAt({ line: line + 1, character: 0 });
  return (
    start +
    text
      .getText()
      .slice(start, next)
      .replace(/(?<![\r\n])[\r\n]+$/, '').length
  );
}

/** A span cut at line breaks: semantic tokens may not cross lines. */
export function splitAtLines(text: TextDocument, span: Span): readonly Range[] {
  const range = toRange(text, span);
  if (range.start.line === range.end.line) return span.end > span.start ? [range] : [];
  const pieces: Range[] = [];
  for (let line = range.start.line; line <= range.end.line; line += 1) {
    const start = line === range.start.line ? span.start : firstInk(text, line);
    const end = line === range.end.line ? span.end : lineEnd(text, line);
    if (end > start) pieces.push(toRange(text, { start, end }));
  }
  return pieces;
}

function firstInk(text: TextDocument, line: number): number {
  const start = text.offsetAt({ line, character: 0 });
  const content = text.getText().slice(start, lineEnd(text, line));
  return start + (content.length - content.trimStart().length);
}
