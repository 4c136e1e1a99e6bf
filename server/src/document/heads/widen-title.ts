import type { Part } from './line-parts.ts';
import { type HeadField, isFieldOfWork, isFieldOrTeam, type Placed } from './parts.ts';
import { isAside, isOwn, isWith, tellsWork } from './title.ts';
import { area, fieldWords, specialism, techWords } from './words.ts';

// How far a title goes on in its line.

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
  if (own && !next && part.joint === 'comma' && ofUniversity.test(part.text)) return true;
  if (!own || !next || own === next || part.joint !== 'comma' || part.title >= 2 || area.test(part.text)) return false;
  return following.every((it) => it.order <= order || it.part.place || it.part.joint === 'comma');
}

/** "**Lecturer**, Tides Department": the part of the university, where the title has a style of its own. */
const ofUniversity = /\s(?:department|dept\.?|faculty|institute|school|laborator(?:y|ies)|centre|center)$/i;

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
  // "*Engineer*, Acme" over "Consultant at Acme."
  if (others.some((other) => other !== it && isClearCompany(other.part) && other.part.text === part.text)) return false;
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
  return hasCompany || (elsewhere && (isKnown || part.joint === 'bracket' || isInRowOfStyle(it)));
}

/** "**Support, Dock Support, Fault Handling**" alone on a line in bold: a row that the title goes on in. */
function isInRowOfStyle({ part, line: { plain, facts } }: Placed): boolean {
  const isRow = part.joint === 'comma' && facts.period === null;
  return (
    isRow &&
    plain.marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= plain.text.trimEnd().length)
  );
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
  if (rest > 0) return end + rest;
  const open = own.lastIndexOf('(');
  // A bracket that goes on behind the next sign is none of the title.
  return open > 3 && text.slice(end).includes(')') ? start + own.slice(0, open).trimEnd().length : end;
}

function closeBracket(text: string, end: number, joint: Part['joint']): number {
  return joint === 'bracket' && (text[end] === ')' || text[end] === ']') ? end + 1 : end;
}
