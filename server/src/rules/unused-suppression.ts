import type { Span } from '../document/model.ts';
import type { Fix } from '../lint/finding.ts';
import { defineRule, type UnusedDirective } from '../lint/rule.ts';
import { quote } from './support/quote.ts';

export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  title: 'A directive that holds nothing back',
  why: 'A directive that no longer holds anything back will one day hide a finding that you would have wanted. It is also one more thing in the text that others may see.',
  severity: 'hint',
  kinds: ['resume', 'brag', 'packet', 'job'],
  fix: 'safe',
  family: 'writing',
  sources: [],
  examples: [
    {
      bad: '- Cut page weight from 3 MB to 400 KB. «<!-- rung-disable-line weak-opener -->»',
      good: '- Worked on the tax engine of the shop. <!-- rung-disable-line weak-opener -->',
    },
  ],
  unit: 'directive',
  *check({ text, unused, known }) {
    for (const { directive, rules } of unused) {
      const unknown = rules.find((rule) => !known.has(rule.text));
      const [only] = rules.length === directive.rules.length ? [] : rules;
      yield {
        span: only?.span ?? unknown?.span ?? directive.span,
        message: unknown
          ? `There is no rule ${quote(unknown.text)}, so this holds nothing back. The catalogue lists the names.`
          : only
            ? `${quote(only.text)} finds nothing here, so naming it holds nothing back. It can go.`
            : 'This directive holds nothing back. It can go.',
        fixes: () => [removal(text, { directive, rules })],
      };
    }
  },
});

/** Takes out the whole directive, with its line where nothing else stands there, or only the idle names. */
function removal(text: string, { directive, rules }: UnusedDirective): Fix {
  if (rules.length < directive.rules.length) {
    const edits = rules.map(({ span }) => ({ span: withSpaceBefore(text, span), newText: [''] }));
    return { title: 'Remove the idle rule names', kind: 'safe', edits };
  }
  return {
    title: 'Remove the directive',
    kind: 'safe',
    edits: [{ span: wholeLine(text, directive.span), newText: [''] }],
  };
}

function withSpaceBefore(text: string, span: Span): Span {
  const before = /(?<![ \t,])[ \t,]*$/.exec(text.slice(Math.max(0, span.start - 8), span.start))?.[0].length ?? 0;
  return { start: span.start - before, end: span.end };
}

function wholeLine(text: string, span: Span): Span {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const alone = text.slice(lineStart, span.start).trim() === '' && text.slice(span.end, end).trim() === '';
  return alone ? { start: lineStart, end: lineEnd < 0 ? end : end + 1 } : { ...withSpaceBefore(text, span) };
}
