import { isContractWord } from '../heads/classify.ts';
import { linesOf } from '../heads/line-breaks.ts';
import { type HeadLine, holdDates, holdTitle, type Part } from '../heads/line-parts.ts';
import { isHeadLine, isMereDate } from '../heads/lines.ts';
import { namesOnly } from '../heads/names-only.ts';
import { isFieldOfWork } from '../heads/parts.ts';
import { coinedName, isTitleByItself, shortName } from '../heads/title-sentences.ts';
import { techLabel, techWords, workLabel } from '../heads/words.ts';
import type { ListBlock } from '../markdown/blocks.ts';
import { sectionKindOf } from '../sections/kind.ts';
import type { Node } from '../sections/sections.ts';
import { type Group, hasBody } from './group.ts';

/** How deep an employer's paragraph stands over titles in paragraphs and lists: as a heading does. */
const overParagraphs = 6;

/**
 * Paragraphs that name an employer, each with how deep it stands: "Acme" or "**Acme**, Oslo" over "*Engineer*, 2019 – 2021",
 * with the place, the dates or what the company does between the two. Where one stands so beyond doubt, those of the same style
 * over titles with a comma ("Engineer, Payments"), or over dates and no title, are read so as well.
 */
export function employersAbove(nodes: readonly Node[]): ReadonlyMap<Node, number> {
  const employers = new Map<Node, number>();
  const unsure = new Map<Node, number>();
  for (const [index, node] of nodes.entries()) {
    const isOpen = nodes[index - 1]?.block.type !== 'heading' && nodes[index + 1] !== undefined;
    const lines = isOpen && couldName(node) ? namingLines(node) : null;
    const found = lines ? findTitle(lines, nodes.slice(index + 1, index + 5)) : null;
    if (found) (found.isSure ? employers : unsure).set(node, found.depth);
  }
  const styles = new Set([...employers.keys()].map(styleOf));
  for (const [node, depth] of unsure) if (styles.has(styleOf(node))) employers.set(node, depth);
  return employers;
}

function styleOf({ block }: Node): string {
  const marks = block.type === 'paragraph' ? block.plain.marks.filter(({ start }) => start === 0) : [];
  return marks.map(({ kind }) => kind).join();
}

/** What rules out most paragraphs before their lines are taken apart: no company's name is so long. */
function couldName({ block }: Node): boolean {
  if (block.type !== 'paragraph' || block.plain.text.length > 160) return false;
  const { text, breaks } = block.plain;
  return text.slice(0, breaks[0] ?? text.length).split(' ', 16).length < 16;
}

/** The lines of a paragraph that is a company's name, with its place and dates beside or below it. */
function namingLines({ block, base }: Node): readonly HeadLine[] | null {
  if (block.type !== 'paragraph') return null;
  if (block.plain.marks.some(({ kind, start }) => kind === 'code' && start === 0)) return null;
  const [name, ...more] = linesOf(block.plain, base);
  const isName =
    name && namesEmployer(name) && more.length <= 2 && isMereDate(more.filter((line) => !tellsTrade(line)));
  return isName && !more.some(({ isDefinition }) => isDefinition) ? [name, ...more] : null;
}

/** "◦ Pharmaceuticals" below the name and its place. */
function tellsTrade({ plain: { text }, facts }: HeadLine): boolean {
  return /^\s?[◦·•|]\s*\p{Lu}[^.:]{2,40}$/u.test(text) && facts.title === 0 && facts.period === null;
}

function namesEmployer({ plain: { text }, facts }: HeadLine): boolean {
  if (text.length > 110 || sectionKindOf(text) !== null || techLabel.test(text) || workLabel.test(text)) return false;
  const [name, ...more] = facts.parts;
  if (!name || name.title >= 2 || name.place || facts.parts.some(({ role }) => role !== null)) return false;
  if (techWords.has(name.text.toLowerCase())) return false;
  if (name.text.split(/\s+/).length > 6 || !(namesOnly.test(name.text) || coinedName.test(name.text))) return false;
  return more.every((part) => part.place || isContractWord(part.text) || isTown(part));
}

/** "Ostrava" behind a comma or in brackets, "(office, remote)". */
function isTown({ joint, title, text }: Part): boolean {
  if (joint === 'bracket' && /^\p{L}+$/u.test(text)) return true;
  return (joint === 'comma' || joint === 'bracket') && title === 0 && shortName.test(text);
}

interface FoundTitle {
  readonly depth: number;
  readonly isSure: boolean;
}

/** The dated title that the blocks below a name begin with, or null where they don't. */
function findTitle(name: readonly HeadLine[], below: readonly Node[]): FoundTitle | null {
  let isDated = holdDates(name);
  for (const [index, node] of below.entries()) {
    const { block } = node;
    if (block.type === 'list')
      return listedTitles(block, node.base, isDated) ?? (isDated ? { depth: overParagraphs, isSure: false } : null);
    if (block.type !== 'heading' && block.type !== 'paragraph') return null;
    const lines = titleAboveDates(linesOf(block.plain, node.base));
    if (holdTitle(lines.slice(0, 1)) && lines.every((line) => isHeadLine(line, true))) {
      const isDatedTitle = holdDates(lines) || isRange(below[index + 1]);
      if (!(isDated || isDatedTitle) || !isTitleAlone(lines)) return null;
      const depth = block.type === 'heading' ? block.depth - 0.5 : overParagraphs;
      return { depth, isSure: !isDatedTitle || !lines.some(hasComma) };
    }
    if (block.type === 'heading') return null;
    if (isMereDate(lines)) isDated ||= holdDates(lines);
    else if (index > 2 || !tellsCompany(block.plain.text)) return null;
  }
  return null;
}

/** "2019 – 2021" over ": Engineer" as the other way round. */
function titleAboveDates([dates, title, ...more]: readonly HeadLine[]): readonly HeadLine[] {
  if (!dates) return [];
  if (!title) return [dates];
  const isTurned = title.isDefinition && isMereDate([dates]) && holdTitle([title]);
  return isTurned ? [title, dates, ...more] : [dates, title, ...more];
}

/** "- Engineer, 2019 – 2021" for every item, or "- Engineer" below dates. */
function listedTitles({ items }: ListBlock, base: number, isDated: boolean): FoundTitle | null {
  const heads = items.map(({ plain }) => headOf(linesOf(plain, base)));
  const isTitle = (lines: readonly HeadLine[]): boolean =>
    isDated ? lines.slice(0, 1).every(isTitleByItself) : holdDates(lines) && isTitleAlone(lines);
  if (!heads.every(isTitle)) return null;
  return { depth: overParagraphs, isSure: isDated || heads.some((lines) => !lines.some(hasComma)) };
}

/** An item's first line, with the dates below it. */
function headOf(lines: readonly HeadLine[]): readonly HeadLine[] {
  return lines.slice(0, isMereDate(lines.slice(1, 2)) ? 2 : 1);
}

/** A title with its dates and place, and no other name beside it but what a comma or brackets add. */
function isTitleAlone([title, ...more]: readonly HeadLine[]): boolean {
  if (!title || (title.facts.parts[0]?.title ?? 0) < 2 || title.plain.text.length > 120) return false;
  return (
    isMereDate(more) &&
    title.facts.parts.every((part) => isOfTitle(part) || part.joint === 'comma' || part.joint === 'bracket')
  );
}

function isOfTitle({ title, place, text }: Part): boolean {
  return title >= 2 || place || isContractWord(text);
}

/** Whether what stands beside a title may be a company; "Payments" and "Backend" are what one worked on. */
function hasComma({ facts }: HeadLine): boolean {
  return !facts.parts.every((part) => isOfTitle(part) || isFieldOfWork(part.text));
}

function isRange(node: Node | undefined): boolean {
  if (node?.block.type !== 'paragraph') return false;
  const lines = linesOf(node.block.plain, node.base);
  return isMereDate(lines) && lines.some(({ facts }) => facts.period?.isRange);
}

/** A sentence about the company. */
function tellsCompany(text: string): boolean {
  return text.length < 400 && text.split(/\s+/, 4).length > 3 && !workLabel.test(text);
}

/** Whether a name below cannot be the next employer: a heading is open, or those of other employers are headings, or a title waits for its company. */
export function waitsForName(group: Group): boolean {
  for (let above: Group | null = group; above; above = above.parent) {
    if (above.depth <= 6 && !above.isEmployer && (above !== group || !hasBody(group))) return true;
  }
  if (hasBody(group) || group.isEmployer) return group.isEmployer === true && !hasBody(group);
  if (!holdTitle(group.lines) || group.parent?.isEmployer) return false;
  return !group.lines.some(hasComma);
}
