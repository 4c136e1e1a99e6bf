import { linesOf } from '../heads/line-breaks.ts';
import type { HeadLine } from '../heads/line-parts.ts';
import type { SectionKind } from '../model.ts';
import type { Node } from './sections.ts';

/** How many blocks below a company's name tell a title and dates. */
const REACH = 6;

/**
 * Whether "## Acme" right below "## Experience" is no section but an employer of it, for the work would be empty without; and each one at
 * that depth after it. A title and dates stand below it, whatever the company tells of itself before them.
 */
export function isLevelEmployer(
  open: {
    readonly kind: SectionKind;
    readonly depth: number;
    readonly roleDepth: number;
    readonly nodes: readonly Node[];
  },
  nodes: readonly Node[],
  index: number,
): boolean {
  const block = nodes[index]?.block;
  if (block?.type !== 'heading' || open.kind !== 'experience' || block.depth !== open.depth || open.depth < 2)
    return false;
  if (open.nodes.length > 0 && open.roleDepth !== block.depth) return false;
  let isDated = false;
  let isTitled = false;
  for (const node of nodes.slice(index, index + 1 + REACH)) {
    const { block: below } = node;
    if (below !== block && below.type === 'heading' && below.depth <= block.depth) break;
    for (const { facts } of openingOf(node)) {
      isDated ||= facts.period?.isRange === true;
      isTitled ||= facts.title >= 2;
    }
    if (isDated && isTitled) return true;
    if (below.type === 'list') break;
  }
  return false;
}

/** The lines that could stand in a role's heading: those of a heading, and the first of a paragraph or of a list. */
function openingOf({ block, base }: Node): readonly HeadLine[] {
  if (block.type === 'heading') return linesOf(block.plain, base);
  const plain = block.type === 'list' ? block.items[0]?.plain : block.type === 'paragraph' ? block.plain : undefined;
  return plain
    ? linesOf(plain, base)
        .slice(0, 3)
        .filter((line) => line.plain.text.length <= 160)
    : [];
}
