import { countWords, type WordCounts } from '../language/language.ts';
import type { Directive, Span } from '../model.ts';
import type { Chunk } from './chunks.ts';
import { readDirectives } from './directives.ts';
import { type ParsedPiece, parsePiece } from './parse.ts';

/** Everything that is read from one piece of Markdown by itself; offsets are relative to it. */
export interface Piece extends ParsedPiece {
  readonly directives: readonly Directive[];
  readonly placeholders: readonly Span[];
  readonly words: WordCounts;
}

export interface PlacedPiece {
  readonly piece: Piece;
  readonly base: number;
}

/** Reads pieces, and remembers those read last by their text. */
export interface Pieces {
  /** Reads the chunks of a document; yields after each piece that was not known. */
  read(chunks: readonly Chunk[]): Generator<void, readonly PlacedPiece[]>;
}

export function createPieces(): Pieces {
  const memory = createMemory();
  return {
    *read(chunks) {
      const markdown = chunks.filter((chunk) => chunk.kind === 'markdown');
      const defined = yield* definedLabels(markdown);
      const placed: PlacedPiece[] = [];
      for (const chunk of markdown) {
        const foreign = defined.size === 0 ? '' : foreignLabels(labelsOf(chunk), defined);
        const slot = slotOf(chunk);
        if (!slot.piece || slot.foreign !== foreign) {
          const known = memory.get(chunk.text, foreign);
          slot.piece = known ?? readPiece(chunk.text, foreign);
          slot.foreign = foreign;
          if (!known) {
            memory.keep(chunk.text, foreign, slot.piece);
            yield;
          }
        }
        placed.push({ piece: slot.piece, base: chunk.start });
      }
      return placed;
    },
  };
}

interface Slot {
  piece: Piece | null;
  foreign: string;
  labels: Labels | null;
}

interface Labels {
  readonly defined: readonly string[];
  readonly used: readonly string[];
}

function slotOf(chunk: Chunk): Slot {
  if (chunk.slot.value === null) chunk.slot.value = { piece: null, foreign: '', labels: null } satisfies Slot;
  return chunk.slot.value as Slot;
}

function readPiece(text: string, foreign: string): Piece {
  const definitions = foreign === '' ? '' : foreign.replace(/^.*$/gm, (label) => `[${label}]: <x>`);
  const parsed = parsePiece(text, definitions);
  return {
    ...parsed,
    directives: readDirectives(text, parsed.comments),
    placeholders: placeholdersIn(text),
    words: countWords(text),
  };
}

function placeholdersIn(text: string): readonly Span[] {
  if (!text.includes('⟨')) return [];
  const found = text.matchAll(/⟨[^⟨⟩\n]{0,200}⟩/g);
  return [...found].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const noLabels: Labels = { defined: [], used: [] };

function labelsOf(chunk: Chunk): Labels {
  const slot = slotOf(chunk);
  slot.labels ??= readLabels(chunk.text);
  return slot.labels;
}

function readLabels(text: string): Labels {
  if (!text.includes('[')) return noLabels;
  // Only the parser knows whether a line that looks like a definition is one.
  const mayDefine = /^ {0,3}(?:> ?|[-*+] +)?\[[^[\]\n]{1,200}\]:/m.test(text);
  const defined = mayDefine ? parsePiece(text, '').defines.map(normal) : [];
  const used = [...text.matchAll(/\[([^[\]\n]{1,200})\](?!\()/g)].map((match) => normal(match[1] ?? ''));
  return { defined, used };
}

/** Labels that any piece defines; a first definition wins, which here is all the same: only that there is one matters. */
function* definedLabels(chunks: readonly Chunk[]): Generator<void, ReadonlySet<string>> {
  const defined = new Set<string>();
  for (const chunk of chunks) {
    const isKnown = slotOf(chunk).labels !== null;
    for (const label of labelsOf(chunk).defined) defined.add(label);
    if (!isKnown) yield;
  }
  return defined;
}

/** The labels that a piece refers to and other pieces define, one a line. */
function foreignLabels(labels: Labels, defined: ReadonlySet<string>): string {
  if (labels.used.length === 0) return '';
  const foreign = labels.used.filter((label) => defined.has(label) && !labels.defined.includes(label));
  return [...new Set(foreign)].sort().join('\n');
}

function normal(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Units of text that one generation of the memory holds before it becomes the old one. */
const generationSize = 1_500_000;

interface Memory {
  get(text: string, foreign: string): Piece | undefined;
  keep(text: string, foreign: string, piece: Piece): void;
}

/** Two generations: what is asked for again moves into the young one, the old one is forgotten whole. */
function createMemory(): Memory {
  let young = new Map<string, Piece>();
  let old = new Map<string, Piece>();
  let size = 0;
  const keep = (text: string, foreign: string, piece: Piece): void => {
    young.set(keyOf(text, foreign), piece);
    size += text.length + 500;
    if (size < generationSize) return;
    old = young;
    young = new Map();
    size = 0;
  };
  return {
    keep,
    get(text, foreign) {
      const key = keyOf(text, foreign);
      const recent = young.get(key);
      if (recent) return recent;
      const kept = old.get(key);
      if (kept) keep(text, foreign, kept);
      return kept;
    },
  };
}

function keyOf(text: string, foreign: string): string {
  return foreign === '' ? text : `${text}\u0000${foreign}`;
}
