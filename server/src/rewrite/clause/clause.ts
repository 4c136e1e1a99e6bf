import type { Evidence } from '../../evidence/model.ts';
import { type Complement, readBody, type Tail } from './body.ts';
import { type Opening, readOpening } from './opening.ts';
import type { Source } from './source.ts';
import { type Piece, type Token, tokenise } from './tokens.ts';

/** The first sentence of a bullet, cut into its constituents; every piece is a stretch of plain text. */
export interface Clause {
  readonly source: Source;
  readonly tokens: readonly Token[];
  readonly opening: Opening;
  /** What the verb is about: the noun phrase up to its first complement; null for a bare verb. */
  readonly head: Piece | null;
  readonly complements: readonly Complement[];
  /** What follows the statement: results, how it was done, second verbs. */
  readonly tails: readonly Tail[];
  /** The whole statement from the opening to its end. */
  readonly whole: Piece;
  /** "." or nothing, as written. */
  readonly final: string;
  /** Further sentences of the bullet. */
  readonly rest: Piece | null;
}

const LONGEST = 1500;

/** Reads a bullet's claim, or null where its grammar is none of ours (a header, a list of tools, a title). */
export function readClause(source: Source, from: number, evidence: Evidence): Clause | null {
  const text = source.text.trimEnd();
  // A bullet with an open question is answered first; a header's claim stands in its children.
  if (text.length - from > LONGEST || /⟨|:$/.test(text)) return null;
  const all = tokenise(source, from, text.length);
  const last = sentenceEnd(all);
  const tokens = all.slice(0, last + 1);
  const closing = tokens.at(-1);
  if (!closing) return null;
  const opening = readOpening(source, tokens, evidence);
  if (!opening) return null;
  const following = all[last + 1];
  return {
    source,
    tokens,
    opening,
    ...readBody(tokens, opening),
    whole: { start: opening.start, end: closing.end },
    final: source.text.slice(closing.end, following ? closing.end + closing.after.length : text.length),
    rest: following ? { start: following.start, end: text.length } : null,
  };
}

const ABBREVIATION = /^(?:e\.g|i\.e|vs|etc|approx|ca|no|inc|ltd|co|dr|mr|ms|st|incl|resp|u\.s|u\.k)$/i;

/** "I.T.", "U.S.", "J. Okafor". */
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;

function sentenceEnd(tokens: readonly Token[]): number {
  const end = tokens.findIndex((token, i) => {
    const next = tokens[i + 1];
    if (!next || !/[.!?…]$/.test(token.after)) return false;
    return /^[\p{Lu}\p{N}⟨"“(]/u.test(next.text) && !ABBREVIATION.test(token.text) && !INITIALS.test(token.text);
  });
  return end < 0 ? tokens.length - 1 : end;
}
