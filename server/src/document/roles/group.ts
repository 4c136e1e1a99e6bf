import type { HeadLine } from '../heads/line-parts.ts';
import type { ItemBlock } from '../markdown/blocks.ts';
import { type RelativePlain, shiftedPlain, spanOf } from '../markdown/plain-text.ts';
import type { Span } from '../model.ts';

/** A list item with the place of its piece. */
export interface PlacedItem {
  readonly item: ItemBlock;
  readonly base: number;
}

/** A paragraph, or the rest of one, with the place of its piece. */
export interface PlacedPlain extends Span {
  readonly plain: RelativePlain;
  readonly base: number;
}

/** A heading, in whatever dress, with what stands under it; whether it is a role is decided later. */
export interface Group {
  /** 1–6 for headings, 9 for a paragraph that only names a company, 10 for other ones, 11 for list items; smaller holds larger. */
  readonly depth: number;
  readonly lines: HeadLine[];
  readonly items: PlacedItem[];
  readonly prose: PlacedPlain[];
  parent: Group | null;
  /** Whether it is a table's row. */
  readonly isRow: boolean;
  /** Whether names of its parts stand at its own depth. */
  isLabelled?: boolean;
  /** The list item that it is, where it is one. */
  item?: PlacedItem;
  /** Whether headings for its years part what was done there. */
  isParted?: boolean;
  /** Whether its head is told in the prose. */
  isTold?: boolean;
  /** Whether the items beside it name their employers first of what is nested in them. */
  isNamedBelow?: boolean;
  /** Whether it is a paragraph that names the employer of the titles below. */
  isEmployer?: boolean;
  start: number;
  end: number;
  children: number;
}

/** What a section was parted into. */
export interface Groups {
  readonly groups: readonly Group[];
  /** Code blocks that hold dates as roles do. */
  readonly code: readonly Span[];
}

export const nameDepth = 9;
export const paragraphDepth = 10;
/** An earlier title at the company of the paragraph above. */
export const promotionDepth = 10.5;
export const itemDepth = 11;

/** Where a block of a piece stands. */
export function placedSpan(block: Span, base: number): Span {
  return { start: base + block.start, end: base + block.end };
}

/** A text that stands under a heading. */
export function placedPlain(plain: RelativePlain, base: number): PlacedPlain {
  return { ...spanOf(plain, base, 0, plain.text.length), plain, base };
}

export function hasBody(group: Group): boolean {
  return group.items.length > 0 || group.prose.length > 0;
}

/** What a role with a company of its own stands under: not the dated name above it. */
export function outOfName(group: Group): Group | null {
  let outer: Group | null = group;
  while (outer && outer.depth >= nameDepth) outer = outer.parent;
  return outer;
}

/** A bullet with one more under it. */
export function underItem(parent: PlacedItem, child: PlacedItem): PlacedItem {
  // A nested item keeps its offsets relative to its parent's piece.
  const nested = shiftedItem(child.item, child.base - parent.base);
  return { base: parent.base, item: { ...parent.item, children: [...parent.item.children, nested] } };
}

function shiftedItem(item: ItemBlock, by: number): ItemBlock {
  if (by === 0) return item;
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...move(item),
    marker: move(item.marker),
    own: move(item.own),
    plain: shiftedPlain(item.plain, by),
    children: item.children.map((nested) => shiftedItem(nested, by)),
  };
}
