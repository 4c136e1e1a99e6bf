import { prepositions, wordSet } from '../../lexicon/words.ts';
import { type Found, phrasesOf, type ToldScope } from '../grammar/lexis.ts';
import type { Token } from '../grammar/tokens.ts';
import { isTeamThing } from './own-team.ts';
import type { Reach } from './reach.ts';

const WIDEST: readonly ToldScope[] = ['industry', 'company', 'organisation', 'multi-team', 'team'];
const stops = wordSet(prepositions);

/** The widest reach that words tell; the first of these in the text. */
export function widest(tokens: readonly Token[], found: Found, reaches: readonly Reach[]): Reach | null {
  let best: Reach | null = null;
  for (const { value, from, to } of phrasesOf(found, 'scope')) {
    if (value.scope === 'team' && isTeamThing(tokens, to - 1)) continue;
    // “at various projects of the company”: where it was, not how far it reached.
    if (tokens[from]?.lower === 'of' && PARTS.test(tokens[from - 1]?.lower ?? '')) continue;
    // “a map for municipal stakeholders”: those who are told of it reach nowhere.
    if (tokens[to - 1]?.lower === 'stakeholders' && isFor(tokens, from)) continue;
    // “three age groups” are no teams.
    if (/^groups?$/.test(tokens[to - 1]?.lower ?? '') && CROWDS.test(tokens[to - 2]?.lower ?? '')) continue;
    // “second out of 40 teams”
    if (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'out') continue;
    // “… into the organisation’s archive”: whose it was, and not what was changed.
    if (OWNER.test(tokens[to - 1]?.lower ?? '') && !isObject(tokens, from)) continue;
    // “Led teams of four to six”: one after the other.
    if (value.scope !== 'team' && tokens[to - 1]?.lower === 'of' && tokens[to]?.number) continue;
    const end = value.scope ? oneTeam(tokens, to) : 0;
    const scope = end > 0 ? 'team' : value.scope;
    if (scope && isWider(scope, best)) best = { scope, from, to: Math.max(end, to) };
  }
  for (const reach of reaches) if (isWider(reach.scope, best)) best = reach;
  return best;
}

function isFor(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(Math.max(0, to - 3), to).some(({ lower }) => lower === 'for');
}

/** Right behind the opening verb. */
function isObject(tokens: readonly Token[], from: number): boolean {
  return from === 1 || tokens[from - 1]?.verb?.form === 'past';
}

const OWNER = /^(?:organi[sz]ation|department)['’]s$/;

const CROWDS = /^(?:age|user|focus|interest|control|target|security|study)$/;

const PARTS = /^(?:projects?|employees?|members?|offices?)$/;

/** “a cross-functional team”, “the company's first tide team”: before “team” wide words only tell which one; its end, or 0. */
function oneTeam(tokens: readonly Token[], from: number): number {
  // “to backend and platform team members”
  if (tokens[from - 1]?.lower === 'team' && /^members?$/.test(tokens[from]?.lower ?? '')) return from + 1;
  const between = tokens[from];
  const at = between?.kind === 'word' && !stops.has(between.lower) && between.lower !== 'team' ? from + 1 : from;
  return tokens[at]?.lower === 'team' && !COMMON.has(tokens[at + 1]?.lower ?? '') ? at + 1 : 0;
}

/** “cross-functional team collaboration” is one between teams. */
const COMMON = new Set('collaboration communication alignment coordination cooperation'.split(' '));

export function isWider(scope: ToldScope, than: Reach | null): boolean {
  return !than || WIDEST.indexOf(scope) < WIDEST.indexOf(than.scope);
}
