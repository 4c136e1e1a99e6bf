import type { Span } from '../model.ts';
import { sectionKindOf } from '../sections/kind.ts';
import type { Block, ItemBlock } from './blocks.ts';
import { dressedIn } from './dressed-in-html.ts';
import { decodeEntity } from './entities.ts';
import { addAligned, tagKinds } from './inline.ts';
import { createPlainBuilder, type PlainBuilder, type RelativePlain } from './plain-text.ts';
import { RowGroups } from './row-groups.ts';

const token = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][A-Za-z0-9]{0,20})\b[^<>]{0,2000}>|[^<]+|</g;
/** No deeper heading stands among those of roles. */
const rowHeadDepth = 6;
const lineTags = new Set(['br']);
const cellTags = new Set(['td', 'th']);
const blockTags = new Set(
  'p div tr table tbody thead section article header footer center dl dt dd ul ol details figure blockquote hr main nav aside address'.split(
    ' ',
  ),
);
/** Components that are named after a role's facts: each is a line of its own, and "title" in a page's body is one. */
const factTags = new Set('title role position company employer date dates period duration location place'.split(' '));

/** Raw HTML as the blocks that it shows: headings, list items, paragraphs; a table's cells are lines of its row. */
export function htmlBlocks(value: string, source: string, span: Span, shift: number): readonly Block[] {
  const reader = new HtmlReader(source, span.start + shift, shift);
  for (const match of value.matchAll(token)) reader.take(match);
  const blocks = reader.finish();
  return blocks.length === 0 && value.includes('<!--') ? [{ type: 'comment', ...span }] : blocks;
}

/** Collects the text between tags; it lives as long as one HTML block. */
class HtmlReader {
  private readonly source: string;
  private readonly base: number;
  private readonly shift: number;
  private readonly blocks: Block[] = [];
  private items: ItemBlock[] = [];
  private builder: PlainBuilder = createPlainBuilder();
  private open: { readonly tag: string; readonly at: number }[] = [];
  private heading = 0;
  /** The items of the lists that the open ones are nested in; null for a list that stands in no item. */
  private readonly outer: (ItemBlock[] | null)[] = [];
  private inItem = false;
  /** Whether the open item is one of Markdown's. */
  private isTyped = false;
  /** Whether a line of the source starts here. */
  private isFresh = true;
  private hidden: string | null = null;
  private readonly rows = new RowGroups();
  /** Whether the open cell heads several rows. */
  private isRowHead = false;

  constructor(source: string, base: number, shift: number) {
    this.source = source;
    this.base = base;
    this.shift = shift;
  }

  take(match: RegExpExecArray): void {
    const tag = match[2]?.toLowerCase();
    const at = match.index;
    if (tag === undefined) {
      if (!match[0].startsWith('<!--') && this.hidden === null) this.text(match[0], at);
      return;
    }
    const closes = match[1] === '/';
    if (tag === 'style' || tag === 'script') this.hidden = closes ? null : tag;
    else if (tagKinds.has(tag)) this.mark(tag, closes);
    else if (!closes && (tag === 'span' || factTags.has(tag)))
      this.builder.border(this.base + at - this.shift, match[0].length);
    else if (lineTags.has(tag)) this.builder.lineBreak(this.base + at - this.shift, match[0].length);
    else if (cellTags.has(tag)) this.cell(at, match[0], closes);
    else if (/^h[1-6]$/.test(tag)) this.headingTag(closes ? 0 : Number(tag[1]), at, match[0].length);
    else if (tag === 'li') this.startItem(!closes);
    else if (tag === 'ul' || tag === 'ol') closes ? this.endList() : this.startList();
    else if (tag === 'summary') this.startSummary(!closes);
    else if (blockTags.has(tag)) {
      if (tag === 'tr') this.startRow(closes);
      else if (tag === 'table') this.rows.startTable();
      this.block(at, match[0].length);
    }
  }

  finish(): readonly Block[] {
    this.closeTyped();
    this.flush();
    while (this.outer.length > 0) this.endList();
    this.flush();
    this.flushItems();
    return this.blocks;
  }

  private text(text: string, at: number): void {
    let offset = 0;
    for (const line of text.split(/(\r?\n\s*)/)) {
      const start = this.base + at + offset;
      if (/^\r?\n/.test(line)) {
        // A line end inside HTML is a space, not a line of its own.
        this.isFresh = true;
        if (this.builder.length > 0 && line !== '') this.builder.atom(' ', start - this.shift, line.length);
      } else if (!this.markdown(line, start)) this.line(line, start);
      offset += line.length;
    }
  }

  /** A heading or a list item in Markdown that HTML without a blank line under it has swallowed. */
  private markdown(line: string, start: number): boolean {
    if (this.builder.length > 0 && !this.atLineStart()) return false;
    const match = (!this.inItem || this.isTyped) && /^(?:(#{1,6})[ \t]+(?=\S)|[-*+][ \t]+(?=\S|$))/.exec(line);
    if (!match) return false;
    this.closeTyped();
    this.boundary();
    if (match[1]) this.heading = match[1].length;
    else this.inItem = this.isTyped = true;
    this.line(line.slice(match[0].length), start + match[0].length);
    if (match[1]) this.startHeading(0);
    return true;
  }

  private atLineStart(): boolean {
    return this.isFresh;
  }

  private closeTyped(): void {
    if (!this.isTyped) return;
    this.flush();
    this.inItem = this.isTyped = false;
  }

  private line(line: string, start: number): void {
    if (line.trim() !== '') this.isFresh = false;
    const dressed = dressedIn(line);
    if (dressed) {
      this.line(line.slice(0, dressed.start), start);
      const from = this.builder.length;
      this.line(line.slice(dressed.from, dressed.to), start + dressed.from);
      this.builder.mark(dressed.kind, from, this.builder.length);
      this.line(line.slice(dressed.end), start + dressed.end);
      return;
    }
    const value = line.replace(/&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g, decodeEntity);
    addAligned(this.builder, value, this.source, start, start + line.length, this.shift, true);
  }

  private mark(tag: string, closes: boolean): void {
    if (!closes) {
      this.open.push({ tag, at: this.builder.length });
      return;
    }
    const index = this.open.findLastIndex((entry) => entry.tag === tag);
    const opened = this.open[index];
    if (!opened) return;
    this.open = this.open.slice(0, index);
    const kind = tagKinds.get(tag);
    if (kind) this.builder.mark(kind, opened.at, this.builder.length);
  }

  private cell(at: number, tag: string, closes: boolean): void {
    if (closes) return;
    if (this.rows.isFirst) this.endSectionCell();
    const isHead = this.rows.takeCell(tag);
    if (this.isRowHead && !isHead) this.endRowHead();
    this.isRowHead = isHead;
    this.builder.lineBreak(this.base + at - this.shift, tag.length);
  }

  /** What heads several rows stands over them as a heading does. */
  private endRowHead(): void {
    this.heading = rowHeadDepth;
    this.flush();
    this.isRowHead = false;
    this.heading = 0;
  }

  /** "<td>Experience</td>" as a row's first cell, beside or over what the section holds. */
  private endSectionCell(): void {
    if (!sectionKindOf(this.builder.done().text)?.exact) return;
    this.heading = 2;
    this.flush();
    this.heading = 0;
  }

  private startRow(closes: boolean): void {
    if (this.isRowHead) this.endRowHead();
    else if (this.rows.isFirst) this.endSectionCell();
    if (!closes) this.rows.startRow();
  }

  /** A block within a heading is a part of it: "<h3>Acme <div>2019 – 2021</div></h3>". */
  private block(at: number, length: number): void {
    if (this.heading > 0) this.builder.border(this.base + at - this.shift, length);
    else this.boundary();
  }

  /** A heading in a list's item is a line of it. */
  private headingTag(depth: number, at: number, length: number): void {
    if (this.inItem && !this.isTyped) this.builder.border(this.base + at - this.shift, length);
    this.startHeading(depth);
  }

  private startHeading(depth: number): void {
    this.boundary();
    this.heading = depth;
  }

  /** "<summary>Work History</summary>" is a section's heading; any other is a line of its own. */
  private startSummary(opens: boolean): void {
    const name = opens || this.heading > 0 ? null : sectionKindOf(this.builder.done().text);
    if (name?.exact) this.heading = 2;
    this.boundary();
    if (name) this.heading = 0;
  }

  private startItem(opens: boolean): void {
    this.isTyped = false;
    this.flush();
    this.inItem = opens;
  }

  private startList(): void {
    const isNested = this.inItem && !this.isTyped;
    if (isNested) this.flush();
    else this.boundary();
    this.outer.push(isNested ? this.items : null);
    if (!isNested) return;
    this.items = [];
    this.inItem = false;
  }

  /** What a nested list holds goes under the item that it stands in. */
  private endList(): void {
    const around = this.outer.pop() ?? null;
    if (around === null) {
      this.boundary();
      return;
    }
    this.flush();
    const nested = this.items;
    const parent = around.at(-1);
    if (parent) around[around.length - 1] = withNested(parent, nested);
    else around.push(...nested);
    this.items = around;
    this.inItem = true;
  }

  private boundary(): void {
    this.closeTyped();
    if (this.inItem) return;
    this.flush();
  }

  private flush(): void {
    const plain = this.builder.done();
    this.builder = createPlainBuilder();
    this.open = [];
    if (plain.text === '') return;
    const span = spanOfRuns(plain);
    if (this.inItem) {
      this.items.push({ ...span, marker: { start: span.start, end: span.start }, own: span, plain, children: [] });
      return;
    }
    this.flushItems();
    if (this.heading > 0)
      this.blocks.push({
        type: 'heading',
        depth: this.heading,
        ...span,
        plain,
        ...(this.isRowHead && { isRowHead: true }),
      });
    else this.blocks.push({ type: 'paragraph', ...span, plain });
  }

  private flushItems(): void {
    const [first] = this.items;
    const last = this.items.at(-1);
    if (first && last) {
      this.blocks.push({ type: 'list', start: first.start, end: last.end, items: this.items, column: 0 });
    }
    this.items = [];
  }
}

function withNested(item: ItemBlock, nested: readonly ItemBlock[]): ItemBlock {
  return { ...item, end: nested.at(-1)?.end ?? item.end, children: [...item.children, ...nested] };
}

function spanOfRuns(plain: RelativePlain): Span {
  const { runs } = plain;
  const last = runs.length - 4;
  return { start: runs[2] ?? 0, end: (runs[last + 2] ?? 0) + (runs[last + 3] ?? 0) };
}
