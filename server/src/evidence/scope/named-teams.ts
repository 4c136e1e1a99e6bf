import { technologies } from '../../lexicon/technologies.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { GroupsNamed, Sign } from '../claims/facts.ts';
import type { Token } from '../grammar/tokens.ts';
import { wordsOf } from '../grammar/words.ts';

const means = wordSet(technologies);
const stops = wordSet(prepositions);
const BY = new Set(['by', 'between', 'across', 'for', 'with', 'from']);
const GROUPS =
  /^(?:teams|squads|departments|tribes|divisions|groups|units|offices|sites|plants|studios|labs|faculties)$/;
const USERS = /^(?:use|uses|used|using|adopted|follow|followed|shared|consumed|across|between|for|with)$/;

/** Teams told by their names: "used by Booking and Groups", "across the Search, Ads and Maps teams". */
export function namedTeams(text: string, tokens: readonly Token[], groups: readonly GroupsNamed[]): Sign[] {
  const signs: Sign[] = [];
  for (const { from, to, adopted } of groups) {
    const words = wordsOf(text, tokens, from, to);
    signs.push({ kind: 'reach-teams-named', confidence: 0.75, proof: 'self', words });
    if (adopted) signs.push({ kind: 'adopted-by-teams', confidence: 0.75, proof: 'self', words });
  }
  return signs;
}

/** Where groups are named. */
export function groupsNamed(tokens: readonly Token[]): readonly GroupsNamed[] {
  const found: GroupsNamed[] = [];
  if (!holdsRow(tokens)) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const taken = OPENS.has(word) || at === 0 ? takenUp(tokens, at === 0 ? at : at + 1) : 0;
    if (taken > 0) found.push({ from: tokens[at]?.kind === 'mark' ? at + 1 : at, to: taken, adopted: true });
    if (!BY.has(word)) continue;
    const { end, names } = namesFrom(tokens, at + 1);
    if (names < 2) continue;
    const before = tokens[at - 1]?.lower ?? '';
    const group = GROUPS.test(tokens[end]?.lower ?? '');
    if (
      group ||
      (word === 'by' && USERS.test(before)) ||
      (word === 'with' && (TOGETHER.test(before) || agrees(tokens, at)))
    )
      found.push({ from: at, to: group ? end + 1 : end, adopted: false });
  }
  return found;
}

/** "Orders, Stock", "Booking and Groups": without two names in a row there is nothing to look for. */
function holdsRow(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at += 1) if (tokens[at]?.capital && isRow(tokens, at)) return true;
  return false;
}

function isRow(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  if (next !== ',' && next !== 'and' && next !== '&') return false;
  return isName(tokens[at]) && (isName(tokens[at + 2]) || (next === ',' && isName(tokens[at + 3])));
}

function isName(token: Token | undefined): boolean {
  return token?.capital === true && !means.has(token.lower);
}

/** "that Orders, Stock and Loyalty now follow", "; Billing and Search have adopted": the token behind it, or 0. */
function takenUp(tokens: readonly Token[], from: number): number {
  if (!tokens[from]?.capital && tokens[from]?.lower !== 'the') return 0;
  const { end, names } = namesFrom(tokens, from);
  if (names < 2) return 0;
  let act = end;
  while (BETWEEN.has(tokens[act]?.lower ?? '')) act += 1;
  const verb = tokens[act]?.verb;
  // “on which Berths and Tolls base their reports”: behind a relative whatever they do takes it up.
  if (RELATIVE.test(tokens[from - 1]?.lower ?? '') && isPlainWord(tokens[act])) return act + 1;
  return verb && verb.form !== 'gerund' && TAKES_UP.has(verb.lemma) ? act + 1 : 0;
}

/** "Agreed a format with Billing and Tolls": names behind "with" are parties. */
function agrees(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(Math.max(0, to - 8), to).some(({ verb }) => verb !== null && AGREEING.has(verb.lemma));
}

const AGREEING = new Set('agree align coordinate negotiate liaise'.split(' '));
const TOGETHER = /^(?:together|jointly|agreed|along|aligned|coordinated|negotiated)$/;
const RELATIVE = /^(?:that|which)$/;

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && !stops.has(token.lower);
}

/** Behind these the clause of those who took it up may begin. */
const OPENS = new Set(['that', 'which', ';', ',', '.', '(', '–', '—', ':', 'and']);
const BETWEEN = new Set('now since have has both all also had still then teams today each'.split(' '));
const TAKES_UP = new Set(
  'adopt build follow implement keep share use run depend rely take move switch migrate plan'.split(' '),
);

/** Capitalised names joined by commas and "and". */
function namesFrom(tokens: readonly Token[], from: number): { end: number; names: number } {
  let at = tokens[from]?.lower === 'the' || tokens[from]?.lower === 'our' ? from + 1 : from;
  let names = 0;
  let joined = true;
  for (; at < Math.min(tokens.length, from + 14); at += 1) {
    const token = tokens[at];
    if (isName(token)) {
      if (joined) names += 1;
      joined = false;
    } else if (token?.lower === ',' || token?.lower === 'and' || token?.lower === '&') joined = true;
    else break;
  }
  return { end: at, names };
}
