import type { RelativePlain } from '../markdown/plain-text.ts';
import { isContractWord, titleScore } from './classify.ts';
import { type HeadLine, lineFacts } from './line-parts.ts';
import { namesOnly } from './names-only.ts';

// Titles that their writers ended as sentences.

/** "**Acme, Senior Engineer, Berlin.**": a heading that its writer ended as a sentence. */
export function isTitledWhole({ plain, facts }: HeadLine): boolean {
  if (!plain.text.endsWith('.') || plain.text.length > 120) return false;
  const bold = plain.marks.find((mark) => mark.kind === 'strong' && mark.start === 0)?.end ?? 0;
  if (bold > 0 && isBoldTitleAt(plain.text, bold)) return true;
  return bold >= plain.text.length
    ? facts.title >= 2 && facts.parts.length >= 2
    : isMereTitle(plain.text) || isTitleSentence(plain);
}

/** "**Surveyor** at the Tides department, Kelp College, Norway.": a title in bold and where that was, with one plain word at most. */
function isBoldTitleAt(text: string, end: number): boolean {
  const rest = text.slice(end);
  if (!/^\s(?:at|@|for|with)\s(?:the\s)?[\p{Lu}\d]/u.test(rest) || /\p{Ll}{3}[.!?]\s/u.test(rest)) return false;
  const plain = rest.split(/\s+/).filter((word) => /^\p{Ll}{4}/u.test(word)).length;
  return plain < 2 && titleScore(text.slice(0, end)) === 3;
}

/** "Senior Platform Engineer at Larkspur Freight, Rotterdam.": a title and names, and no word of what was done. */
export function isTitleSentence(plain: RelativePlain): boolean {
  const { text } = plain;
  if (text.length > 100 || !text.endsWith('.') || /\p{Ll}{3}[.!?]\s/u.test(text) || opensWithVerb(text)) return false;
  const { parts } = lineFacts(plain);
  const [first, ...rest] = parts;
  return first?.title === 3 && rest.length > 0 && rest.every(({ text: name }) => namesOnly.test(name));
}

/** ": **Research fellow**, Institute of Tides, University of Dunmoor, Kenya." as the definition of its dates: a title and names, however many. */
export function isDefinedTitle({ plain: { text, marks }, facts, isDefinition }: HeadLine): boolean {
  if (!isDefinition) return false;
  const lead = marks.find(({ start, kind }) => start === 0 && kind !== 'link' && kind !== 'code');
  if (!lead || text.length > 220 || /\p{Ll}{3}[.!?]\s/u.test(text)) return false;
  const [first, ...rest] = facts.parts;
  const isWhole = first?.title === 3 && first.end <= lead.end && rest.length > 0;
  return isWhole && rest.every(({ text: name }) => namesOnly.test(name.replace(/^the /, '')));
}

/** ": Institute of Tides, Dunmoor College." as the definition of its dates: names alone, which their writer ended as a sentence. */
export function isDefinedName({ plain: { text }, facts: { parts, period }, isDefinition }: HeadLine): boolean {
  if (!isDefinition || period || text.length > 160 || !text.endsWith('.') || /\p{Ll}{3}[.!?]\s/u.test(text))
    return false;
  return parts.length > 0 && parts.every(({ text: name }) => namesOnly.test(name) && /\s|\.\p{Ll}/u.test(name));
}

/** Up to three words with capitals, as towns are called. */
export const shortName = /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,2}$/u;

/** A name spelt as no word is: "tern.io", "kelp.example", "eTide"; no library ("chart.js"). */
export const coinedName = /^(?:[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?!js$)\p{Ll}{2,10}|\p{Ll}+\p{Lu}\S*)$/u;

/** "Co-founder and lead developer." */
export function isMereTitle(text: string): boolean {
  return text.length < 60 && !opensWithVerb(text) && !/\s(?:the|an?)\s/.test(text) && titleScore(text) === 3;
}

/** "Engineer", "Engineer · Full-time", "Engineer, Payments": a title, and names that stand beside it. */
export function isTitleByItself({ plain: { text }, facts: { period, parts } }: HeadLine): boolean {
  const [title, ...more] = parts;
  if (period || !title || title.start > 0 || text.length > 80 || !isMereTitle(title.text)) return false;
  return more.every((part) => {
    if (part.title >= 2 || part.place || isContractWord(part.text)) return true;
    return (part.joint === 'comma' || part.joint === 'bracket') && namesOnly.test(part.text);
  });
}

/** Words that end as deeds do and begin titles: "Engineering Manager", "Teaching Assistant", "Certified Instructor". */
const opensTitle =
  /^(?:engineering|teaching|managing|consulting|marketing|training|testing|operating|founding|supervising|visiting|acting|contributing|manufacturing|accounting|trading|billing|programming|computing|networking|purchasing|planning|learning|embedded|distributed|applied|advanced|certified|registered|chartered|licensed|unlicensed)\s/iu;

/** A text that goes on as a sentence does: with a deed, or with who did it. */
function opensWithVerb(text: string): boolean {
  return verbFirst.test(text) && !opensTitle.test(text);
}

const verbFirst =
  /^(?:\p{L}+ed|\p{L}+ing|built|wrote|ran|made|set|cut|kept|drove|won|grew|taught|gave|took|began|brought|oversaw|led|was|am|i|my|we|as|a|the)\s/iu;
