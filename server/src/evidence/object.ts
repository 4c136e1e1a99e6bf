import type { Head } from './head.ts';

/** Where the object of the opening verbs begins. */
export function objectStart(head: Head): number {
  return Math.max(head.to, (head.verbs.at(-1) ?? 0) + 1);
}
