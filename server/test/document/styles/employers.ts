import fc from 'fast-check';
import { abouts, depthOf, prose, sectionNamed, work } from './bodies.ts';
import {
  areaTitles,
  cities,
  companies,
  type DateForm,
  dateForms,
  dateOf,
  type Month,
  sections,
  titles,
  toldDate,
} from './words.ts';

/** How a writer sets employers over the titles that they had there, one or several. */
export interface EmployerStyle {
  readonly section: string;
  readonly employer: 'heading' | 'plain' | 'bold' | 'italic' | 'link' | 'bold link' | 'bold colon';
  /** Whether the employers' headings are no deeper than the section's own. */
  readonly isLevel: boolean;
  readonly city: 'none' | 'comma' | 'bracket' | 'bar' | 'line' | 'italic below';
  /** From when to when one worked there at all; where `only`, the one title has no dates beside it. */
  readonly whole: 'none' | 'bracket' | 'bar' | 'line' | 'only bar' | 'only comma' | 'only below';
  readonly about: 'none' | 'plain' | 'italic';
  readonly title: 'heading' | 'plain' | 'bold' | 'italic' | 'bold italic' | 'item' | 'bold item';
  readonly dates:
    | 'bracket'
    | 'comma'
    | 'bar'
    | 'dash'
    | 'tab'
    | 'code'
    | 'line'
    | 'italic line'
    | 'below'
    | 'italic below';
  readonly form: DateForm;
  readonly to: string;
  readonly now: string;
  readonly length: string;
  readonly engaged: string;
  readonly body: 'bullets' | 'prose' | 'prose and bullets' | 'short';
  readonly label: string;
  readonly tools: string;
  readonly sign: string;
  readonly lineBreak: string;
  readonly rule: string;
  readonly people: readonly { readonly company: string; readonly city: string; readonly titles: readonly string[] }[];
}

export const employerStyles: fc.Arbitrary<EmployerStyle> = fc
  .record({
    section: fc.constantFrom(...sections),
    employer: fc.constantFrom(
      ...(['heading', 'heading', 'plain', 'bold', 'italic', 'link', 'bold link', 'bold colon'] as const),
    ),
    isLevel: fc.constantFrom(false, false, false, true),
    city: fc.constantFrom(...(['none', 'none', 'comma', 'bracket', 'bar', 'line', 'italic below'] as const)),
    whole: fc.constantFrom(
      ...(['none', 'none', 'none', 'bracket', 'bar', 'line', 'only bar', 'only comma', 'only below'] as const),
    ),
    about: fc.constantFrom(...(['none', 'none', 'plain', 'italic'] as const)),
    title: fc.constantFrom(
      ...(['heading', 'heading', 'plain', 'bold', 'italic', 'bold italic', 'item', 'bold item'] as const),
    ),
    dates: fc.constantFrom(
      ...(['bracket', 'comma', 'bar', 'dash', 'tab', 'code', 'line', 'italic line', 'below', 'italic below'] as const),
    ),
    form: fc.constantFrom(...dateForms),
    to: fc.constantFrom(' - ', ' – ', '–', '-', ' — ', ' to ', ' -- '),
    now: fc.constantFrom('Present', 'present', 'Current', 'now', 'Today'),
    length: fc.constantFrom('', '', '', ' (2 yrs 3 mos)', ' · 2 yrs 3 mos', ' (2 years)'),
    engaged: fc.constantFrom('', '', '', ' (Contract)', ' · Full-time', ', Part-time'),
    body: fc.constantFrom(...(['bullets', 'bullets', 'prose', 'prose and bullets', 'short'] as const)),
    label: fc.constantFrom(
      ...[
        '',
        '',
        '',
        '**Key achievements**',
        '**Responsibilities:**',
        '*Highlights:*',
        'Duties:',
        '###### Key Responsibilities',
      ],
    ),
    tools: fc.constantFrom(
      ...['', '', '', '**Technologies:** Go, Kafka', 'Tech stack: Go, Kafka', '*Tools: Go, Kafka*', '`Go` `Kafka`'],
    ),
    sign: fc.constantFrom('-', '*', '+', '1.'),
    lineBreak: fc.constantFrom('  \n', '\\\n', '<br>\n'),
    rule: fc.constantFrom('', '', '', '---', '***'),
    counts: fc.constantFrom([1, 1, 1], [1, 1, 1], [2, 2, 2], [2, 1, 1], [1, 2, 3]),
    employers: fc.uniqueArray(fc.constantFrom(...companies), { minLength: 3, maxLength: 3 }),
    roles: fc.uniqueArray(fc.constantFrom(...titles, ...areaTitles), { minLength: 6, maxLength: 6 }),
    places: fc.uniqueArray(fc.constantFrom(...cities), { minLength: 3, maxLength: 3 }),
  })
  .map(({ counts, employers, roles, places, ...style }) => {
    const most = style.whole.startsWith('only') ? counts.map(() => 1) : counts;
    let used = 0;
    const people = most.map((count, at) => {
      used += count;
      return { company: employers[at] ?? '', city: places[at] ?? '', titles: roles.slice(used - count, used) };
    });
    return { ...style, people };
  });

interface Stint {
  readonly title: string;
  readonly start: Month;
  readonly end: Month | null;
}

/** A résumé in that style, and its roles as `checkRoles` wants them. */
export function employersIn(style: EmployerStyle): { readonly text: string; readonly expected: readonly string[] } {
  let at = 0;
  const expected: string[] = [];
  const parts = style.people.map(({ company, city, titles: held }, index) => {
    const stints = held.map((title): Stint => {
      const start = { year: 2021 - 2 * at, month: 2 + at };
      const end = at === 0 ? null : { year: 2023 - 2 * at, month: 10 - at };
      at++;
      return { title, start, end };
    });
    const isLast = index === style.people.length - 1;
    const bodies = stints.map((_, nth) => bodyOf(style, isLast && nth === stints.length - 1));
    stints.forEach(({ title, start, end }, nth) => {
      const dates = [toldDate(start, style.form), end ? toldDate(end, style.form) : 'present'];
      expected.push([title, company, ...dates, bodies[nth]?.bullets ?? 0].join(' | '));
    });
    const about = abouts[index] ?? '';
    return [
      ...employerBlocks(style, company, city, stints, about),
      ...stints.flatMap((it, nth) => titleBlocks(style, it, bodies[nth]?.blocks ?? [])),
    ].join('\n\n');
  });
  const ruled = style.rule === '' ? '\n\n' : `\n\n${style.rule}\n\n`;
  const text = `# Ida Probst\n\n${sectionNamed('Summary', style.section)}\n\nLikes tides.\n\n${style.section}\n\n${parts.join(ruled)}\n\n${sectionNamed('Education', style.section)}\n\nBSc Physics, University of Graz, 2009\n`;
  return { text, expected };
}

function employerBlocks(
  style: EmployerStyle,
  company: string,
  city: string,
  stints: readonly Stint[],
  about: string,
): string[] {
  const own = depthOf(style.section);
  const depth = own === 0 ? 3 : style.isLevel && own > 1 ? own : own + 1;
  const isAlone = style.whole === 'none' && ['none', 'italic below'].includes(style.city);
  const dressed = {
    heading: `${'#'.repeat(depth)} ${company}`,
    plain: company,
    bold: `**${company}**`,
    italic: `*${company}*`,
    link: `[${company}](https://firm.example)`,
    'bold link': `**[${company}](https://firm.example)**`,
    'bold colon': isAlone ? `**${company}:**` : `**${company}**`,
  }[style.employer];
  const [first, last] = [stints.at(-1), stints[0]];
  const dates = first && last ? rangeOf(style, first.start, last.end) : '';
  const placed = {
    comma: `, ${city}`,
    bracket: ` (${city})`,
    bar: ` | ${city}`,
    none: '',
    line: '',
    'italic below': '',
  }[style.city];
  const dated = {
    bracket: ` (${dates})`,
    bar: ` | ${dates}`,
    'only bar': ` | ${dates}`,
    'only comma': `, ${dates}`,
    none: '',
    line: '',
    'only below': '',
  }[style.whole];
  const lines = [`${dressed}${placed}${dated}`];
  if (style.city === 'line') lines.push(city);
  if (style.whole === 'line') lines.push(dates);
  const blocks =
    style.employer === 'heading'
      ? [lines[0] ?? '', ...(lines.length > 1 ? [lines.slice(1).join(style.lineBreak)] : [])]
      : [lines.join(style.lineBreak)];
  if (style.city === 'italic below') blocks.push(`*${city}*`);
  if (style.whole === 'only below') blocks.push(`*${dates}*`);
  if (style.about !== 'none') blocks.push(style.about === 'italic' ? `*${about}*` : about);
  return blocks;
}

function rangeOf({ form, to, now }: EmployerStyle, start: Month, end: Month | null): string {
  return `${dateOf(start, form)}${to}${end ? dateOf(end, form) : now}`;
}

function titleBlocks(style: EmployerStyle, { title, start, end }: Stint, body: readonly string[]): string[] {
  const name = `${title}${style.engaged}`;
  const dressed = {
    heading: `${'#'.repeat(titleDepth(style))} ${name}`,
    plain: name,
    bold: `**${name}**`,
    italic: `*${name}*`,
    'bold italic': `***${name}***`,
    item: `${style.sign} ${name}`,
    'bold item': `${style.sign} **${name}**`,
  }[style.title];
  const isItem = style.title.endsWith('item');
  const inner = isItem ? ' '.repeat(style.sign.length + 1) : '';
  const blocks = headBlocks(style, dressed, rangeOf(style, start, end) + (style.dates === 'code' ? '' : style.length));
  const [head = '', ...more] = blocks;
  return [head.replaceAll('\n', `\n${inner}`), ...[...more, ...body].map((block) => block.replace(/^/gm, inner))];
}

function titleDepth({ section, employer, isLevel }: EmployerStyle): number {
  const own = depthOf(section);
  if (employer !== 'heading') return own === 0 ? 3 : own + 1;
  return own === 0 ? 4 : isLevel && own > 1 ? own + 1 : own + 2;
}

/** A title with its dates. */
function headBlocks({ dates: place, whole, lineBreak, title }: EmployerStyle, head: string, dates: string): string[] {
  if (whole.startsWith('only')) return [head];
  switch (place) {
    case 'bracket':
      return [`${head} (${dates.replace(/[()]/g, '')})`];
    case 'comma':
      return [`${head}, ${dates}`];
    case 'bar':
      return [`${head} | ${dates}`];
    case 'dash':
      return [`${head} - ${dates}`];
    case 'tab':
      return [`${head}\t${dates}`];
    case 'code':
      return [`${head} \`${dates}\``];
    case 'line':
      return title === 'heading' ? [head, dates] : [`${head}${lineBreak}${dates}`];
    case 'italic line':
      return title === 'heading' ? [head, `*${dates}*`] : [`${head}${lineBreak}*${dates}*`];
    case 'below':
      return [head, dates];
    case 'italic below':
      return [head, `*${dates}*`];
  }
}

/** What was done there. */
function bodyOf(
  style: EmployerStyle,
  isLast: boolean,
): { readonly blocks: readonly string[]; readonly bullets: number } {
  const { body, label, tools, sign } = style;
  if (body === 'short' && isLast) return { blocks: [], bullets: 0 };
  const blocks: string[] = [];
  if (body.startsWith('prose')) blocks.push(prose[style.people.length % prose.length] ?? '');
  const isListed = body !== 'prose';
  if (isListed && label !== '') blocks.push(label);
  if (isListed) blocks.push(work.map((text, at) => `${sign === '1.' ? `${at + 1}.` : sign} ${text}`).join('\n'));
  if (tools !== '') blocks.push(tools);
  return { blocks, bullets: isListed ? work.length : 0 };
}
