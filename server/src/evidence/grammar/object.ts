import { untoldVerbs } from '../../lexicon/claims.ts';
import {
  deliverables,
  heapNouns,
  initials,
  massNouns,
  openSettings,
  praisingWords,
  systemParts,
  vagueThings,
} from '../../lexicon/objects.ts';
import { technologies } from '../../lexicon/technologies.ts';
import { auxiliaries, determiners, wordSet } from '../../lexicon/words.ts';
import type { Head } from './head.ts';
import { behindParticle, endsPhrase, JOINS, type Phrase, PLACING, readPhrase } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

const tools = wordSet(technologies);
const trades = wordSet(initials);
const single = wordSet(deliverables);
const qualities = wordSet(vagueThings);
const parts = wordSet(systemParts);
const masses = new Set([...wordSet(massNouns), ...parts]);
const settings = wordSet(openSettings);
const untold = wordSet(untoldVerbs);
const heaps = wordSet(heapNouns);
/** Words that tell nothing of what was made. */
const untelling = new Set([...wordSet(praisingWords), ...heaps, ...masses, ...qualities, ...tools, ...trades]);
const plain = new Set([...wordSet(determiners), ...wordSet(auxiliaries)]);

/** Where the object of the opening verbs begins. */
export function objectStart(head: Head): number {
  return Math.max(head.to, (head.verbs.at(-1) ?? 0) + 1);
}

/** One thing that can be pointed at is told: “a parser”, “the billing service”, “the pages of the Odra portal”. */
export function namesThing(tokens: readonly Token[], start: number): boolean {
  const from = behindParticle(tokens, start);
  // “Developed for the Odra depot” leaves out what.
  if (/^(?:for|in|at|of|across|with|using)$/.test(tokens[from]?.lower ?? '')) return false;
  // “a deep understanding of the billing service”
  if (isGrown(tokens, from)) return false;
  const phrase = readPhrase(tokens, from);
  if (isOne(phrase)) return true;
  return isPlaced(tokens, phrase.to);
}

/** “a keen understanding of …”: it grew in the writer and is no thing. */
export function isGrown(tokens: readonly Token[], start: number): boolean {
  const { to, head } = readPhrase(tokens, behindParticle(tokens, start));
  return GROWN.test(head) || GROWN.test(tokens[to]?.lower ?? '');
}

const GROWN = /^(?:understanding|knowledge|passion|interest|expertise|cultures?)$/;

/** One thing that is made, and no part that every system has. */
export function isBuilt(tokens: readonly Token[], from: number): boolean {
  const phrase = readPhrase(tokens, from);
  return isOne(phrase) && !parts.has(phrase.head) && !GROWN.test(phrase.head);
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
    if (SKILLS.test(head) || GROWN.test(tokens[to]?.lower ?? '')) return false;
    const join = tokens[to]?.lower ?? '';
    // “Configured firewalls, switches and …” goes through what there was and names no thing.
    if (!JOINS.has(join) || (join === ',' && enough > 2)) break;
    if (/^(?:past|gerund)$/.test(tokens[to + 1]?.verb?.form ?? '')) break;
    at = to + 1;
  }
  return telling >= enough || (enough < 3 && telling > 0 && isToldKind(tokens, from));
}

/** “ticket apps with …”, “depot tools”: a heap of a kind that one word tells, and nothing beside it. */
function isToldKind(tokens: readonly Token[], from: number): boolean {
  const { head, plural, to, words } = readPhrase(tokens, from);
  if (!plural || words !== 2 || !heaps.has(head) || head === 'solutions') return false;
  return !trades.has(tokens[from]?.lower ?? '') && !JOINS.has(tokens[to]?.lower ?? '');
}

/** How many words of the whole bullet tell anything: no tool, no praise, nothing that everybody makes. */
export function countsTelling(tokens: readonly Token[], from: number): number {
  let telling = 0;
  for (let at = behindParticle(tokens, from); at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.capital || endsPhrase(token) || plain.has(token.lower)) continue;
    if (isTellingWord(token) && !untold.has(token.verb?.lemma ?? '')) telling += 1;
  }
  return telling;
}

const SKILLS = /^(?:skills|abilities|knowledge|understanding|expertise)$/;

function isTellingWord({ lower, kind }: Token): boolean {
  return kind === 'word' && !untelling.has(lower);
}

/** “Provided a converter”: with a verb that tells little, only one thing of its kind is told. */
export function opensWithOne(tokens: readonly Token[], from: number): boolean {
  const phrase = readPhrase(tokens, behindParticle(tokens, from));
  return phrase.determiner === 'a' && isOne(phrase);
}

/** “… for the Odra portal”: whose the object is stands behind it. */
export function tellsWhose(tokens: readonly Token[], start: number): boolean {
  return isPlaced(tokens, readPhrase(tokens, behindParticle(tokens, start)).to);
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
    // “that had to integrate”: a need, and not what for.
    const act = word === 'to' && !NEEDS.test(tokens[at - 1]?.lower ?? '') ? actBehind(tokens, at + 1) : 0;
    if (act > 0) {
      if (act + 1 < tokens.length && isTelling(tokens, act)) return true;
      // “to capture and sort the rows”
      if (tokens[act + 1]?.lower === 'and' && tokens[act + 2]?.verb?.form === 'base' && isTelling(tokens, act + 2))
        return true;
    } else if (PURPOSES.has(word)) {
      const { to, determiner, head, name } = readPhrase(tokens, at + 1);
      if (determiner === 'heap') continue;
      if (name) return true;
      if (!head || settings.has(head) || qualities.has(head) || tools.has(head)) continue;
      // “into microservices”, “for logging”: what everybody makes or does anyway says nothing.
      const open = determiner === null && (heaps.has(head) || masses.has(head));
      if (!open || tokens.slice(at + 1, to).some(isTellingWord)) return true;
    }
  }
  return false;
}

const NEEDS = /^(?:had|have|has|having|needs?|needed|able|unable|continued?)$/;
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
  return told && head !== '' && !settings.has(head) && !qualities.has(head) && !GROWN.test(head);
}

/** Behind these stand the means or one thing more, and whose they are may follow. */
const PASSING = new Set('with using via by and , & or through including over'.split(' '));
/** No thing, but how things are. */
export function isQuality(noun: string): boolean {
  return qualities.has(noun);
}

/** Several things of a kind: “payment providers”, “several feeds”. */
export function isHeap(tokens: readonly Token[], start: number): boolean {
  const { plural, determiner } = readPhrase(tokens, behindParticle(tokens, start));
  return plural || determiner === 'heap';
}

/** Where the phrase of the object ends. */
export function objectEnd(tokens: readonly Token[], start: number): number {
  return readPhrase(tokens, behindParticle(tokens, start)).to;
}

/** “switches, gauges and radios”: what there was is gone through. */
export function opensRow(tokens: readonly Token[], start: number): boolean {
  return tokens[objectEnd(tokens, start)]?.lower === ',';
}

/** The noun that closes the object; empty where none does. */
export function objectNoun(tokens: readonly Token[], start: number): string {
  return readPhrase(tokens, behindParticle(tokens, start)).head;
}
