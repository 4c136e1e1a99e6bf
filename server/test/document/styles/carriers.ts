import fc from 'fast-check';
import { around, toTheRight } from './beside.ts';
import { definitions, divs, quotes } from './blocks.ts';
import type { Carrier } from './carrier.ts';
import { frontMatter } from './front-matter.ts';
import { html } from './html.ts';
import { datesAsBullet, facts, items, nestedTitles, proseItems, typedBullets } from './items.ts';
import { type Page, pages, pageWith } from './pages.ts';
import { type Stints, stints, stintsOf } from './stints.ts';
import { barePairs, table, tableHeads } from './tables.ts';

export const carriers: Readonly<Record<string, Carrier>> = {
  items,
  proseItems,
  nestedTitles,
  datesAsBullet,
  facts,
  typedBullets,
  table,
  barePairs,
  tableHeads,
  html,
  quotes,
  definitions,
  divs,
  toTheRight,
  around,
  frontMatter,
};

/** A résumé: what carries its roles, in which style, and what stands around them. */
export interface Layout extends Stints {
  readonly carrier: string;
  readonly style: object;
  /** How the companies' names link to their sites. */
  readonly link: 'none' | '[…](…)' | '[…](… "…")' | '<a>' | 'logo' | '<img>';
  readonly page: Page;
}

const links = fc.constantFrom<Layout['link'][]>(
  'none',
  'none',
  'none',
  'none',
  '[…](…)',
  '[…](… "…")',
  '<a>',
  'logo',
  '<img>',
);

/** @param only the carriers to choose among */
export function layouts(only: readonly string[] = Object.keys(carriers)): fc.Arbitrary<Layout> {
  return fc.oneof(
    ...only.map((name) =>
      fc
        .tuple(stints, (carriers[name] as Carrier).axes, links, pages)
        .map(([{ dates, people }, style, link, page]) => ({ carrier: name, style, dates, people, link, page })),
    ),
  );
}

/** The text of a résumé and its roles as `checkRoles` wants them, or null where the style's choices do not go together. */
export function resumeOf(layout: Layout): { readonly text: string; readonly expected: readonly string[] } | null {
  const all = stintsOf(layout);
  const work = carriers[layout.carrier]?.write(
    all.map((stint) => ({ ...stint, company: named(stint.company, layout) })),
    layout.style,
  );
  if (!work) return null;
  const expected = all.map(({ title, company, told }) => [title, company, ...told, work.bullets].join(' | '));
  return { text: work.isWhole ? work.text : pageWith(layout.page, work.text), expected };
}

/** The company as a link, where what carries it knows links of Markdown. */
function named(company: string, { carrier, link }: Layout): string {
  if (carrier === 'frontMatter') return company;
  switch (carrier === 'html' && link !== 'none' ? '<a>' : link) {
    case '[…](…)':
      return `[${company}](https://firm.example)`;
    case '[…](… "…")':
      return `[${company}](https://firm.example "Site")`;
    case '<a>':
      return `<a href="https://firm.example">${company}</a>`;
    case 'logo':
      return `![logo](https://firm.example/logo.png) ${company}`;
    case '<img>':
      return `<img src="logo.png" width="20"> ${company}`;
    default:
      return company;
  }
}
