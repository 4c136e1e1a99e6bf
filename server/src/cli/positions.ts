import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../document/model.ts';

/** Zero-based line and UTF-16 character, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Turns offsets of one text into lines: the command line's only place for that. */
export interface Positions {
  at(offset: number): Position;
  range(span: Span): Range;
  /** The source line without its line break. */
  line(number: number): string;
}

export function positionsOf(text: string): Positions {
  const document = TextDocument.create('', 'markdown', 0, text);
  return {
    at: (offset) => document.positionAt(offset),
    range: ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) }),
    line: (line) =>
      document
        .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
        .replace(/(?<![\r\n])[\r\n]+$/, ''),
  };
}
