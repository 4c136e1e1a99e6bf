import {
  guidanceNouns,
  inspectingVerbs,
  introducingVerbs,
  makingActs,
  meansVerbs,
  mendingVerbs,
  presenceWords,
  smallParts,
  substantialVerbs,
  teachingNouns,
  teachingVerbs,
  wholeWords,
} from '../../lexicon/claims.ts';
import { heapNouns, trainedNouns, vagueThings, writtenThings } from '../../lexicon/objects.ts';
import type { VerbRole } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/words.ts';
import { isAdverb } from '../grammar/adverbs.ts';
import type { Head } from '../grammar/head.ts';
import { type Found, hasPhrase } from '../grammar/lexis.ts';
import { isHeap, objectNoun, objectStart, opensWithOne, tellsPurpose } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Scope } from '../model.ts';
import type { Claim } from './claim.ts';
import { choreFirst, laterAct } from './deeds.ts';
import { claimsEffect, tellsBenefit } from './effects.ts';
import type { Facts } from './facts.ts';
import { isMakingAct, isProduct, leadsSomebody, leadsThing } from './noun-claims.ts';
import { takesLead } from './opener.ts';
import { isSmall } from './small.ts';

const inspecting = wordSet(inspectingVerbs);
const mending = wordSet(mendingVerbs);
const introducing = wordSet(introducingVerbs);
const substantial = wordSet(substantialVerbs);
const teachers = wordSet(teachingVerbs);
const teaching = wordSet(teachingNouns);
const guidance = wordSet(guidanceNouns);
const presence = wordSet(presenceWords);
const parts = wordSet(smallParts);
const acts = wordSet(makingActs);
const whole = wordSet(wholeWords);
const writings = wordSet(writtenThings);
const heaps = wordSet(heapNouns);
const trained = wordSet(trainedNouns);
const means = wordSet(meansVerbs);
const qualities = wordSet(vagueThings);

/** A claim of work whose reader would rightly ask “so what, how much, for whom?”. */
export function missesResult(facts: Facts): boolean {
  const { tokens, head, claim, hasMetric, namedResults, found, groups } = facts;
  if (claim.none || !head || head.kind === 'exposure') return false;
  if (hasMetric) return onlyInput(facts);
  if (namedResults.some(({ start }) => !isOnlyGone(facts, start)) || groups.some(({ adopted }) => adopted))
    return false;
  if (claim.weak) return weakMisses(tokens, head, claim);
  if (head.lemma === 'provide' && tokens.slice(head.to, head.to + 6).some(({ lower }) => teaching.has(lower)))
    return true;
  if (!claim.achievement) return dutyMisses(tokens, head, claim, found);
  return deedMisses(facts, head);
}

/** "Replaced the parser", "Removed the widget": the act itself, and no result of it; “Removed the need to …” is one. */
function isOnlyGone({ tokens, head }: Facts, start: number): boolean {
  if (head?.kind !== 'verb' || tokens[head.from]?.start !== start) return false;
  return (
    /^(?:replace|remove|eliminate)$/.test(head.lemma) &&
    /^(?:the|a|an)$/.test(tokens[head.to]?.lower ?? '') &&
    !/^(?:need|manual|manually|toil|reliance|dependency|last)$/.test(tokens[head.to + 1]?.lower ?? '')
  );
}

/** An office and its field take no more words than these. */
const OFFICE = 6;

/** A building duty with nothing to show; keeping something running or a routine is asked nothing. */
function dutyMisses(tokens: readonly Token[], head: Head, claim: Claim, found: Found): boolean {
  if (head.kind === 'noun')
    return (
      (isMakingAct(tokens, head.from) && !hasPhrase(found, 'small', head.from, head.from + 5)) ||
      isProduct(tokens, head.from)
    );
  // “Head of Platform Engineering” tells an office; “Lead of the rewrite” and “Supervision of …” tell of work.
  if (head.kind === 'leadership-noun')
    return (
      leadsSomebody(tokens, head) ||
      leadsThing(tokens, head) ||
      (claim.work && (isMakingAct(tokens, head.to) || tokens.length - head.to > OFFICE))
    );
  if (teaches(tokens, head)) return true;
  if (head.lemma === 'coordinate' && tokens[head.to]?.lower === 'with') return false;
  if (/^(?:ensure|enforce|maintain)$/.test(head.lemma) && tokens.slice(head.to, head.to + 6).some(isQuality))
    return true;
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

/** “Introduced guidelines”, “Introduction of guidelines”: others keep them. */
function introduces(tokens: readonly Token[], head: Head): boolean {
  return head.lemma === 'introduction' || head.verbs.some((at) => introducing.has(tokens[at]?.verb?.lemma ?? ''));
}

/** "Mentored juniors", "Training other developers"; not "Trained a classifier". */
function teaches(tokens: readonly Token[], head: Head): boolean {
  return head.verbs.some((at) => {
    const lemma = tokens[at]?.verb?.lemma ?? '';
    if (tokens[at + 1]?.lower === 'assistant') return false;
    return teachers.has(lemma) || (lemma === 'train' && trains(tokens, at));
  });
}

function trains(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ lower }) => trained.has(lower));
}

function isQuality({ lower }: Token): boolean {
  return qualities.has(lower);
}

/** "Convinced the board to fund …": that they did is the result. */
function isWon(tokens: readonly Token[], head: Head): boolean {
  if (!/^(?:convince|persuade)$/.test(head.lemma)) return false;
  return tokens.slice(head.to, head.to + 9).some(({ lower }) => lower === 'to' || lower === 'of');
}

/** "Conducted interviews and redesigned the refund flow": the second act is no chore. */
function buildsLater(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ verb }, at) =>
      at > from &&
      verb?.form === 'past' &&
      verb.role === 'build' &&
      /^(?:and|,|;|\.)$/.test(tokens[at - 1]?.lower ?? '') &&
      objectNoun(tokens, at + 1) !== '' &&
      !choreFirst(tokens, at + 1),
  );
}

const WIDE: ReadonlySet<Scope> = new Set(['organisation', 'company', 'industry']);

const BROUGHT_ABOUT: ReadonlySet<VerbRole> = new Set(['build', 'improve', 'change', 'lead', 'grow', 'other']);

function deedMisses({ tokens, claim, found, scope }: Facts, head: Head): boolean {
  // “Improved the documentation”, “Wrote manuals to ease …” ask for no figure; “…, improving the experience” does.
  if (!claim.roles.has('influence') && !introduces(tokens, head) && isWritten(tokens, head))
    return tellsBenefit(tokens, head);
  if (claimsEffect(tokens, head)) return true;
  const has = (role: VerbRole): boolean => claim.roles.has(role);
  if (claim.leadership || (has('grow') && !has('build')) || teaches(tokens, head)) return true;
  if (has('improve')) return true;
  const start = objectStart(head);
  // What is small for one is none for a whole organisation.
  const small = !WIDE.has(scope) && isSmall(head, found, tokens);
  if (small && choreFirst(tokens, start)) return buildsLater(tokens, start);
  // “Enabled the shop to …”: what became possible is the result.
  const explained = hasPhrase(found, 'purpose', start) || isEnabling(tokens, head);
  if (has('build') || has('lead')) return !(explained || small);
  if (has('influence')) return !explained && !isWon(tokens, head);
  const lemmas = head.verbs.map((at) => tokens[at]?.verb?.lemma ?? '');
  if (lemmas.includes('own')) return !small;
  if (lemmas.some((lemma) => means.has(lemma))) return !explained && tellsPurpose(tokens, start);
  if (head.kind === 'noun' || head.kind === 'leadership-noun') return claim.work || introduces(tokens, head);
  if (head.verbs.some((at) => substantial.has(tokens[at]?.verb?.lemma ?? ''))) return !(explained || small);
  if (has('run') || has('manage')) return claim.work || tokens.slice(start).some(({ lower }) => guidance.has(lower));
  return has('change') && (claim.vague || changesMuch(tokens, start, lemmas) || buildsLater(tokens, start));
}

/** “Wrote the manual”, “Author of a book”; an address book is none. */
function isWritten(tokens: readonly Token[], head: Head): boolean {
  const start = objectStart(head);
  const noun = objectNoun(tokens, tokens[start]?.lower === 'of' ? start + 1 : start);
  return writings.has(noun) || (/^books?$/.test(noun) && WRITING.test(head.lemma));
}

const WRITING = /^(?:write|(?:co-?)?author|publish)$/;

/** "Enabled the crews to file reports"; "Enabled offline use" leaves open for whom. */
function isEnabling(tokens: readonly Token[], head: Head): boolean {
  return head.lemma === 'enable' && tokens.slice(head.to, head.to + 7).some(({ lower }) => lower === 'to');
}

/** “Odra and Vltava”, “Git, Jira and Slack”: several names. */
function isRow(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.capital) at += 1;
  return at > from && /^(?:,|and)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.capital === true;
}

/** The whole of something, or a heap: “Integrated payment providers into the shop”, “Added features”. */
function changesMuch(tokens: readonly Token[], start: number, lemmas: readonly string[]): boolean {
  if (tokens.slice(start, start + 5).some(({ lower }) => whole.has(lower))) return true;
  if (lemmas.includes('provide') && (opensWithOne(tokens, start) || isMakingAct(tokens, start))) return true;
  if (lemmas.includes('integrate') && isRow(tokens, start)) return true;
  const noun = objectNoun(tokens, start);
  if (WAYS.test(noun)) return true;
  if (!isHeap(tokens, start)) return false;
  return lemmas.includes('integrate') || heaps.has(noun) || noun === 'features';
}

/** How people work, and what they do together: whoever changed it is asked what became of that. */
const WAYS = /^(?:process|processes|workflow|workflows|efforts|initiatives)$/;

/** Help with something, or a duty: whose part was it, and what came of it? Presence alone is no claim of work. */
function weakMisses(tokens: readonly Token[], head: Head, claim: Claim): boolean {
  const takesPart = /^(?:took|take|taking|takes)$/.test(tokens[head.from]?.lower ?? '');
  if (!takesPart && tokens.slice(head.from, head.to + 1).some(({ lower }) => presence.has(lower)))
    return claim.achievement || buildsAlong(tokens, head.to) || (claim.work && takesLead(tokens, head, claim));
  // “Contributing to the tide library” tells of no deed and of no duty.
  if (head.lemma === 'contribute' && head.form === 'gerund' && !claim.achievement) return false;
  const near = tokens.slice(head.to, head.to + 7);
  // “Assigned to the payments team”, “Worked in a team of four” tell where.
  if (/^(?:work|assigned)$/.test(head.lemma) && near.slice(0, 6).some(({ lower }) => lower === 'team'))
    return claim.achievement || actsAfterTo(tokens);
  if (tellsBenefit(tokens, head)) return true;
  // “Responsible for design, implementation and testing of …”: the first act is no routine.
  if (!acts.has(objectNoun(tokens, head.to)) && near.some(({ lower }) => parts.has(lower)))
    return claim.achievement && (head.lemma !== 'contribute' || laterAct(tokens, head));
  if (near.slice(0, 2).some(({ lower }) => lower === 'with')) return claim.achievement || actsAfterTo(tokens);
  return !isMending(tokens, head) && (claim.work || tokens.length - head.to > 2);
}

/** “Responsible for repairing cranes”: a duty of mending, with nothing built in it. */
function isMending(tokens: readonly Token[], head: Head): boolean {
  const next = tokens[head.to]?.verb;
  return (
    /^(?:responsible|tasked|charged|accountable)$/.test(head.lemma) &&
    next?.form === 'gerund' &&
    mending.has(next.lemma) &&
    !tokens
      .slice(head.to + 1, head.to + 8)
      .some(({ verb, lower }) => acts.has(lower) || verb?.role === 'build' || verb?.role === 'improve')
  );
}

/** "Worked as the only developer, delivering the booking site". */
function buildsAlong(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ verb }, at) => at > from && verb?.form === 'gerund' && verb.role === 'build' && tokens[at - 1]?.lower === ',',
  );
}

/** "Worked with the sales groups to create …", "… to align the plans with …". */
function actsAfterTo(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ verb }, at) =>
      verb?.form === 'base' && (AFTER_TO.has(verb.role) || verb.lemma === 'meet') && tokens[at - 1]?.lower === 'to',
  );
}

const AFTER_TO: ReadonlySet<VerbRole> = new Set(['build', 'improve', 'influence']);

/** The only figure says what was inspected ("Scanned 200 accounts"), or how long it took. */
function onlyInput({ tokens, head, quantities, claim, namedResults }: Facts): boolean {
  if (namedResults.length || !claim.achievement || head?.kind !== 'verb') return false;
  const figures = quantities.filter(({ kind }) => kind !== 'activity');
  const looked = head.verbs.every((at) => inspecting.has(tokens[at]?.verb?.lemma ?? ''));
  return looked && head.verbs.length > 0 && figures.every(({ kind }) => kind !== 'outcome');
}
