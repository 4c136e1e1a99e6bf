import { createPhraseFinder } from '../lint/phrases.ts';
import { defineRule } from '../lint/rule.ts';
import { quoteFirst } from './support/quote.ts';

const JOKES = createPhraseFinder([
  'code monkey',
  'guru',
  'hacker in residence',
  'jedi',
  'magician',
  'maverick',
  'ninja',
  'rock star',
  'rockstar',
  'samurai',
  'sorcerer',
  'superhero',
  'superstar',
  'unicorn',
  'wizard',
]);

export const nonstandardTitle = defineRule({
  id: 'nonstandard-title',
  title: 'A title that no ladder has',
  why: 'A title such as “Code Ninja” tells a stranger neither the field nor the level, and a search for the usual title does not find it. The official title can stay, with the usual one in brackets.',
  exceptions: 'Leave it where the title is the official one and the company is known for it.',
  severity: 'hint',
  kinds: ['resume'],
  fix: 'suggestion',
  family: 'mission',
  sources: [],
  examples: [
    {
      bad: '# Robin Vale\n\n## Experience\n\n### «JavaScript Ninja», Tidewater\n\n2021 – 2023\n\n- Cut page weight from 3 MB to 400 KB.\n',
      good: '# Robin Vale\n\n## Experience\n\n### JavaScript Ninja (Front-end Engineer), Tidewater\n\n2021 – 2023\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
  ],
  unit: 'role',
  *check({ role, text }) {
    for (const title of role.titles) {
      if (JOKES.find(title.text).length === 0 || EXPLAINED.test(title.text + text.slice(title.span.end))) continue;
      const { end } = title.span;
      yield {
        span: title.span,
        message: `${quoteFirst(title.text)} tells a stranger neither field nor level. Keep it and add the usual title in brackets.`,
        fixes: () => [
          {
            title: 'Add the usual title in brackets',
            kind: 'suggestion',
            edits: [{ span: { start: end, end }, newText: [' (', { question: 'which title would others use?' }, ')'] }],
          },
        ],
      };
    }
  },
});

/** "Title (market equivalent)" on one line. */
const EXPLAINED = /^[^\n(/,]{1,60}\s?[(/]\s?\p{L}/u;
