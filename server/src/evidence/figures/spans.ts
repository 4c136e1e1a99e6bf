import { employmentNouns, lastingNouns, timedNouns } from '../../lexicon/noise.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { Token } from '../grammar/tokens.ts';
import type { NumberReading } from './number.ts';
import { type UnitReading, unitOf } from './units.ts';

const stops = wordSet(prepositions);
const lasting = wordSet(lastingNouns);
const timed = wordSet(timedNouns);
const employment = wordSet(employmentNouns);

/** "two-year platform", "24 months roadmap", "every 2 weeks": how long something lasts; "30-minute response time" is a value. */
export function isSpan(tokens: readonly Token[], at: number, number: NumberReading): boolean {
  const glued = unitOf(number.suffix)?.name === 'time';
  if (!glued && unitOf(tokens[number.to]?.lower ?? '')?.name !== 'time') return false;
  if (/^(?:every|each)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  const behind = glued ? number.to : number.to + 1;
  const next = tokens[behind];
  if (next?.kind !== 'word' || stops.has(next.lower)) return false;
  const near = tokens.slice(behind, behind + 3);
  const unit = glued ? number.suffix : (tokens[number.to]?.lower ?? '');
  if (near.some(({ lower }) => lasting.has(lower))) return true;
  return LONG.test(unit) && !near.some(({ lower }) => timed.has(lower));
}

const LONG = /^(?:hour|day|week|fortnight|month|quarter|year)$/;

/** "3-month contract", "for 2 years", "8 years of experience". */
export function isEmployment(
  tokens: readonly Token[],
  at: number,
  number: NumberReading,
  unit: UnitReading | null,
): boolean {
  const behind = Math.max(unit?.to ?? 0, number.to);
  // "Apprenticeship at Brightfen (6 months)"
  if (
    tokens[at - 1]?.lower === '(' &&
    tokens.slice(0, at).some(({ lower }) => employment.has(lower) || lower === 'member')
  )
    return true;
  return (
    tokens.slice(number.to, behind + 3).some(({ lower }) => employment.has(lower)) ||
    (tokens[at - 1]?.lower === 'for' && /^y/.test(tokens[number.to]?.lower ?? ''))
  );
}
