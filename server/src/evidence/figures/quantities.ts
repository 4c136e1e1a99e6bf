import { baselineWords, downVerbs, periodAdverbs, periodWords, upVerbs } from '../../lexicon/directions.ts';
import { multiples } from '../../lexicon/numbers.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Quantity, QuantityKind, Words } from '../model.ts';
import { isNoise } from './noise.ts';
import { type NumberReading, readNumber } from './number.ts';
import { orderOfMagnitude, orderOpeners } from './orders.ts';
import { isEmployment, isSpan } from './spans.ts';
import { readUnit, type UnitReading, unitOf } from './units.ts';

const stops = wordSet(prepositions);
const ups = wordSet(upVerbs);
const downs = wordSet(downVerbs);
const bases = wordSet(baselineWords);
const periods = wordSet(periodWords);
const adverbs = wordSet(periodAdverbs);

/** Every figure of a bullet that is a result, a scale, a reach or an activity; names, versions and dates are left out. */
export function readQuantities(text: string, tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  const joined = text.includes('-');
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const quantity = token && mayBegin(token, joined) ? quantityAt(text, tokens, at) : null;
    if (quantity?.quantity) found.push(quantity.quantity);
    at = quantity?.to ?? at + 1;
  }
  return found;
}

/** Most words can be no figure: the cheap test first. */
function mayBegin({ kind, number, lower }: Token, joined: boolean): boolean {
  return kind !== 'mark' && (number || openers.has(lower) || (joined && lower.includes('-')));
}

const openers: ReadonlySet<string> = new Set([...orderOpeners, ...multiples.keys()]);

interface Step {
  readonly quantity: Quantity | null;
  readonly to: number;
}

function quantityAt(text: string, tokens: readonly Token[], at: number): Step | null {
  const order = orderOfMagnitude(tokens, at);
  if (order) {
    const facts = { kind: order.kind, value: order.value, unit: order.unit, direction: directionAt(tokens, at) };
    return { quantity: build(text, tokens, at, order.to, facts), to: order.to };
  }
  const factor = multiples.get(tokens[at]?.lower ?? '');
  if (factor) {
    const direction = factor < 1 ? 'down' : 'up';
    return {
      quantity: build(text, tokens, at, at + 1, { kind: 'outcome', value: factor, unit: null, direction }),
      to: at + 1,
    };
  }
  const number = readNumber(tokens, at);
  if (!number) return null;
  const unit = unitBehind(tokens, number);
  if (isNoise(tokens, at, number, unit)) return { quantity: null, to: number.to };
  return numbered(text, tokens, at, number, unit);
}

function numbered(
  text: string,
  tokens: readonly Token[],
  at: number,
  number: NumberReading,
  unit: UnitReading | null,
): Step {
  const share = number.percent || number.suffix === 'x' || number.suffix === 'fold';
  const direction = !share && tellsWhere(tokens, at, number, unit) ? null : directionAt(tokens, at);
  const from = number.money ? at - 1 : at;
  const value = number.value !== null && number.percent ? number.value / 100 : number.value;
  const kind = kindOf(tokens, at, number, unit, direction);
  const unitWords = number.percent
    ? '%'
    : number.money
      ? number.money
      : number.suffix || unitText(text, tokens, number.to, unit);
  const to = share || number.money || !unit ? number.to : unit.to;
  const quantity = build(text, tokens, from, to, { kind, value, unit: unitWords, direction });
  return { quantity, to: Math.max(number.to, at + 1) };
}

function kindOf(
  tokens: readonly Token[],
  at: number,
  number: NumberReading,
  unit: UnitReading | null,
  direction: 'up' | 'down' | null,
): QuantityKind {
  if (number.percent || number.suffix === 'x' || number.suffix === 'fold') return 'outcome';
  if (number.money) return 'outcome';
  const group = number.suffix ? unitOf(number.suffix) : (unit?.group ?? null);
  if ((!group || group.name === 'people' || group.name === 'group') && isSurrounding(tokens, at, number))
    return 'activity';
  if (!direction && isSpan(tokens, at, number)) return 'activity';
  if (!group) return direction ? 'outcome' : 'scale';
  if (group.name === 'time' && isEmployment(tokens, at, number, unit)) return 'activity';
  return direction && group.kind !== 'reach' && group.kind !== 'activity' ? 'outcome' : group.kind;
}

/** "in a team of 30", "part of a 5 person team": the people around the writer, no result and no reach. */
function isSurrounding(tokens: readonly Token[], at: number, { to, suffix }: NumberReading): boolean {
  const [unit, team] = suffix ? [suffix, tokens[to]?.lower] : [tokens[to]?.lower, tokens[to + 1]?.lower];
  if (/^(?:person|people|man|member)$/.test(unit ?? '') && /^(?:team|squad|crew|group)$/.test(team ?? ''))
    return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:in|within|part|member|on)$/.test(lower));
  const [preposition, , group, of] = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return (
    of === 'of' &&
    /^(?:team|squad|group)$/.test(group ?? '') &&
    /^(?:in|of|on|within|part|member)$/.test(preposition ?? '')
  );
}

/** “at 240 kiosks by 12 %”: where it changed, and not by how much. */
function tellsWhere(tokens: readonly Token[], at: number, { to }: NumberReading, unit: UnitReading | null): boolean {
  if (unit?.group.name === 'time' || !WHERE.has(tokens[at - 1]?.lower ?? '')) return false;
  return tokens.slice(to + 1, to + 5).some(({ lower }) => lower === 'by');
}

const WHERE = new Set(['in', 'at', 'on', 'across']);

function unitBehind(tokens: readonly Token[], number: NumberReading): UnitReading | null {
  return readUnit(
    tokens,
    tokens[number.to]?.lower === 'of' && number.value === null ? number.to + 1 : number.to,
    stops,
  );
}

function unitText(text: string, tokens: readonly Token[], from: number, unit: UnitReading | null): string | null {
  const first = tokens[from];
  const last = unit ? tokens[unit.to - 1] : undefined;
  return first && last ? text.slice(first.start, last.end) : null;
}

interface Facts {
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly unit: string | null;
  readonly direction: 'up' | 'down' | null;
}

function build(text: string, tokens: readonly Token[], from: number, to: number, facts: Facts): Quantity {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    kind: facts.kind,
    value: facts.value,
    unit: facts.unit,
    direction: facts.direction,
    text: text.slice(start, end),
    start,
    end,
    baseline: hasBaseline(tokens, from, to),
    period: periodNear(text, tokens, to),
  };
}

/** The nearest verb of change before the figure, in the same clause. */
function directionAt(tokens: readonly Token[], at: number): 'up' | 'down' | null {
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    const token = tokens[back];
    if (!token || token.lower === '.' || token.lower === ';') return null;
    if (!token.verb) continue;
    if (downs.has(token.verb.lemma)) return 'down';
    if (ups.has(token.verb.lemma)) return 'up';
  }
  return null;
}

function hasBaseline(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 3); at < Math.min(tokens.length, to + 4); at += 1) {
    const token = tokens[at];
    if (!token || (at >= from && at < to)) continue;
    if (token.lower === '.' || token.lower === ';') {
      if (at >= to) break;
      continue;
    }
    if (bases.has(token.lower)) return true;
    if (token.lower === '→' || (token.lower === 'to' && at === from - 1 && tokens[at - 1]?.kind === 'number'))
      return true;
  }
  return false;
}

const PER = new Set(['per', 'a', 'an', 'each', 'every', '/']);
const DURING = new Set(['over', 'in', 'within', 'during', 'after']);

/** "over six months", "per day", "/week", "annually" right behind the figure. */
function periodNear(text: string, tokens: readonly Token[], to: number): Words | null {
  for (let at = to; at < Math.min(tokens.length, to + 6); at += 1) {
    const token = tokens[at];
    if (!token || token.lower === '.' || token.lower === ';') return null;
    if (adverbs.has(token.lower)) return words(text, tokens, at, at + 1);
    const next = tokens[at + 1];
    if (!next) return null;
    if (periods.has(next.lower) && PER.has(token.lower)) return words(text, tokens, at, at + 2);
    if (DURING.has(token.lower)) {
      const number = readNumber(tokens, at + 1);
      const unit = number ? unitBehind(tokens, number) : null;
      if (unit?.group.name === 'time') return words(text, tokens, at, unit.to);
    }
  }
  return null;
}

function words(text: string, tokens: readonly Token[], from: number, to: number): Words {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
