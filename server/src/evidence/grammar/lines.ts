import { fields, occupations } from '../../lexicon/claims.ts';
import { technologies } from '../../lexicon/technologies.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Head } from './head.ts';
import { endsObject } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

const titles = wordSet(occupations);
const trades = new Set([
  ...wordSet(fields),
  ...wordSet(technologies),
  'application',
  'app',
  'website',
  'site',
  'ui',
  'ux',
]);

/** A line that introduces others. */
export function isHeader(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.lower === ':';
}

/** “HB 1201: Charting Tides, Fall 2019”: a course that was heard or held. */
export function isCourse(tokens: readonly Token[]): boolean {
  if (!/^\d{4}$/.test(tokens.at(-1)?.lower ?? '') || !TERMS.has(tokens.at(-2)?.lower ?? '')) return false;
  return !tokens.some(({ verb }) => verb?.form === 'past');
}

const TERMS = new Set(['spring', 'summer', 'fall', 'autumn', 'winter']);

/** Names between commas, or one word. */
export function isList(tokens: readonly Token[], head: Head): boolean {
  if (isLabelled(tokens)) return true;
  if (head.kind !== 'noun') return false;
  if (tellsMade(tokens)) return false;
  const outside = outsideBrackets(tokens);
  // “Mobile development (Android, iOS)” is a list for all that; “Development of the shop (Vue, Go)” is none.
  const told = outside.some(({ lower }) => lower === 'of' || lower === 'for') ? outside : tokens;
  const words = told.filter((token) => token.kind !== 'mark');
  if (words.length <= 1) return true;
  const commas = told.filter(
    (token) => token.lower === ',' || token.lower === '|' || token.lower === '/' || token.lower === '·',
  ).length;
  const names = words.filter((token) => token.capital || token.kind === 'number').length;
  return (
    (commas >= 2 && names * 2 >= words.length) ||
    /^(?:technolog|stack|tech$|tools$|languages$|environment$|skills$)/.test(words[0]?.lower ?? '')
  );
}

/** “Leadership: hiring, planning, reviews”: behind a label stand short items and nothing is told of any. */
function isLabelled(tokens: readonly Token[]): boolean {
  let label = 1;
  while (label <= 3 && tokens[label]?.lower !== ':') label += 1;
  if (label > 3) return false;
  const items = [0];
  for (let at = label + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.lower === ',') items.push(0);
    else if (token?.kind !== 'word' || endsObject(token) || token.verb?.form === 'past') return false;
    else items.push((items.pop() ?? 0) + 1);
  }
  return items.length >= 3 && items.every((words) => words <= 3);
}

/** “Development of the shop using Vue, Go and Redis”, “Python/Django development for the yard”: what was made is told. */
function tellsMade(tokens: readonly Token[]): boolean {
  return tokens.slice(0, 8).some(
    ({ lower }, at) =>
      /^(?:development|implementation|design)$/.test(lower) &&
      (/^(?:of|on|for)$/.test(tokens[at + 1]?.lower ?? '') ||
        // “Feed development with Kafka, Flink and Go”; “Web development with …” is a skill.
        (tokens[at + 1]?.lower === 'with' && at > 0 && !trades.has(tokens[at - 1]?.lower ?? ''))),
  );
}

/** What stands in brackets does not tell what kind of line it is. */
function outsideBrackets(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.filter(({ lower }) => {
    if (lower === '(') depth += 1;
    const outside = depth === 0;
    if (lower === ')') depth = Math.max(0, depth - 1);
    return outside;
  });
}

/** "Lead Data Scientist (2021–2023)", "Junior Service Developer @ Brightfen": a job title, not work. */
export function isTitle(tokens: readonly Token[], head: Head): boolean {
  if (tokens[0]?.verb?.form === 'past' || (head.kind === 'verb' && head.from > 3)) return false;
  for (let at = 0; at < Math.min(tokens.length, 6); at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (at > 0 && titles.has(token.lower)) {
      // “Tide Analyst - Developed …”: the deed behind the title counts.
      if (head.kind === 'verb' && head.form === 'past' && head.from > at) return false;
      const next = tokens[at + 1];
      return token.capital && (!next || /^(?:[(@|–—-]|at)$/.test(next.lower));
    }
    if (token.kind !== 'mark' && !token.capital && token.lower !== 'of' && token.lower !== 'and') return false;
  }
  return false;
}
