import { remembered } from '../remembered.ts';
import { placeCodes, places, regions } from './place-names.ts';
import {
  companyWords,
  contractWords,
  fieldWords,
  legalForms,
  productNouns,
  professionEnding,
  ranksBehind,
  rankWords,
  romanceField,
  romanceNouns,
  romanceTitle,
  templateWords,
  titleNouns,
  titlePhrases,
} from './words.ts';

/** What the words of a short text tell; worked out together, for both look at the same words. */
export interface NameFacts {
  /** How much it reads as a job title; see `titleScore`. */
  readonly title: number;
  /** Whether it ends as names of organisations do, or carries a legal form. */
  readonly company: boolean;
}

export const nameFacts = remembered(factsOf);

function factsOf(text: string): NameFacts {
  const bare = withoutBrackets(text);
  const words = wordsOf(bare);
  const title = militaryCode.test(text) ? 3 : scoreOf(bare, words);
  return { title, company: namesCompany(text, words, title) };
}

/** How much a short text reads as a job title: 3 ends as titles do, 2 has a title's phrase, 1 only names one somewhere, 0 not at all. */
export function titleScore(text: string): number {
  const bare = withoutBrackets(text);
  return militaryCode.test(text) ? 3 : scoreOf(bare, wordsOf(bare));
}

/** "Signal Support (25U)", "Cyber Systems (3D0X3)", "Supply (MOS 3051)": the code by which a service names a post. */
const militaryCode =
  /\((?:(?:AFSC|MOS|NEC|AOC)[:#]?\s?[\dA-Z][\w-]{1,6}|[1-9][A-Z]\dX\d[A-Z]?|[1-9]\d[A-Z](?:[1-5]0)?)\)$/;

function scoreOf(bare: string, words: readonly string[]): number {
  if (words.length === 0 || words.length > 12 || isSuperlative(bare, words)) return 0;
  if (bare.includes(' of ') && memberOf.test(bare)) return 0;
  const core = withoutRank(words.filter((word) => !isLevelMark(word)));
  const last = core.at(-1) ?? '';
  // "The Patient Tutor" is called so; who was one would be "Tutor".
  if (words[0] === 'the' && /^The\s\p{Lu}/u.test(bare)) return core.some(isTitleNoun) ? 1 : 0;
  if (last === 'server' && core.length > 1) return waits.test(core.at(-2) ?? '') ? 3 : 0;
  if (isTitleNoun(last) || romanceNouns.has(core[0] ?? '') || romanceTitle.test(bare)) return 3;
  // "Principal Member of Technical Staff": whole, whatever stands beside it.
  if (/\bmember of (?:the )?(?:technical|engineering) staff$/i.test(bare)) return 3;
  if (titlePhrases.some((phrase) => phrase.test(bare))) return 2;
  const head = /^(.{3,60}?)\s(?:in|for|of|on|de|für|pour|di)\s/i.exec(bare)?.[1];
  if (head && isTitleNoun(wordsOf(head).at(-1) ?? '')) return 2;
  // The "Chief Technology Office" is a department.
  if (companyWords.has(last) || last === 'office') return 0;
  if (core.length > 1 && rankWords.has(core[0] ?? '') && core.some(isTitleNoun)) return 2;
  if (/^(?:senior|sr\.?|staff|principal|junior|jr\.?|lead)\s/i.test(bare) && core.length <= 4) return 2;
  if (
    /^(?:(?:senior|associate|assistant|executive) )?(?:director|[se]?vp|vice president),? /i.test(bare) &&
    core.length <= 5
  )
    return 2;
  return core.some(isTitleNoun) ? 1 : 0;
}

/** "Largest ferry operator in the region", "The leading harbour consultant of Ghent" is what a company is. */
function isSuperlative(bare: string, words: readonly string[]): boolean {
  const at = words[0] === 'the' || words[0] === 'a' ? 1 : 0;
  if (!superlatives.has(words[at] ?? '') || words[at + 1] === 'hand') return false;
  return /^(?:[Tt]he |[Aa] )?\S+ \p{Ll}/u.test(bare);
}

const superlatives = new Set('largest biggest leading foremost oldest fastest-growing premier'.split(' '));

/** "Web Analyst Senior", "Desarrollador Junior", "Analista Pleno": the rank behind the noun, which tells the title by it. */
function withoutRank(words: readonly string[]): readonly string[] {
  return words.length > 1 && ranksBehind.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** "Skua GmbH, a division of the Tern group". */
const memberOf = /\san? (?:member|part|partner|subsidiary|division|unit|brand|company) of\s/i;

function namesCompany(text: string, words: readonly string[], title: number): boolean {
  if (words.some((word) => legalForms.has(word)) || /(?:公司|集团|大学|研究院|株式会社|대학교)$/u.test(text.trim()))
    return true;
  if (title >= 2 || fieldWords.test(text.trim()) || romanceField.test(text)) return false;
  return (
    (words.length > 1 && companyWords.has(words.at(-1) ?? '')) ||
    /(?<!\b(?:asp|vb|ado))\.(?:com|io|org|net|ai|co|dev|app|de|fr|uk|tv|eu|cn|ru|jp|(?:com|co|org|net|edu)\.[a-z]{2})$/i.test(
      text.trim(),
    )
  );
}

/** Whether a text is a place: a known one, "City, ST", or places joined by slashes and brackets. */
export const isPlace = remembered(readPlace);

function readPlace(text: string): boolean {
  const bare = text.trim().replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\s)+/u, '');
  if (bare === '' || bare.length > 60 || /^university of /i.test(bare)) return false;
  if (!/[\s,/;|()+–—]/.test(bare)) return isKnownPlace(bare);
  const pieces = bare.split(/(?<!\s)\s*[,/;|()+–—]\s*|(?<!\s)\s+(?:and|or|&|-|to|in)\s+/).filter(Boolean);
  const known = pieces.map(
    (piece, index) => isKnownPlace(piece) || (index > 0 && placeCodes.has(piece)) || endsInPlace(piece),
  );
  // "Brandt & Lund" are partners.
  if (/\s(?:&|and)\s/.test(bare)) return known.every(Boolean);
  return (
    known.some(Boolean) && pieces.every((piece, index) => known[index] || (index === 0 && wordsOf(piece).length <= 3))
  );
}

/** "Seattle WA": a known place with a code after it and no comma between. */
function endsInPlace(piece: string): boolean {
  const at = piece.lastIndexOf(' ');
  if (at < 2 || at > 40 || !isRegion(piece.slice(at + 1))) return false;
  return places.has(piece.slice(0, at).toLowerCase());
}

/** Where a place without a comma before it begins at a text's end ("Acme Inc. Seattle WA"), or -1. */
export function trailingPlace(text: string): number {
  const words = [...text.matchAll(/\S+/g)];
  for (let count = 4; count >= 2; count--) {
    const first = words.at(-count);
    if (!first || first.index === 0) continue;
    if (endsInPlace(text.slice(first.index))) return first.index;
  }
  return -1;
}

/** Whether a text is a city's name and nothing else, which companies are called by, too. */
export function isCity(text: string): boolean {
  return (
    places.has(text.toLowerCase()) &&
    !/^(?:fully )?remote|^worldwide|^anywhere|home|^distributed|^telecommute|^wfh/i.test(text)
  );
}

/** Whether a text is a state's or country's code or name, which stands after a city. */
export function isRegion(text: string): boolean {
  return placeCodes.has(text) || regions.has(text.toLowerCase());
}

/** Whether a text says how one is employed ("Full-time", "Contract"), which is neither title nor company. */
export function isContractWord(text: string): boolean {
  return contractWords.test(text.trim().replace(/(?<![().,])[().,]+$/, ''));
}

/** Whether a text is a template's word for what its reader fills in ("Company Name", "Start date", "{{ title }}"). */
export function isTemplate(text: string): boolean {
  return templateWords.test(text) || /^\{\{|\}\}$/.test(text);
}

/** "(8 people team)", "(team of 5)": how many they were. */
const teamSize =
  /^(?:(?:a )?team of \d|~?\d{1,3}\+?[- ](?:people|persons?|members?|engineers?|developers?|devs?|(?:direct )?reports)(?: team)?$)/i;

/** "ex-Larkspur" beside a company is what it was called; "Current position" beside a title says that one holds it. */
export function isAsideWord(text: string): boolean {
  if (teamSize.test(text)) return true;
  return /^(?:ex-\p{L}|form(?:er|al)ly\s|previously\s|now\s)|^(?:current|present|latest|most recent|last|previous|past) (?:position|role|job|post|employer)$/iu.test(
    text,
  );
}

function isKnownPlace(piece: string): boolean {
  const whole = piece.toLowerCase();
  const lower = whole.endsWith('.') ? whole.replace(/(?<![.\s])[.\s]+$/, '') : whole.trimEnd();
  if (places.has(lower) || regions.has(lower) || (lower !== whole && regions.has(whole))) return true;
  // What the rest asks for begins or ends in one of these letters.
  if (lower.endsWith('area') && /\barea$/.test(lower)) return true;
  if (!'cnsewurhopvtà'.includes(lower[0] ?? ' ')) return lower.startsWith('multiple') && various.test(lower);
  return (
    regions.has(lower.replace(/^(?:central|(?:north|south|east|west)(?:ern)?|upstate) /, '')) ||
    ways.test(lower) ||
    various.test(lower)
  );
}

/** How one works where one is not at the company's own place. */
const ways =
  /^(?:remot(?:e(?:ly)?|o|a)|h[iíy]brido?|on-?site|(?:en )?télétravail|à distance|sur site|vor ort|presencial)(?![\p{L}])/u;
const various = /^(?:other|various|multiple|several) (?:locations|places|sites|cities|offices|countries)$/;

/** Who serves at tables; what serves pages and queries is a "SQL Server". */
const waits =
  /^(?:(?:lead|head|senior|junior|sr\.?|jr\.?|restaurant|banquet|food|beverage|cocktail|dining|hall|bar|catering|event|breakfast|lunch|room|wine|line|student|part-time|full-time|patio|buffet|and|\/|&)$)/;

function isTitleNoun(word: string): boolean {
  if (titleNouns.has(word) || romanceNouns.has(word)) return true;
  if ((word.length > 8 && professionEnding.test(word)) || (word.length > 9 && germanicNoun.test(word))) return true;
  if (word.includes('-') && (isPrefixed(word) || isJoined(word))) return true;
  return word.includes('/') && word.split('/').some((half) => titleNouns.has(half));
}

/** "Co-founder", "Vice-president". */
function isPrefixed(word: string): boolean {
  return (
    /^(?:co|copy|e|vice|sub|deputy|web|game|tele|team)-/.test(word) && titleNouns.has(word.slice(word.indexOf('-') + 1))
  );
}

/** "Programmer-Analyst", "инженер-технолог". */
function isJoined(word: string): boolean {
  const [first = '', last = '', ...more] = word.split('-');
  if (more.length > 0 || first.length < 4 || last.length < 4) return false;
  return (titleNouns.has(last) && !productNouns.has(last)) || (titleNouns.has(first) && /[^a-z]/.test(first));
}

/** Titles written as one word ("Softwareentwicklerin", "Webdeveloper"). */
const germanicNoun =
  /(?:developer|engineer|entwickler|ingenieur|administrator|berater|leiter|programmierer|techniker|informatiker|architekt|designer|student|doktorand|praktikant|utvecklare|ingenjör|ontwikkelaar|udvikler|utvikler|konsulent)(?:[:*_/]?in)?$/;

/** "II", "3", "L5" after a title's noun. */
function isLevelMark(word: string): boolean {
  return /^(?:i{1,3}|iv|v|vi|[1-9]|l\d|ic\d|e\d|p\d|m\d|#\d)$/.test(word);
}

function withoutBrackets(text: string): string {
  const bare = text.replace(/\([^()]{0,80}\)/g, ' ').trim();
  return bare === '' ? text.replace(/[()]/g, ' ') : bare;
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  // Lists hold composed letters; a page may hold an accent as a sign of its own.
  const composed = /\p{Mn}/u.test(text) ? text.normalize('NFC') : text;
  for (const raw of composed.toLowerCase().split(/[\s,]+/)) {
    const word = /^[a-z]+$/.test(raw) ? raw : trimmedWord(raw);
    if (word !== '' && word !== '&') words.push(word);
  }
  return words;
}

function trimmedWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}#.]+|(?<![^\p{L}\p{N}.+#])[^\p{L}\p{N}.+#]+$/gu, '').replace(/(?<=\w{3})\.$/, '');
}

/** "Software Engineer Oslo" before ", Norway", "Skua Labs Chicago" before ", IL": where the city begins, or -1. */
export function trailingCity(text: string, after: string): number {
  const region = /^,\s(\p{Lu}[\p{L}. ]{1,30}?)\s*(?:$|[|(·•–—-])/u.exec(after)?.[1] ?? '';
  if (region === '' || !isRegion(region)) return -1;
  const city = /(?:\s\p{Lu}\S+){1,3}$/u.exec(text)?.[0] ?? '';
  const starts = [...city.matchAll(/\s/g)].map(({ index }) => text.length - city.length + index + 1);
  const at = starts.find((from) => isCity(text.slice(from)) || regions.has(text.slice(from).toLowerCase())) ?? -1;
  if (at <= 0 || titleScore(text.slice(0, at)) === 3) return at;
  // The "University of Texas Austin", the "Bank of New York", "King's College London" and "ETH Zürich" are called so.
  const isOwn =
    /^the\s|\b(?:universi\S+|college|school|institut\S*|of|and|&|de|for|the)\b/i.test(text) ||
    /^\p{Lu}{2,4}\s\S+$/u.test(text);
  return isOwn ? -1 : at;
}
