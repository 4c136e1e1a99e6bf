import { prepositions, wordSet } from '../lexicon/words.ts';
import type { Claim } from './claim.ts';
import type { Head } from './head.ts';
import type { Found, Sense, ToldScope } from './lexis.ts';
import type { Quantity, Scope, Words } from './model.ts';
import type { Match } from './phrases.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './words.ts';

const WIDEST: readonly ToldScope[] = ['industry', 'company', 'organisation', 'multi-team', 'team'];
const stops = wordSet(prepositions);

/** From this many systems on, the work serves an organisation and not one team. */
const FLEET = 100;
/** From this many systems reached at once on, more than one team owns them. */
const SEVERAL_TEAMS = 20;
/** From this amount a year on, a saving is a company's and not a team's. */
const COMPANY_MONEY = 50_000;

export interface ScopeReading {
  readonly scope: Scope;
  readonly scopeWords: Words | null;
}

/** How far the work reaches, as far as the words show it. */
export function readScope(
  text: string,
  tokens: readonly Token[],
  head: Head | null,
  claim: Claim,
  quantities: readonly Quantity[],
  found: Found,
): ScopeReading {
  if (claim.none || !head) return { scope: 'unclear', scopeWords: null };
  const told = widest(found);
  const counted = countedScope(text, quantities);
  if (counted && (!told || WIDEST.indexOf(counted.scope) < WIDEST.indexOf(told.scope))) return counted;
  if (told && told.scope !== 'team')
    return { scope: told.scope, scopeWords: wordsOf(text, tokens, told.from, told.to) };
  const neighbour = found.find(({ value }) => value.topic === 'neighbour');
  if (neighbour) return { scope: 'multi-team', scopeWords: wordsOf(text, tokens, neighbour.from, neighbour.to) };
  if (told) return { scope: told.scope, scopeWords: wordsOf(text, tokens, told.from, told.to) };
  if (claim.founding) return { scope: 'company', scopeWords: wordsOf(text, tokens, head.from, head.to) };
  if (claim.leadership || mentors(tokens, head))
    return { scope: 'team', scopeWords: wordsOf(text, tokens, head.from, head.to) };
  return {
    scope: isBounded(
      tokens,
      head,
      claim,
      quantities.some(({ kind }) => kind === 'outcome' || kind === 'scale'),
    )
      ? 'individual'
      : 'unclear',
    scopeWords: null,
  };
}

interface Told extends Match<Sense> {
  readonly scope: ToldScope;
}

function widest(found: Found): Told | null {
  let best: Told | null = null;
  for (const match of found) {
    const { scope } = match.value;
    if (scope && (!best || WIDEST.indexOf(scope) < WIDEST.indexOf(best.scope))) {
      best = { value: match.value, from: match.from, to: match.to, scope };
    }
  }
  return best;
}

/** A fleet of systems is an organisation's; money saved or earned is the company's. */
function countedScope(text: string, quantities: readonly Quantity[]): { scope: ToldScope; scopeWords: Words } | null {
  for (const { start, end, value, unit, direction } of quantities) {
    const scopeWords = { text: text.slice(start, end), start, end };
    const money = unit !== null && /^[$€£¥₹]$|^(?:usd|eur|gbp|dollars?|euros?)$/i.test(unit);
    if (money && (direction || MONEY_MATTERS.test(text)) && (value ?? COMPANY_MONEY) >= COMPANY_MONEY)
      return { scope: 'company', scopeWords };
    if (
      FLEET_UNITS.test(unit ?? '') &&
      (value ?? (/^(?:hundreds|thousands)/i.test(scopeWords.text) ? FLEET : 0)) >= FLEET
    ) {
      return { scope: 'organisation', scopeWords };
    }
    if (
      FLEET_UNITS.test(unit ?? '') &&
      (value ?? 0) >= SEVERAL_TEAMS &&
      /\bacross\s+(?:\w+\s+)?$/i.test(text.slice(0, start))
    )
      return { scope: 'multi-team', scopeWords };
    if (/\b(?:region|location|site|office|store|branch|countr)/i.test(unit ?? '') && (value ?? 0) >= 8) {
      return { scope: 'organisation', scopeWords };
    }
  }
  return null;
}

const FLEET_UNITS =
  /\b(?:(?:micro)?service|server|cluster|node|application|app|repo|repositor|environment|machine|account|host|workstation)(?:s|ie|$)/i;
const MONEY_MATTERS = /\b(?:sav|revenue|cost|sales|profit)/i;

const DOING: ReadonlySet<string> = new Set(['build', 'change', 'improve', 'run', 'manage', 'other', 'win']);
const PRACTICES =
  /^(?:process(?:es)?|compliance|standards?|guidelines?|trainings?|practices|methodolog(?:y|ies)|certification|iso|culture|documentation|documents?|procedures?|artifacts?)$/;

/** One named or specific thing, done by the writer, and nobody else mentioned. */
function isBounded(tokens: readonly Token[], head: Head, claim: Claim, measured: boolean): boolean {
  if (head.kind === 'exposure') return false;
  if (head.kind === 'noun')
    return claim.achievement && (hasName(tokens, head.from + 1) || hasArticle(tokens, head.from));
  if (![...claim.roles].some((role) => DOING.has(role)) && !claim.weak) return false;
  if (claim.roles.has('win') && claim.roles.size === 1) return false;
  const object = Math.max(head.to, (head.verbs.at(-1) ?? 0) + 1);
  if (claim.weak) return claim.achievement && (hasArticle(tokens, object + 1) || hasName(tokens, object));
  // A measure says how well, not of what: only a longer telling names the thing, too.
  if (claim.achievement && measured && tokens.length - object >= 10) return true;
  if (isPractice(tokens, object)) return false;
  if (!claim.achievement && !claim.work) return false;
  if (hasArticle(tokens, object) && !claim.generic) return true;
  const stop = tokens.findIndex(({ lower }, at) => at >= object && TOOLS.test(lower));
  if (hasName(tokens, object, stop < 0 ? tokens.length : stop)) return true;
  if (claim.generic || claim.vague || !claim.achievement || !head.verbs.some((at) => makes(tokens[at]))) return false;
  return !measured && tokens.length - object >= (isBarePlural(tokens, object) ? 5 : 4);
}

/** Verbs that say that something was there or used, and not what was made. */
const UNTOLD =
  /^(?:use|utili[sz]e|leverage|apply|adopt|employ|provide|meet|facilitate|allow|enable|ensure|take|get|keep|bring|prepare|plan|coordinate|prioriti[sz]e|capture|elicit|recommend|include|perform)$/;

function makes(token: Token | undefined): boolean {
  const verb = token?.verb;
  return !!verb && /^(?:build|change|improve)$/.test(verb.role) && !UNTOLD.test(verb.lemma);
}

const TOOLS = /^(?:with|using|by|via|through|leveraging|utilizing)$/;

/** The object is a way of working ("a CSI process", "standards and governance"), not a thing. */
function isPractice(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || stops.has(token.lower)) return false;
    if (PRACTICES.test(token.lower) && (!next || next.kind === 'mark' || stops.has(next.lower))) return true;
  }
  return false;
}

/** "internal tools", "several courses": a heap, not a thing. */
function isBarePlural(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || stops.has(token.lower)) return false;
    if (/[^s]s$/.test(token.lower) && (!next || next.kind === 'mark' || stops.has(next.lower))) return true;
  }
  return false;
}

/** "a parser", "the billing service", "an internal tool"; but not "a variety of". */
function hasArticle(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 4); at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'a' || word === 'an' || word === 'the')
      return (
        !/^(?:variety|number|range|lot|series|few|wide|new|use)$/.test(tokens[at + 1]?.lower ?? '') ||
        tokens[at + 1]?.lower === 'new'
      );
    if (stops.has(word) && word !== 'of' && word !== 'up' && word !== 'and' && word !== 'out') return false;
  }
  return false;
}

const COMMON =
  /^(?:front-?end|back-?end|web|ui|ux|apis?|qa|ci|cd|ai|ml|it|adrs?|rest|restful|crud|html|css|javascript|full|i)$/;

/** A product, a customer, a system or a technology is named. */
function hasName(tokens: readonly Token[], from: number, to = from + 24): boolean {
  for (let at = from; at < Math.min(tokens.length, to); at += 1) {
    const token = tokens[at];
    if (!token || token.lower === '.') return false;
    if (token.capital && tokens[at - 1]?.lower !== ':' && !COMMON.test(token.lower) && !token.lower.endsWith('-based'))
      return true;
  }
  return false;
}

function mentors(tokens: readonly Token[], head: Head): boolean {
  return head.verbs.some((at) => /^(?:mentor|coach|onboard|upskill|guide|hire)$/.test(tokens[at]?.verb?.lemma ?? ''));
}
