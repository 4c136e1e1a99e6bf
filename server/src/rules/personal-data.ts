import { allMatches } from '../document/matches.ts';
import type { CareerDocument, Span } from '../document/model.ts';
import { type Draft, defineRule } from '../lint/rule.ts';
import { PERSONAL } from './support/personal-items.ts';
import { trimmed } from './support/texts.ts';

export const personalData = defineRule({
  id: 'personal-data',
  title: 'Personal data that a résumé need not hold',
  why: 'A résumé is copied, forwarded and stored by people you will never meet. Birth date, photo and marital status are customary in some countries and unwelcome in others; home addresses and government numbers are of use to nobody who reads it fairly.',
  exceptions: 'What is customary where you apply can be allowed with the option `allow`.',
  severity: 'information',
  kinds: ['resume'],
  fix: 'none',
  family: 'structure',
  sources: [],
  options: {
    allow: {
      description: 'What is customary where you apply and stays.',
      default: [],
      values: ['birth', 'photo', 'marital', 'address', 'number'],
    },
  },
  examples: [
    {
      bad: '# Robin Vale\n\nBorn: «12.03.1988»\n\n## Experience\n\n### Software Engineer, Tidewater\n\n2019 – 2022\n\n- Cut page weight from 3 MB to 400 KB.\n',
      good: '# Robin Vale\n\nLisbon, Portugal\n\n## Experience\n\n### Software Engineer, Tidewater\n\n2019 – 2022\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
  ],
  unit: 'document',
  *check({ document, options }) {
    const allowed = new Set(options.allow as readonly string[]);
    for (const { item, pattern, message } of PERSONAL) {
      if (!allowed.has(item)) yield* found(document, pattern, message);
    }
  },
});

/** One finding for each kind of data: an address in the head and the foot is one address. */
function* found(document: CareerDocument, pattern: RegExp, message: string): Iterable<Draft> {
  const [first, ...rest] = allMatches(pattern, document.text)
    .map((match) => valueIn(document.text, { start: match.index, end: match.index + match[0].length }))
    // Roles tell of others' streets, passports and birthdays, too.
    .filter((span) => !insideRole(document, span));
  if (first) yield { span: first, message, related: rest.map((span) => ({ span, message: 'the same here' })) };
}

function insideRole({ roles }: CareerDocument, span: Span): boolean {
  return roles.some((role) => span.start >= role.span.start && span.end <= role.span.end);
}

/** What stands behind a label ("Date of birth: …"), or all of it where there is none. */
function valueIn(text: string, span: Span): Span {
  // An image is marked whole, its closing bracket included.
  if (/^(?:!\[|<)/.test(text.slice(span.start, span.end))) return span;
  const label = /^[-*+\s]{0,4}[\p{L} .]{3,24}[:*]{1,4}\s{1,3}/u.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return trimmed(text, { start: span.start + label.length, end: span.end });
}
