import { findPeriod } from '../dates/dates.ts';
import { titleScore } from '../heads/classify.ts';
import { entryLead } from '../heads/entry-leads.ts';
import { deed } from '../heads/words.ts';
import type { Span } from '../model.ts';
import type { Block, ItemBlock } from './blocks.ts';
import { oddSignLength, oddStarts, partedAtSigns } from './odd-item-signs.ts';
import { type RelativePlain, slicePlain, spanOf } from './plain-text.ts';

// The letters are what a word processor's bullets turn into, with the tab that stood after them.
const bulletSigns = '•●▪◦‣·○■▸►➢✓✔➤❖◆◇⁃∙⚫⚬▶▹➔➜➣→⇒»☑✅⦁';
const sign = new RegExp(
  `^(?:[${bulletSigns}+]\\uFE0F?|\\*(?!\\*)|[\\uE000-\\uF8FF]|[oØ§ü](?=\\t|[ \\u00a0]{2})|o(?= \\p{Lu})|\\d{1,2}\\.-(?=\\s)|[-–—:](?=\\s))[ \\t\\u00a0]*`,
  'u',
);
/** A sign that is nothing else at the start of a line. */
const nestedSign = new RegExp(`^[${bulletSigns}]\\uFE0F?\\s`, 'u');
/** A definition (": Cut the import from …") that goes on as a sentence; shorter ones name a company or a title. */
const definition = /^:\s+\p{Lu}\S*(?:\s\S+){4}/u;

/** ": European Centre for Tides, University of Dunmoor": capitals throughout, and no sentence. */
const names = /^:\s+\p{Lu}\S*(?:\s(?:\p{Lu}\S*|of|the|for|and|&|de|la|du|für|und|in|at|y|e|di|del))*$/u;

/** A paragraph as it stands, or as list items where its lines begin with typed bullet signs that Markdown does not know. */
export function textListItems(whole: RelativePlain, span: Span, source: string): readonly Block[] {
  const plain = partedAtSigns(whole);
  const starts = [0, ...plain.breaks.map((at) => at + 1)];
  const odd = oddStarts(
    plain,
    starts.map((start, index) => ({ start, end: plain.breaks[index] ?? plain.text.length })),
  );
  const isStart = starts.map((at, index) => odd[index] || isItem(plain, at, plain.breaks[index] ?? plain.text.length));
  const definitions = starts.filter((at) => /^:\s/.test(plain.text.slice(at, at + 2)));
  const [term = 0] = definitions;
  if (term > 0 && definitions.length > 1 && isWholeTerm(plain.text.slice(0, term - 1)))
    isStart[starts.indexOf(term)] = true;
  const first = isStart.indexOf(true);
  const isWithin = plain !== whole && !whole.breaks.includes((starts[first] ?? 0) - 1);
  if (first < 0 || !(isWithin || isSignAtLineStart(plain, starts[first] ?? 0, source)))
    return [{ type: 'paragraph', ...span, plain }];
  // Below a definition that is an item, each further one is another.
  if (plain.text[starts[first] ?? 0] === ':')
    starts.forEach((at, index) => {
      if (index > first && /^:\s/.test(plain.text.slice(at, at + 2))) isStart[index] = true;
    });
  const blocks: Block[] = [];
  const lead = starts[first] ?? 0;
  if (lead > 0) {
    const before = slicePlain(plain, 0, lead - 1);
    blocks.push({ type: 'paragraph', ...spanOf(before, 0, 0, before.text.length), plain: before });
  }
  const cuts = starts.filter((_, index) => isStart[index]);
  const items = cuts.map((at, index) => itemOf(plain, at, cuts[index + 1] ?? plain.text.length + 1));
  const listStart = items[0]?.start ?? span.start;
  blocks.push({ type: 'list', start: listStart, end: span.end, items, column: 0 });
  return blocks;
}

/** The text of a list item up to `end`, and the bullets that are typed within it. */
export interface ItemText {
  readonly plain: RelativePlain;
  readonly end: number | null;
  readonly items: readonly ItemBlock[];
}

/** A list item's text, parted where its lines begin with typed signs: these are items of their own. */
export function itemText(plain: RelativePlain, end: number | null, source: string): ItemText {
  const first = plain.breaks.findIndex((at) => nestedSign.test(plain.text.slice(at + 1, at + 4)));
  const at = (plain.breaks[first] ?? -1) + 1;
  if (at === 0 || !isSignAtLineStart(plain, at, source)) return { plain, end, items: [] };
  const starts = plain.breaks.slice(first).map((before) => before + 1);
  const cuts = starts.filter((start) => nestedSign.test(plain.text.slice(start, start + 3)));
  const items = cuts.map((start, index) => itemOf(plain, start, cuts[index + 1] ?? plain.text.length + 1));
  const own = slicePlain(plain, 0, at - 1);
  return { plain: own, end: spanOf(own, 0, 0, own.text.length).end, items };
}

/** "**Engineer**, Acme (2019 – 2021)" above two definitions or more: they tell what was done, in whatever words. */
function isWholeTerm(term: string): boolean {
  return (
    findPeriod(term)?.isRange === true &&
    term.split(/\s[|·•–—-]\s|, | at |\s?[(@]\s?/).some((part) => titleScore(part) >= 2)
  );
}

function isItem(plain: RelativePlain, at: number, end: number): boolean {
  const { text, marks } = plain;
  if (!sign.test(text.slice(at, at + 8))) return false;
  if (text[at] !== ':') return true;
  const line = text.slice(at, end);
  if (at === 0 || !isSentence(line) || names.test(line) || findPeriod(line) !== null) return false;
  const name = at + 1 + line.slice(1).search(/\S/);
  if (deed.test(line.slice(1).trimStart())) return true;
  // ": Acme, engineer. Kept …" below its dates.
  if (isDatedAbove(text, at) && entryLead(plain, at, 0)) return false;
  const isStyled = marks.some(({ start }) => start > at && start <= name);
  return !isStyled && titleScore(line.slice(1).split(/,| at /, 1)[0] ?? '') < 2;
}

/** Whether the line above is the dates of an entry. */
function isDatedAbove(text: string, at: number): boolean {
  const above = text.slice(Math.max(0, at - 60), at);
  return findPeriod(above)?.isRange === true;
}

/** At length, or short and closed by a full stop, or with the verb and the article of what was done. */
function isSentence(line: string): boolean {
  return (
    definition.test(line) ||
    /^:\s+\p{Lu}\p{Ll}+(?:\s\S+)*\s\p{Ll}{3,}\.$/u.test(line) ||
    deed.test(line.slice(1).trimStart())
  );
}

/** A sign that is only a soft wrap's dash ("… – and so on") stands after a line that goes on; a bullet sign never needs that check. */
function isSignAtLineStart(plain: RelativePlain, at: number, source: string): boolean {
  const start = spanOf(plain, 0, at, at + 1).start;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const before = source.slice(lineStart, start);
  // "*- Kept the ledger*": a whole item in italics.
  const isDressed = /[*_]$/.test(before) && /^[-–—•]\s/.test(plain.text.slice(at, at + 2));
  const quote = isDressed ? before.replace(/[*_]{1,3}$/, '') : before;
  if (quote.trim().replace(/^>+/, '') !== '' && !before.includes('<')) return false;
  const unit = plain.text[at] ?? '';
  return !'-–—*+:'.includes(unit) || at === 0 || plain.breaks.length > 0;
}

const cellSign = new RegExp(`^(?:[${bulletSigns}]|[-–—*](?=\\s))`, 'u');

/** A line of a table's cell that begins with a typed sign, as a list item. */
export function typedItem(line: RelativePlain): ItemBlock | null {
  const start = line.text.length - line.text.trimStart().length;
  const end = line.text.trimEnd().length;
  return cellSign.test(line.text.slice(start, start + 4)) ? itemOf(line, start, end + 1) : null;
}

function itemOf(plain: RelativePlain, start: number, next: number): ItemBlock {
  const end = next - 1;
  const text = plain.text.slice(start, end);
  const marker = sign.exec(text)?.[0].length || oddSignLength(text);
  const own = slicePlain(plain, start + marker, end);
  const markerSpan = spanOf(plain, 0, start, start + Math.max(1, marker));
  const span = spanOf(plain, 0, start, end);
  const ownSpan = spanOf(own, 0, 0, own.text.length);
  return { ...span, marker: { start: markerSpan.start, end: ownSpan.start }, own: ownSpan, plain: own, children: [] };
}
