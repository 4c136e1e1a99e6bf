import type { Ladder, LadderLevel, TitleFamily, TitleReading } from './ladder.ts';
import { compareLevels } from './levels.ts';
import type { Level } from './model.ts';
import { matchesPattern, normaliseWords } from './pattern.ts';
import {
  companyRanks,
  engineerFields,
  engineerNouns,
  levelWords,
  numeralLevels,
  otherFamilies,
  roleTitles,
  unjudged,
} from './title-words.ts';

/** Reads the titles that share one role's dates; stacked titles are judged by the lowest. */
export function readTitle(titles: readonly string[], ladder: Ladder): TitleReading {
  return combine(titles.flatMap((title) => readParts(withoutSuperior(title.slice(0, longestTitle)), ladder)));
}

/** Whom someone works for is no title of theirs: "Senior Engineer, Office of the CTO", "Staff Engineer to the CPO". */
function withoutSuperior(title: string): string {
  return title.replace(superior, '');
}

const superior =
  /(?<=[\w)]),? (?:[-–—(] ?)?(?:(?:in )?(?:the )?office of (?:the )?|to the )(?:chief [a-z]+(?: and [a-z]+)? officer|c[a-z]{1,2}o|vp|vice president)\b\)?/i;

/** One title of a stack ("Staff Engineer" of "Staff Engineer / Tech Lead"). */
interface Part extends TitleReading {
  /** A role such as Tech Lead, or a team's name: it neither raises nor lowers what stands beside it. */
  readonly silent?: boolean;
}

interface Told {
  readonly level: Level | null;
  readonly words: string;
  /** Codes differ between companies: words beside them win. */
  readonly code: boolean;
}

// A heading may be a whole paragraph by mistake; no title is longer.
const longestTitle = 200;

const unread: TitleReading = { level: null, levelName: null, family: 'other', words: null };
const engineer: TitleReading = { ...unread, family: 'engineer' };
const fieldName: Part = { ...engineer, silent: true };

/** Families that decide for the whole stack, the strongest first. */
const families: readonly TitleFamily[] = [
  'founder',
  'director',
  'manager',
  'researcher',
  'student',
  'consultant',
  'engineer',
  'other',
];

function combine(parts: readonly Part[]): TitleReading {
  const spoken = parts.filter((part) => part.silent !== true);
  const judged = spoken.length > 0 ? spoken : parts;
  const family = families.find((each) => judged.some((part) => part.family === each));
  if (family === undefined) return unread;
  const own = judged.filter((part) => part.family === family);
  if (family === 'student' || judged.every((part) => part.family === 'engineer')) {
    const { level, levelName, words } = own.reduce((low, part) => (isLower(part, low) ? part : low));
    return { level, levelName, family, words };
  }
  return { ...unread, family };
}

/** An engineer's title without a level may be below every level that stands beside it. */
function isLower(part: Part, low: Part): boolean {
  if (low.level === null) return false;
  return part.level === null || compareLevels(part.level, low.level) < 0;
}

function readParts(title: string, ladder: Ladder): Part[] {
  const own = readOwnLadder(title, ladder);
  if (own) return [own];
  const segments = joinLevelPrefix(splitTitle(title), ladder);
  const jobs = segments.filter((segment) => isJob(segment, ladder));
  if (jobs.length === 0) return [readNounInside(segments, ladder) ?? readFieldTitle(segments, ladder)];
  const asides = segments.filter((segment) => !jobs.includes(segment)).flatMap((segment) => tellAside(segment, ladder));
  const parts = jobs.map((job, index) => (index > 0 && isField(job) ? fieldName : readJob(job, ladder, asides)));
  return parts.length === 1 ? parts : [...parts, ...asides.filter((aside) => !aside.code).map(leveled)];
}

/** The user's own ladder speaks first: its title patterns, the longest first, then its codes. */
function readOwnLadder(title: string, ladder: Ladder): Part | null {
  if (ladder.own !== true) return null;
  const byPattern = ladder.levels
    .flatMap((level) => level.titles.map((pattern) => ({ level, pattern })))
    .filter(({ pattern }) => matchesPattern(pattern, title))
    .sort((a, b) => b.pattern.length - a.pattern.length)[0];
  const level = byPattern?.level ?? findCode(normaliseWords(title), ladder)?.level;
  if (level === undefined) return null;
  return { level: level.equivalent, levelName: level.name, family: 'engineer', words: title.trim() };
}

/** Commas, slashes, dashes and brackets part a title; a hyphen inside a word does not. */
function splitTitle(title: string): string[] {
  return title
    .split(/[,;/|()[\]&:•·–—→]|\s-{1,3}>?\s|->|=>|\s>\s|\s(?:and|to|then|at|@|for|on|with)\s/iu)
    .map(normaliseWords)
    .map((segment) => segment.replace(/\b(sde|sdet|swe)(\d)\b/g, '$1 $2'))
    .filter((segment) => segment !== '');
}

/** "Senior Frontend/Backend Engineer" is one title: the level word belongs to the noun that follows. */
function joinLevelPrefix(segments: readonly string[], ladder: Ladder): string[] {
  const [first, second, ...rest] = segments;
  if (first === undefined || second === undefined || isJob(first, ladder) || !isJob(second, ladder))
    return [...segments];
  const startsWithLevel = levelTokens(first)[0]?.index === 0;
  return startsWithLevel && tellAside(first, ladder).length === 0 ? [`${first} ${second}`, ...rest] : [...segments];
}

/** Whether a part of a title names a job, of engineers or others, or a role such as Tech Lead. */
function isJob(segment: string, ladder: Ladder): boolean {
  const core = stripTail(segment, ladder);
  return endsInNoun(core) || otherFamily(segment) !== null || isRole(segment) || isCompanyRank(segment);
}

function isCompanyRank(segment: string): boolean {
  return companyRanks.some((rank) => has(segment, rank));
}

function endsInNoun(core: string): boolean {
  return engineerNouns.some((noun) => core === noun || core.endsWith(` ${noun}`));
}

/** A "Senior Tech Lead" is a role, too: no ladder puts it above or below Staff. */
function isRole(segment: string): boolean {
  const role = words(segment).filter((word) => !levelWords.has(word));
  return roleTitles.includes(role.join(' '));
}

/** "Senior Engineer, SRE" names its field, not a second job. */
function isField(segment: string): boolean {
  return /^(?:sre|sdet|dba)$/.test(segment);
}

function otherFamily(segment: string): TitleFamily | null {
  const words = segment.replace(/\bdata scientist\b/g, 'data engineer');
  return otherFamilies.find(({ phrases }) => phrases.some((phrase) => has(words, phrase)))?.family ?? null;
}

function readJob(segment: string, ladder: Ladder, asides: readonly Told[]): Part {
  const family = otherFamily(segment);
  if (family !== null) return { ...unread, family, level: family === 'student' ? 'junior' : null };
  if (isRole(segment)) return { ...engineer, silent: true };
  if (isUnjudged(segment, ladder)) return engineer;
  const told = tell(segment, ladder);
  const words = [...(told ? [told] : []), ...asides].filter((each) => !each.code);
  const all = words.length > 0 ? words : told ? [told] : asides;
  if (all.length === 0) return engineer;
  return all.map(leveled).reduce((low, part) => (isLower(part, low) ? part : low));
}

function isUnjudged(segment: string, ladder: Ladder): boolean {
  const job = isCompanyRank(segment) ? segment : stripTail(segment, ladder);
  const core = words(job).filter((word) => !levelWords.has(word));
  return core.join(' ') === 'architect' || unjudged.some((phrase) => has(job, phrase));
}

/** The level told by a job's own words, by its code, or by its numeral. */
function tell(segment: string, ladder: Ladder): Told | null {
  const tokens = levelTokens(segment);
  if (tokens.length > 0) return compound(tokens);
  // "L2 support" is a tier of a help desk.
  const code = has(segment, 'support') ? null : findCode(segment, ladder);
  if (code) return { level: code.level.equivalent, words: code.words, code: true };
  const numeral = words(segment).pop() ?? '';
  const level = numeralLevels.get(numeral);
  return level === undefined ? null : { level, words: numeral.toUpperCase(), code: false };
}

/** A part that is nothing but level words or a code tells the level of the job beside it. */
function tellAside(segment: string, ladder: Ladder): Told[] {
  const tokens = levelTokens(segment);
  const only = tokens.reduce((sum, token) => sum + token.word.split(' ').length, 0) === words(segment).length;
  if (tokens.length > 0 && only) return [compound(tokens)];
  const equivalent = /^(?:equivalent|equiv|eq|same as)\b|\b(?:equivalent|equiv)$/.test(segment) && tokens.length > 0;
  if (equivalent) return [compound(tokens)];
  const code = findCode(segment, ladder);
  return code?.words.toLowerCase() === segment ? [{ level: code.level.equivalent, words: code.words, code: true }] : [];
}

/** "Senior Staff" is above Staff; "Associate Principal" is read differently everywhere. */
function compound(tokens: readonly Token[]): Told {
  const spoken = tokens.map((token) => token.written).join(' ');
  const sorted = tokens.map((token) => token.level).sort(compareLevels);
  const low = sorted[0] as Level;
  const high = sorted[sorted.length - 1] as Level;
  if (low === high) return { level: low, words: spoken, code: false };
  const isAbove = low === 'senior' || low === 'staff';
  const isBeside = compareLevels(high, 'senior') <= 0;
  return { level: isAbove ? high : isBeside ? low : null, words: spoken, code: false };
}

interface Token {
  readonly word: string;
  readonly written: string;
  readonly level: Level;
  readonly index: number;
}

function levelTokens(segment: string): Token[] {
  const list = words(segment);
  const tokens: Token[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const pair = `${list[index]} ${list[index + 1]}`;
    const single = (list[index] as string).replace(/\+$/, '');
    const word = levelWords.has(pair) ? pair : single;
    const level = levelWords.get(word);
    if (level === undefined) continue;
    tokens.push({ word, written: capitalise(word), level, index });
    index += word.split(' ').length - 1;
  }
  return tokens;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function findCode(segment: string, ladder: Ladder): { readonly level: LadderLevel; readonly words: string } | null {
  for (const word of words(segment)) {
    for (const level of ladder.levels) {
      const code = level.codes.find((each) => each.toLowerCase() === word);
      if (code !== undefined) return { level, words: code };
    }
  }
  return null;
}

/** "Senior Software Engineer C++", "Web Developer Full Stack": the field stands behind the noun. */
function readNounInside([first = '']: readonly string[], ladder: Ladder): Part | null {
  const list = words(first);
  const at = list.findIndex((word) => engineerNouns.includes(word));
  if (at < 0) return null;
  return isUnjudged(first, ladder) ? engineer : readJob(list.slice(0, at + 1).join(' '), ladder, []);
}

/** Titles without a noun: "Senior Backend", "L6". */
function readFieldTitle(segments: readonly string[], ladder: Ladder): Part {
  for (const segment of segments) {
    const [aside] = tellAside(segment, ladder);
    if (aside?.code) return leveled(aside);
    const beside = words(segment).length === 2 && !/desk|support/.test(segment) ? findCode(segment, ladder) : null;
    if (beside) return leveled({ level: beside.level.equivalent, words: beside.words, code: true });
    const tokens = levelTokens(segment);
    const field = words(segment)
      .slice(tokens.reduce((sum, token) => sum + token.word.split(' ').length, 0))
      .join(' ');
    if (engineerFields.includes(field)) return tokens.length > 0 ? leveled(compound(tokens)) : engineer;
  }
  return { ...unread, silent: true };
}

function leveled(told: Told): Part {
  return { level: told.level, levelName: null, family: 'engineer', words: told.words };
}

/** Numerals, codes, level words and roles that follow the noun. */
function stripTail(segment: string, ladder: Ladder): string {
  const list = words(segment);
  for (;;) {
    const last = list[list.length - 1];
    if (last === undefined || list.length === 1) break;
    const isTail = /^(?:i{1,3}|iv|v|\d)$/.test(last) || levelWords.has(last) || findCode(last, ladder) !== null;
    if (isTail) list.pop();
    else if (last === 'lead' && list.length > 2 && /^(?:tech|technical|team)$/.test(list[list.length - 2] ?? ''))
      list.splice(-2);
    else break;
  }
  return list.join(' ');
}

function words(segment: string): string[] {
  return segment.split(' ');
}

/** Whether the words of a phrase stand in a segment; `*` is one word, or a word's ending. */
function has(segment: string, phrase: string): boolean {
  const star = phrase.indexOf('*');
  // Nearly every phrase is ruled out by its letters, before anything is taken apart.
  if (!segment.includes(star < 0 ? phrase : phrase.slice(0, star))) return false;
  const list = words(segment);
  const wanted = words(phrase);
  return list.some((_, start) =>
    wanted.every((want, offset) => {
      const word = list[start + offset];
      if (word === undefined) return false;
      return want.endsWith('*') ? word.startsWith(want.slice(0, -1)) : word === want;
    }),
  );
}
