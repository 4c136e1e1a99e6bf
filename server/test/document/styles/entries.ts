import fc from 'fast-check';
import { work } from './bodies.ts';
import { type DateForm, dateForms, dateOf, type Month, sections, toldDate } from './words.ts';

/** How a writer begins an entry that goes on as prose, or parts its head by other signs than lines and bars. */
export interface EntryStyle {
  readonly section: string;
  readonly layout: keyof typeof layouts;
  readonly code: boolean;
  readonly form: DateForm;
  readonly to: string;
  readonly now: string;
  readonly sign: string;
  readonly goesOn: string;
  readonly years: string;
  readonly people: readonly (readonly [string, string])[];
}

interface Told {
  readonly title: string;
  readonly company: string;
  readonly whole: string;
  /** The years alone, as a part of the role tells them. */
  readonly years: string;
}

/** Each with how many of the two bullets below are its role's, for a definition holds its text alone. */
const layouts = {
  'definition: company, title.': {
    bullets: 0,
    tell: (it, { goesOn }) => `${it.whole}\n:   ${it.company}, ${it.title}. ${goesOn}\n    And kept the pumps.`,
  },
  'definition: title, company.': {
    bullets: 0,
    tell: (it) => `${it.whole}\n:   **${it.title}**, ${it.company}.`,
  },
  'company title; prose': {
    bullets: 0,
    tell: (it, { code, goesOn }) => `${dressed(it.whole, code)}\n**${it.company}** ${it.title}; ${goesOn}`,
  },
  'company : title for': {
    bullets: 0,
    tell: (it, { code }) =>
      `${dressed(it.whole, code)}\n__${it.company}__ : ${it.title} for the docks of the port, and for its pumps.`,
  },
  'company. title. (dates)': { bullets: 2, tell: (it) => `**${it.company}. ${it.title}. (${it.whole})**` },
  'heading: company. title. dates': { bullets: 2, tell: (it) => `### ${it.company}. ${it.title}. ${it.whole}` },
  'dates. company. title': { bullets: 2, tell: (it) => `**${it.whole}. ${it.company}. ${it.title}.**` },
  'title for years': { bullets: 2, tell: (it, { years }) => `### ${it.title} ${years}, ${it.company}\n\n${it.whole}` },
  'title-company': { bullets: 2, tell: (it) => `**${it.title}**-*${it.company}* (${it.whole})` },
  'title—company': { bullets: 2, tell: (it) => `**${it.title}**—[${it.company}](https://x.example) (${it.whole})` },
  'dates: title, at company': {
    bullets: 2,
    tell: (it) => `**${it.whole}: ${it.title}, at "${it.company}" (remotely)**`,
  },
  'parts with years': {
    bullets: 4,
    tell: (it, { sign }) =>
      `### ${it.title}, ${it.company} (${it.whole})\n\n**Tide tables (${it.years}):**\n\n${work.map((text) => `${sign} ${text}`).join('\n')}\n\n**Docks and pumps (${it.years}):**`,
  },
} satisfies Record<string, { bullets: 0 | 2 | 4; tell: (it: Told, style: EntryStyle) => string }>;

const titles =
  'Software Engineer|Senior Backend Developer|Web Developer|Principal Engineer|Lead Software Architect|QA Analyst|Web Analyst Senior|Network Engineer|Security Consultant|Research Assistant'.split(
    '|',
  );
const companies =
  'Tidewater|Quillstream Payments|Halden Group|University of Ostrava|Two Rivers Bank|Bank of Lorn|Fenwick Engineering|Ministry of Tides|Port of Marram|Kelp Harbour'.split(
    '|',
  );

const three = { minLength: 3, maxLength: 3 };

export const entryStyles: fc.Arbitrary<EntryStyle> = fc.record({
  section: fc.constantFrom(...sections.filter((name) => !name.startsWith('###'))),
  layout: fc.constantFrom(...(Object.keys(layouts) as (keyof typeof layouts)[])),
  code: fc.boolean(),
  form: fc.constantFrom(...dateForms),
  to: fc.constantFrom(' - ', ' – ', '–'),
  now: fc.constantFrom('Present', 'now', 'today'),
  sign: fc.constantFrom('-', '*', '+'),
  goesOn: fc.constantFrom('Kept the booking site of two ports.', 'Wrote the tables (Ada, Perl).'),
  years: fc.constantFrom('for 3 years', 'for two years', 'over 2 years', 'for 1 year and 2 months', 'für zwei Jahre'),
  people: fc
    .tuple(fc.uniqueArray(fc.constantFrom(...titles), three), fc.uniqueArray(fc.constantFrom(...companies), three))
    .map(([roles, names]) => roles.map((title, at) => [title, names[at] ?? ''] as const)),
});

function dressed(dates: string, code: boolean): string {
  return code ? `\`${dates}\`` : dates;
}

/** A résumé in that style, and its roles as `checkRoles` wants them. */
export function entriesIn(style: EntryStyle): { readonly text: string; readonly expected: readonly string[] } {
  const { bullets, tell } = layouts[style.layout];
  const expected: string[] = [];
  const list = work.map((text) => `${style.sign} ${text}`).join('\n');
  const parts = style.people.map(([title, company], at) => {
    const end = at === 0 ? null : { year: 2022 - 4 * at, month: 9 };
    const start = { year: 2019 - 4 * at, month: 5 };
    const told = (month: Month | null): string => (month ? toldDate(month, style.form) : 'present');
    const whole = `${dateOf(start, style.form)}${style.to}${end ? dateOf(end, style.form) : style.now}`;
    expected.push(`${title} | ${company} | ${told(start)} | ${told(end)} | ${bullets}`);
    const entry = tell({ title, company, whole, years: `${start.year}–${start.year + 2}` }, style);
    return bullets > 0 ? `${entry}\n\n${list}` : entry;
  });
  return {
    text: `# Ida Probst\n\n## Summary\n\nLikes tides.\n\n${style.section}\n\n${parts.join('\n\n')}\n`,
    expected,
  };
}
