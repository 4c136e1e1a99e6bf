import { type RelativePlain, slicePlain } from '../markdown/plain-text.ts';
import { titleScore } from './classify.ts';
import { type HeadLine, lineFacts } from './line-parts.ts';
import { namesOnly } from './names-only.ts';
import { coinedName } from './title-sentences.ts';

// Entries that stand below their dates and go on as prose: "**Acme**, engineer in the tide team; kept the …", "Acme, engineer. Kept the …".

const longestName = 120;
const signAfterName = /^\s?(?:[,:;]|\s[-–—|])?\s?/u;
/** Where a title in such an entry ends at the latest. */
const clauseEnd = /[,;.:(|](?=\s|$)|\s[-–—|(]\s?/u;
const joiner = /\s(?:for|in|of|at|with|to|on|within|where|and then|working|developing|building|designing)\s/gu;

/** The company and the title, in this order, that a paragraph below dates begins with, as a line; null where it begins otherwise. */
export function entryLead(plain: RelativePlain, offset: number, at: number): HeadLine | null {
  const text = plain.text.slice(offset, offset + 320);
  const start = /^\s?:\s+/.exec(text)?.[0].length ?? 0;
  const name = nameEnd(plain, offset + start) - offset;
  if (name <= start) return null;
  const from = name + (signAfterName.exec(text.slice(name))?.[0].length ?? 0);
  const title = titleIn(text.slice(from));
  if (title === '' || (from === name && text[name - 1] !== ' ')) return null;
  const line = slicePlain(plain, offset + start, offset + from + title.length);
  return { plain: line, at, offset: offset + start, facts: lineFacts(line) };
}

/** Where the name ends that a text begins with: one in bold, or one before the first comma or colon. */
function nameEnd({ text, marks }: RelativePlain, start: number): number {
  const bold = marks.find((mark) => mark.kind === 'strong' && mark.start === start);
  const own = bold
    ? text.slice(start, bold.end)
    : (/^[^,:;]{2,80}?(?=(?:,|\s?:)\s)/u.exec(text.slice(start, start + 90))?.[0] ?? '');
  const isName = bold !== undefined || namesOnly.test(own) || coinedName.test(own);
  return isName && own.length <= longestName && titleScore(own) < 2 ? start + own.length : start;
}

/** "engineer in harbour systems" of "engineer in harbour systems. Kept …", and "Engineer" of "Engineer for the platform that …". */
function titleIn(rest: string): string {
  const clause = rest.slice(0, clauseEnd.exec(rest)?.index ?? rest.length).trimEnd();
  const isWhole = clause.length < rest.trim().length && clause.length <= longestName;
  const isShort = clause.split(/\s+/).length <= 7 && !/\s(?:the|an?|our|my|its|their)\s/.test(clause);
  const score = titleScore(clause);
  if (isWhole && (score === 3 || (score === 2 && isShort && /^[.;]/.test(rest.slice(clause.length))))) return clause;
  for (const { index } of clause.matchAll(joiner)) {
    const title = clause.slice(0, index);
    if (titleScore(title) === 3 || /^internship$/i.test(title)) return title;
  }
  return '';
}
