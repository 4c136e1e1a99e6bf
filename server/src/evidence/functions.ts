import { businessFunctions, engineeringFunctions } from '../lexicon/scopes.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Token } from './tokens.ts';

const business = wordSet(businessFunctions);
const engineering = wordSet(engineeringFunctions);

/** Parts of a company told in a row (“finance and operations”, “mobile, web and backend”); token indexes, `to` exclusive. */
export function functionsNamed(tokens: readonly Token[]): { readonly from: number; readonly to: number } | null {
  for (let from = 0; from < tokens.length; from += 1) {
    const row = rowFrom(tokens, from);
    if (row.count < 2) continue;
    const taken = TAKING.has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.verb?.lemma === 'align';
    const grouped = GROUPED.test(tokens[row.to]?.lower ?? '');
    // The parts of an application are called by the same words as those who make them.
    if (row.outside >= 2 ? taken || grouped || row.count > 2 : row.outside + (grouped ? 1 : 0) > 0 && taken)
      return { from, to: grouped ? row.to + 1 : row.to };
    if (row.outside === 0 && grouped && taken) return { from, to: row.to + 1 };
    from = row.to;
  }
  return null;
}

const TAKING = new Set('with across between among from for by the save saves saved helped'.split(' '));
const GROUPED = /^(?:teams?|departments?|leads|colleagues|people|stakeholders|groups|functions|managers|engineers)$/;

function rowFrom(tokens: readonly Token[], from: number): { to: number; count: number; outside: number } {
  let at = from;
  let to = from;
  let count = 0;
  let outside = 0;
  let joined = true;
  for (; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (joined && (business.has(word) || engineering.has(word))) {
      joined = false;
      count += 1;
      if (business.has(word)) outside += 1;
      to = at + 1;
    } else if (count > 0 && /^(?:,|and|&|\/)$/.test(word)) joined = true;
    else if (count === 0 || word !== 'the') break;
  }
  return { to, count, outside };
}
