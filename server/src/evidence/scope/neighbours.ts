import { businessFunctions, internalPeople, partnerNouns } from '../../lexicon/functions.ts';
import { cooperatingVerbs, ownTeamWords } from '../../lexicon/objects.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { Head } from '../grammar/head.ts';
import type { Token } from '../grammar/tokens.ts';
import { teams } from './counted-scope.ts';

const others = wordSet(businessFunctions);
const partners = new Set([...wordSet(partnerNouns), ...wordSet(internalPeople)]);
const cooperating = wordSet(cooperatingVerbs);
const own = wordSet(ownTeamWords);
const stops = wordSet(prepositions);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "with the Signal Platform team", "with the warehouse team": a team of another name takes part. */
export function namedNeighbour(tokens: readonly Token[]): Stretch | null {
  for (let from = 0; from < tokens.length; from += 1) {
    if (tokens[from]?.lower !== 'with') continue;
    let at = from + 1;
    const definite = /^(?:the|our|other)$/.test(tokens[at]?.lower ?? '');
    if (definite) at += 1;
    const first = at;
    while (at < first + 4 && (tokens[at]?.capital || (definite && isOfOthers(tokens[at])))) at += 1;
    if (at > first && isTeams(tokens[at])) return { from, to: at + 1 };
  }
  return null;
}

/** “with the engineering manager”, “with the product owner”: who leads the writer is no neighbour. */
export function isOwnManager(tokens: readonly Token[], to: number): boolean {
  const before = tokens[to - 2]?.lower ?? '';
  if (tokens[to - 1]?.lower === 'owner') return before === 'product';
  return tokens[to - 1]?.lower === 'manager' && LEADS_US.test(before);
}

const LEADS_US = /^(?:engineering|development|project|delivery)$/;

/** “with the tech lead and PM”, “with senior analysts”, “with management”: those one works under are one’s own team’s. */
export function ownCircle(tokens: readonly Token[]): Stretch | null {
  for (let from = 0; from < tokens.length; from += 1) {
    if (tokens[from]?.lower !== 'with') continue;
    let at = from + 1;
    let above = false;
    while (at < from + 8 && CIRCLE.test(tokens[at]?.lower ?? '')) {
      above ||= ABOVE.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower === 'senior';
      at += 1;
    }
    const next = tokens[at];
    if (above && (next?.kind !== 'word' || stops.has(next.lower))) return { from, to: at };
  }
  return null;
}

const ABOVE = /^(?:leads?|manager|pm|supervisor|directors?|management|leadership)$/;
const CIRCLE =
  /^(?:the|my|our|an?|other|senior|tech|technical|team|project|engineering|development|delivery|analysts|engineers|developers|colleagues|and|leads?|manager|pm|supervisor|directors?|management|leadership)$/;

/** A part of the company whose team is not the writer's. */
function isOfOthers(token: Token | undefined): boolean {
  return token !== undefined && others.has(token.lower);
}

/** “Worked with planners, pilots and dockers”, “Cooperated with two museums”: people of other trades and houses take part. */
export function workedWith(tokens: readonly Token[], head: Head): Stretch | null {
  if (!cooperating.has(head.lemma) && head.kind !== 'weak-phrase') return null;
  const from = tokens.findIndex(({ lower }, at) => at >= head.from && at < head.to + 4 && lower === 'with');
  if (from < 0) return null;
  for (let at = from + 1; at < from + 12; at += 1) {
    const token = tokens[at];
    if (!token || (stops.has(token.lower) && !/^(?:and|of)$/.test(token.lower))) return null;
    if (token.verb?.form === 'gerund') return null;
    const next = tokens[at + 1];
    if (partners.has(token.lower) && (next?.kind !== 'word' || stops.has(next.lower))) return { from, to: at + 1 };
  }
  return null;
}

/** "Coordinated with a remote team in Lund", "working closely with the customer care team": one works with a team that is not one’s own. */
export function partneredTeam(tokens: readonly Token[]): Stretch | null {
  for (let from = 1; from < tokens.length; from += 1) {
    if (tokens[from]?.lower !== 'with' || !cooperates(tokens, from)) continue;
    let at = from + 1;
    const article = /^(?:an?|the|our|other|another)$/.test(tokens[at]?.lower ?? '');
    if (article) at += 1;
    const first = at;
    while (at < first + 4 && isPlain(tokens[at]) && !isTeams(tokens[at])) at += 1;
    if (!isTeams(tokens[at]) || /^(?:of|members?|mates?|leads?|leaders?)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    // “with the development team” may be the writer's; teams in the plural are others, too.
    const named = tokens.slice(first, at).some(({ lower }) => !own.has(lower));
    if (named || tokens[at]?.lower.endsWith('s')) return { from, to: at + 1 };
  }
  return null;
}

function cooperates(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(Math.max(0, to - 2), to).some(({ lower, verb }) => cooperating.has(verb?.lemma ?? lower));
}

function isPlain(token: Token | undefined): boolean {
  return token?.kind === 'word' && !stops.has(token.lower);
}

function isTeams(token: Token | undefined): boolean {
  return token !== undefined && teams.has(token.lower.replace(/s$/, ''));
}
