import type { Block } from './blocks.ts';
import { placeBullet } from './bullets.ts';
import { type Chunk, cutChunks } from './chunks.ts';
import { type FoundPeriod, findPeriod } from './dates.ts';
import { placeDirective, readDirectives } from './directives.ts';
import { type EntryReading, linksIn, peopleIn, readEntries } from './entries.ts';
import { readFrontMatter } from './front-matter.ts';
import type { PlacedPlain } from './groups.ts';
import type { HeadField } from './head.ts';
import { type KindReading, kindOf, type ReadHint, type Shape } from './kinds.ts';
import { countWords, languageOf, type WordCounts } from './language.ts';
import type { CareerDocument, Directive, Entry, Field, Period, Prose, Role, Section, Span } from './model.ts';
import { type ParsedPiece, parsePiece } from './parse.ts';
import { placePlain, type RelativePlain, slicePlain, spanOf } from './plain-text.ts';
import { type RoleReading, readRoles } from './roles.ts';
import { isWork, type Node, readSections, type SectionPart, sectionKindOf, sectionSpan } from './sections.ts';

export type { ReadHint } from './kinds.ts';

/** Reads documents, and remembers the pieces of those it read last so that an edit costs its own piece only. */
export interface Reader {
  read(text: string, hint?: ReadHint): CareerDocument;
  /** Reads in steps: a host that lets other work in between them can be cancelled. */
  steps(text: string, hint?: ReadHint): Generator<void, CareerDocument>;
}

/** A reader with caches of its own. */
export function createReader(): Reader {
  const pieces = createPieces();
  const previous = new Map<string, readonly Chunk[]>();
  function* steps(text: string, hint: ReadHint = {}): Generator<void, CareerDocument> {
    const key = hint.path ?? '';
    const chunks = cutChunks(text, previous.get(key) ?? []);
    previous.delete(key);
    previous.set(key, chunks);
    if (previous.size > 8) previous.delete(previous.keys().next().value ?? '');
    const readings: PlacedPiece[] = [];
    for (const chunk of chunks) {
      if (chunk.kind !== 'markdown') continue;
      const known = pieces.get(chunk.text);
      readings.push({ piece: known ?? pieces.read(chunk.text), base: chunk.start });
      if (!known) yield;
    }
    return assemble(text, hint, chunks[0], readings);
  }
  return {
    steps,
    read(text, hint) {
      const run = steps(text, hint);
      let step = run.next();
      while (!step.done) step = run.next();
      return step.value;
    },
  };
}

interface Piece extends ParsedPiece {
  readonly directives: readonly Directive[];
  readonly placeholders: readonly Span[];
  readonly words: WordCounts;
}

interface PlacedPiece {
  readonly piece: Piece;
  readonly base: number;
}

function createPieces(): { get(text: string): Piece | undefined; read(text: string): Piece } {
  let young = new Map<string, Piece>();
  let old = new Map<string, Piece>();
  let size = 0;
  const keep = (text: string, piece: Piece): void => {
    young.set(text, piece);
    size += text.length + 200;
    if (size < 1_500_000) return;
    old = young;
    young = new Map();
    size = 0;
  };
  return {
    get(text) {
      const known = young.get(text);
      if (known) return known;
      const kept = old.get(text);
      if (kept) keep(text, kept);
      return kept;
    },
    read(text) {
      const parsed = parsePiece(text, '');
      const piece = {
        ...parsed,
        directives: readDirectives(text, parsed.comments),
        placeholders: [...text.matchAll(/⟨[^⟨⟩\n]{0,200}⟩/g)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        })),
        words: countWords(text),
      };
      keep(text, piece);
      return piece;
    },
  };
}

function assemble(
  text: string,
  hint: ReadHint,
  first: Chunk | undefined,
  readings: readonly PlacedPiece[],
): CareerDocument {
  const frontMatter = first && first.kind !== 'markdown' ? readFrontMatter(first.text, first.kind) : null;
  const nodes: Node[] = readings.flatMap(({ piece, base }) => piece.blocks.map((block) => ({ block, base })));
  const parts = readSections(nodes, text.length);
  const roles = parts.map((part) => (isWork(part.kind) ? readRoles(part) : { roles: [], unread: [] }));
  const shape = shapeOf(text, nodes, parts, roles);
  const kind = kindOf(hint, frontMatter, shape);
  const common = {
    text,
    ...kind,
    language: languageOf(readings.map(({ piece }) => piece.words)),
    frontMatter,
    directives: readings.flatMap(({ piece, base }) =>
      piece.directives.map((directive) => placeDirective(directive, base)),
    ),
    placeholders: readings.flatMap(({ piece, base }) => piece.placeholders.map((span) => shift(span, base))),
    name: nameOf(nodes),
  };
  if (kind.kind === 'none') return { ...common, sections: [], roles: [], entries: [], unread: [] };
  if (kind.kind === 'resume') {
    const sections = parts.map((part, index) => sectionOf(part, sectionSpan(part, parts[index + 1], text.length)));
    return {
      ...common,
      sections,
      roles: roles.flatMap((reading, index) =>
        reading.roles.map((role) => placeRole(role, sections[index] as Section)),
      ),
      entries: [],
      unread: roles.flatMap((reading) =>
        reading.unread.map((it) => ({ span: { start: it.start, end: it.end }, reason: it.reason })),
      ),
    };
  }
  const read = readEntries(nodes, text.length);
  const sections = new Map(
    read.sections.map(
      (part, index) => [part, sectionOf(part, sectionSpan(part, read.sections[index + 1], text.length))] as const,
    ),
  );
  return {
    ...common,
    sections: [...sections.values()],
    roles: [],
    entries: read.entries.map((entry) =>
      placeEntry(entry, sections.get(entry.section) ?? sectionOf(entry.section, entry)),
    ),
    unread: [],
  };
}

function shapeOf(
  text: string,
  nodes: readonly Node[],
  parts: readonly SectionPart[],
  roles: readonly { readonly roles: readonly RoleReading[] }[],
): Shape {
  const dated = roles.map((reading) => reading.roles.filter((role) => role.head.title && role.period).length);
  const experience = parts.findIndex(
    (part, index) => part.kind === 'experience' && part.title !== null && (dated[index] ?? 0) > 0,
  );
  const kinds = new Set(
    parts.filter((part) => part.title && part.kind !== 'other' && part.kind !== 'summary').map((part) => part.kind),
  );
  const headings = nodes.flatMap(({ block }) => (block.type === 'heading' ? [block.plain.text] : []));
  return {
    datedRoles: parts.reduce(
      (sum, part, index) => sum + (part.kind === 'experience' && part.title ? (dated[index] ?? 0) : 0),
      0,
    ),
    looseRoles: parts.reduce((sum, part, index) => sum + (part.title ? 0 : (dated[index] ?? 0)), 0),
    experienceTitle: parts[experience]?.title?.plain.text ?? null,
    careerSections: kinds.size,
    headings,
    dates: headings.filter((heading) => findPeriod(heading)).length,
    length: text.trim().length,
    offersJob:
      /\b(?:we(?:'|’)re (?:looking for|hiring)|we are (?:looking for|hiring|seeking)|you(?:'|’)ll|you will|the ideal candidate|years of experience|reporting to|this role|apply)\b/i.test(
        text,
      ),
    listed: nodes.some(({ block }) => block.type === 'list'),
  };
}

/** The writer's name: the first heading, or a bold first line, where neither names a section or the kind of document. */
function nameOf(nodes: readonly Node[]): Field | null {
  for (const { block, base } of nodes) {
    if (block.type === 'heading') return isName(block.plain.text) ? fieldOf(block.plain, base) : null;
    const lead = block.type === 'paragraph' ? block.plain.marks.find((mark) => mark.start === 0) : undefined;
    if (block.type !== 'paragraph' || !lead) continue;
    const plain = slicePlain(block.plain, 0, lead.end);
    if (/^(?:\p{Lu}[\p{L}.'’-]*\s?){2,4}$/u.test(plain.text) && isName(plain.text)) return fieldOf(plain, base);
  }
  return null;
}

function isName(text: string): boolean {
  return (
    text.length < 60 && sectionKindOf(text) === null && !/^(?:my )?(?:resume|résumé|cv|curriculum vitae)$/i.test(text)
  );
}

function fieldOf(plain: RelativePlain, base: number): Field {
  return { text: plain.text, span: spanOf(plain, base, 0, plain.text.length) };
}

function sectionOf(part: SectionPart, span: Span): Section {
  return { title: part.title ? fieldOf(part.title.plain, part.title.base) : null, kind: part.kind, span };
}

function placeRole(role: RoleReading, section: Section): Role {
  return {
    span: { start: role.start, end: role.end },
    section,
    title: headField(role.head.title),
    titles: role.head.titles.map((title) => headField(title) as Field),
    company: headField(role.company),
    location: headField(role.location),
    period: role.period ? periodOf(role.period.found, role.period.line.plain, role.period.line.at) : null,
    prose: role.prose.map(proseOf),
    bullets: role.items.map(({ item, base }) => placeBullet(item, base, 0)),
  };
}

function placeEntry(entry: EntryReading, section: Section): Entry {
  const plains = [
    ...(entry.heading ? [entry.heading] : []),
    ...entry.prose,
    ...entry.items.map(({ item, base }) => ({ plain: item.plain, base })),
  ];
  return {
    span: { start: entry.start, end: entry.end },
    section,
    heading: entry.heading ? fieldOf(entry.heading.plain, entry.heading.base) : null,
    period: entry.period ? periodOf(entry.period.found, entry.period.plain, entry.period.base) : null,
    links: plains.flatMap(({ plain, base }) => linksIn(plain, base)),
    people: plains.flatMap(({ plain, base }) =>
      peopleIn(plain.text).map((at) => ({
        text: plain.text.slice(at.start, at.end),
        span: spanOf(plain, base, at.start, at.end),
      })),
    ),
    prose: entry.prose.map(proseOf),
    bullets: entry.items.map(({ item, base }) => placeBullet(item, base, 0)),
  };
}

function headField(field: HeadField | null): Field | null {
  return field ? { text: field.text, span: spanOf(field.line.plain, field.line.at, field.start, field.end) } : null;
}

function periodOf(found: FoundPeriod, plain: RelativePlain, base: number): Period {
  return { start: found.from, end: found.to, span: spanOf(plain, base, found.start, found.end) };
}

function proseOf(prose: PlacedPlain): Prose {
  return { span: { start: prose.start, end: prose.end }, plain: placePlain(prose.plain, prose.base) };
}

function shift(span: Span, base: number): Span {
  return { start: span.start + base, end: span.end + base };
}

export type { Block, KindReading };
