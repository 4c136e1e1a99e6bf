import type { Quantity } from '../evidence/model.ts';
import { sources } from '../ladder/sources.ts';
import { defineRule } from '../lint/rule.ts';
import { quote } from './support/quote.ts';
import { rewrites } from './support/rewrites.ts';
import { at, wordCount } from './support/words.ts';

/** A claim with more words has, as a rule, said what was measured. */
const SHORT = 9;

export const metricWithoutBaseline = defineRule({
  id: 'metric-without-baseline',
  title: 'A share of what?',
  why: 'A percentage gives direction and size, not weight: a fifth of two seconds and a fifth of twenty milliseconds are two stories. Any one of both values, the base or the period places it.',
  exceptions: 'Leave it where the values are confidential and the words say what was measured.',
  severity: 'hint',
  kinds: ['resume', 'brag', 'packet'],
  fix: 'suggestion',
  family: 'mission',
  perRole: 2,
  sources: [sources.sharesWithoutContext, sources.claimsWithoutEvidence],
  examples: [
    {
      bad: '- Cut build times of the mobile app by «30%».',
      good: '- Cut build times of the mobile app by 30%, from 20 to 14 minutes.',
    },
    {
      bad: '- Improved test coverage by «20%».',
      good: '- Improved test coverage of the claims module from 60% to 80%.',
    },
  ],
  unit: 'bullet',
  check(context) {
    const { bullet, evidence, confidential } = context;
    if (confidential || evidence.quantities.length === 0) return [];
    const shares = evidence.quantities.filter(isShare);
    const others = evidence.quantities.filter((quantity) => !isShare(quantity) && quantity.kind !== 'activity');
    const [share] = shares;
    if (!share || others.length > 0 || shares.some((one) => one.baseline || one.period)) return [];
    if (wordCount(evidence.text) > SHORT) return [];
    // "to 90 %", "at 99.9 %": the value reached, not a change.
    if (
      /\b(?:to|at|of|with|over|under|above|below)\s+(?:over\s+|nearly\s+|about\s+)?$/i.test(
        evidence.text.slice(0, share.start),
      )
    )
      return [];
    if (share.value !== null && share.value >= 0.99 && share.value <= 1) return [];
    // "80 % of the course material": what it is a share of.
    if (/^\s+of\s/i.test(evidence.text.slice(share.end))) return [];
    return [
      at(
        bullet,
        share,
        `${quote(share.text)} has no base and no period, so it may be much or little. Add from–to, what it is a share of, or over how long.`,
        { fixes: rewrites(context, 'metric-without-baseline') },
      ),
    ];
  },
});

function isShare({ kind, unit }: Quantity): boolean {
  return kind === 'outcome' && (unit === '%' || unit === 'x' || unit === '×' || unit === 'times' || unit === 'percent');
}
