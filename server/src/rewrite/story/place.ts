import type { Piece } from '../clause/tokens.ts';
import { cut, type Part, type Said } from '../said.ts';

export type StoryPart = 'situation' | 'task' | 'action' | 'result';

/** A piece of the bullet in its place in the story; after one that `leads` what follows goes on behind a colon. */
export interface ToldPiece {
  readonly part: Part;
  readonly leads?: boolean;
  /** Of a situation: how far the work reached, not why it was done. */
  readonly scope?: boolean;
  /** Of a scope: who uses it. */
  readonly users?: boolean;
}

/** Which part of the story a piece belongs to. */
export interface Place {
  readonly part: StoryPart;
  readonly piece: ToldPiece;
}

export const at = (part: StoryPart, piece: Part, more: Omit<ToldPiece, 'part'> = {}): Place => ({
  part,
  piece: { part: piece, ...more },
});

/** What was done, by whom the bullet says: shared work keeps its “we”, and what names nobody stays as it is written. */
export function doneBy(said: Said, done: Part, written: Part): Part {
  const { kind } = said.clause.opening;
  if (kind === 'passive' || said.shared) return written;
  const others = othersOf(said);
  return others ? [cut(said, others), done] : done;
}

/** “We” or “The team” as the one who acts; null for “I” and where nobody is named. */
export function othersOf({ clause: { opening, source } }: Said): Piece | null {
  const { subject } = opening;
  return subject && !/^i$/i.test(source.text.slice(subject.start, subject.end)) ? subject : null;
}

/** A figure of an outcome, or a result without one, stands in the piece. */
export function tellsOutcome({ input }: Said, pieces: Piece | readonly Piece[]): boolean {
  const { quantities, namedResults } = input.evidence;
  const inside = (each: Piece) => [pieces].flat().some(({ start, end }) => each.start >= start && each.start < end);
  return quantities.some((each) => each.kind === 'outcome' && inside(each)) || namedResults.some(inside);
}
