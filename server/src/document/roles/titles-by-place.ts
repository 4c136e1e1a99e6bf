import { isContractWord, isTemplate } from '../heads/classify.ts';
import { linesOf, tellLines } from '../heads/line-breaks.ts';
import { type HeadLine, type Part, tellTitle } from '../heads/line-parts.ts';
import { isHeadLine } from '../heads/lines.ts';
import { tellsWork } from '../heads/title.ts';
import { deed, legalForms } from '../heads/words.ts';
import { sectionKindOf } from '../sections/kind.ts';
import { academic } from '../sections/role-headings.ts';
import type { Node } from '../sections/sections.ts';

// Titles that no word tells stand where the other roles of a section have theirs: "### Growth" over "#### Acme | 2019 – 2021".

/** A line that could stand in a head, with what it is a line of. */
interface HeadPart {
  readonly line: HeadLine;
  readonly node: number;
  /** How it is set: a heading of a depth, a paragraph's first line or a further one, in bold or italics or plain. */
  readonly set: string;
}

/** Where the title stands in a head that is sure. */
interface Place {
  readonly run: readonly HeadPart[];
  readonly title: number;
  readonly dates: number;
  /** The title's number among the parts of its line, and how many there are. */
  readonly part: number;
  readonly count: number;
}

/** A section's blocks, in which titles that only their place tells are titles. */
export function withTitlesByPlace(nodes: readonly Node[], isNamed: boolean): readonly Node[] {
  if (!mayLackTitle(nodes)) return nodes;
  const runs = runsOf(nodes).filter((run) => run.filter(isDated).length === 1);
  const unsure = runs.filter((run) => run.every(({ line }) => line.facts.title < 2 && line.facts.parts.every(isFree)));
  if (unsure.length === 0 || unsure.length === runs.length) return nodes;
  const places = runs.flatMap((run) => placeIn(run) ?? []);
  const told = new Map<number, { readonly line: HeadLine; readonly name: Part }[]>();
  for (const run of unsure) {
    const fits = places.filter((place) => isSetAs(run, place));
    const [place] = fits;
    if (!place || fits.some(({ title, part }) => title !== place.title || part !== place.part)) continue;
    const head = run[place.title];
    const name = head && namesIn(head.line)[place.part];
    if (!head || !name || !couldBeTitle(name) || !isWork(run, isNamed)) continue;
    if (fits.length * 2 < unsure.filter((other) => isSetAs(other, place)).length) continue;
    told.set(head.node, [...(told.get(head.node) ?? []), { line: head.line, name }]);
  }
  if (told.size === 0) return nodes;
  return nodes.map((node, index) => {
    const heads = told.get(index);
    return heads ? retitled(node, heads) : node;
  });
}

/** Whether dates stand anywhere above what was done with no title beside them; asked first, for it costs the least and is seldom so. */
function mayLackTitle(nodes: readonly Node[]): boolean {
  let isDatedHead = false;
  let isTitled = false;
  for (const { block, base } of nodes) {
    if (block.type === 'comment') continue;
    const isText = block.type === 'heading' || block.type === 'paragraph';
    const lines = isText && block.plain.text.length < 500 ? linesOf(block.plain, base) : [];
    const count = lines.findIndex(({ plain: { text } }) => text.length > 140 || /[.!?;]$/.test(text));
    for (const { facts } of count < 0 ? lines : lines.slice(0, count)) {
      isDatedHead ||= facts.period?.isRange === true;
      isTitled ||= facts.title >= 2;
    }
    if (isText && lines.length > 0 && count < 0) continue;
    if (isDatedHead && !isTitled) return true;
    isDatedHead = false;
    isTitled = false;
  }
  return isDatedHead && !isTitled;
}

/** Heads as far as they reach: the headings and the lines above what was done. */
function runsOf(nodes: readonly Node[]): readonly (readonly HeadPart[])[] {
  const runs: HeadPart[][] = [];
  let run: HeadPart[] = [];
  const end = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [index, { block, base }] of nodes.entries()) {
    if (block.type === 'comment') continue;
    if (block.type !== 'heading' && block.type !== 'paragraph') {
      end();
      continue;
    }
    const lines = linesOf(block.plain, base);
    const count = lines.findIndex((line) => line.plain.text.length > 140 || !isHeadLine(line, true));
    const heads = count < 0 ? lines : lines.slice(0, count);
    const kind = block.type === 'heading' ? `h${block.depth}` : 'p';
    for (const [at, line] of heads.entries())
      run.push({ line, node: index, set: `${at === 0 ? kind : 'l'} ${dressOf(line)}` });
    if (count >= 0) end();
  }
  end();
  return runs;
}

function dressOf({ plain: { marks } }: HeadLine): string {
  return marks
    .filter(({ start, kind }) => start === 0 && (kind === 'strong' || kind === 'emphasis'))
    .map(({ kind }) => kind)
    .sort()
    .join(' ');
}

/** Where a head that is sure has its title, with how all lines up to the last of the two are set; null where it is not sure. */
function placeIn(run: readonly HeadPart[]): Place | null {
  const dates = run.findIndex(isDated);
  const title = run.findIndex(({ line }) => line.facts.title >= 2);
  const head = run[title];
  if (dates < 0 || !head || run.some(({ line }, at) => at > title && line.facts.title >= 2)) return null;
  const names = namesIn(head.line);
  const part = names.findIndex((it) => it.title >= 2);
  return { run, title, dates, part, count: names.length };
}

/** Whether a head is set as a sure one is, from its first line to the last of its title and its dates. */
function isSetAs(run: readonly HeadPart[], place: Place): boolean {
  const last = Math.max(place.title, place.dates);
  if (run.length <= last || place.run.slice(0, last + 1).some(({ set }, at) => set !== run[at]?.set)) return false;
  if (run.findIndex(isDated) !== place.dates) return false;
  // What stands beside the title or in another line is for whom that was.
  const names = run.slice(0, last + 2).flatMap(({ line }) => namesIn(line));
  const head = run[place.title];
  return names.length > 1 && head !== undefined && namesIn(head.line).length === place.count;
}

function namesIn({ plain, facts: { parts } }: HeadLine): readonly Part[] {
  return parts.filter(
    ({ place, text, start }) => !place && !isContractWord(text) && !isWithin(plain.text.slice(0, start)),
  );
}

/** Whether what follows stands in a bracket. */
function isWithin(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function isDated({ line }: HeadPart): boolean {
  return line.facts.period?.isRange === true;
}

function isFree({ role }: Part): boolean {
  return role === null;
}

/** A few words that could name what one was: neither a firm nor a deed, a section or a study. */
function couldBeTitle({ text, link, joint }: Part): boolean {
  const words = text.split(/\s+/);
  if (link || joint === 'at' || words.length > 7 || isTemplate(text) || deed.test(text) || academic.test(text))
    return false;
  if (words.some((word) => legalForms.has(word.toLowerCase()))) return false;
  return !sectionKindOf(text)?.exact && !/[.!?:]$|\b(?:team|squad|department|group|lab|division|unit)$/i.test(text);
}

/** Whether a head speaks of work, and of none of its parts: a study has its school in the company's place. */
function isWork(run: readonly HeadPart[], isNamed: boolean): boolean {
  return run.every(({ line }) => {
    if (line.facts.parts.some((part) => tellsWork(part))) return false;
    return !study.test(line.plain.text) && (isNamed || !academic.test(line.plain.text));
  });
}

const study =
  /\b(?:bachelor|master['’]?s|master of|ph\.?d|diploma|degree|b\.?sc|m\.?sc|b\.?eng|m\.?eng|mba|gpa|certificate|certification|formation|école|lycée|hochschule|ausbildung|matura|abitur|licence|baccalauréat)\b/iu;

/** The block anew, with these names as titles. */
function retitled(node: Node, names: readonly { readonly line: HeadLine; readonly name: Part }[]): Node {
  const { block, base } = node;
  if (block.type !== 'heading' && block.type !== 'paragraph') return node;
  const plain = { ...block.plain };
  tellLines(plain, base, (line) => {
    const found = names.find((it) => it.line.offset === line.offset);
    if (found) tellTitle(line.plain, found.name);
  });
  return { block: { ...block, plain }, base };
}
