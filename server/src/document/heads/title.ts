import type { HeadLine, Part } from './line-parts.ts';
import { fieldOf, type HeadField, isFieldOfWork, isFieldOrTeam, type Placed } from './parts.ts';
import { area, deed, fieldWords, specialism, techWords } from './words.ts';

export function chooseTitle(parts: readonly Placed[]): Placed | null {
  const others = parts.filter(({ part }) => !isOwn(part));
  const other = others.length < parts.length ? bestTitle(others) : null;
  return other && (other.part.title >= 2 || other.part.role === 'title') ? other : bestTitle(parts);
}

function bestTitle(parts: readonly Placed[]): Placed | null {
  let best: Placed | null = null;
  for (const it of parts) {
    if (it.part.role === 'title') return it;
    if (
      it.part.title < 2 ||
      it.part.role !== null ||
      tellsDeed.test(it.part.text) ||
      (isAside(it.part) && parts[0] !== it)
    )
      continue;
    // "Head of Engineering, CSO": the second goes on with the first.
    const isFurther = best?.line === it.line && best.order + 1 === it.order && it.part.joint === 'comma';
    if (!best || (rank(it) > rank(best) && !isFurther)) best = it;
  }
  const own = best && isOwn(best.part) ? parts.find((it) => it.line === best?.line && tellsTrade(it.part)) : null;
  return own ?? best ?? parts.find(({ part }) => isWeakTitle(part)) ?? null;
}

/** "Freelance — Chart & Web Development": a trade, which tells more of what one was than that one worked for oneself. */
function tellsTrade({ text, place, role }: Part): boolean {
  return !place && role === null && /\s(?:development|engineering|design|consulting|programming)$/i.test(text);
}

/** "Evolved the embedded model with …" is what was done. */
const tellsDeed = /^\p{Lu}\p{Ll}+ed (?:the|an?|our|my|its|their|all|new) /u;

/** No title or company has that many words. */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/);
  if (tellsDeed.test(text)) return words.length > 5;
  if (words.length > 4 && /(?:^|\s)(?:I|I['’](?:m|ve)|my)\s\p{Ll}/u.test(text)) return true;
  return words.length > 10 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 < words.length;
}

/** "drawings and some firmware on Fridays", "Kept the editor fast while": words about the work, as no title or company is made of. */
export function tellsWork({ text, link, role, company }: Part): boolean {
  if (link || role !== null) return false;
  // "redesigning of the ledger", "Prototyping new buoys".
  if (/^\p{L}\p{Ll}{2,}ing\s(?:of\s|\p{Ll}{3}[\p{Ll}-]*\s\p{Ll})/u.test(text)) return true;
  if (company) return false;
  if (deed.test(text)) return true;
  const words = text.split(/\s+/);
  const plain = words.filter(
    (word) => /^\p{Ll}{3}[\p{Ll}-]*(?:[^\p{L}-]\P{L}*)?$/u.test(word) && !joining.test(word),
  ).length;
  // Two words, of which one is no plain one, may be a name ("kelp d’or").
  if (/^\p{Ll}[\p{Ll}-]*\s/u.test(text)) return words.length > 2 ? plain * 2 >= words.length : plain === words.length;
  return words.length > 4 && plain >= 3 && plain * 2 > words.length;
}

const joining = /^(?:and|for|the|with|und|der|des|von|del|para|por|pour|les|dos|das)$/;

/** "Developer - Self employed", "*Developer*, Freelance": for whom one worked, in the words of a title. */
function isOwn({ text }: Part): boolean {
  return /^(?:self[- ]employed|freelanc(?:e|er|ing))$/i.test(text);
}

function isWeakTitle({ title, company, place, text }: Part): boolean {
  return title === 1 && !company && !place && !tellsDeed.test(text);
}

/** "(contractor)" says how one was employed, in the words of a title. */
function isAside({ joint, text }: Part): boolean {
  return joint === 'bracket' && /^(?:contractor|freelancer?|volunteer|consultant|co-?op|student)$/i.test(text);
}

function rank(it: Placed): number {
  return (
    it.part.title * 2 -
    (it.part.company ? 1 : 0) -
    (it.part.link ? 1 : 0) -
    (it.part.joint === 'bracket' ? 2 : 0) -
    (it.part.joint === 'at' ? 3 : 0)
  );
}

/** A title that no list knows: what stands "at" a company or beside a clear one, else where the document's other titles stand. */
export function guessTitle(
  parts: readonly Placed[],
  company: boolean,
  titleFirst: boolean | null,
  lines: readonly HeadLine[],
): Placed | null {
  const open = parts.filter((it) => !it.part.place && it.part.role === null && !isSentence(it.part.text));
  const at = open.findIndex((it) => it.part.joint === 'at');
  if (at > 0) {
    const [before, name] = [open[at - 1], open[at]];
    const isNext = before && name && name.order === before.order + 1 && !isWith(name);
    return isNext && !before.part.company ? before : null;
  }
  const isDated = lines.some((line) => line.facts.period?.isRange);
  const chunks = open.filter((it) => it.part.joint !== 'comma' && it.part.joint !== 'bracket');
  const clear = chunks.filter((it) => it.part.company || it.part.link || it.part.role === 'company');
  if (company && isDated && clear.length === 0) return chunks[0] ?? null;
  // "### Rota keeper" over "Organisation: Acme" and its dates.
  if (isDated && chunks.length === 1 && parts.some(({ part }) => part.role === 'company')) return chunks[0] ?? null;
  const fields = chunks.filter(({ part }) => fieldWords.test(part.text));
  if (isDated && chunks.length === 2 && fields.length === 1 && clear.length === 0) return fields[0] ?? null;
  if (isDated && chunks.length === 2 && clear.length === 1) return chunks.find((it) => it !== clear[0]) ?? null;
  const [one, two, ...more] = chunks;
  // "Acme — Berlin" over "Graphic Design | 2019 – 2021"
  if (isDated && one && two && more.length === 0 && one.line !== two.line && !one.line.facts.period) {
    const inPlace = [one, two].filter(({ line }) => line.facts.parts.some(({ place }) => place));
    if (inPlace.length === 1 && inPlace[0] === one) return two;
  }
  if (titleFirst === null || open.length < 2) return null;
  const guess = chunks.length >= 2 ? chunks[titleFirst ? 0 : 1] : titleFirst ? open[0] : open[1];
  return guess &&
    !guess.part.company &&
    (guess.part.joint !== 'bracket' || guess.part.title > 0) &&
    !/\b(?:team|squad|department)$/i.test(guess.part.text)
    ? guess
    : null;
}

/** "Tide Atlas with Prof. Osei" tells with whom, "Acme via Skua" who sent one there, and neither a title. */
export function isWith({ line, part }: Placed): boolean {
  return /\s(?:with|via)\s+(?:the\s+)?$/i.test(line.plain.text.slice(0, part.start));
}

/** A title goes on after a comma, a slash or in brackets ("Engineer, Payments") where the company stands elsewhere. */
export function widenTitle(
  title: Placed,
  others: readonly Placed[],
  hasCompany: boolean,
  isKnown: boolean,
): { readonly field: HeadField; readonly parts: readonly Placed[] } {
  let end = title.part.end;
  const parts: Placed[] = [];
  const following = others.filter((it) => it.line === title.line && it.order > title.order);
  let last = title.order;
  for (const it of following) {
    if (it.order !== last + 1 || !continuesTitle(it, others, hasCompany, isKnown)) break;
    if (!hasCompany && last === title.order && isApart(it, title, following)) break;
    end = closeBracket(title.line.plain.text, it.part.end, it.part.joint);
    parts.push(it);
    last = it.order;
  }
  end = wholeBracket(title.line.plain.text, title.part.start, end);
  const before = others.find((it) => it.line === title.line && it.order === title.order - 1);
  const isSlashed = before !== undefined && opensTitle(before, title, others);
  if (isSlashed) parts.push(before);
  const start = isSlashed ? before.part.start : title.part.start;
  const field = {
    line: title.line,
    start,
    end,
    text: title.line.plain.text.slice(start, end),
  };
  return { field, parts };
}

/** "**Engineer**, *Acme*, Oslo": each fact in a style of its own, and only places after them. */
function isApart({ part, line, order }: Placed, title: Placed, following: readonly Placed[]): boolean {
  const inStyle = ({ start, end }: Part): string | undefined =>
    line.plain.marks.find((mark) => mark.start === start && mark.end === end)?.kind;
  const [own, next] = [inStyle(title.part), inStyle(part)];
  if (!own || !next || own === next || part.joint !== 'comma' || part.title >= 2 || area.test(part.text)) return false;
  return following.every((it) => it.order <= order || it.part.place || it.part.joint === 'comma');
}

/** "Bioinformatician / Data Analyst", "Java / Kotlin Developer": what stands before a title’s slash is the first half of it, if it is a title, a technology or the company is elsewhere. */
function opensTitle({ part, line }: Placed, title: Placed, others: readonly Placed[]): boolean {
  if (part.place || part.company || part.link || part.role !== null) return false;
  if (!/^\s*\/\s*$/.test(line.plain.text.slice(part.end, title.part.start))) return false;
  if (techWords.has(part.text.toLowerCase())) return true;
  const isTold = ({ part: other }: Placed): boolean => isOpenPart(other) || isClearCompany(other);
  return part.title >= 2 || others.some((other) => other.part !== part && isTold(other));
}

function continuesTitle(it: Placed, others: readonly Placed[], hasCompany: boolean, isKnown: boolean): boolean {
  const { part } = it;
  const better = others.some((other) => other !== it && isClearCompany(other.part) && !isWith(other));
  if (part.place || part.link || part.joint === 'at' || part.joint === 'start') return false;
  if (part.joint !== 'comma' && it.line.plain.text[part.start - 1] !== '(' && tellsWork(part)) return false;
  if (part.company && ((!hasCompany && !better) || isFirm(part.text))) return false;
  if (part.joint === 'bracket' && it.line.plain.text.slice(0, part.start).endsWith(' for ')) return false;
  if (isOwn(part) || isAside(part)) return false;
  if ((part.joint === 'comma' && isInRow(it, others)) || (part.joint === 'bracket' && isFieldOfWork(part.text)))
    return true;
  if (part.title >= 2 && part.joint !== 'style') return !(part.joint === 'strong' && part.company);
  if (specialism.test(part.text) && others.some((other) => other !== it && isOpenPart(other.part))) return true;
  const isOfTitle = part.joint === 'strong' ? area.test(part.text) : part.joint === 'comma' && isFieldOrTeam(part.text);
  if (isOfTitle && others.some((other) => isNameAfter(other, it))) return true;
  // "Engineer II – Payments, Skua"
  const before = others.find((other) => other.line === it.line && other.order === it.order - 1);
  if (
    part.joint === 'comma' &&
    before?.part.joint === 'strong' &&
    area.test(before.part.text) &&
    /^\p{Lu}/u.test(part.text)
  )
    return false;
  const isSlashed = /^\s\/\s$/.test(it.line.plain.text.slice(part.start - 3, part.start));
  const isWord = !part.company && /^\p{Lu}\S+(?:\s\p{Ll}\S*)?$/u.test(part.text);
  const isName =
    !part.company && !/\bcli?ente?/i.test(part.text) && /^\p{Lu}\S+(?:\s(?:of|and|&|\p{Lu}\S*)){1,3}$/u.test(part.text);
  const isElsewhere = (other: Placed): boolean =>
    other !== it && isOpenPart(other.part) && !followsDates(other) && (isWord || other.line !== it.line);
  if (isSlashed && (isWord || isName) && others.some(isElsewhere)) return true;
  if (part.joint === 'strong' || part.joint === 'style') return false;
  // "plantOS" is a name in lower case.
  if (part.joint === 'comma' && /^\p{Ll}+\p{Lu}/u.test(part.text)) return false;
  if (part.joint === 'comma' && /^\p{Ll}{2}/u.test(part.text)) return true;
  const stands = others.some((other) => other.line === it.line && other.order < it.order && isOpenPart(other.part));
  const isRound = part.joint === 'bracket' && it.line.plain.text[part.start - 1] === '(';
  if (stands && (isRound || area.test(part.text))) return true;
  const follows = others.some(
    ({ part: other, order, line }) => line === it.line && order > it.order && !other.place && other.title < 2,
  );
  if (isRound && follows && part.title < 2 && !part.company && /^\S+(?:\s\S+){0,2}$/.test(part.text)) return true;
  const elsewhere =
    better ||
    others.some(
      (other) =>
        other !== it &&
        isOpenPart(other.part) &&
        (other.part.joint === 'strong' || other.line !== it.line) &&
        !isSlashedTo(it, other),
    );
  if (hasCompany && isNamePlaced(it, others)) return false;
  return hasCompany || (elsewhere && (isKnown || part.joint === 'bracket'));
}

/** "Dunmoor Library / Skua" are one company of two names. */
function isSlashedTo({ part, line }: Placed, next: Placed): boolean {
  return line === next.line && /^\s*\/\s*$/.test(line.plain.text.slice(part.end, next.part.start));
}

/** "Founder, Product, and Engineering Lead": the middle of a row that ends in a title. */
function isInRow({ line, order, part }: Placed, others: readonly Placed[]): boolean {
  const next = others.find((other) => other.line === line && other.order === order + 1);
  return next !== undefined && next.part.title >= 2 && /^,\s(?:and|&)\s/.test(line.plain.text.slice(part.end));
}

const endsInField =
  /(?:ing|ment|ops|operations|security|infrastructure|platforms?|data|analytics|science|quality|success|experience|design|products?|teams?)$/i;

/** "Principal Engineer, Kestrel Group | Hamburg" names its company, whatever heading stands above. */
function isNamePlaced({ part, line, order }: Placed, others: readonly Placed[]): boolean {
  if (part.joint !== 'comma' || !/^[\p{Lu}\d]/u.test(part.text) || area.test(part.text) || fieldWords.test(part.text))
    return false;
  if (endsInField.test(part.text)) return false;
  const next = others.find((other) => other.line === line && other.order === order + 1);
  return next?.part.place === true && (next.part.joint === 'strong' || next.part.joint === 'style');
}

/** What stands after the dates of its line is where that was, more often than for whom. */
function followsDates({ part, line: { facts } }: Placed): boolean {
  return facts.period !== null && part.start >= facts.period.end;
}

/** "Director, Search & Ads, Skua": a name further on in the same row of commas. */
function isNameAfter({ part, line, order }: Placed, it: Placed): boolean {
  return line === it.line && order > it.order && !part.place && part.title < 2 && part.joint === 'comma';
}

/** "Engineer, Acme GmbH" names its company, whatever heading stands above. */
function isFirm(text: string): boolean {
  return /\s(?:gmbh|inc\.?|ltd\.?|limited|plc|llc|s\.r\.l\.|corp\.?)$/i.test(text);
}

/** Marked as a company by a link, an "at" or a label. */
function isClearCompany(part: Part): boolean {
  return part.title < 2 && (part.link || part.joint === 'at' || part.role === 'company');
}

/** A part between strong separators that could be a title or a company, whatever its words. */
export function isOpenPart(part: Part): boolean {
  return !part.place && part.title < 2 && part.role === null && part.joint !== 'bracket' && part.joint !== 'comma';
}

/** "Developer (Contractor, Remote)": a bracket that the title only begins is taken to its end. */
function wholeBracket(text: string, start: number, end: number): number {
  const own = text.slice(start, end);
  if (own.lastIndexOf('(') <= own.lastIndexOf(')')) return end;
  const rest = /^[^()|]{1,30}\)/.exec(text.slice(end))?.[0].length ?? 0;
  return end + rest;
}

function closeBracket(text: string, end: number, joint: Part['joint']): number {
  return joint === 'bracket' && (text[end] === ')' || text[end] === ']') ? end + 1 : end;
}

export function moreTitles(parts: readonly Placed[], company: Placed | null, title: HeadField): readonly HeadField[] {
  return parts
    .filter(
      (it) =>
        it !== company &&
        it.part.title >= 2 &&
        !(it.part.joint === 'bracket' && it.line !== title.line) &&
        it.part.start !== title.start &&
        it.part.text !== title.text &&
        !isAside(it.part) &&
        !isOwn(it.part),
    )
    .map(fieldOf)
    .slice(0, 4);
}
