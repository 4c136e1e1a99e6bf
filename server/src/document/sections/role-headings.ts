import type { FoundPeriod } from '../dates/dates.ts';
import { linesOf } from '../heads/line-breaks.ts';
import { lineFacts } from '../heads/line-parts.ts';
import type { Block, ParagraphBlock } from '../markdown/blocks.ts';
import { tellsRole } from '../markdown/lazy-lines.ts';
import type { SectionKind } from '../model.ts';
import { sectionKindOf } from './kind.ts';
import type { Node, Start } from './sections.ts';

// Headings of roles that stand where those of sections do.

/** What a heading among those of an education speaks of that could be read as a role ("Ph.D. Candidate, 2020 – 2024"). */
export const academic =
  /\b(?:ph\.? ?d|doctora\w*|master|bachelor|[bm]\.?sc|[bm]\.?eng|[bm]\.[as]|mba|diploma|degree|candidate|student|certificate|university|college|school|academy|bootcamp)\b/i;

export function firstHeading(nodes: readonly Node[]): number {
  return nodes.findIndex(({ block }) => block.type === 'heading');
}

/** Whether a heading and the lines right under it carry a title and dates. */
export function looksLikeRole(nodes: readonly Node[], index: number): boolean {
  const { block } = nodes[index] as Node;
  if (block.type !== 'heading') return false;
  const own = lineFacts(block.plain);
  // The first heading is the writer's name; what follows it is a role of its own.
  if (own.title < 2 && !own.period && index === firstHeading(nodes) && !isFirstOfMany(nodes, index, block.depth))
    return false;
  if (own.period && (own.period.isRange || own.title >= 2)) return true;
  let isTitled = own.title >= 2;
  for (let next = index + 1; next <= index + 2; next++) {
    const following = nodes[next]?.block;
    if (!following || (following.type !== 'paragraph' && following.type !== 'heading')) break;
    if (following.plain.text.length > 200) break;
    if (following.type === 'heading' && (following.depth < block.depth || sectionKindOf(following.plain.text))) break;
    const facts = lineFacts(following.plain);
    isTitled ||= facts.title >= 2;
    if (facts.period?.isRange && isTitled) return true;
  }
  return isThreefold(nodes[index + 1]?.block, nodes[index + 2], block.depth);
}

/** "## Acme" over "## Engineer" and its dates, or over its place and "### Engineer". */
export function isOverTitle(nodes: readonly Node[], index: number, depth: number): boolean {
  const skipped = nodes.slice(index + 1, index + 5).findIndex(({ block }) => block.type !== 'paragraph');
  const at = index + 1 + skipped;
  const below = nodes[at]?.block;
  if (skipped < 0 || below?.type !== 'heading' || below.depth < depth) return false;
  const { title, period } = lineFacts(below.plain);
  return (below.depth > depth || skipped === 0) && title > 0 && (period?.isRange === true || isDatedBelow(nodes, at));
}

/** Dates right below a heading without a title, which among roles of the same depth heads one of them. */
export function isDatedBelow(nodes: readonly Node[], index: number): boolean {
  const heading = nodes[index]?.block;
  if (heading?.type !== 'heading' || academic.test(heading.plain.text)) return false;
  return nodes.slice(index + 1, index + 3).some(({ block }, at, blocks) => {
    const isBelow = blocks.slice(0, at + 1).every((it) => it.block.type === 'paragraph');
    return (
      isBelow && block.type === 'paragraph' && block.plain.text.length < 200 && lineFacts(block.plain).period?.isRange
    );
  });
}

/** "## Acme" over "### Engineer" over "#### 2019 – 2021", or over these dates alone in a paragraph. */
function isThreefold(title: Block | undefined, dates: Node | undefined, depth: number): boolean {
  if (title?.type !== 'heading' || title.depth <= depth || academic.test(title.plain.text)) return false;
  return lineFacts(title.plain).title >= 2 && timeIn(dates, title.depth)?.isRange === true;
}

/** The same with any name for what was done there, as a role stands among roles of that shape. */
export function isNamedOverDates(nodes: readonly Node[], index: number): boolean {
  const [name, title] = nodes.slice(index, index + 2).map(({ block }) => block);
  if (name?.type !== 'heading' || title?.type !== 'heading' || title.depth <= name.depth) return false;
  if ([name, title].some(({ plain }) => academic.test(plain.text) || sectionKindOf(plain.text))) return false;
  return timeIn(nodes[index + 2], title.depth) !== null;
}

/** Whether the next heading of the same depth is a company's over its role, as this one would be. */
function isFirstOfMany(nodes: readonly Node[], index: number, depth: number): boolean {
  if (depth < 2) return false;
  const next = nodes.findIndex(({ block }, at) => at > index && block.type === 'heading' && block.depth <= depth);
  const block = nodes[next]?.block;
  return (
    block?.type === 'heading' && block.depth === depth && lineFacts(block.plain).title < 2 && looksLikeRole(nodes, next)
  );
}

/** A title in bold with dates beside or right under it, or a plain one with its dates above a list, before any section, begins the work without a heading for it. */
export function looseRole(
  block: ParagraphBlock,
  open: { readonly kind: SectionKind; readonly depth: number },
  next: Block | undefined,
): Start | null {
  if (open.depth !== 0 || open.kind !== 'other') return null;
  const facts = lineFacts(block.plain);
  const isStyled = block.plain.marks.some((mark) => mark.start === 0 && mark.kind !== 'link');
  if (block.plain.text.length > 160 || facts.title < 2) return null;
  if (!isStyled && !(next?.type === 'list' && tellsRole(block.plain))) return null;
  if (!facts.period?.isRange && !isMereRange(next)) return null;
  return { kind: 'experience', depth: 0, hasTitle: false };
}

/** The dates that stand alone in the first line of a paragraph, or in a heading deeper than the title's. */
function timeIn(node: Node | undefined, depth: number): FoundPeriod | null {
  const block = node?.block;
  if (!node || (block?.type !== 'paragraph' && (block?.type !== 'heading' || block.depth <= depth))) return null;
  const [first] = linesOf(block.plain, node.base);
  if (!first || first.plain.text.length > 60) return null;
  const { period, parts } = first.facts;
  return parts.every((part) => part.place) ? period : null;
}

/** Dates alone in a paragraph. */
function isMereRange(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph' || block.plain.text.length > 60) return false;
  const { period, parts } = lineFacts(block.plain);
  return period?.isRange === true && parts.every((part) => part.place);
}
