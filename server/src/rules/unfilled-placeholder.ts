import { defineRule } from '../lint/rule.ts';
import { quote } from './support/quote.ts';

export const unfilledPlaceholder = defineRule({
  id: 'unfilled-placeholder',
  title: 'A question of a rewrite is still open',
  why: 'Rung’s rewrites never make up a fact: what they do not know they ask in ⟨…⟩. A question left in would be sent as it stands. Answer it, or delete that part of the sentence.',
  severity: 'warning',
  kinds: ['resume', 'brag', 'packet'],
  fix: 'none',
  family: 'writing',
  sources: [],
  examples: [
    {
      bad: '- Moved the cron jobs of «⟨how many teams?⟩» to the new scheduler.',
      good: '- Moved the cron jobs of four teams to the new scheduler.',
    },
  ],
  unit: 'document',
  *check({ document }) {
    for (const span of document.placeholders) {
      yield {
        span,
        message: `${quote(document.text.slice(span.start, span.end))} is still open and would be sent as it stands. Answer it, or delete this part of the sentence.`,
      };
    }
  },
});
