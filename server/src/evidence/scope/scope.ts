import { aloneWords } from '../../lexicon/claims.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { Claim } from '../claims/claim.ts';
import type { GroupsNamed } from '../claims/facts.ts';
import type { Head } from '../grammar/head.ts';
import type { Found, ToldScope } from '../grammar/lexis.ts';
import { objectStart } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';
import { wordsOf } from '../grammar/words.ts';
import type { Quantity, Scope, Words } from '../model.ts';
import { isBounded } from './bounded.ts';
import { countedScope } from './counted-scope.ts';
import { functionsNamed } from './functions.ts';
import { namedNeighbour, partneredTeam, workedWith } from './neighbours.ts';
import {
  campaigns,
  deliverySet,
  describedTeam,
  facesOutward,
  guides,
  innerTeam,
  isMember,
  isTeam,
  isTeamThing,
  keepsOurs,
  leadsLater,
  ledTeam,
  normSet,
  processSet,
} from './own-team.ts';
import { type Reach, reachesOf } from './reach.ts';

const WIDEST: readonly ToldScope[] = ['industry', 'company', 'organisation', 'multi-team', 'team'];
const stops = wordSet(prepositions);
const alone = wordSet(aloneWords);

/** From this many people reached on, the work is not told as one person's. */
const MANY = 100_000;
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
  const own = claim.weak ? describedTeam(tokens, head) : 0;
  if (own > 0) return { scope: 'team', scopeWords: wordsOf(text, tokens, head.from, own) };
  const reaches = reachesOf(tokens, quantities);
  const told = widest(tokens, found, reaches.told);
  const counted = isField(tokens, head, claim) ? null : countedScope(text, tokens, quantities);
  if (counted && (!told || WIDEST.indexOf(counted.scope) < WIDEST.indexOf(told.scope))) return counted;
  const at = (scope: Scope, from: number, to: number): ScopeReading => ({
    scope,
    scopeWords: wordsOf(text, tokens, from, to),
  });
  if (told?.scope !== 'team' && isField(tokens, head, claim)) return UNCLEAR;
  const led = told?.scope === 'company' || told?.scope === 'industry' ? 0 : ledTeam(tokens, head);
  if (led > 0) return at('team', head.from, led);
  if (told && told.scope !== 'team') return at(told.scope, told.from, told.to);
  const neighbour =
    found.find(({ value }) => value.topic === 'neighbour') ??
    namedNeighbour(tokens) ??
    workedWith(tokens, head) ??
    partneredTeam(tokens) ??
    groups[0] ??
    functionsNamed(tokens, reaches.functions);
  if (neighbour) return at('multi-team', neighbour.from, neighbour.to);
  if (told) return at(told.scope, told.from, told.to);
  const inner = innerTeam(tokens);
  if (inner) return at('team', inner.from, inner.to);
  if (claim.founding) return at('company', head.from, head.to);
  const norm = normSet(tokens, head);
  if (norm > 0) return at('organisation', head.from, norm);
  if (head.kind === 'leadership-noun' && tokens[head.from]?.lower === 'head')
    return at('organisation', head.from, head.to);
  const leads = claim.leadership && !leadsLater(tokens, head, claim);
  const guiding = guides(tokens, head);
  if ((leads || guiding) && facesOutward(tokens, head)) return UNCLEAR;
  if (keepsOurs(tokens, head)) return at('team', objectStart(head), objectStart(head) + 2);
  const ofTeam = leads ? !campaigns(tokens, head) : guiding || isMember(tokens, head);
  if (ofTeam) return at('team', head.from, phraseEnd(tokens, head));
  if (head.team) return at('team', Math.max(0, head.from - 1), head.to);
  const process = processSet(tokens, head) || deliverySet(tokens, head);
  if (process > 0) return at('team', head.from, process);
  const bare = head.kind === 'noun' ? -1 : tokens.findIndex(isTeam);
  if (bare >= 0) return at('team', bare, bare + 1);
  if (leads || quantities.some(reachesMany)) return UNCLEAR;
  const measured = quantities.some(({ kind }) => kind !== 'activity');
  if (isBounded(tokens, head, claim, measured)) return INDIVIDUAL;
  return tokens.some(({ lower }) => alone.has(lower)) ? INDIVIDUAL : UNCLEAR;
}

const UNCLEAR: ScopeReading = { scope: 'unclear', scopeWords: null };
const INDIVIDUAL: ScopeReading = { scope: 'individual', scopeWords: null };

/** “Technical strategy across aviation and insurance”: a field of work, with no deed that could reach anywhere. */
function isField(tokens: readonly Token[], head: Head, claim: Claim): boolean {
  if (head.kind !== 'noun' || head.self || claim.achievement || claim.leadership || claim.work || claim.duty)
    return false;
  return !tokens.slice(head.to, head.to + 4).some(({ verb }) => verb?.form === 'past');
}

/** So many people are reached that the work is no matter of one desk any more. */
function reachesMany({ kind, value, text }: Quantity): boolean {
  return kind === 'reach' && ((value ?? 0) >= MANY || /million/i.test(text));
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

/** The widest reach that words tell; the first of these in the text. */
function widest(tokens: readonly Token[], found: Found, reaches: readonly Reach[]): Reach | null {
  let best: Reach | null = null;
  for (const { value, from, to } of found) {
    if (value.scope === 'team' && isTeamThing(tokens, to - 1)) continue;
    const end = value.scope ? oneTeam(tokens, to) : 0;
    const scope = end > 0 ? 'team' : value.scope;
    if (scope && isWider(scope, best)) best = { scope, from, to: Math.max(end, to) };
  }
  for (const reach of reaches) if (isWider(reach.scope, best)) best = reach;
  return best;
}

/** “a cross-functional team”, “the company's first tide team”: before “team” wide words only tell which one; its end, or 0. */
function oneTeam(tokens: readonly Token[], from: number): number {
  const between = tokens[from];
  const at = between?.kind === 'word' && !stops.has(between.lower) && between.lower !== 'team' ? from + 1 : from;
  return tokens[at]?.lower === 'team' && !COMMON.has(tokens[at + 1]?.lower ?? '') ? at + 1 : 0;
}

/** “cross-functional team collaboration” is one between teams. */
const COMMON = new Set('collaboration communication alignment coordination cooperation'.split(' '));

function isWider(scope: ToldScope, than: Reach | null): boolean {
  return !than || WIDEST.indexOf(scope) < WIDEST.indexOf(than.scope);
}
