import type { Evidence } from '../evidence/model.ts';
import { sources } from '../ladder/sources.ts';
import { tellsOffice } from '../lint/leaders.ts';
import { defineRule } from '../lint/rule.ts';
import { tellsAudience, tellsWhatBecamePossible } from './support/audience.ts';
import { isChange, isMade } from './support/changes.ts';
import { isOwnAct } from './support/own-acts.ts';
import { quoteFirst } from './support/quote.ts';
import { isResultItself } from './support/result-itself.ts';
import { rewrites } from './support/rewrites.ts';
import { tellsResultAfter } from './support/told-after.ts';
import { at, opening, tellsResult } from './support/words.ts';

/** The newest roles are read closely; older ones may stay short. */
const ROLES_READ = 2;
const OLD_YEARS = 10;

export const unquantifiedResult = defineRule({
  id: 'unquantified-result',
  title: 'Result without size',
  why: 'A bullet that tells what was done and not what came of it cannot be weighed: the same words fit a week and a year of work. One fact is enough to place it. A number is one kind; a name, an adoption, an audit passed or a thing that no longer happens are others.',
  exceptions:
    'Leave it where the work speaks for itself, or where asking would be pedantic. Standing duties are not marked: they have no end at which a result could be read. Only the two newest roles are read for this, at most three bullets each, and none that ended over ten years ago. Where figures are confidential, a ratio, a rank or “from days to hours” counts.',
  severity: 'information',
  kinds: ['resume', 'brag', 'packet'],
  fix: 'suggestion',
  family: 'mission',
  perRole: 3,
  sources: [sources.cvNumbers],
  examples: [
    {
      bad: '- «Improved» the performance of the checkout service.',
      good: '- Cut the checkout service’s response time from 900 to 350 ms.',
    },
    {
      bad: '- «Built» a deployment platform for the mobile apps.',
      good: '- Built a deployment platform for the mobile apps that the whole organisation adopted in 2023.',
      note: 'A result need not be a number.',
    },
  ],
  unit: 'bullet',
  check(context) {
    const { bullet, evidence, role, confidential } = context;
    // A standing duty has no end at which a result could be read.
    if (!evidence.opener || !evidence.achievement || !evidence.resultMissing || tellsResult(evidence)) return [];
    if (role && (role.rank >= ROLES_READ || role.yearsSinceEnd >= OLD_YEARS)) return [];
    if (isNaming(evidence) || isResultItself(evidence)) return [];
    // “Helped children make their first game”: teaching is the act, and what it led to stands there.
    if (evidence.opener.strength === 'weak' && isOwnAct(evidence.opener, evidence.text)) return [];
    // “Led the payments team” is a manager's office, and a rank is all that confidential work may tell.
    if (role && tellsOffice(role.title, evidence)) return [];
    if (confidential && RANKED.test(evidence.text)) return [];
    if (bullet.children.length > 0 || tellsWhatBecamePossible(evidence.text)) return [];
    if (tellsResultAfter(evidence.text)) return [];
    if (!isChange(evidence) && tellsFor(evidence.text)) return [];
    const words = opening(bullet, evidence);
    return [at(bullet, words, messageOf(evidence, words.text), { fixes: rewrites(context, 'unquantified-result') })];
  },
});

/** “Now the second fastest in the group”, “among the five largest”. */
const RANKED =
  /\b(?:first|second|third|fourth|fifth|\d{1,3}(?:st|nd|rd|th)|top|[a-z]{3,12}est|(?:most|least) [a-z]{3,20})\b[^.;]{0,40}\b(?:of|in|among|at|ever)\b|\bamong the\b/i;

/** “Monitoring platform (Zabbix)”: a few words that name a thing rather than tell an act. */
function isNaming({ opener, text }: Evidence): boolean {
  return (
    opener?.tense === 'gerund' &&
    text
      .replace(/\([^()\n]*\)/g, '')
      .trim()
      .split(/\s+/).length <= 3
  );
}

function messageOf(evidence: Evidence, words: string): string {
  if (isChange(evidence))
    return `${quoteFirst(words)} gives no size, so a reader cannot weigh it. Add before and after, or what became possible. A ratio is fine.`;
  return isMade(evidence)
    ? 'This says what was built, not who uses it or what it changed, so it stays abstract. Add one; it need not be a number.'
    : 'This says what was done, not what came of it, so it stays abstract. Add what changed, or for whom; no number is needed.';
}

/** A purpose, or what it replaced, is told. */
const PURPOSE =
  /\bfor\s+(?:the|a|an|our|its)\s+(?:[\w’'-]+\s+){0,3}(?:of|at|in)\b|\b(?:replacing|instead of|so that|in order to)\b|\bfrom\s+[^,;]{2,40}\s(?:in)?to\b/i;

/** “Across all services”: how far it went. */
const EVERYWHERE =
  /\b(?:across|in|on|to|for)\s+(?:all|every|each|both)\s+(?:(?:of\s+)?(?:the|our)\s+)?(?:[\w-]+\s+)?(?:services?|apps?|applications?|repositor(?:y|ies)|repos|products?|pages?|environments?|clusters?|platforms?|projects?|stores?|sites?|markets?|regions?)\b/i;

/** The question that the message would ask is answered: for whom, to what end. */
function tellsFor(text: string): boolean {
  return tellsAudience(text) || PURPOSE.test(text) || EVERYWHERE.test(text);
}
