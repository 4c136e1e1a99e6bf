import { isWithin } from '../dates/joining.ts';
import { type HeadLine, holdDates, holdTitle } from '../heads/line-parts.ts';
import { isStyled } from '../heads/styled.ts';
import { workLabel } from '../heads/words.ts';
import { sectionKindOf } from '../sections/kind.ts';
import type { Node } from '../sections/sections.ts';
import type { Group } from './group.ts';
import { isDated } from './group-heads.ts';

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
  const isLabel = workLabel.test(line.plain.text.replace(ofWhom, ''));
  if (isAmongTitles(line, depth, above, next)) return true;
  // Under a role in a paragraph or a list, which no heading's depth tells apart from it.
  if (above.depth > 6) return isLabel && (holdDates(above.lines) || holdTitle(above.lines));
  if (above.depth > depth) return false;
  if (above.depth < depth) return isLabel;
  if (!holdDates(above.lines)) return false;
  if (isLabel) above.isLabelled = true;
  return isLabel || (above.isLabelled === true && next?.block.type === 'list' && isTopic(line));
}

/** "Tech used at Acme (by project)": whose part it is, behind its name. */
const ofWhom = /(?<!\s)(?:\s(?:at|for|with)\s\p{Lu}[^()]{0,60})?(?:\s\([^()]{0,60}\))?$/u;

/** "### Introduction", "### Team and planning" beside "### Engineer, 2019 – 2021" under "## Acme": neither a title nor dates among titles of an employer. */
function isAmongTitles({ plain, facts }: HeadLine, depth: number, above: Group, next: Node | undefined): boolean {
  let role: Group | null = above;
  while (role && role.depth > depth) role = role.parent;
  const employer = role?.parent;
  if (!role || !employer || role.depth !== depth || depth > 6 || employer.depth >= depth) return false;
  if (!holdTitle(role.lines) || !holdDates(role.lines) || holdTitle(employer.lines) || employer.lines.length === 0)
    return false;
  const isPlain =
    facts.period === null && facts.title === 0 && facts.parts.every(({ link, company }) => !link && !company);
  return isPlain && plain.text.split(/\s+/).length <= 8 && !isDated(next);
}

/** "**Planning and design (2017 – 2019):**" over a list, within the dates of the role above and with no title: what was done there in these years. */
export function namesDatedPart(lines: readonly HeadLine[], above: Group | null, next: Node | undefined): boolean {
  const [line, ...more] = lines;
  if (!line || more.length > 0 || !above || next?.block.type !== 'list' || !isStyled(line)) return false;
  const { period, title, parts } = line.facts;
  if (!period?.isRange || title >= 2 || !/^[)\]]?\s?:\s*$/.test(line.plain.text.slice(period.end))) return false;
  if (period.start <= 2 || parts.some(({ company, link, joint }) => company || link || joint === 'at')) return false;
  const dates = above.lines.map(({ facts }) => facts.period).filter((it) => it !== null);
  return holdTitle(above.lines) && dates.some((whole) => isWithin(period, whole));
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
