import type { Span } from '../model.ts';
import type { RelativePlain } from './plain-text.ts';

// What the readers of sections and roles look at: Markdown's blocks, lighter than its tree and relative to their chunk.

export interface HeadingBlock extends Span {
  readonly type: 'heading';
  readonly depth: number;
  readonly plain: RelativePlain;
  /** Whether it is a table's cell that heads several rows. */
  readonly isRowHead?: boolean;
}

export interface ParagraphBlock extends Span {
  readonly type: 'paragraph';
  readonly plain: RelativePlain;
}

export interface ListBlock extends Span {
  readonly type: 'list';
  readonly items: readonly ItemBlock[];
  /** The column of the first marker. */
  readonly column: number;
}

export interface ItemBlock extends Span {
  /** The list marker with its white space. */
  readonly marker: Span;
  /** The item's own text, without its nested lists. */
  readonly own: Span;
  readonly plain: RelativePlain;
  readonly children: readonly ItemBlock[];
}

export interface TableBlock extends Span {
  readonly type: 'table';
  readonly rows: readonly RowBlock[];
}

export interface RowBlock extends Span {
  readonly cells: readonly RelativePlain[];
}

export interface CodeBlock extends Span {
  readonly type: 'code';
  /** Whether dates stand in it as they do in a role. */
  readonly isDated: boolean;
}

export interface OtherBlock extends Span {
  readonly type: 'rule' | 'comment';
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | CodeBlock | OtherBlock;
