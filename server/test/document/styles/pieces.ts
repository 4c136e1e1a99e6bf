import fc from 'fast-check';
import { abouts, depthOf, prose, sectionNamed, work } from './bodies.ts';
import { cities, companies, type DateForm, dateForms, dateOf, sections, titles, toldDate } from './words.ts';

/** How a writer sets a role's title, company and dates in blocks of their own. */
export interface PieceStyle {
  readonly section: string;
  /** What is a heading; the rest are paragraphs. */
  readonly headings: 'none' | 'first' | 'both' | 'both level' | 'all';
  /** In which order the title, the company and the dates stand; without the dates they stand beside one of the others. */
  readonly order: 'TCD' | 'CTD' | 'DTC' | 'DCT' | 'TDC' | 'CDT' | 'TC' | 'CT';
  readonly beside: 'title' | 'company';
  readonly dates: 'bracket' | 'comma' | 'bar' | 'dash';
  readonly titleDress: 'plain' | 'bold' | 'italic';
  readonly companyDress: 'plain' | 'bold' | 'italic' | 'link';
  readonly datesDress: 'plain' | 'bold' | 'italic' | 'code';
  readonly city: 'none' | 'comma' | 'bracket' | 'bar' | 'dates';
  readonly form: DateForm;
  readonly to: string;
  readonly now: string;
  readonly length: string;
  readonly about: boolean;
  readonly body: 'bullets' | 'prose' | 'prose and bullets';
  readonly label: string;
  readonly tools: string;
  readonly sign: string;
  readonly rule: string;
  readonly people: readonly (readonly [string, string, string])[];
}

const three = { minLength: 3, maxLength: 3 };

export const pieceStyles: fc.Arbitrary<PieceStyle> = fc.record({
  section: fc.constantFrom(...sections),
  headings: fc.constantFrom(...(['none', 'none', 'first', 'first', 'both', 'both level', 'all'] as const)),
  order: fc.constantFrom(...(['TCD', 'CTD', 'DTC', 'DCT', 'TDC', 'CDT', 'TC', 'CT'] as const)),
  beside: fc.constantFrom('title', 'company'),
  dates: fc.constantFrom('bracket', 'comma', 'bar', 'dash'),
  titleDress: fc.constantFrom('plain', 'bold', 'italic'),
  companyDress: fc.constantFrom('plain', 'bold', 'italic', 'link'),
  datesDress: fc.constantFrom('plain', 'bold', 'italic', 'code'),
  city: fc.constantFrom('none', 'none', 'comma', 'bracket', 'bar', 'dates'),
  form: fc.constantFrom(...dateForms),
  to: fc.constantFrom(' - ', ' – ', '–', '-', ' — ', ' to ', ' -- '),
  now: fc.constantFrom('Present', 'present', 'Current', 'now', 'Today'),
  length: fc.constantFrom('', '', '', ' (2 yrs 3 mos)', ' · 2 yrs 3 mos', ' (2 years)'),
  about: fc.boolean(),
  body: fc.constantFrom('bullets', 'prose', 'prose and bullets'),
  label: fc.constantFrom('', '', '', '**Key achievements**', '**Responsibilities:**', '*Highlights:*', 'Duties:'),
  tools: fc.constantFrom('', '', '', '**Technologies:** Go, Kafka', 'Tech stack: Go, Kafka', '`Go` `Kafka`'),
  sign: fc.constantFrom('-', '*', '+', '1.'),
  rule: fc.constantFrom('', '', '', '---', '***'),
  people: fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...titles), three),
      fc.uniqueArray(fc.constantFrom(...companies), three),
      fc.uniqueArray(fc.constantFrom(...cities), three),
    )
    .map(([roles, names, places]) => roles.map((role, at) => [role, names[at] ?? '', places[at] ?? ''] as const)),
});

/** A résumé in that style, and its roles as `checkRoles` wants them. */
export function piecesIn(style: PieceStyle): { readonly text: string; readonly expected: readonly string[] } {
  const expected: string[] = [];
  const parts = style.people.map(([title, company, city], at) => {
    const start = { year: 2021 - 2 * at, month: 2 + at };
    const end = at === 0 ? null : { year: 2023 - 2 * at, month: 10 - at };
    const [from, to] = [toldDate(start, style.form), end ? toldDate(end, style.form) : 'present'];
    expected.push(`${title} | ${company} | ${from} | ${to} | ${style.body === 'prose' ? 0 : work.length}`);
    const dates = `${dateOf(start, style.form)}${style.to}${end ? dateOf(end, style.form) : style.now}`;
    return [...headBlocks(style, title, company, city, dates), ...bodyBlocks(style, at)].join('\n\n');
  });
  const ruled = style.rule === '' ? '\n\n' : `\n\n${style.rule}\n\n`;
  const text = `# Ida Probst\n\n${sectionNamed('Summary', style.section)}\n\nLikes tides.\n\n${style.section}\n\n${parts.join(ruled)}\n\n${sectionNamed('Education', style.section)}\n\nBSc Physics, University of Graz, 2009\n`;
  return { text, expected };
}

function headBlocks(style: PieceStyle, title: string, company: string, city: string, dates: string): string[] {
  const placed = { none: '', comma: `, ${city}`, bracket: ` (${city})`, bar: ` | ${city}`, dates: '' }[style.city];
  const length = style.datesDress === 'code' ? '' : style.length;
  const time = `${dates}${length}${style.city === 'dates' ? ` | ${city}` : ''}`;
  const isOpen = style.order.length === 2;
  const written = (text: string, dress: string, more: string, isHead: boolean): string =>
    `${isHead ? text : dressed(text, dress)}${more}`;
  const top = depthOf(style.section) === 0 ? 3 : depthOf(style.section) + 1;
  let heads = 0;
  return [...style.order].map((piece, index) => {
    const isHead = headsAt(style, piece, index);
    const mark = isHead ? `${'#'.repeat(top + (style.headings === 'both level' ? 0 : heads))} ` : '';
    if (isHead) heads++;
    const withDates = (of: 'title' | 'company'): string =>
      isOpen && style.beside === of ? beside(style.dates, `${dates}${length}`) : '';
    if (piece === 'T') return `${mark}${written(title, style.titleDress, withDates('title'), isHead)}`;
    if (piece === 'C')
      return `${mark}${written(company, style.companyDress, `${placed}${withDates('company')}`, isHead)}`;
    return `${mark}${written(time, style.datesDress, '', isHead)}`;
  });
}

/** Whether a piece is a heading. */
function headsAt({ headings, order }: PieceStyle, piece: string, index: number): boolean {
  const names = [...order].filter((it) => it !== 'D');
  switch (headings) {
    case 'none':
      return false;
    case 'first':
      return index === 0;
    case 'all':
      return true;
    default:
      return piece !== 'D' && names.includes(piece);
  }
}

function dressed(text: string, dress: string): string {
  switch (dress) {
    case 'bold':
      return `**${text}**`;
    case 'italic':
      return `*${text}*`;
    case 'link':
      return `[${text}](https://firm.example)`;
    case 'code':
      return `\`${text}\``;
    default:
      return text;
  }
}

function beside(place: PieceStyle['dates'], dates: string): string {
  switch (place) {
    case 'bracket':
      return ` (${dates.replace(/[()]/g, '')})`;
    case 'comma':
      return `, ${dates}`;
    case 'bar':
      return ` | ${dates}`;
    case 'dash':
      return ` - ${dates}`;
  }
}

function bodyBlocks({ about, body, label, tools, sign }: PieceStyle, at: number): string[] {
  const blocks: string[] = [];
  if (about) blocks.push(`*${abouts[at] ?? ''}*`);
  if (body.startsWith('prose')) blocks.push(prose[at] ?? '');
  if (body !== 'prose' && label !== '') blocks.push(label);
  if (body !== 'prose')
    blocks.push(work.map((text, nth) => `${sign === '1.' ? `${nth + 1}.` : sign} ${text}`).join('\n'));
  if (tools !== '') blocks.push(tools);
  return blocks;
}
