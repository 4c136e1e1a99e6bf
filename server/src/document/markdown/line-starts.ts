/**
 * What a line opens in Markdown, told from the line alone: fences, HTML blocks, headings, list items, rules.
 * Offsets are into the whole text; `end` is the offset after the line's end.
 */

export function fenceAt(
  text: string,
  first: number,
  end: number,
): { readonly unit: number; readonly length: number } | null {
  const unit = text.charCodeAt(first);
  if (unit !== 96 && unit !== 126) return null;
  let length = 0;
  while (text.charCodeAt(first + length) === unit) length++;
  if (length < 3) return null;
  return unit === 96 && text.slice(first + length, end).includes('`') ? null : { unit, length };
}

export function closesFence(
  text: string,
  first: number,
  end: number,
  fence: { readonly unit: number; readonly length: number },
): boolean {
  let length = 0;
  while (text.charCodeAt(first + length) === fence.unit) length++;
  return length >= fence.length && text.slice(first + length, end).trim() === '';
}

export const htmlEnds: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/],
];
const blockTag =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i;
const anyTag = /^<\/?[A-Za-z][^<>]{0,1000}>\s*$/;

/** What ends the HTML block that a line opens: a sign, a blank line, or null where it opens none or ends it itself. */
export function htmlBlock(line: string, afterBlank: boolean): RegExp | 'blank' | null {
  for (const [open, close] of htmlEnds) {
    if (open.test(line)) return close.test(line.slice(2)) ? null : close;
  }
  if (blockTag.test(line)) return 'blank';
  return afterBlank && anyTag.test(line) ? 'blank' : null;
}

export function isAtxHeading(text: string, at: number, end: number): boolean {
  let depth = 0;
  while (text.charCodeAt(at + depth) === 35) depth++;
  return depth <= 6 && (at + depth >= end || /[ \t\r\n]/.test(text[at + depth] ?? ''));
}

export function isSetextHeading(text: string, at: number, end: number): boolean {
  if (end >= text.length || !isParagraphStart(text.charCodeAt(at)) || isListItem(text, at, end)) return false;
  const unit = text.charCodeAt(end);
  if (unit !== 61 && unit !== 45) return false;
  return isUnderline(text.slice(end, lineEnd(text, end)));
}

/** The line that makes a heading of the text above it. */
export function isUnderline(line: string): boolean {
  return /^(?:=+|-+)[ \t]*\r?\n?$/.test(line);
}

export function isParagraphStart(unit: number): boolean {
  // Not `<` (HTML), `>` (quote), `#`, fences, tables, white space; letters, digits, `*`, `_`, `[` and everything beyond ASCII.
  const isLetter = (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  return isLetter || (unit >= 48 && unit <= 57) || unit === 42 || unit === 95 || unit === 91 || unit > 127;
}

export function isListItem(text: string, at: number, end: number): boolean {
  const marker = /[-+*](?=[ \t])/y;
  marker.lastIndex = at;
  return marker.test(text) && !isRule(text, at, end);
}

export function opensBlock(text: string, first: number): boolean {
  const end = lineEnd(text, first);
  return /[#>`~<]/.test(text[first] ?? '') || isListItem(text, first, end) || isRule(text, first, end);
}

export function isRule(text: string, at: number, end: number): boolean {
  return /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(text.slice(at, Math.min(end, at + 80)).trimEnd());
}

export function indentation(
  text: string,
  at: number,
  end: number,
): { readonly length: number; readonly columns: number } {
  let length = 0;
  let columns = 0;
  for (; at + length < end; length++) {
    const unit = text.charCodeAt(at + length);
    if (unit === 32) columns++;
    else if (unit === 9) columns += 4 - (columns % 4);
    else break;
  }
  return { length, columns };
}

export function contentEnd(text: string, end: number, at: number): number {
  let stop = end;
  while (stop > at && (text.charCodeAt(stop - 1) === 10 || text.charCodeAt(stop - 1) === 13)) stop--;
  return stop;
}

/** The offset after a line's end. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
