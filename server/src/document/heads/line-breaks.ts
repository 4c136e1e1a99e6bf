import { type RelativePlain, slicePlain } from '../markdown/plain-text.ts';
import { labelOf } from './labels.ts';
import { type HeadLine, lineFacts } from './line-parts.ts';
import { namesOnly } from './names-only.ts';
import { coinedName } from './title-sentences.ts';
import { workLabel } from './words.ts';

const lineCache = new WeakMap<RelativePlain, readonly HeadLine[]>();

/** The lines of a plain text, as its source breaks them. */
export function linesOf(plain: RelativePlain, at: number): readonly HeadLine[] {
  const known = lineCache.get(plain);
  if (known && (known[0]?.at ?? at) === at) return known;
  const breaks = plain.breaks.filter((at, index) => !definesField(plain, at, index) && !isWrapped(plain, at, index));
  const cuts = [-1, ...breaks, plain.text.length];
  const lines: HeadLine[] = [];
  cuts.slice(1).forEach((cut, index) => {
    const from = (cuts[index] ?? 0) + 1;
    const start = afterSign(plain.text, from);
    if (plain.text.slice(start, cut).trim() === '') return;
    const line = known?.[lines.length]?.plain ?? slicePlain(plain, start, cut);
    lines.push({ plain: line, at, offset: start, facts: lineFacts(line), isDefinition: start > from });
  });
  const heads = lines.some(({ plain: { text } }) => endsInColon.test(text)) ? lines.map(withoutColon) : lines;
  lineCache.set(plain, heads);
  return heads;
}

/** Has the lines of a text that nobody has asked for yet with what is told of them first. */
export function tellLines(plain: RelativePlain, at: number, tell: (line: HeadLine) => void): void {
  const lines = linesOf(plain, at);
  for (const line of lines) tell(line);
  lineCache.set(
    plain,
    lines.map((line) => ({ ...line, facts: lineFacts(line.plain) })),
  );
}

const endsInColon = /:[\s\\]*$/;

/** “**Acme – Web Developer:**”, or “**Acme:**” over “Web Developer”: the colon leads to what follows and is no part of the name. */
function withoutColon(line: HeadLine, index: number, lines: readonly HeadLine[]): HeadLine {
  const end = endsInColon.exec(line.plain.text)?.index ?? 0;
  if (end === 0 || end > 120 || workLabel.test(line.plain.text)) return line;
  const plain = slicePlain(line.plain, 0, end);
  const facts = lineFacts(plain);
  const areNames = facts.parts.every(
    ({ text, title, place }) => place || title === 3 || namesOnly.test(text) || coinedName.test(text),
  );
  const below = lines[index + 1]?.facts;
  const isName = facts.title >= 2 || (facts.parts.length > 0 && (below?.title ?? 0) >= 2);
  return areNames && isName ? { ...line, plain, facts } : line;
}

/** Where a line's own text starts: behind the colon that a definition begins with (":   *Lead Engineer*"). */
function afterSign(text: string, start: number): number {
  if (text[start] !== ':' && text[start + 1] !== ':') return start;
  return start + (/^\s?:\s+(?=\S)/.exec(text.slice(start, start + 12))?.[0].length ?? 0);
}

/** A heading that its writer wrapped: no line of it ends in "and" or "of the", nor between "Software" and "Engineer", "Oslo," and "NO". */
function isWrapped({ text, breaks }: RelativePlain, at: number, index: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  if (/\s(?:and|or|of|the|for|in|to|&)$/.test(before)) return true;
  const end = breaks[index + 1] ?? text.length;
  if (/\p{Ll},\s?$/u.test(before) && /^\s*[A-Z]{2,3}\s*$/.test(text.slice(at + 1, end))) return true;
  if (openRange.test(before) && closingDate.test(text.slice(at + 1, Math.min(end, at + 40)))) return true;
  if (monthLast.test(before) && /^ (?:19|20)\d\d\b/.test(text.slice(at, at + 6))) return true;
  return (
    beforeNoun.test(before) && end - at < 40 && /^ (?:Engineer|Developer|Architect|Manager)\b/.test(text.slice(at, end))
  );
}

// "Engineer, Acme, December 2020 -" over "February 2022"
const openRange = /(?:^|\s)(?:19|20)\d\d\s?[-–—]\s?$/;
const closingDate = /^\s*(?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?:(?:19|20)\d\d|[Pp]resent|[Nn]ow|[Cc]urrent)\W*$/u;
// "from October" over "1998"
const monthLast = /(?:^|\s)(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}$/u;
const beforeNoun =
  /\s(?:software|systems?|web|data|platform|security|product|senior|staff|principal|graduate|lead|back-?end|front-?end)$/i;

/** A definition (": Acme") goes on the line of its term where that names a fact ("Company"). */
function definesField({ text, breaks }: RelativePlain, at: number, index: number): boolean {
  if (!text.startsWith(' : ', at)) return false;
  const start = (breaks[index - 1] ?? -1) + 1;
  return labelOf(text.slice(start, at).trim()) !== null;
}
