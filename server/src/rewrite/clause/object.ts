import { DETERMINERS, isLeadingVerb, PEOPLE } from '../words/lists.ts';
import { EXPANDED, type Measure, measureFor, reachOf, retiredOf } from '../words/measures.ts';
import {
  CLASS_HEADS,
  EVENT_MODIFIERS,
  GOAL_MODIFIERS,
  GROUPS,
  isCountableThing,
  NOMINALS,
  type Nominal,
  type ObjectClass,
  PRACTICE_MODIFIERS,
} from '../words/nouns.ts';
import type { Complement } from './body.ts';
import type { Clause } from './clause.ts';
import { isNumber, isPeople, singular } from './phrase.ts';
import type { Piece, Token } from './tokens.ts';

/** What the bullet's verb is about. */
export interface ObjectReading {
  readonly kind: ObjectClass;
  /** The last noun of the noun phrase, lower case. */
  readonly noun: string;
  readonly head: Token;
  readonly determiner: Token | null;
  /** "the company’s move": somebody’s. */
  readonly owned: boolean;
  /** Words between determiner and head. */
  readonly modifiers: readonly Token[];
  /** Of a change: its verb and way. */
  readonly nominal: Nominal | null;
  /** What was changed: the of-phrase, or the modifiers where they name a thing. */
  readonly theme: Theme | null;
  readonly isGroup: boolean;
  readonly plural: boolean;
}

export interface Theme extends Piece {
  /** "the" where the modifiers need one once they stand alone; empty for an of-phrase. */
  readonly article: string;
  readonly noun: string;
  readonly plural: boolean;
  readonly from: 'of' | 'modifiers';
}

/** Reads the object of a clause, or null where there is none. */
export function readObject(clause: Clause): ObjectReading | null {
  if (!clause.head) return null;
  const tokens = clause.tokens.filter((token) => within(token, clause.head));
  const determiner = tokens[0] && DETERMINERS.has(tokens[0].lower) ? tokens[0] : null;
  const owner = tokens.findLastIndex((token) => /['’]s?$/.test(token.text));
  const words = tokens.slice(Math.max(owner, determiner ? 0 : -1) + 1);
  const head = firstItem(words).at(-1);
  if (!head) return null;
  const modifiers = words.slice(0, words.indexOf(head));
  const noun = head.lower;
  const kind = classOf(noun, modifiers, clause);
  const nominal = kind === 'change' ? nominalOf(noun, modifiers) : null;
  return {
    kind,
    noun,
    head,
    determiner: determiner ?? (owner >= 0 ? (tokens[owner] ?? null) : null),
    owned: owner >= 0,
    modifiers,
    nominal,
    theme: nominal ? themeOf(clause, modifiers) : null,
    isGroup:
      GROUPS.has(singular(noun)) ||
      isMeeting(
        noun,
        modifiers.map((token) => token.lower),
      ),
    plural: isPluralPhrase(words),
  };
}

/** "two teams, Orders and Stock", "the ledger and its on-call": the first item tells what is led. */
function firstItem(words: readonly Token[]): readonly Token[] {
  const own = words.findIndex((token, i) => token.lower === 'and' && /^(?:its|their)$/.test(words[i + 1]?.lower ?? ''));
  if (own > 0) return words.slice(0, own);
  const comma = words.findIndex((token) => token.after.includes(','));
  return comma < 0 ? words : words.slice(0, comma + 1);
}

/** The result that fits: a rollout's reach, a topic's measure, or null. */
export function measureOf(clause: Clause, object: ObjectReading | null): Measure | null {
  // “Used AWS to create …”: the tool is not what the bullet is about.
  if (clause.opening.verbs.some((each) => /^(?:use|leverage|utili[sz]e)$/.test(each.base))) return null;
  // “migrations, enrolment and training”: what fits one of them fits no other.
  if (isList(clause)) return null;
  const [thing, around] = topicWords(clause);
  // A rollout that was led is told by its reach; “automated deployments” are measured as any other thing.
  const acts = clause.opening.weak ? [] : clause.opening.verbs.map((each) => each.base);
  const led = acts.every((base) => isLeadingVerb(base));
  if (led && object?.nominal?.way === 'rollout')
    return reachOf(`${thing} ${around}`, object.theme?.plural ?? object.plural);
  if (led && object?.nominal?.way === 'retire') return retiredOf(object.theme?.plural ?? object.plural);
  // Whose an app became says nothing of its load time.
  if (led && /^(?:handover|takeover)$/.test(object?.noun ?? '')) return null;
  if (
    led &&
    /^(?:expansion|locali[sz]ation)$/.test(object?.noun ?? '') &&
    complementsOf(clause, 'direction').length > 0
  )
    return EXPANDED;
  const moved = object?.nominal?.way === 'transfer';
  // “backend engineers” work on something else than a backend, perhaps.
  return (object?.kind === 'people' ? null : measureFor(thing, moved)) ?? measureFor(around, moved);
}

function isList({ tokens, head }: Clause): boolean {
  return !!head && tokens.some((token) => within(token, head) && token.end < head.end && token.after === ',');
}

/** What the bullet is about: the thing itself, and what stands around it; not its people, means, ends and results. */
function topicWords(clause: Clause): readonly [string, string] {
  const { text } = clause.source;
  const clauses = clause.complements.findIndex((each) => /^(?:purpose|clause|means|relative)$/.test(each.kind));
  const told = clause.complements
    .slice(0, clauses < 0 ? undefined : clauses)
    .filter(
      (each) =>
        ABOUT.has(each.kind) &&
        each.start >= clause.opening.end &&
        !isPeople(clause.tokens.filter((token) => within(token, each.body))),
    );
  // “the schemas for describing the logic of an app” is about schemas: only what stands right behind the thing is its own.
  const other = clause.complements.findIndex((each) => each.kind !== 'of');
  const of = clause.complements.slice(0, other < 0 ? undefined : other);
  const say = (pieces: readonly (Piece | null)[]) =>
    pieces.map((piece) => (piece ? text.slice(piece.start, piece.end) : '')).join(' ');
  const { lead, subject } = clause.opening;
  return [say([subject, clause.head, ...of]), say([lead, ...told])];
}

/** Complements whose words tell what was worked on. */
const ABOUT: ReadonlySet<Complement['kind']> = new Set(['of', 'direction', 'for', 'users', 'place', 'through', 'note']);

export function within(piece: Piece, outer: Piece | null): boolean {
  return !!outer && piece.start >= outer.start && piece.end <= outer.end;
}

export function complementsOf(clause: Clause, ...kinds: readonly Complement['kind'][]): readonly Complement[] {
  return clause.complements.filter((complement) => kinds.includes(complement.kind));
}

function classOf(noun: string, modifiers: readonly Token[], clause: Clause): ObjectClass {
  const base = singular(noun);
  const before = modifiers.map((token) => token.lower);
  const known = CLASS_HEADS.find(([, set]) => set.has(noun) || set.has(base))?.[0];
  const change = NOMINALS.has(noun) || NOMINALS.has(base);
  const of = complementsOf(clause, 'of');
  const about = of.flatMap((each) => clause.tokens.filter((token) => within(token, each.body)));
  if (
    known !== 'people' &&
    known !== 'system' &&
    !WRITTEN.test(noun) &&
    before.some((word) => PRACTICE_MODIFIERS.has(word))
  )
    return 'practice';
  if (/^(?:pod|cell|trio)$/.test(noun) && isNumber(about[0])) return 'people';
  if (/^(?:use|usage|consumption|life|footprint)$/.test(noun) && before.some((word) => CONSUMED.test(word)))
    return 'goal';
  if (/^(?:handling|aftermath)$/.test(noun) && about.some((token) => EVENTS.test(token.lower))) return 'event';
  if (!change && (known === 'project' || known === undefined) && before.some((word) => GOAL_MODIFIERS.has(word)))
    return 'goal';
  if (isMeeting(noun, before)) return 'practice';
  // “incident response” is a duty, “the response to the March outage” an event.
  if (noun === 'response' && before.includes('incident') && clause.complements.length === 0) return 'practice';
  // “code review” is a habit, “the review of 30 runbooks” a change; “the browser extension” a thing, “the extension of it” none.
  if (
    /^reviews?$/.test(noun) &&
    of.length === 0 &&
    before.some((word) => /^(?:code|peer|design|sprint|daily|weekly|monthly|quarterly|regular)$/.test(word))
  )
    return 'practice';
  if (change && known === 'system' && of.length === 0 && before.length > 0 && noun === 'extension') return 'system';
  if (
    /^(?:analysis|study|assessment)$/.test(noun) &&
    [...before, ...about.map((token) => token.lower)].some((word) => OPTIONS.test(word))
  )
    return 'decision';
  // A postmortem of something is a review of it, the practice has no such thing.
  if (/^post-?mortem$/.test(noun) && of.length > 0) return 'change';
  if (/^tests?$/.test(noun) && before.some((word) => EVENT_MODIFIERS.has(word))) return 'event';
  if (known === 'people' || (isTeamOf(clause, noun) && known !== 'system')) return 'people';
  if (/^(?:slis?|slos?)$/.test(noun)) return 'goal';
  if (change && known !== 'practice') return 'change';
  if (known === 'project' && complementsOf(clause, 'purpose').length > 0) return 'project';
  return known ?? (PEOPLE.has(base) && !EXTERNAL.test(base) ? 'people' : 'unknown');
}

/** What is written down is kept, not practised: “the on-call handbook”. */
const WRITTEN = /^(?:handbook|guide|playbook|runbook|template|checklist|wiki|documentation|docs|bot|script)s?$/;
const CONSUMED = /^(?:memory|cpu|disk|energy|power|battery|bandwidth|storage|carbon)$/;
const EVENTS = /^(?:incident|outage|breach|attack|crisis|attempt|leak)s?$/;

const OPTIONS = /^(?:.*\bbuy|vendors?|trade-off|options?|feasibility|cost-benefit)$/;

/** "design and implementation": a making whose two nouns have no one verb. */
function nominalOf(noun: string, modifiers: readonly Token[]): Nominal | null {
  const own = NOMINALS.get(noun) ?? NOMINALS.get(singular(noun)) ?? null;
  const and = modifiers.findIndex((token) => token.lower === 'and' || token.lower === '&');
  return own && and > 0 ? { verb: null, way: own.way } : own;
}

/** "working group", "task force": people who meet, not people who report. */
function isMeeting(noun: string, modifiers: readonly string[]): boolean {
  const before = modifiers.at(-1) ?? '';
  return /^groups?$/.test(noun)
    ? /^(?:working|study|steering|interest|focus|user|reading)$/.test(before)
    : (noun === 'board' && /^(?:review|architecture|advisory|governance|design|change)$/.test(before)) ||
        (noun === 'force' && before === 'task') ||
        (noun === 'party' && before === 'working');
}

/** People whom nobody leads as a team. */
const EXTERNAL = /^(?:stakeholder|customer|client|vendor|user|partner|department|report|member|owner)$/;

function isTeamOf(clause: Clause, noun: string): boolean {
  const [of] = complementsOf(clause, 'of');
  return (
    /^(?:team|squad|group|pair|crew|handful|number|half|part|rest|work)s?$/.test(noun) &&
    !!of &&
    isPeople(clause.tokens.filter((token) => within(token, of.body)))
  );
}

function themeOf(clause: Clause, modifiers: readonly Token[]): Theme | null {
  const of = clause.complements[0]?.kind === 'of' ? clause.complements[0] : null;
  if (of) {
    const words = clause.tokens.filter((token) => within(token, of.body));
    const noun = words.at(-1)?.lower ?? '';
    return { ...of.body, article: '', noun, plural: isPluralPhrase(words), from: 'of' };
  }
  const first = modifiers[0];
  const last = modifiers.at(-1);
  if (!first || !last || !isThing(last)) return null;
  const article = isCountableThing(last.lower) ? 'the' : '';
  return {
    start: first.start,
    end: last.end,
    article,
    noun: last.lower,
    plural: isPluralPhrase(modifiers),
    from: 'modifiers',
  };
}

/** Only a thing can be moved or rebuilt: "the database migration", not "the cloud migration" (that moved to it). */
function isThing(token: Token): boolean {
  return (
    isCountableThing(token.lower) ||
    /[^s]s$/.test(token.lower) ||
    /^(?:billing|search|authentication|checkout|infrastructure|data|traffic|logging)$/.test(token.lower)
  );
}

function isPluralPhrase(words: readonly Token[]): boolean {
  const last = words.at(-1)?.lower ?? '';
  return (
    words.some((word) => word.lower === 'and') ||
    (isNumber(words[0]) && !/^(?:1|one)$/.test(words[0]?.lower ?? '')) ||
    (/[^su]s$/.test(last) &&
      !/^(?:kubernetes|sales|devops|analytics|redis|aws|ios|postgres|jenkins|dns|sms|tls|js|css|https|rds|ecs|eks|macos|series|gis|cms|kinesis)$/.test(
        last,
      ))
  );
}
