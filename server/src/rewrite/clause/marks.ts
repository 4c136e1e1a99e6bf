import type { Span } from '../../document/model.ts';

/** Inline markup: `inner` is what shows, `outer` includes the delimiters (and a link's address). */
export interface Mark {
  readonly kind: 'code' | 'link' | 'emphasis' | 'html';
  readonly outer: Span;
  readonly inner: Span;
}

/** The inline markup of `text[start, end)`, outer marks before the marks inside them. */
export function readMarks(text: string, start: number, end: number): readonly Mark[] {
  const marks: Mark[] = [];
  let at = start;
  while (at < end) {
    const mark = text[at] === '\\' ? null : markAt(text, at, end);
    if (!mark) {
      at += text[at] === '\\' ? 2 : 1;
      continue;
    }
    marks.push(mark);
    if (mark.kind === 'link' || mark.kind === 'emphasis') {
      marks.push(...readMarks(text, mark.inner.start, mark.inner.end));
    }
    at = mark.outer.end;
  }
  return marks;
}

function markAt(text: string, at: number, end: number): Mark | null {
  switch (text[at]) {
    case '`':
      return codeAt(text, at, end);
    case '[':
    case '!':
      return linkAt(text, at, end);
    case '<':
      return htmlAt(text, at, end);
    case '*':
    case '_':
    case '~':
      return emphasisAt(text, at, end);
    default:
      return null;
  }
}

function runLength(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && text[to] === text[at]) to += 1;
  return to - at;
}

function codeAt(text: string, at: number, end: number): Mark | null {
  const fence = runLength(text, at, end);
  let to = at + fence;
  while (to < end) {
    if (text[to] !== '`') to += 1;
    else {
      const run = runLength(text, to, end);
      if (run === fence) {
        return { kind: 'code', outer: { start: at, end: to + run }, inner: { start: at + fence, end: to } };
      }
      to += run;
    }
  }
  return null;
}

function linkAt(text: string, at: number, end: number): Mark | null {
  const open = text[at] === '!' ? at + 1 : at;
  if (text[open] !== '[') return null;
  const close = closing(text, open, end, '[', ']');
  if (close === null) return null;
  const next = text[close + 1];
  const pair = next === '(' ? '()' : next === '[' ? '[]' : null;
  const last = pair ? closing(text, close + 1, end, pair[0] ?? '', pair[1] ?? '') : close;
  if (last === null) return null;
  return { kind: 'link', outer: { start: at, end: last + 1 }, inner: { start: open + 1, end: close } };
}

function closing(text: string, at: number, end: number, open: string, close: string): number | null {
  let depth = 0;
  for (let i = at; i < end; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === open) depth += 1;
    else if (text[i] === close) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return null;
}

function htmlAt(text: string, at: number, end: number): Mark | null {
  const comment = text.startsWith('<!--', at);
  const close = comment ? text.indexOf('-->', at) + 2 : text.indexOf('>', at);
  if (close < at + 2 || close >= end || !/[a-z/!]/i.test(text[at + 1] ?? '')) return null;
  const span = { start: at, end: close + 1 };
  // An autolink shows its address; a tag or comment shows nothing.
  const inner = /^<[a-z][a-z\d+.-]*:/i.test(text.slice(at, at + 20)) ? { start: at + 1, end: close } : span;
  return { kind: 'html', outer: span, inner };
}

function emphasisAt(text: string, at: number, end: number): Mark | null {
  const run = runLength(text, at, end);
  const marker = text.slice(at, at + run);
  const wordy = marker.startsWith('_') && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
  if (run > 3 || wordy || /\s/.test(text[at + run] ?? ' ')) return null;
  for (let i = text.indexOf(marker, at + run + 1); i >= 0 && i < end; ) {
    const length = runLength(text, i, end);
    // A run of three closes an inner emphasis and then this one.
    const closes = (length === run || length === 3) && !/\s/.test(text[i - 1] ?? ' ');
    const close = i + length - run;
    if (closes) {
      return { kind: 'emphasis', outer: { start: at, end: close + run }, inner: { start: at + run, end: close } };
    }
    i = text.indexOf(marker, i + length);
  }
  return null;
}
