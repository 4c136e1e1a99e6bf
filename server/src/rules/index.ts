import type { Rule } from '../lint/rule.ts';
import { atsStructure } from './ats-structure.ts';
import { bareLed } from './bare-led.ts';
import { boastWord } from './boast-word.ts';
import { bulletEnding } from './bullet-ending.ts';
import { bulletLength } from './bullet-length.ts';
import { dateFormat } from './date-format.ts';
import { dateOrder } from './date-order.ts';
import { dutyBullet } from './duty-bullet.ts';
import { firstPerson } from './first-person.ts';
import { hiddenActor } from './hidden-actor.ts';
import { internalReference } from './internal-reference.ts';
import { levelLanguage } from './level-language.ts';
import { metricWithoutBaseline } from './metric-without-baseline.ts';
import { missingInfluence } from './missing-influence.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { nonstandardTitle } from './nonstandard-title.ts';
import { personalData } from './personal-data.ts';
import { repeatedOpener } from './repeated-opener.ts';
import { roleBalance } from './role-balance.ts';
import { stockVerbDensity } from './stock-verb-density.ts';
import { suspiciousMetric } from './suspicious-metric.ts';
import { teamCredit } from './team-credit.ts';
import { tense } from './tense.ts';
import { titleAboveEvidence } from './title-above-evidence.ts';
import { titleBelowEvidence } from './title-below-evidence.ts';
import { titleShorthand } from './title-shorthand.ts';
import { unbackedSkill } from './unbacked-skill.ts';
import { unclearScope } from './unclear-scope.ts';
import { underClaim } from './under-claim.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { unquantifiedResult } from './unquantified-result.ts';
import { unreadFrontMatter } from './unread-front-matter.ts';
import { unreadRole } from './unread-role.ts';
import { unsupportedReach } from './unsupported-reach.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { vagueQuantifier } from './vague-quantifier.ts';
import { vanityMetric } from './vanity-metric.ts';
import { weakOpener } from './weak-opener.ts';

/** Every rule there is, in the order of the catalogue: level and impact, writing, structure. */
export const rules: readonly Rule[] = [
  titleAboveEvidence,
  titleBelowEvidence,
  nonstandardTitle,
  titleShorthand,
  unquantifiedResult,
  metricWithoutBaseline,
  vagueQuantifier,
  suspiciousMetric,
  vanityMetric,
  unclearScope,
  unsupportedReach,
  bareLed,
  levelLanguage,
  missingInfluence,
  weakOpener,
  underClaim,
  teamCredit,
  dutyBullet,
  hiddenActor,
  boastWord,
  stockVerbDensity,
  repeatedOpener,
  nearDuplicate,
  bulletLength,
  firstPerson,
  tense,
  bulletEnding,
  unfilledPlaceholder,
  dateOrder,
  dateFormat,
  unbackedSkill,
  atsStructure,
  personalData,
  internalReference,
  roleBalance,
  unreadFrontMatter,
  unreadRole,
  unusedSuppression,
];
