import { allMatches } from '../../document/matches.ts';
import { readVerb } from '../../rewrite/words/verbs.ts';

/** What follows a semicolon. */
const CLAUSE = /;\s+(\S[^;]*)/g;

/** Clauses that go on about the same thing or the same people. */
const SAME =
  /^(?:it|its|they|their|this|that|these|those|which|we|our|us|the team|now|also|and|but|then|later|tools?:)\b/i;

/** “Helped with the move; wrote the copy jobs”: a clause of its own tells the part that was left open before it. */
export function tellsPartAfter(text: string): boolean {
  return OWN_PART.test(text) || clausesOf(text).some((clause) => !SAME.test(clause));
}

/** “Part of a team of four. I did the invoices”, “my part was the tax tables”. */
const OWN_PART = /[.;,(–—]\s*(?:I\s+\p{Ll}+|my\s+(?:own\s+)?(?:part|share|piece|half)\b)/u;

/** “Improved the build; clerks save an hour a day”: a clause with somebody or something else as its subject tells what came of it. */
export function tellsResultAfter(text: string): boolean {
  return clausesOf(text).some((clause) => {
    const [first = '', second = ''] = clause.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
    const acts = readVerb(first);
    // “; used Gradle”, “; caching pages”: the same person goes on.
    return (
      second !== '' &&
      acts?.form !== 'past' &&
      acts?.form !== 'gerund' &&
      !/^(?:by|with|using|via|in|on|for|and)$/i.test(first)
    );
  });
}

function clausesOf(text: string): readonly string[] {
  return text.includes(';') ? allMatches(CLAUSE, text).map(([, clause = '']) => clause) : [];
}
