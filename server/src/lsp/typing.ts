import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bullet, CareerDocument, Span } from '../document/model.ts';
import type { Finding } from '../lint/finding.ts';
import { wholeLines } from './convert.ts';
import type { Host } from './host.ts';

/**
 * Calm while typing: new findings on the bullet being written wait until the cursor leaves it or typing rests; those that
 * were shown stay until their cause is gone, and what clears, clears at once.
 */
export interface Typing {
  /** Text was typed; `rest` is how long typing must pause, in milliseconds, 0 for no holding at all. */
  typed(uri: string, at: number, rest: number): void;
  /** The findings to show now. Those held are left out. */
  visible(text: TextDocument, document: CareerDocument, findings: readonly Finding[]): readonly Finding[];
  /** The cursor went to an offset, or out of the document (null); releases what is held unless it is the same bullet. */
  left(text: TextDocument, document: CareerDocument | null, to: number | null): void;
  /** Releases a document at once. */
  release(uri: string): void;
  closed(uri: string): void;
}

interface Writing {
  /** Offset behind what was typed last. */
  readonly at: number;
  readonly callOff: () => void;
  /** Findings were held when last asked: only then is a release worth a refresh. */
  held: boolean;
}

/** What was last shown of a document. */
interface Shown {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** `released` is called when findings that were held may be shown. */
export function createTyping(host: Host, released: (uri: string) => void): Typing {
  const writing = new Map<string, Writing>();
  const lastShown = new Map<string, Shown>();

  const end = (uri: string) => {
    const own = writing.get(uri);
    if (!own) return;
    own.callOff();
    writing.delete(uri);
    if (own.held) released(uri);
  };

  return {
    typed: (uri, at, rest) => {
      const before = writing.get(uri);
      if (rest <= 0) return end(uri);
      before?.callOff();
      writing.set(uri, { at, callOff: host.after(rest, () => end(uri)), held: before?.held ?? false });
    },
    visible: (text, document, findings) => {
      const own = writing.get(text.uri);
      const before = lastShown.get(text.uri) ?? { text: '', findings: [] };
      const shown = own
        ? withoutNew(findings, linesBeingWritten(text, document, own.at), text.getText(), before)
        : findings;
      if (own) own.held = shown.length < findings.length;
      lastShown.set(text.uri, { text: text.getText(), findings: shown });
      return shown;
    },
    left: (text, document, to) => {
      const own = writing.get(text.uri);
      const here = own && document && to !== null ? linesBeingWritten(text, document, own.at) : null;
      if (here && to !== null && to >= here.start && to <= here.end) return;
      end(text.uri);
    },
    release: end,
    closed: (uri) => {
      end(uri);
      lastShown.delete(uri);
    },
  };
}

/** The findings without those in `here` that were not shown before: per rule no more than were there. */
function withoutNew(findings: readonly Finding[], here: Span, text: string, before: Shown): readonly Finding[] {
  const hereBefore = spanBefore(here, text, before.text);
  const budget = new Map<string, number>();
  const words = new Set<string>();
  for (const finding of before.findings) {
    if (!touches(finding.span, hereBefore)) continue;
    budget.set(finding.rule, (budget.get(finding.rule) ?? 0) + 1);
    words.add(wordsOf(finding, before.text));
  }
  const held = new Set<Finding>();
  const candidates = findings.filter((finding) => touches(finding.span, here));
  // Where one of several has to wait, those that mark the same words as before stay.
  const known = (finding: Finding) => (words.has(wordsOf(finding, text)) ? 0 : 1);
  for (const finding of candidates.sort((a, b) => known(a) - known(b))) {
    const left = budget.get(finding.rule) ?? 0;
    if (left === 0) held.add(finding);
    else budget.set(finding.rule, left - 1);
  }
  return held.size === 0 ? findings : findings.filter((finding) => !held.has(finding));
}

function wordsOf(finding: Finding, text: string): string {
  return `${finding.rule} ${text.slice(finding.span.start, finding.span.end)}`;
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && a.end >= b.start;
}

/** Where a span that surrounds the latest edit stood in the text before it. */
function spanBefore(span: Span, text: string, before: string): Span {
  const shorter = Math.min(text.length, before.length);
  let same = 0;
  while (same < shorter && text.charCodeAt(same) === before.charCodeAt(same)) same += 1;
  return { start: Math.min(span.start, same), end: Math.max(0, span.end - text.length + before.length) };
}

/** The whole lines of the bullet at an offset, or the line itself where there is none. */
function linesBeingWritten(text: TextDocument, document: CareerDocument, at: number): Span {
  const offset = Math.min(at, text.getText().length);
  for (const owner of [...document.roles, ...document.entries]) {
    if (offset < owner.span.start) continue;
    const found = findBullet(text, owner.bullets, offset);
    if (found) return found;
  }
  return wholeLines(text, { start: offset, end: offset });
}

function findBullet(text: TextDocument, bullets: readonly Bullet[], offset: number): Span | null {
  for (const bullet of bullets) {
    if (offset < bullet.marker.start) return null;
    const lines = wholeLines(text, { start: bullet.marker.start, end: bullet.span.end });
    if (offset >= lines.start && offset <= lines.end) return lines;
    const nested = findBullet(text, bullet.children, offset);
    if (nested) return nested;
  }
  return null;
}
