import type { Facts, Sign } from '../claims/facts.ts';
import type { Quantity } from '../model.ts';

/** A year's money from which on a figure is a company's and not a team's. */
const COMPANY_MONEY = 250_000;
const TEAMS = /\b(?:teams?|squads?|departments?|tribes?|divisions?)$/i;
const MONEY = /^(?:[$€£¥₹]|usd|eur|gbp|dollars?|euros?)$/i;

/** Signs that a figure gives: a measured result, money of a company's size, ten times the scale. */
export function figureSignals(_text: string, { quantities }: Facts): Sign[] {
  const signs: Sign[] = [];
  const outcomes = quantities.filter(({ kind, direction }) => kind === 'outcome' && direction);
  // Of "from 50 to 8 minutes" the end tells more than the beginning, and a unit more than a bare number.
  const outcome = outcomes.findLast(({ unit }) => unit !== null) ?? outcomes.at(-1);
  if (outcome) signs.push(sign('system-outcome', 0.7, outcome));
  for (const quantity of quantities) {
    if (isCompanyMoney(quantity)) signs.push(sign('company-figure', 0.7, quantity));
    if (quantity.unit === 'x' && (quantity.value ?? 0) >= 10) signs.push(sign('ten-fold', 0.7, quantity));
    if (quantity.unit !== null && TEAMS.test(quantity.unit) && (quantity.value ?? 3) >= 2 && !isSplit(quantity)) {
      signs.push(sign('reach-teams-counted', 0.75, quantity));
    }
  }
  return signs;
}

function isCompanyMoney({ unit, value, direction }: Quantity): boolean {
  return unit !== null && MONEY.test(unit) && (value ?? 0) >= COMPANY_MONEY && direction !== null;
}

/** "2 teams of 4" is one group still. */
function isSplit({ value }: Quantity): boolean {
  return value !== null && value < 2;
}

function sign(kind: Sign['kind'], confidence: number, { text, start, end }: Quantity): Sign {
  return { kind, confidence, proof: 'self', words: { text, start, end } };
}
