import { findPeriod } from '../dates/dates.ts';
import type { Span } from '../model.ts';
import type { RelativePlain } from './plain-text.ts';

// Signs of list items that are such only among others of their kind, or before a sentence.

/** "1.Kept the ledger", "2、…", "(3) …", "④ …": numbers that Markdown does not know as a list's. */
const numbered =
  /^(?:(\d{1,2})(?:[.．](?=[\p{L}“"(])|[、）]|[.)][ \t\u00a0](?=\p{L}))|[(（](\d{1,2})[)）](?=[ \t]?\p{L})|([①-⑳]))[ \t\u00a0]*/u;
/** "-Kept the ledger": no space between the sign and the text. */
const tight = /^[-–](?=\p{Lu}\p{Ll})/u;
/** Pictures and drawn arrows before a text. */
const drawn = /^(?:[🔹🔸🔷🔶👉◾◽◼◻⬛⬜🟢🔵🟠🟣⚫⭐★☆✦✧✱✳✸❯❱›]\uFE0F?|->|=>|-->|>>)[ \t\u00a0]+(?=\p{L})/u;

/** How long such a sign is that a text begins with; 0 where there is none. */
export function oddSignLength(text: string): number {
  return (numbered.exec(text) ?? tight.exec(text) ?? drawn.exec(text))?.[0].length ?? 0;
}

/** Which lines begin an item by such a sign. */
export function oddStarts({ text }: RelativePlain, lines: readonly Span[]): readonly boolean[] {
  const own = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + 240)));
  if (!own.some((line) => oddSignLength(line) > 0)) return own.map(() => false);
  const numbers = own.map(numberOf);
  const told = numbers.filter((number) => number !== null);
  const isCounted = told.length > 1 && told.every((number, index) => number === (told[0] as number) + index);
  const isTight = own.filter((line) => tight.test(line)).length > 1;
  return own.map((line, index) => {
    if (numbers[index] !== null)
      return (isCounted && (told[0] as number) < 2) || isSentence(line.slice(oddSignLength(line)));
    if (tight.test(line)) return isTight || isSentence(line.slice(1));
    return drawn.test(line) && findPeriod(line) === null && line.split(/\s+/, 4).length > 3;
  });
}

function numberOf(line: string): number | null {
  const match = numbered.exec(line);
  if (!match) return null;
  const [, plain, bracketed, circled] = match;
  return circled === undefined ? Number(plain ?? bracketed) : circled.charCodeAt(0) - 0x245f;
}

/** Several words, the first with a capital and others without, and no dates. */
function isSentence(text: string): boolean {
  return /^\p{Lu}/u.test(text) && (text.match(/(?<=\s)\p{Ll}{2,}/gu)?.length ?? 0) > 2 && findPeriod(text) === null;
}

const within = /(?<=\S)[ \u00a0]+(?=[•●▪■►➢✓✔➤❖◆][ \t\u00a0])/g;

/**
 * A text whose bullets stand behind one another on a line ("**Engineer** 2019 – 2021 • Kept the ledger of the port. • Moved …") as lines;
 * where any of them is shorter than what one does, they part names.
 */
export function partedAtSigns(plain: RelativePlain): RelativePlain {
  const { text, breaks } = plain;
  if (!/[•●▪■►➢✓✔➤❖◆]/.test(text)) return plain;
  const known = new Set(breaks);
  const cuts = new Set(
    [...text.matchAll(within)].map(({ index, 0: gap }) => index + gap.length - 1).filter((at) => !known.has(at)),
  );
  if (cuts.size === 0) return plain;
  const all = [...breaks, ...cuts].sort((a, b) => a - b);
  const ends = [...all.slice(1), text.length];
  const isOfDeeds = all.every((at, index) => !cuts.has(at) || tellsDeed(text.slice(at + 2, ends[index])));
  return isOfDeeds ? { ...plain, breaks: all } : plain;
}

/** Several words with some between them that no name has; "• Port of Marram (2019 – 2021)" is a company behind its title. */
function tellsDeed(text: string): boolean {
  const own = text.trim();
  if (!/^\p{Lu}/u.test(own) || own.split(/\s+/, 5).length < 5 || findPeriod(own)?.isRange) return false;
  return /\s(?!(?:of|the|and|for|at|in|de)\s)\p{Ll}{2,}\s/u.test(own);
}
