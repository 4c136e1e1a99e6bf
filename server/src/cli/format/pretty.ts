import type { DocumentKind } from '../../document/model.ts';
import type { Finding } from '../../lint/finding.ts';
import type { Io } from '../io.ts';
import { type PlainFix, plainFinding, type Report } from '../report.ts';
import { count, type Style, styleFor, wrap } from './style.ts';

export const kindNames: Readonly<Record<DocumentKind, string>> = {
  resume: 'résumé',
  brag: 'brag document',
  packet: 'promotion packet',
  job: 'job description',
  none: 'not a career document',
};

/** Lines are no longer than this, however wide the terminal is: prose reads badly beyond. */
const WIDEST = 100;
const INDENT = '        ';

/** The findings for a reader: the line, what is marked in it, what to know, and the first wording offered. */
export function formatPretty(reports: readonly Report[], io: Pick<Io, 'env' | 'terminal' | 'width'>): string {
  const style = styleFor(io);
  const width = Math.max(40, Math.min(io.width, WIDEST));
  const shown = reports.filter(({ document, findings }) => document.kind !== 'none' || findings.length > 0);
  return shown.map((report) => file(report, style, width)).join('\n') + summary(shown, style);
}

function file(report: Report, style: Style, width: number): string {
  const { document, path, findings } = report;
  const parts = [kindNames[document.kind]];
  if (document.roles.length > 0) parts.push(count(document.roles.length, 'role'));
  else if (document.entries.length > 0) parts.push(count(document.entries.length, 'entry', 'entries'));
  const head = `${style.strong(path)}  ${style.faint(parts.join(' · '))}\n`;
  if (findings.length === 0) return `${head}${INDENT}Nothing to say.\n`;
  return `${head}\n${findings.map((finding) => block(report, finding, style, width)).join('\n')}`;
}

function block(report: Report, finding: Finding, style: Style, width: number): string {
  const { rule, severity, message, range, fixes } = plainFinding(report, finding);
  const paint = style.severity[severity];
  const { line } = range.start;
  const source = report.positions.line(line);
  const end = range.end.line === line ? range.end.character : source.trimEnd().length;
  const lines = [
    `${style.faint(String(line + 1).padStart(6))}  ${excerpt(source, range.start.character, end, width - 8, paint, style)}`,
    ...wrap(message, width - 8).map((text) => INDENT + text),
    ...rewrite(fixes, style, width),
    `${INDENT}${paint(severity)} ${style.faint(`· ${rule} · ${report.path}:${line + 1}:${range.start.character + 1}`)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The source line cut to the width around the marked words, which are underlined. */
function excerpt(
  source: string,
  start: number,
  end: number,
  width: number,
  paint: (text: string) => string,
  style: Style,
): string {
  const from = start > width * 0.6 ? wordStart(source, start - Math.floor(width * 0.3)) : 0;
  const to = source.length - from > width ? from + width - 1 : source.length;
  const head = (from > 0 ? '…' : '') + source.slice(from, start);
  const marked = source.slice(start, Math.min(end, to));
  const tail = source.slice(Math.min(end, to), to) + (to < source.length ? '…' : '');
  if (style.colour) return head.trimStart() + paint(style.mark(marked)) + tail;
  const shown = head.trimStart() + marked + tail;
  const under = ' '.repeat(head.trimStart().length) + '~'.repeat(Math.max(1, marked.length));
  return `${shown}\n${INDENT}${under}`;
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space + 1;
}

function rewrite(fixes: readonly PlainFix[], style: Style, width: number): readonly string[] {
  const [first] = fixes;
  const text = first?.edits.length === 1 ? first.edits[0]?.newText : undefined;
  if (!first || !text || text.includes('\n')) return [];
  const more = fixes.length > 1 ? ` (${count(fixes.length - 1, 'more wording')})` : '';
  return wrap(`${first.title}: ${text}${more}`, width - 10).map((part, i) =>
    style.faint(`${INDENT}${i === 0 ? '→ ' : '  '}${part}`),
  );
}

function summary(reports: readonly Report[], style: Style): string {
  const all = reports.flatMap(({ findings }) => findings);
  const hints = all.filter(({ severity }) => severity === 'hint').length;
  const safe = all.filter((finding) => finding.fixes().some(({ kind }) => kind === 'safe')).length;
  if (all.length === 0) return '';
  const parts = [
    `${count(all.length - hints, 'finding')}${hints > 0 ? `, ${count(hints, 'hint')}` : ''} in ${count(reports.length, 'file')}`,
    'rung explain RULE tells why a reader minds',
    ...(safe > 0 ? [`--fix applies ${count(safe, 'safe fix', 'safe fixes')}`] : []),
  ];
  return `\n${style.strong(parts[0] ?? '')}\n${style.faint(parts.slice(1).join('; '))}${parts.length > 1 ? style.faint('.') : ''}\n`;
}
