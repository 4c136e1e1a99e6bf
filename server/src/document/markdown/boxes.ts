import type { List } from 'mdast';
import type { Block, HeadingBlock } from './blocks.ts';
import { createPlainBuilder } from './plain-text.ts';

// Boxes and tabs as static sites have them: a line with a sign and a title, and Markdown indented below it.

const opening = /^([ \t]*)(?:!!!|\?\?\?\+?|===\+?!?)[ \t]+(?=\S)[^\r\n]{0,300}$/gm;
const mayOpen = /^[ \t]*(?:!!!|\?\?\?|=== ?")/m;

/**
 * The text as a parser of Markdown understands it: the line that opens a box becomes the marker of a list item, which what is indented
 * below it belongs to, so that it is no code. Every offset stays what it was.
 */
export function asListItems(text: string): string {
  if (!mayOpen.test(text)) return text;
  return text.replace(opening, (line, indent: string, at: number) => {
    if (line.trimStart().startsWith('=') && !/^\s*===[+!]* "/.test(line)) return line;
    const below = /^[ \t]*\r?\n(?:[ \t]*\r?\n)*([ \t]*)\S/.exec(text.slice(at + line.length, at + line.length + 400));
    const isHeld = below !== null && columns(below[1] ?? '') >= columns(indent) + 4;
    return isHeld ? `${indent}1) #`.padEnd(line.length) : line;
  });
}

/** Whether a list item is such a box in the source. */
export function isBox(source: string, at: number): boolean {
  return /[!?=]/.test(source[at] ?? '');
}

/** A box's title as the heading that it shows as, or null where it has none. */
export function boxTitle(source: string, at: number, shift: number, depth: number): HeadingBlock | null {
  const line = source.slice(at, at + 400).split('\n', 1)[0] ?? '';
  const title = /^\S+[^"]{0,80}"([^"]{1,200})"/.exec(line)?.[1] ?? '';
  if (title.trim() === '') return null;
  const start = at + line.indexOf(`"${title}"`) + 1 - shift;
  const builder = createPlainBuilder();
  builder.linear(title, start);
  return { type: 'heading', depth, start, end: start + title.length, plain: builder.done() };
}

/** How deep the titles of boxes beside each other are: below the heading above them, and above those within them. */
export function boxDepth(above: readonly Block[], { children }: List): number {
  const last = above.findLast((block) => block.type === 'heading');
  const inner = children.flatMap((box) =>
    box.children.slice(1).flatMap((it) => (it.type === 'heading' ? [it.depth] : [])),
  );
  return Math.max(1, Math.min(6, (last?.type === 'heading' ? last.depth : 1) + 1, ...inner.map((depth) => depth - 1)));
}

function columns(indent: string): number {
  let count = 0;
  for (const sign of indent) count += sign === '\t' ? 4 - (count % 4) : 1;
  return count;
}
