import type { Span } from './model.ts';

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
  /** The column where the content of the open list item starts; 0 outside lists. */
  content: number;
  blank: boolean;
}

function markdownEnd(text: string, start: number): number {
  const state: State = { fence: null, html: null, content: 0, blank: true };
  let at = start;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (at > start && canCut(text, start, at, end, state)) return at;
    advance(text, at, end, state);
    at = end;
  }
  return text.length;
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
  if (indent.columns < state.content && (state.blank || opensBlock(text, first))) state.content = 0;
  openBlock(text, first, end, indent.columns, state);
  state.blank = false;
}

/** Takes note of what a line opens: list items, one in the other, then a fence or an HTML block. */
function openBlock(text: string, first: number, end: number, columns: number, state: State): void {
  const marker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t])[ \t]{1,4}/y;
  let at = first;
  let column = columns;
  while (column < state.content + 4) {
    marker.lastIndex = at;
    const item = marker.exec(text);
    if (!item || at + item[0].length > end) break;
    at += item[0].length;
    column += item[0].length;
    state.content = column;
  }
  if (column >= state.content + 4) return;
  const fence = fenceAt(text, at, end);
  if (fence) state.fence = { ...fence, indent: state.content };
  else if (text.charCodeAt(at) === 60) state.html = htmlBlock(text.slice(at, end), state.blank);
}

function fenceAt(text: string, first: number, end: number): { readonly unit: number; readonly length: number } | null {
  const unit = text.charCodeAt(first);
  if (unit !== 96 && unit !== 126) return null;
  let length = 0;
  while (text.charCodeAt(first + length) === unit) length++;
  if (length < 3) return null;
  return unit === 96 && text.slice(first + length, end).includes('`') ? null : { unit, length };
}

function closesFence(
  text: string,
  first: number,
  end: number,
  fence: { readonly unit: number; readonly length: number },
): boolean {
  let length = 0;
  while (text.charCodeAt(first + length) === fence.unit) length++;
  return length >= fence.length && text.slice(first + length, end).trim() === '';
}

const htmlEnds: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/],
];
const blockTag =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i;
const anyTag = /^<\/?[A-Za-z][^<>]{0,1000}>\s*$/;

function htmlBlock(line: string, afterBlank: boolean): State['html'] {
  for (const [open, close] of htmlEnds) {
    if (open.test(line)) return close.test(line.slice(2)) ? null : close;
  }
  if (blockTag.test(line)) return 'blank';
  return afterBlank && anyTag.test(line) ? 'blank' : null;
}

function isAtxHeading(text: string, at: number, end: number): boolean {
  let depth = 0;
  while (text.charCodeAt(at + depth) === 35) depth++;
  return depth <= 6 && (at + depth >= end || /[ \t\r\n]/.test(text[at + depth] ?? ''));
}

function isSetextHeading(text: string, at: number, end: number): boolean {
  if (end >= text.length || !isParagraphStart(text.charCodeAt(at)) || isListItem(text, at, end)) return false;
  const unit = text.charCodeAt(end);
  if (unit !== 61 && unit !== 45) return false;
  return /^(?:=+|-+)[ \t]*$/.test(text.slice(end, lineEnd(text, end)).trimEnd());
}

function isParagraphStart(unit: number): boolean {
  // Not `<` (HTML), `>` (quote), `#`, fences, tables, white space; letters, digits, `*`, `_`, `[` and everything beyond ASCII.
  const isLetter = (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  return isLetter || (unit >= 48 && unit <= 57) || unit === 42 || unit === 95 || unit === 91 || unit > 127;
}

function isListItem(text: string, at: number, end: number): boolean {
  const marker = /[-+*](?=[ \t])/y;
  marker.lastIndex = at;
  return marker.test(text) && !isRule(text, at, end);
}

function opensBlock(text: string, first: number): boolean {
  const end = lineEnd(text, first);
  return /[#>`~<|]/.test(text[first] ?? '') || isListItem(text, first, end) || isRule(text, first, end);
}

function isRule(text: string, at: number, end: number): boolean {
  return /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(text.slice(at, Math.min(end, at + 80)).trimEnd());
}

function indentation(text: string, at: number, end: number): { readonly length: number; readonly columns: number } {
  let length = 0;
  let columns = 0;
  for (; at + length < end; length++) {
    const unit = text.charCodeAt(at + length);
    if (unit === 32) columns++;
    else if (unit === 9) columns += 4 - (columns % 4);
    else break;
  }
  return { length, columns };
}

function contentEnd(text: string, end: number, at: number): number {
  let stop = end;
  while (stop > at && (text.charCodeAt(stop - 1) === 10 || text.charCodeAt(stop - 1) === 13)) stop--;
  return stop;
}

/** The offset after a line's end. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function hash(text: string, at: number, end: number): number {
  let value = 0;
  const stop = Math.min(end, at + 64);
  for (let index = at; index < stop; index++) value = (Math.imul(value, 31) + text.charCodeAt(index)) | 0;
  return value >>> 3;
}
