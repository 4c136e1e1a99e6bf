import type { Definition, Html, List, ListItem, Nodes, Paragraph, Root, RootContent, Table } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../model.ts';
import type { Block, ItemBlock, RowBlock } from './blocks.ts';
import { asListItems, boxDepth, boxTitle, isBox } from './boxes.ts';
import { betweenFences } from './fenced-divs.ts';
import { withoutSigns } from './foreign-signs.ts';
import { htmlBlocks } from './html.ts';
import { addInline, readInline } from './inline.ts';
import { isName, tellsRole, unglue } from './lazy-lines.ts';
import { ruledTable, tableBlocks } from './odd-tables.ts';
import { createPlainBuilder, type RelativePlain, spanOf } from './plain-text.ts';
import { withTagText } from './tag-text.ts';
import { readCode, textsIn } from './text-in-code.ts';
import { type ItemText, itemText, textListItems } from './text-lists.ts';
import { isTooDeep } from './too-deep.ts';
import { textBlocks } from './typed-headings.ts';

/** What one piece of Markdown holds; offsets are relative to the piece. */
export interface ParsedPiece {
  readonly blocks: readonly Block[];
  /** HTML comments and link definitions, where directives are written. */
  readonly comments: readonly Span[];
  /** The labels of the link definitions in it, as their writer has them. */
  readonly defines: readonly string[];
}

const processor = unified().use(remarkParse);
const data = processor.data();
data.micromarkExtensions = [gfmTable()];
data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
processor.freeze();

/**
 * Parses a piece of Markdown; a piece that is nested too deep to be anyone's writing reads as nothing.
 * @param definitions link definitions of other pieces that this one refers to, each on its own line
 */
export function parsePiece(text: string, definitions: string): ParsedPiece {
  const nothing: ParsedPiece = { blocks: [], comments: [], defines: [] };
  if (isTooDeep(text)) return nothing;
  const marked = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const prefix = definitions === '' ? '' : `${definitions}\n\n`;
  try {
    const source = prefix + withoutSigns(withTagText(marked));
    return new Converter(source, prefix.length).convert(processor.parse(asListItems(source)));
  } catch {
    // The parser recurses; what overflows its stack despite the check above is no résumé.
    return nothing;
  }
}

/** Turns one tree into blocks; it lives as long as one conversion. */
class Converter {
  private readonly source: string;
  private readonly shift: number;
  private readonly comments: Span[] = [];
  private readonly defines: string[] = [];

  constructor(source: string, shift: number) {
    this.source = source;
    this.shift = shift;
  }

  convert(root: Root): ParsedPiece {
    return { blocks: this.blocks(root.children), comments: this.comments, defines: this.defines };
  }

  private blocks(nodes: readonly RootContent[]): readonly Block[] {
    const blocks: Block[] = [];
    for (const node of nodes) this.add(blocks, node);
    return blocks;
  }

  private add(blocks: Block[], node: RootContent): void {
    const span = this.span(node);
    switch (node.type) {
      case 'heading':
        this.noteComments(node.children);
        blocks.push({ type: 'heading', depth: node.depth, ...span, plain: this.inline(node.children) });
        return;
      case 'paragraph':
        this.addParagraph(blocks, node);
        return;
      case 'list':
        if (isBox(this.source, span.start + this.shift)) this.addBoxes(blocks, node);
        else this.addList(blocks, node);
        return;
      case 'table':
        blocks.push(...tableBlocks({ type: 'table', ...span, rows: this.rows(node) }));
        return;
      case 'blockquote':
        for (const child of node.children) this.add(blocks, child);
        return;
      case 'html':
        this.addHtml(blocks, node);
        return;
      case 'code':
        this.addCode(blocks, span);
        return;
      case 'thematicBreak':
        blocks.push({ type: 'rule', ...span });
        return;
      case 'definition':
        this.addDefinition(node);
        return;
      default:
        return;
    }
  }

  private addParagraph(blocks: Block[], node: Paragraph): void {
    const span = this.span(node);
    this.noteComments(node.children);
    const plain = this.inline(node.children);
    if (plain.text === '') return;
    const table = ruledTable(plain);
    if (table) {
      blocks.push(table);
      return;
    }
    for (const piece of betweenFences(plain)) {
      const at = piece === plain ? span : spanOf(piece, 0, 0, piece.text.length);
      blocks.push(...textBlocks(piece, at, this.source.slice(this.shift)));
    }
  }

  /** A list is parted where a heading is glued under one of its items. */
  private addList(blocks: Block[], node: List): void {
    const column = (node.position?.start.column ?? 1) - 1;
    let items: ItemBlock[] = [];
    const flush = (): void => {
      const [first] = items;
      const last = items.at(-1);
      if (first && last) blocks.push({ type: 'list', start: first.start, end: last.end, items, column });
      items = [];
    };
    for (const child of node.children) {
      const glued: Block[] = [];
      const item = this.item(child, glued);
      const isHeading = child.children[0]?.type === 'heading' && item.plain.text === '' && item.children.length === 0;
      if (!isHeading) items.push(item);
      if (glued.length === 0) continue;
      flush();
      blocks.push(...glued);
    }
    flush();
  }

  /** Boxes of a static site: each title is a heading, and what stands in the box stands under that. */
  private addBoxes(blocks: Block[], node: List): void {
    const depth = boxDepth(blocks, node);
    for (const { children, position } of node.children) {
      const title = boxTitle(this.source, position?.start.offset ?? 0, this.shift, depth);
      if (title) blocks.push(title);
      for (const child of children.slice(1)) this.add(blocks, child);
    }
  }

  private item(node: ListItem, glued: Block[]): ItemBlock {
    const span = this.span(node);
    const firstList = node.children.findIndex((child) => child.type === 'list');
    const own = firstList < 0 ? node.children : node.children.slice(0, firstList);
    const gluedBefore = glued.length;
    const text = this.itemText(own, glued);
    const children: ItemBlock[] = [...text.items];
    // Below its text or its nested bullets another role's heading may follow, with bullets of its own.
    let isNext = glued.length > gluedBefore;
    for (const child of node.children) {
      const isOwn = own.includes(child as (typeof own)[number]);
      isNext ||= !isOwn && child.type === 'paragraph' && this.isHead(child);
      if (isNext && !isOwn) this.add(glued, child);
      else if (child.type === 'list') for (const item of child.children) children.push(this.item(item, glued));
      else if (child.type === 'html') children.push(...this.swallowed(child));
    }
    // Between and below nested lists nothing is read but what a comment says.
    if (firstList >= 0) this.noteComments(node.children.slice(firstList).filter(({ type }) => type !== 'list'));
    const contentStart = own[0] ? this.span(own[0]).start : Math.min(span.end, span.start + 2);
    const ownEnd = text.end ?? contentStart;
    return {
      ...span,
      marker: { start: span.start, end: contentStart },
      own: { start: contentStart, end: Math.max(contentStart, ownEnd) },
      plain: text.plain,
      children,
    };
  }

  /** Nested bullets that HTML without a blank line under it has swallowed. */
  private swallowed(node: Html): readonly ItemBlock[] {
    if (!/^[ \t]*[-*+][ \t]/m.test(node.value)) return [];
    const span = this.span(node);
    // The value has lost its lines' indentation, by which places in it would be off.
    const value = this.source.slice(span.start + this.shift, span.end + this.shift);
    const blocks = htmlBlocks(value, this.source, span, this.shift);
    return blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
  }

  /** An item's paragraphs as one text; headings and bold lines that stand at the margin under it are blocks of their own. */
  private itemText(nodes: readonly RootContent[], glued: Block[]): ItemText {
    const builder = createPlainBuilder();
    let end: number | null = null;
    const before = glued.length;
    let [isTold, words] = [false, 0];
    for (const node of nodes) {
      isTold ||= builder.words - words > 5 && !isName(builder);
      words = builder.words;
      if (node.type === 'paragraph' && (glued.length > before || (isTold && this.isHead(node)))) this.add(glued, node);
      else if (node.type === 'paragraph') {
        if (end !== null) builder.lineBreak(end, this.span(node).start - end);
        addInline(builder, node.children, this.source, this.shift);
        this.noteComments(node.children);
        end = this.span(node).end;
      } else if (node.type === 'html') this.noteComment(node);
      else this.add(glued, node);
    }
    const plain = builder.done();
    const source = this.source.slice(this.shift);
    const parts = unglue(plain, source);
    if (parts) glued.push(...textBlocks(parts.rest, parts.restSpan, source));
    return parts ? itemText(parts.own, parts.ownEnd, source) : itemText(plain, end, source);
  }

  /** A role's heading that was indented below a bullet: by CommonMark a second paragraph of it. */
  private isHead(node: Paragraph): boolean {
    const { start, end } = this.span(node);
    return end - start < 200 && tellsRole(this.inline(node.children));
  }

  private rows(node: Table): readonly RowBlock[] {
    return node.children.map((row) => ({
      ...this.span(row),
      cells: row.children.map((cell) => {
        this.noteComments(cell.children);
        return this.inline(cell.children);
      }),
    }));
  }

  private addHtml(blocks: Block[], node: Html): void {
    this.noteComment(node);
    this.addFromHtml(blocks, node.value, this.span(node));
  }

  /** The blocks that HTML shows, in whose paragraphs bullets may be typed. */
  private addFromHtml(blocks: Block[], value: string, span: Span): void {
    for (const block of htmlBlocks(value, this.source, span, this.shift)) {
      if (block.type === 'paragraph') blocks.push(...textListItems(block.plain, block, this.source.slice(this.shift)));
      else blocks.push(block);
    }
  }

  /** Indented code whose lines are bullets or a role is text that was indented too far; one line of it is an indented line of text. */
  private addCode(blocks: Block[], span: Span): void {
    const text = this.source.slice(span.start + this.shift, span.end + this.shift);
    const isIndented = !/^[`~]{3}/.test(text);
    if (isIndented && /^\s*(?:<!--[^<>]{0,200}-->\s*)?<\/?[A-Za-z][^<>]{0,200}>/.test(text)) {
      // Within a block of HTML, what stands after a blank line is still HTML to its writer.
      this.addFromHtml(blocks, text, span);
      return;
    }
    const { isText, isDated, isFenced } = readCode(text);
    if (!isText) {
      blocks.push({ type: 'code', isDated, ...span });
      return;
    }
    for (const plain of textsIn(text, span.start, isFenced))
      blocks.push(...textBlocks(plain, spanOf(plain, 0, 0, plain.text.length), this.source.slice(this.shift)));
  }

  private addDefinition(node: Definition): void {
    const span = this.span(node);
    if (span.start < 0) return;
    this.comments.push(span);
    this.defines.push(node.label ?? node.identifier);
  }

  /** Comments among these nodes and within them, as in emphasis. */
  private noteComments(nodes: readonly Nodes[]): void {
    for (const node of nodes) {
      if (node.type === 'html') this.noteComment(node);
      else if ('children' in node) this.noteComments(node.children);
    }
  }

  private noteComment(node: Html): void {
    if (!node.value.includes('<!--')) return;
    this.comments.push(this.span(node));
  }

  private inline(nodes: Paragraph['children']): RelativePlain {
    return readInline(nodes, this.source, this.shift);
  }

  private span(node: Nodes): Span {
    const start = node.position?.start.offset ?? 0;
    return { start: start - this.shift, end: (node.position?.end.offset ?? start) - this.shift };
  }
}
