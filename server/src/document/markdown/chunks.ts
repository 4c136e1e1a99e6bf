import type { Span } from '../model.ts';
import {
  closesFence,
  contentEnd,
  fenceAt,
  htmlBlock,
  htmlEnds,
  indentation,
  isAtxHeading,
  isListItem,
  isParagraphStart,
  isRule,
  isSetextHeading,
  isUnderline,
  lineEnd,
  opensBlock,
} from './line-starts.ts';

/** A piece of the source that can be parsed on its own: it starts outside every list, fence and HTML block. */
export interface Chunk extends Span {
  /** The source text of the piece; `end - start` long. */
  readonly text: string;
  readonly kind: 'markdown' | 'yaml' | 'toml';
  /** What was read from the piece; shared by all chunks that are this piece at another place. */
  readonly slot: ChunkSlot;
}

/** A place for what is remembered with a piece of text; the reader fills it. */
export interface ChunkSlot {
  value: unknown;
}

/** Pieces longer than this are cut inside long lists and between paragraphs, where the text itself allows it. */
const softSize = 2048;
const hardSize = 16_384;

/**
 * Cuts a text at its top-level headings, and long stretches between list items and paragraphs.
 * Where a piece ends depends only on its own text and the two lines after it, so an edit leaves the pieces elsewhere alone: those of
 * `previous` that still stand in the text are taken over as they are.
 */
export function cutChunks(text: string, previous: readonly Chunk[] = []): readonly Chunk[] {
  const chunks: Chunk[] = previous.slice(0, keptAtStart(text, previous));
  const tail = tailIndex(text, previous);
  let at = chunks.at(-1)?.end ?? 0;
  while (at < text.length) {
    const kept = tail.get(at);
    if (kept !== undefined && kept >= 0) {
      appendShifted(chunks, previous, kept, at);
      return chunks;
    }
    const chunk = nextChunk(text, at);
    chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}

/** How many pieces at the start are untouched, less the few whose end was decided by lines after them. */
function keptAtStart(text: string, previous: readonly Chunk[]): number {
  // A fence far below can make front matter of everything above it, or take that back.
  if ((frontMatterEnd(text)?.end ?? null) !== frontEndOf(previous)) return 0;
  let kept = 0;
  while (kept < previous.length) {
    const chunk = previous[kept] as Chunk;
    if (!standsAt(text, chunk.text, chunk.start)) break;
    kept++;
  }
  // Where front matter ends was asked above.
  const front = frontEndOf(previous) === null ? 0 : 1;
  return Math.max(Math.min(kept, front), kept - 3);
}

function frontEndOf([first]: readonly Chunk[]): number | null {
  return first && first.kind !== 'markdown' ? first.end : null;
}

/** Positions in the new text from which on the old pieces stand unchanged, each with the old piece's index. */
function tailIndex(text: string, previous: readonly Chunk[]): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  let end = text.length;
  for (let at = previous.length - 1; at > 0; at--) {
    const chunk = previous[at] as Chunk;
    const start = end - chunk.text.length;
    if (start < 0 || chunk.kind !== 'markdown' || !standsAt(text, chunk.text, start)) break;
    index.set(start, at);
    end = start;
  }
  return index;
}

/** A slice compared whole is many times faster than `startsWith` on long pieces. */
function standsAt(text: string, piece: string, at: number): boolean {
  return text.slice(at, at + piece.length) === piece;
}

function appendShifted(chunks: Chunk[], previous: readonly Chunk[], from: number, at: number): void {
  const shift = at - (previous[from] as Chunk).start;
  for (let index = from; index < previous.length; index++) {
    const chunk = previous[index] as Chunk;
    chunks.push(shift === 0 ? chunk : shifted(chunk, shift));
  }
}

function shifted({ start, end, text, kind, slot }: Chunk, shift: number): Chunk {
  return { start: start + shift, end: end + shift, text, kind, slot };
}

function nextChunk(text: string, start: number): Chunk {
  const front = start === 0 ? frontMatterEnd(text) : null;
  const end = front?.end ?? markdownEnd(text, start);
  return { start, end, text: detached(text.slice(start, end)), kind: front?.kind ?? 'markdown', slot: { value: null } };
}

/** A copy with memory of its own: engines keep a whole text alive for a slice of it. */
export function detached(piece: string): string {
  return ` ${piece}`.slice(1);
}

function frontMatterEnd(text: string): { readonly end: number; readonly kind: 'yaml' | 'toml' } | null {
  const open = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!open) return null;
  const fence = open[1] === '---' ? '---' : '+++';
  let at = open[0].length;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (text.startsWith(fence, at) && text.slice(at + 3, end).trim() === '') {
      return { end, kind: fence === '---' ? 'yaml' : 'toml' };
    }
    at = end;
  }
  return null;
}

interface State {
  /** A fence's character code and length, and the column its list item's content starts at. */
  fence: { readonly unit: number; readonly length: number; readonly indent: number } | null;
  html: RegExp | 'blank' | null;
  /** The columns where the contents of the open list items start, the innermost last. */
  contents: number[];
  blank: boolean;
  /** The line before is text of a paragraph: only there can a line go on without the list item's indentation. */
  isInText: boolean;
}

function markdownEnd(text: string, start: number): number {
  const state: State = { fence: null, html: null, contents: [], blank: true, isInText: false };
  const headed = openingHeadingEnd(text, start);
  let at = start;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (at === headed && isSetextHeading(text, at, end)) return at;
    if (at > start && canCut(text, start, at, end, state)) return at;
    advance(text, at, end, state);
    at = end;
  }
  return text.length;
}

/** Where the heading ends that a piece opens with: the line there begins a block of its own, with or without a blank line. */
function openingHeadingEnd(text: string, start: number): number | null {
  if (text.charCodeAt(start) === 35) {
    const end = lineEnd(text, start);
    return isAtxHeading(text, start, end) ? end : null;
  }
  // Lines that begin with a letter are text for certain, unlike “1. a”, “[a]: b” or “***”.
  let at = start;
  while (at < text.length && /\p{L}/u.test(text[at] ?? '')) {
    at = lineEnd(text, at);
    const end = lineEnd(text, at);
    if (isUnderline(text.slice(at, end))) return end;
  }
  return null;
}

function canCut(text: string, start: number, at: number, end: number, state: State): boolean {
  if (state.html !== null || (state.fence && state.fence.indent === 0)) return false;
  const unit = text.charCodeAt(at);
  if (unit === 35) return isAtxHeading(text, at, end);
  if (unit === 32 || unit === 9 || unit === 10 || unit === 13) return false;
  if (state.blank && isSetextHeading(text, at, end)) return true;
  const size = at - start;
  if (size < softSize) return false;
  const isSafe = isListItem(text, at, end) || (state.blank && isParagraphStart(unit));
  return isSafe && (size >= hardSize || hash(text, at, end) % 8 === 0);
}

function advance(text: string, at: number, end: number, state: State): void {
  const indent = indentation(text, at, end);
  const first = at + indent.length;
  const isBlank = first >= contentEnd(text, end, at);
  if (isBlank) {
    if (state.html === 'blank') state.html = null;
    state.blank = true;
    state.isInText = false;
    return;
  }
  if (state.html instanceof RegExp) {
    if (state.html.test(text.slice(at, end))) state.html = null;
    return;
  }
  if (state.html === 'blank') return;
  if (state.fence && indent.columns < state.fence.indent) state.fence = null;
  if (state.fence) {
    if (closesFence(text, first, end, state.fence)) state.fence = null;
    return;
  }
  if (!state.isInText || opensBlock(text, first)) closeItems(state, indent.columns);
  openBlock(text, first, end, indent.columns, state);
  state.blank = false;
}

/** Where the content of the innermost open list item starts; 0 outside lists. */
function innermost({ contents }: State): number {
  return contents.at(-1) ?? 0;
}

/** What starts left of an item's content ends the item. */
function closeItems(state: State, column: number): void {
  while (column < innermost(state)) state.contents.pop();
}

/** Takes note of what a line opens: list items, one in the other, then a fence or an HTML block. */
function openBlock(text: string, first: number, end: number, columns: number, state: State): void {
  const marker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t])[ \t]{1,4}/y;
  let at = first;
  let column = columns;
  while (column < innermost(state) + 4) {
    marker.lastIndex = at;
    const item = marker.exec(text);
    if (!item || at + item[0].length > end || isRule(text, at, end)) break;
    closeItems(state, column);
    at += item[0].length;
    column += item[0].length;
    state.contents.push(column);
  }
  // Code where it stands alone, and text where it goes on with text.
  if (column >= innermost(state) + 4) return;
  const fence = fenceAt(text, at, end);
  const markup = text.charCodeAt(at) === 60 ? text.slice(at, end) : null;
  if (fence) state.fence = { ...fence, indent: innermost(state) };
  else if (markup) state.html = htmlBlock(markup, state.blank);
  const isMarkup = markup !== null && (state.html !== null || htmlEnds.some(([open]) => open.test(markup)));
  state.isInText = !fence && !isMarkup && goesOn(text, at, end, state.isInText);
}

/** Whether text can follow a line as a part of it: not after headings, rules and nothing. */
function goesOn(text: string, at: number, end: number, isInText: boolean): boolean {
  if (at >= contentEnd(text, end, at) || isAtxHeading(text, at, end) || isRule(text, at, end)) return false;
  return !(isInText && isUnderline(text.slice(at, end)));
}

function hash(text: string, at: number, end: number): number {
  let value = 0;
  const stop = Math.min(end, at + 64);
  for (let index = at; index < stop; index++) value = (Math.imul(value, 31) + text.charCodeAt(index)) | 0;
  return value >>> 3;
}
