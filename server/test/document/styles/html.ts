import { barePair, type Carrier, carrier, listOf, ordered, pairAxes, pick } from './carrier.ts';
import type { Stint } from './stints.ts';

const forms = [
  ...['h3', 'h3 and p', 'b in p', 'lines in p', 'spans', 'summary', 'bold summary', 'table', 'two aligned', 'float'],
  ...['h3 and h4', 'nested ul', 'flex', 'h3 and i', 'dl', 'centred', 'p to the right', 'section', 'one-line table'],
  ...['floated div', 'ol'],
] as const;

/** Roles in HTML, of which writers of Markdown use every bit. */
export const html: Carrier = carrier(
  {
    first: pairAxes.first,
    joint: pairAxes.joint,
    form: pick(...forms),
    list: pick('Markdown', 'HTML', 'HTML on a line'),
  },
  (stints, style) => {
    const isInside = /table|nested|dl|ol/.test(style.form) && style.form !== 'one-line table';
    const list = ({ bullets }: Stint): string => {
      const inner = bullets.map((text) => `<li>${text}</li>`);
      if (style.list === 'Markdown' && !isInside) return `\n${listOf(bullets)}\n`;
      return style.list === 'HTML on a line' ? `<ul>${inner.join('')}</ul>\n` : `<ul>\n${inner.join('\n')}\n</ul>\n`;
    };
    return stints
      .map((stint) => {
        const pair = escaped(barePair(stint, { ...style, bold: 'none' }));
        const [a, b] = ordered(stint, style).map(escaped) as [string, string];
        return roleIn(style.form, { a, b, pair, stint, list: list(stint) });
      })
      .join('\n');
  },
);

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;');
}

interface Parts {
  /** What stands first and second, each alone. */
  readonly a: string;
  readonly b: string;
  readonly pair: string;
  readonly stint: Stint;
  readonly list: string;
}

function roleIn(form: (typeof forms)[number], { a, b, pair, stint, list }: Parts): string {
  const { plain: dates, city, bullets } = stint;
  switch (form) {
    case 'h3':
      return `<h3>${pair} (${dates})</h3>\n${list}`;
    case 'h3 and p':
      return `<h3>${pair}</h3>\n<p>${dates}</p>\n${list}`;
    case 'b in p':
      return `<p><b>${pair}</b> ${dates}</p>\n${list}`;
    case 'lines in p':
      return `<p><b>${a}</b><br>\n${b}<br>\n<i>${dates}</i></p>\n${list}`;
    case 'spans':
      return `<div>\n<b>${a}</b> <span>${b}</span>\n<div>${dates}</div>\n</div>\n${list}`;
    case 'summary':
      return `<details>\n<summary>${pair} (${dates})</summary>\n\n${listOf(bullets)}\n\n</details>\n`;
    case 'bold summary':
      return `<details open>\n<summary><b>${a}</b> - ${b} <i>${dates}</i></summary>\n\n${listOf(bullets)}\n\n</details>\n`;
    case 'table':
      return `<table>\n<tr><td><b>${a}</b></td><td align="right">${dates}</td></tr>\n<tr><td>${b}</td><td align="right">${city}</td></tr>\n</table>\n${list}`;
    case 'one-line table':
      return `<table width="100%"><tr><td><strong>${a}</strong>, ${b}</td><td align="right"><em>${dates}</em></td></tr></table>\n${list}`;
    case 'two aligned':
      return `<div align="left"><b>${pair}</b></div><div align="right">${dates}</div>\n${list}`;
    case 'float':
      return `<h3>${pair} <span style="float:right">${dates}</span></h3>\n${list}`;
    case 'floated div':
      return `<div style="float: right">${dates}</div>\n<strong>${a}</strong>, ${b}\n${list}`;
    case 'h3 and h4':
      return `<h3>${a}</h3>\n<h4>${b}</h4>\n<p><em>${dates}</em></p>\n${list}`;
    case 'nested ul':
      return `<ul><li><b>${pair}</b> (${dates})\n${list}</li></ul>\n`;
    case 'ol':
      return `<ol>\n<li><strong>${a}</strong><br>${b}<br>${dates}\n${list}</li>\n</ol>\n`;
    case 'flex':
      return `<div style="display:flex; justify-content:space-between">\n<strong>${pair}</strong>\n<span>${dates}</span>\n</div>\n${list}`;
    case 'h3 and i':
      return `<h3>${a}</h3>\n<i>${b}</i> | <i>${dates}</i>\n${list}`;
    case 'dl':
      return `<dl>\n<dt>${pair} (${dates})</dt>\n<dd>${list}</dd>\n</dl>\n`;
    case 'centred':
      return `<h3 align="center">${pair}</h3>\n<p align="center">${dates}</p>\n${list}`;
    case 'p to the right':
      return `<h3>${pair}</h3><p align="right">${dates}</p>\n${list}`;
    case 'section':
      return `<section class="job">\n<header>\n<h3>${a}</h3>\n<p class="company">${b}</p>\n<p class="date">${dates}</p>\n</header>\n${list}</section>\n`;
  }
}
