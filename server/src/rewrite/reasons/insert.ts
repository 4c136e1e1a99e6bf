import { cut, opener, type Part, type Said } from '../said.ts';
import { DETERMINERS, PREPOSITIONS } from '../words/lists.ts';

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
  for (const { start, end, part } of [...inTense(said), ...insertions].sort((a, b) => a.start - b.start)) {
    parts.push(trimmed(said, at, start), part);
    at = end;
  }
  parts.push(trimmed(said, at, whole.end));
  return [parts, after];
}

/** The statement as it stands, behind its lead-in (which every sentence puts first itself). */
export function whole(said: Said): Part {
  return withInsertions(said, []);
}

/** “Create …” in an ended role is told in the past, so that a verb added behind it agrees; a list of clauses stays as it is. */
function inTense(said: Said): readonly Insertion[] {
  const { opening, tails } = said.clause;
  const form = opening.verbs[0]?.form;
  const present = opening.kind !== 'verbs' || opening.subject || form !== 'base' || said.tense !== 'past';
  if (present || tails.some((tail) => tail.form === 'verb') || goesOn(said)) return [];
  return [{ start: opening.start, end: opening.end, part: opener(said, { plain: true }) }];
}

/** “… and feed the ledger”: what may be a second verb in the present, which would not agree. */
function goesOn({ clause: { tokens, head } }: Said): boolean {
  return tokens.some((token, i) => {
    const [verb, object] = [tokens[i + 1], tokens[i + 2]];
    if (!/^(?:and|&)$/.test(token.lower) || !verb || !object || token.start < (head?.start ?? 0)) return false;
    const noun = /(?:s|ing|ion|ment|ed|ity|ly)$/.test(verb.lower) || verb.after !== '' || !/^\p{Ll}/u.test(verb.text);
    return !noun && (DETERMINERS.has(object.lower) || (PREPOSITIONS.has(object.lower) && object.lower !== 'of'));
  });
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
