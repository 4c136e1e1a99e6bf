import {
  inspectingVerbs,
  makingActs,
  meansVerbs,
  mendingVerbs,
  presenceWords,
  smallParts,
} from '../../lexicon/claims.ts';
import { vagueThings } from '../../lexicon/objects.ts';
import type { VerbRole } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/words.ts';
import { isAdverb } from '../grammar/adverbs.ts';
import type { Head } from '../grammar/head.ts';
import { type Found, hasPhrase } from '../grammar/lexis.ts';
import { objectNoun } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Claim } from './claim.ts';
import { choreFirst, laterAct } from './deeds.ts';
import { claimsEffect, tellsBenefit } from './effects.ts';
import { isMakerOf, isMakingAct, isProduct, leadsSomebody, leadsThing } from './noun-claims.ts';
import { takesLead } from './opener.ts';
import { isSmall } from './small.ts';
import { asksNobody, teaches } from './teaching.ts';

const inspecting = wordSet(inspectingVerbs);
const mending = wordSet(mendingVerbs);
const presence = wordSet(presenceWords);
const parts = wordSet(smallParts);
const acts = wordSet(makingActs);
const means = wordSet(meansVerbs);
const qualities = wordSet(vagueThings);

/** An office and its field take no more words than these. */
const OFFICE = 6;

/** A building duty with nothing to show; keeping something running or a routine is asked nothing. */
export function dutyMisses(tokens: readonly Token[], head: Head, claim: Claim, found: Found): boolean {
  if (head.kind === 'noun')
    return (
      (isMakingAct(tokens, head.from) && !hasPhrase(found, 'small', head.from, head.from + 5)) ||
      isProduct(tokens, head.from) ||
      isMakerOf(tokens, head.from)
    );
  // “Head of Platform Engineering” tells an office; “Lead of the rewrite” and “Supervision of …” tell of work.
  if (head.kind === 'leadership-noun')
    return (
      leadsSomebody(tokens, head) ||
      leadsThing(tokens, head) ||
      (claim.work && (isMakingAct(tokens, head.to) || tokens.length - head.to > OFFICE))
    );
  if (teaches(tokens, head) || (claim.leadership && head.kind === 'verb')) return true;
  if (asksNobody(tokens, head)) return false;
  if (head.lemma === 'coordinate')
    return tokens[head.to]?.lower === 'with'
      ? actsAfterTo(tokens, false)
      : claim.leadership || WAYS.test(objectNoun(tokens, head.to));
  if (/^(?:ensure|enforce)$/.test(head.lemma)) return !isKept(tokens, head.to);
  if (head.lemma === 'maintain' && tokens.slice(head.to, head.to + 6).some(isQuality)) return true;
  if (head.lemma === 'focus' || (head.lemma === 'own' && !isSmall(head, found, tokens))) return true;
  if (head.kind === 'verb' && tellsBenefit(tokens, head)) return true;
  // “Conducted regular code reviews to raise quality”: what every review is for.
  if (!claim.roles.has('build') && hasPhrase(found, 'duty', head.to, head.to + 4)) return claim.leadership;
  if (head.kind === 'verb' && claimsEffect(tokens, head)) return true;
  // “Perform searches”: done every day.
  if (/^(?:perform|execute)$/.test(head.lemma)) return false;
  // "Served as owner of …" tells a role; whom one taught in it is asked for above.
  if (!claim.work || (!claim.leadership && tellsNoObject(tokens, head.to))) return false;
  if (claim.roles.has('improve')) return true;
  if (isSmall(head, found, tokens)) return false;
  if (looksOrUses(tokens, head)) return actsAfterTo(tokens);
  if (claim.roles.has('manage') && isMakingAct(tokens, head.to)) return true;
  // “Monitor, maintain and document services”: kept going, with nothing brought about.
  if (head.role === 'run' && !claim.roles.has('build')) return claim.leadership;
  return claim.leadership || [...claim.roles].some((role) => BROUGHT_ABOUT.has(role));
}

/** What is kept to, or what is so: it was, or it was not; “that the locks were highly available” leaves open how much. */
function isKept(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.lower === 'that') return !tokens.slice(from).some(({ lower }) => /.{3}[ai]ble$/.test(lower));
  return /^(?:compliance|adherence)$/.test(objectNoun(tokens, from));
}

const BROUGHT_ABOUT: ReadonlySet<VerbRole> = new Set(['build', 'improve', 'change', 'lead', 'grow', 'other']);

/** How people work, and what they do together: whoever brought it about is asked what became of that. */
export const WAYS = /^(?:process|processes|workflow|workflows|efforts|initiatives)$/;

/** "Served as …", "Built primarily with …": no thing is told. */
function tellsNoObject(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  const next = token && isAdverb(token) ? tokens[from + 1] : token;
  return /^(?:as|to|in|on|at|with|using)$/.test(next?.lower ?? '');
}

/** "Used the cloud as …", "Investigating odd readings": nothing is made by it. */
function looksOrUses(tokens: readonly Token[], head: Head): boolean {
  return head.verbs.every((at) => {
    const lemma = tokens[at]?.verb?.lemma ?? '';
    return means.has(lemma) || inspecting.has(lemma);
  });
}

function isQuality({ lower }: Token): boolean {
  return qualities.has(lower);
}

/** Help with something, or a duty: whose part was it, and what came of it? Presence alone is no claim of work. */
export function weakMisses(tokens: readonly Token[], head: Head, claim: Claim): boolean {
  const takesPart = /^(?:took|take|taking|takes)$/.test(tokens[head.from]?.lower ?? '');
  if (!takesPart && tokens.slice(head.from, head.to + 1).some(({ lower }) => presence.has(lower)))
    return (
      claim.achievement ||
      (head.role !== 'study' && buildsAlong(tokens, head.to)) ||
      (claim.work && takesLead(tokens, head, claim))
    );
  // “Contributing to the tide library” tells of no deed and of no duty.
  if (head.lemma === 'contribute' && head.form === 'gerund' && !claim.achievement) return false;
  const near = tokens.slice(head.to, head.to + 7);
  // “Assigned to the payments team”, “Worked in a team of four” tell where.
  if (/^(?:work|assigned)$/.test(head.lemma) && near.slice(0, 6).some(({ lower }) => PLACES.test(lower)))
    return claim.achievement || actsAfterTo(tokens);
  if (tellsBenefit(tokens, head)) return true;
  // “Responsible for design, implementation and testing of …”: the first act is no routine.
  if (!acts.has(objectNoun(tokens, head.to)) && !makesOf(near) && near.some(({ lower }) => parts.has(lower)))
    return claim.achievement && (head.lemma !== 'contribute' || laterAct(tokens, head));
  if (near.slice(0, 2).some(({ lower }) => lower === 'with')) return claim.achievement || actsAfterTo(tokens);
  return !isMending(tokens, head) && !isChoreDuty(tokens, head) && (claim.work || tokens.length - head.to > 2);
}

/** “… planning and building of a berth log”: the making stands beside the routine. */
function makesOf(near: readonly Token[]): boolean {
  return near.some(({ lower, verb }, at) => {
    const makes = (verb?.form === 'gerund' && verb.role === 'build') || acts.has(lower);
    return makes && near[at - 1]?.lower === 'and' && /^(?:of|using|with|for)$/.test(near[at + 1]?.lower ?? '');
  });
}

/** Where somebody worked. */
const PLACES = /^(?:team|lab|laboratory|group|squad|department)$/;

/** “Responsible for repairing cranes”: a duty of mending, with nothing built in it. */
function isMending(tokens: readonly Token[], head: Head): boolean {
  const next = tokens[tokens[head.to]?.lower === 'in' ? head.to + 1 : head.to]?.verb;
  return (
    (DUTY_GIVEN.test(head.lemma) || head.lemma === 'assist') &&
    next?.form === 'gerund' &&
    mending.has(next.lemma) &&
    !tokens
      .slice(head.to + 1, head.to + 8)
      .some(({ verb, lower }) => acts.has(lower) || (verb?.form !== 'past' && BETTERING.has(verb?.role ?? 'other')))
  );
}

/** “Responsible for installing and checking gauges and backups”: every day's work, whatever the verbs. */
function isChoreDuty(tokens: readonly Token[], head: Head): boolean {
  if (!DUTY_GIVEN.test(head.lemma)) return false;
  let at = head.to;
  while (tokens[at]?.verb?.form === 'gerund' || /^(?:and|,)$/.test(tokens[at]?.lower ?? '.')) at += 1;
  return at > head.to && choreFirst(tokens, at);
}

const BETTERING: ReadonlySet<VerbRole> = new Set(['build', 'improve']);

const DUTY_GIVEN = /^(?:responsible|tasked|charged|accountable)$/;

/** "Worked as the only developer, delivering the booking site", “Served as owner of it, ensuring …”. */
function buildsAlong(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ verb }, at) =>
      at > from &&
      verb?.form === 'gerund' &&
      (ALONG.has(verb.role) || /^(?:own|ensure)$/.test(verb.lemma)) &&
      /^[,–—]$/.test(tokens[at - 1]?.lower ?? ''),
  );
}

const ALONG: ReadonlySet<VerbRole> = new Set(['build', 'improve', 'lead', 'manage']);

/** "Worked with the sales groups to create …", "… to align the plans with …". */
function actsAfterTo(tokens: readonly Token[], meets = true): boolean {
  return tokens.some(
    ({ verb }, at) =>
      verb?.form === 'base' &&
      (AFTER_TO.has(verb.role) || (meets && verb.lemma === 'meet')) &&
      tokens[at - 1]?.lower === 'to',
  );
}

const AFTER_TO: ReadonlySet<VerbRole> = new Set(['build', 'improve', 'influence']);
