import { deed, techLabel } from '../heads/words.ts';
import type { HeadingBlock, ItemBlock, ListBlock, ParagraphBlock } from '../markdown/blocks.ts';

// Lists of skills inside a role.

/** Whether a paragraph or a heading ends in "Key skills:". */
export function namesSkills({ plain: { text, breaks } }: ParagraphBlock | HeadingBlock): boolean {
  return /:\s*$/.test(text.slice(-8)) && techLabel.test(text.slice((breaks.at(-1) ?? -1) + 1).trimStart());
}

/** Whether a list under such a label holds names alone; what tells of work is a bullet wherever it stands. */
export function listsSkills({ items }: ListBlock): boolean {
  return items.every(namesTools);
}

/** "Kafka", "Languages: Python, Java": names, with a label before them or without. */
export function namesTools({ plain: { text }, children }: ItemBlock): boolean {
  if (children.length > 0 || deed.test(text) || /[.!?](?:\s|$)/.test(text)) return false;
  const label = /^[^:.,]{2,40}:\s/.exec(text)?.[0].length ?? 0;
  const names = text.slice(label).replace(/\([^()]*\)/g, '');
  return (label > 0 ? names.split(', ') : [names]).every((name) => name.trim().split(/\s+/, 6).length <= 5);
}
