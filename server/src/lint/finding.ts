import type { Span } from '../document/model.ts';
import type { Level } from '../ladder/model.ts';
import type { Template } from '../rewrite/template.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One replacement; a template's placeholders become tab stops, or `⟨…⟩` where the editor has none. */
export interface Edit {
  readonly span: Span;
  readonly newText: Template;
}

export interface Fix {
  /** A menu entry: at most 60 characters. */
  readonly title: string;
  /** Only `safe` fixes are ever applied unasked for (on save, `--fix`). */
  readonly kind: 'safe' | 'suggestion';
  /** The level that the phrasing reads at, where the fix is a phrasing. */
  readonly level?: Level | 'manager';
  readonly edits: readonly Edit[];
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule says of one place; spans are absolute. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  /** Made only when asked for (a menu, the command line). */
  fixes(): readonly Fix[];
}
