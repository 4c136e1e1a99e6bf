import {
  events,
  guidanceNouns,
  introducingVerbs,
  meansVerbs,
  substantialVerbs,
  teachingNouns,
  wholeWords,
} from '../../lexicon/claims.ts';
import { heapNouns, trainedNouns, writtenThings } from '../../lexicon/objects.ts';
import type { VerbRole } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Head } from '../grammar/head.ts';
import { hasPhrase } from '../grammar/lexis.ts';
import { readPhrase } from '../grammar/noun-phrase.ts';
import { isHeap, objectNoun, objectStart, opensWithOne, tellsPurpose } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Scope } from '../model.ts';
import { choreFirst } from './deeds.ts';
import { dutyMisses, WAYS, weakMisses } from './duties.ts';
import { claimsEffect, tellsBenefit } from './effects.ts';
import type { Facts } from './facts.ts';
import { onlyInput } from './inputs.ts';
import { isMakerOf, isMakingAct } from './noun-claims.ts';
import { isLearnt } from './past-deeds.ts';
import { isSmall, namesBulk } from './small.ts';
import { asksNobody, teaches } from './teaching.ts';

const introducing = wordSet(introducingVerbs);
const substantial = wordSet(substantialVerbs);
const teaching = wordSet(teachingNouns);
const gatherings = wordSet(events);
const learners = wordSet(trainedNouns);
const guidance = wordSet(guidanceNouns);
const whole = wordSet(wholeWords);
const writings = wordSet(writtenThings);
const heaps = wordSet(heapNouns);
const means = wordSet(meansVerbs);

/** A claim of work whose reader would rightly ask “so what, how much, for whom?”. */
export function missesResult(facts: Facts): boolean {
  const { tokens, head, claim, hasMetric, namedResults, found, groups } = facts;
  if (claim.none || !head || head.kind === 'exposure' || isLearnt(tokens, head)) return false;
  if (hasMetric) return onlyInput(facts);
  if (namedResults.some(({ start }) => !isOnlyGone(facts, start)) || groups.some(({ adopted }) => adopted))
    return false;
  if (claim.weak) return weakMisses(tokens, head, claim);
  if (/^(?:provide|conduct|give|hold|run)$/.test(head.lemma) && guides(tokens, head)) return true;
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

/** “Introduced guidelines”, “Introduction of guidelines”: others keep them. */
function introduces(tokens: readonly Token[], head: Head): boolean {
  return head.lemma === 'introduction' || head.verbs.some((at) => introducing.has(tokens[at]?.verb?.lemma ?? ''));
}

/** “Provided mentoring”, “Provided guidance for interns”; not “guidance for Docker”. */
function guides(tokens: readonly Token[], { to, lemma }: Head): boolean {
  const near = tokens.slice(to, to + 6);
  if (near.some(({ lower }) => teaching.has(lower) && lower !== 'guidance')) return true;
  const told = lemma === 'provide' ? /^guidance$/ : /^(?:guidance|trainings?)$/;
  const at = near.findIndex(({ lower }) => told.test(lower));
  return at >= 0 && tokens.slice(to + at, to + at + 8).some(({ lower }) => learners.has(lower));
}

/** "Convinced the board to fund …": that they did is the result. */
function isWon(tokens: readonly Token[], head: Head): boolean {
  if (!/^(?:convince|persuade)$/.test(head.lemma)) return false;
  return tokens.slice(head.to, head.to + 9).some(({ lower }) => lower === 'to' || lower === 'of');
}

/** “Presented tide models at two fairs”: that it was heard there is the result. */
function isShown(tokens: readonly Token[], head: Head): boolean {
  return /^(?:present|speak|lecture|pitch|demonstrate)$/.test(head.lemma) && tokens.some(isEvent);
}

function isEvent({ lower }: Token): boolean {
  return gatherings.has(lower);
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

function deedMisses({ tokens, claim, found, scope }: Facts, head: Head): boolean {
  // “Improved the documentation”, “Wrote manuals to ease …” ask for no figure; “…, improving the experience” does.
  if (!claim.roles.has('influence') && !introduces(tokens, head) && isWritten(tokens, head))
    return tellsBenefit(tokens, head);
  if (claimsEffect(tokens, head)) return true;
  const has = (role: VerbRole): boolean => claim.roles.has(role);
  if (claim.leadership || teaches(tokens, head)) return true;
  if (has('grow') && !has('build')) return !asksNobody(tokens, head);
  if (has('improve')) return true;
  const start = objectStart(head);
  // What is small for one is none for a whole organisation.
  const small = !WIDE.has(scope) && isSmall(head, found, tokens);
  if (small && choreFirst(tokens, start)) return buildsLater(tokens, start);
  // “Enabled the shop to …”: what became possible is the result.
  const explained =
    hasPhrase(found, 'purpose', start) ||
    isEnabling(tokens, head) ||
    (hasPhrase(found, 'use', start) && !namesBulk(tokens, start));
  if (has('build') || has('lead')) return !(explained || small);
  if (has('influence')) return !explained && !isWon(tokens, head) && !isShown(tokens, head);
  const lemmas = head.verbs.map((at) => tokens[at]?.verb?.lemma ?? '');
  if (lemmas.includes('own')) return !small;
  if (lemmas.some((lemma) => means.has(lemma))) return !explained && tellsPurpose(tokens, start);
  if (head.kind === 'noun' || head.kind === 'leadership-noun')
    return claim.work || introduces(tokens, head) || isMakerOf(tokens, head.from);
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
  if (tokens.slice(start, readPhrase(tokens, start).to).some(({ lower }) => whole.has(lower))) return true;
  if (lemmas.includes('provide') && (opensWithOne(tokens, start) || isMakingAct(tokens, start))) return true;
  if (lemmas.includes('integrate') && isRow(tokens, start)) return true;
  const noun = objectNoun(tokens, start);
  if (WAYS.test(noun)) return true;
  if (!isHeap(tokens, start)) return false;
  return lemmas.includes('integrate') || heaps.has(noun) || noun === 'features';
}
