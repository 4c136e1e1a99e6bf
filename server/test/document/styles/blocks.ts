import { barePair, type Carrier, carrier, listOf, ordered, pairAxes, pairOf, pick } from './carrier.ts';

/** Roles in block quotes, whole or in part. */
export const quotes: Carrier = carrier(
  { ...pairAxes, form: pick('all', 'head', 'dates', 'heading inside', 'callout') },
  (stints, style) =>
    stints
      .map((stint) => {
        const list = listOf(stint.bullets);
        const pair = pairOf(stint, style);
        const bare = barePair(stint, style);
        switch (style.form) {
          case 'all':
            return `> ${pair}  \n> ${stint.dressed}\n>\n${list.replace(/^/gm, '> ')}\n`;
          case 'head':
            return `> ${pair}  \n> ${stint.dressed}\n\n${list}\n`;
          case 'dates':
            return `### ${bare}\n\n> ${stint.dressed}\n\n${list}\n`;
          case 'heading inside':
            return `> ### ${bare}\n> ${stint.dressed}\n>\n${list.replace(/^/gm, '> ')}\n`;
          default:
            return `> [!note] ${bare}\n> ${stint.dressed}\n>\n${list.replace(/^/gm, '> ')}\n`;
        }
      })
      .join('\n'),
);

/** Definition lists as pandoc and its kin know them. */
export const definitions: Carrier = carrier(
  {
    ...pairAxes,
    form: pick('dates', 'head', 'bullets', 'each bullet', 'two lines'),
    sign: pick(':   ', ': ', '~   ', ':  '),
  },
  (stints, style) => {
    const { form, sign } = style;
    const indent = ' '.repeat(sign.length);
    return stints
      .map((stint) => {
        const { dressed, plain, bullets } = stint;
        const pair = pairOf(stint, style);
        const [a, b] = ordered(stint, style);
        const list = listOf(bullets, indent);
        switch (form) {
          case 'dates':
            return `${dressed}\n${sign}${pair}\n\n${list}\n`;
          case 'head':
            return `${pair}\n\n${sign}${dressed}\n\n${list}\n`;
          case 'bullets':
            return `${pair}, ${dressed}\n${sign}- ${bullets[0]}\n${indent}- ${bullets[1]}\n`;
          case 'each bullet':
            return `${pair} (${plain})\n${bullets.map((text) => `${sign}${text}`).join('\n')}\n`;
          default:
            return `**${a}**\n${sign}*${b}*, ${dressed}\n\n${list}\n`;
        }
      })
      .join('\n');
  },
);

/** The divs, columns and attributes of pandoc, Quarto and kramdown. */
export const divs: Carrier = carrier(
  { ...pairAxes, form: pick('div', 'named div', 'columns', 'date', 'attributes', 'attributes below', 'outer div') },
  (stints, style) => {
    const roles = stints.map((stint, at) => {
      const { dressed, bullets } = stint;
      const pair = pairOf(stint, style);
      const bare = barePair(stint, style);
      const list = listOf(bullets);
      switch (style.form) {
        case 'div':
          return `::: {.job}\n${pair}, ${dressed}\n\n${list}\n:::\n`;
        case 'named div':
          return `::: job\n### ${bare}\n\n${dressed}\n\n${list}\n:::\n`;
        case 'columns':
          return `::: columns\n:::: {.column width="70%"}\n${pair}\n::::\n:::: {.column width="30%"}\n${dressed}\n::::\n:::\n\n${list}\n`;
        case 'date':
          return `### ${bare}\n\n::: date\n${dressed}\n:::\n\n${list}\n`;
        case 'attributes':
          return `### ${bare} {.job #r${at}}\n\n${dressed}\n\n${list}\n`;
        case 'attributes below':
          return `### ${bare}\n{: .job}\n\n${dressed}\n{: .date}\n\n${list}\n`;
        default:
          return `### ${bare}\n\n${dressed}\n\n${list}\n`;
      }
    });
    return style.form === 'outer div' ? `:::::: {.experience}\n\n${roles.join('\n')}\n::::::\n` : roles.join('\n');
  },
);
