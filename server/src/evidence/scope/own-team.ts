import { campaigningVerbs, guidingVerbs, outsideNouns } from '../../lexicon/claims.ts';
import { trainedNouns } from '../../lexicon/objects.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { Claim } from '../claims/claim.ts';
import type { Head } from '../grammar/head.ts';
import { namesThing, objectEnd, objectNoun, objectStart } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';
import { teams } from './counted-scope.ts';

const stops = wordSet(prepositions);
const campaigning = wordSet(campaigningVerbs);
const outsiders = wordSet(outsideNouns);
const guidance = wordSet(guidingVerbs);
const taught = wordSet(trainedNouns);

/** Leading that only a later sentence or a list behind a colon tells says nothing of the first deed. */
export function leadsLater(tokens: readonly Token[], head: Head, { leading }: Claim): boolean {
  return leading !== null && tokens.slice(head.to, leading).some(({ lower }) => /^[.:;]$/.test(lower));
}

/** An idea is championed, or “excellence” driven, whoever was there. */
export function campaigns(tokens: readonly Token[], head: Head): boolean {
  const lemmas = head.verbs.map((at) => tokens[at]?.verb?.lemma ?? '');
  if (lemmas.length === 0) return false;
  if (lemmas.every((lemma) => campaigning.has(lemma))) return true;
  // Decisions are made by somebody; whose they were stays open.
  if (/^decisions?$/.test(objectNoun(tokens, objectStart(head)))) return true;
  const start = objectStart(head);
  // “Drove excellence”, but “Drove the tide reader’s redesign” and “Drove library upgrades”.
  return (
    lemmas.every((lemma) => lemma === 'drive') && !namesThing(tokens, start) && !MOVES.test(objectNoun(tokens, start))
  );
}

const MOVES =
  /^(?:migrations?|upgrades?|adoption|rollouts?|redesigns?|rewrites?|refactorings?|modernization|launch|launches)$/;

/** "Managed relationships with vendors", "Oversee suppliers": those led are no team of the writer's. */
export function facesOutward(tokens: readonly Token[], head: Head, { leading }: Claim): boolean {
  const start = objectStart(head);
  // “Held the fair and managed supplier contracts”: those that the leading verb takes.
  const led = leading === null ? start : Math.max(start, leading + 1);
  return [start, led].some((from) => tokens.slice(from, from + 3).some(({ lower }) => outsiders.has(lower)));
}

/** "Part of the …", "Member of the …" as the opening. */
export function isMember(tokens: readonly Token[], head: Head): boolean {
  if (head.kind !== 'weak-phrase') return false;
  const opening = tokens.slice(head.from, head.to).map(({ lower }) => lower);
  // “Took part in the launch” tells of the work.
  if (opening.includes('took') || opening.includes('taking')) return false;
  return (opening.includes('part') || opening.includes('member')) && tokens[head.to]?.lower === 'the';
}

/** "Responsible for leading the rollout": the end of the charge, or 0. */
export function chargedToLead(tokens: readonly Token[], head: Head): number {
  const verb = tokens[head.to]?.verb;
  if (tokens[head.from]?.lower !== 'responsible' || verb?.form !== 'gerund') return 0;
  return verb.role === 'lead' || PEOPLE_LED.test(verb.lemma) ? head.to + 1 : 0;
}

const PEOPLE_LED = /^(?:supervise|oversee|direct|head)$/;

/** "Part of a release team that works with four others": what follows tells of the team and not of the work; its end, or 0. */
export function describedTeam(tokens: readonly Token[], head: Head): number {
  const at = tokens.findIndex(({ lower }, place) => place > head.from && teams.has(lower));
  return at > 0 && at < head.to + 7 && RELATIVE.test(tokens[at + 1]?.lower ?? '') ? at + 1 : 0;
}

const RELATIVE = /^(?:that|which|who)$/;

/** "Captain a team of six", "Led the payments team": whatever follows, it is the one team; the end of its name, or 0. */
export function ledTeam(tokens: readonly Token[], head: Head): number {
  if (!head.verbs.some((at) => LEADING.has(tokens[at]?.verb?.role ?? ''))) return 0;
  const start = objectStart(head);
  if (!/^(?:an?|the|my|our)$/.test(tokens[start]?.lower ?? '')) return 0;
  const end = teamEnd(tokens, start + 1);
  const noun = tokens[end - 1]?.lower ?? '';
  if (!ONE.has(noun) && (noun !== 'group' || MANY_TEAMS.test(tokens[end - 2]?.lower ?? ''))) return 0;
  // “the team page” is a page.
  return isNounBehind(tokens[end]) ? 0 : end;
}

const LEADING: ReadonlySet<string> = new Set(['lead', 'manage', 'grow', 'build']);
/** A group or a department may be made of several teams. */
const ONE = new Set('team squad crew'.split(' '));
const MANY_TEAMS = /^(?:working|work|cross-functional|user|study|focus|interest)$/;

/** "Worked on the field services team": the end of a team’s name that stands behind an article, or 0. */
function teamEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 5; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.lower !== '-') || stops.has(token.lower)) return 0;
    if (teams.has(token.lower) || ONE.has(token.lower)) return at + 1;
  }
  return 0;
}

/** "within the growth team", "as part of an agile product team": where the work was done. */
export function innerTeam(tokens: readonly Token[]): { readonly from: number; readonly to: number } | null {
  for (let from = 0; from < tokens.length; from += 1) {
    if (!INSIDE.has(tokens[from]?.lower ?? '')) continue;
    if (!/^(?:an?|the)$/.test(tokens[from + 1]?.lower ?? '')) continue;
    const end = teamEnd(tokens, from + 2);
    if (end > 0 && ONE.has(tokens[end - 1]?.lower ?? '') && !isNounBehind(tokens[end])) return { from, to: end };
  }
  return null;
}

const INSIDE = new Set('in on within of'.split(' '));

function isNounBehind(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !stops.has(token.lower) &&
    token.verb === null &&
    !/^(?:that|who|through|\w+ed)$/.test(token.lower)
  );
}

/** People of one's own team are taught or brought in; code that is “onboarded” is no colleague. */
export function guides(tokens: readonly Token[], head: Head): boolean {
  const start = objectStart(head);
  return head.verbs.some((at) => {
    const lemma = tokens[at]?.verb?.lemma ?? '';
    if (!guidance.has(lemma)) return false;
    return lemma !== 'onboard' || tokens.slice(start, start + 6).some(({ lower }) => taught.has(lower));
  });
}

/** “Collaborated on the tide viewer”, “Collaborated with developers”: others of the team took part; the end of it, or 0. */
export function worksTogether(tokens: readonly Token[], head: Head): number {
  if (!/^(?:collaborate|cooperate)$/.test(head.lemma) || head.form !== 'past') return 0;
  const at = tokens[head.to]?.lower.endsWith('ly') ? head.to + 1 : head.to;
  const next = tokens[at]?.lower;
  if (next === 'on') return at + 1;
  const alone = DEVELOPERS.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower !== 'and';
  return next === 'with' && alone ? at + 2 : 0;
}

const DEVELOPERS = /^(?:developers|engineers|programmers|colleagues)$/;

/** “Directed 20 survey projects”: others than one’s own team do part of them; the end of their name, or 0. */
export function severalLed(tokens: readonly Token[], head: Head): number {
  const start = objectStart(head);
  const of = tokens.findIndex(({ lower }, at) => at >= start && at < start + 3 && lower === 'of');
  const from = of < 0 ? start : of + 1;
  const several = tokens[from]?.number || SEVERAL.test(tokens[from]?.lower ?? '');
  const to = objectEnd(tokens, from);
  return several && UNDERTAKINGS.test(tokens[to - 1]?.lower ?? '') ? to : 0;
}

const SEVERAL = /^(?:several|multiple|various|numerous)$/;
const UNDERTAKINGS = /^(?:projects|programs|programmes|products|applications|platforms)$/;

/** “improving team morale”; no tool of that name. */
export function isTeam({ lower, capital }: Token, at: number, tokens: readonly Token[]): boolean {
  // “… the gauge reader. Team shipped it in May.”
  const named = capital && !(tokens[at - 1]?.lower === '.' && tokens[at + 1]?.verb?.form === 'past');
  return lower === 'team' && !named && !isTeamThing(tokens, at);
}

/** “in a team contest”, “the team page”: no team did or kept it. */
export function isTeamThing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'team' && TEAM_THINGS.has(tokens[at + 1]?.lower ?? '');
}

const TEAM_THINGS = new Set(
  'competition contest challenge hackathon tournament page site sport sports player players environment environments average'.split(
    ' ',
  ),
);

/** “Updated our tide charts”: what is bettered and kept up together is the team’s. */
export function keepsOurs(tokens: readonly Token[], head: Head): boolean {
  if (head.form !== 'past' || tokens[objectStart(head)]?.lower !== 'our') return false;
  return head.verbs.every((at) => {
    const verb = tokens[at]?.verb;
    return verb?.role === 'improve' || /^(?:maintain|update|upgrade|refactor|clean|document)$/.test(verb?.lemma ?? '');
  });
}
