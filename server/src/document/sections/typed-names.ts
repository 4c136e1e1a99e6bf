import { lineFacts } from '../heads/line-parts.ts';
import type { Block, ListBlock, ParagraphBlock } from '../markdown/blocks.ts';
import { type RelativePlain, slicePlain, spanOf } from '../markdown/plain-text.ts';
import { sectionKindOf } from './kind.ts';
import type { Node, Start } from './sections.ts';

// Names of sections in documents without headings: in bold, in capitals, numbered, or plain.

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

/** Whether sections are named by plain lines: “Experience” and “Education” or “Skills”, each with nothing beside it. */
export function arePlain(document: readonly Node[]): boolean {
  const kinds = new Set(
    document.map(({ block }) => (block.type === 'paragraph' ? plainSection(firstLine(block))?.kind : null)),
  );
  return kinds.has('experience') && (kinds.has('education') || kinds.has('skills'));
}

/** The section that a line of no style names, or null. */
export function plainSection(text: string): Start | null {
  const named = text.length <= 40 && /^\p{Lu}/u.test(text) ? sectionKindOf(text.trim()) : null;
  return named?.exact ? { kind: named.kind, depth: BOLD_DEPTH, hasTitle: true } : null;
}

function firstLine({ plain: { text, breaks } }: ParagraphBlock): string {
  return text.slice(0, breaks[0] ?? text.length);
}

const parted = [false, true].map(
  () => new WeakMap<ParagraphBlock, readonly [ParagraphBlock, ParagraphBlock] | 'whole'>(),
);

/** A section's name in bold, or in a plain line where these name sections, on the first line of a paragraph stands for itself. */
export function partAtName({ block, base }: Node, isPlain: boolean): readonly Node[] {
  if (block.type === 'list') return [{ block: numberedNames.get(block) ?? numberedName(block), base }];
  if (block.type !== 'paragraph' || block.plain.breaks.length === 0) return [{ block, base }];
  const isStyled = block.plain.marks[0]?.start === 0 || /^[\p{Lu}\s&]{5,40}$/u.test(firstLine(block));
  if (!isStyled && !(isPlain && plainSection(firstLine(block)))) return [{ block, base }];
  const memory = parted[Number(isPlain)];
  const known = memory?.get(block);
  const parts = known ?? partsAtName(block, isPlain) ?? 'whole';
  if (!known) memory?.set(block, parts);
  return parts === 'whole' ? [{ block, base }] : parts.map((part) => ({ block: part, base }));
}

function partsAtName(block: ParagraphBlock, isPlain: boolean): readonly [ParagraphBlock, ParagraphBlock] | null {
  const at = block.plain.breaks[0] ?? 0;
  const name = slicePlain(block.plain, 0, at);
  const first: ParagraphBlock = { type: 'paragraph', ...spanOf(name, 0, 0, at), plain: name };
  if (!boldSection(first) && !(isPlain && plainSection(name.text))) return null;
  const rest = slicePlain(block.plain, at + 1, block.plain.text.length);
  if (employsOneself.test(name.text.trim()) && beginsWithDates(rest)) return null;
  return [first, { type: 'paragraph', ...spanOf(rest, 0, 0, rest.text.length), plain: rest }];
}

/** "**Freelance**" right over dates is for whom one worked, and names a section where roles follow. */
const employsOneself = /^(?:freelanc\w{0,3}|self[- ]employed|consulting|contracting|internship|military)$/i;

function beginsWithDates(rest: RelativePlain): boolean {
  const first = slicePlain(rest, 0, rest.breaks[0] ?? rest.text.length);
  const { period, parts } = lineFacts(first);
  return period?.isRange === true && parts.every(({ place }) => place);
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
  // "TEACHING AND VOLUNTEER EXPERIENCE".
  if (named && isLoud && text.split(' ').length <= 6 && /\bEXPERIENCE:?$/.test(text))
    return { kind: named.kind, depth: BOLD_DEPTH, hasTitle: true };
  return named && (named.exact || (isNamed && (named.kind === 'experience' || named.kind === 'education')))
    ? { kind: named.kind, depth: BOLD_DEPTH, hasTitle: true }
    : null;
}
