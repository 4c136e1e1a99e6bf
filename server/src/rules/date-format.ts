import { allMatches } from '../document/matches.ts';
import type { CareerDocument, Role } from '../document/model.ts';
import { type Draft, defineRule } from '../lint/rule.ts';
import { type DateForm, type WrittenDate, writeDate, writtenDates } from './support/date-forms.ts';
import { quote } from './support/quote.ts';

const FEWEST = 3;
const OLD_YEARS = 5;

export const dateFormat = defineRule({
  id: 'date-format',
  title: 'Dates written in more than one way',
  why: 'Dates are compared at a glance, down the page. Where some have months and some have none, or some are in digits, the reader has to work out each of them; where “20XX” was left in, the reader cannot.',
  exceptions: 'Leave years alone where you do not want to give months anywhere: then give them nowhere.',
  severity: 'hint',
  kinds: ['resume'],
  fix: 'safe',
  family: 'structure',
  perDocument: 3,
  sources: [],
  examples: [
    {
      bad: '# Robin Vale\n\n## Experience\n\n### Senior Software Engineer, Ashgrove\n\nMar 2019 – Feb 2022\n\n- Moved 40 services to one build.\n\n### Software Engineer, Tidewater\n\n«06/2015» – Feb 2019\n\n- Cut page weight from 3 MB to 400 KB.\n',
      good: '# Robin Vale\n\n## Experience\n\n### Senior Software Engineer, Ashgrove\n\nMar 2019 – Feb 2022\n\n- Moved 40 services to one build.\n\n### Software Engineer, Tidewater\n\nJun 2015 – Feb 2019\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
  ],
  unit: 'document',
  *check({ document, facts }) {
    const roles = document.roles.filter((role) => facts(role).work && role.period);
    yield* leftOpen(document);
    yield null;
    const dates: WrittenDate[] = [];
    for (const role of roles) {
      for (const date of datesOf(document.text, role, facts(role).yearsSinceEnd >= OLD_YEARS)) dates.push(date);
      yield null;
    }
    const usual = commonest(dates);
    if (!usual || dates.length < FEWEST) return;
    for (const date of dates) if (date.form && date.form !== usual) yield mixed(date, usual);
  },
});

/** An old role may do without months. */
function datesOf(text: string, { period }: Role, old: boolean): readonly WrittenDate[] {
  if (!period) return [];
  const { start, end } = period.span;
  return writtenDates(text.slice(start, end))
    .filter(({ month }) => !old || month !== null)
    .map((date) => ({ ...date, start: date.start + start, end: date.end + start }));
}

/** The form of more than half of the dates, null where there is none or where it is the year alone. */
function commonest(dates: readonly WrittenDate[]): DateForm | null {
  const counts = new Map<DateForm, number>();
  for (const { form } of dates) if (form) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > dates.length && best[0] !== '2020' ? best[0] : null;
}

function mixed(date: WrittenDate, usual: DateForm): Draft {
  const { start, end, text } = date;
  if (date.month === null) {
    return {
      span: { start, end },
      message: `${quote(text)} has no month while most of the dates have one. Add it, or leave months out everywhere.`,
    };
  }
  const written = writeDate(date, usual);
  return {
    span: { start, end },
    message: `${quote(text)} is written in another way than most of the dates (“${usual}”), so they are harder to compare.`,
    ...(written && {
      fixes: () => [
        { title: `Write “${written}”`, kind: 'safe' as const, edits: [{ span: { start, end }, newText: [written] }] },
      ],
    }),
  };
}

const OPEN_YEAR = /\b(?:19|20)(?:XX|xx|\?\?)(?!\w)/g;

/** "20XX" of a template; what belongs there only the writer knows. */
function* leftOpen({ text }: CareerDocument): Iterable<Draft> {
  for (const match of allMatches(OPEN_YEAR, text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    yield {
      span,
      message: `${quote(match[0])} is still open, so the reader cannot place this in time. Give the year.`,
    };
  }
}
