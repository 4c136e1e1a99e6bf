import { workLabel } from '../heads/words.ts';
import type { HeadingBlock, ParagraphBlock } from '../markdown/blocks.ts';
import type { SectionKind } from '../model.ts';
import { isWork } from './kind.ts';
import type { Node, Start } from './sections.ts';
import { BOLD_DEPTH } from './typed-names.ts';

// Names that stand where those of sections do, and speak of a role.

/** A bold "Accomplishments" among roles, or any name that stands there more than once, names bullets and no section. */
export function isRoleLabel(
  block: ParagraphBlock,
  start: Start,
  open: { readonly kind: SectionKind; readonly nodes: readonly Node[] },
  nodes: readonly Node[],
): boolean {
  if (!isWork(open.kind) || open.nodes.length === 0) return false;
  if (start.kind === 'results' || start.kind === 'contribution' || start.kind === 'goals') return true;
  const { text } = block.plain;
  return nodes.some(({ block: other }) => other !== block && other.type === 'paragraph' && other.plain.text === text);
}

/** "###### Key achievements" that stands deeper than the section, under each of its roles. */
export function isRepeatedLabel(
  heading: HeadingBlock,
  open: { readonly kind: SectionKind; readonly depth: number },
  nodes: readonly Node[],
): boolean {
  const { text } = heading.plain;
  const { depth } = heading;
  if (!isWork(open.kind) || (open.depth < BOLD_DEPTH && depth <= open.depth) || !workLabel.test(text)) return false;
  return nodes.some(({ block }) => block.type === 'heading' && block !== heading && block.plain.text === text);
}

/** "Projects" or "Achievements" under a role's heading, or two steps below the section's, speak of that role and not of the document. */
export function isWorkLabel(
  kind: SectionKind,
  open: { readonly kind: SectionKind; readonly depth: number; readonly roleDepth: number },
  depth: number,
): boolean {
  const isInner =
    kind === 'results' || kind === 'contribution' || kind === 'goals' || kind === 'summary' || kind === 'skills';
  return isInner && isWork(open.kind) && (open.roleDepth < 7 || depth > open.depth + 1);
}
