import { cut, type Part, type Said } from '../said.ts';

/** A change of the bullet as it stands: at `[start, end)` of its plain text stands `part` instead. */
export interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
}

/** The whole statement with insertions, and what follows it. */
export function withInsertions(said: Said, insertions: readonly Insertion[], ...after: readonly Part[]): Part {
  const { whole } = said.clause;
  const parts: Part[] = [];
  let at = startOf(said);
  for (const { start, end, part } of [...insertions].sort((a, b) => a.start - b.start)) {
    parts.push(trimmed(said, at, start), part);
    at = end;
  }
  parts.push(trimmed(said, at, whole.end));
  return [parts, after];
}

/** The statement as it stands, behind its lead-in (which every sentence puts first itself). */
export function whole(said: Said): Part {
  return cut(said, { start: startOf(said), end: said.clause.whole.end });
}

function startOf(said: Said): number {
  return said.clause.opening.start;
}

function trimmed(said: Said, start: number, end: number): Part {
  const text = said.clause.source.text.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = end - (text.length - text.trimEnd().length);
  return to > from ? cut(said, { start: from, end: to }) : null;
}
