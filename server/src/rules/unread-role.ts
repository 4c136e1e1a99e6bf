import type { Span } from '../document/model.ts';
import { defineRule } from '../lint/rule.ts';
import { fit } from './support/quote.ts';

export const unreadRole = defineRule({
  id: 'unread-role',
  title: 'Something that looks like a role and could not be read',
  why: 'Rung reads a role from its title, company and dates: `### Title, Company` with the dates on the same line or the next, or `**Company** — *Title*` with the dates beside it. What it cannot read it does not judge, and other programs may have the same trouble.',
  exceptions: 'Leave it where the part is no role.',
  severity: 'information',
  kinds: ['resume'],
  fix: 'suggestion',
  family: 'structure',
  perDocument: 3,
  sources: [],
  examples: [
    {
      bad: '# Robin Vale\n\n## Experience\n\n### «2019 – 2022»\n\n- Cut page weight from 3 MB to 400 KB.\n',
      good: '# Robin Vale\n\n## Experience\n\n### Software Engineer, Tidewater (2019 – 2022)\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
  ],
  unit: 'document',
  *check({ document }) {
    for (const { span, reason } of document.unread) {
      yield {
        span: firstLine(document.text, span),
        message: fit(
          `This looks like a role, but ${reason}. Read are “### Title, Company” with dates below, or “**Company** — *Title*”.`,
          `This looks like a role, but ${reason}. A heading “### Title, Company” with dates below is read.`,
          'This looks like a role and could not be read. A heading “### Title, Company” with dates below is.',
        ),
        fixes: () => [
          {
            title: 'Put a heading above it that can be read',
            kind: 'suggestion',
            edits: [
              {
                span: { start: span.start, end: span.start },
                newText: ['### ', { question: 'which title?' }, ', ', { question: 'which company?' }, '\n\n'],
              },
            ],
          },
        ],
      };
    }
  },
});

/** The first line without its marks, below a fence: what looks like the role's heading. */
function firstLine(text: string, { start: open, end }: Span): Span {
  const start = open + (/^ {0,3}(?:`{3}|~{3})[^\n]*\n/.exec(text.slice(open, end))?.[0].length ?? 0);
  const line = text.slice(start, end).split('\n', 1)[0] ?? '';
  const marks = /^[#>*_\s-]*/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(marks).replace(/(?<![*_\s#])[*_\s#]+$/, '');
  return rest === '' ? { start, end: start + line.length } : { start: start + marks, end: start + marks + rest.length };
}
