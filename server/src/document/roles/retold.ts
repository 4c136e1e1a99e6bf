import { linesSpan } from '../heads/leads.ts';
import { linesOf } from '../heads/line-breaks.ts';
import type { HeadLine } from '../heads/line-parts.ts';
import type { Block, ItemBlock, ListBlock } from '../markdown/blocks.ts';
import { type RelativePlain, slicePlain } from '../markdown/plain-text.ts';
import type { Span } from '../model.ts';
import type { Node } from '../sections/sections.ts';
import { paragraphDepth } from './group.ts';

// A section told anew with headings where none were seen.

/** A heading that was found among what was no heading's. */
export interface ToldHead {
  readonly lines: readonly HeadLine[];
  /** As a group's. */
  readonly depth: number;
}

/** A section's blocks, with those that are headings instead of what they were part of. */
export interface Retold {
  readonly nodes: readonly Node[];
  readonly heads: ReadonlyMap<Node, ToldHead>;
}

/** Cuts headings out of the blocks that they stand in. */
export function retold(nodes: readonly Node[], heads: readonly (readonly HeadLine[])[]): Retold {
  const telling = new Telling(heads);
  for (const node of nodes) telling.take(node);
  return telling;
}

/** Walks a section's blocks once; it lives as long as that walk. */
class Telling implements Retold {
  readonly nodes: Node[] = [];
  readonly heads = new Map<Node, ToldHead>();
  private readonly headOf = new Map<RelativePlain, readonly HeadLine[]>();

  constructor(heads: readonly (readonly HeadLine[])[]) {
    for (const head of heads) for (const { plain } of head) this.headOf.set(plain, head);
  }

  take(node: Node): void {
    const { block, base } = node;
    if (block.type === 'list') this.takeList(block, base);
    else if (block.type !== 'heading' && block.type !== 'paragraph') this.nodes.push(node);
    else if (!this.holdsHead(block.plain, base)) this.nodes.push(node);
    else this.takeText(block.plain, base, block.type === 'heading' ? block.depth : paragraphDepth);
  }

  private holdsHead(plain: RelativePlain, base: number): boolean {
    return linesOf(plain, base).some((line) => this.headOf.has(line.plain));
  }

  private takeList(block: ListBlock, base: number): void {
    const whole: ItemBlock[] = [];
    const flush = (): void => {
      if (whole.length > 0) this.nodes.push({ block: listOf(block, whole.splice(0)), base });
    };
    for (const item of block.items) {
      if (!this.isTouched(item, base)) whole.push(item);
      else {
        flush();
        if (this.holdsHead(item.plain, base))
          this.takeText(item.plain, base, paragraphDepth, (plain, span) =>
            listOf(block, [{ ...item, own: { ...item.own, end: span.end }, end: span.end, plain, children: [] }]),
          );
        else this.nodes.push({ block: listOf(block, [{ ...item, end: item.own.end, children: [] }]), base });
        const [first] = item.children;
        if (first) this.takeList(listOf(block, item.children), base);
      }
    }
    flush();
  }

  private isTouched(item: ItemBlock, base: number): boolean {
    return this.holdsHead(item.plain, base) || item.children.some((child) => this.isTouched(child, base));
  }

  /** A text with headings among its lines: what stands before the first stays what it was, and what stands below is prose. */
  private takeText(plain: RelativePlain, base: number, depth: number, opening = paragraphOf): void {
    const lines = linesOf(plain, base);
    let rest: HeadLine[] = [];
    for (const line of lines) {
      const head = this.headOf.get(line.plain);
      if (!head) {
        rest.push(line);
        continue;
      }
      this.addPart(plain, base, rest, rest[0] === lines[0] ? opening : paragraphOf);
      rest = [];
      if (head[0]?.plain === line.plain) this.addHead(head, base, depth);
    }
    this.addPart(plain, base, rest, paragraphOf);
  }

  private addHead(lines: readonly HeadLine[], base: number, depth: number): void {
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return;
    // The lines may stand in blocks of several pieces, each with a base of its own.
    const { start } = linesSpan([first], first.at - base);
    const { end } = linesSpan([last], last.at - base);
    const node: Node = { block: { type: 'paragraph', plain: first.plain, start, end }, base };
    this.nodes.push(node);
    this.heads.set(node, { lines, depth });
  }

  private addPart(plain: RelativePlain, base: number, lines: readonly HeadLine[], make: typeof paragraphOf): void {
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return;
    const part = slicePlain(plain, first.offset, last.offset + last.plain.text.length);
    this.nodes.push({ block: make(part, linesSpan(lines, 0)), base });
  }
}

function paragraphOf(plain: RelativePlain, span: Span): Block {
  return { type: 'paragraph', plain, ...span };
}

function listOf({ column }: ListBlock, items: readonly ItemBlock[]): ListBlock {
  return { type: 'list', items, column, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
}
