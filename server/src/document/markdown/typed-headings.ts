import type { Span } from '../model.ts';
import { sectionKindOf } from '../sections/kind.ts';
import type { Block } from './blocks.ts';
import { gluedName } from './glued-names.ts';
import { type RelativePlain, slicePlain, spanOf } from './plain-text.ts';
import { textListItems } from './text-lists.ts';
import { partAt, underlinedName } from './underlined.ts';

/** "##Experience": many sites show it as a heading, CommonMark wants a space. One sign alone may begin a tag ("#devops") and is one only by itself or as a section's name. */
const typedHeading = /^#{2,6}(?=[\p{L}\p{N}*_["“])/u;
const typedName = /^#(?=\p{Lu}[^#]{1,60}$)/u;

/** Whether a line of the source begins as a heading whose space was forgotten. */
export function isTypedHeading(line: string): boolean {
  return typedHeading.test(line);
}

/** A paragraph's text as the blocks that its writer meant: headings whose space was forgotten, lists of typed signs, and the rest. */
export function textBlocks(plain: RelativePlain, span: Span, source: string): readonly Block[] {
  const underlined = underlinedName(plain, source);
  if (underlined) {
    const [above, name] = partAt(plain, underlined);
    const heading: Block = {
      type: 'heading',
      depth: underlined.depth,
      ...spanOf(name, 0, 0, name.text.length),
      plain: name,
    };
    return [...(above.text === '' ? [] : textBlocks(above, spanOf(above, 0, 0, above.text.length), source)), heading];
  }
  const glued = gluedName(plain);
  if (glued) {
    const [above, name] = glued;
    const at = spanOf(name, 0, 0, name.text.length);
    return [
      ...textBlocks(above, spanOf(above, 0, 0, above.text.length), source),
      { type: 'paragraph', ...at, plain: name },
    ];
  }
  if (!plain.text.includes('#')) return textListItems(plain, span, source);
  const starts = [0, ...plain.breaks.map((at) => at + 1)];
  const ends = [...plain.breaks, plain.text.length];
  const blocks: Block[] = [];
  let from = 0;
  const flush = (to: number): void => {
    if (to <= from) return;
    const part = slicePlain(plain, from, to);
    const isWhole = from === 0 && to === plain.text.length;
    blocks.push(...textListItems(part, isWhole ? span : spanOf(part, 0, 0, part.text.length), source));
  };
  starts.forEach((start, index) => {
    const end = ends[index] ?? plain.text.length;
    const depth = headingDepth(plain, start, end, source);
    if (depth === 0) return;
    flush(start - 1);
    const closing = /(?<![\s#])\s*#*$/.exec(plain.text.slice(start, end))?.index ?? 0;
    const text = slicePlain(plain, start + depth, start + Math.max(depth, closing));
    blocks.push({ type: 'heading', depth, ...spanOf(plain, 0, start, end), plain: text });
    from = end + 1;
  });
  flush(plain.text.length);
  return blocks;
}

/** How many signs a line begins with that make it a heading; an escaped one ("\#") is text. */
function headingDepth(plain: RelativePlain, start: number, end: number, source: string): number {
  const line = plain.text.slice(start, end);
  const isName = start === 0 && (end === plain.text.length || sectionKindOf(line.slice(1))?.exact === true);
  const signs = (typedHeading.exec(line) ?? (isName ? typedName.exec(line) : null))?.[0].length ?? 0;
  return signs > 0 && source[spanOf(plain, 0, start, start + 1).start] === '#' ? signs : 0;
}
