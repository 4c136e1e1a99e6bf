import type { Ladder } from './ladder.ts';
import { LEVELS, type Level } from './model.ts';

/** Negative where `a` is below `b`, zero where they are one rung. */
export function compareLevels(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}

export function isAtLeast(level: Level | null, floor: Level): boolean {
  return level !== null && compareLevels(level, floor) >= 0;
}

/** The highest of some levels, null of none. */
export function highest(levels: Iterable<Level>): Level | null {
  let top: Level | null = null;
  for (const level of levels) if (top === null || compareLevels(level, top) > 0) top = level;
  return top;
}

/** "Senior", "Staff" …: how a level is written in a sentence. */
export function levelLabel(level: Level): string {
  return level === 'mid' ? 'Mid-level' : level.charAt(0).toUpperCase() + level.slice(1);
}

/** The level that a writer names: one of ours, or by a name or code of the ladder in force; null where there is none. */
export function levelNamed(written: string, { levels }: Ladder): Level | null {
  const word = written.trim().toLowerCase();
  const own = levels.find(({ name, codes }) => [name, ...codes].some((one) => one.toLowerCase() === word));
  return LEVELS.find((level) => level === word) ?? own?.equivalent ?? null;
}

/** What a writer may call a level: the names of the user's own ladder, then ours. */
export function levelNames({ own, levels }: Ladder): readonly string[] {
  return own ? [...levels.map(({ name }) => name), ...LEVELS] : LEVELS;
}
