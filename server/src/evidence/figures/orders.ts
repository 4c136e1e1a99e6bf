import type { Token } from '../grammar/tokens.ts';
import type { QuantityKind } from '../model.ts';
import { unitOf } from './units.ts';

interface Order {
  readonly to: number;
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly unit: string | null;
}

const SIZES = new Set('terabytes petabytes gigabytes megabytes tbs gbs pbs exabytes'.split(' '));
const DURATIONS = new Set('seconds minutes hours days weeks months quarters years milliseconds'.split(' '));
const ABSENT = new Set(
  'downtime outage outages incident incidents bug bugs defect defects loss regression regressions error errors failure failures complaints data interruption interruptions alerts vulnerabilities tickets escalations'.split(
    ' ',
  ),
);

/** The words, beside compounds with a hyphen, that such a quantity begins with. */
export const orderOpeners: ReadonlySet<string> = new Set([
  ...'from single half third quarter fifth twice order orders zero one'.split(' '),
  ...SIZES,
]);

/** Quantities told without a number: "from weeks to hours", "terabytes of data", "without a single …", "sub-second". */
export function orderOfMagnitude(tokens: readonly Token[], at: number): Order | null {
  const token = tokens[at];
  if (!token) return null;
  const word = token.lower;
  if (word === 'from') return fromTo(tokens, at);
  if (word === 'single' && isAbsence(tokens, at)) return order(at + 1, 'outcome', 0);
  if (word === 'half') return halved(tokens, at) ? order(at + 1, 'outcome', 0.5) : null;
  const share = SHARES.get(word);
  if (share) return isShare(tokens, at) ? order(at + 1, 'outcome', share) : null;
  if (word === 'twice' && /^(?:as|the)$/.test(tokens[at + 1]?.lower ?? '')) return order(at + 1, 'outcome', 2);
  if ((word === 'order' || word === 'orders') && tokens[at + 2]?.lower === 'magnitude')
    return order(at + 3, 'outcome', null);
  if (SIZES.has(word)) return { ...order(at + 1, 'scale', null), unit: word };
  if (word === 'zero') return ABSENT.has(tokens[at + 1]?.lower ?? '') ? order(at + 2, 'outcome', 0) : null;
  return compound(word, at);
}

/** "sub-second", "multi-terabyte", "petabyte-scale", "six-figure", "zero-downtime". */
function compound(word: string, at: number): Order | null {
  const dash = word.indexOf('-');
  if (dash < 0) return null;
  const head = word.slice(0, dash);
  const tail = word.slice(dash + 1);
  if (head === 'sub')
    return /^(?:\d|second|minute|millisecond|hour)/.test(tail) ? order(at + 1, 'outcome', null) : null;
  if (head === 'zero') return ABSENT.has(tail) ? order(at + 1, 'outcome', 0) : null;
  if (head === 'multi')
    return /^(?:[tpg]b|terabyte|petabyte|gigabyte|million|billion)/.test(tail) ? order(at + 1, 'scale', null) : null;
  if (tail === 'scale') return /^(?:tera|peta|exa)byte$/.test(head) ? order(at + 1, 'scale', null) : null;
  if (tail === 'figure') return /^(?:five|six|seven|eight|nine)$/.test(head) ? order(at + 1, 'outcome', null) : null;
  return null;
}

function fromTo(tokens: readonly Token[], at: number): Order | null {
  for (let to = at + 1; to < Math.min(tokens.length, at + 5); to += 1) {
    const word = tokens[to]?.lower ?? '';
    if (!DURATIONS.has(word) && !(isOne(tokens[to - 1]) && DURATIONS.has(`${word}s`))) continue;
    for (let end = to + 1; end < Math.min(tokens.length, to + 8); end += 1) {
      if (tokens[end]?.lower !== 'to') continue;
      for (let last = end + 1; last < Math.min(tokens.length, end + 4); last += 1) {
        if (unitOf(tokens[last]?.lower ?? '')?.name === 'time')
          return hasDigits(tokens, at, last) ? null : order(last + 1, 'outcome', null);
      }
    }
  }
  return null;
}

/** “from a month to a week”. */
function isOne(token: Token | undefined): boolean {
  return token?.lower === 'a' || token?.lower === 'an' || token?.lower === 'one';
}

/** With digits inside, the numbers themselves are the figures. */
function hasDigits(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (tokens[at]?.kind === 'number') return true;
  return false;
}

function isAbsence(tokens: readonly Token[], at: number): boolean {
  const before = `${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`;
  return before === 'without a' || before === 'not a' || before === 'with no' || tokens[at - 1]?.lower === 'no';
}

const SHARES: ReadonlyMap<string, number> = new Map([
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
]);

/** "by a third", "by almost a quarter"; not "a third party", not "in a quarter". */
function isShare(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'a' || /^part(?:y|ies)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, at - 3), at - 1).some(({ lower }) => lower === 'by');
}

function halved(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  const next = tokens[at + 1]?.lower;
  if (tokens[at + 2]?.lower === 'battle') return false;
  return before === 'in' || before === 'by' || next === 'of' || next === 'the' || next === 'a' || next === 'our';
}

function order(to: number, kind: QuantityKind, value: number | null): Order {
  return { to, kind, value, unit: null };
}
