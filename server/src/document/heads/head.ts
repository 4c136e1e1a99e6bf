import type { FoundPeriod } from '../dates/dates.ts';
import { isBareName, nameAfterTitle } from './bare-names.ts';
import { isAsideWord, isContractWord, isTemplate } from './classify.ts';
import { chooseCompany, cityAsCompany, couldBeCompany, isSlashed, widenCompany } from './company.ts';
import type { HeadLine } from './line-parts.ts';
import { joinPlace } from './location.ts';
import { kindOfPlace } from './no-company.ts';
import type { OwnTitles } from './own-titles.ts';
import { fieldOf, type HeadField, type Placed, placedParts } from './parts.ts';
import { isStyled } from './styled.ts';
import { chooseTitle, guessTitle, moreTitles } from './title.ts';
import { type HeadShape, isAtUsualPlace, noShape } from './usual-shape.ts';
import { isOpenPart, widenTitle } from './widen-title.ts';

/** What a role's heading says; parts point into the lines. */
export interface HeadReading {
  readonly title: HeadField | null;
  readonly titles: readonly HeadField[];
  readonly company: HeadField | null;
  readonly location: HeadField | null;
  readonly period: { readonly found: FoundPeriod; readonly line: HeadLine } | null;
  /** Whether the title is one by its words; else it was told by its place. */
  readonly isKnownTitle: boolean;
  /** Whether the title stands before the company. */
  readonly titleFirst: boolean | null;
}

/**
 * Reads title, company, place and dates out of the lines of a role's heading.
 * @param company whether a company is known already from a heading above
 * @param own titles that are known for such whatever their words mean
 * @param guess how the document's other roles order the two, for titles that no word list knows; `none` where such a title is not looked for
 * @param usual where the document's other roles name the company
 */
export function readHead(
  lines: readonly HeadLine[],
  company: boolean,
  guess: boolean | 'none' | null,
  own: OwnTitles,
  usual: HeadShape = noShape,
): HeadReading {
  const parts = placedParts(lines, company, own);
  const all = parts.filter(
    ({ part }) =>
      part.role !== 'skip' && !isContractWord(part.text) && !isTemplate(part.text) && !isAsideWord(part.text),
  );
  const named = all.filter(({ part }) => !isEngagement(part.text));
  const hasTitle = named.some(({ part }) => part.title >= 2);
  // "Acme – Yard Routing · Internship": how one was employed follows what one did there.
  const isEngaged = parts.some(({ part }) => isEngagement(part.text) || isEmployment(part.text));
  const hasSpare = isEngaged && named.filter(({ part }) => isOpenPart(part)).length > (company ? 0 : 1);
  const ownLine = engagementAlone(all);
  const rest = !ownLine && (hasTitle || hasSpare) ? named : all;
  const chosen = ownLine ?? chooseTitle(rest);
  const known = chosen && guess === true && givesWay(chosen, rest) ? null : chosen;
  const isFirst = hasSpare && guess === null ? company : guess;
  const titlePart = known ?? (isFirst === 'none' ? null : guessTitle(rest, company, isFirst, lines));
  const office = titlePart && !company ? officeAtUsual(rest, titlePart, lines, usual) : null;
  const others = rest.filter((it) => it !== titlePart && it !== office);
  const title = titlePart ? widenTitle(titlePart, others, company, known !== null) : null;
  const used = new Set(title?.parts ?? []);
  const left = others.filter((it) => !used.has(it));
  const chosenCompany =
    office ??
    chooseCompany(left, titlePart, company, usual.isApart, guess === 'none' ? null : guess) ??
    (company ? null : cityAsCompany(left, titlePart));
  const companyPart = title && !company ? likeOthers(chosenCompany, left, lines, title.field, usual) : chosenCompany;
  const split = title && !companyPart && !company ? companyWithin(title.field) : null;
  const place = joinPlace(
    left.filter((it) => it !== companyPart && !(companyPart && isSlashed(companyPart, it))),
    companyPart,
    titlePart,
  );
  return {
    title: split?.title ?? title?.field ?? null,
    titles: title ? [split?.title ?? title.field, ...moreTitles(left, companyPart, title.field)] : [],
    company: companyPart ? widenCompany(companyPart, left, titlePart) : (split?.company ?? null),
    location: place,
    period: periodOf(lines, title?.field.line),
    isKnownTitle: known !== null && (known.part.title >= 2 || known.part.role === 'title'),
    titleFirst: known && companyPart ? known.order < companyPart.order : null,
  };
}

/** "Director, Managed Services" over "Acme | Dallas, TX": the name that stands where the companies of the other heads do. */
function likeOthers(
  chosen: Placed | null,
  left: readonly Placed[],
  lines: readonly HeadLine[],
  title: HeadField,
  { company: usual }: HeadShape,
): Placed | null {
  const isTold = chosen?.part.role === 'company' || chosen?.part.joint === 'at';
  if (!usual || isTold || (chosen && isAtUsualPlace(usual, lines, title, chosen))) return chosen;
  return (
    left.find(
      (it) =>
        (it.part.joint !== 'bracket' || usual.isFirst) &&
        couldBeCompany(it) &&
        !kindOfPlace.test(it.part.text) &&
        isAtUsualPlace(usual, lines, title, it),
    ) ?? chosen
  );
}

/** "Tide Engineer — Kelp Comptroller of Public Docks": an office whose name holds a title's noun, where the other heads name the company and nothing else can be it. */
function officeAtUsual(
  parts: readonly Placed[],
  title: Placed,
  lines: readonly HeadLine[],
  { company: usual }: HeadShape,
): Placed | null {
  if (!usual || title.part.title < 3 || parts.some((it) => it !== title && couldBeCompany(it))) return null;
  return (
    parts.find(
      (it) =>
        it.part.title === 2 &&
        it.part.joint === 'strong' &&
        /\s(?:of|for)\s/.test(it.part.text) &&
        isAtUsualPlace(usual, lines, fieldOf(title), it),
    ) ?? null
  );
}

const withCompany =
  /^(.{0,50}?\b(?:founder|owner|ceo|cto|organi[sz]er|treasurer|secretary|chair|webmaster|tutor|grader|assistant|mentor|instructor|volunteer|coach|contractor|ambassador)) (?:of|for|to) (?:the )?(\p{Lu}.{1,70})$/iu;

/** "Consultant to Acme"; what a consultant is "for" is as often a field. */
const advising = /^(.{0,40}?\b(?:consultant|advis[eo]r|counsel)) to (?:the )?(\p{Lu}.{1,70})$/iu;

/** "Kestrel360", "OpenTide": one word that is no word of a language. */
const coined = /^\p{Lu}\p{Ll}{2,}(?:\d{2,}|\p{Lu}\p{Ll}{2,})$/u;

/** "Co-Founder of Acme", "Volunteer for Acme", "Engineer Harbour Acme 2019 – 2021": the company stands in what reads as one title. */
function companyWithin({
  line,
  start,
  text,
}: HeadField): { readonly title: HeadField; readonly company: HeadField } | null {
  const [, ofTitle = '', ofName = ''] = withCompany.exec(text) ?? advising.exec(text) ?? [];
  const at = ofName === '' && line.facts.period ? nameAfterTitle(text) : -1;
  const title = at > 0 ? text.slice(0, at).trimEnd() : ofTitle;
  const name = at > 0 ? text.slice(at) : ofName;
  if (!/^\p{Lu}/u.test(name) || (at > 0 && !isBareName(name) && !coined.test(name))) return null;
  const end = start + text.length;
  return {
    title: { line, start, end: start + title.length, text: title },
    company: { line, start: end - name.length, end, text: name },
  };
}

/** What an "End date:" says; a role with nothing but a start goes on. */
function endOf(dated: readonly HeadLine[]): FoundPeriod['to'] {
  const end = dated.find(({ plain }) => /^end(?:ed)?\b/i.test(plain.text));
  return end?.facts.period?.to ?? 'present';
}

/** "Internship" beside a title says how one was employed. */
export function isEngagement(text: string): boolean {
  return /^(?:internship|apprenticeship)$/i.test(text);
}

/** "**Internship**" on a line of its own in the place of a title, whatever tells of the work below it. */
function engagementAlone(all: readonly Placed[]): Placed | null {
  const found = all.find(({ part }) => isEngagement(part.text));
  if (!found || found.order === 0 || found.line.facts.parts.length > 1 || !isStyled(found.line)) return null;
  return all.some(({ part, order }) => order < found.order && part.title >= 2) ? null : found;
}

/** "Full-time" beside a title. */
function isEmployment(text: string): boolean {
  return isContractWord(text) && /^\p{L}+[ -]time|^contract|^permanent|^temporary|^seasonal/iu.test(text);
}

/** "Student Government" below "Proctor" only names a title; where titles stand first, that is the line above. */
function givesWay({ part, line }: Placed, [first]: readonly Placed[]): boolean {
  return part.title < 2 && part.role === null && first !== undefined && first.line !== line && isOpenPart(first.part);
}

/** @param titled the title's line, whose own dates or those right below it are the role's; those beside the company go for all that one did there */
function periodOf(lines: readonly HeadLine[], titled: HeadLine | undefined): HeadReading['period'] {
  const dated = lines.filter((line) => line.facts.period !== null);
  const ranges = dated.filter((candidate) => candidate.facts.period?.isRange);
  const below = titled && lines[lines.indexOf(titled) + 1];
  const own = ranges.find((candidate) => candidate === titled) ?? ranges.find((candidate) => candidate === below);
  const line = own ?? ranges[0] ?? dated[0];
  const found = line?.facts.period;
  if (!line || !found) return null;
  const isStart = !found.isRange && /^start(?:ed)?\b/i.test(line.plain.text);
  return { found: isStart ? { ...found, to: endOf(dated) } : found, line };
}

/** Under an employer, a name after the dates is where that was; so is one beside an undated title where the employer is dated. */
export function atEmployer(head: HeadReading, above: HeadReading): HeadReading {
  const { company, location } = head;
  const part = company?.line.facts.parts.find(({ start }) => start === company.start);
  const isTold = !part || part.link || part.joint === 'at' || part.role !== null;
  if (head.titleFirst && !isTold && part?.joint !== 'comma' && isSureEmployer(above)) return { ...head, company: null };
  if (head.title && company && isListBelow(head.title, company)) return { ...head, company: null };
  const isMarked = isTold || part?.company;
  if (head.title && company && isBracketed(head.title, company)) return { ...head, company: null };
  if (!head.title || !company || isMarked) return head;
  if (isInTitle(head.title, company)) return { ...head, company: null };
  const isAfterDates = company.line === head.period?.line && company.start >= head.period.found.end;
  const isPlace = head.period ? isAfterDates && company.line !== head.title.line : above.period !== null;
  if (!isPlace) return head;
  return { ...head, company: null, location: location ?? company };
}

/** "Tide Institute, Norway": called so by its words, or beside its place. */
function isSureEmployer({ title, company, location }: HeadReading): boolean {
  if (!company || title) return false;
  const part = company.line.facts.parts.find(({ start }) => start === company.start);
  return part?.company === true || part?.link === true || location?.line === company.line;
}

/** "**Harbour Systems Department [Site Engineer]**": the part of the employer that one worked in, with the title in its bracket. */
function isBracketed({ line, start, end }: HeadField, company: HeadField): boolean {
  if (company.line !== line || company.end > start) return false;
  const { text, marks } = line.plain;
  const isInside = /^\s[([]$/.test(text.slice(company.end, start)) && /^[)\]]\s*$/.test(text.slice(end));
  return isInside && marks.some((mark) => mark.start <= company.start && mark.end >= end);
}

/** "C++, Qt, Objective-C++" or a further title on a line of its own below a title. */
function isListBelow(title: HeadField, { line }: HeadField): boolean {
  const { parts, period } = line.facts;
  if (line === title.line || period || parts.length < 2) return false;
  // "**Technical Lead – Tide Charts**" tells a part that one had as well.
  if ((parts[0]?.title ?? 0) >= 2) return true;
  return parts.every(
    ({ joint, place, company, link }, index) => !place && !company && !link && (index === 0 || joint === 'comma'),
  );
}

/** "**Team Lead - Tide Platform** | 2017 – 2021": in bold with the title, and no employer where one stands above. */
function isInTitle(title: HeadField, company: HeadField): boolean {
  if (title.line !== company.line || company.start < title.end) return false;
  return title.line.plain.marks.some(({ start, end }) => start <= title.start && end >= company.end);
}
