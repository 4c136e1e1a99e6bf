import type { PlainText, Span } from '../model.ts';

/** How a stretch of plain text is dressed in the source; offsets are into the plain text. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link';
  readonly start: number;
  readonly end: number;
}

/**
 * Plain text whose positions are relative to the piece of source it was read from.
 * `runs` holds quadruples: plain start, plain length, source start, source length; where both lengths are the same the run maps unit by
 * unit, else it maps as a whole (an entity, an escape, a line end with its indentation).
 */
export interface RelativePlain {
  readonly text: string;
  readonly runs: readonly number[];
  readonly marks: readonly Mark[];
  /** Plain offsets of the spaces that stand for the source's line ends, in order. */
  readonly breaks: readonly number[];
}

const emptyPlain: RelativePlain = { text: '', runs: [], marks: [], breaks: [] };

/** Gives a relative plain text its place in the document; costs two words however long the text is. */
export function placePlain(plain: RelativePlain, base: number): PlainText {
  return {
    text: plain.text,
    sourceSpan(start, end) {
      return spanOf(plain, base, start, end);
    },
    plainOffset(source) {
      return offsetOf(plain, source - base);
    },
  };
}

/** The source span of plain `[start, end)`, shifted by `base`. */
export function spanOf(plain: RelativePlain, base: number, start: number, end: number): Span {
  if (plain.runs.length === 0) return { start: base, end: base };
  const from = sourceStart(plain, Math.max(0, start));
  if (end <= start) return { start: base + from, end: base + from };
  return { start: base + from, end: base + sourceEnd(plain, Math.min(end, plain.text.length)) };
}

/** The part `[start, end)` of a plain text as a plain text of its own. */
export function slicePlain(plain: RelativePlain, start: number, end: number): RelativePlain {
  if (start === 0 && end === plain.text.length) return plain;
  return {
    text: plain.text.slice(start, end),
    runs: sliceRuns(plain.runs, start, end),
    marks: plain.marks
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({
        kind: mark.kind,
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      })),
    breaks: plain.breaks.filter((at) => at >= start && at < end).map((at) => at - start),
  };
}

/** A plain text whose place is told from a point `by` units earlier. */
export function shiftedPlain(plain: RelativePlain, by: number): RelativePlain {
  return { ...plain, runs: plain.runs.map((value, index) => (index % 4 === 2 ? value + by : value)) };
}

/** Collects plain text piece by piece, in the order of the source. */
export interface PlainBuilder {
  readonly length: number;
  readonly words: number;
  /** Text that stands in the source as it reads. */
  linear(text: string, source: number): void;
  /** Text that a source stretch of another length or form stands for. */
  atom(text: string, source: number, sourceLength: number): void;
  /** A line end: one space in the plain text. */
  lineBreak(source: number, sourceLength: number): void;
  /** A border that shows as a line of its own: the last space becomes a line end, or a space is put there. */
  border(source: number, sourceLength: number): void;
  mark(kind: Mark['kind'], start: number, end: number): void;
  done(): RelativePlain;
}

export function createPlainBuilder(): PlainBuilder {
  let text = '';
  const runs: number[] = [];
  const marks: Mark[] = [];
  const breaks: number[] = [];
  return {
    get length() {
      return text.length;
    },
    get words() {
      return text.split(/\s+/).filter(Boolean).length;
    },
    linear(piece, source) {
      if (piece === '') return;
      const last = runs.length - 4;
      if (last >= 0 && isLinear(runs, last) && (runs[last + 2] ?? 0) + (runs[last + 3] ?? 0) === source) {
        runs[last + 1] = (runs[last + 1] ?? 0) + piece.length;
        runs[last + 3] = (runs[last + 3] ?? 0) + piece.length;
      } else runs.push(text.length, piece.length, source, piece.length);
      text += piece;
    },
    atom(piece, source, sourceLength) {
      if (piece === '') return;
      runs.push(text.length, piece.length, source, sourceLength);
      text += piece;
    },
    lineBreak(source, sourceLength) {
      if (text === '' || breaks.at(-1) === text.length - 1) return;
      breaks.push(text.length);
      runs.push(text.length, 1, source, sourceLength);
      text += ' ';
    },
    border(source, sourceLength) {
      if (text === '') return;
      if (!text.endsWith(' ')) this.lineBreak(source, sourceLength);
      else if (breaks.at(-1) !== text.length - 1) breaks.push(text.length - 1);
    },
    mark(kind, start, end) {
      if (end > start) marks.push({ kind, start, end });
    },
    done: () => trimmed({ text, runs, marks, breaks }),
  };
}

function trimmed(plain: RelativePlain): RelativePlain {
  const start = plain.text.length - plain.text.trimStart().length;
  const end = plain.text.trimEnd().length;
  return end <= start ? emptyPlain : slicePlain(plain, start, end);
}

function isLinear(runs: readonly number[], at: number): boolean {
  return runs[at + 1] === runs[at + 3];
}

function sliceRuns(runs: readonly number[], start: number, end: number): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at < runs.length; at += 4) {
    const plainStart = runs[at] ?? 0;
    const length = runs[at + 1] ?? 0;
    const source = runs[at + 2] ?? 0;
    const from = Math.max(plainStart, start);
    const to = Math.min(plainStart + length, end);
    if (from >= to) continue;
    if (isLinear(runs, at)) kept.push(from - start, to - from, source + from - plainStart, to - from);
    else kept.push(from - start, to - from, source, runs[at + 3] ?? 0);
  }
  return kept;
}

function sourceStart(plain: RelativePlain, offset: number): number {
  const { runs } = plain;
  const at = runAtPlain(runs, offset);
  const within = offset - (runs[at] ?? 0);
  if (within >= (runs[at + 1] ?? 0)) return (runs[at + 2] ?? 0) + (runs[at + 3] ?? 0);
  return (runs[at + 2] ?? 0) + (isLinear(runs, at) ? within : 0);
}

function sourceEnd(plain: RelativePlain, offset: number): number {
  const { runs } = plain;
  const at = runAtPlain(runs, offset - 1);
  const within = offset - (runs[at] ?? 0);
  return (runs[at + 2] ?? 0) + (isLinear(runs, at) ? within : (runs[at + 3] ?? 0));
}

/** The run that holds a plain offset: the last one that starts at or before it. */
function runAtPlain(runs: readonly number[], offset: number): number {
  return lastRun(runs, 0, offset);
}

function lastRun(runs: readonly number[], field: number, value: number): number {
  let low = 0;
  let high = runs.length / 4 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle * 4 + field] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low * 4;
}

function offsetOf(plain: RelativePlain, source: number): number | null {
  const { runs } = plain;
  if (runs.length === 0) return null;
  const at = lastRun(runs, 2, source);
  const within = source - (runs[at + 2] ?? 0);
  if (within < 0 || within >= (runs[at + 3] ?? 0)) return null;
  return (runs[at] ?? 0) + (isLinear(runs, at) ? within : 0);
}
