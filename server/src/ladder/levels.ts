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
