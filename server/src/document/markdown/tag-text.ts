import { sectionKindOf } from '../sections/kind.ts';
import { border, filler, startsLine } from './fillers.ts';
import { factOf, isOtherThing, tellsRole, textValues } from './tag-values.ts';
import { type Tag, tagsIn } from './tags.ts';

/** A stretch of a tag that is text, and what is known of it. */
interface Shown {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isListed: boolean;
}

/**
 * A text with the tags of its site's generator as the Markdown that they show: what is text in them stays where it stands, and the rest becomes
 * line ends, Markdown's signs and tags that no browser knows. Every offset stays what it was.
 */
export function withTagText(text: string): string {
  const tags = tagsIn(text);
  if (tags.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  let lineTagEnd = -1;
  for (const tag of tags) {
    const isLine = (tag.start === lineTagEnd || startsLine(text, tag.start)) && endsLine(text, tag.end);
    if (isLine) lineTagEnd = tag.end;
    const shown = isLine ? lineTag(tag, text) : inlineTag(tag, text);
    if (shown === null) continue;
    pieces.push(text.slice(from, tag.start), shown);
    from = tag.end;
  }
  return `${pieces.join('')}${text.slice(from)}`;
}

/** Nothing but further tags stands behind it on its line. */
function endsLine(text: string, at: number): boolean {
  return /^[ \t]*(?:\r?\n|$|\{[{%])/.test(text.slice(at, at + 40));
}

function shownValues(tag: Tag, text: string): readonly Shown[] {
  return textValues(tag, text).map(({ start, end, name, isListed }) => {
    const value = text.slice(start, end);
    return {
      start: start + value.length - value.trimStart().length,
      end: end - value.length + value.trimEnd().length,
      name,
      isListed,
    };
  });
}

/** A tag on a line of its own: a role's heading, a fact a line and the first of them bold as themes show it, a section's heading, or text. */
function lineTag(tag: Tag, text: string): string | null {
  const values = isOtherThing(tag) ? [] : shownValues(tag, text);
  const [first] = values;
  if (!first) return isForeign(tag) ? text.slice(tag.start, tag.end).replace(/[^\r\n]/g, ' ') : null;
  const own = text.slice(first.start, first.end);
  const isSection = sectionKindOf(own)?.exact === true;
  const isBold = !isSection && tellsRole(tag, text) && !own.includes('*');
  const lead = first.start - tag.start;
  // An indented tag goes on with the list item that it stands in; components are indented within others.
  const begin = tag.sort !== 'component' && /[ \t]/.test(text[tag.start - 1] ?? '') ? '' : '\n';
  const sign = isBold ? '**' : '';
  const shown = [isSection ? '\n## '.padEnd(lead) : `${begin}${filler(lead - begin.length - sign.length)}${sign}`];
  values.forEach((value, index) => {
    const next = values[index + 1];
    const length = (next?.start ?? tag.end) - value.end;
    const dressed = index === 0 && isBold ? '**' : '';
    shown.push(text.slice(value.start, value.end), dressed, betweenLines(value, next, length - dressed.length));
  });
  return shown.join('');
}

/** What stands between two values that are lines, or after the last of them. */
function betweenLines(value: Shown, next: Shown | undefined, length: number): string {
  if (next && isEndOf(value, next)) return `${filler(length - 3)} – `;
  if (next?.isListed && length >= 3) return `${' '.repeat(length - 3)}\n- `;
  if (value.isListed && length >= 5) return `\n\n${filler(length - 2)}`;
  return next ? `\n${' '.repeat(length - 1)}` : `${' '.repeat(length - 1)}\n`;
}

/** A tag within a line: each of its values is a line of its own, but for the output of a text. */
function inlineTag(tag: Tag, text: string): string | null {
  const values = shownValues(tag, text);
  const [first] = values;
  const isGlued = /\S/.test(text[tag.end] ?? ' ');
  if (!first) return isForeign(tag) ? stretch(tag.end - tag.start, isGlued && !tag.isClosing) : null;
  const lead = first.start - tag.start;
  const shown = [stretch(lead, tag.sort !== 'output' && lead >= 6)];
  values.forEach((value, index) => {
    const next = values[index + 1];
    const length = (next?.start ?? tag.end) - value.end;
    shown.push(text.slice(value.start, value.end));
    if (next && isEndOf(value, next)) shown.push(`${filler(length - 3)} – `);
    else shown.push(stretch(length, next !== undefined || (isGlued && tag.sort !== 'output')));
  });
  return shown.join('');
}

/** Tags that are no text to anyone where they show nothing; a component may hold what a reader of HTML knows. */
function isForeign({ sort }: Tag): boolean {
  return sort !== 'component';
}

function isEndOf(value: Shown, next: Shown): boolean {
  return factOf(value.name) === 'from' && factOf(next.name) === 'to' && next.start - value.end >= 6;
}

function stretch(length: number, isBorder: boolean): string {
  return isBorder ? border(length) : filler(length);
}
