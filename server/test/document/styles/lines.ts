import fc from 'fast-check';
import { work } from './bodies.ts';
import { companies, type DateForm, dateForms, dateOf, type Month, sections, titles, toldDate } from './words.ts';

/** How a writer puts a role's head, or those of several titles at one employer, into the lines of one paragraph or heading. */
export interface LineStyle {
  readonly section: string;
  readonly layout: keyof typeof layouts;
  readonly dress: 'plain' | 'bold' | 'heading';
  readonly joint: string;
  readonly lineBreak: string;
  readonly team: string;
  readonly form: DateForm;
  readonly to: string;
  readonly now: string;
  readonly sign: string;
  readonly people: readonly (readonly [string, string, string])[];
}

interface Told {
  readonly title: string;
  readonly earlier: string;
  readonly company: string;
  /** The dates of both titles, and those of each. */
  readonly whole: string;
  readonly late: string;
  readonly early: string;
  readonly dressed: (text: string) => string;
}

/** Each with how many roles it tells; titles in one line are one role, of which the first is the latest. */
const layouts = {
  'title (company, dates)': {
    roles: 1,
    head: (it, { dressed }) => [`${dressed(it.title)} (${it.company}, ${it.whole})`],
  },
  'title (company) dates': { roles: 1, head: (it) => [`${it.dressed(it.title)} (${it.company}), ${it.whole}`] },
  'title [company] (dates)': { roles: 1, head: (it) => [`${it.dressed(it.title)} [${it.company}] (${it.whole})`] },
  'company (title, dates)': { roles: 1, head: (it) => [`${it.dressed(it.company)} (${it.title}, ${it.whole})`] },
  'team at company': {
    roles: 1,
    head: (it, { team }) => [`${it.dressed(it.title)}, **${team} at ${it.company}**`, it.whole],
  },
  'title, team, company': {
    roles: 1,
    head: (it, { team, joint }) => [`${it.dressed(it.title)}, ${team}${joint}${it.company} (${it.whole})`],
  },
  'titles below': {
    roles: 2,
    head: (it, { joint }) => [
      it.dressed(it.company),
      `${it.title}${joint}${it.late}`,
      `${it.earlier}${joint}${it.early}`,
    ],
  },
  'titles in one line': {
    roles: 'latest',
    head: (it) => [it.dressed(it.company), `${it.title} (${it.late}), ${it.earlier} (${it.early})`],
  },
  'titles parted by bars': {
    roles: 'latest',
    head: (it) => [it.dressed(it.company), `${it.title} (${it.late}) | ${it.earlier} (${it.early})`],
  },
} satisfies Record<
  string,
  { roles: 1 | 2 | 'latest'; head: (it: Told, style: LineStyle & { dressed: Told['dressed'] }) => string[] }
>;

const three = { minLength: 3, maxLength: 3 };

export const lineStyles: fc.Arbitrary<LineStyle> = fc.record({
  section: fc.constantFrom(...sections),
  layout: fc.constantFrom(...(Object.keys(layouts) as (keyof typeof layouts)[])),
  dress: fc.constantFrom('plain', 'bold', 'heading'),
  joint: fc.constantFrom(' | ', ' - ', ' – ', ' · ', ', '),
  lineBreak: fc.constantFrom('  \n', '\n', '<br>\n'),
  team: fc.constantFrom('Payments', 'Data Platform Team', 'Search'),
  form: fc.constantFrom(...dateForms),
  to: fc.constantFrom(' - ', ' – ', '–', ' to '),
  now: fc.constantFrom('Present', 'now', 'Today'),
  sign: fc.constantFrom('-', '*', '+'),
  people: fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...titles), { minLength: 6, maxLength: 6 }),
      fc.uniqueArray(fc.constantFrom(...companies), three),
    )
    .map(([roles, names]) => names.map((name, at) => [roles[2 * at] ?? '', roles[2 * at + 1] ?? '', name] as const)),
});

/** A résumé in that style, and its roles as `checkRoles` wants them; the bullets below two titles are the last one's. */
export function linesIn(style: LineStyle): { readonly text: string; readonly expected: readonly string[] } {
  const { roles, head } = layouts[style.layout];
  const expected: string[] = [];
  const range = (start: Month, end: Month | null): string =>
    `${dateOf(start, style.form)}${style.to}${end ? dateOf(end, style.form) : style.now}`;
  const isHeading = style.dress === 'heading';
  const dressed = (text: string): string => (style.dress === 'bold' ? `**${text}**` : text);
  const parts = style.people.map(([title, earlier, company], at) => {
    const end = at === 0 ? null : { year: 2023 - 4 * at, month: 10 };
    const change = { year: 2021 - 4 * at, month: 3 };
    const start = { year: 2019 - 4 * at, month: 5 };
    const facts = {
      title,
      earlier,
      company,
      whole: range(start, end),
      late: range(change, end),
      early: range(start, change),
      dressed,
    };
    const [first = '', ...more] = head(facts, { ...style, dressed });
    const tell = (month: Month | null): string => (month ? toldDate(month, style.form) : 'present');
    if (roles === 2) {
      expected.push(`${title} | ${company} | ${tell(change)} | ${tell(end)} | 0`);
      expected.push(`${earlier} | ${company} | ${tell(start)} | ${tell(change)} | 2`);
    } else {
      const told = style.layout.includes('team') ? `${title}, ${style.team}` : title;
      expected.push(`${told} | ${company} | ${tell(roles === 'latest' ? change : start)} | ${tell(end)} | 2`);
    }
    const bullets = work.map((text) => `${style.sign} ${text}`).join('\n');
    const depth = style.section.startsWith('###') ? '####' : '###';
    const lines = isHeading
      ? [`${depth} ${first}`, more.join(style.lineBreak)].filter(Boolean).join('\n\n')
      : [first, ...more].join(style.lineBreak);
    return `${lines}\n\n${bullets}`;
  });
  return {
    text: `# Ida Probst\n\n## Summary\n\nLikes tides.\n\n${style.section}\n\n${parts.join('\n\n')}\n`,
    expected,
  };
}
