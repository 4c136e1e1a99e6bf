import type { VerbRole } from '../lexicon/verbs.ts';
import type { Head } from './head.ts';
import { type Found, hasPhrase } from './lexis.ts';
import type { Token } from './tokens.ts';

/** What kind of claim a bullet makes. */
export interface Claim {
  readonly achievement: boolean;
  readonly duty: boolean;
  readonly leadership: boolean;
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

const FALSE_LEADS = new Set(
  'to by edge provider providers company companies cause global manufacturer time times bank banks institution brand brands world'.split(
    ' ',
  ),
);
const LEADS = new Set(['lead', 'head', 'leader', 'principal', 'architect']);
const ACTIVE: ReadonlySet<VerbRole> = new Set([
  'lead',
  'manage',
  'improve',
  'build',
  'change',
  'grow',
  'influence',
  'win',
]);

/** Reads what is claimed. */
export function readClaim(tokens: readonly Token[], head: Head | null, hasMetric: boolean, found: Found): Claim {
  const roles = new Set<VerbRole>();
  for (const at of head?.verbs ?? []) {
    const role = tokens[at]?.verb?.role;
    if (role) roles.add(role);
  }
  if (head?.kind === 'verb' && head.role) roles.add(head.role);
  const none = !head || isList(tokens, head) || isHeader(tokens);
  const weak = head !== null && (head.kind === 'weak-phrase' || (head.kind === 'verb' && head.role === 'presence'));
  const leadership = !none && claimsLeadership(tokens, head, found);
  const generic = head !== null && isGeneric(head, found);
  const achievement = !none && head !== null && isAchievement(tokens, head, { roles, weak, generic, hasMetric, found });
  const duty = !none && !achievement && head !== null && head.kind !== 'noun' && head.kind !== 'exposure';
  const founding = (head?.verbs ?? []).some((at) => /^(?:co-?)?found$/.test(tokens[at]?.verb?.lemma ?? ''));
  const work = !none && head !== null && isWork(tokens, head);
  const vague =
    tokens.some(({ lower }) => VAGUE.test(lower)) && !tokens.slice(head?.to ?? 0).some(({ capital }) => capital);
  return {
    achievement,
    work,
    vague,
    founding,
    duty: duty || (!none && !achievement && isDuty(found)),
    leadership,
    weak,
    none,
    generic,
    roles,
  };
}

const VAGUE =
  /^(?:performance|quality|efficiency|scalability|reliability|maintainability|flexibility|productivity|experience|satisfaction|stability|functionality|debt|improvements|processes|tooling|features|infrastructure)$/;
const MAKING =
  /^(?:development|implementation|integration|integrations|delivery|migration|design|creation|automation|optimization|optimizations|optimisation|construction|deployment|improvement|improvements|enhancement|enhancements|modernization|refactoring|redesign|framework|platform|system|application|applications|service|services|library|pipeline|protocol|engine|app|website|product|projects?|features?|api|apis|infrastructure|maintenance)$/;
const CHORES =
  /^(?:tests?|testing|reviews?|support|documentation|documents?|training|meetings?|monitoring|troubleshooting|analysis|rotation|administration|planning|requirements|bugs?|issues?|tickets?|reports?)$/;

/** A thing is made, moved or bettered somewhere in the bullet; chores are left out. */
function isWork(tokens: readonly Token[], head: Head): boolean {
  const from = head.kind === 'noun' ? head.from : head.to;
  const makes = (token: Token): boolean =>
    MAKING.test(token.lower) || (token.verb !== null && (token.verb.role === 'build' || token.verb.role === 'improve'));
  if (head.role === 'build' || head.role === 'improve' || head.role === 'lead')
    return !tokens.slice(from, from + 3).some(({ lower }) => CHORES.test(lower));
  const first = tokens.slice(from, from + 7);
  const making = first.findIndex(makes);
  const chore = first.findIndex(({ lower }) => CHORES.test(lower));
  return making >= 0 && (chore < 0 || making <= chore);
}

function isHeader(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.lower === ':';
}

/** Names between commas, or one word. */
function isList(tokens: readonly Token[], head: Head): boolean {
  if (head.kind !== 'noun') return false;
  const words = tokens.filter((token) => token.kind !== 'mark');
  if (words.length <= 1) return true;
  const commas = tokens.filter(
    (token) => token.lower === ',' || token.lower === '|' || token.lower === '/' || token.lower === '·',
  ).length;
  const names = words.filter((token) => token.capital || token.kind === 'number').length;
  return (
    (commas >= 2 && names * 2 >= words.length) ||
    /^(?:technolog|stack|tech$|tools$|languages$|environment$|skills$)/.test(words[0]?.lower ?? '')
  );
}

interface Context {
  readonly roles: ReadonlySet<VerbRole>;
  readonly weak: boolean;
  readonly generic: boolean;
  readonly hasMetric: boolean;
  readonly found: Found;
}

function isAchievement(
  tokens: readonly Token[],
  head: Head,
  { roles, weak, generic, hasMetric, found }: Context,
): boolean {
  if (weak) return laterAct(tokens, head) || sharedDeed(tokens, head);
  if (head.kind === 'exposure') return false;
  if (head.kind === 'leadership-noun') return hasMetric || laterAct(tokens, head);
  if (head.kind === 'noun') return isDeedNoun(tokens, head) || laterAct(tokens, head);
  if (head.form === 'past') return pastDeed(tokens, head, roles, hasMetric, found);
  const doing = roles.has('build') || roles.has('lead') || roles.has('improve') || roles.has('manage');
  if (head.form === 'gerund')
    return (
      roles.has('build') &&
      (hasMetric || (!generic && !hasDuty(found) && (isSpecific(tokens, head.to) || tokens.length > 7)))
    );
  if (doing && head.adverb !== null) return true;
  return doing && !generic && !hasDuty(found);
}

/** Verbs of a standing duty, also in the past tense. */
const STANDING =
  /^(?:attend|monitor|respond|answer|report|liaise|communicate|interact|interface|act|follow|look|care|supply|handle|operate|administer|troubleshoot|host|deal|serve|review|manage|maintain|tutor|practi[cs]e)$/;

/** Verbs that tell of keeping to something; a figure beside them tells of a deed. */
const KEEPING = /^(?:ensure|meet|educate)$/;

/** Something brought about; a past duty is one only where a figure or a result shows it. */
function pastDeed(
  tokens: readonly Token[],
  head: Head,
  roles: ReadonlySet<VerbRole>,
  hasMetric: boolean,
  found: Found,
): boolean {
  const lemmas = head.verbs.map((at) => tokens[at]?.verb?.lemma ?? '');
  const means = lemmas.length === 1 && /^(?:use|utili[sz]e|leverage)$/.test(lemmas[0] ?? '');
  if (means) return hasMetric || tokens.some(({ verb }, at) => verb?.form === 'base' && tokens[at - 1]?.lower === 'to');
  if (tokens[head.to]?.lower === 'with' && roles.size === 1 && /^(?:coordinate|interface|engage)$/.test(head.lemma))
    return false;
  if (!hasMetric && lemmas.length && lemmas.every((lemma) => KEEPING.test(lemma))) return false;
  if (lemmas.length && lemmas.every((lemma) => STANDING.test(lemma)))
    return hasPhrase(found, 'led', head.to, head.to + 7);
  if ([...roles].some((role) => ACTIVE.has(role)) || roles.has('other')) return true;
  return roles.has('run') && (!hasDuty(found) || hasMetric);
}

/** "a parser", "the ERP interface", "SAML for customers": something that can be pointed at. */
function isSpecific(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 5).some(({ lower, capital }) => capital || lower === 'a' || lower === 'an');
}

/** "Worked with designers to turn files into pages", "Contributed to the migration of X": the deed is named. */
function sharedDeed(tokens: readonly Token[], head: Head): boolean {
  for (let at = head.to; at < Math.min(tokens.length, head.to + 10); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || token.lower === '.' || token.lower === ';') return false;
    if (
      token.lower === 'to' &&
      next?.verb?.form === 'base' &&
      (next.verb.role === 'build' || next.verb.role === 'change') &&
      at > head.to
    )
      return true;
    if (
      at - head.to <= 5 &&
      (next?.lower === 'of' || next?.lower === 'and') &&
      /^(?:migration|design|implementation|creation|introduction|launch|redesign|rewrite|rollout|construction|conversion)$/.test(
        token.lower,
      )
    )
      return true;
    if (
      at - head.to <= 4 &&
      token.verb?.role === 'build' &&
      token.verb.form !== 'past' &&
      /^(?:a|an|the)$/.test(next?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** "Contributed to X: developed a portal": an act behind the weak opening. */
function laterAct(tokens: readonly Token[], head: Head): boolean {
  for (let at = head.to; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token?.verb || !before || token.verb.form !== 'past' || !ACTIVE.has(token.verb.role)) continue;
    if (/^[:;.,–—-]$/.test(before.lower) || /^(?:and|i|also|we)$/.test(before.lower)) return true;
  }
  return false;
}

const DEEDS =
  /^(?:design|implementation|migration|development|creation|introduction|automation|integration|delivery|launch|redesign|rewrite|setup|deployment|conversion|construction|refactoring|optimization|optimisation|reduction|improvement|unification|porting|modernization|modernisation|replacement|extension|configuration|installation|set-up|restructuring|realization|realisation|digitization|containerization|publication|author|creator|maintainer|inventor|speaker|conception|coordination|recipient|translation|winner|award|awarded|nominated|full|establishment|port|upgrade|nomination|consolidation|rollout)$/;

/** "Design and delivery of the badge printer", "Winner of …". */
function isDeedNoun(tokens: readonly Token[], head: Head): boolean {
  for (let at = head.from; at < Math.min(tokens.length, head.from + 5); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (DEEDS.test(token.lower))
      return /^(?:of|from|and|,|for|in|at|with)$/.test(tokens[at + 1]?.lower ?? '') && tokens.length > 4;
  }
  return false;
}

function isGeneric(head: Head, found: Found): boolean {
  const last = Math.max(head.to, (head.verbs.at(-1) ?? 0) + 1);
  return hasPhrase(found, 'generic', last, last + 5);
}

function hasDuty(found: Found): boolean {
  return hasPhrase(found, 'duty');
}

function isDuty(found: Found): boolean {
  return hasPhrase(found, 'duty', 0, 6);
}

function claimsLeadership(tokens: readonly Token[], head: Head | null, found: Found): boolean {
  if (head?.kind === 'leadership-noun') return true;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (LEADS.has(token.lower) && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'as'))
      return true;
    const verb = token.verb;
    if (!verb || (verb.role !== 'lead' && verb.role !== 'manage')) continue;
    if (!isActingVerb(tokens, at, head)) continue;
    if (verb.role === 'lead') return true;
    if (hasPhrase(found, 'led', at + 1, at + (verb.lemma === 'run' ? 4 : 8))) return true;
  }
  return false;
}

/** Opens the bullet or a later clause, and is not "leading providers" or "led to". */
function isActingVerb(tokens: readonly Token[], at: number, head: Head | null): boolean {
  if (FALSE_LEADS.has(tokens[at + 1]?.lower ?? '')) return false;
  if (head?.kind === 'verb' && head.verbs.includes(at)) return true;
  const form = tokens[at]?.verb?.form;
  const before = tokens[at - 1];
  if (form === 'base' || form === 'third') return false;
  return !before || /^(?:[,;:.–—-]|and|i|by|while|then|also|successfully|technically|both)$/.test(before.lower);
}
