import { type Carrier, carrier, listOf, pairAxes, pairOf, pick } from './carrier.ts';
import type { Stint } from './stints.ts';

const headers = {
  title: pick('Title', 'Position', 'Role', 'Job Title', 'Designation', 'Job', 'Job Role'),
  company: pick('Company', 'Employer', 'Organization', 'Organisation', 'Company Name', 'Where', 'Client'),
  dates: pick('Dates', 'Period', 'Duration', 'Date', 'Years', 'When', 'Timeline', 'From - To', 'Tenure', 'Time Period'),
  work: pick('Description', 'Responsibilities', 'Details', 'Highlights', 'Achievements', 'What I did', 'Work'),
  start: pick('Start', 'From', 'Start Date', 'Started'),
  end: pick('End', 'To', 'End Date', 'Ended'),
};

type Column = 'title' | 'company' | 'dates' | 'city' | 'work' | 'start' | 'end';

const orders: readonly (readonly Column[])[] = [
  ['title', 'company', 'dates'],
  ['company', 'title', 'dates'],
  ['dates', 'title', 'company'],
  ['dates', 'company', 'title'],
  ['title', 'dates', 'company'],
  ['company', 'dates', 'title'],
  ['title', 'company', 'dates', 'work'],
  ['dates', 'company', 'title', 'work'],
  ['company', 'title', 'dates', 'work'],
  ['title', 'company', 'city', 'dates'],
  ['company', 'title', 'city', 'dates'],
  ['dates', 'title', 'company', 'work'],
  ['company', 'title', 'start', 'end'],
  ['title', 'company', 'start', 'end'],
];

function typed(bullets: readonly string[], sign: string): string {
  return bullets.map((text) => `${sign} ${text}`).join('<br>');
}

function isCell(text: string): boolean {
  return text.trim() !== '' && !text.includes('|');
}

/** A table with a column for each fact. */
export const table: Carrier = carrier(
  {
    ...headers,
    order: pick(...orders),
    pipes: pick('outer', 'inner'),
    rule: pick('---', ':---', ':---:', ':--'),
    dress: pick('plain', 'first', 'names', 'heads'),
    sign: pick('•', '-'),
  },
  (stints, style) => {
    const { order } = style;
    const line = (cells: readonly string[]): string =>
      style.pipes === 'outer' ? `| ${cells.join(' | ')} |` : cells.join(' | ');
    const cell = (stint: Stint, column: Column, at: number): string => {
      const { title, company, city, dressed, ends, bullets } = stint;
      const values = {
        title,
        company,
        dates: dressed,
        city,
        work: typed(bullets, style.sign),
        start: ends[0],
        end: ends[1],
      };
      const isName = column === 'title' || column === 'company';
      const isBold = isName && (style.dress === 'names' || (style.dress === 'first' && at === 0));
      return isBold ? `**${values[column]}**` : values[column];
    };
    const rows = stints.map((stint) => order.map((column, at) => cell(stint, column, at)));
    if (!rows.flat().every(isCell)) return null;
    const names = order.map((column) => {
      const name = column === 'city' ? 'Location' : style[column];
      return style.dress === 'heads' ? `**${name}**` : name;
    });
    const text = [names, order.map(() => style.rule), ...rows].map(line).join('\n');
    return { text: `${text}\n`, bullets: order.includes('work') ? 2 : 0 };
  },
);

/** A table without names for its columns, the dates on one side. */
export const barePairs: Carrier = carrier(
  {
    ...pairAxes,
    columns: pick(
      'dates, title, company',
      'title, company, dates',
      'company, title, dates',
      'dates, pair',
      'pair, dates',
      'dates, all',
    ),
    header: pick('empty', 'first row'),
  },
  (stints, style) => {
    const rows = stints.map((stint) => {
      const { title, company, dressed, bullets } = stint;
      const values: Readonly<Record<string, string>> = {
        dates: dressed,
        title,
        company,
        pair: pairOf(stint, style),
        all: `**${title}**<br>${company}<br>${typed(bullets, '•')}`,
      };
      return style.columns.split(', ').map((column) => values[column] ?? '');
    });
    if (!rows.flat().every(isCell)) return null;
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
    const rule = `|${rows[0]?.map(() => '---').join('|')}|`;
    const empty = `|${rows[0]?.map(() => '  ').join('|')}|`;
    const [first = '', ...rest] = lines;
    const all = style.header === 'empty' ? [empty, rule, ...lines] : [first, rule, ...rest];
    return { text: `${all.join('\n')}\n`, bullets: style.columns.endsWith('all') ? 2 : 0 };
  },
);

/** A table as the head of each role, with what was done below it. */
export const tableHeads: Carrier = carrier(
  { form: pick('title first', 'company first', 'one row', 'dates first', 'facts'), rule: pick(':---|---:', '---|---') },
  (stints, { form, rule }) => {
    const roles = stints.map(({ title, company, city, dressed, plain, bullets }) => {
      const rows = {
        'title first': [
          [`**${title}**`, dressed],
          [company, city],
        ],
        'company first': [
          [`**${company}**`, city],
          [`*${title}*`, dressed],
        ],
        'one row': [[`**${title}**`, company, dressed]],
        'dates first': [[dressed, `**${title}**, ${company}`]],
        facts: [
          ['Company', company],
          ['Role', title],
          ['Period', plain],
        ],
      }[form];
      if (!rows.flat().every(isCell)) return null;
      const [first = '', ...rest] = rows.map((cells) => `| ${cells.join(' | ')} |`);
      return `${[first, `|${rule}${rows[0]?.length === 3 ? '|---' : ''}|`, ...rest].join('\n')}\n\n${listOf(bullets)}\n`;
    });
    return roles.includes(null) ? null : roles.join('\n');
  },
);
