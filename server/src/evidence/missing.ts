import type { VerbRole } from '../lexicon/verbs.ts';
import type { Claim } from './claim.ts';
import type { Head } from './head.ts';
import type { Quantity, Words } from './model.ts';
import type { Token } from './tokens.ts';

export interface ResultFacts {
  readonly tokens: readonly Token[];
  readonly head: Head | null;
  readonly claim: Claim;
  readonly quantities: readonly Quantity[];
  readonly hasMetric: boolean;
  readonly namedResults: readonly Words[];
  readonly artefacts: readonly Words[];
}

/** A claim of work whose reader would rightly ask “so what, how much, for whom?”. */
export function missesResult({ tokens, head, claim, hasMetric, namedResults, artefacts }: ResultFacts): boolean {
  if (claim.none || !head || head.kind === 'exposure' || hasMetric || namedResults.length) return false;
  if (improves(tokens)) return true;
  if (claim.weak)
    return (
      claim.achievement ||
      /^(?:worked|work|working|helped|contributed|responsible|collaborated)$/.test(tokens[head.from]?.lower ?? '')
    );
  const has = (role: VerbRole): boolean => claim.roles.has(role);
  if (has('lead') || has('manage') || has('grow') || claim.leadership) return true;
  if (has('build')) return artefacts.length === 0 || tokens.length > 14;
  if (has('improve')) return true;
  if (has('influence')) return true;
  return false;
}

function improves(tokens: readonly Token[]): boolean {
  return tokens.some(({ verb }) => verb?.role === 'improve' && (verb.form === 'gerund' || verb.form === 'past'));
}
