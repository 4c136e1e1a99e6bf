import type { ItemBlock } from '../markdown/blocks.ts';
import { type RelativePlain, slicePlain, spanOf } from '../markdown/plain-text.ts';
import { allMatches } from '../matches.ts';
import type { Span } from '../model.ts';
import { titleScore } from './classify.ts';
import { linesOf } from './line-breaks.ts';
import { type HeadLine, holdTitle, lineFacts } from './line-parts.ts';
import { isMereName, leadOf } from './lines.ts';

// Headings that a line or a paragraph begins with, and what goes on after them.

/** "**Site Engineer:** Keeps the …" as a heading is the title. */
export function titleOf(line: HeadLine): HeadLine {
  const lead = line.plain.text.length > 60 && line.plain.text.includes(':') ? leadOf(line) : null;
  return lead && line.plain.text[lead.plain.text.length] === ':' ? lead : line;
}

/** "Engineering manager. Built …" under a company and its dates. */
export function proseLead(heads: readonly HeadLine[], next: HeadLine | undefined): HeadLine | null {
  if (!next || holdTitle(heads)) return null;
  if (!isDatedName(heads)) return leadOf(next);
  return leadOf(next) ?? leadBy(forName, next) ?? leadBy(doing, next) ?? leadBy(twoTitles, next);
}

/** "Backend Developer: Wrote the …" as the first item under a company and its dates names the title, and tells work as well. */
export function childLead(heads: readonly HeadLine[], { children: [first] }: ItemBlock, base: number): HeadLine[] {
  const line = first && isDatedName(heads) ? linesOf(first.plain, base)[0] : undefined;
  const lead = line && !line.facts.period ? leadBy(label, line) : null;
  return lead ? [lead] : [];
}

/** "Backend Developer: Wrote the ledger", "Developer writing the ledger", "Assistant for the Tide School of Acme.", "Engineering manager, senior developer. Wrote …". */
const label = /^(\p{Lu}[^:.!?]{4,70}):\s+\p{Lu}/u;
const doing = /^(\p{Lu}[^:.,!?]{4,40}?)\s(?!engineering|marketing|training|testing)\p{Ll}{3,}ing\s/u;
const forName = /^(\p{Lu}[^:.,!?]{4,40}?)\s(?:at|for|with|in) (?:the )?\p{Lu}[^.]{2,80}[.,]/u;
const twoTitles = /^(\p{Lu}[^:.,!?]{4,40}, [^:.,!?]{4,40})\.\s+\p{Lu}/u;

function leadBy(pattern: RegExp, line: HeadLine): HeadLine | null {
  const text = pattern.exec(line.plain.text)?.[1] ?? '';
  const parts = text === '' ? [] : text.split(', ');
  if (parts.length === 0 || !parts.every((part) => titleScore(part.replace(/\s(?:in|of|for)\s[^\n]*/, '')) === 3))
    return null;
  const plain = slicePlain(line.plain, 0, text.length);
  return { ...line, plain, facts: lineFacts(plain) };
}

/** A name with dates, and no title yet. */
function isDatedName(heads: readonly HeadLine[]): boolean {
  return heads.some(({ facts }) => facts.period?.isRange) && !holdTitle(heads);
}

/** What goes on after the heading that a text begins with, without the full stop between the two. */
export function afterLead(plain: RelativePlain, end: number): RelativePlain {
  const stop = /^[.\s]*/.exec(plain.text.slice(end, end + 8))?.[0].length ?? 0;
  return slicePlain(plain, end + stop, plain.text.length);
}

export function linesSpan(lines: readonly HeadLine[], base: number): Span {
  const [first] = lines;
  const last = lines.at(-1);
  const start = first ? spanOf(first.plain, base, 0, first.plain.text.length).start : base;
  return { start, end: last ? spanOf(last.plain, base, 0, last.plain.text.length).end : start };
}

/**
 * Lines that each carry a title and dates are so many roles.
 * @param isTitled whether a title stands above them already, of which "2017 – 2019 (Engineer)" tells a part
 */
export function headRuns(heads: readonly HeadLine[], isTitled: boolean): readonly (readonly HeadLine[])[] {
  if (heads.length === 0) return [];
  const isWhole = (line: HeadLine): boolean => line.facts.period !== null && line.facts.title >= 2;
  if (isTitled && heads.some(isDateWithTitle)) return [heads];
  if (heads.length > 1 && isDatedFirst(heads)) return heads.map((line) => [line]);
  if (heads.filter(isWhole).length < 2) return [heads];
  const runs: HeadLine[][] = [];
  for (const line of heads) {
    if (runs.length === 0 || (isWhole(line) && runs.at(-1)?.some(isWhole))) runs.push([line]);
    else runs.at(-1)?.push(line);
  }
  // The company's name above the first goes for all.
  const [name, ...first] = runs[0] ?? [];
  const isShared = name && first.length > 0 && !name.facts.period && isMereName([name]);
  return isShared ? [[name], first, ...runs.slice(1)] : runs;
}

/** "2017 – 2019 *(Engineer)*". */
export function isDateWithTitle({ plain: { text }, facts: { period } }: HeadLine): boolean {
  return (
    period?.isRange === true &&
    /^\W*$/.test(text.slice(0, period.start)) &&
    /^\s*\([^()]+\)$/.test(text.slice(period.end))
  );
}

/** "Manager (2021 – 2023) | Engineer (2019 – 2021)": titles with dates of their own beside each other, each as a line. */
export function datedTitles(line: HeadLine): readonly HeadLine[] {
  const cuts = line.facts.period ? allMatches(betweenTitles, line.plain.text) : [];
  if (cuts.length === 0) return [line];
  const lines = [...cuts, null].map((cut, index) => {
    const before = cuts[index - 1];
    const from = before ? before.index + before[0].length : 0;
    const plain = slicePlain(line.plain, from, cut?.index ?? line.plain.text.length);
    return { ...line, plain, offset: line.offset + from, facts: lineFacts(plain) };
  });
  return lines.every(({ facts }) => facts.period?.isRange && facts.parts[0]?.title === 3) ? lines : [line];
}

const betweenTitles = /\s\|\s|(?<=\))(?:[,;]|\s[·→-])\s/g;

/** Lines that are each a role with its dates first: "2016 – 2020: Designer, Acme". */
export function isDatedFirst(lines: readonly HeadLine[]): boolean {
  return lines.every(
    ({ facts: { period, parts } }) => period && period.start <= 2 && parts.some((part) => !part.place),
  );
}
