import { finiteTails, hasFiniteTails } from '../results.ts';
import { ask, core, hasTails, opener, type Part, type Said, tails } from '../said.ts';
import { add, type Wording } from '../wording.ts';

/** What is open in a claim, as questions, and what the menu title promises of the result. */
export interface Open {
  readonly who: string;
  readonly decide: string;
  readonly result: string;
  readonly promise: string;
  /** Ask for all three. */
  readonly full?: boolean;
}

/** The same claim, filled in: who took part, what was decided, what came of it; what the bullet tells is not asked. */
export function fillIn(said: Said, open: Open): Wording | null {
  if (hasTails(said)) return withResult(said, open);
  const whole = [opener(said), core(said)];
  const result = [';', ask(open.result)];
  const decided = [':', ask(open.decide)];
  if (said.hasWith) return add(`Add what you decided and ${open.promise}`, 'senior', whole, decided, result);
  if (said.closed) {
    const both = [':', ask('who took part, and what did you decide?')];
    return add(`Add who took part and ${open.promise}`, 'senior', whole, both, result);
  }
  const who: Part = ['with', ask(open.who)];
  if (open.full)
    return add(`Add who took part, what you decided, ${open.promise}`, 'senior', whole, who, decided, result);
  return add(`Add who took part and ${open.promise}`, 'senior', whole, who, result);
}

function withResult(said: Said, open: Open): Wording | null {
  const whole = [opener(said), core(said)];
  if (!said.hasWith) {
    if (said.closed || said.clause.tails.some((tail) => tail.form === 'values')) return null;
    return add('Add who took part', 'senior', whole, 'with', ask('how many engineers?'), tails(said));
  }
  return hasFiniteTails(said)
    ? add('Add what you decided', 'senior', whole, ':', ask(open.decide), finiteTails(said))
    : null;
}
