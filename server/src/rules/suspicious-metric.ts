import { allBullets } from '../document/bullets.ts';
import type { Bullet, CareerDocument } from '../document/model.ts';
import { type DocumentContext, type Draft, defineRule } from '../lint/rule.ts';
import { quote } from './support/quote.ts';
import { spanOf } from './support/words.ts';

/** A percentage with its number, sign included. */
const PERCENT = /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,4})?)\s?(?:%|percent\b)/g;
const REDUCED =
  /\b(?:reduc\w{1,4}|cut|cutting|decreas\w{1,4}|lower(?:ed|ing|s)?|shrank|shrunk|slash\w{1,4}|shorten\w{0,3})\b[^.;]{0,80}?\b(?:by\s+)?$/i;
/** Where two decimals are usual: availability, tests, money, science. */
const PRECISE =
  /\b(?:availab\w+|uptime|sla|slo|reliab\w+|accura\w+|precision|recall|auc|f1|p-value|confidence|yield|interest|apr|margin|durability|successful|success rate|crash-free|error rate)\b|[$€£]/i;

const SAME = 3;
const ALL_ROUND = 5;

export const suspiciousMetric = defineRule({
  id: 'suspicious-metric',
  title: 'A figure that stops the reader',
  why: 'Some figures make a reader stop and calculate: a reduction beyond everything there was, decimals finer than anyone measures, one percentage in three places, a round figure in every line. The values themselves read better.',
  exceptions:
    'Leave it where the figure was measured and you can say how. Availability, money and test scores may have decimals.',
  severity: 'information',
  kinds: ['resume', 'brag', 'packet'],
  fix: 'none',
  family: 'mission',
  sources: [{ name: 'George Romanov: On numbers in a CV', url: 'https://gromanov.com/posts/on-cv-numbers/' }],
  examples: [
    { bad: '- Reduced build time by «250%».', good: '- Reduced build time from 35 to 10 minutes.' },
    { bad: '- Increased sign-ups by «23.47%».', good: '- Increased sign-ups by 23% in the quarter after launch.' },
  ],
  unit: 'document',
  *check(context) {
    const seen = new Map<string, { bullet: Bullet; start: number; end: number }[]>();
    for (const bullet of workBullets(context.document)) {
      if (!/\d\s?(?:%|percent)/.test(bullet.plain.text)) continue;
      for (const match of bullet.plain.text.matchAll(PERCENT)) {
        const place = { bullet, start: match.index, end: match.index + match[0].length };
        const draft = impossible(place, match) ?? overPrecise(place, match);
        if (draft) yield draft;
        const value = match[1] ?? '';
        if (value !== '100' && Number(value.replace(',', '.')) > 0)
          seen.set(value, [...(seen.get(value) ?? []), place]);
      }
    }
    if (context.document.kind !== 'resume') return;
    yield* repeated(seen);
    yield* allRound(context);
  },
});

interface Place {
  readonly bullet: Bullet;
  readonly start: number;
  readonly end: number;
}

function workBullets(document: CareerDocument): readonly Bullet[] {
  return [...document.roles, ...document.entries]
    .flatMap((unit) => allBullets(unit))
    .filter((bullet) => bullet.nature === 'work');
}

function impossible(place: Place, match: RegExpExecArray | RegExpMatchArray): Draft | null {
  const value = Number((match[1] ?? '').replace(',', '.'));
  const before = place.bullet.plain.text.slice(Math.max(0, place.start - 120), place.start);
  if (!(value > 100) || !REDUCED.test(before)) return null;
  return {
    span: spanOf(place.bullet, place),
    message: `A reduction cannot exceed 100%, so a reader will stop at ${quote(match[0])}. Give the value before and the value after instead.`,
  };
}

function overPrecise(place: Place, match: RegExpExecArray | RegExpMatchArray): Draft | null {
  const [, value = ''] = match;
  if (!/[.,]\d{2,}$/.test(value) || Number(value.replace(',', '.')) < 1 || Number(value.replace(',', '.')) >= 99)
    return null;
  if (PRECISE.test(place.bullet.plain.text)) return null;
  // A value reached or left (“to 1.25 %”) is read off somewhere; a change that fine is hardly measured.
  if (/\b(?:to|from|at|of|under|below|over|above)\s+$/i.test(place.bullet.plain.text.slice(0, place.start)))
    return null;
  return {
    span: spanOf(place.bullet, place),
    message: `${quote(match[0])} is finer than most readers expect to be measured. A whole number, or the two values, reads more firmly.`,
  };
}

/** One share in three places; a bullet that has it three times is marked at the first. */
function* repeated(seen: ReadonlyMap<string, readonly Place[]>): Iterable<Draft> {
  for (const [value, places] of seen) {
    if (places.length < SAME) continue;
    const bullets = new Set(places.map(({ bullet }) => bullet));
    const shown = bullets.size === 1 ? places[0] : places[SAME - 1];
    if (!shown) continue;
    const where = bullets.size === 1 ? 'one line' : `${bullets.size} bullets`;
    yield {
      span: spanOf(shown.bullet, shown),
      message: `“${value}%” stands ${places.length} times in ${where}, so a reader may take it for a guess. Both values of one of them would help.`,
      related: places
        .filter((place) => place !== shown)
        .map((place) => ({ span: spanOf(place.bullet, place), message: `also ${value}%` })),
    };
  }
}

function* allRound({ document }: DocumentContext): Iterable<Draft> {
  for (const role of document.roles) {
    const bullets = allBullets(role).filter((bullet) => bullet.nature === 'work');
    if (bullets.length < ALL_ROUND) continue;
    const figures = bullets.map((bullet) => [...bullet.plain.text.matchAll(/\d[\d.,]*\s?%?/g)].map(([text]) => text));
    const round = figures.every(([only, ...more]) => more.length === 0 && /^\d*[05]\s?%$/.test(only ?? ''));
    const [first] = bullets;
    const match = first && /\d+\s?%/.exec(first.plain.text);
    if (!round || !first || !match) continue;
    yield {
      span: spanOf(first, { start: match.index, end: match.index + match[0].length }),
      message: `Each of the ${bullets.length} bullets has one round percentage, so they may look estimated. The values behind two of them would help.`,
    };
  }
}
