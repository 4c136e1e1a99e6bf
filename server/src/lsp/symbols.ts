import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bullet, Entry, Field, Period, Role, Section, Span, YearMonth } from '../document/model.ts';
import type { Ladder } from '../ladder/ladder.ts';
import { readTitle } from '../ladder/titles.ts';
import type { Reading } from './analyses.ts';
import { toRange } from './convert.ts';

const LONGEST_NAME = 60;

/** The outline: section › role with dates and level › bullet; also the breadcrumbs. Empty for other Markdown. */
export function documentSymbols({ text, document, settings }: Reading): DocumentSymbol[] {
  if (document.kind === 'none') return [];
  const owners: Owner[] = [
    ...document.roles.map((role) => ({
      section: role.section,
      span: role.span,
      heading: null,
      symbol: roleSymbol(text, role, settings.ladder),
    })),
    ...document.entries.map((entry) => ({
      section: entry.section,
      span: entry.span,
      heading: entry.heading,
      symbol: entrySymbol(text, entry),
    })),
  ].sort((a, b) => a.span.start - b.span.start);
  const symbols = document.sections.map((section) => sectionSymbol(text, section, owners));
  const homeless = owners.filter(({ section }) => !document.sections.includes(section)).map(({ symbol }) => symbol);
  return [...symbols.flat(), ...homeless].sort((a, b) => a.range.start.line - b.range.start.line);
}

/** The same for clients that know flat lists only. */
export function flatSymbols(uri: string, symbols: readonly DocumentSymbol[], container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(container === undefined ? {} : { containerName: container }) },
    ...flatSymbols(uri, children ?? [], name),
  ]);
}

interface Owner {
  readonly section: Section;
  readonly span: Span;
  readonly heading: Field | null;
  readonly symbol: DocumentSymbol;
}

/** A section without a heading shows its roles in its place; one whose heading is an entry's shows itself as that entry. */
function sectionSymbol(text: TextDocument, section: Section, owners: readonly Owner[]): DocumentSymbol[] {
  const { title, kind, span } = section;
  const held = owners.filter((owner) => owner.section === section);
  if (!title) return held.map(({ symbol }) => symbol);
  const own = held.find(({ heading }) => heading?.span.start === title.span.start);
  const children = held.flatMap((owner) => (owner === own ? (owner.symbol.children ?? []) : [owner.symbol]));
  const detail = [own?.symbol.detail, kind === 'other' ? '' : kind].filter(Boolean).join(' · ');
  return [symbol(text, title.text, own ? detail : kind, SymbolKind.Module, span, title.span, children)];
}

function roleSymbol(text: TextDocument, role: Role, ladder: Ladder): DocumentSymbol {
  const title = role.title?.text ?? role.company?.text ?? 'Role';
  const name = role.title && role.company ? `${title}, ${role.company.text}` : title;
  const reading = readTitle(
    role.titles.map((field) => field.text),
    ladder,
  );
  const detail = [periodText(role.period), reading.levelName ?? reading.level].filter(Boolean).join(' · ');
  const place = role.title ?? role.company;
  return symbol(
    text,
    name,
    detail,
    SymbolKind.Class,
    role.span,
    place?.span ?? role.span,
    bulletSymbols(text, role.bullets),
  );
}

function entrySymbol(text: TextDocument, entry: Entry): DocumentSymbol {
  const heading: Field | null = entry.heading;
  const name = heading?.text ?? entry.bullets[0]?.plain.text ?? entry.prose[0]?.plain.text ?? 'Entry';
  const detail = periodText(entry.period);
  return symbol(
    text,
    name,
    detail,
    SymbolKind.Class,
    entry.span,
    heading?.span ?? entry.span,
    bulletSymbols(text, entry.bullets),
  );
}

function bulletSymbols(text: TextDocument, bullets: readonly Bullet[]): DocumentSymbol[] {
  return bullets.map((bullet) => {
    const children = bulletSymbols(text, bullet.children);
    const last = bullet.children.at(-1);
    const end = Math.max(bullet.span.end, last ? deepEnd(last) : 0);
    const span = { start: bullet.marker.start, end };
    return symbol(text, bullet.plain.text, '', SymbolKind.String, span, bullet.span, children);
  });
}

function deepEnd(bullet: Bullet): number {
  const last = bullet.children.at(-1);
  return Math.max(bullet.span.end, last ? deepEnd(last) : 0);
}

function symbol(
  text: TextDocument,
  name: string,
  detail: string,
  kind: SymbolKind,
  span: Span,
  selection: Span,
  children: DocumentSymbol[],
): DocumentSymbol {
  // A selection outside its range makes VS Code refuse the whole outline.
  const start = Math.min(span.start, selection.start);
  const end = Math.max(span.end, selection.end);
  const range = toRange(text, { start, end });
  return { name: clip(name), detail, kind, range, selectionRange: toRange(text, selection), children };
}

function clip(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim() || '…';
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

function periodText(period: Period | null): string {
  if (!period) return '';
  const { start, end } = period;
  const last = end === 'present' ? 'present' : monthText(end);
  const first = monthText(start);
  return first && last && first !== last ? `${first} – ${last}` : first || last;
}

function monthText(date: YearMonth | null): string {
  if (!date) return '';
  return date.month === null ? `${date.year}` : `${date.year}-${String(date.month).padStart(2, '0')}`;
}
