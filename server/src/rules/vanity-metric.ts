import { defineRule } from '../lint/rule.ts';
import { quoteFirst } from './support/quote.ts';
import { spanOf } from './support/words.ts';

const COUNT = '(?:\\d[\\d,.]{0,11}\\s?k?\\+?|hundreds of|thousands of|dozens of)';
const ACTIVITY = new RegExp(
  `(?<![\\w$€£])${COUNT}\\s+(?:[\\w-]{1,20}\\s+)?(?:lines of (?:[\\w+#]{1,15} )?code|loc\\b|commits\\b|tickets\\b|story points\\b|pull requests\\b|prs\\b|hours of (?:work|coding|meetings|training)\\b)`,
  'i',
);
/** Effort told as the result; removing code or saving hours is an effect. */
const PRODUCED =
  /^(?:write|author|create|produce|code|commit|make|push|close|resolve|complete|handle|process|submit|merge|review|log|spend|deliver|contribute)$/;

const TIME = /^(?:year|quarter|month|week|day|hour|sprint)s?$/i;

export const vanityMetric = defineRule({
  id: 'vanity-metric',
  title: 'Effort told as the result',
  why: 'Lines, commits, tickets and hours count what went in. They say neither what came out nor how hard it was, and a reader who has seen them counted elsewhere will not lean on them.',
  exceptions:
    'Leave it where the count is the size of the thing itself: a migration of 400,000 lines, a queue that was cleared.',
  severity: 'hint',
  kinds: ['resume', 'packet'],
  fix: 'none',
  family: 'mission',
  sources: [],
  examples: [
    {
      bad: '- Wrote «20,000 lines of code» for the reporting module.',
      good: '- Wrote the reporting module that the finance team closes its month with.',
    },
    {
      bad: '- Closed «300 tickets» in two quarters.',
      good: '- Cut open tickets of the importer from 300 to 12 in two quarters.',
    },
  ],
  unit: 'bullet',
  check({ bullet, evidence }) {
    if (!PRODUCED.test(evidence.opener?.lemma ?? '') || evidence.namedResults.length > 0) return [];
    const match = ACTIVITY.exec(evidence.text);
    if (!match) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    const told = evidence.quantities.some(
      (q) => q.kind !== 'activity' && !TIME.test(q.unit ?? '') && (q.end <= place.start || q.start >= place.end),
    );
    if (told) return [];
    return [
      {
        span: spanOf(bullet, place),
        message: `${quoteFirst(match[0])} counts what went in; a reader looks for what came out. Say what works now, or for whom.`,
      },
    ];
  },
});
