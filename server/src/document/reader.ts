import { type EntriesReading, entrySteps } from './entries/entries.ts';
import { type OwnTitles, ownTitles } from './heads/own-titles.ts';
import { kindOf, mayBeResume, type ReadHint } from './kinds/kinds.ts';
import { shapeOf } from './kinds/shape.ts';
import { languageOf } from './language/language.ts';
import { type Chunk, cutChunks } from './markdown/chunks.ts';
import { placeDirective } from './markdown/directives.ts';
import { bodyOf, readFrontMatter } from './markdown/front-matter.ts';
import { createPieces, type PlacedPiece } from './markdown/pieces.ts';
import { slicePlain } from './markdown/plain-text.ts';
import type { CareerDocument, Directive, Field, FrontMatter, Role, Section, Span } from './model.ts';
import { placeEntry, placeField, placeRole, placeSection } from './roles/place.ts';
import { type RoleReading, type RolesReading, roleSteps } from './roles/roles.ts';
import { readYamlRoles } from './roles/yaml-resume.ts';
import { isWork, sectionKindOf } from './sections/kind.ts';
import { type Node, readSections, type SectionPart } from './sections/sections.ts';

export type { ReadHint } from './kinds/kinds.ts';

/** Reads documents, and remembers the pieces of those it read last so that an edit costs its own piece only. */
export interface Reader {
  read(text: string, hint?: ReadHint): CareerDocument;
  /** Reads in steps: a host that lets other work in between them can be cancelled. */
  steps(text: string, hint?: ReadHint): Generator<void, CareerDocument>;
}

/** How many documents' chunks are kept for the next edit. */
const keptDocuments = 8;

/** A reader with caches of its own. */
export function createReader(): Reader {
  const pieces = createPieces();
  const roles = createRolesMemory();
  const previous = new Map<string, readonly Chunk[]>();
  function* steps(text: string, hint: ReadHint = {}): Generator<void, CareerDocument> {
    const key = hint.path ?? '';
    const chunks = cutChunks(text, previous.get(key));
    previous.delete(key);
    previous.set(key, chunks);
    if (previous.size > keptDocuments) previous.delete(previous.keys().next().value ?? '');
    const placed = yield* pieces.read(chunks);
    return yield* assemble(text, hint, chunks[0], placed, roles);
  }
  return {
    steps,
    read: (text, hint) => drained(steps(text, hint)),
  };
}

function* assemble(
  text: string,
  hint: ReadHint,
  first: Chunk | undefined,
  placed: readonly PlacedPiece[],
  memory: RolesMemory,
): Generator<void, CareerDocument> {
  const frontMatter = first ? frontMatterOf(first) : null;
  const nodes: Node[] = [];
  for (const { piece, base } of placed) for (const block of piece.blocks) nodes.push({ block, base });
  const title = frontMatter?.title ?? typedTitle(nodes);
  // "Work history", "Ida Moss – Work history".
  const isWorkPage = [title, title.split(/\s[-–—|]\s/).at(-1) ?? ''].some((name) => {
    const page = sectionKindOf(name);
    return page?.exact && page.kind === 'experience';
  });
  const pageKind = isWorkPage ? 'experience' : null;
  const parts = once(() => readSections(nodes, pageKind));
  const own = ownTitles(hint.titles ?? []);
  if (mayBeResume(hint, frontMatter)) for (const part of parts()) yield* memory.steps(part, own);
  const roles = once(() => parts().map((part) => drained(memory.steps(part, own))));
  const shape = shapeOf(
    text,
    title,
    nodes,
    parts,
    once(() => roles().map(({ reading }) => reading)),
  );
  const data = once(() => (first ? dataOf(first) : []));
  const dataRoles = (): readonly Role[] => data().map((role) => placeRole(role, frontSection(frontMatter), 0));
  const kind = kindOf(hint, frontMatter, shape, () => data().length);
  const common = {
    text,
    ...kind,
    language: languageOf(placed.map(({ piece }) => piece.words)),
    frontMatter,
    ...marksOf(placed),
    name: nameOf(nodes),
  };
  if (kind.kind === 'none') return { ...common, sections: [], roles: [], entries: [], unread: [] };
  if (kind.kind === 'resume') {
    const placed = placeRoles(parts(), roles(), text.length);
    return { ...common, entries: [], ...placed, roles: [...dataRoles(), ...placed.roles] };
  }
  return { ...common, roles: [], unread: [], ...placeEntries(yield* entrySteps(nodes), text.length) };
}

/** Directives and placeholders, of which most pieces hold none. */
function marksOf(placed: readonly PlacedPiece[]): Pick<CareerDocument, 'directives' | 'placeholders'> {
  const directives: Directive[] = [];
  const placeholders: Span[] = [];
  for (const { piece, base } of placed) {
    for (const directive of piece.directives) directives.push(placeDirective(directive, base));
    for (const span of piece.placeholders) placeholders.push(moved(span, base));
  }
  return { directives, placeholders };
}

const frontMatters = new WeakMap<object, FrontMatter>();

/** Front matter stands at the document's start, so its places hold as long as its text; remembered with its chunk. */
function frontMatterOf({ kind, slot, text }: Chunk): FrontMatter | null {
  if (kind === 'markdown') return null;
  const known = frontMatters.get(slot) ?? readFrontMatter(text, kind);
  frontMatters.set(slot, known);
  return known;
}

const yamlRoles = new WeakMap<object, readonly RoleReading[]>();

/** The roles that stand as data in a document's front matter; remembered with its chunk. */
function dataOf(front: Chunk): readonly RoleReading[] {
  if (front.kind !== 'yaml') return [];
  const known = yamlRoles.get(front.slot);
  if (known) return known;
  const body = bodyOf(front.text);
  const roles = readYamlRoles(body.text, body.start);
  yamlRoles.set(front.slot, roles);
  return roles;
}

function frontSection(frontMatter: FrontMatter | null): Section {
  return { title: null, kind: 'experience', span: frontMatter?.span ?? { start: 0, end: 0 } };
}

function placeRoles(
  parts: readonly SectionPart[],
  readings: readonly PlacedRoles[],
  end: number,
): Pick<CareerDocument, 'sections' | 'roles' | 'unread'> {
  const sections = parts.map((part, index) => placeSection(part, parts[index + 1]?.start ?? end));
  return {
    sections,
    roles: withoutRepeats(readings.flatMap((reading, index) => reading.place(sections[index] as Section))),
    unread: readings.flatMap(({ reading, shift }) =>
      reading.unread.map(({ start, end: to, reason }) => ({ span: moved({ start, end: to }, shift), reason })),
    ),
  };
}

/** A table or a list of dates and titles ahead of the roles themselves does not tell them twice. */
function withoutRepeats(roles: readonly Role[]): readonly Role[] {
  const keys = roles.map(({ title, company, period }) =>
    title && company && period
      ? `${title.text.toLowerCase()}\n${company.text.toLowerCase()}\n${JSON.stringify([period.start, period.end])}`
      : null,
  );
  if (new Set(keys.filter(Boolean)).size === keys.filter(Boolean).length) return roles;
  const seen = new Set<string | null>();
  const repeated = new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
  const isTold = (role: Role, index: number): boolean =>
    repeated.has(keys[index] ?? null) && (role.bullets.length > 0 || role.prose.length > 0);
  const told = new Set(keys.filter((_, index) => isTold(roles[index] as Role, index)));
  return roles.filter((role, index) => {
    const key = keys[index] ?? null;
    return key === null || !told.has(key) || isTold(role, index);
  });
}

function placeEntries(
  { sections, entries }: EntriesReading,
  end: number,
): Pick<CareerDocument, 'sections' | 'entries'> {
  const placed = new Map<SectionPart, Section>();
  sections.forEach((part, index) => {
    placed.set(part, placeSection(part, sections[index + 1]?.start ?? end));
  });
  return {
    sections: [...placed.values()],
    entries: entries.map((entry) =>
      placeEntry(entry, placed.get(entry.section) ?? placeSection(entry.section, entry.end)),
    ),
  };
}

/** A section's roles with how far the section has moved since they were read. */
interface PlacedRoles {
  readonly reading: RolesReading;
  readonly shift: number;
  place(section: Section): readonly Role[];
}

interface RolesMemory {
  /** Yields while it reads what it does not remember. */
  steps(part: SectionPart, own: OwnTitles): Generator<void, PlacedRoles>;
}

const noRoles: PlacedRoles = { reading: { roles: [], unread: [] }, shift: 0, place: () => [] };

interface Remembered {
  readonly nodes: readonly Node[];
  readonly kind: SectionPart['kind'];
  readonly isNamed: boolean;
  readonly own: OwnTitles;
  readonly reading: RolesReading;
  placed: { readonly shift: number; readonly section: Section; readonly roles: readonly Role[] } | null;
}

/** Remembers a section's roles with its first block; blocks are remembered by text, so the same block is the same text. */
function createRolesMemory(): RolesMemory {
  const memory = new WeakMap<object, Remembered>();
  return {
    *steps(part, own) {
      const [first] = part.nodes;
      if (!first || !isWork(part.kind)) return noRoles;
      const known = memory.get(first.block);
      const isNamed = part.title !== null;
      const isSame =
        known &&
        known.kind === part.kind &&
        known.isNamed === isNamed &&
        known.own.key === own.key &&
        sameNodes(known.nodes, part.nodes);
      const kept = isSame
        ? known
        : { nodes: part.nodes, kind: part.kind, isNamed, own, reading: yield* roleSteps(part, own), placed: null };
      if (!isSame) memory.set(first.block, kept);
      const shift = first.base - (kept.nodes[0] as Node).base;
      return { reading: kept.reading, shift, place: (section) => placeKept(kept, section, shift) };
    },
  };
}

function placeKept(kept: Remembered, section: Section, shift: number): readonly Role[] {
  const { placed } = kept;
  if (placed && placed.shift === shift && sameSection(placed.section, section)) return placed.roles;
  const roles = kept.reading.roles.map((role) => placeRole(role, section, shift));
  kept.placed = { shift, section, roles };
  return roles;
}

function sameSection(a: Section, b: Section): boolean {
  return (
    a.span.start === b.span.start &&
    a.span.end === b.span.end &&
    a.title?.text === b.title?.text &&
    a.title?.span.start === b.title?.span.start &&
    a.title?.span.end === b.title?.span.end
  );
}

function sameNodes(a: readonly Node[], b: readonly Node[]): boolean {
  if (a.length !== b.length) return false;
  const shift = (b[0]?.base ?? 0) - (a[0]?.base ?? 0);
  return a.every((node, index) => node.block === b[index]?.block && node.base + shift === b[index]?.base);
}

/** "Title: Résumé" on the first line, as sites have it that know no fence around such lines. */
function typedTitle([first]: readonly Node[]): string {
  if (first?.block.type !== 'paragraph') return '';
  const { text, breaks } = first.block.plain;
  return /^Title: (.{1,80})$/.exec(text.slice(0, breaks[0] ?? text.length))?.[1] ?? '';
}

/** The writer's name: the first heading, or a bold first line, where neither names a section or the kind of document. */
function nameOf(nodes: readonly Node[]): Field | null {
  for (const { block, base } of nodes) {
    if (block.type === 'heading') return isName(block.plain.text) ? placeField(block.plain, base) : null;
    const lead = block.type === 'paragraph' ? block.plain.marks.find((mark) => mark.start === 0) : undefined;
    if (block.type !== 'paragraph' || !lead) continue;
    const plain = slicePlain(block.plain, 0, lead.end);
    if (/^(?:\p{Lu}[\p{L}.'’-]{0,30}\s?){2,4}$/u.test(plain.text) && isName(plain.text)) return placeField(plain, base);
  }
  return null;
}

function isName(text: string): boolean {
  const isDocument =
    /^(?:my )?(?:resume|résumé|cv|curriculum vitae|(?:brag|hype|promo(?:tion)?) (?:doc(?:ument)?|sheet|list|packet))\b/i.test(
      text,
    );
  return text.length < 60 && !isDocument && !/\d{4}/.test(text) && sectionKindOf(text) === null;
}

function moved(span: Span, base: number): Span {
  return { start: span.start + base, end: span.end + base };
}

function drained<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
