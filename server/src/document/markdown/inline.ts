import type { PhrasingContent } from 'mdast';
import { createPlainBuilder, type Mark, type PlainBuilder, type RelativePlain } from './plain-text.ts';

/**
 * The plain text of Markdown's inline content.
 * @param shift subtracted from the tree's offsets to get positions relative to the piece
 */
export function readInline(nodes: readonly PhrasingContent[], source: string, shift: number): RelativePlain {
  const builder = createPlainBuilder();
  addInline(builder, nodes, source, shift);
  return builder.done();
}

/** Adds inline content to a plain text that is being built. */
export function addInline(
  builder: PlainBuilder,
  nodes: readonly PhrasingContent[],
  source: string,
  shift: number,
): void {
  const open: { readonly tag: string; readonly at: number }[] = [];
  for (const node of nodes) {
    if (node.type === 'html') markTag(builder, node.value, open);
    addNode(builder, node, source, shift);
  }
}

/** HTML tags that dress text as Markdown’s own signs do. */
export const tagKinds: ReadonlyMap<string, Mark['kind']> = new Map(
  Object.entries<Mark['kind']>({
    a: 'link',
    b: 'strong',
    strong: 'strong',
    i: 'emphasis',
    em: 'emphasis',
    code: 'code',
  }),
);

/** HTML tags inside a line dress text as Markdown's own signs do. */
function markTag(builder: PlainBuilder, value: string, open: { readonly tag: string; readonly at: number }[]): void {
  const match = /^<(\/?)([A-Za-z]+)\b/.exec(value);
  const tag = match?.[2]?.toLowerCase() ?? '';
  const kind = tagKinds.get(tag);
  if (!kind) return;
  if (match?.[1] !== '/') {
    open.push({ tag, at: builder.length });
    return;
  }
  const index = open.findLastIndex((entry) => entry.tag === tag);
  const [opened] = index < 0 ? [] : open.splice(index, 1);
  if (opened) builder.mark(kind, opened.at, builder.length);
}

/** "`2019 – 2021`", "`Jan 2019`": what is glued to a title is a line of its own to its writer. */
const opensDated = /^\s?(?:\p{L}{3,9}\.?[\s-])?(?:\d\d?[/.-])?(?:19|20)\d\d\b/u;

/** The name that stands right after such dates: "`2019 – 2021`**Engineer**". */
const gluedName = /^[*_]{0,2}[\p{L}[]/u;

/** What a theme shows as a line of its own, a component that is named after a role's fact among them. */
const showsAsLine =
  /^<(?:(?:span|div|p|td|small|sub|time|SPAN|DIV|P|TD|SMALL|SUB|TIME)\b|(?:Job|Role)?(?:Title|Role|Position|Company|Employer|Dates?|Period|Duration|Location|Place)\b)/;

function addNode(builder: PlainBuilder, node: PhrasingContent, source: string, shift: number): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const before = builder.length;
  switch (node.type) {
    case 'text':
      addAligned(builder, node.value, source, start, end, shift, true);
      return;
    case 'inlineCode': {
      const fence = fenceLength(source, start, end);
      if (before > 0 && /\S/.test(source[start - 1] ?? ' ') && opensDated.test(node.value))
        builder.border(start - shift, fence);
      const from = builder.length;
      addAligned(builder, node.value, source, start + fence, end - fence, shift, false);
      builder.mark('code', from, builder.length);
      if (opensDated.test(node.value) && gluedName.test(source.slice(end, end + 4)))
        builder.border(end - fence - shift, fence);
      return;
    }
    case 'break':
      builder.lineBreak(start - shift, end - start);
      return;
    case 'html':
      if (/^<br\b/i.test(node.value)) builder.lineBreak(start - shift, end - start);
      else if (showsAsLine.test(node.value)) builder.border(start - shift, end - start);
      return;
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return;
    case 'strong':
    case 'emphasis':
      addInline(builder, node.children, source, shift);
      builder.mark(node.type, before, builder.length);
      return;
    case 'link':
    case 'linkReference':
      addInline(builder, node.children, source, shift);
      builder.mark('link', before, builder.length);
      return;
    case 'delete':
      addInline(builder, node.children, source, shift);
      return;
  }
}

function fenceLength(source: string, start: number, end: number): number {
  let length = 0;
  while (start + length < end && source.charCodeAt(start + length) === 96) length++;
  return length;
}

const special = /[\\&\r\n{]/;
const attributeList = /\{[ \t]{0,4}(?:[:#]|\.[a-z]|[a-z-]{2,30}=)[^{}\n]{0,200}\}/y;
const entity = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{0,31}));/y;
const punctuation = /[!-/:-@[-`{-~]/;

/** Walks source and value side by side: what differs is an escape, an entity, or a line end with its indentation. */
export function addAligned(
  builder: PlainBuilder,
  value: string,
  source: string,
  start: number,
  end: number,
  shift: number,
  markup: boolean,
): void {
  if (value.length === end - start && !special.test(value)) {
    builder.linear(value, start - shift);
    return;
  }
  let at = start;
  let read = 0;
  while (read < value.length && at < end) {
    const step = markup ? specialStep(value, read, source, at, end) : null;
    if (step) {
      if (step.text !== '') builder.atom(step.text, at - shift, step.length);
      at += step.length;
      read += step.taken;
      continue;
    }
    const unit = source.charCodeAt(at);
    if (unit === 10 || unit === 13) {
      const length = lineEndLength(source, at, end, value, read);
      builder.lineBreak(at - shift, length);
      at += length;
      read = afterLineEnd(value, read);
    } else if (unit === value.charCodeAt(read)) {
      const length = equalLength(source, at, end, value, read);
      builder.linear(value.slice(read, read + length), at - shift);
      at += length;
      read += length;
    } else at++;
  }
}

interface Step {
  readonly text: string;
  readonly length: number;
  readonly taken: number;
}

function specialStep(value: string, read: number, source: string, at: number, end: number): Step | null {
  const unit = source.charCodeAt(at);
  if (unit === 92 && at + 1 < end && punctuation.test(source[at + 1] ?? '')) {
    return { text: source[at + 1] ?? '', length: 2, taken: 1 };
  }
  if (unit === 38) return entityStep(value, read, source, at, end);
  if (unit !== 123) return null;
  attributeList.lastIndex = at;
  const list = attributeList.exec(source);
  return list ? { text: '', length: list[0].length, taken: list[0].length } : null;
}

function entityStep(value: string, read: number, source: string, at: number, end: number): Step | null {
  entity.lastIndex = at;
  const match = entity.exec(source);
  if (!match || at + match[0].length > end) return null;
  const length = match[0].length;
  if (match[3] === undefined) {
    const code = match[1] === undefined ? Number.parseInt(match[2] ?? '', 10) : Number.parseInt(match[1], 16);
    const taken = code > 0xffff && code <= 0x10ffff ? 2 : 1;
    return { text: value.slice(read, read + taken), length, taken };
  }
  // A name that stands for nothing stays as it is; only &amp; decodes to what it starts with.
  if (value[read] === '&' && match[3].toLowerCase() !== 'amp') return null;
  const taken = namedLength(value, read, source, at + length, end);
  return { text: value.slice(read, read + taken), length, taken };
}

/** How many units a named character took: one, unless the value goes on with a second one. */
function namedLength(value: string, read: number, source: string, after: number, end: number): number {
  const next = after < end ? source.charCodeAt(after) : -1;
  for (let taken = 1; taken <= 3; taken++) {
    const follows = read + taken < value.length ? value.charCodeAt(read + taken) : -1;
    if (follows === next || next === 38 || next === 92 || next === 10 || next === 13 || next === 32) {
      const isPair = taken === 1 && (value.charCodeAt(read) & 0xfc00) === 0xd800;
      if (!isPair) return taken;
    }
  }
  return 1;
}

function lineEndLength(source: string, at: number, end: number, value: string, read: number): number {
  const next = afterLineEnd(value, read);
  const wanted = next < value.length ? value.charCodeAt(next) : -1;
  let stop = at;
  while (stop < end) {
    const unit = source.charCodeAt(stop);
    const isPrefix = unit === 10 || unit === 13 || unit === 32 || unit === 9 || (unit === 62 && wanted !== 62);
    if (!isPrefix) break;
    stop++;
  }
  return Math.max(1, stop - at);
}

function afterLineEnd(value: string, read: number): number {
  if (value.charCodeAt(read) === 13 && value.charCodeAt(read + 1) === 10) return read + 2;
  const unit = value.charCodeAt(read);
  return unit === 10 || unit === 13 || unit === 32 ? read + 1 : read;
}

function equalLength(source: string, at: number, end: number, value: string, read: number): number {
  let length = 1;
  while (at + length < end && read + length < value.length) {
    const unit = source.charCodeAt(at + length);
    if (unit !== value.charCodeAt(read + length)) break;
    if (unit === 92 || unit === 38 || unit === 10 || unit === 13 || unit === 123) break;
    length++;
  }
  return length;
}
