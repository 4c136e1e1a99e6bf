import type { Role, YearMonth } from '../document/model.ts';
import { type Draft, defineRule } from '../lint/rule.ts';
import { trimmed } from './support/texts.ts';

export const dateOrder = defineRule({
  id: 'date-order',
  title: 'Dates out of order',
  why: 'An end before its start is nearly always a slip of the pen, and readers notice. Roles are expected newest first; where they are not, the reader looks for the present one and may take an old one for it.',
  exceptions:
    'Overlapping roles are no error, and neither are roles grouped by employer or by theme under headings of their own. Dates such as 03/04/2019 are not compared: the day may stand first.',
  severity: 'warning',
  kinds: ['resume'],
  fix: 'none',
  family: 'structure',
  sources: [],
  examples: [
    {
      bad: '# Robin Vale\n\n## Experience\n\n### Software Engineer, Tidewater\n\n«Mar 2022 – Feb 2019»\n\n- Cut page weight from 3 MB to 400 KB.\n',
      good: '# Robin Vale\n\n## Experience\n\n### Software Engineer, Tidewater\n\nFeb 2019 – Mar 2022\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
    {
      bad: '# Robin Vale\n\n## Experience\n\n### Software Engineer, Tidewater\n\n2015 – 2017\n\n- Cut page weight from 3 MB to 400 KB.\n\n### Senior Software Engineer, Ashgrove\n\n«2018 – 2022»\n\n- Moved 40 services to one build.\n',
      good: '# Robin Vale\n\n## Experience\n\n### Senior Software Engineer, Ashgrove\n\n2018 – 2022\n\n- Moved 40 services to one build.\n\n### Software Engineer, Tidewater\n\n2015 – 2017\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
  ],
  unit: 'document',
  *check({ document, facts }) {
    for (const role of document.roles) {
      const { start, end, span } = role.period ?? {};
      if (start && end && end !== 'present' && span && isBefore(end, start)) {
        yield {
          span: trimmed(document.text, span),
          message: 'The end stands before the start here; one of the two dates is likely a slip.',
        };
      }
    }
    yield* outOfOrder(
      document.text,
      document.roles.filter((role) => facts(role).work),
    );
  },
});

/** One finding for the document, where roles follow older ones; only roles that do not overlap are compared. */
function* outOfOrder(text: string, roles: readonly Role[]): Iterable<Draft> {
  const late = roles.filter((role, index) => {
    const above = roles[index - 1];
    if (!above || above.section.span.start !== role.section.span.start) return false;
    return isAfter(role, above) && !opensGroup(text, role) && !isAmbiguous(text, role) && !isAmbiguous(text, above);
  });
  const [first, ...rest] = late;
  if (!first?.period) return;
  yield {
    span: trimmed(text, first.period.span),
    message:
      'This role is newer than the one above it. Readers look for the newest first, so its place may mislead them.',
    related: rest.flatMap(({ period }) =>
      period ? [{ span: period.span, message: 'newer than the one above, too' }] : [],
    ),
  };
}

/** A heading of its own above the role's title and dates: roles under it are another group. */
function opensGroup(text: string, { span, title, company, period }: Role): boolean {
  const told = [title, company, period].flatMap((field) => (field ? [field.span] : []));
  const first = Math.min(...told.map(({ start }) => start));
  const heading = /^#{1,6} [^\n]*/.exec(text.slice(span.start, first))?.[0];
  return heading !== undefined && span.start + heading.length < first;
}

/** “08/03/2019” is a day in March or in August. */
function isAmbiguous(text: string, { period }: Role): boolean {
  return period !== null && /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.test(text.slice(period.span.start, period.span.end));
}

function isAfter(role: Role, above: Role): boolean {
  const { start } = role.period ?? {};
  const { end, start: began } = above.period ?? {};
  if (!start || !end || end === 'present' || !began) return false;
  return isBefore(began, start) && !isBefore(start, end);
}

/** Surely before: where a month is missing only the years are compared. */
function isBefore(a: YearMonth, b: YearMonth): boolean {
  if (a.year !== b.year) return a.year < b.year;
  return a.month !== null && b.month !== null && a.month < b.month;
}
