import { hasTails, type Said } from '../said.ts';
import type { Wording } from '../wording.ts';
import { ledWordings } from '../wordings/led.ts';
import { resultFirst } from '../wordings/result-first.ts';
import { isLeadingVerb } from '../words/lists.ts';
import { readVerb } from '../words/verbs.ts';
import { hiddenActorWordings } from './hidden-actor.ts';
import { isLeading } from './leading.ts';
import { baselineWordings } from './metric-without-baseline.ts';
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
  // A verb that we do not know tells an act whose result we cannot ask for.
  if (!opening.verbs.every((each) => isKnown(each.base))) return [];
  if (openShare(said)) return [resultFirst(said), ...baselineWordings(said)];
  const { hasMetric, resultMissing } = said.input.evidence;
  const results = hasMetric || hasTails(said) || !resultMissing ? [] : resultWordings(said);
  const influence = results.length > 0 ? [] : influenceWordings(said);
  return [resultFirst(said), ...results, ...influence];
}

/** A verb of our tables that is not a leading one used for something else (“drove a simulator”). */
function isKnown(base: string): boolean {
  const first = base.split(' ')[0] ?? '';
  return readVerb(first.replace(/^(?:co|re)-/, '')) !== null && !isLeadingVerb(base);
}

/** A share whose base the bullet leaves open. */
function openShare(said: Said): boolean {
  return said.input.evidence.quantities.some(
    (each) => each.kind === 'outcome' && !each.baseline && /%|percent/.test(each.text),
  );
}

function isSelf(said: Said): boolean {
  const { subject } = said.clause.opening;
  return !!subject && /^i$/i.test(said.clause.source.text.slice(subject.start, subject.end));
}
