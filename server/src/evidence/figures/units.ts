import { type UnitGroup, units } from '../../lexicon/units.ts';
import type { Token } from '../grammar/tokens.ts';

export interface UnitReading {
  readonly group: UnitGroup;
  /** Index behind the unit's last word. */
  readonly to: number;
}

const groups: ReadonlyMap<string, UnitGroup> = new Map(
  units.flatMap((group) =>
    group.words.split(' ').flatMap((word) => [...forms(word)].map((form) => [form, group] as const)),
  ),
);

/** The unit a word names, singular or plural. */
export function unitOf(word: string): UnitGroup | null {
  return groups.get(word) ?? groups.get(word.slice(word.lastIndexOf('-') + 1)) ?? null;
}

/** The counted noun behind a number: its head, up to four words on ("300 internal production services"). */
export function readUnit(tokens: readonly Token[], from: number, stops: ReadonlySet<string>): UnitReading | null {
  let found: UnitReading | null = null;
  for (let at = from; at < Math.min(tokens.length, from + 5); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'number' || stops.has(token.lower)) break;
    if (token.kind === 'mark') {
      if (token.lower === '/' && at === from) continue;
      break;
    }
    const group = groups.get(token.lower) ?? hyphenated(token.lower);
    if (group) found = { group, to: at + 1 };
    else if (found) break;
  }
  return found;
}

function hyphenated(word: string): UnitGroup | null {
  const cut = word.lastIndexOf('-');
  return cut > 0 ? (groups.get(word.slice(cut + 1)) ?? null) : null;
}

function forms(word: string): Set<string> {
  if (word.length < 3 && word !== 'pr' && word !== 'mr') return new Set([word, word.length === 2 ? `${word}s` : word]);
  if (/(?:[sxz]|ch|sh)$/.test(word)) return new Set([word, `${word}es`]);
  if (/[^aeiou]y$/.test(word)) return new Set([word, `${word.slice(0, -1)}ies`]);
  if (word === 'person') return new Set([word, 'persons']);
  return new Set([word, `${word}s`]);
}
