import { ask, hasTails, type Part, type Said, tails } from '../said.ts';
import { isIntangible } from '../words/nouns.ts';

/** Whatever would be open after the statement. */
export function outcome(said: Said): Part {
  if (hasTails(said)) return tails(said);
  return [';', ask(outcomeQuestion(said))];
}

export function outcomeQuestion(said: Said): string {
  const base = said.clause.opening.verbs[0]?.base ?? '';
  const them = said.object?.plural ? 'them' : 'it';
  if (MADE.test(base) && !(said.object && isIntangible(said.object))) return `who uses ${them}, for what?`;
  if (CARRIED.test(base) && said.object?.plural) return 'without what, or by when?';
  return said.measured ? said.measure.ask : 'what changed?';
}

const MADE =
  /^(?:build|develop|create|implement|design|write|add|introduce|launch|ship|deliver|set up|establish|produce|construct|engineer|program|prototype)$/;
/** Operations on many things: done without downtime, or by a date. */
export const CARRIED =
  /^(?:rotate|migrate|move|upgrade|update|port|transfer|patch|replace|convert|switch|review|test)$/;
