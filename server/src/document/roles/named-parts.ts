import { type HeadLine, holdDates, holdTitle } from '../heads/line-parts.ts';
import { isStyled } from '../heads/styled.ts';
import { workLabel } from '../heads/words.ts';
import { sectionKindOf } from '../sections/kind.ts';
import type { Node } from '../sections/sections.ts';
import type { Group } from './group.ts';

/**
 * Whether a heading names a part of the role above: "Responsibilities", and where that stands at the depth of the role itself,
 * also a "Monitoring" or "Ownership" further on that has nothing but a list.
 */
export function namesPart(
  lines: readonly HeadLine[],
  depth: number,
  above: Group | null,
  next: Node | undefined,
): boolean {
  const [line, ...more] = lines;
  if (!above || !line || more.length > 0) return false;
  const isLabel = workLabel.test(line.plain.text);
  // Under a role in a paragraph or a list, which no heading's depth tells apart from it.
  if (above.depth > 6) return isLabel && (holdDates(above.lines) || holdTitle(above.lines));
  if (above.depth > depth) return false;
  if (above.depth < depth) return isLabel;
  if (!holdDates(above.lines)) return false;
  if (isLabel) above.isLabelled = true;
  return isLabel || (above.isLabelled === true && next?.block.type === 'list' && isTopic(line));
}

function isTopic({ plain, facts }: HeadLine): boolean {
  return facts.period === null && facts.title === 0 && plain.text.split(/\s+/).length <= 4;
}

/** A bold "Personal projects" or "Education" among roles ends the role above it, and is none. */
export function endsWork([first]: readonly HeadLine[]): boolean {
  const text = first?.plain.text ?? '';
  if (!first || !isStyled(first)) return false;
  if (/^(?:pet|side|personal|hobby|toy|weekend)[- ]projects?\s*[:–—-]/i.test(text)) return true;
  if (text.length > 40 || first.facts.period) return false;
  const named = sectionKindOf(text);
  if (!named?.exact) return false;
  if (named.kind === 'projects') return /^(?:personal|side|open|academic)/i.test(text);
  // "*Extracurricular activities*" below a teacher's bullets says what else was done there.
  if (named.kind === 'volunteering')
    return first.plain.marks.some(({ kind, start }) => kind === 'strong' && start === 0);
  return named.kind === 'education' || named.kind === 'publications';
}
