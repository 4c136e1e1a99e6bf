import type { Mark } from './plain-text.ts';

/** A stretch of a line between Markdown's signs. */
export interface Dressed {
  readonly kind: Mark['kind'];
  /** Where the signs begin and end, and the text between them; offsets into the line. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const signs =
  /(?<!!)\[(?=[^[\]()\s])([^[\]]{1,200})\]\([^()\s]{0,400}\)|(?<![\p{L}\p{N}*_\\])(\*\*|__|[*_])(?=[^\s*_])([^*_]{1,200})(?<=[^\s*_\\])\2(?![\p{L}\p{N}*_])/u;

/**
 * The first link, bold or italic text of a line that stands inside HTML: CommonMark shows its signs, but its writer's tool did not
 * ("</div>" over "_Acme_"), or there would be no signs.
 */
export function dressedIn(line: string): Dressed | null {
  const match = /[[*_]/.test(line) ? signs.exec(line) : null;
  if (!match) return null;
  const [whole, link, sign = '', text = ''] = match;
  const from = match.index + (link === undefined ? sign.length : 1);
  return {
    kind: link !== undefined ? 'link' : sign.length === 2 ? 'strong' : 'emphasis',
    start: match.index,
    from,
    to: from + (link ?? text).length,
    end: match.index + whole.length,
  };
}
