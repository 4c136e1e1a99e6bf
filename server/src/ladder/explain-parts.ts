import type { Ladder } from './ladder.ts';
import { levelLabel } from './levels.ts';
import type { Dimension, Level } from './model.ts';

// A quotation is clipped behind this many characters.
const longest = 28;

/** The words in “ ”, as Markdown that shows nothing but them. */
export function clip(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  const short = text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
  return `“${escapeMarkdown(short)}”`;
}

/** Words of the document or of a user's ladder, so that they cannot become markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&');
}

/** What was escaped, for a reader who renders no Markdown. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\`*_[\]<>|~])/g, '$1');
}

/** Paragraphs of a hover; empty ones are left out. */
export function paragraphs(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

export function expectation(ladder: Ladder, level: Level, dimension: Dimension): string | null {
  const found = ladder.expectations.find((each) => each.level === level && each.dimension === dimension);
  return found === undefined ? null : ladder.own ? escapeMarkdown(found.summary) : found.summary;
}

/** The common name, or the name that the user's own ladder has for a level. */
export function levelName(level: Level, ladder: Ladder): string {
  const own = ladder.own ? ladder.levels.find(({ equivalent }) => equivalent === level) : undefined;
  return own === undefined ? levelLabel(level) : escapeMarkdown(own.name);
}

/** "The generic profile", or the name of the user's own ladder. */
export function ladderName(ladder: Ladder): string {
  return ladder.own ? escapeMarkdown(ladder.name) : `The ${ladder.name} profile`;
}
