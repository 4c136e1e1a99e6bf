import { labelOf } from '../heads/labels.ts';
import { lineFacts } from '../heads/line-parts.ts';
import type { Block, HeadingBlock, ParagraphBlock, TableBlock } from '../markdown/blocks.ts';
import { tellsRole } from '../markdown/lazy-lines.ts';
import type { RelativePlain } from '../markdown/plain-text.ts';
import type { SectionKind } from '../model.ts';
import { isWork, sectionKindOf } from './kind.ts';
import { isLevelEmployer } from './level-heads.ts';
import { isRepeatedLabel, isRoleLabel, isWorkLabel } from './role-labels.ts';
import { BOLD_DEPTH, boldSection, partAtName } from './typed-names.ts';

/** A block with the place of its piece in the document. */
export interface Node {
  readonly block: Block;
  readonly base: number;
}

export interface SectionPart {
  readonly title: { readonly plain: RelativePlain; readonly base: number } | null;
  readonly kind: SectionKind;
  /** The heading's depth; 0 for what stands before any section, `BOLD_DEPTH` for a bold line in a heading's place. */
  readonly depth: number;
  /** What stands under the heading, without it. */
  readonly nodes: readonly Node[];
  readonly start: number;
}

/**
 * Parts a document at the headings that name its sections.
 * @param page the kind of section that the page's own title names, which goes for what stands before any section
 */
export function readSections(document: readonly Node[], page: SectionKind | null): readonly SectionPart[] {
  const names = headingKinds(document);
  const hasHeadings = names.size > 0;
  const nodes = hasHeadings ? document : document.flatMap(partAtName);
  const sections: SectionPart[] = [];
  let open: {
    title: SectionPart['title'];
    kind: SectionKind;
    depth: number;
    nodes: Node[];
    start: number;
    roleDepth: number;
  } = {
    title: null,
    kind: page ?? 'other',
    depth: 0,
    nodes: [],
    start: 0,
    roleDepth: 7,
  };
  nodes.forEach((node, index) => {
    const { block } = node;
    const isPage = page !== null && sections.length === 0;
    const start = startOf(block, open, nodes, index, names, isPage);
    if (start) {
      sections.push(open);
      const plain = (block as HeadingBlock | ParagraphBlock).plain;
      const title = start.hasTitle ? { plain, base: node.base } : null;
      open = { title, kind: start.kind, depth: start.depth, nodes: [], start: node.base + block.start, roleDepth: 7 };
      if (start.hasTitle) return;
    }
    if (block.type === 'heading') open.roleDepth = Math.min(open.roleDepth, block.depth);
    open.nodes.push(node);
  });
  sections.push(open);
  return withUnnamedWork(sections.map(withWork).map(withCurrent)).filter(
    (section) => section.title !== null || section.nodes.length > 0,
  );
}

/** No résumé has more; a year’s diary does. */
const MOST_SECTIONS = 60;

/** From when to when, and not the day of a change. */
function isDatedHeading(block: Block): boolean {
  return block.type === 'heading' && lineFacts(block.plain).period?.isRange === true;
}

/** Where no section is called work, those of no known name that hold two dated roles or more are: “Professional overview”, “My journey”. */
function withUnnamedWork(sections: readonly SectionPart[]): readonly SectionPart[] {
  if (sections.length > MOST_SECTIONS || sections.some(({ kind }) => kind === 'experience')) return sections;
  return sections.map((section) => {
    if (section.title === null || (section.kind !== 'other' && section.kind !== 'summary')) return section;
    const roles = section.nodes.filter(
      ({ block }, index) => isDatedHeading(block) && looksLikeRole(section.nodes, index),
    );
    return roles.length >= 2 ? { ...section, kind: 'experience' } : section;
  });
}

/** "Professional Summary" over roles with their dates is the work itself. */
function withWork(section: SectionPart): SectionPart {
  if (section.kind !== 'summary' || section.title === null) return section;
  const roles = section.nodes.filter(({ block }) => block.type === 'paragraph' && tellsRole(block.plain)).length;
  return roles > 1 ? { ...section, kind: 'experience' } : section;
}

/** "Current" right before "Previous work" is what one does now. */
function withCurrent(section: SectionPart, index: number, all: readonly SectionPart[]): SectionPart {
  const next = all[index + 1];
  const isNow = /^\W*(?:current(?:ly)?|present|now|today)\W*$/i.test(section.title?.plain.text ?? '');
  if (!isNow || section.kind !== 'other' || next?.kind !== 'experience' || next.depth !== section.depth) return section;
  return /^\W*(?:previous|past|earlier|former|prior|before)/i.test(next.title?.plain.text ?? '')
    ? { ...section, kind: 'experience' }
    : section;
}

/** Where a section begins. */
export interface Start {
  readonly kind: SectionKind;
  readonly depth: number;
  readonly hasTitle: boolean;
}

function startOf(
  block: Block,
  open: {
    readonly kind: SectionKind;
    readonly depth: number;
    readonly roleDepth: number;
    readonly nodes: readonly Node[];
  },
  nodes: readonly Node[],
  index: number,
  names: ReadonlySet<SectionKind>,
  isPage: boolean,
): Start | null {
  if (block.type === 'paragraph') {
    const bold = boldName(block, names, open.depth);
    return (
      (bold && isRoleLabel(block, bold, open, nodes) ? null : bold) ?? looseRole(block, open, nodes[index + 1]?.block)
    );
  }
  if (block.type === 'table' && open.depth === 0 && open.kind === 'other' && listsWork(block))
    return { kind: 'experience', depth: 0, hasTitle: false };
  if (block.type !== 'heading') return null;
  if (isRepeatedLabel(block, open, nodes)) return null;
  const named = sectionKindOf(block.plain.text);
  const isDeeper = open.depth > 0 && block.depth > open.depth && open.depth < BOLD_DEPTH;
  const isWithin =
    isDeeper &&
    (!(named?.exact || (named && isUnderTitle(named.kind, open))) ||
      block.depth > open.roleDepth ||
      isWorkLabel(named.kind, open, block.depth) ||
      (isWork(open.kind) && moreWork.test(block.plain.text) && isDatedBelow(nodes, index)));
  if (named && !isWithin) {
    return { kind: named.kind, depth: block.depth, hasTitle: true };
  }
  // Below "**Experience**" headings of other words are its roles: it is written as the writer's sections are.
  const isUnderBold = open.depth === BOLD_DEPTH && isWork(open.kind) && block.depth > 1;
  if (isDeeper || isPage || isUnderBold || followsDates(open.nodes)) return null;
  const isRole = looksLikeRole(nodes, index);
  const isAmong = open.roleDepth === block.depth && isDatedBelow(nodes, index);
  const isAmongRoles =
    isRole || isAmong || isOverTitle(nodes, index, block.depth) || isLevelEmployer(open, nodes, index);
  if (isAmongRoles && (open.depth > 0 ? isWork(open.kind) : open.kind === 'experience')) return null;
  if (isRole && open.kind === 'education' && academic.test(block.plain.text)) return null;
  if (isRole) return { kind: 'experience', depth: 0, hasTitle: false };
  if (open.depth === 0 && open.kind === 'other')
    return index === firstHeading(nodes) ? null : { kind: 'other', depth: block.depth, hasTitle: true };
  if (open.depth === 0)
    return block.depth > open.roleDepth ? null : { kind: 'other', depth: block.depth, hasTitle: true };
  return { kind: 'other', depth: block.depth, hasTitle: true };
}

/** "Other" with dates below it among roles: more of these. */
const moreWork = /^\P{L}*(?:misc|miscellaneous|others?)\P{L}*$/iu;

/** "## Experience in Harbours" under a heading of the first depth that is the writer's name or title goes for the whole page. */
function isUnderTitle(kind: SectionKind, above: Pick<SectionPart, 'kind' | 'depth'>): boolean {
  return kind === 'experience' && above.kind === 'other' && above.depth === 1;
}

/** Whether all that stands right above is headings, of which the first is dates: the company and the title of a role. */
function followsDates(above: readonly Node[]): boolean {
  const last = above.slice(-3);
  const [first, , third] = last.slice(last.findLastIndex(({ block }) => block.type !== 'heading') + 1);
  if (first?.block.type !== 'heading' || third) return false;
  const { period, parts } = lineFacts(first.block.plain);
  return period?.isRange === true && parts.every(({ place }) => place);
}

/** What a heading among those of an education speaks of that could be read as a role ("Ph.D. Candidate, 2020 – 2024"). */
const academic =
  /\b(?:ph\.? ?d|doctora\w*|master|bachelor|[bm]\.?sc|[bm]\.?eng|[bm]\.[as]|mba|diploma|degree|candidate|student|certificate|university|college|school|academy|bootcamp)\b/i;

function firstHeading(nodes: readonly Node[]): number {
  return nodes.findIndex(({ block }) => block.type === 'heading');
}

/** The sections that headings name. */
function headingKinds(document: readonly Node[]): ReadonlySet<SectionKind> {
  const kinds = document.map(({ block }) => (block.type === 'heading' ? sectionKindOf(block.plain.text) : null));
  return new Set(kinds.flatMap((name) => (name?.exact ? [name.kind] : [])));
}

/** A name in bold stands for a heading where no heading names a section; among headings, that of the work, which none of them names, and those after it. */
function boldName(block: ParagraphBlock, names: ReadonlySet<SectionKind>, depth: number): Start | null {
  if (names.has('experience')) return null;
  const bold = boldSection(block);
  if (names.size === 0 || depth === BOLD_DEPTH) return bold;
  // “**Experience:**” labels what follows.
  const { text } = block.plain;
  return bold?.kind === 'experience' && !text.endsWith(':') && sectionKindOf(text)?.exact ? bold : null;
}

/** Whether a heading and the lines right under it carry a title and dates. */
function looksLikeRole(nodes: readonly Node[], index: number): boolean {
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
  return isThreefold(nodes[index + 1]?.block, nodes[index + 2]?.block, block.depth);
}

/** "## Acme" over "## Engineer" and its dates, or over its place and "### Engineer". */
function isOverTitle(nodes: readonly Node[], index: number, depth: number): boolean {
  const skipped = nodes.slice(index + 1, index + 5).findIndex(({ block }) => block.type !== 'paragraph');
  const at = index + 1 + skipped;
  const below = nodes[at]?.block;
  if (skipped < 0 || below?.type !== 'heading' || below.depth < depth) return false;
  const { title, period } = lineFacts(below.plain);
  return (below.depth > depth || skipped === 0) && title > 0 && (period?.isRange === true || isDatedBelow(nodes, at));
}

/** Dates right below a heading without a title, which among roles of the same depth heads one of them. */
function isDatedBelow(nodes: readonly Node[], index: number): boolean {
  const heading = nodes[index]?.block;
  if (heading?.type !== 'heading' || academic.test(heading.plain.text)) return false;
  return nodes.slice(index + 1, index + 3).some(({ block }, at, blocks) => {
    const isBelow = blocks.slice(0, at + 1).every((it) => it.block.type === 'paragraph');
    return (
      isBelow && block.type === 'paragraph' && block.plain.text.length < 200 && lineFacts(block.plain).period?.isRange
    );
  });
}

/** "## Acme" over "### Engineer" over "#### 2019 – 2021". */
function isThreefold(title: Block | undefined, dates: Block | undefined, depth: number): boolean {
  if (title?.type !== 'heading' || dates?.type !== 'heading') return false;
  if (title.depth <= depth || dates.depth <= title.depth || academic.test(title.plain.text)) return false;
  const { period, parts } = lineFacts(dates.plain);
  return lineFacts(title.plain).title >= 2 && period?.isRange === true && parts.every(({ place }) => place);
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
function looseRole(
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

/** A table whose first row is "Company | Duration | Role". */
function listsWork({ rows: [first] }: TableBlock): boolean {
  const labels = first?.cells.map(({ text }) => labelOf(text.split(/[,/]/, 1)[0]?.trim() ?? '')) ?? [];
  return labels.includes('title') && labels.includes('period');
}

/** Dates alone in a paragraph. */
function isMereRange(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph' || block.plain.text.length > 60) return false;
  const { period, parts } = lineFacts(block.plain);
  return period?.isRange === true && parts.every((part) => part.place);
}
