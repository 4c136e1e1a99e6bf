import { fleetNouns } from '../../lexicon/claims.ts';
import {
  businessFunctions,
  businessMeasures,
  engineeringFunctions,
  internalPeople,
  ownedByTeams,
  servedPeople,
} from '../../lexicon/functions.ts';
import { auxiliaries, prepositions, wordSet } from '../../lexicon/words.ts';
import type { ToldScope } from '../grammar/lexis.ts';
import { endsObject } from '../grammar/noun-phrase.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Quantity } from '../model.ts';

const stops = wordSet(prepositions);
const helpers = wordSet(auxiliaries);

const SYSTEM = 1;
const SERVED = 2;
const PEOPLE = 4;
const MEASURE = 8;
const FUNCTION = 16;
const TEAM = 32;
const WITH = 64;

// One look-up a word; what stands before it is read only where it is one of these.
const kinds: ReadonlyMap<string, number> = kindsOf([
  [wordSet(fleetNouns), SYSTEM],
  [wordSet(ownedByTeams), SYSTEM],
  [wordSet(servedPeople), SERVED],
  [wordSet(internalPeople), PEOPLE],
  [wordSet(businessMeasures), MEASURE],
  [wordSet(businessFunctions), FUNCTION],
  [wordSet(engineeringFunctions), FUNCTION],
  ['team teams squad squads group groups department departments crew'.split(' '), TEAM],
  [['with'], WITH],
]);

export interface Reach {
  readonly scope: ToldScope;
  readonly from: number;
  readonly to: number;
}

export interface Reaches {
  readonly told: readonly Reach[];
  /** Where parts of a company are named. */
  readonly functions: readonly number[];
  /** A team is named, be it the writer's or not. */
  readonly team: boolean;
  /** Somebody or something stands behind “with”. */
  readonly others: boolean;
}

/** How far words reach that no list can hold: everything of a kind, people of another trade, measures of a business. */
export function reachesOf(tokens: readonly Token[], quantities: readonly Quantity[]): Reaches {
  const told: Reach[] = [];
  const functions: number[] = [];
  let team = false;
  let others = false;
  const measured = quantities.some(({ kind }) => kind === 'outcome');
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = kinds.get(tokens[at]?.lower ?? '');
    if (kind === undefined) continue;
    if (kind & FUNCTION) functions.push(at);
    if (kind & TEAM) team = true;
    if (kind & WITH) others = true;
    const reach =
      (kind & (SYSTEM | SERVED) ? allOf(tokens, at, kind) : null) ??
      (kind & PEOPLE ? withPeople(tokens, at) : null) ??
      (kind & MEASURE && measured ? measureAt(tokens, at) : null);
    if (reach) told.push(reach);
  }
  return { told, functions, team, others };
}

const OF_COMPANY = /^company['’]s$/;
const TEAMS = /^(?:teams|squads|departments?)$/;
const EACH_TEAM = /^(?:team|squad|department)$/;
const ONE = new Set('whole entire'.split(' '));
const COLLECTIVE =
  /^(?:organi[sz]ations?|org|department|division|faculty|estate|landscape|monorepo|engineering|university|hospital|campus|city|agency|ministry|institute|\w+s)$/;
const ALL = new Set("every all each whole entire company's company’s".split(' '));

/** "lifted gross margin by 4%"; not "the basket component", not "one of nine million bookings". */
function measureAt(tokens: readonly Token[], at: number): Reach | null {
  const next = tokens[at + 1];
  if (tokens[at - 1]?.number || (goesOn(next) && !CHANGES.has(next?.lower ?? ''))) return null;
  // What a part of the product contributed to sign-ups is the product’s; to revenue, still the company’s.
  if (PRODUCT.test(tokens[at]?.lower ?? '') && tokens.slice(0, at).some(({ lower }) => lower === 'contributing'))
    return null;
  return { scope: 'company', from: at, to: at + 1 };
}

const PRODUCT = /^(?:churn|sign-?ups|bookings|basket)$/;

/** Behind a measure they only tell which way it moved. */
const CHANGES = new Set('lift uplift growth increase gain gains improvement rate rates'.split(' '));

/** A noun stands behind the noun. */
function goesOn(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || stops.has(next.lower)) return false;
  if (helpers.has(next.lower) || HOSTED.test(next.lower)) return false;
  return next.verb === null || next.verb.form === 'gerund';
}

/** Where and how they stand is told behind them. */
const HOSTED = /^(?:hosted|located|running|deployed)$/;

/** "every repository", "all our Azure subscriptions", "the whole organisation", "all customers". */
function allOf(tokens: readonly Token[], noun: number, kind: number): Reach | null {
  // “all team members” are one’s own.
  if (goesOn(tokens[noun + 1]) || tokens[noun - 1]?.lower === 'team') return null;
  // “on all environments”: the stages that one system goes through.
  if (tokens[noun]?.lower === 'environments') return null;
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at -= 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.lower !== '/')) return null;
    // “the entire application” is one thing, “the whole team” the writer’s own.
    if (ONE.has(token.lower) && !COLLECTIVE.test(tokens[noun]?.lower ?? '') && kind & SYSTEM) return null;
    // “for all application design”
    if (token.lower === 'all' && kind & SYSTEM && !COLLECTIVE.test(tokens[noun]?.lower ?? '')) return null;
    // “each service” goes through them one by one.
    if (
      token.lower === 'each' &&
      tokens[at + 1]?.lower !== 'of' &&
      kind & SYSTEM &&
      !EACH_TEAM.test(tokens[noun]?.lower ?? '')
    )
      return null;
    // “the company’s intranet application” is one application.
    if (OF_COMPANY.test(token.lower) && kind & SYSTEM && !COLLECTIVE.test(tokens[noun]?.lower ?? '')) return null;
    // “the company’s first tide team” is one team; their teams and systems are all there are.
    if (OF_COMPANY.test(token.lower) && /^(?:team|squad)$/.test(tokens[noun]?.lower ?? '')) return null;
    const wide = kind & SYSTEM && (!OF_COMPANY.test(token.lower) || TEAMS.test(tokens[noun]?.lower ?? ''));
    if (ALL.has(token.lower)) return { scope: wide ? 'organisation' : 'company', from: at, to: noun + 1 };
    // “all of our teams”, but “each release of the team” is the team’s.
    if (stops.has(token.lower) && !(token.lower === 'of' && ALL.has(tokens[at - 1]?.lower ?? ''))) return null;
  }
  return null;
}

const SERVING = /^(?:for|to|into)$/;

/** Before a trade they make its people one’s own colleagues. */
const OWN = new Set('junior senior new fellow other'.split(' '));
const TEACHING = new Set('train teach coach advise support help upskill'.split(' '));
const TAKING = new Set('with between among alongside for across into to'.split(' '));

/** "with the actuaries", "for level designers and animators", "trained the nurses". */
function withPeople(tokens: readonly Token[], noun: number): Reach | null {
  // “from the designers’ mock-ups” names no one who took part.
  if (/^['’]/.test(tokens[noun + 1]?.lower ?? '')) return null;
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at -= 1) {
    const token = tokens[at];
    // “complaints to be made about officers” are made by others.
    if (!token || OWN.has(token.lower) || token.lower === 'about') return null;
    if (TAKING.has(token.lower) || (token.verb && TEACHING.has(token.verb.lemma))) {
      if (tokens[at + 1]?.verb?.form === 'gerund' || isInfinitive(tokens, at)) return null;
      // What is fit for those who are told of it reaches nobody; a tool for one other trade serves that one team.
      if (token.lower === 'for' && tokens[noun]?.lower === 'executives') return null;
      const scope = SERVING.test(token.lower) && !isRow(tokens, at, noun) ? 'team' : 'multi-team';
      return { scope, from: at, to: noun + 1 };
    }
    if (token.lower === 'and' || token.lower === ',') continue;
    if (endsObject(token)) return null;
  }
  return null;
}

/** “to allow pilots …”. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'to' && tokens[at + 1]?.verb?.form === 'base';
}

/** “level designers and animators”. */
function isRow(tokens: readonly Token[], from: number, noun: number): boolean {
  const joins = tokens.slice(from, noun).some(({ lower }) => /^[&,]$|^and$/.test(lower));
  return (
    joins || (/^[&,]$|^and$/.test(tokens[noun + 1]?.lower ?? '') && tokens[noun + 2]?.lower.endsWith('s') === true)
  );
}

function kindsOf(lists: readonly (readonly [words: Iterable<string>, kind: number])[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [words, kind] of lists) {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | kind);
  }
  return found;
}
