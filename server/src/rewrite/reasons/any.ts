import { hasTails, type Said } from '../said.ts';
import type { Wording } from '../wording.ts';
import { ledWordings } from '../wordings/led.ts';
import { resultFirst } from '../wordings/result-first.ts';
import { LEADING_VERBS } from '../words/lists.ts';
import { hiddenActorWordings } from './hidden-actor.ts';
import { influenceWordings } from './missing-influence.ts';
import { teamCreditWordings } from './team-credit.ts';
import { resultWordings } from './unquantified-result.ts';
import { weakWordings } from './weak-opener.ts';

/** What fits a bullet that no rule speaks of: its own kind of wording first. */
export function anyWordings(said: Said): readonly (Wording | null)[] {
  const { opening, source } = said.clause;
  if (/\bled (?:to|by)\b/i.test(source.text)) return [];
  if (opening.kind === 'weak') return weakWordings(said);
  if (opening.kind === 'passive') return hiddenActorWordings(said);
  if (opening.subject && !isSelf(said)) return teamCreditWordings(said);
  if (isLeading(said)) return ledWordings(said);
  const results = said.input.evidence.hasMetric || hasTails(said) ? [] : resultWordings(said);
  const influence = results.length > 0 ? [] : influenceWordings(said);
  return [resultFirst(said), ...results, ...influence];
}

/** The bullet opens with a verb of leading or answering for something. */
export function isLeading(said: Said): boolean {
  const bases = said.clause.opening.verbs.map((each) => each.base);
  const unknown = said.object?.kind === 'unknown';
  if (
    unknown &&
    bases.every((base) => !LEADING_VERBS.has(base) || /^(?:manage|direct|coordinate|supervise|own)$/.test(base)) &&
    !said.object?.determiner
  )
    return false;
  return said.clause.opening.verbs.some((each) => LEADING_VERBS.has(each.base.split(' ')[0] ?? ''));
}

function isSelf(said: Said): boolean {
  const { subject } = said.clause.opening;
  return !!subject && /^i$/i.test(said.clause.source.text.slice(subject.start, subject.end));
}
