import { untoldVerbs } from '../lexicon/claims.ts';
import {
  deliverables,
  heapNouns,
  initials,
  largeThings,
  massNouns,
  openSettings,
  praisingWords,
  systemParts,
  vagueQuantifiers,
  vagueThings,
} from '../lexicon/objects.ts';
import { technologies } from '../lexicon/technologies.ts';
import { prepositions, wordSet } from '../lexicon/words.ts';
import type { Head } from './head.ts';
import type { Token } from './tokens.ts';

const stops = new Set([
  ...wordSet(prepositions),
  ...'before after without about upon behind inside onto until'.split(' '),
]);
const tools = wordSet(technologies);
const trades = wordSet(initials);
const single = wordSet(deliverables);
const large = wordSet(largeThings);
const qualities = wordSet(vagueThings);
const parts = wordSet(systemParts);
const masses = new Set([...wordSet(massNouns), ...parts]);
const settings = wordSet(openSettings);
const vague = wordSet(vagueQuantifiers);
const untold = wordSet(untoldVerbs);
const praise = wordSet(praisingWords);
const heaps = wordSet(heapNouns);

/** Where the object of the opening verbs begins. */
export function objectStart(head: Head): number {
  return Math.max(head.to, (head.verbs.at(-1) ?? 0) + 1);
}

/** A noun phrase: its determiner, its head and whether it holds the name of a product, a customer or a system. */
interface Phrase {
  readonly to: number;
  readonly head: string;
  readonly plural: boolean;
  readonly determiner: 'a' | 'the' | 'heap' | null;
  readonly name: boolean;
  /** How many words it takes behind the determiner. */
  readonly words: number;
}

/** One thing that can be pointed at is told: “a parser”, “the billing service”, “the pages of the Odra portal”. */
export function namesThing(tokens: readonly Token[], start: number): boolean {
  const from = behindParticle(tokens, start);
  // “Developed for the Odra depot” leaves out what.
  if (/^(?:for|in|at|of|across|with|using)$/.test(tokens[from]?.lower ?? '')) return false;
  const phrase = readPhrase(tokens, from);
  if (isOne(phrase)) return true;
  return isPlaced(tokens, phrase.to);
}

function isOne({ determiner, head, name, plural, words }: Phrase): boolean {
  if (determiner === 'heap') return false;
  if (name) return true;
  if (!head || qualities.has(head)) return false;
  if (determiner === 'a') return !plural && head !== 'role' && head !== 'part';
  if (determiner === 'the') return !masses.has(head) || (words > 1 && parts.has(head));
  return single.has(head);
}

/** “ticket archive search index”, “refund and voucher rules”: enough telling words make one thing, without an article, too. */
export function tellsMuch(tokens: readonly Token[], start: number, enough: number): boolean {
  const from = behindParticle(tokens, start);
  let at = from;
  let telling = 0;
  for (let step = 0; step < 3; step += 1) {
    const { to, determiner, head } = readPhrase(tokens, at);
    if (determiner === 'heap' || (step === 0 && qualities.has(head))) return false;
    telling += tokens.slice(at, to).filter(isTellingWord).length;
    if (SKILLS.test(head)) return false;
    const join = tokens[to]?.lower ?? '';
    // “Configured firewalls, switches and …” goes through what there was and names no thing.
    if (!JOINS.has(join) || (join === ',' && enough > 2)) break;
    if (/^(?:past|gerund)$/.test(tokens[to + 1]?.verb?.form ?? '')) break;
    at = to + 1;
  }
  return telling >= enough || (enough < 3 && telling > 0 && isToldKind(tokens, from));
}

/** “forms with React”, “chart pages in Java”: who tells the tools had the thing in hand. */
export function namesTools(tokens: readonly Token[], start: number): boolean {
  let at = behindParticle(tokens, start);
  let made = false;
  let direct = true;
  for (let step = 0; step < 5; step += 1) {
    const { to, plural, head } = readPhrase(tokens, at);
    made ||= direct && (plural || single.has(head) || large.has(head)) && !qualities.has(head) && head !== 'projects';
    const end = tokens[to]?.lower.endsWith('ly') ? to + 1 : to;
    const word = tokens[end]?.lower ?? '';
    direct &&= JOINS.has(word);
    if (made && TOOLING.has(word) && tokens.slice(end + 1, end + 5).some(isTool)) return true;
    if (!direct && !(made && (PLACING.has(word) || TOOLING.has(word)))) return false;
    at = end + 1;
  }
  return false;
}

function isTool({ lower, capital }: Token): boolean {
  return capital || tools.has(lower);
}

/** Behind these stand the tools. */
const TOOLING = new Set('with using in on via through integrating leveraging including within'.split(' '));

/** “ticket apps with …”, “depot tools”: a heap of a kind that one word tells, and nothing beside it. */
function isToldKind(tokens: readonly Token[], from: number): boolean {
  const { head, plural, to, words } = readPhrase(tokens, from);
  if (!plural || words !== 2 || !heaps.has(head) || head === 'solutions') return false;
  return !trades.has(tokens[from]?.lower ?? '') && !JOINS.has(tokens[to]?.lower ?? '');
}

const SKILLS = /^(?:skills|abilities|knowledge|understanding|expertise)$/;
const JOINS = new Set('and , & /'.split(' '));

function isTellingWord({ lower, kind }: Token): boolean {
  return kind === 'word' && ![praise, heaps, masses, qualities, tools, trades].some((words) => words.has(lower));
}

/** “Provided a converter”: with a verb that tells little, only one thing of its kind is told. */
export function opensWithOne(tokens: readonly Token[], from: number): boolean {
  const phrase = readPhrase(tokens, behindParticle(tokens, from));
  return phrase.determiner === 'a' && isOne(phrase);
}

/** Heaps and qualities that say whose they are: “endpoints for the clinic portal”, “performance of the Odra feed”. */
function isPlaced(tokens: readonly Token[], from: number): boolean {
  let at = from;
  for (let step = 0; step < 5; step += 1) {
    const word = tokens[at]?.lower ?? '';
    const places = PLACING.has(word);
    if (!places && !PASSING.has(word)) return false;
    if (tokens[at + 1]?.verb?.form === 'past' || tokens[at + 1]?.verb?.form === 'gerund') return false;
    const phrase = readPhrase(tokens, at + 1);
    if (places && isPlace(phrase)) return true;
    at = phrase.to;
  }
  return false;
}

/** “queries for invoice checks”, “tools to follow the stock”, “rows from outside vendors”: what for, or whence. */
export function tellsPurpose(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 16); at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === '.' || word === ';') return false;
    const act = word === 'to' ? actBehind(tokens, at + 1) : 0;
    if (act > 0) {
      if (act + 1 < tokens.length && isTelling(tokens, act)) return true;
    } else if (PURPOSES.has(word)) {
      const { determiner, head, name } = readPhrase(tokens, at + 1);
      if (determiner !== 'heap' && (name || (head && !settings.has(head) && !qualities.has(head) && !tools.has(head))))
        return true;
    }
  }
  return false;
}

const PURPOSES = new Set('for from into between'.split(' '));

/** Endings that make a verb (“to manipulate”), whether a list holds it or not. */
const FORMED = /.{3}(?:ulate|inate|ify|i[sz]e)$/;

/** Not "to meet requirements" nor "to improve the experience", but "to shorten queue times". */
function isTelling(tokens: readonly Token[], act: number): boolean {
  const verb = tokens[act]?.verb ?? null;
  if (!verb) return true;
  if (untold.has(verb.lemma)) return false;
  if (verb.role !== 'improve' && verb.role !== 'presence') return true;
  const { head, plural, determiner } = readPhrase(tokens, act + 1);
  return plural && determiner !== 'heap' && !qualities.has(head) && !settings.has(head);
}

/** The verb behind "to", past adverbs and "help"; 0 where none is. */
function actBehind(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 5; at += 1) {
    const token = tokens[at];
    if (!token) return 0;
    if ((token.verb?.form === 'base' && token.lower !== 'help') || (!token.verb && FORMED.test(token.lower))) return at;
    if (token.lower !== 'help' && token.lower !== 'and' && !token.lower.endsWith('ly')) return 0;
  }
  return 0;
}

function isPlace({ name, determiner, head }: Phrase): boolean {
  if (name) return true;
  const told = determiner === 'a' || determiner === 'the';
  return told && head !== '' && !settings.has(head) && !qualities.has(head);
}

/** Behind these stands whose a thing is. */
const PLACING = new Set('of for to in into between from on behind inside onto across at'.split(' '));
/** Behind these stand the means or one thing more, and whose they are may follow. */
const PASSING = new Set('with using via by and , & or through including over'.split(' '));
const PARTICLES = new Set('up out down off over on'.split(' '));

function behindParticle(tokens: readonly Token[], from: number): number {
  return PARTICLES.has(tokens[from]?.lower ?? '') ? from + 1 : from;
}

function readPhrase(tokens: readonly Token[], from: number): Phrase {
  const first = tokens[from]?.lower ?? '';
  let determiner = DETERMINERS.get(first) ?? null;
  let at = determiner === null ? from : from + 1;
  if (determiner !== null && vague.has(tokens[at]?.lower ?? '')) determiner = 'heap';
  const begin = at;
  while (at < tokens.length && at < begin + 8 && inPhrase(tokens, at, begin)) at += 1;
  const head = tokens[at - 1]?.lower ?? '';
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

const DETERMINERS: ReadonlyMap<string, 'a' | 'the' | 'heap'> = new Map([
  ...['a', 'an', 'another', 'one'].map((word) => [word, 'a'] as const),
  ...['the', 'its', 'their', 'this', 'his', 'her', 'my'].map((word) => [word, 'the'] as const),
  ...['various', 'multiple', 'several', 'many', 'different', 'some', 'all', 'any', 'numerous'].map(
    (word) => [word, 'heap'] as const,
  ),
]);

function inPhrase(tokens: readonly Token[], at: number, begin: number): boolean {
  const token = tokens[at];
  if (!token || stops.has(token.lower)) return false;
  if (token.kind === 'mark') return INSIDE.has(token.lower);
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

/** No thing, but how things are. */
export function isQuality(noun: string): boolean {
  return qualities.has(noun);
}

/** Marks that stand inside a phrase (“blue/green deployments”, “A* search”). */
const INSIDE = new Set('/ * " “ ” ` \' ’ - – +'.split(' '));

/** A word behind which another phrase begins. */
export function endsPhrase({ lower }: Token): boolean {
  return stops.has(lower);
}

/** Several things of a kind: “payment providers”, “several feeds”. */
export function isHeap(tokens: readonly Token[], start: number): boolean {
  const { plural, determiner } = readPhrase(tokens, behindParticle(tokens, start));
  return plural || determiner === 'heap';
}

/** The noun that closes the object; empty where none does. */
export function objectNoun(tokens: readonly Token[], start: number): string {
  return readPhrase(tokens, behindParticle(tokens, start)).head;
}

/** A run of capitals that holds no technology and is no trade (“Odra Cargo”; not “Spring Boot”, not “REST API”). */
function holdsName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const begin = at;
    let means = false;
    while (at < to && isNamed(tokens[at])) {
      const word = tokens[at]?.lower ?? '';
      means ||= tools.has(word) || trades.has(word) || word.endsWith('-based');
      at += 1;
    }
    if (at > begin && !means) return true;
  }
  return false;
}

function isNamed(token: Token | undefined): boolean {
  return token?.capital === true;
}
