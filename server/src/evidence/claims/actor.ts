import type { Head } from '../grammar/head.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Actor } from '../model.ts';

const TEAM_OWNERS = new Set(['our', 'the', 'my']);
const BEING = new Set(['was', 'were', 'been', 'is', 'are', 'being']);

/** Who acts: a bullet without a subject speaks of its writer. */
export function readActor(tokens: readonly Token[], head: Head | null): Actor {
  const [first, second] = tokens;
  if (head?.team || (second?.lower === 'team' && TEAM_OWNERS.has(first?.lower ?? ''))) return 'team';
  if (head?.self || head?.kind === 'verb' || head?.kind === 'weak-phrase' || head?.kind === 'leadership-noun')
    return 'self';
  return isPassive(tokens) ? 'passive' : 'unknown';
}

/** "The pipeline was rebuilt": a form of "be" and a participle in the first clause. */
function isPassive(tokens: readonly Token[]): boolean {
  for (let at = 1; at + 1 < Math.min(tokens.length, 14); at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === '.' || word === ';') return false;
    if (tokens[at + 1]?.verb?.form === 'past' && BEING.has(word)) return true;
  }
  return false;
}
