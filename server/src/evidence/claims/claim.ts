import { makings, meansVerbs } from '../../lexicon/claims.ts';
import { vagueThings } from '../../lexicon/objects.ts';
import type { VerbRole } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Head } from '../grammar/head.ts';
import { type Found, hasPhrase } from '../grammar/lexis.ts';
import { isCourse, isHeader, isList, isTitle } from '../grammar/lines.ts';
import { isHeap, namesThing, objectStart, opensWithOne, tellsPurpose } from '../grammar/object.ts';
import { labelEnd } from '../grammar/starts.ts';
import type { Token } from '../grammar/tokens.ts';
import { holds } from '../grammar/words.ts';
import { ACTS, choreFirst, isDeedNoun, laterAct, namesProduct, sharedDeed } from './deeds.ts';
import { isAppointed, leadershipAt } from './leadership.ts';
import { type Context, hasDuty, isLearnt, pastDeed } from './past-deeds.ts';

/** What kind of claim a bullet makes. */
export interface Claim {
  readonly achievement: boolean;
  readonly duty: boolean;
  readonly leadership: boolean;
  /** Token index of the word that claims it; null where none does. */
  readonly leading: number | null;
  readonly weak: boolean;
  /** A tool list, a header, a role line, a description: no claim of work at all. */
  readonly none: boolean;
  /** Something is made or changed, as a deed or as a standing duty. */
  readonly work: boolean;
  /** Only qualities are named (performance, quality, efficiency), no thing. */
  readonly vague: boolean;
  /** Only what every developer works on is named. */
  readonly generic: boolean;
  /** Founding something of one's own. */
  readonly founding: boolean;
  /** Roles of the opening verbs. */
  readonly roles: ReadonlySet<VerbRole>;
}

const vagues = wordSet(vagueThings);
const making = wordSet(makings);
const means = wordSet(meansVerbs);

/** Reads what is claimed. */
export function readClaim(tokens: readonly Token[], head: Head | null, hasMetric: boolean, found: Found): Claim {
  const roles = new Set<VerbRole>();
  for (const at of head?.verbs ?? []) {
    // The head has read the first verb in its context ("Selected for …" is recognition).
    const role = at === head?.from && head.role ? head.role : tokens[at]?.verb?.role;
    if (role) roles.add(role);
  }
  if (head?.kind === 'verb' && head.role) roles.add(head.role);
  const none = !head || isList(tokens, head) || isHeader(tokens) || isTitle(tokens, head) || isCourse(tokens);
  const weak =
    head !== null &&
    // “Assisted in moving two ports to one ledger, including:” tells enough to be weak; “Responsible for:” is a heading.
    (!isHeader(tokens) || tokens.length > HEADING) &&
    (head.kind === 'weak-phrase' || (head.kind === 'verb' && head.role === 'presence'));
  const leading = none ? null : leadershipAt(tokens, head, found);
  const leadership = leading !== null;
  const generic = head !== null && isGeneric(head, found);
  const context = { roles, weak, generic, leadership, hasMetric, found };
  const achievement = !none && head !== null && (isAchievement(tokens, head, context) || laterSentence(tokens, head));
  const duty = !none && !achievement && head !== null && head.kind !== 'noun' && head.kind !== 'exposure';
  const founding =
    (head?.verbs ?? []).some((at) => FOUNDING.has(tokens[at]?.verb?.lemma ?? '')) ||
    (head?.kind === 'leadership-noun' &&
      tokens.slice(0, head.to).some(({ lower }) => /^(?:co-?)?founder$|^cto$/.test(lower)));
  const work = !none && head !== null && isWork(tokens, head) && !isLearnt(tokens, head);
  return {
    achievement,
    work,
    vague: isVague(tokens, head?.to ?? 0),
    founding,
    duty: duty || (!none && !achievement && isDuty(found)),
    leadership,
    leading,
    weak,
    none,
    generic,
    roles,
  };
}

/** Only a quality is told; most bullets name something, and a capital is seen sooner than a word is looked up. */
function isVague(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) if (tokens[at]?.capital) return false;
  return holds(vagues, tokens);
}

/** A heading takes no more words than these. */
const HEADING = 8;

const FOUNDING: ReadonlySet<string> = new Set(['found', 'cofound', 'co-found']);

/** A thing is made, moved or bettered somewhere in the bullet; chores are left out. */
function isWork(tokens: readonly Token[], head: Head): boolean {
  const from = head.kind === 'noun' ? head.from : head.to;
  // “Draft, check and build rules”: a row of verbs is no chore.
  if (choreFirst(tokens, head.kind === 'noun' ? from : objectStart(head))) return false;
  if (head.role === 'build' || head.role === 'improve' || head.role === 'lead') return true;
  return tokens
    .slice(from, from + 7)
    .some(({ lower, verb }) => making.has(lower) || verb?.role === 'build' || verb?.role === 'improve');
}

/** "Manages the hall. Moved it to …": a sentence of its own tells the deed. */
function laterSentence(tokens: readonly Token[], head: Head): boolean {
  if (head.kind !== 'verb') return false;
  return tokens.some(
    ({ verb, capital }, at) =>
      at > head.to && capital && verb?.form === 'past' && ACTS.has(verb.role) && tokens[at - 1]?.lower === '.',
  );
}

function isAchievement(tokens: readonly Token[], head: Head, context: Context): boolean {
  const { roles, weak, generic, leadership, hasMetric, found } = context;
  // “Assisted and advised the quays”: the second verb of the opening acts.
  if (weak && head.form === 'past' && [...roles].some((role) => ACTS.has(role))) return true;
  if (weak) return laterAct(tokens, head) || sharedDeed(tokens, head) || (hasMetric && tellsWay(tokens, head));
  if (head.kind === 'exposure') return false;
  if (head.kind === 'leadership-noun' || isAppointed(tokens, head, found)) return hasMetric || laterAct(tokens, head);
  // "I'm the maintainer of …" tells a state.
  if (head.kind === 'noun' && head.self) return laterAct(tokens, head);
  if (head.kind === 'noun')
    return (
      isDeedNoun(tokens, Math.max(head.from, labelEnd(tokens, head.from))) ||
      isDeedNoun(tokens, head.from) ||
      namesProduct(tokens, head) ||
      laterAct(tokens, head) ||
      hasPassiveDeed(tokens)
    );
  // “Maintained the core and added an import”: the second act counts.
  if (head.form === 'past') return pastDeed(tokens, head, context) || laterAct(tokens, head);
  // Told in the present and kept up, it goes on (“Build and maintain services”), unless it is one thing by its name.
  if (keepsUp(tokens, head) && !namesThing(tokens, objectStart(head))) return false;
  // “Perform searches”, “Use tide models to …” goes on every day.
  if (
    head.verbs.length === 1 &&
    (/^(?:perform|execute)$/.test(head.lemma) || (head.form === 'base' && means.has(head.lemma)))
  )
    return false;
  const specific = tellsDeed(tokens, head);
  const making = roles.has('build') || roles.has('improve');
  if (head.form === 'gerund') {
    if (ORGANISING.test(head.lemma)) return !hasDuty(found, head);
    if (roles.has('lead')) return head.adverb !== null || specific || laterAct(tokens, head);
    if (means.has(head.lemma) && makesOne(tokens, head.to)) return true;
    if ((leadership && (hasMetric || !roles.has('manage'))) || laterAct(tokens, head)) return true;
    return (
      roles.has('build') &&
      (hasMetric ||
        (!hasDuty(found, head) && (specific || (!generic && (isSpecific(tokens, head.to) || tokens.length > 7)))))
    );
  }
  if (ORGANISING.test(head.lemma) && head.form !== 'third') return !hasDuty(found, head);
  // “Captain a crew”, “Drive success” go on; “Lead” is often written for “led”.
  const leads = roles.has('lead') && (head.lemma === 'lead' || specific);
  const doing = making || leads || (roles.has('manage') && leadership);
  if (doing && head.adverb !== null) return true;
  // “Build dashboards for …”, told as a duty, goes on; one dashboard is done one day.
  const object = objectStart(head);
  const ongoing = head.form === 'base' && !hasMetric && !roles.has('lead');
  if (ongoing && isHeap(tokens, object) && !namesThing(tokens, object)) return false;
  if (roles.has('change') && !doing) return specific && !hasDuty(found, head);
  return doing && !generic && !hasDuty(found, head);
}

/** Told in the present, a thing that can be pointed at or an end makes a deed of it. */
function tellsDeed(tokens: readonly Token[], head: Head): boolean {
  const object = objectStart(head);
  return namesThing(tokens, object) || tellsPurpose(tokens, object);
}

/** “Using a tide model to build a warning service”: behind the means stands the one thing that was made. */
function makesOne(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ verb }, at) =>
      at > from &&
      verb?.form === 'base' &&
      verb.role === 'build' &&
      tokens[at - 1]?.lower === 'to' &&
      opensWithOne(tokens, at + 1),
  );
}

/** Events that are held are done, whatever the tense. */
const ORGANISING = /^organi[sz]e$/;

/** A run of verbs in the present that ends in keeping up what was made. */
function keepsUp(tokens: readonly Token[], head: Head): boolean {
  return head.verbs.length > 1 && head.verbs.some((at) => /^(?:run|manage)$/.test(tokens[at]?.verb?.role ?? ''));
}

/** “Supported the move by writing 14 guides”, “…, saving an hour a day”: what was done stands behind the help. */
function tellsWay(tokens: readonly Token[], head: Head): boolean {
  if (head.kind === 'weak-phrase') return false;
  for (let at = head.to + 1; at < tokens.length; at += 1) {
    const before = tokens[at - 1]?.lower;
    if (before === '.') return false;
    const { form, role } = tokens[at]?.verb ?? {};
    // “…, saving an hour”, “…, helping cut the queue”
    const way = tokens[at]?.lower === 'helping' ? tokens[at + 1]?.verb?.role : role;
    if (form === 'gerund' && (before === 'by' || (before === ',' && way === 'improve'))) return true;
  }
  return false;
}

/** "Build times were cut", "The pipeline was rebuilt". */
function hasPassiveDeed(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ verb }, at) =>
      verb?.form === 'past' && ACTS.has(verb.role) && /^(?:was|were)$/.test(tokens[at - 1]?.lower ?? '') && at < 12,
  );
}

/** "a parser", "the ERP interface", "SAML for customers": something that can be pointed at. */
function isSpecific(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 5).some(({ lower, capital }) => capital || lower === 'a' || lower === 'an');
}

function isGeneric(head: Head, found: Found): boolean {
  const last = Math.max(head.to, (head.verbs.at(-1) ?? 0) + 1);
  return hasPhrase(found, 'generic', last, last + 5);
}

function isDuty(found: Found): boolean {
  return hasPhrase(found, 'duty', 0, 6);
}
