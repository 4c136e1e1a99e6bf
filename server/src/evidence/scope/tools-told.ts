import { builtAbilities, deliverables, heapNouns, largeThings, vagueThings } from '../../lexicon/objects.ts';
import { technologies } from '../../lexicon/technologies.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Head } from '../grammar/head.ts';
import { behindParticle, JOINS, PLACING, readPhrase } from '../grammar/noun-phrase.ts';
import type { Token } from '../grammar/tokens.ts';

const tools = wordSet(technologies);
const single = wordSet(deliverables);
const large = wordSet(largeThings);
const heaps = wordSet(heapNouns);
const abilities = wordSet(builtAbilities);
const qualities = wordSet(vagueThings);

/** “forms with React”, “chart pages in Java”: who tells the tools had the thing in hand. */
export function namesTools(tokens: readonly Token[], start: number): boolean {
  let at = behindParticle(tokens, start);
  let made = false;
  let direct = true;
  for (let step = 0; step < 5; step += 1) {
    const { to, plural, head } = readPhrase(tokens, at);
    const kind = plural || single.has(head) || large.has(head) || abilities.has(head);
    made ||= direct && kind && !TOO_OPEN.test(head) && !qualities.has(head);
    const end = tokens[to]?.lower.endsWith('ly') ? to + 1 : to;
    const word = tokens[end]?.lower ?? '';
    direct &&= JOINS.has(word);
    if (made && TOOLING.has(word) && tokens.slice(end + 1, end + 5).some(isTool)) return true;
    if (!direct && !(made && (PLACING.has(word) || TOOLING.has(word)))) return false;
    at = end + 1;
  }
  return false;
}

/** “solutions using Terraform”: what was solved stays open. */
const TOO_OPEN = /^(?:projects|solutions)$/;

/** “React components”, “SQL queries and reports”: the kind of tool tells the kind of thing. */
export function madeOfTools(tokens: readonly Token[], start: number): boolean {
  const from = behindParticle(tokens, start);
  const { to, plural, head } = readPhrase(tokens, from);
  // “Java applications” are what everybody makes.
  if (heaps.has(head) || head === 'libraries') return false;
  return plural && !qualities.has(head) && tokens.slice(from, to - 1).some(({ lower }) => tools.has(lower));
}

/** “from cron to Airflow”: both ends are told. */
export function movesOver(tokens: readonly Token[], from: number): boolean {
  const start = tokens.findIndex(({ lower }, at) => at >= from && at < from + 8 && lower === 'from');
  if (start < 0 || !isTool(tokens[start + 1])) return false;
  return tokens.slice(start + 2, start + 8).some(({ lower }, at) => lower === 'to' && isTool(tokens[start + at + 3]));
}

/** Tools behind the object, whatever it is. */
export function toolsBehind(tokens: readonly Token[], start: number): boolean {
  const end = readPhrase(tokens, start).to;
  const to = tokens[end]?.verb?.form === 'gerund' && !TOOLING.has(tokens[end]?.lower ?? '') ? end + 1 : end;
  return TOOLING.has(tokens[to]?.lower ?? '') && tokens.slice(to + 1, to + 5).some(isTool);
}

/** “release processes for the gauges using Helm”: whatever it is, it was done by hand. */
export function toolsAfter(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 14).some(({ lower }, at) => lower === 'using' && isTool(tokens[from + at + 1]));
}

export function isTool(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || tools.has(token.lower));
}

/** Behind these stand the tools. */
const TOOLING = new Set('with using in on via through integrating leveraging including within ('.split(' '));

/** “Integrated with Camunda”, “Interfaced the crane API with …”: two programs were joined, and no people. */
export function joinsTools(tokens: readonly Token[], { form, lemma, to }: Head): boolean {
  if (form !== 'past' || !/^(?:integrate|interface)$/.test(lemma)) return false;
  if (tokens[to]?.lower !== 'with') return isTool(tokens[to]);
  return isTool(tokens[to + 1]) || tokens.slice(to + 1, to + 5).some(({ lower }) => /^apis?$/.test(lower));
}

/** “… by 40% using Vitest”: by what something became better. */
export function usesTools(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ lower }, at) => at > from && /^(?:using|with|via)$/.test(lower) && isTool(tokens[at + 1]));
}
