import {
  aloneWords,
  campaigningVerbs,
  grantedNouns,
  guidingVerbs,
  meansVerbs,
  outsideNouns,
  practices,
  untoldVerbs,
} from '../lexicon/claims.ts';
import { businessFunctions } from '../lexicon/functions.ts';
import { prepositions, wordSet } from '../lexicon/words.ts';
import type { Claim } from './claim.ts';
import { countedScope, teams } from './counted-scope.ts';
import type { GroupsNamed } from './facts.ts';
import { functionsNamed } from './functions.ts';
import type { Head } from './head.ts';
import type { Found, ToldScope } from './lexis.ts';
import type { Quantity, Scope, Words } from './model.ts';
import { namesThing, objectStart, opensWithOne, tellsMuch, tellsPurpose } from './object.ts';
import { type Reach, reachesOf } from './reach.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './words.ts';

const WIDEST: readonly ToldScope[] = ['industry', 'company', 'organisation', 'multi-team', 'team'];
const stops = wordSet(prepositions);
const alone = wordSet(aloneWords);
const campaigning = wordSet(campaigningVerbs);
const outsiders = wordSet(outsideNouns);
const guidance = wordSet(guidingVerbs);
const granted = wordSet(grantedNouns);
const practised = wordSet(practices);
const means = wordSet(meansVerbs);
const untold = wordSet(untoldVerbs);
const others = wordSet(businessFunctions);

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
  const told = widest(found, reaches.told);
  const counted = countedScope(text, tokens, quantities);
  if (counted && (!told || WIDEST.indexOf(counted.scope) < WIDEST.indexOf(told.scope))) return counted;
  const at = (scope: Scope, from: number, to: number): ScopeReading => ({
    scope,
    scopeWords: wordsOf(text, tokens, from, to),
  });
  if (told?.scope !== 'team' && isField(tokens, head, claim)) return UNCLEAR;
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
  const leads = claim.leadership && !leadsLater(tokens, head, claim);
  const guiding = guides(tokens, head);
  if ((leads || guiding) && facesOutward(tokens, head)) return UNCLEAR;
  const ofTeam = leads ? !campaigns(tokens, head) : guiding || isMember(tokens, head);
  if (ofTeam) return at('team', head.from, phraseEnd(tokens, head));
  if (head.team) return at('team', Math.max(0, head.from - 1), head.to);
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

/** Leading that only a later sentence tells says nothing of the first one’s deed. */
function leadsLater(tokens: readonly Token[], head: Head, { leading }: Claim): boolean {
  return leading !== null && tokens.slice(head.to, leading).some(({ lower }) => lower === '.');
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

/** "Part of a release team that works with four others": what follows tells of the team and not of the work; its end, or 0. */
function describedTeam(tokens: readonly Token[], head: Head): number {
  const at = tokens.findIndex(({ lower }, place) => place > head.from && teams.has(lower));
  return at > 0 && at < head.to + 7 && RELATIVE.test(tokens[at + 1]?.lower ?? '') ? at + 1 : 0;
}

const RELATIVE = /^(?:that|which|who)$/;

/** "Responsible for writing the tide importer". */
function isCharged(tokens: readonly Token[], head: Head): boolean {
  const verb = tokens[head.to]?.verb;
  if (tokens[head.from]?.lower !== 'responsible' || verb?.form !== 'gerund') return false;
  return (verb.role === 'build' || verb.role === 'change') && namesThing(tokens, head.to + 1);
}

/** "Helped write the tide importer": whoever else was there, the thing is told; "helped the crews …" names others. */
function isHelpedThing(tokens: readonly Token[], { lemma, form, to }: Head): boolean {
  if (lemma !== 'help' || form !== 'past') return false;
  const act = tokens[to]?.lower === 'to' ? to + 1 : to;
  const verb = tokens[act]?.verb;
  return verb?.form === 'base' && verb.role === 'build' && namesThing(tokens, act + 1) && !isPractice(tokens, act + 1);
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
  // Help with something leaves open whose it was; an act behind it, a charge of one’s own or the thing made does not.
  if (claim.weak)
    return (claim.achievement && laterThing(tokens, object)) || isCharged(tokens, head) || isHelpedThing(tokens, head);
  // A measure says how well, not of what: only a longer telling names the thing, too.
  if (isPractice(tokens, object)) return false;
  if (claim.achievement && measured && tokens.length - object >= 10) return true;
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
    if (
      practised.has(token.lower) &&
      (!next || next.kind === 'mark' || stops.has(next.lower) || (next.verb && next.verb.form !== 'gerund'))
    )
      return true;
  }
  return false;
}

/** People of one's own team are taught or brought in. */
function guides(tokens: readonly Token[], head: Head): boolean {
  return head.verbs.some((at) => guidance.has(tokens[at]?.verb?.lemma ?? ''));
}
