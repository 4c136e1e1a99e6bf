import { isTemplate } from '../heads/classify.ts';
import type { HeadReading } from '../heads/head.ts';
import { linesOf } from '../heads/line-breaks.ts';
import { isStyledWhole } from '../heads/styled.ts';
import { techLabel, workLabel } from '../heads/words.ts';
import type { Span } from '../model.ts';
import type { Node } from '../sections/sections.ts';
import type { Group } from './group.ts';

/** Something that looks like a role and why it was not read as one. */
export interface Unread extends Span {
  readonly reason: string;
}

/** In a section of work of which no role could be read: names with prose or a list under them. */
export function unreadNames(nodes: readonly Node[], groups: readonly Group[]): readonly Unread[] {
  const reason = 'neither a job title nor dates were found in its heading';
  const headings = groups
    .filter(({ depth, children, prose, lines }) => depth <= 6 && children === 0 && prose.length > 0 && !isTitled(lines))
    .map(({ start, end }) => ({ start, end, reason }));
  const names = nodes.flatMap((node, index) => {
    const below = nodes[index + 1];
    if (below?.block.type !== 'list' || !isBoldName(node)) return [];
    return [{ start: node.base + node.block.start, end: below.base + below.block.end, reason }];
  });
  return [...headings, ...names].sort((a, b) => a.start - b.start);
}

function isTitled(lines: Group['lines']): boolean {
  return lines.some(({ facts }) => facts.title >= 2 || facts.period !== null);
}

/** A bold line that is no label of the list below it ("**Highlights**", "**Stack:**"). */
function isBoldName({ block, base }: Node): boolean {
  if (block.type !== 'paragraph') return false;
  const { text } = block.plain;
  return (
    isStyledWhole(linesOf(block.plain, base)) && !text.endsWith(':') && !techLabel.test(text) && !workLabel.test(text)
  );
}

/** A template's heading has nothing to be read yet. */
export function isBlank({ lines }: Group): boolean {
  return lines.some(({ facts }) => facts.parts.some((part) => isTemplate(part.text)));
}

/** Why a heading is no role's. */
export function reasonOf(head: HeadReading): string {
  return head.period
    ? 'no job title was found in its heading'
    : 'neither a job title nor dates were found in its heading';
}
