import { isMereName, leadOf } from './head-lines.ts';
import type { HeadLine } from './line-parts.ts';
import type { Span } from './model.ts';
import { type RelativePlain, slicePlain, spanOf } from './plain-text.ts';

// Headings that a line or a paragraph begins with, and what goes on after them.

/** "**Site Engineer:** Keeps the …" as a heading is the title. */
export function titleOf(line: HeadLine): HeadLine {
  const lead = line.plain.text.length > 60 && line.plain.text.includes(':') ? leadOf(line) : null;
  return lead && line.plain.text[lead.plain.text.length] === ':' ? lead : line;
}

/** "Engineering manager. Built …" under a company and its dates. */
export function proseLead(heads: readonly HeadLine[], next: HeadLine | undefined): HeadLine | null {
  return next && !heads.some(({ facts }) => facts.title >= 2) ? leadOf(next) : null;
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

/** Lines that each carry a title and dates are so many roles. */
export function headRuns(heads: readonly HeadLine[]): readonly (readonly HeadLine[])[] {
  if (heads.length === 0) return [];
  const isWhole = (line: HeadLine): boolean => line.facts.period !== null && line.facts.title >= 2;
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

/** Lines that are each a role with its dates first: "2016 – 2020: Designer, Acme". */
export function isDatedFirst(lines: readonly HeadLine[]): boolean {
  return lines.every(
    ({ facts: { period, parts } }) => period && period.start <= 2 && parts.some((part) => !part.place),
  );
}
