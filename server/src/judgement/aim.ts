import type { Signal } from '../evidence/model.ts';
import { highest, isAtLeast } from '../ladder/levels.ts';
import type { Level } from '../ladder/model.ts';
import type { LevelledSignal } from './model.ts';

/** Below this the words are more likely to mean something else. */
export const SURE = 0.5;

/**
 * The level that the wording aims at, proof or not. Public ladders use the same words of Seniors and of Staff; what
 * separates them is how far the work reaches, whose plan it is and whether more than one thing says so.
 */
export function aimed(text: string, signals: readonly LevelledSignal[]): Level | null {
  const sure = signals.filter(({ confidence }) => confidence >= SURE);
  const high = sure.filter((signal) => isHigh(signal) && (signal.proven || !isMeantSmaller(text, signal)));
  const counted = high.length > 0 && aimsHigh(text, high) ? high : [];
  return highest([...counted, ...sure.filter((signal) => !isHigh(signal))].map(({ level }) => level));
}

function isHigh({ level }: LevelledSignal): boolean {
  return isAtLeast(level, 'staff');
}

function aimsHigh(text: string, high: readonly LevelledSignal[]): boolean {
  if (high.some(({ proven, kind }) => proven || reaching.has(kind))) return true;
  // What is set for one's own team is asked of Seniors, too.
  if (isOfOneTeam(text)) return false;
  return high.some(standsAlone) || places(high) >= 2;
}

/** Kinds whose words reach past one team by themselves. */
const reaching: ReadonlySet<Signal['kind']> = new Set([
  'critical-migration',
  'executive-partner',
  'hard-problem',
  'hiring-bar',
  'industry-voice',
  'leads-leaders',
  'multi-year',
  'org-programme',
  'reach-company',
  'reach-industry',
  'reach-organisation',
  'working-group',
]);

function standsAlone({ kind, confidence }: Signal): boolean {
  return confidence >= ALONE && !ofAnAct.has(kind);
}

/** Below this the words are said of Seniors nearly as often: they need a second sign beside them. */
const ALONE = 0.6;

/** Kinds that tell what others did because of an act; where the act is missing they need a second sign, too. */
const ofAnAct: ReadonlySet<Signal['kind']> = new Set([
  'adopted-artefact',
  'adopted-by-teams',
  'persuaded',
  'reach-teams-named',
  'ten-fold',
]);

/** One team; "the team or the organisation" is more, and so are "beyond the team" and "cross-team". */
function isOfOneTeam(text: string): boolean {
  return [...text.matchAll(oneTeam)].some(({ index }) => !beyond.test(text.slice(Math.max(0, index - 40), index)));
}

const oneTeam = /(?<![-‑\w])team(?:['’]s|mates?)?\b(?! or\b|\/)/gi;
const beyond = /\b(?:beyond|outside)(?: of)?\s(?:[\w’'-]+\s){0,2}$/i;

/** "technical vision" is one place, whatever number of kinds reads it. */
function places(signals: readonly Signal[]): number {
  let count = 0;
  let end = -1;
  for (const signal of [...signals].sort((a, b) => a.start - b.start)) {
    if (signal.start < end) continue;
    count += 1;
    end = signal.end;
  }
  return count;
}

/** The words name what others set and the writer keeps to, direct one project, or are only learnt about. */
function isMeantSmaller(text: string, { kind, text: words, start, end }: Signal): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  if (learning.test(text.slice(0, start))) return true;
  if (kind === 'reach-organisation' && isBareOrganisation(words, before)) return true;
  if (directions.has(kind) && ofProject.test(text.slice(end, end + 48))) return true;
  return (directions.has(kind) || goals.has(kind)) && keepingTo.test(before);
}

const directions: ReadonlySet<Signal['kind']> = new Set([
  'company-strategy',
  'long-term',
  'multi-year',
  'roadmap',
  'standard-set',
  'technical-direction',
  'vision',
]);
const goals: ReadonlySet<Signal['kind']> = new Set(['reach-company', 'reach-organisation', 'reach-teams']);

const learning = /\b(?:learnt|learned|trends?|(?:stays?|staying|keeps?|keeping) (?:up|abreast|current))\b/i;
const keepingTo =
  /\b(?:(?:align|adapt|adher|compl|conform|accord)\w*\s(?:[\w’'-]+\s){0,4}|consistent\s|in line\s)(?:with|to)\s(?:[\w’'-]+\s){0,3}$/i;
const ofProject =
  /^(?:\s[\w-]+){0,2}?(?:\s(?:for|of|in))?\s(?:[\w-]+\s){0,3}(?:projects?|features?|components?|area of)\b/i;

/** "Communicates with the organization": everybody works for one. */
function isBareOrganisation(words: string, before: string): boolean {
  return /^the organi[sz]ation$/i.test(words) && asEmployer.test(before);
}

const asEmployer = /\b(?:with|outside|(?:behalf|interests?|levels?|success|members?) of)\s$/i;
