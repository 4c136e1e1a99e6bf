import { isCity, isRegion } from './classify.ts';
import type { HeadLine, Part } from './line-parts.ts';
import type { OwnTitles } from './own-titles.ts';
import { cityRegions, placeCodes } from './place-names.ts';
import { area } from './words.ts';

/** A title, company or place with where it stands in its line. */
export interface HeadField {
  readonly line: HeadLine;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A part of a heading with its line and its number in the heading. */
export interface Placed {
  readonly part: Part;
  readonly line: HeadLine;
  readonly order: number;
}

/** All parts in order; an unknown city before a region ("Kirkland, WA") is a place where something else can be the company. */
export function placedParts(lines: readonly HeadLine[], company: boolean, own: OwnTitles): readonly Placed[] {
  const placed = lines
    .flatMap((line) => line.facts.parts.map((part) => ({ part: own.has(part.text) ? titled(part) : part, line })))
    .map((it, order) => ({ ...it, order }));
  return placed.map((it, index) => {
    const next = placed[index + 1];
    const isCity =
      (next !== undefined &&
        isBeforeRegion(it, next, placed) &&
        (hasOther(it, placed, company) || isStyledPair(it, next))) ||
      (isCityOfState(it) && hasOther(it, placed, company));
    return isCity || isAfterDates(it, placed) ? { ...it, part: { ...it.part, place: true } } : it;
  });
}

/** "Kirkland WA". */
function isCityOfState({ part }: Placed): boolean {
  const { text, joint, title, company, link, role } = part;
  if (joint === 'start' || joint === 'at' || title > 0 || company || link || role) return false;
  const state = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)? ([A-Z]{2})$/u.exec(text)?.[1];
  return state !== undefined && state !== 'CO' && placeCodes.has(state);
}

/** "Kirkland, WA". */
function isBeforeRegion({ part, line, order }: Placed, next: Placed, placed: readonly Placed[]): boolean {
  if (next.line !== line || !/^\s*,\s+$/.test(line.plain.text.slice(part.end, next.part.start))) return false;
  const isAt = part.joint === 'at' && !isPlaceOfDates(part, line);
  // "Skua Institute - College Station, TX": a city, whatever it sounds like, where a name stands before it.
  const isNamed = placed.some(
    (it) => it.line === line && it.order === order - 1 && it.part.joint === 'start' && it.part.title === 0,
  );
  // "Skua, Singapore".
  if (cityRegions.has(next.part.text.toLowerCase()) && !part.place && !isCity(part.text)) return false;
  const isFirm = part.company && !(isNamed && part.joint === 'strong' && placeCodes.has(next.part.text));
  return isRegion(next.part.text) && !isAt && part.title < 2 && !isFirm && !part.link;
}

/** "*Kirkland, WA*" in a style of its own, with the state's code. */
function isStyledPair({ part, line }: Placed, next: Placed): boolean {
  if (!/^[A-Z]{2}$/.test(next.part.text)) return false;
  return line.plain.marks.some(({ start, end }) => start === part.start && end === next.part.end);
}

/** "June 2019 – May 2021 @ Dunmoor, DE": on a line of dates alone, what follows them is where that was. */
function isPlaceOfDates({ start }: Part, { facts: { period, title } }: HeadLine): boolean {
  return period !== null && period.start <= 2 && start >= period.end && title === 0;
}

/** Who works so has a city and no company. */
const ownWork = /\b(?:freelanc\w{0,3}|self-employed|independent)\b/i;

/** Whether something else can be the company; what follows a comma gives way only to a part that stands by itself. */
function hasOther(it: Placed, placed: readonly Placed[], company: boolean): boolean {
  if (company || placed.some(({ part }) => ownWork.test(part.text))) return true;
  return placed.some(
    ({ part, order }) =>
      order !== it.order &&
      !part.place &&
      part.title < 2 &&
      (it.part.joint !== 'comma' ||
        part.company ||
        order === 0 ||
        (part.joint !== 'comma' && part.joint !== 'bracket')),
  );
}

/** "Engineer, Acme – 2019 – 2021 – Praia, Cape Verde": what follows the dates and is two names is a place. */
function isAfterDates({ part, line, order }: Placed, placed: readonly Placed[]): boolean {
  const { period } = line.facts;
  if (!period || part.start < period.end || part.joint !== 'strong' || !isName(part)) return false;
  const before = placed.filter((other) => other.line === line && other.part.end <= period.start);
  const [next, ...rest] = placed.filter((other) => other.line === line && other.order > order);
  const isPair = next !== undefined && next.part.joint === 'comma' && isName(next.part) && rest.length === 0;
  return isPair && before.length >= 2 && before.some((other) => other.part.title >= 2);
}

/** One to three words with capitals that are no title and no company. */
function isName({ text, title, company, link }: Part): boolean {
  return title === 0 && !company && !link && /^\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u.test(text);
}

/** "Search", "Search & Ads"; with another word before it ("Zandloper Robotics") such a field is a company's name as often. */
export function isFieldOfWork(text: string): boolean {
  return area.test(text) && (!/\s/.test(text) || /\s(?:and|&)\s/.test(text));
}

/** "Search & Ads", "Tide Platform Team". */
export function isFieldOrTeam(text: string): boolean {
  return isFieldOfWork(text) || /\s(?:team|squad)$/i.test(text);
}

export function fieldOf(it: Placed): HeadField {
  return { line: it.line, start: it.part.start, end: it.part.end, text: it.part.text };
}

function titled(part: Part): Part {
  return { ...part, title: Math.max(part.title, 3), place: false, company: false };
}
