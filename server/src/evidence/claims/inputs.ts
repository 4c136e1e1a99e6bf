import { inspectingVerbs, peopleNouns } from '../../lexicon/claims.ts';
import { wordSet } from '../../lexicon/words.ts';
import { unitOf } from '../figures/units.ts';
import { namesThing, objectStart } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Quantity } from '../model.ts';
import { laterAct } from './deeds.ts';
import { claimsEffect } from './effects.ts';
import type { Facts } from './facts.ts';

const staff = wordSet(peopleNouns);
const inspecting = wordSet(inspectingVerbs);

/** The only figures say what went in, and not what came of it. */
export function onlyInput(facts: Facts): boolean {
  return facts.namedResults.length === 0 && (onlyInspected(facts) || onlyHeads(facts) || onlyParts(facts));
}

/** What was inspected ("Scanned 200 accounts"), or how long it took. */
function onlyInspected({ tokens, head, quantities, claim }: Facts): boolean {
  if (!claim.achievement || head?.kind !== 'verb') return false;
  const figures = quantities.filter(({ kind }) => kind !== 'activity');
  const looked = head.verbs.every((at) => inspecting.has(tokens[at]?.verb?.lemma ?? ''));
  // “Interviewed 30 people and hired four”: what came of it stands behind.
  return looked && head.verbs.length > 0 && figures.every(({ kind }) => kind !== 'outcome') && !laterAct(tokens, head);
}

/** How many did the work with the writer (“Led a team of nine, setting its practices”); whom it was for is told behind “to”. */
function onlyHeads({ tokens, head, claim, quantities }: Facts): boolean {
  const leads = claim.leadership && (claim.roles.has('lead') || MANAGING.test(head?.lemma ?? ''));
  if (!leads && !(claim.weak && tokens.some(isMaking))) return false;
  return quantities.every((quantity) => isHeads(quantity, tokens)) && !tokens.some((_, at) => tellsWork(tokens, at));
}

const MANAGING = /^(?:manage|head|direct|oversee|supervise|run)$/;

/** “to build the desk”, “through a year-long rewrite”, “on the berth ledger”: what they did. */
function tellsWork(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'to') return tokens[at + 1]?.verb?.form === 'base';
  return /^(?:on|through)$/.test(word) && namesThing(tokens, at + 1);
}

/** How many parts were bettered (“Refactored 20 roles to improve their upkeep”): by how much is left open. */
function onlyParts({ tokens, head, quantities }: Facts): boolean {
  const [figure, ...others] = quantities;
  if (head?.kind !== 'verb' || !figure || others.length > 0) return false;
  const start = objectStart(head);
  return (
    figure.kind === 'scale' &&
    figure.direction === null &&
    figure.start === tokens[start]?.start &&
    (figure.value ?? MANY) < MANY &&
    claimsEffect(tokens, head, start)
  );
}

/** So many parts tell the size of the work by themselves. */
const MANY = 100;

/** “a team of nine”, “a 3-member crew”, “managing four developers”: people who work there, counted once. */
function isHeads({ kind, unit, direction, text, start, end }: Quantity, tokens: Facts['tokens']): boolean {
  if (kind === 'activity' || direction !== null) return false;
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findIndex((token) => token.end >= end);
  const near = tokens.slice(Math.max(0, first - 3), last + 5);
  const noun = (unit ?? text).toLowerCase().split(' ').at(-1) ?? '';
  // “rolled out to 2,600 employees” tells whom it serves.
  if (/^(?:to|for|by)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower !== 'up') return false;
  if (staff.has(noun)) return true;
  return near.some(({ lower }) => GROUPS.test(lower)) && (unit === null || unitOf(noun)?.name === 'people');
}

/** “Worked in a team of seven, delivering …”. */
function isMaking({ verb }: Token): boolean {
  return verb?.form === 'gerund' && verb.role === 'build';
}

const GROUPS = /^(?:team|group|squad|crew|department)$/;
