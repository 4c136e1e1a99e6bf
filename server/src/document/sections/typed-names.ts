import type { Block, ListBlock, ParagraphBlock } from '../markdown/blocks.ts';
import { slicePlain, spanOf } from '../markdown/plain-text.ts';
import { sectionKindOf } from './kind.ts';
import type { Node, Start } from './sections.ts';

// Names of sections in documents without headings: in bold, in capitals or numbered.

/** Deeper than any heading's. */
export const BOLD_DEPTH = 7;

const numberedNames = new WeakMap<ListBlock, Block>();

/** "2. Professional Experience:" between paragraphs is a list of one item to Markdown, and the section's name to its writer. */
function numberedName(block: ListBlock): Block {
  const [item, ...more] = block.items;
  const isName =
    item &&
    more.length === 0 &&
    item.children.length === 0 &&
    /:\s*$/.test(item.plain.text.slice(-3)) &&
    item.plain.breaks.length === 0;
  const named: Block =
    isName && sectionKindOf(item.plain.text)?.exact
      ? { type: 'paragraph', start: item.start, end: item.end, plain: item.plain }
      : block;
  numberedNames.set(block, named);
  return named;
}

const parted = new WeakMap<ParagraphBlock, readonly [ParagraphBlock, ParagraphBlock] | 'whole'>();

/** A section's name in bold on the first line of a paragraph stands for itself. */
export function partAtName(node: Node): readonly Node[] {
  const { block, base } = node;
  if (block.type === 'list') return [{ block: numberedNames.get(block) ?? numberedName(block), base }];
  if (block.type !== 'paragraph' || block.plain.breaks.length === 0) return [node];
  if (
    block.plain.marks[0]?.start !== 0 &&
    !/^[\p{Lu}\s&]{5,40}$/u.test(block.plain.text.slice(0, block.plain.breaks[0]))
  )
    return [node];
  const known = parted.get(block);
  const parts = known ?? partsAtName(block) ?? 'whole';
  if (!known) parted.set(block, parts);
  return parts === 'whole' ? [node] : parts.map((part) => ({ block: part, base }));
}

function partsAtName(block: ParagraphBlock): readonly [ParagraphBlock, ParagraphBlock] | null {
  const at = block.plain.breaks[0] ?? 0;
  const name = slicePlain(block.plain, 0, at);
  const first: ParagraphBlock = { type: 'paragraph', ...spanOf(name, 0, 0, at), plain: name };
  if (!boldSection(first)) return null;
  const rest = slicePlain(block.plain, at + 1, block.plain.text.length);
  return [first, { type: 'paragraph', ...spanOf(rest, 0, 0, rest.text.length), plain: rest }];
}

/** The section that a paragraph in a heading's place names, or null. */
export function boldSection(block: ParagraphBlock): Start | null {
  const { text, marks, breaks } = block.plain;
  if (breaks.length > 0 || text.length > 60) return null;
  const isBold = marks.some(
    (mark) => mark.start === 0 && mark.end >= text.replace(/:$/, '').length && mark.kind === 'strong',
  );
  const isLoud = text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
  const named = isBold || isLoud || text.endsWith(':') ? sectionKindOf(text) : null;
  // "Job history:" alone, in a page without headings; "Skills:" so written as often names those of a role.
  const isPlain = !isBold && !isLoud;
  if (isPlain && !(named?.exact && (named.kind === 'experience' || named.kind === 'education'))) return null;
  const isNamed = isBold && text.split(' ').length <= (named?.kind === 'experience' ? 4 : 5);
  return named && (named.exact || (isNamed && (named.kind === 'experience' || named.kind === 'education')))
    ? { kind: named.kind, depth: BOLD_DEPTH, hasTitle: true }
    : null;
}
