import type { VerbRole } from '../lexicon/verbs.ts';
import type { Claim } from './claim.ts';
import type { Head } from './head.ts';
import { type Found, hasPhrase } from './lexis.ts';
import type { Quantity, Words } from './model.ts';
import type { Token } from './tokens.ts';

export interface ResultFacts {
  readonly tokens: readonly Token[];
  readonly found: Found;
  readonly head: Head | null;
  readonly claim: Claim;
  readonly quantities: readonly Quantity[];
  readonly hasMetric: boolean;
  readonly namedResults: readonly Words[];
  readonly artefacts: readonly Words[];
}

/** Verbs whose number is what was looked at, not what came of it. */
const INSPECTING = /^(?:scan|review|audit|analy[sz]e|assess|approve|evaluate|inspect|monitor|interview)$/;

/** A claim of work whose reader would rightly ask “so what, how much, for whom?”. */
export function missesResult(facts: ResultFacts): boolean {
  const { tokens, head, claim, hasMetric, namedResults, found } = facts;
  if (claim.none || !head || head.kind === 'exposure') return false;
  if (hasMetric) return onlyInput(facts);
  if (namedResults.length) return false;
  if (claim.weak) return weakMisses(tokens, head, claim);
  if (!claim.achievement) return claim.work && (head.kind !== 'noun' || tokens.length > 2);
  return deedMisses(tokens, head, claim, found);
}

function deedMisses(tokens: readonly Token[], head: Head, claim: Claim, found: Found): boolean {
  if (claim.weak) return weakMisses(tokens, head, claim);
  if (improves(tokens)) return true;
  const has = (role: VerbRole): boolean => claim.roles.has(role);
  if (claim.leadership || has('manage') || has('grow')) return true;
  if (has('improve')) return true;
  const start = Math.max(head.to, (head.verbs.at(-1) ?? 0) + 1);
  const object = tokens.slice(start);
  const explained = hasPhrase(found, 'purpose', start);
  const bounded = hasPhrase(found, 'small', start, start + 7);
  if (has('build') || has('lead')) return !(explained || bounded);
  if (has('influence')) return !explained;
  if (head.kind === 'noun' || head.kind === 'leadership-noun') return claim.work;
  if (head.verbs.some((at) => SUBSTANTIAL.test(tokens[at]?.verb?.lemma ?? ''))) return !explained;
  if (has('run')) return claim.work || object.some(({ lower }) => GUIDANCE.test(lower));
  return has('change') && claim.vague;
}

/** Changes of such a size that a reader asks what came of them. */
const SUBSTANTIAL =
  /^(?:upgrade|refactor|provision|conduct|organi[sz]e|digiti[sz]e|restructure|rework|standardi[sz]e|centrali[sz]e|partner|evaluate|coordinate|convert)$/;
const GUIDANCE =
  /^(?:mentorship|guidance|mentoring|coaching|leadership|maintenance|improvements|enhancements|system|platform|infrastructure)$/;
const PRESENCE_NOUNS =
  /^(?:part|member|go-to|contributor|contributors|contact|point|exposure|exposed|picked|picking|hands-on|familiar|learned|learning|gained|gaining|learnt|contributions)$/;
const SMALL_PARTS =
  /^(?:meetings?|ceremonies|reviews?|training|trainings|sprints?|planning|sessions?|community|stand-?ups?|day-to-day|day|lead|leads|testing|tests?|homework|interviews?|discussions?|walkthroughs|environment|hackathons?|events?)$/;

/** Help with something, or a duty: whose part was it, and what came of it? Presence alone is no claim of work. */
function weakMisses(tokens: readonly Token[], head: Head, claim: Claim): boolean {
  if (tokens.slice(head.from, head.to + 1).some(({ lower }) => PRESENCE_NOUNS.test(lower))) return claim.achievement;
  if (claim.work) return true;
  return (
    tokens.length - head.to > 2 && !tokens.slice(head.to, head.to + 7).some(({ lower }) => SMALL_PARTS.test(lower))
  );
}

/** The only figure says what was inspected ("Scanned 200 accounts"), or how long it took. */
function onlyInput({ tokens, head, quantities, claim, namedResults }: ResultFacts): boolean {
  if (namedResults.length || !claim.achievement) return false;
  const figures = quantities.filter(({ kind }) => kind !== 'activity');
  const lemma = head?.kind === 'verb' ? (tokens[head.from]?.verb?.lemma ?? '') : '';
  return INSPECTING.test(lemma) && figures.every(({ kind }) => kind !== 'outcome');
}

/** "improving the user experience", "to enhance reliability": better, but by how much? */
function improves(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ verb }, at) =>
      verb?.role === 'improve' &&
      verb.form !== 'third' &&
      (verb.form !== 'base' || /^(?:to|and|help)$/.test(tokens[at - 1]?.lower ?? '')) &&
      !/^(?:a|the|an|of)$/.test(tokens[at - 1]?.lower ?? ''),
  );
}
