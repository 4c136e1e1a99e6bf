import fc from 'fast-check';

/** What stands around the roles. */
export interface Page {
  readonly top: keyof typeof tops;
  readonly name: string;
  readonly depth: 1 | 2;
  /** How the names of sections are set. */
  readonly dress:
    | 'heading'
    | 'bold'
    | 'emoji'
    | 'shortcode'
    | 'numbered'
    | 'anchor'
    | 'closed'
    | 'underlined'
    | 'HTML'
    | 'div';
  readonly before: 'nothing' | 'skills' | 'summary and skills';
  readonly education: keyof typeof educations;
  readonly after: readonly (keyof typeof others)[];
  readonly between: '' | '---' | '<br>' | '[↑ top](#top)' | '\\newpage';
}

const tops = {
  name: '# Ida Probst\n',
  address: '# Ida Probst\n\n*Engineer*\n\nida@example.org | +43 555 0100\n',
  badges:
    '# Ida Probst\n\n[![CI](https://img.example/ci.svg)](https://ci.example) ![Licence](https://img.example/licence.svg)\n',
  contents: '# Ida Probst\n\n- [Summary](#summary)\n- [Experience](#experience)\n- [Education](#education)\n',
  HTML: '<h1 align="center">Ida Probst</h1>\n<p align="center"><a href="mailto:ida@example.org">Mail</a> • Graz</p>\n',
  title: '# Ida Probst – Software Engineer\n\nGraz, Austria · <https://ida.example>\n',
  table: '# Ida Probst\n\n| Mail | Phone |\n|---|---|\n| ida@example.org | +43 555 0100 |\n',
};

const educations = {
  line: 'BSc Physics, University of Graz, 2011',
  list: '- **BSc Physics**, University of Graz (2008 – 2011)\n- Matura, Keplergymnasium, 2007',
  headings: '### University of Graz\n\nBSc Physics, 2008 – 2011\n\n### Keplergymnasium\n\nMatura, 2007',
  table: '| Degree | School | Years |\n|---|---|---|\n| BSc Physics | University of Graz | 2008 – 2011 |',
  bold: '**University of Graz** — BSc Physics  \n*2008 – 2011*\n\n- Thesis on tides.',
};

/** Sections that hold dates and names, and no work. */
const others = {
  skills: ['Skills', '- **Languages:** Go, Python\n- **Tools:** Kafka, Postgres'],
  projects: ['Projects', '### tide-lib\n\nReads the tide tables of forty ports.\n\n- Wrote the parser in Go.'],
  'listed projects': [
    'Personal Projects',
    '- **tide-lib** – reads tide tables (2019 – 2021)\n- [rota](https://rota.example): a planner',
  ],
  certificates: ['Certifications', '- Certified Tide Reader, Port Academy, 2019 – 2022\n- Knots I (Jan 2018)'],
  talks: ['Talks', '- *Tides at scale*, Harbour Days, Ghent, May 2019'],
  languages: ['Languages', 'German (native), English (C1)'],
  awards: ['Awards', '- Best pump of the year, 2018'],
  references: ['References', 'Jan Kurz, Engineering Manager at Tern Ports'],
  interests: ['Interests', 'Rowing, knots and the sea.'],
} satisfies Record<string, readonly [string, string]>;

export const pages: fc.Arbitrary<Page> = fc.record({
  top: fc.constantFrom(...(Object.keys(tops) as Page['top'][])),
  name: fc.constantFrom('Experience', 'Work Experience', 'Professional Experience', 'Employment', 'WORK EXPERIENCE'),
  depth: fc.constantFrom(2, 2, 2, 1),
  dress: fc.constantFrom(
    ...(['heading', 'heading', 'bold', 'emoji', 'shortcode', 'numbered', 'anchor', 'closed', 'underlined'] as const),
    ...(['HTML', 'div'] as const),
  ),
  before: fc.constantFrom('nothing', 'skills', 'summary and skills'),
  education: fc.constantFrom(...(Object.keys(educations) as Page['education'][])),
  after: fc.subarray(Object.keys(others) as (keyof typeof others)[], { maxLength: 3 }),
  between: fc.constantFrom('', '', '', '---', '<br>', '[↑ top](#top)', '\\newpage'),
});

/** A résumé with its work section. */
export function pageWith(page: Page, work: string): string {
  const { top, name, before, education, after, between } = page;
  const told: (readonly [string, string])[] = [];
  if (before !== 'skills') told.push(['Summary', 'Likes tides.']);
  if (before !== 'nothing') told.push(others.skills);
  told.push([name, work.trimEnd()], ['Education', educations[education]]);
  for (const key of after) if (key !== 'skills' || before === 'nothing') told.push(others[key]);
  const sections = told.map(([title, text], at) => sectionOf(page, title, text, at + 1));
  return `${tops[top]}\n${sections.join(between === '' ? '\n' : `\n${between}\n\n`)}`;
}

function sectionOf({ dress, depth }: Page, title: string, text: string, at: number): string {
  const sign = '#'.repeat(depth);
  switch (dress) {
    case 'bold':
      return `${sign} **${title}**\n\n${text}\n`;
    case 'emoji':
      return `${sign} 💼 ${title}\n\n${text}\n`;
    case 'shortcode':
      return `${sign} :briefcase: ${title}\n\n${text}\n`;
    case 'numbered':
      return `${sign} ${at}. ${title}\n\n${text}\n`;
    case 'anchor':
      return `${sign} ${title} {#part-${at}}\n\n${text}\n`;
    case 'closed':
      return `${sign} ${title} ${sign}\n\n${text}\n`;
    case 'underlined':
      return `${title}\n${depth === 1 ? '==========' : '----------'}\n\n${text}\n`;
    case 'HTML':
      return `<h${depth} align="center">${title}</h${depth}>\n\n${text}\n`;
    case 'div':
      return `:::::::: {.section}\n\n${sign} ${title}\n\n${text}\n\n::::::::\n`;
    default:
      return `${sign} ${title}\n\n${text}\n`;
  }
}
