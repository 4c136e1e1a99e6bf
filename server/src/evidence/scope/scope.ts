import { aloneWords } from '../../lexicon/claims.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { Claim } from '../claims/claim.ts';
import type { GroupsNamed } from '../claims/facts.ts';
import type { Head } from '../grammar/head.ts';
import { type Found, phrasesOf } from '../grammar/lexis.ts';
import { objectStart } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';
import { holds, wordsOf } from '../grammar/words.ts';
import type { Quantity, Scope, Words } from '../model.ts';
import { isBounded } from './bounded.ts';
import { countedScope } from './counted-scope.ts';
import { functionsNamed } from './functions.ts';
import { isOwnManager, namedNeighbour, ownCircle, partneredTeam, workedWith } from './neighbours.ts';
import {
  campaigns,
  chargedToLead,
  describedTeam,
  facesOutward,
  guides,
  innerTeam,
  isMember,
  isTeam,
  keepsOurs,
  leadsLater,
  ledTeam,
  severalLed,
  worksTogether,
} from './own-team.ts';
import { type Reach, reachesOf } from './reach.ts';
import { deliverySet, normSet, processSet, teamQuicker, workshopSet } from './ways-set.ts';
import { isWider, widest } from './widest.ts';

const stops = wordSet(prepositions);
const alone = wordSet(aloneWords);

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

/** A bullet as the cues look at it. */
interface Bullet extends ScopeFacts {
  readonly text: string;
  readonly head: Head;
  /** Where parts of a company are named. */
  readonly functions: readonly number[];
  /** The widest reach that words tell. */
  readonly told: Reach | null;
  /** Only a field of work is named. */
  readonly field: boolean;
  /** The writer leads or manages, and no later sentence only. */
  readonly leads: boolean;
}

type Stretch = Pick<Reach, 'from' | 'to'>;

/** What a cue is called and what it reads, null where it does not speak. */
interface Cue {
  readonly name: string;
  /** It speaks only where a team is named: most bullets name none. */
  readonly ofTeam?: true;
  /** It speaks only of those behind “with”. */
  readonly behindWith?: true;
  readonly reads: (bullet: Bullet) => ScopeReading | null;
}

/** How far the work reaches, as far as the words show it: the first cue that speaks decides. */
export function readScope(text: string, facts: ScopeFacts): ScopeReading {
  const { tokens, head, claim, quantities, found } = facts;
  if (claim.none || !head || head.kind === 'exposure') return UNCLEAR;
  const { told, functions, team, others } = reachesOf(tokens, quantities);
  const bullet: Bullet = {
    text,
    tokens,
    head,
    claim,
    quantities,
    found,
    groups: facts.groups,
    functions,
    told: widest(tokens, found, told),
    field: isField(tokens, head, claim),
    leads: claim.leadership && !leadsLater(tokens, head, claim),
  };
  for (const cue of cues) {
    if ((cue.ofTeam && !team) || (cue.behindWith && !others)) continue;
    const reading = cue.reads(bullet);
    if (reading) return reading;
  }
  return UNCLEAR;
}

const UNCLEAR: ScopeReading = { scope: 'unclear', scopeWords: null };
const INDIVIDUAL: ScopeReading = { scope: 'individual', scopeWords: null };

const cues: readonly Cue[] = [
  {
    name: 'team described',
    ofTeam: true,
    reads: (bullet) => behind('team', bullet, bullet.claim.weak ? describedTeam(bullet.tokens, bullet.head) : 0),
  },
  {
    name: 'counted',
    reads: ({ text, tokens, quantities, told, field }) => {
      const counted = field ? null : countedScope(text, tokens, quantities);
      return counted && isWider(counted.scope, told) ? counted : null;
    },
  },
  { name: 'field of work', reads: ({ told, field }) => (field && told?.scope !== 'team' ? UNCLEAR : null) },
  {
    name: 'team led',
    ofTeam: true,
    reads: (bullet) => (isCompanys(bullet) ? null : behind('team', bullet, ledTeam(bullet.tokens, bullet.head))),
  },
  {
    name: 'told wide',
    reads: (bullet) =>
      bullet.told && bullet.told.scope !== 'team' ? at(bullet.told.scope, bullet, bullet.told) : null,
  },
  { name: 'own circle', behindWith: true, reads: (bullet) => at('team', bullet, ownCircle(bullet.tokens)) },
  {
    name: 'neighbour',
    reads: (bullet) =>
      at(
        'multi-team',
        bullet,
        phrasesOf(bullet.found, 'neighbour').find(({ to }) => !isOwnManager(bullet.tokens, to)),
      ),
  },
  { name: 'named team', ofTeam: true, reads: (bullet) => at('multi-team', bullet, namedNeighbour(bullet.tokens)) },
  {
    name: 'worked with',
    behindWith: true,
    reads: (bullet) => at('multi-team', bullet, workedWith(bullet.tokens, bullet.head)),
  },
  { name: 'partnered', ofTeam: true, reads: (bullet) => at('multi-team', bullet, partneredTeam(bullet.tokens)) },
  { name: 'groups', reads: (bullet) => at('multi-team', bullet, bullet.groups[0]) },
  { name: 'functions', reads: (bullet) => at('multi-team', bullet, functionsNamed(bullet.tokens, bullet.functions)) },
  { name: 'told team', reads: (bullet) => at('team', bullet, bullet.told) },
  { name: 'inner team', ofTeam: true, reads: (bullet) => at('team', bullet, innerTeam(bullet.tokens)) },
  { name: 'founded', reads: (bullet) => (bullet.claim.founding ? at('company', bullet, bullet.head) : null) },
  { name: 'norm set', reads: (bullet) => behind('organisation', bullet, normSet(bullet.tokens, bullet.head)) },
  { name: 'head of', reads: (bullet) => (isHead(bullet) ? at('organisation', bullet, bullet.head) : null) },
  {
    name: 'leads outsiders',
    reads: ({ leads, tokens, head, claim }) =>
      (leads || guides(tokens, head)) && facesOutward(tokens, head, claim) ? UNCLEAR : null,
  },
  {
    name: 'keeps ours',
    reads: (bullet) =>
      keepsOurs(bullet.tokens, bullet.head)
        ? behind('team', bullet, objectStart(bullet.head) + 2, objectStart(bullet.head))
        : null,
  },
  {
    name: 'leads several',
    reads: (bullet) => (bullet.leads ? behind('multi-team', bullet, severalLed(bullet.tokens, bullet.head)) : null),
  },
  {
    name: 'leads',
    reads: (bullet) =>
      bullet.leads && !campaigns(bullet.tokens, bullet.head) ? behind('team', bullet, phraseEnd(bullet)) : null,
  },
  {
    name: 'guides',
    reads: (bullet) =>
      !bullet.leads && guides(bullet.tokens, bullet.head) ? behind('team', bullet, phraseEnd(bullet)) : null,
  },
  {
    name: 'member',
    reads: (bullet) =>
      !bullet.leads && isMember(bullet.tokens, bullet.head) ? behind('team', bullet, phraseEnd(bullet)) : null,
  },
  { name: 'charged to lead', reads: (bullet) => behind('team', bullet, chargedToLead(bullet.tokens, bullet.head)) },
  {
    name: 'we',
    reads: (bullet) =>
      bullet.head.team ? behind('team', bullet, bullet.head.to, Math.max(0, bullet.head.from - 1)) : null,
  },
  { name: 'works together', reads: (bullet) => behind('team', bullet, worksTogether(bullet.tokens, bullet.head)) },
  { name: 'process set', reads: (bullet) => behind('team', bullet, processSet(bullet.tokens, bullet.head)) },
  { name: 'workshop set', reads: (bullet) => behind('team', bullet, workshopSet(bullet.tokens, bullet.head)) },
  { name: 'delivery set', reads: (bullet) => at('team', bullet, deliverySet(bullet.tokens, bullet.head)) },
  { name: 'team quicker', reads: (bullet) => at('team', bullet, teamQuicker(bullet.tokens)) },
  {
    name: 'bare team',
    ofTeam: true,
    reads: (bullet) => {
      const bare = bullet.head.kind === 'noun' ? -1 : bullet.tokens.findIndex(isTeam);
      return bare < 0 ? null : behind('team', bullet, bare + 1, bare);
    },
  },
  { name: 'campaigns', reads: ({ leads }) => (leads ? UNCLEAR : null) },
  {
    name: 'bounded',
    reads: ({ tokens, head, claim, quantities }) =>
      isBounded(
        tokens,
        head,
        claim,
        quantities.some(({ kind }) => kind !== 'activity'),
      )
        ? INDIVIDUAL
        : null,
  },
  { name: 'alone', reads: ({ tokens }) => (holds(alone, tokens) || isSole(tokens) ? INDIVIDUAL : null) },
];

/** A reading whose words stand there; null where there are none. */
function at(scope: Scope, { text, tokens }: Bullet, place: Stretch | null | undefined): ScopeReading | null {
  return place ? { scope, scopeWords: wordsOf(text, tokens, place.from, place.to) } : null;
}

/** The same for what begins with the opening and ends before `to`; 0 where there is nothing. */
function behind(scope: Scope, bullet: Bullet, to: number, from = bullet.head.from): ScopeReading | null {
  return to > 0 ? at(scope, bullet, { from, to }) : null;
}

function isCompanys({ told }: Bullet): boolean {
  return told?.scope === 'company' || told?.scope === 'industry';
}

function isHead({ tokens, head }: Bullet): boolean {
  return head.kind === 'leadership-noun' && tokens[head.from]?.lower === 'head';
}

/** “Sole developer of …” */
function isSole(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => lower === 'sole' && SOLE.test(tokens[at + 1]?.lower ?? ''));
}

const SOLE = /^(?:owner|author|developer|engineer|maintainer|programmer|contributor|administrator)$/;

const TOGETHER = /^(?:communication|collaboration|cooperation|coordination|liaison)$/;

/** “Technical strategy across aviation and insurance”: a field of work, with no deed that could reach anywhere. */
function isField(tokens: readonly Token[], head: Head, claim: Claim): boolean {
  // “Communication with the other ports” takes place, whatever came of it.
  if (tokens[head.to]?.lower === 'with' && TOGETHER.test(head.lemma)) return false;
  if (head.kind !== 'noun' || head.self || claim.achievement || claim.leadership || claim.work || claim.duty)
    return false;
  return !tokens.slice(head.to, head.to + 4).some(({ verb }) => verb?.form === 'past');
}

/** The opener and what it takes: "Led the migration of billing", "Mentored two juniors". */
function phraseEnd({ tokens, head }: Bullet): number {
  let to = objectStart(head);
  const limit = Math.min(tokens.length, to + 7);
  while (to < limit) {
    const token = tokens[to];
    if (!token || token.kind === 'mark' || (stops.has(token.lower) && token.lower !== 'of')) break;
    to += 1;
  }
  return tokens[to - 1]?.lower === 'of' ? to - 1 : to;
}
