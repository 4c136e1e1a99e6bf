import { defineRule } from '../lint/rule.ts';
import { quoteFirst } from './support/quote.ts';

/** Level codes that mean something inside one company only. */
const CODE =
  /^(?:[LEPT]\d{1,2}|IC\s?\d|ICT\s?\d|SDE\s?(?:[IVX]{1,3}|\d)?|SWE\s?(?:[IVX]{1,3}|\d)|[ASLP]?MTS(?:\s?\d)?|[ASLP]?MTS\s[IVX]{1,3})$/;

export const titleShorthand = defineRule({
  id: 'title-shorthand',
  title: 'A title in the company’s own code',
  why: 'Codes such as L6 or MTS mean different levels at different companies, and nothing to a reader who does not know the company. The code is worth keeping; a plain title beside it lets everyone read it.',
  severity: 'hint',
  kinds: ['resume'],
  fix: 'suggestion',
  family: 'mission',
  sources: [
    {
      name: 'Levels.fyi, levels and what companies expect of them',
      url: 'https://www.levels.fyi/blog/swe-level-framework.html',
    },
  ],
  examples: [
    {
      bad: '# Robin Vale\n\n## Experience\n\n### «SDE III», Tidewater\n\n2021 – 2023\n\n- Cut page weight from 3 MB to 400 KB.\n',
      good: '# Robin Vale\n\n## Experience\n\n### Senior Software Engineer (SDE III), Tidewater\n\n2021 – 2023\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
  ],
  unit: 'role',
  *check({ role, text }) {
    for (const title of role.titles) {
      if (!CODE.test(title.text.trim()) || /^\s*[(/]\s*\p{L}/u.test(text.slice(title.span.end))) continue;
      const { start, end } = title.span;
      yield {
        span: title.span,
        message: `${quoteFirst(title.text)} is a code that a reader from elsewhere cannot place. Keep it and say the title in words.`,
        fixes: () => [
          {
            title: 'Say the title in words before the code',
            kind: 'suggestion',
            edits: [
              { span: { start, end: start }, newText: [{ question: 'which title in words?' }, ' ('] },
              { span: { start: end, end }, newText: [')'] },
            ],
          },
        ],
      };
    }
  },
});
