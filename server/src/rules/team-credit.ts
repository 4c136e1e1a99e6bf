import { defineRule } from '../lint/rule.ts';
import { quoteFirst } from './support/quote.ts';
import { rewrites } from './support/rewrites.ts';
import { tellsPartAfter } from './support/told-after.ts';
import { spanOf } from './support/words.ts';

const TEAM_ACTS =
  /^\W{0,3}(?:as a team,? )?(?:we|(?:our|my|the) (?:[\w-]+ )?(?:team|squad|group))\b(?: (?:have|had|then|also|all))?(?: \w+ly)? [\p{L}-]+/iu;
const OWN_PART = /\b(?:I|my|me|myself)\b/;

export const teamCredit = defineRule({
  id: 'team-credit',
  title: 'The team’s result without a part of one’s own',
  why: 'A résumé is read to choose one person. “We shipped” is fair to the team and leaves the reader without anything about the writer. Both fit in one sentence.',
  exceptions: 'In managers’ roles what the team did is the result, so those are not read for this.',
  severity: 'information',
  kinds: ['resume', 'packet'],
  fix: 'suggestion',
  family: 'writing',
  sparesLeaders: true,
  perRole: 3,
  sources: [],
  examples: [
    {
      bad: '- «We moved» 200 tables to PostgreSQL.',
      good: '- In a team of five that moved 200 tables to PostgreSQL, wrote the tool that compared both copies.',
    },
  ],
  unit: 'bullet',
  check(context) {
    const { bullet, evidence } = context;
    if (evidence.actor !== 'team') return [];
    const claim = evidence.text.slice(bullet.body);
    const match = TEAM_ACTS.exec(claim);
    // "My team" names the team; a part of one's own is told by "I" or "my" elsewhere.
    if (!match || OWN_PART.test(claim.slice(match[0].length)) || tellsPartAfter(claim)) return [];
    const lead = match[0].search(/[\p{L}\p{N}]/u);
    const place = { start: bullet.body + lead, end: bullet.body + match[0].length };
    return [
      {
        span: spanOf(bullet, place),
        message: `${quoteFirst(evidence.text.slice(place.start, place.end))} does not tell your part, and the reader is choosing one person. Keep the team and add what you did.`,
        fixes: rewrites(context, 'team-credit'),
      },
    ];
  },
});
