import { magnitudes, numberWords } from '../../lexicon/numbers.ts';
import type { Token } from '../grammar/tokens.ts';
import { unitOf } from './units.ts';

/** A number as it stands in the text, before anyone asks what it counts. */
export interface NumberReading {
  /** Index behind the last token that belongs to the number. */
  readonly to: number;
  /** Null where only an order of magnitude is told. */
  readonly value: number | null;
  /** What is glued to the digits ("ms", "x", "person"), lower case; empty where nothing is. */
  readonly suffix: string;
  readonly percent: boolean;
  readonly money: string | null;
  /** Several values ("5-10", "30 to 50"). */
  readonly range: boolean;
  readonly plus: boolean;
  readonly digits: boolean;
}

const WHOLE = /^\d+$/;
const DIGITS = /^\d[\d.,']{0,40}/;
const CURRENCY = new Set('$ € £ ¥ ₹ usd eur gbp chf cad aud inr'.split(' '));

/** Reads the number that begins at a token; null where none does. */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(tokens, at, token);
  return token.kind === 'word' ? readWords(tokens, at, token) : null;
}

function readDigits(tokens: readonly Token[], at: number, token: Token): NumberReading {
  const digits = token.lower.match(DIGITS)?.[0] ?? '0';
  const glued = token.lower.slice(digits.length);
  const range = glued !== '' && /^[-–]\d/.test(glued);
  const rest = range ? glued.replace(/^[-–][\d.,]{1,12}/, '') : glued;
  const { value, suffix } = withMagnitude(toValue(digits), rest.replace(/^[-‑]/, ''));
  const tail = readTail(tokens, at + 1, value, suffix);
  const before = tokens[at - 1];
  const money = before && CURRENCY.has(before.lower) ? before.lower : null;
  return reading(tail, money, range || tail.range, true);
}

function readWords(tokens: readonly Token[], at: number, token: Token): NumberReading | null {
  const dash = token.lower.indexOf('-');
  const worth = numberWords.get(dash < 0 ? token.lower : token.lower.slice(0, dash));
  if (worth === undefined) return null;
  let value = worth;
  let suffix = dash < 0 ? '' : token.lower.slice(dash + 1);
  if (suffix && numberWords.has(suffix)) {
    value = value === null ? null : value + (numberWords.get(suffix) ?? 0);
    suffix = '';
  }
  const tail = readTail(tokens, at + 1, value, suffix);
  return reading(tail, null, tail.range, false);
}

type Tail = Omit<NumberReading, 'money' | 'digits'>;

// Field by field: spreading is slow, and this runs for every number.
function reading(tail: Tail, money: string | null, range: boolean, digits: boolean): NumberReading {
  const { to, value, suffix, percent, plus } = tail;
  return { to, value, suffix, percent, plus, range, money, digits };
}

/** What may follow: a magnitude, "+", "%", a range. */
function readTail(tokens: readonly Token[], from: number, start: number | null, suffix: string): Tail {
  let to = from;
  let value = start;
  let percent = false;
  let plus = false;
  let range = false;
  for (let more = true; more; ) {
    more = false;
    const next = tokens[to];
    if (!next || suffix) break;
    const factor = magnitudes.get(next.lower);
    if (factor && next.lower.length > 1) {
      value = value === null ? null : value * factor;
      more = true;
    } else if (next.lower === '%' || next.lower === 'percent' || next.lower === 'percentage') {
      percent = true;
      to += 1;
      break;
    } else if (next.lower === '+' || (next.lower === '.' && isMagnitudeDot(tokens, to))) {
      plus ||= next.lower === '+';
      more = true;
    }
    if (more) to += 1;
  }
  const end = rangeEnd(tokens, to);
  if (end) {
    range = true;
    const last = readNumber(tokens, end);
    return {
      to: last?.to ?? to,
      value: last?.value ?? value,
      suffix: last?.suffix ?? suffix,
      percent: percent || (last?.percent ?? false),
      plus,
      range,
    };
  }
  if (tokens[to]?.lower === '+') return { to: to + 1, value, suffix, percent, plus: true, range };
  return { to, value, suffix, percent, plus, range };
}

/** "4 Mio." */
function isMagnitudeDot(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  return (before === 'mio' || before === 'mrd') && tokens[at + 1] !== undefined && !tokens[at + 1]?.capital;
}

/** The index of the second number of "5 - 10", "5–10" or "2 to 3"; 0 where there is none. */
function rangeEnd(tokens: readonly Token[], at: number): number {
  const dash = tokens[at]?.lower;
  const next = tokens[at + 1];
  if (next?.kind !== 'number') return 0;
  return dash === '-' || dash === '–' || dash === '—' ? at + 1 : 0;
}

/** "10k", "5M", "3Mdocs"; but "3-month" is three months. */
function withMagnitude(value: number, suffix: string): { value: number; suffix: string } {
  if (suffix === '') return { value, suffix };
  const factor = magnitudes.get(suffix);
  if (factor) return { value: value * factor, suffix: '' };
  const magnitude = magnitudes.get(suffix.charAt(0));
  const rest = suffix.slice(1);
  if (magnitude && rest.length > 2 && unitOf(rest) && !unitOf(suffix))
    return { value: value * magnitude, suffix: rest };
  return { value, suffix };
}

/** Understands "10,000", "99.9", "1.234.567" and the decimal comma of "2,5". */
function toValue(digits: string): number {
  if (WHOLE.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:[,']\d{3}){1,5}$/.test(digits)) return Number(digits.replace(/[,']/g, ''));
  if (/^\d{1,3}(?:\.\d{3}){2,5}$/.test(digits)) return Number(digits.replace(/\./g, ''));
  const value = Number(digits.replace(',', '.'));
  return Number.isNaN(value) ? 0 : value;
}
