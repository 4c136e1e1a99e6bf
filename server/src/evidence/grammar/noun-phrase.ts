import {
  heapNouns,
  initials,
  massNouns,
  praisingWords,
  systemParts,
  vagueQuantifiers,
  vagueThings,
} from '../../lexicon/objects.ts';
import { technologies } from '../../lexicon/technologies.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { Token } from './tokens.ts';

const ends = wordSet(prepositions);
const stops = new Set([
  ...wordSet(prepositions),
  ...'before after around without about upon behind inside onto until'.split(' '),
]);
const tools = wordSet(technologies);
const trades = wordSet(initials);
const masses = new Set([...wordSet(massNouns), ...wordSet(systemParts)]);
const generic = new Set([...masses, ...wordSet(heapNouns), ...wordSet(vagueThings), ...wordSet(praisingWords)]);
const vague = wordSet(vagueQuantifiers);

/** A noun phrase: its determiner, its head and whether it holds the name of a product, a customer or a system. */
export interface Phrase {
  readonly to: number;
  readonly head: string;
  readonly plural: boolean;
  readonly determiner: 'a' | 'the' | 'heap' | null;
  readonly name: boolean;
  /** How many words it takes behind the determiner. */
  readonly words: number;
}

/** The phrase that was read last: an object is looked at from several sides in turn. */
let last: { readonly tokens: readonly Token[]; readonly from: number; readonly phrase: Phrase } | null = null;

/** The noun phrase that begins at a token. */
export function readPhrase(tokens: readonly Token[], from: number): Phrase {
  if (last?.tokens !== tokens || last.from !== from) last = { tokens, from, phrase: phraseAt(tokens, from) };
  return last.phrase;
}

function phraseAt(tokens: readonly Token[], from: number): Phrase {
  const first = tokens[from]?.lower ?? '';
  let determiner = DETERMINERS.get(first) ?? null;
  let at = determiner === null ? from : from + 1;
  // “a variety of”, “portions of”
  if (vague.has(tokens[at]?.lower ?? '') && (determiner !== null || tokens[at + 1]?.lower === 'of'))
    determiner = 'heap';
  const begin = at;
  while (at < tokens.length && at < begin + 8 && inPhrase(tokens, at, begin)) at += 1;
  const head = tokens[headAt(tokens, begin, at)]?.lower ?? '';
  const plural = at > begin && /(?:[^sui]|pi|ui)s$/.test(head);
  return {
    to: at,
    head: at > begin ? head : '',
    plural,
    determiner,
    name: holdsName(tokens, begin, at),
    words: at - begin,
  };
}

/** “the book “Tides””: a title in quotation marks at the end stands behind the noun. */
function headAt(tokens: readonly Token[], begin: number, to: number): number {
  let quotes = 0;
  let first = to;
  for (let at = to - 1; at > begin; at -= 1) {
    if (!QUOTES.has(tokens[at]?.lower ?? '')) continue;
    quotes += 1;
    first = at;
  }
  // An open quotation goes on behind the phrase (“the book “Tides and Tolls””).
  const isLast = QUOTES.has(tokens[to - 1]?.lower ?? '') || quotes % 2 === 1;
  return quotes > 0 && isLast ? first - 1 : to - 1;
}

const QUOTES = new Set('" “ ”'.split(' '));

const DETERMINERS: ReadonlyMap<string, 'a' | 'the' | 'heap'> = new Map([
  ...['a', 'an', 'another', 'one'].map((word) => [word, 'a'] as const),
  ...['the', 'our', 'its', 'their', 'this', 'his', 'her', 'my'].map((word) => [word, 'the'] as const),
  ...['various', 'multiple', 'several', 'many', 'different', 'some', 'all', 'any', 'numerous'].map(
    (word) => [word, 'heap'] as const,
  ),
]);

function inPhrase(tokens: readonly Token[], at: number, begin: number): boolean {
  const token = tokens[at];
  if (!token || stops.has(token.lower)) return false;
  // “backups - Also …”: a dash that stands by itself ends the phrase.
  if (token.kind === 'mark')
    return INSIDE.has(token.lower) && !(DASH.test(token.lower) && tokens[at - 1]?.end !== token.start);
  // “pages entirely with …”
  if (at > begin && token.lower.endsWith('ly') && stops.has(tokens[at + 1]?.lower ?? '')) return false;
  if (at === begin || token.verb?.form !== 'gerund' || masses.has(token.lower)) return true;
  // “dashboards showing …”: behind a plural it opens a clause; “machine learning models” goes on.
  const next = tokens[at + 1];
  return (
    !tokens[at - 1]?.lower.endsWith('s') &&
    next?.kind === 'word' &&
    !stops.has(next.lower) &&
    !DETERMINERS.has(next.lower)
  );
}

/** Marks that stand inside a phrase (“blue/green deployments”, “A* search”). */
const DASH = /^[-–—]$/;
const INSIDE = new Set('/ * " “ ” ` \' ’ - – +'.split(' '));

/** Whether the direct object has ended before this: at the end, at a mark, or at a preposition. */
export function endsObject(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || ends.has(token.lower);
}

/** A word behind which another phrase begins. */
export function endsPhrase({ lower }: Token): boolean {
  return stops.has(lower);
}

/** A run of capitals that holds no technology and is no trade (“Odra Cargo”; not “Spring Boot”, not “REST API”). */
function holdsName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const begin = at;
    let means = false;
    let telling = false;
    while (at < to && isNamed(tokens[at])) {
      const word = tokens[at]?.lower ?? '';
      means ||= tools.has(word) || trades.has(word) || word.endsWith('-based');
      telling ||= !generic.has(word);
      at += 1;
    }
    // “Automated Tests” names nothing, however it is written.
    if (at > begin && !means && telling) return true;
  }
  return false;
}

function isNamed(token: Token | undefined): boolean {
  return token?.capital === true;
}

/** Between these stand parts of one row. */
export const JOINS = new Set('and , & /'.split(' '));
/** Behind these stands whose a thing is. */
export const PLACING = new Set('of for to in into between from on behind inside onto across at'.split(' '));
const PARTICLES = new Set('up out down off over on'.split(' '));

/** Past “up” or “out” (“set up the feed”). */
export function behindParticle(tokens: readonly Token[], from: number): number {
  return PARTICLES.has(tokens[from]?.lower ?? '') ? from + 1 : from;
}
