import { isCity, isRegion } from './classify.ts';
import { labelOf } from './labels.ts';
import { isCity as isCityOf } from './lines.ts';
import {
  describes,
  industry,
  isBareTask,
  isClientOf,
  isCourse,
  isDepartment,
  isFieldOfTitle,
  isNoise,
  isTeam,
  kindOfPlace,
  tellsField,
} from './no-company.ts';
import { fieldOf, type HeadField, isFieldOfWork, type Placed } from './parts.ts';
import { isStyled } from './styled.ts';
import { isSentence, isWith, tellsWork } from './title.ts';
import { fieldOfStudy, fieldWords } from './words.ts';

/**
 * @param isKnown whether a company is known from a heading above
 * @param isApart whether companies stand on lines of their own below the titles
 * @param titleFirst how the document's other roles order the title and the company
 */
export function chooseCompany(
  parts: readonly Placed[],
  title: Placed | null,
  isKnown: boolean,
  isApart: boolean,
  titleFirst: boolean | null,
): Placed | null {
  const labelled = parts.find((it) => it.part.role === 'company' && !isClientOf(it, title, parts));
  const overLinks = labelled ? null : nameOverLinks(parts, title);
  if (labelled ?? overLinks) return labelled ?? overLinks;
  const all = withoutSites(parts, isKnown).filter((it) => couldBeCompany(it) && !(isKnown && isBareTask(it.part)));
  const names = all.filter(
    (it) => !(it.part.joint === 'at' && (fieldOfStudy.test(it.part.text) || kindOfPlace.test(it.part.text))),
  );
  const firms = names.length > 0 || isKnown ? names : all;
  const isNamed = (other: Placed, it: Placed): boolean =>
    isAbove(other, it) ||
    isBesideTitle(it, title, other) ||
    (title === null && !isTeam(other.part.text) && other.part.joint !== 'bracket');
  const firmsOrTeams = firms.filter((it) => !isTeam(it.part.text) || !firms.some((other) => isNamed(other, it)));
  const whole = withoutAreas(
    firmsOrTeams.filter((it) => !isTradeOfTitle(it, title, firmsOrTeams) && !isCourse(it, title, firmsOrTeams)),
  );
  const open = whole.filter((it) => !isPartner(it, whole));
  const named =
    (title && open.find((it) => isInItsCity(it, title))) ??
    open.find((it) => it.part.joint === 'at' && !followsCompany(it, open)) ??
    nameBefore(
      open.find((it) => it.part.company && !isDepartment(it.part.text)),
      title,
      open,
      parts,
    ) ??
    open.find((it) => it.part.company) ??
    open.find((it) => it.part.link && !isShopLink(it, title, open));
  if (named) return named;
  const beside = title ? open.filter((it) => it.line === title.line) : [];
  const below = title && isApart ? open.find((it) => isAloneBelow(it, title)) : undefined;
  const above = title ? open.find((it) => standsAlone(it, title, parts)) : undefined;
  const found =
    above ??
    below ??
    (title && titleFirst === false ? open.find((it) => isBefore(it, title)) : undefined) ??
    (title ? open.find((it) => isBelowInItsCity(it, title)) : undefined) ??
    beside.find((it) => it.part.joint !== 'bracket') ??
    open.find((it) => it.part.joint !== 'bracket') ??
    open[0];
  if (found && !isFieldOfTitle(found, title)) return found;
  // "Director - Data Science" over "Enterprise Platforms, Acme".
  if (found) return open.find(({ part, line }) => line !== found.line && !tellsField(part.text)) ?? null;
  // A company whose name ends as titles do ("Dev Partner") is all that is left.
  return parts.find(({ part }) => !part.place && part.role === null && part.title === 1 && !tellsWork(part)) ?? null;
}

/** Whether nothing in a part's words says that it is no company. */
export function couldBeCompany({ part }: Placed): boolean {
  return (
    !part.place &&
    part.role === null &&
    part.title < 2 &&
    !isNoise(part.text) &&
    labelOf(part.text) === null &&
    !isSentence(part.text) &&
    !describes(part) &&
    !(part.joint !== 'at' && tellsWork(part))
  );
}

/** "Senior Engineer at Phoenix": a city's name where nothing else can be the company; "Phoenix, AZ" is the city. */
export function cityAsCompany(parts: readonly Placed[], title: Placed | null): Placed | null {
  if (!title || /\b(?:freelance|independent|self-employed|consultant|contractor|founder)/i.test(title.part.text))
    return null;
  const named = nameOfPlace(parts);
  if (named) return named;
  const cities = parts.filter(({ part }, index) => {
    const next = parts[index + 1]?.part;
    return part.place && part.role === null && isCity(part.text) && !(next?.joint === 'comma' && isRegion(next.text));
  });
  return cities.find(({ part }) => part.joint === 'at') ?? (cities.length === 1 ? (cities[0] ?? null) : null);
}

/** "**Oslo Data**" over "Engineer" over "Bergen, Norway": on the first line, alone and in bold, where the place stands on another. */
function nameOfPlace([first, ...more]: readonly Placed[]): Placed | null {
  if (!first?.part.place || first.part.role !== null || first.order > 0 || !isStyled(first.line)) return null;
  const isAlone = first.line.facts.parts.length === 1 && first.line.facts.period === null;
  return isAlone && more.some(({ part, line }) => part.place && line !== first.line) ? first : null;
}

/**
 * "Thornbury Radio (Thornbury Inc)", "Wealth Advisers — Team Lead, Risk Systems": a name before the bracket or the title is the company
 * where what follows only sounds like one.
 */
function nameBefore(
  company: Placed | undefined,
  title: Placed | null,
  open: readonly Placed[],
  parts: readonly Placed[],
): Placed | undefined {
  if (!company) return undefined;
  const beside = open.filter((it) => it.line === company.line && it.order < company.order);
  // "[Acme](…) – Harbour Services", "[Acme](…), Oldport City (through Fennel, Inc.)": the link that the line begins with is the employer.
  const linked = beside.find(({ part }) => part.joint === 'start' && part.link && !isTeam(part.text));
  // "Skua: Consumer Goods Group": a part of the company that the line begins with.
  const whole = isTeam(company.part.text) ? beside.find(({ part }) => part.joint === 'start') : undefined;
  if (whole && company.part.joint === 'strong') return whole;
  if (company.part.joint === 'bracket') return linked ?? beside.find((it) => it.order === company.order - 1) ?? company;
  const isFurther = company.part.joint === 'strong' || company.part.joint === 'style';
  if (linked && isFurther && !company.part.link) return linked;
  const first = company.part.joint === 'comma' ? beside.find((it) => it.part.joint === 'start') : undefined;
  const isArea = title?.line === company.line && company.order === title.order + 1;
  // "Kestrel" on a line of its own over "Team Lead, Partner Solutions".
  const above = title && isArea && company.part.joint === 'comma' && !company.part.link ? title : null;
  if (!first) return (above && open.find((it) => standsAlone(it, above, parts))) || company;
  const isSector =
    first.order === company.order - 1 && sector.test(company.part.text) && !/\sof\s/.test(company.part.text);
  return isArea || (isSector && !isTeam(first.part.text) && !fieldOfStudy.test(first.part.text)) ? first : company;
}

/** "Thornbury Mutual, Retail Insurance": a trade, which is a company's name only where no name stands before it. */
const sector =
  /\s(?:insurance|energy|health|healthcare|pharma|pharmaceuticals|robotics|analytics|media|telecom|networks|technology|technologies|software|digital|consulting|services|systems|solutions|industries|security)$/i;

/** "Head of Department – Protective Services" over "2020 – 2022 | Acme": what only sounds like a company gives way to the name below. */
function isTradeOfTitle({ line, order, part }: Placed, title: Placed | null, others: readonly Placed[]): boolean {
  if (line !== title?.line || order !== title.order + 1 || part.joint !== 'strong' || part.link) return false;
  if (industry.test(part.text)) return others.some((it) => it.line !== line && it.part.joint !== 'bracket');
  const isBelow = (it: Placed): boolean =>
    it.line !== line &&
    it.order > order &&
    (it.part.company || it.part.joint === 'strong' || it.part.joint === 'start');
  return sector.test(part.text) && others.some(isBelow);
}

/** "Kestrel | Nice, France | 2019 – 2021" over "Intern at the Tide Lab": a name with its place and the dates, above the title. */
function isInItsCity({ part, line, order }: Placed, title: Placed): boolean {
  if (part.joint !== 'start' || order > title.order || line === title.line || !line.facts.period) return false;
  const { parts } = line.facts;
  return (
    parts.length > 1 &&
    parts.every((other, index) => other.start === part.start || other.place || isCityOf(line.facts, index))
  );
}

/** "Engineer - Core Infrastructure" over "Kestrel, Singapore": a name with its place right below. */
function isBelowInItsCity({ part, line, order }: Placed, title: Placed): boolean {
  if (part.joint !== 'start' || order < title.order || line === title.line) return false;
  const [first, ...others] = line.facts.parts;
  return first?.start === part.start && others.length > 0 && others.every(({ place }) => place);
}

/** A name on a line of its own below the title's. */
function isAloneBelow({ part, line, order }: Placed, title: Placed): boolean {
  return line !== title.line && order > title.order && part.joint === 'start' && line.facts.parts.length === 1;
}

/** A name on a line of its own above the title's: "Acme" over "Engineer — Platform". */
function standsAlone(it: Placed, title: Placed, parts: readonly Placed[]): boolean {
  if (it.line === title.line || it.order > title.order || it.line.facts.period || it.part.joint !== 'start')
    return false;
  return parts.every(
    ({ line, part }) =>
      line !== it.line || part === it.part || part.place || (part.joint === 'comma' && part.title < 2),
  );
}

/** "[Play Store](…)" below the dates links to what was made, where a name stands beside the title. */
function isShopLink(it: Placed, title: Placed | null, open: readonly Placed[]): boolean {
  if (!title || it.order < title.order || it.line === title.line) return false;
  return open.some(
    ({ part, line }) => line === title.line && !part.link && part.joint !== 'comma' && part.joint !== 'bracket',
  );
}

function isBefore({ part, order }: Placed, title: Placed): boolean {
  return order < title.order && part.joint !== 'bracket';
}

/** "Acme – harbour platform" over "*[Harbour Desk, Tide Board](…)*": a name in a line of its own, and links below to what was made there. */
function nameOverLinks(parts: readonly Placed[], title: Placed | null): Placed | null {
  const [first] = parts;
  const { link, place, title: score, role } = first?.part ?? {};
  if (!first || title || link || place || role || (score ?? 0) >= 2 || first.line.facts.period) return null;
  const below = parts.filter(({ line }) => line !== first.line);
  return below.length > 0 && below.every((it) => it.part.link && !it.line.facts.period) ? first : null;
}

/** "Acme Corp. @ Client" on a line of its own: the employer stands first. */
function followsCompany(it: Placed, open: readonly Placed[]): boolean {
  return open.some((other) => other.line === it.line && other.order === it.order - 1 && other.part.company);
}

/** "Skua (contract with Larkspur)": the name that the line begins with, and who sent one there. */
function isPartner(it: Placed, open: readonly Placed[]): boolean {
  return (
    isWith(it) && open.some(({ line, part, order }) => line === it.line && order < it.order && part.joint !== 'bracket')
  );
}

/** "Acme / Beta": both names are the company. */
export function widenCompany(company: Placed, parts: readonly Placed[], title: Placed | null): HeadField {
  const first = parts.find((it) => it.line === company.line && it.order === company.order - 1);
  // "tideLAB at KMT" above the title is one name.
  if (
    company.part.joint === 'at' &&
    first &&
    title &&
    title.line !== company.line &&
    first.part.title < 2 &&
    !first.part.place
  )
    return {
      ...fieldOf(company),
      start: first.part.start,
      text: company.line.plain.text.slice(first.part.start, company.part.end),
    };
  const { plain } = company.line;
  const { start } = (first && first.part.title < 2 && isSlashed(first, company) ? first : company).part;
  const { end } = lastSlashed(company, parts).part;
  return { line: company.line, start, end, text: plain.text.slice(start, end) };
}

/** The last of the names that slashes join to one. */
function lastSlashed(it: Placed, parts: readonly Placed[]): Placed {
  const next = parts.find((other) => isSlashed(it, other));
  return next ? lastSlashed(next, parts) : it;
}

export function isSlashed(company: Placed, it: Placed): boolean {
  if (it.line !== company.line || it.order !== company.order + 1 || it.part.place || it.part.title >= 2) return false;
  return /^\s*\/\s*$/.test(company.line.plain.text.slice(company.part.end, it.part.start));
}

/** "Engineering Lead - Search - Osprey": a field of work gives way to a name. */
function withoutAreas(parts: readonly Placed[]): readonly Placed[] {
  const isFollowed = ({ line, order }: Placed): boolean =>
    parts.some((it) => it.line === line && it.order === order + 1 && it.part.joint === 'comma');
  const isField = (it: Placed): boolean =>
    isFieldOfWork(it.part.text) || fieldWords.test(it.part.text) || (discipline.test(it.part.text) && isFollowed(it));
  const names = parts.filter((it) => it.part.joint === 'at' || it.part.link || !isField(it));
  if (names.some(({ part }) => part.joint !== 'bracket' && part.joint !== 'comma')) return names;
  // "Engineer, Corporate Security, Skua", "Cybersecurity, Skua": a name right after it in the row of commas.
  return parts.filter(
    (it) => names.includes(it) || !names.some((name) => isFollowed(it) && name.order === it.order + 1),
  );
}

/** Fields that are called by two words, and none of the firms that are. */
const discipline =
  /^(?:cyber ?security|marketing|finance|human resources|business development|public relations|supply chain|(?:project|product|program(?:me)?|risk|quality|change|knowledge|event) management|(?:customer|technical|it|product) support|customer (?:success|service|experience)|(?:information|cyber|network|application|product|cloud) security|quality assurance)$/i;

/** "Engineer, Core Data Team" or "Core Data Team: Engineer" over the company's own line. */
function isBesideTitle({ line, order }: Placed, title: Placed | null, other: Placed): boolean {
  const isBeside = title !== null && Math.abs(order - title.order) === 1;
  return line === title?.line && isBeside && other.line !== line && !isTeam(other.part.text);
}

function isAbove(other: Placed, { line, order }: Placed): boolean {
  return other.order < order && other.line !== line;
}

/** "*Engineer • 2019 – 2021 • [skua.io](…)*" below "Skua": a web address is the company only where no name stands alone above, or before it. */
function withoutSites(parts: readonly Placed[], isKnown: boolean): readonly Placed[] {
  if (isKnown) return parts.filter((it) => !isSite(it) || it.part.joint === 'at');
  const [first] = parts;
  if (!first || first.part.place || first.part.title >= 2 || isSite(first)) return parts;
  return parts.filter((it) => !(isSite(it) && it.part.joint !== 'at'));
}

function isSite({ part }: Placed): boolean {
  return part.link && /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,8}$/u.test(part.text);
}
