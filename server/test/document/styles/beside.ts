import { barePair, type Carrier, carrier, ordered, pairAxes, pairOf, pick } from './carrier.ts';
import { bodyAxes, bodyOf } from './deeds.ts';

const gaps: Readonly<Record<string, readonly [string, string]>> = {
  spaces: ['            ', ''],
  tab: ['\t', ''],
  tabs: ['\t\t\t', ''],
  nbsp: ['\u00a0\u00a0\u00a0\u00a0', ''],
  'em spaces': ['\u2003\u2003', ''],
  'en space': ['\u2002', ''],
  'thin spaces': ['\u2009\u2009\u2009', ''],
  '&nbsp;': ['&nbsp;&nbsp;&nbsp;&nbsp;', ''],
  '&emsp;': [' &emsp; ', ''],
  '&ensp;': ['&ensp;&ensp;', ''],
  '\\hfill': [' \\hfill ', ''],
  '\\hfill{}': ['\\hfill{}', ''],
  'floated span': [' <span style="float:right">', '</span>'],
  'floated div': [' <div style="float: right;">', '</div>'],
  'aligned span': [' <span align="right">', '</span>'],
  'span of pandoc': [' [', ']{.right}'],
  dots: [' ........ ', ''],
  bar: [' | ', ''],
  'middle dot': [' · ', ''],
};

/** The dates at the right edge of the line, in every way of getting there. */
export const toTheRight: Carrier = carrier(
  {
    ...pairAxes,
    gap: pick(...Object.keys(gaps)),
    shape: pick('heading', 'bold', 'plain', 'dates below', 'dates above', 'three lines', 'heading over dates'),
    lineBreak: pick('  \n', '\\\n', '<br>\n', '\n\n', '\n'),
    ...bodyAxes,
  },
  (stints, style) => {
    const [open, close] = gaps[style.gap] ?? ['\t', ''];
    const right = (left: string, text: string): string => `${left}${open}${text}${close}`;
    const bodies = stints.map(({ bullets }) => bodyOf(bullets, style));
    const text = stints
      .map((stint, at) => {
        const { plain, city } = stint;
        const [a, b] = ordered(stint, style);
        const { lineBreak } = style;
        const head = {
          heading: right(`### ${barePair(stint, style)}`, plain),
          bold: right(`**${barePair(stint, style)}**`, plain),
          plain: right(pairOf(stint, style), plain),
          'dates below': `${right(`**${a}**`, city)}${lineBreak}${right(`*${b}*`, plain)}`,
          'dates above': `${right(`**${a}**`, `**${plain}**`)}${lineBreak}${right(b, city)}`,
          'three lines': `**${a}**${lineBreak}${right(b, plain)}`,
          'heading over dates': `${right(`### ${a}`, city)}\n\n${right(b, `*${plain}*`)}`,
        }[style.shape];
        return `${head}\n\n${bodies[at]?.text}`;
      })
      .join('\n');
    return { text, bullets: bodies[0]?.bullets ?? 0 };
  },
);

/** The dates of a head in every other place. */
export const around: Carrier = carrier(
  {
    ...pairAxes,
    head: pick('heading', 'heading', 'bold', 'plain'),
    place: pick(
      ...([
        'end',
        'start',
        'above',
        'as heading',
        'below',
        'below, with city',
        'below, after city',
        'beside second',
      ] as const),
      ...(['before second', 'after city', 'heading below', 'end of city line'] as const),
    ),
    beside: pick(', ', ' | ', ' - ', ' – ', ' ', ': '),
    gap: pick('', '\n'),
    tail: pick('', '', '', '.', ',', ':'),
    tools: pick('none', 'none', 'italic', 'bold label', 'code', 'plain label'),
    rule: pick('', '', '---\n\n'),
    number: pick('', '', '', '1.', '2.1'),
    ...bodyAxes,
  },
  (stints, style) => {
    const isHeading = style.head === 'heading';
    const bodies = stints.map(({ bullets }) => bodyOf(bullets, style));
    const beside = style.beside;
    const listed = beside === ': ' ? ', ' : beside;
    const roles = stints.map((stint, at) => {
      const { city } = stint;
      const number = { '': '', '1.': `${at + 1}. `, '2.1': `2.${at + 1} ` }[style.number];
      const sign = isHeading ? `### ${number}` : '';
      const dates = stint.dressed;
      const closed = `${dates}${/[.…]$/.test(stint.plain) ? '' : style.tail}`;
      const pair = isHeading ? barePair(stint, style) : pairOf(stint, style);
      const [a, b] = ordered(stint, style);
      const alone = isHeading ? `${sign}${a}` : `**${a}**`;
      const head = {
        end: `${sign}${pair}${beside}${dates}`,
        start: `${sign}${dates}${beside === ' ' ? ': ' : beside}${pair}`,
        above: `${closed}${isHeading ? '\n\n' : '  \n'}${sign}${pair}`,
        'as heading': `### ${dates}\n\n**${a}**, ${b}`,
        below: `${sign}${pair}${isHeading ? '\n' : '  \n'}${closed}`,
        'below, with city': `${sign}${pair}\n\n${dates}${listed}${city}`,
        'below, after city': `${sign}${pair}\n\n${city}${listed}${dates}`,
        'beside second': `${alone}\n\n${b}${beside}${dates}`,
        'before second': `${alone}\n\n${dates}${beside === ' ' ? ', ' : beside}${b}`,
        'after city': `${sign}${pair}, ${city}${beside}${dates}`,
        'heading below': `### ${number}${barePair(stint, style)}\n\n#### ${dates}`,
        'end of city line': `${alone}\n\n*${b}*\n\n${city}${listed}${dates}`,
      }[style.place];
      const tools = {
        none: '',
        italic: '\n*Go, Kafka, Postgres*\n',
        'bold label': '\n**Technologies:** Go, Kafka, Postgres\n',
        code: '\n`Go` `Kafka` `Postgres`\n',
        'plain label': '\nTech stack: Go, Kafka, Postgres\n',
      }[style.tools];
      const gap = style.body === 'prose' || style.opening !== 'none' ? '\n' : style.gap;
      return `${head}\n${gap}${bodies[at]?.text}${tools}`;
    });
    return { text: roles.join(`\n${style.rule}`), bullets: bodies[0]?.bullets ?? 0 };
  },
);
