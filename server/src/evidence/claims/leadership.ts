import {
  appointments,
  falseLeads,
  leadNouns,
  ledTalks,
  machineNouns,
  makingActs,
  overseeingVerbs,
  toolPrepositions,
} from '../../lexicon/claims.ts';
import { deliverables, heapNouns } from '../../lexicon/objects.ts';
import { determiners, wordSet } from '../../lexicon/words.ts';
import { isAdverb } from '../grammar/adverbs.ts';
import type { Head } from '../grammar/head.ts';
import { type Found, phraseFrom, phrasesOf } from '../grammar/lexis.ts';
import { endsPhrase } from '../grammar/noun-phrase.ts';
import { objectNoun } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';

const notLed = wordSet(falseLeads);
const talks = wordSet(ledTalks);
const leads = wordSet(leadNouns);
const appointed = wordSet(appointments);
const overseeing = wordSet(overseeingVerbs);
const machines = wordSet(machineNouns);
const things = new Set([...wordSet(deliverables), ...wordSet(heapNouns)]);
const articles = wordSet(determiners);
const acts = wordSet(makingActs);
const tools = wordSet(toolPrepositions);

/** Where leading is claimed. */
export function leadershipAt(tokens: readonly Token[], head: Head | null, found: Found): number | null {
  if (head?.kind === 'leadership-noun' || (head && isAppointed(tokens, head, found))) return head.from;
  let as = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    // "Served as the technical lead": the role follows within a few words.
    if (at - as <= 4 && (leads.has(word) || isManager(tokens, at))) return at;
    if (word === 'as') as = at;
    if (tokens[at]?.verb && isLeading(tokens, at, head, found)) return at;
  }
  return null;
}

/** “… as engineering manager”; a product, an account or an office is managed without leading anybody. */
function isManager(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'manager' &&
    /^(?:engineering|development|project|program|programme|delivery|team|people|line|career|department|technical)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  );
}

function isLeading(tokens: readonly Token[], at: number, head: Head | null, found: Found): boolean {
  const verb = tokens[at]?.verb;
  if (!verb || !isActingVerb(tokens, at, head)) return false;
  if (verb.role === 'lead') return !isTalk(tokens, at + 1) && !tellsEffect(tokens, at, head);
  if (phraseFrom(found, 'group', at) || formsTeam(tokens, at)) return true;
  if (verb.role !== 'manage') return false;
  // “Project managed the move”: a verb in two words, whatever was moved.
  if (/^(?:project|people|line)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  if (leadsObject(tokens, found, at + 1, ledEnd(tokens, at + 1, verb.lemma === 'run' ? 3 : 7))) return true;
  return overseeing.has(verb.lemma) && overseesWork(tokens, at);
}

/** “Managed the development of …”, “Managed project teams”; not “Managed development servers”, “Managed company websites”. */
function leadsObject(tokens: readonly Token[], found: Found, from: number, to: number): boolean {
  return phrasesOf(found, 'led').some(
    ({ from: begin, to: end }) => begin >= from && end <= to && !qualifies(tokens, found, end),
  );
}

/** A noun follows, of which the word before only tells the kind; one of people or projects is led for all that. */
function qualifies(tokens: readonly Token[], found: Found, at: number): boolean {
  const next = tokens[at];
  if (!next || endsPhrase(next) || next.kind !== 'word') return false;
  if (next.verb && next.verb.form !== 'base') return false;
  return machines.has(next.lower) || things.has(next.lower) ? !phraseFrom(found, 'led', at) : false;
}

/** "Built the port's first survey team"; not “Built the team page”, not “Created a security group”. */
function formsTeam(tokens: readonly Token[], at: number): boolean {
  const lemma = tokens[at]?.verb?.lemma ?? '';
  // Most that is built is no team: the cheap test first.
  const forms = FORMING.has(lemma) || (lemma === 'set' && tokens[at + 1]?.lower === 'up');
  if (!forms || !tokens.some(({ lower }, place) => place > at && isTeam(lower, lemma))) return false;
  return isTeam(objectNoun(tokens, at + 1), lemma);
}

function isTeam(noun: string, lemma: string): boolean {
  return TEAM.has(noun) || (noun === 'group' && /^(?:establish|form|found)$/.test(lemma));
}

const FORMING = new Set(['build', 'establish', 'create', 'start', 'form', 'found', 'assemble', 'scale', 'stand']);
const TEAM = new Set(['team', 'teams', 'squad', 'squads', 'department', 'guild', 'chapter']);

/** "Oversaw the choice of a vendor"; not "overseeing 50 instances", not "Direct integration with …". */
function overseesWork(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind === 'mark' || (tokens[at]?.verb?.form === 'base' && !articles.has(next.lower))) return false;
  return !tokens.slice(at + 1, at + 5).some(({ lower }) => machines.has(lower));
}

/** "Rebuilt the portal, driving sign-ups and adoption": the effect of the deed; "driving the migration" leads something. */
function tellsEffect(tokens: readonly Token[], at: number, head: Head | null): boolean {
  const verb = tokens[at]?.verb;
  if (verb?.lemma !== 'drive' || verb.form !== 'gerund' || head?.verbs.includes(at)) return false;
  return !/^(?:a|an|the|our|its)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "Led daily stand-ups", "Lead meetings with …". */
function isTalk(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 3).some(({ lower, kind }, index, near) => {
    const before = near.slice(0, index);
    return (
      kind === 'word' && talks.has(lower) && before.every((token) => token.kind === 'word' && token.lower !== 'and')
    );
  });
}

/** "Designated lead for …": put into the role. */
export function isAppointed(tokens: readonly Token[], head: Head | null, found: Found): boolean {
  if (!head || !appointed.has(tokens[head.from]?.lower ?? '')) return false;
  return phrasesOf(found, 'leader').some(({ from }) => from > head.from && from <= head.from + 3);
}

/** What is managed stands before the means ("Manage our flow using projects like …"). */
export function ledEnd(tokens: readonly Token[], from: number, width: number): number {
  for (let at = from; at < Math.min(tokens.length, from + width); at += 1) {
    if (tools.has(tokens[at]?.lower ?? '')) return at;
  }
  return from + width;
}

/** Opens the bullet or a later clause, and is not "leading providers" or "led to". */
function isActingVerb(tokens: readonly Token[], at: number, head: Head | null): boolean {
  // "…, driving 300 sales" tells a result and not who was led.
  if (notLed.has(tokens[at + 1]?.lower ?? '') || (tokens[at]?.verb?.lemma === 'drive' && tokens[at + 1]?.number))
    return false;
  if (head?.kind === 'verb' && head.verbs.includes(at)) return true;
  const form = tokens[at]?.verb?.form;
  if (form === 'base' && !isLeadForLed(tokens, at, head)) return false;
  if (form === 'third') return false;
  let opens = at - 1;
  while (opens > 0 && isOpeningAdverb(tokens[opens])) opens -= 1;
  const before = tokens[opens];
  return !before || /^(?:[,;:.–—-]|and|i|by|while)$/.test(before.lower);
}

/** "Designed and lead the …": written for led. */
function isLeadForLed(tokens: readonly Token[], at: number, head: Head | null): boolean {
  if (tokens[at]?.lower !== 'lead' || head?.form !== 'past') return false;
  const next = tokens[at + 1]?.lower ?? '';
  return articles.has(next) || acts.has(next);
}

function isOpeningAdverb(token: Token | undefined): boolean {
  return token !== undefined && token.lower !== 'and' && isAdverb(token);
}
