import type { RelativePlain } from '../markdown/plain-text.ts';
import { titleScore } from './classify.ts';
import { type HeadLine, lineFacts } from './line-parts.ts';

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
  if (text.length > 100 || !text.endsWith('.') || /\p{Ll}{3}[.!?]\s/u.test(text) || opensWithVerb.test(text))
    return false;
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

/** Words with capitals, and the small words among them; "Larkspur valve control systems" tells of the work. */
export const namesOnly =
  /^[\p{Lu}\d]\S*(?:\s(?:[\p{Lu}\d&(]\S*|of|the|and|for|in|at|an?|de|la|du|des|di|da|do|den|der|van|von|und|et|y|e))*\.?$/u;

/** Up to three words with capitals, as towns are called. */
export const shortName = /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,2}$/u;

/** A name spelt as no word is: "tern.io", "kelp.example", "eTide"; no library ("chart.js"). */
export const coinedName = /^(?:[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?!js$)\p{Ll}{2,10}|\p{Ll}+\p{Lu}\S*)$/u;

/** "Co-founder and lead developer." */
export function isMereTitle(text: string): boolean {
  return text.length < 60 && !opensWithVerb.test(text) && !/\s(?:the|an?)\s/.test(text) && titleScore(text) === 3;
}

const opensWithVerb =
  /^(?:\p{L}+ed|\p{L}+ing|built|wrote|ran|made|set|cut|kept|drove|won|grew|taught|gave|took|began|brought|oversaw|led|was|am|i|my|we|as|a|the)\s/iu;
