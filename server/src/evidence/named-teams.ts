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
