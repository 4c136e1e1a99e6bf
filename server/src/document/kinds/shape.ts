import { lineFacts } from '../heads/line-parts.ts';
import type { RelativePlain } from '../markdown/plain-text.ts';
import type { SectionKind } from '../model.ts';
import type { RoleReading, RolesReading } from '../roles/roles.ts';
import { sectionKindOf } from '../sections/kind.ts';
import type { Node, SectionPart } from '../sections/sections.ts';
import { offerOf } from './job-offer.ts';
import type { Shape } from './kinds.ts';

const sectionLine = /^[ \t]*(?:work |professional )?(?:experience|employment|education|skills)(?:[ \t]*:)?[ \t]*$/im;

/** What a text's structure shows of its kind; each part is worked out only when it is asked for. */
export function shapeOf(
  text: string,
  title: string,
  nodes: readonly Node[],
  sections: () => readonly SectionPart[],
  roles: () => readonly RolesReading[],
): Shape {
  const headings: RelativePlain[] = [];
  for (const { block } of nodes) if (block.type === 'heading') headings.push(block.plain);
  const dated = (index: number): number => {
    const read = roles()[index]?.roles ?? [];
    const isBroad = isAnyones(sections()[index]);
    return read.filter(
      (role) =>
        role.head.title &&
        role.period &&
        !isStage(role) &&
        (!isBroad || (role.head.isKnownTitle && namesCompany(role))),
    ).length;
  };
  const employed = (): readonly RoleReading[] =>
    sections().flatMap((part, index) => (isEmployment(part) ? (roles()[index]?.roles ?? []) : []));
  const sum = (accepts: (part: SectionPart) => boolean): number =>
    sections().reduce((total, part, index) => total + (accepts(part) ? dated(index) : 0), 0);
  const hasYears = (accepts: (part: SectionPart) => boolean): boolean =>
    sections().some((part, index) => accepts(part) && years.test(text.slice(part.start, sections()[index + 1]?.start)));
  return {
    title,
    get datedRoles() {
      return sum((part) => part.kind === 'experience' && part.title !== null);
    },
    get looseRoles() {
      return sum((part) => part.title === null);
    },
    get looseTitles() {
      const read = sections().flatMap((part, index) => (part.title === null ? (roles()[index]?.roles ?? []) : []));
      return read.filter(({ head, company }) => head.isKnownTitle && company !== null).length;
    },
    get tellsOfLoose() {
      return sections().some(
        (part, index) =>
          part.title === null && roles()[index]?.roles.some(({ items, prose }) => items.length + prose.length > 0),
      );
    },
    get isCareer() {
      const read = sections().flatMap((part, index) => (part.title === null ? (roles()[index]?.roles ?? []) : []));
      const whole = read.filter(({ head, company, period }) => head.isKnownTitle && company && period?.found.isRange);
      const bullets = read.reduce((sum, { items }) => sum + items.length, 0);
      // Prose tells of as many roles as bullets do.
      const told = read.filter(({ items, prose }) => items.length + prose.length > 0).length;
      const isTold = bullets >= 3 || (read.length > 3 && told * 2 > read.length);
      const isAll = whole.length === read.length && headings.length <= read.length + 1;
      return read.length > 0 && isTold && (isAll || (whole.length > 4 && whole.length * 2 > headings.length));
    },
    get undatedRoles() {
      return employed().filter((role) => role.head.isKnownTitle && role.company && !role.period && !isStage(role))
        .length;
    },
    get stints() {
      return employed().filter(({ head, company, period }) => !head.title && company && period?.found.isRange).length;
    },
    get hasProfile() {
      return sections().some((part) => part.kind === 'summary' && isExact(part));
    },
    get experienceTitle() {
      const found = sections().find((part, index) => part.kind === 'experience' && part.title && dated(index) > 0);
      return found?.title?.plain.text ?? null;
    },
    get careerSections() {
      const named = sections().filter((part) => isExact(part) && isCareer(part.kind));
      // Counted by whole names: a text about anything may have a heading with “experience” in it.
      const count = new Set(named.map((part) => part.kind)).size;
      return count > 0 ? count : Number(sectionLine.test(text));
    },
    get isApplicant() {
      const named = sections().filter(isExact);
      const holds = (kind: SectionKind): boolean => named.some((part) => part.kind === kind);
      if (!holds('education')) return false;
      const isDated = hasYears((part) => part.kind === 'education');
      if (!holds('skills')) return isDated && named.some(isEmployment);
      if (holds('experience') || named.some(({ title }) => contact.test(title?.plain.text ?? ''))) return true;
      return isDated && sections().some(({ kind }) => kind === 'projects');
    },
    writer: nameLine.exec(text)?.[1]?.trim() ?? '',
    get reviewSections() {
      return new Set(sections().flatMap(({ title, kind }) => (title && isReview(kind) ? [kind] : []))).size;
    },
    get hasYears() {
      return hasYears(isEmployment);
    },
    get hasExperience() {
      return sections().some((part) => part.kind === 'experience' && part.title !== null);
    },
    headings: headings.map((plain) => plain.text),
    get labels() {
      return nodes.flatMap(({ block }) =>
        block.type === 'paragraph' && isLabel(block.plain) ? [block.plain.text] : [],
      );
    },
    get ranges() {
      return headings.filter((plain) => lineFacts(plain).period?.isRange).length;
    },
    get lengths() {
      return headings.filter((plain) => lengthAtEnd.test(plain.text)).length;
    },
    get hasContacts() {
      return reachable.test(text.slice(0, 1200));
    },
    get isDated() {
      return headings.some((plain) => lineFacts(plain).period !== null);
    },
    length: text.trim().length,
    get isListed() {
      return nodes.some(({ block }) => block.type === 'list');
    },
    get offer() {
      return offerOf(text);
    },
  };
}

/** "Timeline" and "History" are headings of products and companies, too, and "Roles" of teams and methods. */
function isAnyones(part: SectionPart | undefined): boolean {
  const name = part?.title?.plain.text ?? '';
  return /^\P{L}*(?:timeline|(?:(?:a|our|the) )?(?:brief |short )?history|(?:(?:my|our|the) )?journey|career (?:progression|path)|previously|roles)\P{L}*$/iu.test(
    name,
  );
}

/** A name that employment alone stands under; those of a laboratory, a course or a company's board do as well for others. */
function isEmployment(part: SectionPart): boolean {
  const name = part.title?.plain.text ?? '';
  return part.kind === 'experience' && isExact(part) && !isAnyones(part) && !others.test(name);
}

const others =
  /^\P{L}*(?:research|teaching|leadership|(?:selected |client )?(?:assignments|engagements)|mandates|positions|jobs)\P{L}*$/iu;

const nameLine = /^---\r?\n(?:.{0,200}\r?\n){0,4}?name:[ \t]{1,4}["']?([^"'\r\n]{3,60})/;
const lengthAtEnd = /[\s,(~]\d{1,2}(?:\.\d)?\+?\s?(?:years?|yrs?|months?|mos?)\)?$/i;
const reachable = /[\w.+-]{1,60}@[\w-]{1,60}\.[a-z]{2}|(?:^|[\s:(])\+\d{1,3}[ \d().-]{8,18}\d|\(\d{3}\) \d{3}-\d{4}/im;
const contact = /^\P{L}*(?:my )?contacts?(?: (?:me|info|information|details))?\P{L}*$/iu;
const years = /\b(?:19|20)\d\d\b|[-–—] ?(?:present|current|now|today)\b/i;

/** "Years 4–6" and "Phase 2" in a company's or title's place: a plan's or a path's parts. */
function isStage({ head, company }: RoleReading): boolean {
  return [head.title?.text, company?.text].some(
    (text) => text !== undefined && /^(?:years?|phase|stage|step|level|sprint|week|month|day) \d/i.test(text),
  );
}

/** A document's own history has versions ("2.1") where a career's has companies. */
function namesCompany({ company }: RoleReading): boolean {
  return company !== null && /\p{L}/u.test(company.text);
}

function isReview(kind: SectionKind): boolean {
  return kind === 'goals' || kind === 'results' || kind === 'contribution';
}

function isCareer(kind: SectionKind): boolean {
  return kind !== 'other' && kind !== 'summary' && !isReview(kind);
}

function isExact(part: SectionPart): boolean {
  return part.title !== null && sectionKindOf(part.title.plain.text)?.exact === true;
}

function isLabel({ text, marks, breaks }: RelativePlain): boolean {
  return (
    text.length < 60 &&
    breaks.length === 0 &&
    marks.some((it) => it.kind === 'strong' && it.start === 0 && it.end >= text.length - 1)
  );
}
