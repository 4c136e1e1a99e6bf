import { labelOf } from '../heads/labels.ts';
import { lineFacts } from '../heads/line-parts.ts';
import type { Block, HeadingBlock, ParagraphBlock, TableBlock } from '../markdown/blocks.ts';
import { tellsRole } from '../markdown/lazy-lines.ts';
import type { RelativePlain } from '../markdown/plain-text.ts';
import type { SectionKind } from '../model.ts';
import { isWork, sectionKindOf } from './kind.ts';
import { isLevelEmployer } from './level-heads.ts';
import {
  academic,
  firstHeading,
  isDatedBelow,
  isNamedOverDates,
  isOverTitle,
  looksLikeRole,
  looseRole,
} from './role-headings.ts';
import { isRepeatedLabel, isRoleLabel, isWorkLabel } from './role-labels.ts';
import { arePlain, BOLD_DEPTH, boldSection, partAtName, plainSection } from './typed-names.ts';
import { withUnnamedWork } from './unnamed-work.ts';

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
  const isPlain = !hasHeadings && arePlain(document);
  const nodes = hasHeadings ? document : document.flatMap((node) => partAtName(node, isPlain));
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
    const start = startOf(block, open, nodes, index, { kinds: names, isPlain }, isPage);
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

/** How a document names its sections. */
interface Names {
  /** Those that headings name. */
  readonly kinds: ReadonlySet<SectionKind>;
  readonly isPlain: boolean;
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
  names: Names,
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
  // "Special Projects" over a company and dates, as the roles around it are written.
  const isTitle = named?.kind === 'projects' && !named.exact && !ownProjects.test(block.plain.text);
  if (isTitle && open.kind === 'experience' && open.roleDepth === block.depth && isDatedBelow(nodes, index))
    return null;
  if (named && !isWithin) {
    return { kind: named.kind, depth: block.depth, hasTitle: true };
  }
  // Below "**Experience**" headings of other words are its roles: it is written as the writer's sections are.
  const isUnderBold = open.depth === BOLD_DEPTH && isWork(open.kind) && block.depth > 1;
  if (isDeeper || isPage || isUnderBold || followsDates(open.nodes)) return null;
  const isRole = looksLikeRole(nodes, index);
  const isAmong = open.roleDepth === block.depth && (isDatedBelow(nodes, index) || isNamedOverDates(nodes, index));
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

/** Whose projects these are, or which. */
const ownProjects =
  /\b(?:my|own|personal|side|selected|notable|recent|past|previous|other|more|additional|open|source|academic|university|college|school|student|class|course|research|volunteer|freelance|client|hobby|pet|toy|fun|featured|key|major|main|relevant|professional|software|web|programming|coding|engineering|github|and|&)\b/i;

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

/** The sections that headings name. */
function headingKinds(document: readonly Node[]): ReadonlySet<SectionKind> {
  const kinds = document.map(({ block }) => (block.type === 'heading' ? sectionKindOf(block.plain.text) : null));
  return new Set(kinds.flatMap((name) => (name?.exact ? [name.kind] : [])));
}

/** A name in bold stands for a heading where no heading names a section; among headings, that of the work, which none of them names, and those after it. */
function boldName(block: ParagraphBlock, { kinds, isPlain }: Names, depth: number): Start | null {
  if (kinds.has('experience')) return null;
  const bold =
    boldSection(block) ?? (isPlain && block.plain.breaks.length === 0 ? plainSection(block.plain.text) : null);
  if (kinds.size === 0 || depth === BOLD_DEPTH) return bold;
  // “**Experience:**” labels what follows.
  const { text } = block.plain;
  return bold?.kind === 'experience' && !text.endsWith(':') && sectionKindOf(text)?.exact ? bold : null;
}

/** A table whose first row is "Company | Duration | Role". */
function listsWork({ rows: [first] }: TableBlock): boolean {
  const labels = first?.cells.map(({ text }) => labelOf(text.split(/[,/]/, 1)[0]?.trim() ?? '')) ?? [];
  return labels.includes('title') && labels.includes('period');
}
