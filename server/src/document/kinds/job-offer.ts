import { titleScore } from '../heads/classify.ts';
import { leadWords, productNouns } from '../heads/words.ts';
import type { Shape } from './kinds.ts';
import { jobPhrases, jobSections } from './words.ts';

/** What a text says to those who might take a job. */
export interface Offer {
  /** It has words that stand in job descriptions, and here and there elsewhere. */
  readonly speaks: boolean;
  /** It says that somebody is looked for. */
  readonly seeks: boolean;
  /** Its items tell the reader who he or she is ("- You know the basics of …"). */
  readonly portrays: boolean;
  /** It tells a program whom to act as. */
  readonly instructs: boolean;
}

const offers =
  /\b(?:we(?:'|’)re (?:looking for|hiring)|we are (?:looking for|hiring|seeking)|you(?:'|’)ll|you will|the ideal candidate|years of experience|reporting to|this role|apply|an opening for|successful candidate)\b|^(?:qualifications|(?:education |minimum |job )?requirements)[ \t]*:/im;
const seeking =
  /\b(?:we(?:['’]re| are)(?: (?:now|currently|always|actively))? (?:looking for|hiring|seeking|searching for)|(?:is|are)(?: currently)? (?:hiring|looking for an?|looking to hire|seeking an?)|an opening for|(?:ideal|successful|strong|right) candidate|great fit for (?:you|this)|send (?:us )?your (?:r[eé]sum[eé]|cv)|join our (?:growing )?team as)\b/iu;
const portrait =
  /^[ \t]*(?:[-*+•]|\d+[.)])[ \t]+You(?:['’](?:ve|re)| (?:are|have|know|can|want|enjoy|love|like|get|seek|show|understand|bring|take|care|think|work))\b/gim;
const instruction = /^(?:\*\*)?You(?:['’]re| are)(?:\*\*)? (?:an?|the)\b/i;

const expert = /^(?:\*\*)?You are an? (?:[\w-]{1,20} ){0,6}(?:assistant|agent|advisor|coach)\b/im;

/** Each part is worked out only when it is asked for. */
export function offerOf(text: string): Offer {
  return {
    get speaks() {
      return offers.test(text);
    },
    get seeks() {
      return seeking.test(text);
    },
    get portrays() {
      return (text.match(portrait)?.length ?? 0) >= 3;
    },
    get instructs() {
      return instruction.test(firstLine(text)) || expert.test(text.slice(0, 2000));
    },
  };
}

/** The first line of text that is neither front matter nor a heading. */
function firstLine(text: string): string {
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) + 4 : 0;
  const lines = text.slice(end, end + 2000).split('\n');
  return lines.find((line) => /^[^#\s-]/.test(line)) ?? '';
}

/** Whether headings and words are those of a job description; under a job's title fewer of them are enough. */
export function readsAsJob(shape: Shape): boolean {
  const { offer } = shape;
  const isTitled = (namesJob(shape.title) || namesJob(shape.headings[0] ?? '')) && shape.headings.length <= 24;
  const names = sectionNames(shape);
  const sections = countSections(names);
  const phrases = isTitled ? countPhrases(names) : 0;
  // One heading that speaks to its reader may stand anywhere.
  const isSpoken = isTitled && (sections > 0 || phrases > 1);
  const count = isSpoken ? sections + phrases + (offer.speaks ? 2 : 1) : sections;
  const isOffer =
    count >= 3 || (count === 2 && offer.portrays) || (isTitled && (shape.isListed || phrases > 0) && offer.seeks);
  return isOffer && !isMeasure(shape) && shape.datedRoles === 0 && !offer.instructs;
}

/** How many sections of a job description there are; "Requirements" over each part of a design is one. */
export function jobCount(shape: Shape): number {
  return countSections(sectionNames(shape));
}

function countSections(names: readonly string[]): number {
  return jobSections.filter((name) => names.includes(name)).length;
}

/** How many ways of heading a part of a job description there are beside those that are known whole. */
function countPhrases(names: readonly string[]): number {
  return jobPhrases.filter((phrase) =>
    names.some((name) => !isKnown.has(name) && name.split(' ').length <= 7 && phrase.test(name)),
  ).length;
}

const isKnown: ReadonlySet<string> = new Set(jobSections);

function sectionNames(shape: Shape): readonly string[] {
  return [...shape.headings, ...shape.labels].map((heading) =>
    heading
      .toLowerCase()
      .replace(/\([^()]{0,40}\):?$/, '')
      .replace(/’/g, "'")
      .replace(/[^\p{L}' ]/gu, '')
      .trim(),
  );
}

/** "Staff Engineer – Platform (m/f/d)"; "Password Manager" is as often a thing, and "L5" or "Engineer: Interview Rubric" a measure of people. */
export function namesJob(heading: string): boolean {
  if (!/\p{L}{2}/u.test(heading) || measure.test(heading)) return false;
  const title = heading.split(/\s[-–—|(]|[:,]\s/, 1)[0] ?? '';
  const [last = '', before = ''] = title.toLowerCase().split(/\s+/).reverse();
  // A sentence may end in a title; an advertisement's heading is one.
  if (
    title.split(/\s+/).length > 7 ||
    /^(?:how|why|what|when|from|a|an|the|\d+)\b|\b(?:you|your|my|can|is|should|becom(?:e|ing))\b/i.test(title)
  )
    return false;
  return titleScore(title) >= 2 && (!productNouns.has(last) || leadWords.has(before));
}

/** Whether the page, or a heading in it, measures people by levels. */
function isMeasure({ title, headings }: Shape): boolean {
  return measure.test(title) || measure.test(headings[0] ?? '') || headings.some((it) => ladder.test(it));
}

const ladder =
  /\b(?:progression|career|competency|skills?) (?:framework|ladder|path(?:way)?|matrix)|\b(?:this|next) level\b/i;

const measure = /\b(?:rubrics?|assessments?|interviews?|recruiting|questions|career (?:path|ladder)|frameworks?$)/i;
