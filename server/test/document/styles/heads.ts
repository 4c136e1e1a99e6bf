import fc from 'fast-check';
import { cities, companies, type DateForm, dateForms, dateOf, sections, titles, toldDate } from './words.ts';

/** How one writer sets the heads of roles: every document has one style, and there are as many styles as writers. */
export interface Style {
  readonly section: string;
  readonly head: 'heading' | 'bold' | 'plain' | 'bold italic' | 'bold title' | 'item';
  readonly depth: 2 | 3 | 4;
  readonly lines: 'one' | 'two' | 'three';
  readonly first: 'title' | 'company';
  readonly joint: string;
  readonly dates: 'bracket' | 'comma' | 'bar' | 'dash' | 'tab' | 'code' | 'below' | 'italic below' | 'bold below';
  readonly form: DateForm;
  readonly to: string;
  readonly now: string;
  readonly lineBreak: string;
  readonly colon: boolean;
  readonly dress: 'none' | 'link' | 'italic';
  readonly city: 'none' | 'comma' | 'bracket' | 'bar' | 'line';
  readonly sign: string;
  readonly gap: boolean;
  readonly people: readonly (readonly [string, string, string])[];
}

const three = { minLength: 3, maxLength: 3 };

export const styles: fc.Arbitrary<Style> = fc.record({
  section: fc.constantFrom(...sections),
  head: fc.constantFrom('heading', 'bold', 'plain', 'bold italic', 'bold title', 'item'),
  depth: fc.constantFrom(2, 3, 3, 4),
  lines: fc.constantFrom('one', 'two', 'three'),
  first: fc.constantFrom('title', 'company'),
  joint: fc.constantFrom(', ', ' - ', ' -- ', ' – ', ' — ', ' | ', ' at ', ' @ ', ': ', ' · ', ' • ', ' // ', ', at '),
  dates: fc.constantFrom(
    ...(['bracket', 'comma', 'bar', 'dash', 'tab', 'code', 'below', 'italic below', 'bold below'] as const),
  ),
  form: fc.constantFrom(...dateForms),
  to: fc.constantFrom(' - ', ' – ', '–', '-', ' — ', ' to ', ' -- '),
  now: fc.constantFrom('Present', 'present', 'Current', 'now', 'Today'),
  lineBreak: fc.constantFrom('\n', '  \n', '\\\n', '<br>\n'),
  colon: fc.constantFrom(false, false, false, true),
  dress: fc.constantFrom('none', 'link', 'italic'),
  city: fc.constantFrom('none', 'none', 'comma', 'bracket', 'bar', 'line'),
  sign: fc.constantFrom('-', '*', '+', '1.'),
  gap: fc.boolean(),
  people: fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...titles), three),
      fc.uniqueArray(fc.constantFrom(...companies), three),
      fc.uniqueArray(fc.constantFrom(...cities), three),
    )
    .map(([roles, names, places]) => roles.map((role, at) => [role, names[at] ?? '', places[at] ?? ''] as const)),
});

/** A résumé in that style, and its roles as `checkRoles` wants them. */
export function resumeIn(style: Style): { readonly text: string; readonly expected: readonly string[] } {
  const stints = style.people.map(([title, company, city], at) => {
    const start = { year: 2021 - 2 * at, month: 2 + at };
    const end = at === 0 ? null : { year: 2023 - 2 * at, month: 10 - at };
    return { title, company, city, start, end };
  });
  const expected = stints.map(({ title, company, start, end }) => {
    const [from, to] = [toldDate(start, style.form), end ? toldDate(end, style.form) : 'present'];
    return `${title} | ${company} | ${from} | ${to} | 2`;
  });
  const roles = stints.map(({ title, company, city, start, end }) => {
    const dates = `${dateOf(start, style.form)}${style.to}${end ? dateOf(end, style.form) : style.now}`;
    return roleIn(style, title, company, city, dates);
  });
  return {
    text: `# Ida Probst\n\n## Summary\n\nLikes tides.\n\n${style.section}\n\n${roles.join('\n\n')}\n`,
    expected,
  };
}

function roleIn(style: Style, title: string, company: string, city: string, dates: string): string {
  const name = dressed(style, company);
  const firm = {
    none: name,
    line: name,
    comma: `${name}, ${city}`,
    bracket: `${name} (${city})`,
    bar: `${name} | ${city}`,
  };
  const pair = style.first === 'title' ? [title, firm[style.city]] : [firm[style.city], title];
  const lines = headLines(style, pair as [string, string], dates);
  if (style.city === 'line') lines.push(city);
  const [opening = '', ...rest] = lines;
  const isHeading = style.head === 'heading';
  const inner = style.head === 'item' ? '  ' : '';
  const head = isHeading
    ? [opening, rest.join(style.lineBreak)].filter((part) => part !== '').join('\n\n')
    : lines.join(`${style.lineBreak}${inner}`);
  const work = ['Moved the dock scheduler to one queue.', 'Cut the nightly import from 5 hours to 40 minutes.'];
  const bullets = work.map((text, at) => `${inner}${style.sign === '1.' ? `${at + 1}.` : style.sign} ${text}`);
  return `${style.head === 'item' ? '- ' : ''}${head}\n${style.gap || isHeading ? '\n' : ''}${bullets.join('\n')}`;
}

function dressed({ dress, head, lines }: Style, company: string): string {
  if (dress === 'link') return `[${company}](https://firm.example)`;
  return dress === 'italic' && lines !== 'one' && head !== 'bold italic' ? `*${company}*` : company;
}

/** The lines of a head, the first in its dress; what stands beside a title joins with "at" only behind it. */
function headLines(style: Style, [a, b]: readonly [string, string], dates: string): string[] {
  const joint = style.first === 'company' && /at |@/.test(style.joint) ? ' - ' : style.joint;
  const below = { below: dates, 'italic below': `*${dates}*`, 'bold below': `**${dates}**` };
  const under = style.dates in below ? [below[style.dates as keyof typeof below]] : [];
  if (style.lines === 'one') {
    const isPart = style.head === 'bold title';
    const line = isPart ? `**${a.replace(/\*/g, '')}**${joint}${b}` : `${a}${joint}${b}`;
    return isPart || style.head === 'plain' || style.head === 'heading'
      ? [inDress(style, beside(style, line, dates)), ...under]
      : [beside(style, inDress(style, line), dates), ...under];
  }
  if (style.lines === 'two') return [inDress(style, a), beside(style, b, dates), ...under];
  return [inDress(style, a), b, ...(under.length > 0 ? under : [dates])];
}

function inDress({ head, depth, colon }: Style, line: string): string {
  const bare = line.replace(/\*/g, '');
  const end = colon ? ':' : '';
  switch (head) {
    case 'heading':
      return `${'#'.repeat(depth)} ${line}${end}`;
    case 'bold':
      return `**${bare}${end}**`;
    case 'bold italic':
      return `***${bare}***`;
    case 'item':
      return `**${bare}**`;
    default:
      return `${line}${end}`;
  }
}

function beside({ dates: place }: Style, line: string, dates: string): string {
  switch (place) {
    case 'bracket':
      return `${line} (${dates})`;
    case 'comma':
      return `${line}, ${dates}`;
    case 'bar':
      return `${line} | ${dates}`;
    case 'dash':
      return `${line} - ${dates}`;
    case 'tab':
      return `${line}\t${dates}`;
    case 'code':
      return `${line} \`${dates}\``;
    default:
      return line;
  }
}
