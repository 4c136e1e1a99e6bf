import fc from 'fast-check';
import { around, toTheRight } from './beside.ts';
import { definitions, divs, quotes } from './blocks.ts';
import type { Carrier } from './carrier.ts';
import { frontMatter } from './front-matter.ts';
import { html } from './html.ts';
import { datesAsBullet, facts, items, nestedTitles, proseItems, typedBullets } from './items.ts';
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

/** What stands around the roles. */
export interface Page {
  readonly top: 'name' | 'address' | 'badges' | 'contents' | 'HTML';
  readonly section: string;
}

/** A résumé: what carries its roles, in which style, and what stands around them. */
export interface Layout extends Stints {
  readonly carrier: string;
  readonly style: object;
  readonly page: Page;
}

const pages: fc.Arbitrary<Page> = fc.record({
  top: fc.constantFrom('name', 'address', 'badges', 'contents', 'HTML'),
  section: fc.constantFrom(
    ...['## Experience', '## Work Experience', '# Professional Experience', '## Employment', '# WORK EXPERIENCE'],
    ...[
      '## 💼 Experience',
      '## 2. Work Experience',
      '## :briefcase: Experience',
      '## **Experience**',
      '## Experience {#work}',
    ],
  ),
});

/** @param only the carriers to choose among */
export function layouts(only: readonly string[] = Object.keys(carriers)): fc.Arbitrary<Layout> {
  return fc.oneof(
    ...only.map((name) =>
      fc
        .tuple(stints, (carriers[name] as Carrier).axes, pages)
        .map(([{ dates, people }, style, page]) => ({ carrier: name, style, dates, people, page })),
    ),
  );
}

const tops = {
  name: '# Ida Probst\n',
  address: '# Ida Probst\n\n*Engineer*\n\nida@example.org | +43 555 0100\n',
  badges:
    '# Ida Probst\n\n[![CI](https://img.example/ci.svg)](https://ci.example) ![Licence](https://img.example/licence.svg)\n',
  contents: '# Ida Probst\n\n- [Summary](#summary)\n- [Experience](#experience)\n- [Education](#education)\n',
  HTML: '<h1 align="center">Ida Probst</h1>\n<p align="center"><a href="mailto:ida@example.org">Mail</a> • Graz</p>\n',
};

/** The text of a résumé and its roles as `checkRoles` wants them, or null where the style's choices do not go together. */
export function resumeOf(layout: Layout): { readonly text: string; readonly expected: readonly string[] } | null {
  const all = stintsOf(layout);
  const work = carriers[layout.carrier]?.write(all, layout.style);
  if (!work) return null;
  const expected = all.map(({ title, company, told }) => [title, company, ...told, work.bullets].join(' | '));
  if (work.isWhole) return { text: work.text, expected };
  const { top, section } = layout.page;
  const sign = section.startsWith('# ') ? '#' : '##';
  const education = `${sign} Education\n\nBSc Physics, University of Graz, 2011\n`;
  return {
    text: `${tops[top]}\n${sign} Summary\n\nLikes tides.\n\n${section}\n\n${work.text}\n${education}`,
    expected,
  };
}
