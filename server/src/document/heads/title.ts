import type { HeadLine, Part } from './line-parts.ts';
import { fieldOf, type HeadField, type Placed } from './parts.ts';
import { deed, fieldWords } from './words.ts';

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
  const words = text.split(/\s+/);
  // "Notified" alone is a name.
  if (words.length > 1 && deed.test(text)) return true;
  const plain = words.filter(
    (word) => /^\p{Ll}{3}[\p{Ll}-]*(?:[^\p{L}-]\P{L}*)?$/u.test(word) && !joining.test(word),
  ).length;
  // Two words, of which one is no plain one, may be a name ("kelp d’or").
  if (/^\p{Ll}[\p{Ll}-]*\s/u.test(text)) return words.length > 2 ? plain * 2 >= words.length : plain === words.length;
  return words.length > 4 && plain >= 3 && plain * 2 > words.length;
}

const joining = /^(?:and|for|the|with|und|der|des|von|del|para|por|pour|les|dos|das)$/;

/** "Developer - Self employed", "*Developer*, Freelance": for whom one worked, in the words of a title. */
export function isOwn({ text }: Part): boolean {
  return /^(?:self[- ]employed|freelanc(?:e|er|ing))$/i.test(text);
}

function isWeakTitle({ title, company, place, text }: Part): boolean {
  return title === 1 && !company && !place && !tellsDeed.test(text);
}

/** "(contractor)" says how one was employed, in the words of a title. */
export function isAside({ joint, text }: Part): boolean {
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
    const isName = before && (!before.part.company || isSoftName(before));
    return isNext && isName && !/^\p{Ll}+(?:ed|ing|en)$/u.test(before.part.text) ? before : null;
  }
  const isDated = lines.some((line) => line.facts.period?.isRange);
  const chunks = open.filter((it) => it.part.joint !== 'comma' && it.part.joint !== 'bracket');
  const clear = chunks.filter((it) => it.part.company || it.part.link || it.part.role === 'company');
  if (company && isDated && clear.length === 0) return chunks[0] ?? null;
  // "### Rota keeper" over "Organisation: Acme" and its dates.
  if (isDated && chunks.length === 1 && parts.some(({ part }) => part.role === 'company')) return chunks[0] ?? null;
  const fields = chunks.filter(({ part }) => fieldWords.test(part.text));
  if (isDated && chunks.length === 2 && fields.length === 1 && clear.length === 0) return fields[0] ?? null;
  const placed = titleFirst === null ? null : chunks[titleFirst ? 0 : 1];
  // "Creative Technology" where the other roles have their titles; a firm that is called so would stand where they have firms.
  if (isDated && chunks.length === 2 && placed && isSoftName(placed)) return placed;
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
    (!guess.part.company || isSoftName(guess)) &&
    (guess.part.joint !== 'bracket' || guess.part.title > 0) &&
    !/\b(?:team|squad|department)$/i.test(guess.part.text)
    ? guess
    : null;
}

/** A name that only its last word makes a company's, which is a field's as well. */
function isSoftName({ part }: Placed): boolean {
  return (
    !part.link && part.role === null && softName.test(part.text) && !/\b(?:gmbh|inc|ltd|llc|corp|ag)\b/i.test(part.text)
  );
}

const softName =
  /^(?:\p{L}+ (?:and |& )?){1,3}(?:technology|technologies|systems|software|solutions|services|digital|media|consulting|analytics|games|robotics|interactive|health|healthcare|energy|networks|insurance|international|industries)$/iu;

/** "Tide Atlas with Prof. Osei" tells with whom, "Acme via Skua" who sent one there, and neither a title. */
export function isWith({ line, part }: Placed): boolean {
  return /\s(?:with|via)\s+(?:the\s+)?$/i.test(line.plain.text.slice(0, part.start));
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
