import { fleetNouns } from '../lexicon/claims.ts';
import { businessMeasures, internalPeople, ownedByTeams, servedPeople } from '../lexicon/functions.ts';
import { prepositions, wordSet } from '../lexicon/words.ts';
import type { ToldScope } from './lexis.ts';
import type { Quantity } from './model.ts';
import type { Token } from './tokens.ts';

const stops = wordSet(prepositions);
const systems = new Set([...wordSet(fleetNouns), ...wordSet(ownedByTeams)]);
const served = wordSet(servedPeople);
const people = wordSet(internalPeople);
const measures = wordSet(businessMeasures);

type Reading = (tokens: readonly Token[], at: number) => Reach | null;

/** The words that such a reach begins with. */
const OPENERS: ReadonlyMap<string, Reading> = new Map([
  ...'every all each whole entire'.split(' ').map((word) => [word, allOf] as const),
  ...'with between among alongside for from across into to'.split(' ').map((word) => [word, withPeople] as const),
]);

export interface Reach {
  readonly scope: ToldScope;
  readonly from: number;
  readonly to: number;
}

/** How far words reach that no list can hold: everything of a kind, people of another trade, measures of a business. */
export function reachesOf(tokens: readonly Token[], quantities: readonly Quantity[]): readonly Reach[] {
  const found: Reach[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const opens = OPENERS.get(token.lower) ?? (token.verb && TEACHING.has(token.verb.lemma) ? withPeople : null);
    const reach = opens?.(tokens, at);
    if (reach) found.push(reach);
  }
  const measured = quantities.some(({ kind }) => kind === 'outcome');
  const measure = measured ? tokens.findIndex(({ lower }) => measures.has(lower)) : -1;
  if (measure >= 0) found.push({ scope: 'company', from: measure, to: measure + 1 });
  return found;
}

/** "every repository", "all our Azure subscriptions", "the whole organisation", "all customers". */
function allOf(tokens: readonly Token[], from: number): Reach | null {
  for (let at = from + 1; at < Math.min(tokens.length, from + 6); at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.lower !== '/')) return null;
    const next = tokens[at + 1];
    const closes =
      !next || next.kind === 'mark' || stops.has(next.lower) || (next.verb !== null && next.verb.form !== 'gerund');
    if (closes && systems.has(token.lower)) return { scope: 'organisation', from, to: at + 1 };
    if (closes && served.has(token.lower)) return { scope: 'company', from, to: at + 1 };
    if (stops.has(token.lower) && token.lower !== 'of') return null;
  }
  return null;
}

/** Before a trade they make its people one’s own colleagues. */
const OWN = new Set('junior new fellow other senior'.split(' '));
const TEACHING = new Set('train teach coach advise support help upskill'.split(' '));

/** "with the actuaries", "for level designers and animators", "between data science and the editors". */
function withPeople(tokens: readonly Token[], from: number): Reach | null {
  for (let at = from + 1; at < Math.min(tokens.length, from + 6); at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (at === from + 1 && tokens[at]?.verb?.form === 'gerund') return null;
    if (people.has(word)) return { scope: 'multi-team', from, to: at + 1 };
    if (word === 'and' || word === ',') continue;
    if (tokens[at]?.kind === 'mark' || stops.has(word) || OWN.has(word)) return null;
  }
  return null;
}
