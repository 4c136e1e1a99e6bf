import type { Piece, Token } from './clause/tokens.ts';
import { BROKEN, cut, type Part, type Said, verb, words } from './said.ts';
import { PREPOSITIONS } from './words/lists.ts';
import { pastOfGerund, readVerb } from './words/verbs.ts';

/** "caching the builds and sharing runners" → "cached the builds and shared runners"; broken where a verb is not known. */
export function asFinite(said: Said, piece: Piece): Part {
  const tokens = words(said, piece);
  const first = tokens.slice(0, 2).findIndex((token) => /ing$/.test(token.lower));
  const parts: Part[] = [];
  let from = piece.start;
  for (const [i, token] of tokens.entries()) {
    if (i !== first && !isFurther(tokens, i)) continue;
    if (i !== first && PREPOSITIONS.has(tokens[i + 1]?.lower ?? '') && readVerb(token.lower) === null) return BROKEN;
    const acted = finiteOf(said, token.lower);
    if (!acted) return BROKEN;
    parts.push(between(said, from, token.start), acted);
    from = token.end;
  }
  return first < 0 ? BROKEN : [parts, between(said, from, piece.end)];
}

/** "caching" → "cached"; a verb of no table is regular, and only its past is told by its -ing form. */
function finiteOf(said: Said, word: string): string | null {
  const known = readVerb(word);
  if (known) return known.form === 'gerund' ? verb(said, known.base) : null;
  return said.tense === 'past' ? pastOfGerund(word) : null;
}

/** A further -ing verb stands beside the one before `from`. */
export function hasFurtherGerund({ clause: { tokens } }: Said, from: number): boolean {
  return tokens.some((token, i) => token.start > from && isFurther(tokens, i));
}

/** "… and sharing runners": an -ing verb with an object of its own, beside the first one. */
function isFurther(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !next || token.after || !/^[a-z]{2,}ing$/.test(token.text)) return false;
  if (PREPOSITIONS.has(next.lower) && !/^(?:to|up|out|over|with)$/.test(next.lower)) return false;
  return /^(?:and|then|&)$/.test(before.lower) || (before.after.includes(',') && readVerb(token.lower) !== null);
}

function between(said: Said, start: number, end: number): Part {
  const text = said.clause.source.text.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = start + text.trimEnd().length;
  return to > from ? cut(said, { start: from, end: to }) : null;
}
