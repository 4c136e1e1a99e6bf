import { allMatches } from '../../document/matches.ts';

/** How a text spells what the two Englishes spell apart ("organise", "organize"). */
export type Spelling = 'british' | 'american';

/** Enough of a document to tell; the rest of a long one is not read at every keystroke. */
const READ = 20_000;

const BRITISH = /is(?:e[ds]?|ing|ation)\b|our(?:s|ed)?\b/gi;
const AMERICAN = /iz(?:e[ds]?|ing|ation)\b|(?:col|behavi|lab|fav)or(?:s|ed)?\b/gi;

/** Words in -ise and -our that have no other spelling. */
const ALWAYS_BRITISH =
  /^(?:.{0,2}is.{1,5}|rais|advis|revis|exercis|supervis|improvis|comprom|promis|enterpris|precis|surpris|expertis|four|hour|tour|your|pour|devis|advertis|franchis|disguis|cruis|likewis|otherwis|nois|prais|merchandis|concis)/i;
const ALWAYS_AMERICAN = /^(?:siz|priz|seiz|citiz)/i;

/** The spelling that most of a document's words have; British where none tells. */
export function spellingOf(text: string): Spelling {
  const read = text.slice(0, READ);
  const american = count(read, AMERICAN, ALWAYS_AMERICAN);
  return american > 0 && american > count(read, BRITISH, ALWAYS_BRITISH) ? 'american' : 'british';
}

const STEM = /(?<!\p{L})\p{L}+$/u;

/** Finds the endings first, and the word before each of them: most words have none. */
function count(text: string, ending: RegExp, always: RegExp): number {
  let found = 0;
  for (const match of allMatches(ending, text)) {
    const stem = STEM.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? '';
    if (stem.length > 1 && !always.test(stem + match[0])) found += 1;
  }
  return found;
}
