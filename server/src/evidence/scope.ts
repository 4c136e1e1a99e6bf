import {
  campaigningVerbs,
  currencies,
  fleetNouns,
  grantedNouns,
  guidingVerbs,
  marketNouns,
  meansVerbs,
  moneyWords,
  outsideNouns,
  peopleNouns,
  practices,
  siteNouns,
  untoldVerbs,
} from '../lexicon/claims.ts';
import { businessFunctions } from '../lexicon/functions.ts';
import { prepositions, wordSet } from '../lexicon/words.ts';
import type { Claim } from './claim.ts';
import { functionsNamed } from './functions.ts';
import type { Head } from './head.ts';
import type { Found, ToldScope } from './lexis.ts';
import type { Quantity, Scope, Words } from './model.ts';
import type { GroupsNamed } from './named-teams.ts';
import { namesThing, objectStart, opensWithOne, tellsMuch, tellsPurpose } from './object.ts';
import { type Reach, reachesOf } from './reach.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './words.ts';

const WIDEST: readonly ToldScope[] = ['industry', 'company', 'organisation', 'multi-team', 'team'];
const stops = wordSet(prepositions);
const campaigning = wordSet(campaigningVerbs);
const coins = wordSet(currencies);
const fleets = wordSet(fleetNouns);
const markets = wordSet(marketNouns);
const sites = wordSet(siteNouns);
const money = wordSet(moneyWords);
const outsiders = wordSet(outsideNouns);
const guiding = wordSet(guidingVerbs);
const granted = wordSet(grantedNouns);
const people = wordSet(peopleNouns);
const practised = wordSet(practices);
const means = wordSet(meansVerbs);
const untold = wordSet(untoldVerbs);
const others = wordSet(businessFunctions);
const teams = new Set(['team', 'squad', 'group', 'department']);

/** From this many systems on, the work serves an organisation and not one team. */
const FLEET = 100;
/** From this many systems reached at once on, more than one team owns them. */
const SEVERAL_TEAMS = 20;
/** From this many people of the company on, more than a few teams are reached. */
const CROWD = 30;
/** From this many people reached on, the work is not told as one person's. */
const MANY = 100_000;
/** From this amount a year on, a saving is a company's and not a team's. */
const COMPANY_MONEY = 50_000;

export interface ScopeReading {
  readonly scope: Scope;
  readonly scopeWords: Words | null;
}

interface ScopeFacts {
  readonly tokens: readonly Token[];
  readonly head: Head | null;
  readonly claim: Claim;
  readonly quantities: readonly Quantity[];
  readonly found: Found;
  readonly groups: readonly GroupsNamed[];
}

/** How far the work reaches, as far as the words show it. */
export function readScope(text: string, { tokens, head, claim, quantities, found, groups }: ScopeFacts): ScopeReading {
  if (claim.none || !head || head.kind === 'exposure') return UNCLEAR;
  const reaches = reachesOf(tokens, quantities);
  const told = widest(found, reaches.told);
  const counted = countedScope(text, tokens, quantities);
  if (counted && (!told || WIDEST.indexOf(counted.scope) < WIDEST.indexOf(told.scope))) return counted;
  const at = (scope: Scope, from: number, to: number): ScopeReading => ({
    scope,
    scopeWords: wordsOf(text, tokens, from, to),
  });
  if (told && told.scope !== 'team') return at(told.scope, told.from, told.to);
  const neighbour =
    found.find(({ value }) => value.topic === 'neighbour') ??
    namedNeighbour(tokens) ??
    groups[0] ??
    functionsNamed(tokens, reaches.functions);
  if (neighbour) return at('multi-team', neighbour.from, neighbour.to);
  if (told) return at(told.scope, told.from, told.to);
  if (claim.founding) return at('company', head.from, head.to);
  if (head.kind === 'leadership-noun' && tokens[head.from]?.lower === 'head')
    return at('organisation', head.from, head.to);
  const ofTeam = claim.leadership
    ? !campaigns(tokens, head) && !facesOutward(tokens, head)
    : guides(tokens, head) || isMember(tokens, head);
  if (ofTeam) return at('team', head.from, phraseEnd(tokens, head));
  if (head.team) return at('team', Math.max(0, head.from - 1), head.to);
  if (claim.leadership || quantities.some(reachesMany)) return UNCLEAR;
  const measured = quantities.some(({ kind }) => kind !== 'activity');
  return isBounded(tokens, head, claim, measured) ? INDIVIDUAL : UNCLEAR;
}

const UNCLEAR: ScopeReading = { scope: 'unclear', scopeWords: null };
const INDIVIDUAL: ScopeReading = { scope: 'individual', scopeWords: null };

/** So many people are reached that the work is no matter of one desk any more. */
function reachesMany({ kind, value, text }: Quantity): boolean {
  return kind === 'reach' && ((value ?? 0) >= MANY || /million/i.test(text));
}

/** An idea is championed, or “excellence” driven, whoever was there. */
function campaigns(tokens: readonly Token[], head: Head): boolean {
  const lemmas = head.verbs.map((at) => tokens[at]?.verb?.lemma ?? '');
  if (lemmas.length === 0) return false;
  if (lemmas.every((lemma) => campaigning.has(lemma))) return true;
  return lemmas.every((lemma) => lemma === 'drive') && !namesThing(tokens, objectStart(head));
}

/** "Managed relationships with vendors", "Oversee suppliers": those led are no team of the writer's. */
function facesOutward(tokens: readonly Token[], head: Head): boolean {
  const start = objectStart(head);
  return tokens.slice(start, start + 3).some(({ lower }) => outsiders.has(lower));
}

/** "Part of the …", "Member of the …" as the opening. */
function isMember(tokens: readonly Token[], head: Head): boolean {
  if (head.kind !== 'weak-phrase') return false;
  const opening = tokens.slice(head.from, head.to).map(({ lower }) => lower);
  return (opening.includes('part') || opening.includes('member')) && tokens[head.to]?.lower === 'the';
}

/** The opener and what it takes: "Led the migration of billing", "Mentored two juniors". */
function phraseEnd(tokens: readonly Token[], head: Head): number {
  let to = objectStart(head);
  const limit = Math.min(tokens.length, to + 7);
  while (to < limit) {
    const token = tokens[to];
    if (!token || token.kind === 'mark' || (stops.has(token.lower) && token.lower !== 'of')) break;
    to += 1;
  }
  return tokens[to - 1]?.lower === 'of' ? to - 1 : to;
}

/** "with the Signal Platform team", "with the warehouse team": a team of another name takes part. */
function namedNeighbour(tokens: readonly Token[]): { readonly from: number; readonly to: number } | null {
  for (let from = 0; from < tokens.length; from += 1) {
    if (tokens[from]?.lower !== 'with') continue;
    let at = from + 1;
    const definite = /^(?:the|our|other)$/.test(tokens[at]?.lower ?? '');
    if (definite) at += 1;
    const first = at;
    while (at < first + 4 && (tokens[at]?.capital || (definite && isOfOthers(tokens[at])))) at += 1;
    if (at > first && teams.has(tokens[at]?.lower.replace(/s$/, '') ?? '')) return { from, to: at + 1 };
  }
  return null;
}

/** A part of the company whose team is not the writer's. */
function isOfOthers(token: Token | undefined): boolean {
  return token !== undefined && others.has(token.lower);
}

/** The widest reach that words tell; the first of these in the text. */
function widest(found: Found, reaches: readonly Reach[]): Reach | null {
  let best: Reach | null = null;
  for (const { value, from, to } of found) {
    const { scope } = value;
    if (scope && isWider(scope, best)) best = { scope, from, to };
  }
  for (const reach of reaches) if (isWider(reach.scope, best)) best = reach;
  return best;
}

function isWider(scope: ToldScope, than: Reach | null): boolean {
  return !than || WIDEST.indexOf(scope) < WIDEST.indexOf(than.scope);
}

/** A fleet of systems is an organisation's; money saved or earned is the company's. */
function countedScope(
  text: string,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
): { scope: ToldScope; scopeWords: Words } | null {
  for (const quantity of quantities) {
    const scope = scopeOf(text, tokens, quantity);
    const { start, end } = quantity;
    if (scope) return { scope, scopeWords: { text: text.slice(start, end), start, end } };
  }
  return null;
}

function scopeOf(text: string, tokens: readonly Token[], { text: words, start, value, unit, direction }: Quantity) {
  if (unit === null) return null;
  const names = unit.toLowerCase().split(/[\s/-]/);
  if (names.some((name) => coins.has(name))) {
    const matters = direction !== null || tokens.some(({ lower }) => money.has(lower));
    return matters && (value ?? COMPANY_MONEY) >= COMPANY_MONEY ? 'company' : null;
  }
  if (names.some((name) => fleets.has(name))) {
    const count = value ?? (/^(?:hundreds|thousands)/i.test(words) ? FLEET : 0);
    if (count >= FLEET) return 'organisation';
    return count >= SEVERAL_TEAMS && /\bacross\s+(?:\w+\s+)?$/i.test(text.slice(0, start)) ? 'multi-team' : null;
  }
  if (names.some((name) => teams.has(name.replace(/s$/, ''))))
    return (value ?? 0) >= SEVERAL_TEAMS ? 'organisation' : null;
  if (names.some((name) => people.has(name))) return (value ?? 0) >= CROWD ? 'organisation' : null;
  if (names.some((name) => markets.has(name))) return (value ?? 0) >= 8 ? 'company' : null;
  return names.some((name) => sites.has(name)) && (value ?? 0) >= 8 ? 'organisation' : null;
}

const DOING: ReadonlySet<string> = new Set(['build', 'change', 'improve', 'run', 'manage', 'grow', 'other', 'win']);
/** One thing that can be pointed at, done by the writer, and nobody else mentioned. */
function isBounded(tokens: readonly Token[], head: Head, claim: Claim, measured: boolean): boolean {
  if (head.kind === 'noun')
    return claim.achievement && !granted.has(head.lemma) && namesThing(tokens, behindOf(tokens, head.from));
  if (![...claim.roles].some((role) => DOING.has(role)) && !claim.weak) return false;
  if (claim.roles.has('win') && claim.roles.size === 1) return false;
  const object = objectStart(head);
  const all = (words: ReadonlySet<string>): boolean =>
    head.verbs.length > 0 && head.verbs.every((at) => words.has(tokens[at]?.verb?.lemma ?? ''));
  if (all(means)) return claim.achievement && tellsPurpose(tokens, object);
  // Help with something leaves open whose it was; an act behind it does not.
  if (claim.weak) return claim.achievement && laterThing(tokens, object);
  // A measure says how well, not of what: only a longer telling names the thing, too.
  if (claim.achievement && measured && tokens.length - object >= 10) return true;
  if (isPractice(tokens, object)) return false;
  if (!claim.achievement && !claim.work) return false;
  if (all(untold)) return head.form === 'past' && opensWithOne(tokens, object);
  // What the whole team runs ("our cluster") is no one's own.
  if (head.form !== 'past' && tokens[object]?.lower === 'our') return false;
  if (namesThing(tokens, object) || laterThing(tokens, object) || tellsPurpose(tokens, object)) return true;
  return head.form === 'past' && claim.roles.has('build') && !claim.vague && tellsMuch(tokens, object);
}

/** "Development of …", "Porting of …": what the deed was done to. */
function behindOf(tokens: readonly Token[], from: number): number {
  const of = tokens.findIndex(({ lower }, at) => at > from && at < from + 6 && (lower === 'of' || lower === 'for'));
  return of < 0 ? from + 1 : of + 1;
}

/** "…, and wrote the linter": a second act tells the thing. */
function laterThing(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ verb }, at) =>
      at > from &&
      verb?.form === 'past' &&
      (verb.role === 'build' || verb.role === 'change') &&
      /^(?:and|[,;.:]|then)$/.test(tokens[at - 1]?.lower ?? '') &&
      namesThing(tokens, at + 1),
  );
}

/** The object is a way of working ("a CSI process", "standards and governance"), not a thing. */
function isPractice(tokens: readonly Token[], from: number): boolean {
  const bare = !/^(?:a|an|the)$/.test(tokens[from]?.lower ?? '');
  for (let at = from; at < Math.min(tokens.length, from + 7); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || (stops.has(token.lower) && !(bare && token.lower === 'and'))) return false;
    if (practised.has(token.lower) && (!next || next.kind === 'mark' || stops.has(next.lower) || next.verb !== null))
      return true;
  }
  return false;
}

/** People of one's own team are taught or brought in. */
function guides(tokens: readonly Token[], head: Head): boolean {
  return head.verbs.some((at) => guiding.has(tokens[at]?.verb?.lemma ?? ''));
}
