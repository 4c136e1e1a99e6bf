import {
  currencies,
  fleetNouns,
  marketNouns,
  moneyWords,
  peopleNouns,
  servedBusinesses,
  siteNouns,
} from '../../lexicon/claims.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { ToldScope } from '../grammar/lexis.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Quantity, Words } from '../model.ts';

const coins = wordSet(currencies);
const fleets = wordSet(fleetNouns);
const markets = wordSet(marketNouns);
const served = wordSet(servedBusinesses);
const sites = wordSet(siteNouns);
const money = wordSet(moneyWords);
const people = wordSet(peopleNouns);
export const teams: ReadonlySet<string> = new Set(['team', 'squad', 'group', 'department']);

/** From this many systems on, the work serves an organisation and not one team. */
const FLEET = 100;
/** From this many systems reached at once on, more than one team owns them. */
const SEVERAL_TEAMS = 20;
/** From this many people of the company on, more than a few teams are reached. */
const CROWD = 30;
/** From this many businesses served on, they are the customers at large. */
const AT_LARGE = 100;
/** From this many countries or markets on, the company sells at large. */
const MARKETS = 4;
/** From this amount a year on, a saving is a company's and not a team's. */
const COMPANY_MONEY = 50_000;
/** From this amount on, a budget is that of a department. */
const BUDGET = 1_000_000;

/** A fleet of systems is an organisation's; money saved or earned is the company's. */
export function countedScope(
  text: string,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
): { scope: ToldScope; scopeWords: Words } | null {
  for (const quantity of quantities) {
    const scope = scopeOf(text, tokens, quantity);
    const { start, end } = quantity;
    if (scope) return { scope, scopeWords: { text: text.slice(start, end), start, end } };
  }
  return null;
}

function scopeOf(
  text: string,
  tokens: readonly Token[],
  { text: words, start, end, value, unit, direction }: Quantity,
) {
  if (unit === null || isSurrounding(text.slice(end)) || /\bout of $/i.test(text.slice(0, start))) return null;
  const names = unit.toLowerCase().split(/[\s/-]/);
  if (names.some((name) => coins.has(name))) {
    if (/\bbudget\b/i.test(text)) return (value ?? 0) >= BUDGET ? 'organisation' : null;
    const matters = direction !== null || tokens.some(({ lower }) => money.has(lower));
    const amount = value ?? (/^(?:hundreds|thousands) of \D/i.test(words) ? 0 : COMPANY_MONEY);
    return matters && amount >= COMPANY_MONEY ? 'company' : null;
  }
  if (names.some((name) => fleets.has(name)) && !names.includes('open')) {
    const count = value ?? (/^(?:hundreds|thousands)/i.test(words) ? FLEET : 0);
    if (count >= FLEET) return 'organisation';
    return count >= SEVERAL_TEAMS && /\bacross\s+(?:\w+\s+)?$/i.test(text.slice(0, start)) ? 'multi-team' : null;
  }
  if (names.some((name) => teams.has(name.replace(/s$/, ''))))
    return teamsCounted(text.slice(0, start), value ?? 0, unit);
  if (names.some((name) => people.has(name))) {
    if (/\b(?:team|group|class|squad) of (?:over |about |around |more than |up to |~)?$/i.test(text.slice(0, start)))
      return 'team';
    // “Interviewed 60 developers”: they are asked and not led.
    if (/\binterview(?:ed|ing|s)? (?:over |about |around |more than |~)?$/i.test(text.slice(0, start))) return null;
    return (value ?? 0) >= CROWD ? 'organisation' : null;
  }
  if (names.some((name) => markets.has(name))) return (value ?? 0) >= MARKETS ? 'company' : null;
  if (names.some((name) => served.has(name))) return (value ?? 0) >= AT_LARGE ? 'company' : null;
  return names.some((name) => sites.has(name)) && (value ?? 0) >= 8 ? 'organisation' : null;
}

/** “across 10+ teams”. */
function teamsCounted(before: string, count: number, unit: string): ToldScope | null {
  if (count >= SEVERAL_TEAMS) return 'organisation';
  return count > 1 &&
    !/groups?$/i.test(unit) &&
    /\b(?:across|for|by) (?:over |about |around |more than |~)?$/i.test(before)
    ? 'multi-team'
    : null;
}

/** “a 90-service ecosystem”: what there was around it, and not how far it reached. */
function isSurrounding(behind: string): boolean {
  return /^s? (?:ecosystem|landscape|environment|estate)\b/i.test(behind);
}
