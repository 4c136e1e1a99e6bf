import {
  events,
  habits,
  helpNouns,
  inspectingVerbs,
  keepingVerbs,
  meansVerbs,
  standingVerbs,
} from '../../lexicon/claims.ts';
import type { VerbRole } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/words.ts';
import { isAdverb } from '../grammar/adverbs.ts';
import type { Head } from '../grammar/head.ts';
import { type Found, hasPhrase, phrasesOf } from '../grammar/lexis.ts';
import { endsObject, endsPhrase } from '../grammar/noun-phrase.ts';
import { objectNoun, objectStart, tellsPurpose } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';
import { ACTS, isDeedNoun } from './deeds.ts';
import { claimsEffect } from './effects.ts';
import { ledEnd } from './leadership.ts';
import { isMakingAct } from './noun-claims.ts';
import { asksNobody } from './teaching.ts';

const standing = wordSet(standingVerbs);
const keeping = wordSet(keepingVerbs);
const tried = wordSet(inspectingVerbs);
const carried = new Set(['conduct', 'coordinate', 'assess', 'inspect']);
const held = wordSet(events);
const means = wordSet(meansVerbs);
const habitual = wordSet(habits);
const helping = wordSet(helpNouns);

/** What has been read of a claim by the time it is asked whether something was done. */
export interface Context {
  readonly roles: ReadonlySet<VerbRole>;
  readonly weak: boolean;
  readonly generic: boolean;
  readonly leadership: boolean;
  readonly hasMetric: boolean;
  readonly found: Found;
}

/** Something brought about; a past duty is one only where a figure or a result shows it. */
export function pastDeed(
  tokens: readonly Token[],
  head: Head,
  { roles, hasMetric, leadership, found }: Context,
): boolean {
  const lemmas = head.verbs.map((at) => tokens[at]?.verb?.lemma ?? '');
  if (lemmas.length === 1 && means.has(lemmas[0] ?? '')) return hasMetric || tellsEnd(tokens, objectStart(head));
  // “Built primarily with …” describes a product.
  if (roles.has('build') && head.lemma !== 'put' && opensMeans(tokens, objectStart(head))) return false;
  if (tokens[head.to]?.lower === 'with' && roles.size === 1 && /^(?:coordinate|interface|engage)$/.test(head.lemma))
    return false;
  if (/^(?:provide|deliver|give|offer)$/.test(head.lemma) && helpGiven(tokens, head.to)) return false;
  if (!hasMetric && !roles.has('improve') && isRoutine(tokens, head, lemmas)) return false;
  if (isLearnt(tokens, head)) return false;
  if (holdsLevel(tokens, head)) return true;
  if (lemmas.length && lemmas.every((lemma) => standing.has(lemma)))
    return leadership && tokens[head.to]?.lower !== 'as' && leadsToDeed(tokens, head, found);
  if (!hasMetric && asksNobody(tokens, head)) return false;
  if (!hasMetric && !leadership && isOnlyTried(lemmas)) return claimsEffect(tokens, head);
  if (!hasMetric && !leadership && lemmas.length && lemmas.every((lemma) => carried.has(lemma)))
    return claimsEffect(tokens, head) || namesDeed(tokens, head) || changesAlong(tokens, head.to);
  if (lemmas.includes('own')) return true;
  // “Translated what was asked for into specifications” hands it on.
  if (!hasMetric && !roles.has('build') && objectNoun(tokens, objectStart(head)) === 'requirements') return false;
  if ([...roles].some((role) => ACTS.has(role)) || (roles.has('other') && (hasMetric || !isState(tokens, head))))
    return true;
  return roles.has('run') && (!hasDuty(found, head) || hasMetric);
}

/** “Maintained 99.9 % availability”, “Retained zero open faults for two years”: a level that was held; “maintained 80 % of the code” is a share. */
function holdsLevel(tokens: readonly Token[], head: Head): boolean {
  if (!/^(?:maintain|sustain|retain|uphold|hold)$/.test(head.lemma)) return false;
  const object = tokens.slice(head.to, head.to + 4);
  return object.some(
    ({ lower }, at) =>
      ((/\d%$/.test(lower) || lower === '%') && object[at + 1]?.lower !== 'of') || (lower === 'zero' && at < 2),
  );
}

/** “Reviewed and tested code”: what was found is not told. */
function isOnlyTried(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => /^(?:test|verify|validate)$/.test(lemma)) && lemmas.every((lemma) => tried.has(lemma));
}

/** “Managed the delivery of the desk”; whoever managed people has to tell what was set up or changed by it. */
function leadsToDeed(tokens: readonly Token[], head: Head, found: Found): boolean {
  const end = ledEnd(tokens, head.to, 7);
  const led = phrasesOf(found, 'led').filter(({ from, to }) => from >= head.to && to <= end);
  const work = led.some(({ from }) => !PEOPLE.test(tokens[from]?.lower ?? ''));
  return work || (led.length > 0 && changesAlong(tokens, head.to));
}

const PEOPLE =
  /^(?:day-to-day|daily|teams?|squads?|crews?|groups?|departments?|chapters?|guilds?|tribes?|divisions?|engineers|developers|people|employees|reports|designers|interns|contractors|testers|programmers|students|volunteers|members|managers|individuals|consultants|analysts|staff|juniors)$/;

/** “…, setting up its first tests”, “… to move the archive”. */
function changesAlong(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ verb }, at) =>
      at > from &&
      ACTS.has(verb?.role ?? 'other') &&
      ((verb?.form === 'gerund' && verb.lemma !== 'include' && tokens[at - 1]?.lower === ',') ||
        (verb?.form === 'base' && tokens[at - 1]?.lower === 'to')),
  );
}

/** “Coordinated the launch of …”: the deed stands in the object. */
function namesDeed(tokens: readonly Token[], head: Head): boolean {
  const start = objectStart(head);
  const from = /^(?:an?|the|our)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
  return isDeedNoun(tokens, from) || isMakingAct(tokens, from);
}

function opensMeans(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from] && isAdverb(tokens[from] as Token) ? from + 1 : from;
  return /^(?:with|using|in|on)$/.test(tokens[at]?.lower ?? '');
}

/** What was done by such means: “… to sort the charts”, “… for gauge checks”. */
function tellsEnd(tokens: readonly Token[], from: number): boolean {
  const ends = tokens.filter(({ verb }, at) => verb?.form === 'base' && tokens[at - 1]?.lower === 'to');
  return ends.length > 0 ? ends.some(({ verb }) => !LASTING.test(verb?.lemma ?? '')) : tellsPurpose(tokens, from);
}

/** “… to maintain the desks”, “… to work with charts” goes on. */
const LASTING = /^(?:maintain|support|monitor|operate|administer|handle|work|help|assist)$/;

/** Kept to, or done every week: nothing was brought about. */
function isRoutine(tokens: readonly Token[], head: Head, lemmas: readonly string[]): boolean {
  // “Ensured upkeep by building a rig”: the way is a deed.
  if (lemmas.length && lemmas.every((lemma) => keeping.has(lemma))) return !buildsBy(tokens);
  const near = tokens.slice(Math.max(0, head.from - 1), head.to + 2);
  // “Created a daily board”: the board is there.
  return near.some(({ lower }, at) => habitual.has(lower) && !/^an?$/.test(near[at - 1]?.lower ?? ''));
}

function buildsBy(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ verb }, at) => verb?.form === 'gerund' && verb.role === 'build' && tokens[at - 1]?.lower === 'by',
  );
}

/** "support", "last-level support", "support and guidance" as the head of the object. */
function helpGiven(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 4); at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (!helping.has(word)) continue;
    return /^(?:to|for|and|,|on|in|across|at|\.)$/.test(tokens[at + 1]?.lower ?? '.');
  }
  return false;
}

/** “Developed communication skills”, “Completed a course”: the writer grew, and no work was done. */
export function isLearnt(tokens: readonly Token[], head: Head): boolean {
  const learnt = /^(?:complete|finish)$/.test(head.lemma)
    ? COURSES
    : /^(?:develop|improve|build|gain)$/.test(head.lemma)
      ? SKILLS
      : null;
  if (!learnt) return false;
  for (let at = objectStart(head); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || (endsPhrase(token) && token.lower !== 'and')) return false;
    // “Built a skills platform”: only at its end does the phrase name skills.
    // “Improved the skills of the crew”: others grew, and that was work.
    if (learnt === SKILLS && tokens[at + 1]?.lower === 'of') return false;
    if (learnt.test(token.lower))
      return learnt === COURSES || endsObject(tokens[at + 1]) || tokens[at + 1]?.lower === 'and';
  }
  return false;
}

/** “Held the post of …”; whoever held talks did something. */
function isState(tokens: readonly Token[], head: Head): boolean {
  return STATES.test(head.lemma) && !(head.lemma === 'hold' && held.has(objectNoun(tokens, objectStart(head))));
}

/** What somebody was or had; nothing came of it. */
const STATES = /^(?:go|hold|stay|represent|remain|have|need|want|depend)$/;
const SKILLS = /^(?:skills|abilities)$/;
const COURSES = /^(?:course|courses|coursework|curriculum|bootcamp|degree|studies|thesis|internship)$/;

/** Routine work near the opening; far behind it stands beside what was done. */
export function hasDuty(found: Found, head: Head): boolean {
  return hasPhrase(found, 'duty', 0, head.to + 9);
}
