import { barePair, type Carrier, carrier, listOf, ordered, pairAxes, pairOf, pick } from './carrier.ts';

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
  },
  (stints, style) => {
    const [open, close] = gaps[style.gap] ?? ['\t', ''];
    const right = (left: string, text: string): string => `${left}${open}${text}${close}`;
    return stints
      .map((stint) => {
        const { plain, city, bullets } = stint;
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
        return `${head}\n\n${listOf(bullets)}\n`;
      })
      .join('\n');
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
  },
  (stints, style) => {
    const isHeading = style.head === 'heading';
    const sign = isHeading ? '### ' : '';
    const beside = style.beside;
    const listed = beside === ': ' ? ', ' : beside;
    const roles = stints.map((stint) => {
      const { city, bullets } = stint;
      const dates = stint.dressed;
      const closed = `${dates}${style.tail}`;
      const pair = isHeading ? barePair(stint, style) : pairOf(stint, style);
      const [a, b] = ordered(stint, style);
      const alone = isHeading ? `### ${a}` : `**${a}**`;
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
        'heading below': `### ${barePair(stint, style)}\n\n#### ${dates}`,
        'end of city line': `${alone}\n\n*${b}*\n\n${city}${listed}${dates}`,
      }[style.place];
      const tools = {
        none: '',
        italic: '\n*Go, Kafka, Postgres*\n',
        'bold label': '\n**Technologies:** Go, Kafka, Postgres\n',
        code: '\n`Go` `Kafka` `Postgres`\n',
        'plain label': '\nTech stack: Go, Kafka, Postgres\n',
      }[style.tools];
      return `${head}\n${style.gap}${listOf(bullets)}\n${tools}`;
    });
    return roles.join(`\n${style.rule}`);
  },
);
