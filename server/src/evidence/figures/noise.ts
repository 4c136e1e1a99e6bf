import {
  capitalisedIntroductions,
  degreeWords,
  gluedNames,
  nameCompounds,
  namesBeforeNumbers,
  noiseTokens,
  rankVerbs,
} from '../../lexicon/noise.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Token } from '../grammar/tokens.ts';
import { type NumberReading, readNumber } from './number.ts';
import { type UnitReading, unitOf } from './units.ts';

const before = wordSet(namesBeforeNumbers);
const compounds = wordSet(nameCompounds);
const glued = wordSet(gluedNames);
const whole = wordSet(noiseTokens);
const degrees = wordSet(degreeWords);
const ranks = wordSet(rankVerbs);
const introductions = wordSet(capitalisedIntroductions);

const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;
const SMALL = /^\d{1,3}(?:\.\d{1,2}){0,3}(?:\.x|x)?$/;

/** Thousands between points ("1.200.000"): no version where something is counted. */
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3}){2,4}$/;

/** A number that measures nothing: a version, a name, a date, a place in a series. */
export function isNoise(
  tokens: readonly Token[],
  at: number,
  number: NumberReading,
  unit: UnitReading | null,
): boolean {
  const token = tokens[at];
  if (!token) return true;
  // “for the first time in 4 winters”.
  if (tokens[at - 1]?.lower === 'in' && tokens[at - 2]?.lower === 'time') return true;
  if (number.percent) return degrees.has(tokens[number.to]?.lower ?? '');
  if (number.money) return false;
  if (!number.digits) return isNamedWord(tokens, at, number);
  return (
    isNamedToken(tokens, at, token, number) ||
    isDate(tokens, at, token, number, unit) ||
    isVersion(tokens, at, token, number, unit)
  );
}

/** "two-factor", "zero trust", "one of". */
function isNamedWord(tokens: readonly Token[], at: number, number: NumberReading): boolean {
  const token = tokens[at];
  const next = tokens[at + 1]?.lower ?? '';
  if (number.suffix) return unitOf(number.suffix) === null || compounds.has(number.suffix);
  if (token?.lower === 'one') return !/^(?:day|week|hour|month|minute|quarter|year|sprint|weekend)$/.test(next);
  if (tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'rule') return true;
  // "Nine Media": a name of two capitals.
  if (token?.capital && at > 0 && tokens[at - 1]?.lower !== '.' && tokens[at + 1]?.capital) return true;
  if (token?.lower === 'zero')
    return (
      next === 'trust' ||
      next === 'day' ||
      next === '-' ||
      tokens[at - 1]?.lower === 'from' ||
      tokens[at - 1]?.lower === 'ground'
    );
  if (token?.lower === 'scores') return next !== 'of';
  if (token?.lower === 'tens') return next !== 'of';
  if (
    number.value !== null &&
    number.value <= 3 &&
    (tokens[at - 1]?.lower === 'between' || tokens[at - 1]?.lower === 'the')
  )
    return true;
  return token?.lower === 'hundred' && number.value === 100 && tokens[at - 1]?.lower !== 'a' && at > 0;
}

function isNamedToken(tokens: readonly Token[], at: number, token: Token, number: NumberReading): boolean {
  if (whole.has(token.lower) || compounds.has(number.suffix) || glued.has(number.suffix)) return true;
  if (isUnknownSuffix(number.suffix) || /^(?:bit|factor|tier)$/.test(tokens[number.to]?.lower ?? '')) return true;
  if (/^(?:st|nd|rd|th)$/.test(number.suffix))
    return (
      !ranks.has(tokens[at - 1]?.lower ?? '') &&
      !/^(?:place|prize|rank|percentile|position|of)$/.test(tokens[number.to]?.lower ?? '')
    );
  if (/^(?:st|nd|rd|th)-/.test(number.suffix) || /^x\d/.test(number.suffix)) return true;
  const left = tokens[at - 1]?.lower;
  const right = tokens[at + 1];
  if (left === '#') return number.value !== 1;
  if (token.lower === '24' && right?.lower === '/') return true;
  if (left === '/' && tokens[at - 2]?.lower === '24') return true;
  // "1:1", "S/4", "HTTP/2", "24/7"; a rate such as "3/5" keeps its number on the left.
  if (left === ':' && tokens[at - 2]?.kind === 'number') return true;
  if (right?.lower === ':' && tokens[at + 2]?.kind === 'number') return true;
  return (
    left === '/' &&
    tokens[at - 2]?.kind === 'word' &&
    token.start === tokens[at - 1]?.end &&
    tokens[at - 2]?.end === tokens[at - 1]?.start
  );
}

/** "3GPP", "7zip": letters behind a digit that are no unit. */
function isUnknownSuffix(suffix: string): boolean {
  return (
    suffix !== '' &&
    !/^(?:x|fold|star|figure|plus|st|nd|rd|th)/.test(suffix) &&
    unitOf(suffix) === null &&
    !/^\d/.test(suffix)
  );
}

function isDate(
  tokens: readonly Token[],
  at: number,
  token: Token,
  number: NumberReading,
  unit: UnitReading | null,
): boolean {
  if (/^\d\d?\.(?:19|20)\d\d$/.test(token.lower)) return true;
  if (tokens[at - 1]?.lower === '/' && YEAR.test(tokens[at - 2]?.lower ?? '')) return true;
  if (/^(?:19|20)\d\d(?:[-–](?:19|20)?\d\d|s|-\d\d-\d\d)$/.test(token.lower)) return true;
  if (YEAR.test(token.lower) && number.range && YEAR.test(tokens[number.to - 1]?.lower ?? '')) return true;
  if (YEAR.test(token.lower))
    return (
      !number.plus &&
      (unit === null ||
        unit.to > number.to + 1 ||
        isYearContext(tokens[at - 1]?.lower) ||
        isSingular(tokens[number.to]?.lower ?? '', unit))
    );
  if (isMonthOfYear(tokens, at) || isMonthOfYear(tokens, at - 2)) return true;
  const right = tokens[at + 1]?.lower;
  return right === '/' && YEAR.test(tokens[at + 2]?.lower ?? '');
}

/** "2022 talk", "Odra 1130 driver": counted things are told in the plural. */
function isSingular(word: string, { group }: UnitReading): boolean {
  return /^(?:item|group|people)$/.test(group.name) && !/(?:s|people|staff)$/.test(word);
}

/** "03/16", either half: a month and a year of two digits. */
function isMonthOfYear(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== '/') return false;
  return /^(?:0[1-9]|1[0-2])$/.test(tokens[at]?.lower ?? '') && /^\d\d$/.test(tokens[at + 2]?.lower ?? '');
}

function isYearContext(word: string | undefined): boolean {
  return word !== undefined && /^(?:in|since|from|until|of|by|during|\(|the|for|at|[a-z]{3,9}day)$/.test(word);
}

function isVersion(
  tokens: readonly Token[],
  at: number,
  token: Token,
  number: NumberReading,
  unit: UnitReading | null,
): boolean {
  const left = tokens[at - 1];
  if (GROUPED.test(token.lower) && (unit !== null || number.money !== null)) return false;
  if (/^\d+\.\d+\.\d+/.test(token.lower) || /^\d+\.x$/.test(token.lower)) return true;
  if (unit === null && !number.plus && SMALL.test(token.lower) && isUpgrade(tokens, at)) return true;
  if (unit === null && !number.plus && isFurtherVersion(tokens, at)) return true;
  // “Java (7, 8)”, “Play! 2.0”: a mark stands between the name and its version.
  if (unit === null && /^[(!]$/.test(left?.lower ?? '') && isNameBefore(tokens, at - 2)) return true;
  if (!left || left.kind === 'mark') return left?.lower === '.' && at === 1;
  if (before.has(left.lower)) return number.value === null || number.value < 1000 || unit === null;
  if (number.plus || number.range) return false;
  // “Odra 1130”: four digits behind a name count nothing where nothing is counted.
  const counts = unit !== null && !isSingular(tokens[unit.to - 1]?.lower ?? '', unit);
  if (!SMALL.test(token.lower) && (counts || !left.capital || !/^\d{4,5}$/.test(token.lower))) return false;
  if (!left.capital && !/\d|[+#]$/.test(left.lower)) return false;
  // A capital behind a full stop or at the head is a sentence's own word ("Deployed 30 services").
  return !introductions.has(left.lower) && !(left.verb && isSentenceStart(tokens, at - 1));
}

function isNameBefore(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at];
  return name !== undefined && (before.has(name.lower) || (tokens[at + 1]?.lower === '!' && name.capital));
}

/** "Java 8/11", "9.6 and 10": behind a version stand others, a few at most. */
function isFurtherVersion(tokens: readonly Token[], at: number): boolean {
  let first = at;
  for (let step = 0; step < 3 && isInRow(tokens, first); step += 1) first -= 2;
  if (first === at || isInRow(tokens, first)) return false;
  const number = readNumber(tokens, first);
  return number !== null && number.to === first + 1 && isNoise(tokens, first, number, null);
}

function isInRow(tokens: readonly Token[], at: number): boolean {
  return (
    SMALL.test(tokens[at]?.lower ?? '') && tokens[at - 2]?.kind === 'number' && JOINS.test(tokens[at - 1]?.lower ?? '')
  );
}

const JOINS = /^(?:and|or|to|,|\/|&|\+)$/;

/** "upgrade 2.4 -> 3.3", "migrated from 2 to 3". */
function isUpgrade(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 9), at)
    .some(
      ({ lower, verb }) =>
        /^(?:upgrade|migrate|port|move|switch|update)$/.test(verb?.lemma ?? '') ||
        /^(?:upgrade|migration)$/.test(lower),
    );
}

function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1];
  return !left || left.kind === 'mark' || left.capital === false;
}
