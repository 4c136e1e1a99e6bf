import type { CareerDocument, Span } from '../document/model.ts';
import type { Finding } from '../lint/finding.ts';
import { toPlainText } from '../rewrite/template.ts';
import { type Positions, positionsOf, type Range } from './positions.ts';

/** A checked file: what every format prints. */
export interface Report {
  readonly path: string;
  readonly document: CareerDocument;
  readonly findings: readonly Finding[];
  readonly positions: Positions;
}

/** A finding as the JSON format has it; the other formats are made from the same. */
export interface PlainFinding {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly text: string;
  readonly range: Range;
  readonly related: readonly { readonly message: string; readonly path: string; readonly range: Range }[];
  readonly fixes: readonly PlainFix[];
}

export interface PlainFix {
  readonly title: string;
  readonly kind: 'safe' | 'suggestion';
  readonly level?: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export function reportOf(path: string, document: CareerDocument, findings: readonly Finding[]): Report {
  return { path, document, findings, positions: positionsOf(document.text) };
}

export function plainFinding({ path, document, positions }: Report, finding: Finding): PlainFinding {
  const { rule, severity, message, span } = finding;
  return {
    rule,
    severity,
    message,
    text: slice(document, span),
    range: positions.range(span),
    related: finding.related.map((related) => ({
      message: related.message,
      path,
      range: positions.range(related.span),
    })),
    fixes: finding.fixes().map(({ title, kind, level, edits }) => ({
      title,
      kind,
      ...(level === undefined ? {} : { level }),
      edits: edits.map((edit) => ({ range: positions.range(edit.span), newText: toPlainText(edit.newText) })),
    })),
  };
}

function slice(document: CareerDocument, { start, end }: Span): string {
  return document.text.slice(start, end);
}
