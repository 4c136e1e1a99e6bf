import fc from 'fast-check';
import type { Month } from './words.ts';

// Dates in the forms, joints and dresses that people write them in, usual and rare.

const number = (value: number): string => String(value).padStart(2, '0');
const names = (row: string): ((month: number) => string) => {
  const all = row.split(' ');
  return (month) => all[month - 1] ?? '';
};
const short = names('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
const stopped = names('Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.');
const long = names('January February March April May June July August September October November December');
const german = names('Januar Februar März April Mai Juni Juli August September Oktober November Dezember');
const french = names('janvier février mars avril mai juin juillet août septembre octobre novembre décembre');
const spanish = names('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre');
const portuguese = names('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro');
const italian = names('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre');
const dutch = names('januari februari maart april mei juni juli augustus september oktober november december');
const season = (month: number): string => ['Winter', 'Spring', 'Summer', 'Fall'][month % 4] ?? '';
const stage = (month: number): string => ['Early', 'Mid', 'Late'][month % 3] ?? '';
const quarter = (month: number): number => Math.ceil(month / 3);

/** A month in each form. */
const usualForms = {
  'Jan 2020': ({ year, month }) => `${short(month)} ${year}`,
  'January 2020': ({ year, month }) => `${long(month)} ${year}`,
  '01/2020': ({ year, month }) => `${number(month)}/${year}`,
  '2020': ({ year }) => `${year}`,
} satisfies Record<string, (month: Month) => string>;

const rareForms = {
  '1/2020': ({ year, month }) => `${month}/${year}`,
  '01/20': ({ year, month }) => `${number(month)}/${number(year % 100)}`,
  '1/20': ({ year, month }) => `${month}/${number(year % 100)}`,
  '2020/01': ({ year, month }) => `${year}/${number(month)}`,
  '2020-01': ({ year, month }) => `${year}-${number(month)}`,
  '2020.01': ({ year, month }) => `${year}.${number(month)}`,
  '01.2020': ({ year, month }) => `${number(month)}.${year}`,
  '01-2020': ({ year, month }) => `${number(month)}-${year}`,
  'Sept. 2020': ({ year, month }) => `${stopped(month)} ${year}`,
  'January, 2020': ({ year, month }) => `${long(month)}, ${year}`,
  "Jan '20": ({ year, month }) => `${short(month)} '${number(year % 100)}`,
  'Jan ’20': ({ year, month }) => `${short(month)} ’${number(year % 100)}`,
  'Jan/20': ({ year, month }) => `${short(month)}/${number(year % 100)}`,
  'End of 2020': ({ year, month }) => `${['Beginning', 'Middle', 'End'][month % 3]} of ${year}`,
  'Fall semester 2020': ({ year, month }) => `${season(month)} semester ${year}`,
  "Jan'20": ({ year, month }) => `${short(month)}'${number(year % 100)}`,
  'Jan-20': ({ year, month }) => `${short(month)}-${number(year % 100)}`,
  'Jan-2020': ({ year, month }) => `${short(month)}-${year}`,
  'Jan/2020': ({ year, month }) => `${short(month)}/${year}`,
  Jan2020: ({ year, month }) => `${short(month)}${year}`,
  'JAN 2020': ({ year, month }) => `${short(month).toUpperCase()} ${year}`,
  'january 2020': ({ year, month }) => `${long(month).toLowerCase()} ${year}`,
  'January of 2020': ({ year, month }) => `${long(month)} of ${year}`,
  '2020 Jan': ({ year, month }) => `${year} ${short(month)}`,
  '15.01.2020': ({ year, month }) => `15.${number(month)}.${year}`,
  '17/01/2020': ({ year, month }) => `17/${number(month)}/${year}`,
  '2020-01-15': ({ year, month }) => `${year}-${number(month)}-15`,
  '15 Jan 2020': ({ year, month }) => `15 ${short(month)} ${year}`,
  '1st January 2020': ({ year, month }) => `1st ${long(month)} ${year}`,
  'January 15, 2020': ({ year, month }) => `${long(month)} 15, ${year}`,
  'Spring 2020': ({ year, month }) => `${season(month)} ${year}`,
  'Early 2020': ({ year, month }) => `${stage(month)} ${year}`,
  'mid-2020': ({ year, month }) => `${stage(month).toLowerCase()}-${year}`,
  'Q1 2020': ({ year, month }) => `Q${quarter(month)} ${year}`,
  'Q1/2020': ({ year, month }) => `Q${quarter(month)}/${year}`,
  '2020 Q1': ({ year, month }) => `${year} Q${quarter(month)}`,
  'Januar 2020': ({ year, month }) => `${german(month)} ${year}`,
  'janvier 2020': ({ year, month }) => `${french(month)} ${year}`,
  'enero de 2020': ({ year, month }) => `${spanish(month)} de ${year}`,
  'janeiro de 2020': ({ year, month }) => `${portuguese(month)} de ${year}`,
  'gennaio 2020': ({ year, month }) => `${italian(month)} ${year}`,
  'januari 2020': ({ year, month }) => `${dutch(month)} ${year}`,
} satisfies Record<string, (month: Month) => string>;

type Form = keyof typeof usualForms | keyof typeof rareForms;
const forms: Readonly<Record<Form, (month: Month) => string>> = { ...usualForms, ...rareForms };

/** What some put around the dates of every role. */
const dresses = {
  none: (dates) => dates,
  '*…*': (dates) => `*${dates}*`,
  '_…_': (dates) => `_${dates}_`,
  '**…**': (dates) => `**${dates}**`,
  '***…***': (dates) => `***${dates}***`,
  '(…)': (dates) => `(${dates})`,
  '[…]': (dates) => `[${dates}]`,
  '{…}': (dates) => `{${dates}}`,
  '`…`': (dates) => `\`${dates}\``,
  '(*…*)': (dates) => `(*${dates}*)`,
  '*(…)*': (dates) => `*(${dates})*`,
  '<sub>': (dates) => `<sub>${dates}</sub>`,
  '<small>': (dates) => `<small>${dates}</small>`,
  '<i>': (dates) => `<i>${dates}</i>`,
  '<span>': (dates) => `<span class="date">${dates}</span>`,
  '<kbd>': (dates) => `<kbd>${dates}</kbd>`,
  '📅': (dates) => `📅 ${dates}`,
  ':calendar:': (dates) => `:calendar: ${dates}`,
  'Duration:': (dates) => `Duration: ${dates}`,
  '**Period:**': (dates) => `**Period:** ${dates}`,
  '(2 years 3 months)': (dates) => `${dates} (2 years 3 months)`,
  '· 2 yrs 3 mos': (dates) => `${dates} · 2 yrs 3 mos`,
  '(2y 3m)': (dates) => `${dates} (2y 3m)`,
  ', 2 years': (dates) => `${dates}, 2 years`,
  '(2+ years)': (dates) => `${dates} (2+ years)`,
  '(~2 years)': (dates) => `${dates} (~2 years)`,
  '· Full-time': (dates) => `${dates} · Full-time`,
} satisfies Record<string, (dates: string) => string>;
type Dress = keyof typeof dresses;

/** How a writer dates every role. */
export interface DateStyle {
  readonly form: Form;
  readonly joint: string;
  readonly now: string;
  /** What tells where a role is that still goes on; empty for a range that ends in `now`. */
  readonly open: '' | 'Since' | 'since' | 'From' | 'onwards' | '–' | 'from … to' | '(…)' | ', …' | '… (since)';
  readonly dress: Dress;
}

const usualDates: fc.Arbitrary<DateStyle> = fc.record({
  form: fc.constantFrom(...(Object.keys(usualForms) as Form[])),
  joint: fc.constantFrom(' - ', ' – ', '–', ' to ', ' -- '),
  now: fc.constantFrom('Present', 'now', 'Current'),
  open: fc.constant('' as const),
  dress: fc.constantFrom<Dress>('none', '*…*', '**…**', '(…)', '`…`'),
});

const rareDates: fc.Arbitrary<DateStyle> = fc
  .record({
    form: fc.constantFrom(...(Object.keys(forms) as Form[])),
    joint: fc.constantFrom(
      ...[' - ', ' – ', '–', '-', ' — ', '—', ' to ', ' -- ', '--', ' --- ', ' → ', ' -> ', ' ~ ', ' until ', ' till '],
      ...[' thru ', ' through ', '- ', ' -', ' ‑ ', ' ― ', ' − ', ' > ', ' / ', ' up to '],
    ),
    now: fc.constantFrom(
      ...[
        'Present',
        'present',
        'Current',
        'current',
        'Now',
        'now',
        'Today',
        'today',
        'ongoing',
        'Ongoing',
        'Till date',
      ],
      ...['till now', 'To date', 'PRESENT', 'Currently', 'the present', 'Present day', 'Date', 'present time', 'NOW'],
      ...['In progress', 'continuing', '∞', '...', '…', '?', 'heute', "aujourd'hui", 'actualidad', 'oggi', 'heden'],
      ...['atual', 'hoy'],
    ),
    open: fc.constantFrom<DateStyle['open'][]>(
      '',
      '',
      '',
      '',
      '',
      'Since',
      'since',
      'From',
      'onwards',
      '–',
      'from … to',
      '(…)',
      ', …',
      '… (since)',
    ),
    dress: fc.constantFrom(...(Object.keys(dresses) as Dress[])),
  })
  .filter(isSure);

export const dateStyles: fc.Arbitrary<DateStyle> = fc.oneof(
  { weight: 3, arbitrary: usualDates },
  { weight: 2, arbitrary: rareDates },
);

/** Whether a reader knows from when to when that was: "2020-01-2021-02" could be anything. */
function isSure({ form, joint, now, open, dress }: DateStyle): boolean {
  const isDash = /[-–—−―‑]/.test(joint);
  if (/^(?:2020-01|01-2020|Jan-20|2020-01-15|mid-2020)/.test(form) && isDash && !joint.startsWith(' ')) return false;
  if (form.includes('/') && joint.includes('/')) return false;
  if (/^(?:∞|\.\.\.|…|\?)$/.test(now) && !isDash) return false;
  if (/date|in progress|continuing|the present/i.test(now) && /to|till|until|thru|through/.test(joint)) return false;
  if (/^till/i.test(now) && !isDash) return false;
  if (open === 'from … to' && joint !== ' to ') return false;
  return !(open !== '' && /^(?:Duration|\*\*Period)/.test(dress));
}

/** From when to when that was, as it is written and as the outline tells it. */
export interface Dates {
  /** The two ends alone, as a table may have them in columns of their own. */
  readonly ends: readonly [string, string];
  readonly plain: string;
  readonly dressed: string;
  readonly told: readonly [string, string];
}

/** @param end null where it still goes on */
export function datesIn(style: DateStyle, start: Month, end: Month | null): Dates {
  const write = forms[style.form];
  const ends = [write(start), end ? write(end) : style.now] as const;
  const plain = end || style.open === '' ? rangeOf(style, ends) : openRange(style, ends);
  const told = [toldIn(style.form, start, 0), end ? toldIn(style.form, end, 2) : 'present'] as const;
  return { ends, plain, dressed: dresses[style.dress](plain), told };
}

function rangeOf({ open, joint }: DateStyle, [from, to]: readonly [string, string]): string {
  return open === 'from … to' ? `from ${from} to ${to}` : `${from}${joint}${to}`;
}

function openRange(style: DateStyle, ends: readonly [string, string]): string {
  switch (style.open) {
    case 'onwards':
      return `${ends[0]} onwards`;
    case '–':
      return `${ends[0]} –`;
    case '(…)':
      return `${ends[0]} (Present)`;
    case ', …':
      return `${ends[0]}, Present`;
    case '… (since)':
      return `Current (since ${ends[0]})`;
    case 'from … to':
      return rangeOf(style, ends);
    default:
      return `${style.open} ${ends[0]}`;
  }
}

/** A date as far as its form tells it. @param more how many months of a quarter go on */
function toldIn(form: Form, { year, month }: Month, more: 0 | 2): string {
  if (/^(?:2020|Spring 2020|Fall semester 2020|End of 2020|Early 2020|mid-2020)$/.test(form)) return String(year);
  const exact = form.includes('Q1') ? quarter(month) * 3 - 2 + more : month;
  return `${year}-${number(exact)}`;
}
