import type { Sign } from './signals.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './words.ts';

const BY = new Set(['by', 'between', 'across', 'for', 'with', 'from']);
const GROUPS = /^(?:teams|squads|departments|tribes|divisions|groups|units)$/;
const USERS = /^(?:use|uses|used|using|adopted|follow|followed|shared|consumed|across|between|for|with)$/;

/** Teams told by their names: "used by Booking and Groups", "across the Search, Ads and Maps teams". */
export function namedTeams(text: string, tokens: readonly Token[]): Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const taken = takenUp(tokens, at);
    if (taken > 0) {
      const words = wordsOf(text, tokens, at, taken);
      signs.push({ kind: 'reach-teams-named', confidence: 0.75, proof: 'self', words });
      signs.push({ kind: 'adopted-by-teams', confidence: 0.75, proof: 'self', words });
    }
    if (!BY.has(tokens[at]?.lower ?? '')) continue;
    const { end, names } = namesFrom(tokens, at + 1);
    if (names < 2) continue;
    const before = tokens[at - 1]?.lower ?? '';
    const group = GROUPS.test(tokens[end]?.lower ?? '');
    if (group || (tokens[at]?.lower === 'by' && USERS.test(before))) {
      const to = group ? end + 1 : end;
      signs.push({ kind: 'reach-teams-named', confidence: 0.75, proof: 'self', words: wordsOf(text, tokens, at, to) });
    }
  }
  return signs;
}

/** "that Orders, Stock and Loyalty now follow": the token behind it, or 0. */
function takenUp(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower;
  if (word !== 'that' && word !== 'which') return 0;
  const { end, names } = namesFrom(tokens, at + 1);
  const act = tokens[end]?.lower === 'now' ? end + 1 : end;
  return names >= 2 && TAKES_UP.has(tokens[act]?.verb?.lemma ?? '') ? act + 1 : 0;
}

const TAKES_UP = new Set(['adopt', 'build', 'follow', 'implement', 'keep', 'share', 'use']);

/** Capitalised names joined by commas and "and". */
function namesFrom(tokens: readonly Token[], from: number): { end: number; names: number } {
  let at = tokens[from]?.lower === 'the' || tokens[from]?.lower === 'our' ? from + 1 : from;
  let names = 0;
  let joined = true;
  for (; at < Math.min(tokens.length, from + 14); at += 1) {
    const token = tokens[at];
    if (token?.capital) {
      if (joined) names += 1;
      joined = false;
    } else if (token?.lower === ',' || token?.lower === 'and' || token?.lower === '&') joined = true;
    else break;
  }
  return { end: at, names };
}
