import { barePair, carrier, listOf, ordered, pairAxes, pairOf, pick } from './carrier.ts';

const breaks = pick('  \n', '\n', '\\\n', '<br>\n', '<br/>\n');
const heading = (text: string): string => text.replace(/\*/g, '');

/** Roles as the items of a list. */
export const items = carrier(
  {
    ...pairAxes,
    dates: pick('beside', 'beside', 'before', 'broken', 'nested', 'paragraph', 'three lines'),
    mark: pick('-', '*', '+', '1.'),
    inner: pick('-', '*', '1.', '•', '• paragraph', '- paragraph'),
    beside: pick(', ', ' ', ' | ', ' - '),
    lineBreak: breaks,
    gap: pick('', '\n'),
    tools: pick('none', 'none', 'italic', 'bold'),
  },
  (stints, style) => {
    const { dates: place, lineBreak, inner } = style;
    const isTyped = inner.startsWith('•');
    const typedBreak = lineBreak === '\n' ? '  \n' : lineBreak;
    const roles = stints.map((stint, at) => {
      const mark = style.mark === '1.' ? `${at + 1}.` : style.mark;
      const indent = ' '.repeat(mark.length + 1);
      const { dressed } = stint;
      const pair = pairOf(stint, style);
      const [a, b] = ordered(stint, style);
      const head = {
        beside: `${pair}${style.bold === 'both' && style.beside !== ' | ' ? ' ' : style.beside}${dressed}`,
        before: `${dressed}: ${pair}`,
        broken: `${pair}${lineBreak}${indent}${dressed}`,
        nested: pair,
        paragraph: `${pair}\n\n${indent}${dressed}`,
        'three lines': `**${a}**${lineBreak}${indent}*${b}*${lineBreak}${indent}${dressed}`,
      }[place];
      const sign = inner.split(' ')[0] ?? '-';
      const told = place === 'nested' ? [dressed, ...stint.bullets] : stint.bullets;
      const lines = listOf(told, '', sign)
        .split('\n')
        .map((line) => `${indent}${line}`);
      const start = inner.endsWith('paragraph') ? '\n\n' : isTyped ? typedBreak : '\n';
      const tools = {
        none: '',
        italic: `\n\n${indent}*Go, Kafka, Postgres*`,
        bold: `\n\n${indent}**Tools:** Go, Kafka`,
      };
      return `${mark} ${head}${start}${lines.join(isTyped ? typedBreak : '\n')}${tools[style.tools]}\n`;
    });
    // Nested dates among numbered bullets are no bullet of theirs.
    return place === 'nested' && /1\.|• p/.test(inner) ? null : roles.join(style.gap);
  },
);

/** Roles as items that tell what was done in a sentence, or not at all. */
export const proseItems = carrier(
  {
    ...pairAxes,
    dates: pick('beside', 'below'),
    beside: pick(', ', ' ', ' | '),
    body: pick('none', 'line', 'paragraph'),
  },
  (stints, style) => {
    const roles = stints.map((stint) => {
      const dates = style.dates === 'beside' ? `${style.beside}${stint.dressed}` : `  \n  ${stint.dressed}`;
      const sentence = `${stint.bullets[0].replace(/\.$/, '')}.`;
      const body = { none: '', line: `  \n  ${sentence}`, paragraph: `\n\n  ${sentence}` }[style.body];
      return `- ${pairOf(stint, style)}${dates}${body}\n`;
    });
    return { text: roles.join(style.body === 'paragraph' ? '\n' : ''), bullets: 0 };
  },
);

/** The title as an item under that of the company. */
export const nestedTitles = carrier(
  {
    dress: pick('plain', 'bold', 'bold and italic'),
    dates: pick('title', 'company'),
    beside: pick(', ', ' ', ' | ', ' - '),
    mark: pick('-', '*'),
    city: pick('none', 'comma'),
  },
  (stints, { dress, dates, beside, mark, city }) =>
    stints
      .map(({ title, company, city: town, dressed, bullets }) => {
        const name = `${dress === 'plain' ? company : `**${company}**`}${city === 'comma' ? `, ${town}` : ''}`;
        const role = dress === 'bold and italic' ? `*${title}*` : title;
        const when = `${beside}${dressed}`;
        return `${mark} ${name}${dates === 'company' ? when : ''}\n  ${mark} ${role}${dates === 'title' ? when : ''}\n${listOf(bullets, '    ', mark)}\n`;
      })
      .join(''),
);

/** The dates as the first or the last bullet below a heading. */
export const datesAsBullet = carrier({ ...pairAxes, place: pick('first', 'last') }, (stints, style) =>
  stints
    .map((stint) => {
      const told = style.place === 'first' ? [stint.dressed, ...stint.bullets] : [...stint.bullets, stint.dressed];
      return `### ${barePair(stint, style)}\n\n${listOf(told)}\n`;
    })
    .join('\n'),
);

/** "Company: Acme", "Role: Engineer", "Duration: …", as bullets, lines, below a heading or nested under a name. */
export const facts = carrier(
  {
    company: pick('Company', 'Employer', 'Organization', 'Organisation'),
    title: pick('Title', 'Position', 'Role', 'Job Title', 'Designation'),
    dates: pick('Dates', 'Period', 'Duration', 'Date', 'When', 'Tenure', 'Time'),
    dress: pick('plain', 'bold', 'bold apart', 'italic'),
    order: pick('company', 'title', 'dates last'),
    form: pick('items', 'lines', 'below a heading', 'nested'),
    lineBreak: breaks,
  },
  (stints, style) => {
    const fact = (label: string, value: string): string =>
      ({
        plain: `${label}: ${value}`,
        bold: `**${label}:** ${value}`,
        'bold apart': `**${label}**: ${value}`,
        italic: `*${label}*: ${value}`,
      })[style.dress];
    const roles = stints.map(({ title, company, plain, bullets }) => {
      const name = fact(style.company, company);
      const role = fact(style.title, title);
      const when = fact(style.dates, plain);
      const all = { company: [name, role, when], title: [role, name, when], 'dates last': [name, role, when] };
      switch (style.form) {
        case 'items':
          return `${listOf(all[style.order])}\n${listOf(bullets, '  ')}\n`;
        case 'lines':
          return `${all[style.order].join(style.lineBreak === '\n' ? '  \n' : style.lineBreak)}\n\n${listOf(bullets)}\n`;
        case 'below a heading':
          return `### ${company}\n\n${listOf([role, when])}\n\n${listOf(bullets, '  ', '*')}\n`;
        default:
          return `- **${company}**\n${listOf([role, when], '  ')}\n${listOf(bullets, '  ')}\n`;
      }
    });
    return roles.join('\n');
  },
);

/** Bullets that are typed, with a sign that no list of Markdown has. */
export const typedBullets = carrier(
  {
    ...pairAxes,
    head: pick('heading', 'bold', 'plain'),
    sign: pick(...'•◦▪‣–—➢✓→·●■»⁃∙▸►✔❖⚫\uf0b7'),
    lineBreak: pick('  \n', '\\\n', '<br>\n', '\n', '\n\n'),
    gap: pick('\n', ''),
  },
  (stints, style) =>
    stints
      .map((stint) => {
        const isHeading = style.head === 'heading';
        const pair = style.head === 'plain' ? barePair(stint, style) : pairOf(stint, style);
        const head = `${isHeading ? `### ${heading(pair)}` : pair} (${stint.plain})`;
        const lines = stint.bullets.map((text) => `${style.sign} ${text}`);
        return `${head}${isHeading || style.gap ? '\n\n' : style.lineBreak}${lines.join(style.lineBreak)}\n`;
      })
      .join('\n'),
);
