import { allMatches } from '../../document/matches.ts';
import type { Bullet, Entry, Role, Span } from '../../document/model.ts';
import { allBullets } from '../../document/roles/bullets.ts';
import type { Draft } from '../../lint/rule.ts';
import { quote } from './quote.ts';
import { spanOf } from './words.ts';

/** A percentage with its number, sign included. */
const PERCENT = /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,4})?)\s?(?:%|percent\b)/g;
const REDUCED =
  /\b(?:reduc\w{1,4}|cut|cutting|decreas\w{1,4}|lower(?:ed|ing|s)?|shrank|shrunk|slash\w{1,4}|shorten\w{0,3})\b[^.;]{0,80}?\b(?:by\s+)?$/i;
/** Where two decimals are usual: availability, tests, money, science. */
const PRECISE =
  /\b(?:availab\w+|uptime|sla|slo|reliab\w+|accura\w+|precision|recall|auc|f1|p-value|confidence|yield|interest|apr|margin|durability|successful|success rate|crash-free|error rate)\b|[$€£]/i;

/** A percentage in a work bullet of a role or entry, relative to its start. */
export interface Percentage {
  /** Null where it is too common to be told by. */
  readonly value: string | null;
  /** Where its bullet begins. */
  readonly bullet: number;
  readonly span: Span;
  /** What makes a reader stop at it by itself. */
  readonly draft: Draft | null;
}

/** The percentages of a role's or entry's work bullets. */
export function percentagesOf(unit: Role | Entry): readonly Percentage[] {
  return allBullets(unit)
    .filter(({ nature, plain }) => nature === 'work' && /\d\s?(?:%|percent)/.test(plain.text))
    .flatMap((bullet) => allMatches(PERCENT, bullet.plain.text).map((match) => percentageOf(bullet, match)));
}

function percentageOf(bullet: Bullet, match: RegExpExecArray): Percentage {
  const hit = { bullet, start: match.index, end: match.index + match[0].length };
  const value = match[1] ?? '';
  return {
    value: value !== '100' && Number(value.replace(',', '.')) > 0 ? value : null,
    bullet: bullet.span.start,
    span: spanOf(bullet, hit),
    draft: impossible(hit, match) ?? overPrecise(hit, match),
  };
}

interface Hit {
  readonly bullet: Bullet;
  readonly start: number;
  readonly end: number;
}

function impossible(place: Hit, match: RegExpExecArray): Draft | null {
  const value = Number((match[1] ?? '').replace(',', '.'));
  const before = place.bullet.plain.text.slice(Math.max(0, place.start - 120), place.start);
  if (!(value > 100) || !REDUCED.test(before)) return null;
  return {
    span: spanOf(place.bullet, place),
    message: `A reduction cannot exceed 100%, so a reader will stop at ${quote(match[0])}. Give the value before and the value after instead.`,
  };
}

function overPrecise(place: Hit, match: RegExpExecArray): Draft | null {
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
