import type { Evidence, Signal } from '../evidence/model.ts';

/**
 * Whether those who adopted or use a thing say nothing of the writer, who used, followed or moved to it like everyone:
 * "Followed the standard which all teams keep", "Moved our jobs to the scheduler that 20 teams use".
 */
export function isTakenFromOthers({ opener, text }: Evidence, { kind, start }: Signal): boolean {
  const lemma = opener?.lemma ?? '';
  if (!proofs.has(kind)) return false;
  if (isSetByOthers(text.slice(0, start))) return true;
  return using.has(lemma) || (moving.has(lemma) && behindPreposition.test(text.slice(0, start)));
}

/** "Implemented the policy that Security had defined for", all teams. */
export function isSetByOthers(before: string): boolean {
  return setByOthers.test(before.slice(-80));
}

const setByOthers =
  /\b(?:that|which)\s(?!(?:I|we)\s)(?:[\w-]+\s){1,3}(?:had|has|have)\s[\w-]+\s(?:(?:for|across|in)\s(?:the\s)?)?$/i;

const proofs: ReadonlySet<Signal['kind']> = new Set([
  'adopted-artefact',
  'adopted-by-teams',
  'reach-company',
  'reach-organisation',
  'reach-teams-counted',
  'reach-teams-named',
  'standard-set',
]);

/** What stands behind these was there before. */
const using = new Set('adopt apply attend consume fix follow join learn pass read study test use'.split(' '));

/** What stands behind these was changed, and what it was changed by or moved to was there before. */
const moving = new Set(
  'adapt align connect convert deploy implement integrate migrate move port switch upgrade'.split(' '),
);

const behindPreposition = /\s(?:by|from|into|onto|to|with)\s+(?:[\w’'-]+\s+){0,7}$/i;
