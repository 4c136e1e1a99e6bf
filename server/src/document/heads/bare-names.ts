import { isPlace, isRegion, titleScore } from './classify.ts';
import { dottedCuts } from './dotted.ts';
import { lengthAfter } from './durations.ts';
import type { Cut } from './line-parts.ts';
import { fieldWords, techWords } from './words.ts';

// Names that stand right beside a title or a place, with no sign between the two.

/** Where a line falls apart by its words alone; `others` is where signs part it. */
export function bareCuts(text: string, others: readonly Cut[]): readonly Cut[] {
  const cuts: Cut[] = [];
  const doing = employed(text);
  if (doing) cuts.push(doing);
  cuts.push(...dottedCuts(text).map((stop) => ({ ...stop, joint: 'strong' as const })));
  const quoted = quotedName.exec(text);
  if (quoted) cuts.push({ at: quoted.index + 1, end: quoted.index + quoted[0].length, joint: 'bracket' });
  const length = lengthAfter(text);
  if (length) cuts.push({ ...length, joint: 'strong' });
  const loud = loudCompany.exec(text)?.[0].length;
  if (loud) cuts.push({ at: loud, end: loud + 1, joint: 'strong' });
  const formed = titleAfterForm(text);
  if (formed > 0) cuts.push({ at: formed - 1, end: formed, joint: 'strong' });
  const lower = lowerCompany(text);
  if (lower) cuts.push({ ...lower, joint: 'at' });
  const stop = others.reduce((first, { at }) => Math.min(first, at), text.length);
  const named = organisationAfterTitle(text.slice(0, stop));
  if (named > 0) cuts.push({ at: named - 1, end: named, joint: 'strong' });
  const at = placeOfTitle(text.slice(0, stop), text.slice(stop));
  if (at) cuts.push({ ...at, joint: 'comma' });
  const city = cityAfterForm(text);
  if (city > 0) cuts.push({ at: city - 1, end: city, joint: 'comma' });
  return cuts;
}

/** "Currently working as a Tide Engineer in Harborline": where the company begins. */
function employed(text: string): { readonly at: number; readonly end: number; readonly joint: 'at' } | null {
  const match =
    /^\s*(?:(?:currently|presently|previously) )?(?:working|worked|employed|works?) as (?:an? )?(.{3,50}?)\s+(?:in|for|with)\s+(?:the\s+)?(?=\p{Lu})/iu.exec(
      text,
    );
  if (!match || titleScore(match[1] ?? '') < 3) return null;
  const at = text.indexOf(match[1] ?? '') + (match[1] ?? '').length;
  return { at, end: match[0].length, joint: 'at' };
}

/** "at “Skua”. Harbour department": what goes on after a name in quotation marks is no part of it. */
const quotedName = /["“”»](?<=\s(?:at|@|bei|chez)\s["“«„][^"“”«»„]{2,40}["“”»])(?:\.|:)?\s+(?=\p{L})/u;

/** "REDWING CORP Senior Engineer": a name in capitals right before a title's rank. */
const loudCompany = /^\s*\p{Lu}[\p{Lu}\d&.' ]{2,40}(?=\s(?:Senior|Staff|Principal|Lead|Junior|Sr|Jr)\b)/u;

/** "Skua Works, Inc. Systems Administrator": where the title begins that stands right after a legal form, or -1. */
function titleAfterForm(text: string): number {
  const form = /\s(?:Inc|LLC|Ltd|GmbH|Corp)\.?\s(?=\p{Lu})/u.exec(text);
  const at = form ? form.index + form[0].length : -1;
  return at > 0 && titleScore(text.slice(at)) === 3 ? at : -1;
}

const capitals = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u;

/** "Developer at acme-client": after a title that is clear, or a few words with capitals, "at" leads to a company in lower case too. */
function lowerCompany(text: string): { readonly at: number; readonly end: number } | null {
  const match =
    /(?<!\s)\s+at\s+(?!(?:home|school|night|sea|scale|work)\b)(?=\p{Ll}\S*(?:\s\S+)?$|\p{Ll}[^\s,|(]*(?:,|\s[|(–—]))/u.exec(
      text,
    );
  const title = text.slice(0, match?.index).trim();
  if (!match || (titleScore(title) < 3 && !capitals.test(title))) return null;
  return { at: match.index, end: match.index + match[0].length };
}

/** "Teaching Assistant University of Dunmoor", "Co-Founder/CTO Skua LLC": where the organisation begins, or -1. */
function organisationAfterTitle(text: string): number {
  if (!organisation.test(text)) return -1;
  const at = nameAfterTitle(text);
  const name = text.slice(Math.max(0, at)).trim();
  return at > 0 && name.includes(' ') && !fieldWords.test(name) ? at : -1;
}

/** "Freelance developer in Oslo", "Freelancer in Dunmoor, Kenya": where one worked, after a title that is clear. */
function placeOfTitle(text: string, after: string): { readonly at: number; readonly end: number } | null {
  const match = /(?<!\s)\s+in\s+(?=\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}\s*$)/u.exec(text);
  if (!match || titleScore(text.slice(0, match.index)) < 3) return null;
  const end = match.index + match[0].length;
  const region = /^,\s(\p{Lu}[\p{L}. ]{1,30}?)\s*$/u.exec(after)?.[1] ?? '';
  const isOwn = /\b(?:freelancer?|self-employed|contractor)$/i.test(text.slice(0, match.index));
  return isPlace(text.slice(end).trim()) || (isOwn && isRegion(region)) ? { at: match.index, end } : null;
}

/** An organisation by its first words or its last one. */
const organisation =
  /\s(?:(?:University|Institute|Bureau|Ministry|College|Bank|Museum) of(?: the)? \p{Lu}|(?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|LLP|PLC|University|Universit[yéàä]t?|College|Institute|Hospital|Laborator(?:y|ies)|Foundation|Agency|Studios?|Holdings|Academy)\.?\s*$)/u;

/** Where the names begin that stand right after a title's last word, or -1. */
export function nameAfterTitle(text: string): number {
  const words = [...text.matchAll(/\S+/g)];
  for (let count = words.length - 1; count > 0 && words.length <= 10; count--) {
    const start = words[count]?.index ?? 0;
    const before = text.slice(0, start).trim();
    // A level ("II") and brackets belong to the title.
    if (titleScore(before) < 3 || !/\p{L}$/u.test(before)) continue;
    const name = text.slice(start).trim();
    return properName.test(name) && titleScore(name) < 2 ? start : -1;
  }
  return -1;
}

const properName =
  /^(?!(?:[IV]{1,3}|Of|For|In|And)\b)\p{Lu}[^\s,]*(?:\s(?:\p{Lu}[^\s,]*|of|the|and|for|&|de|la|du|von|der))*$/u;

/** "Showcase Harbour", not "Computer Vision": names, and no field that a title's last word goes on with. */
export function isBareName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.length > 1 && words.length < 5 && !fieldWords.test(name) && !words.some((word) => techWords.has(word));
}

/** "Skua Works, LLC. Galena, Ohio": where the city begins that stands right after a legal form, or -1. */
function cityAfterForm(text: string): number {
  const match =
    /\b(?:Inc|LLC|Ltd|GmbH|Corp|Limited)\.?\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?), (\p{Lu}[\p{L}. ]{1,20})\s*$/u.exec(
      text,
    );
  return match && isRegion(match[2]?.trim() ?? '') ? text.lastIndexOf(`${match[1]},`) : -1;
}
