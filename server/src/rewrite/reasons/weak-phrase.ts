import { ask, BROKEN, cut, type Part, type Said, tails, theHead } from '../said.ts';
import { less, type Wording } from '../wording.ts';
import { has, rest } from './parts.ts';

/** The weak phrase as written. */
export function weakPhrase(said: Said): Part {
  const { opening, source } = said.clause;
  if (!opening.weak) return null;
  return cut(said, { start: opening.start, end: source.text.slice(0, opening.weak.end).trimEnd().length });
}

/** The weak phrase as it stands, with a question that fits what it was. */
export function keptAs(said: Said, title: string, asked: Part): Wording | null {
  if (has(said, 'people')) return null;
  const { start, end, verbs } = said.clause.opening;
  const opening = verbs.length > 0 ? cut(said, { start, end }) : weakPhrase(said);
  const whole = [opening, theHead(said), rest(said)];
  return less(
    title,
    'junior',
    ...whole,
    has(said, 'purpose', 'clause', 'means') ? ',' : null,
    asked,
    tails(said),
    ';',
    ask('which part was yours?'),
  );
}

/** "while responsible for the backup system": the duty behind the act, for an opening that names the act. */
export function whileAnswering(said: Said): Part {
  const { opening, source } = said.clause;
  const text = source.text.slice(opening.start, opening.end);
  const from = /\b(?:responsible|tasked|accountable|in charge)\b/i.exec(text)?.index;
  if (from === undefined) return BROKEN;
  const phrase = cut(said, { start: opening.start + from, end: opening.end });
  return ['while', typeof phrase === 'string' ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase];
}
