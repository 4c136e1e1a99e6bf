import { type SignalKey, signalKinds } from '../lexicon/signals.ts';
import { differences, link } from './differences.ts';
import { dimensionTexts } from './dimensions.ts';
import { explainFigure, type FigureTopic } from './explain-figure.ts';
import { clip, expectation, ladderName, levelName, paragraphs } from './explain-parts.ts';
import { type HoveredWords, oneTeam, reach } from './explain-reach.ts';
import type { Ladder } from './ladder.ts';
import { isAtLeast } from './levels.ts';
import type { Dimension, Level } from './model.ts';
import { sources } from './sources.ts';

/** What the hovered words are. */
export type SignalTopic =
  | {
      readonly is: 'opener';
      readonly strength: 'weak' | 'plain' | 'leadership';
      /** A verb of making, such as "built" or "wrote". */
      readonly makes?: boolean;
      /** "We built": the team did it, the writer's part is not told. */
      readonly shared?: boolean;
    }
  | {
      readonly is: 'sign';
      readonly kind: string;
      readonly dimension: Dimension;
      /** Null where the ladder in force reads no level from it. */
      readonly level: Level | null;
      readonly proven: boolean;
    }
  | { readonly is: 'scope'; readonly scope: 'team' | 'multi-team' | 'organisation' | 'company' | 'industry' }
  /** People who took part. */
  | { readonly is: 'company' }
  | { readonly is: 'result' }
  | { readonly is: 'artefact' }
  | FigureTopic;

/** The hovered words with what the bullet around them tells. */
export interface SignalFacts extends HoveredWords {
  readonly topic: SignalTopic;
  /** What else the bullet names. */
  readonly names: { readonly project: boolean; readonly people: boolean; readonly result: boolean };
}

/** The hover of a signal, as Markdown: what it shows, how Senior and Staff read it, where ladders differ, what is open. */
export function explainSignal(facts: SignalFacts): string {
  const { topic } = facts;
  switch (topic.is) {
    case 'opener':
      return explainOpener(facts, topic);
    case 'figure':
      return explainFigure(topic, facts.words);
    case 'scope':
      return topic.scope === 'team' ? oneTeam() : reach(facts, 'open', scopeKinds[topic.scope]);
    case 'company':
      return company(facts);
    case 'result':
      return namedResult(facts);
    case 'artefact':
      return document(facts);
    case 'sign':
      return explainSign(facts, topic);
  }
}

type Sign = Extract<SignalTopic, { is: 'sign' }>;

const scopeKinds = {
  'multi-team': 'reach-teams',
  organisation: 'reach-organisation',
  company: 'reach-company',
  industry: 'reach-industry',
} as const satisfies Record<string, SignalKey>;

function explainSign(facts: SignalFacts, sign: Sign): string {
  switch (sign.kind as SignalKey | 'own-phrase') {
    case 'one-team':
      return oneTeam();
    case 'reach-teams-counted':
      return reach(facts, 'count', 'reach-teams-counted');
    case 'reach-teams-named':
      return reach(facts, 'names', 'reach-teams-named');
    case 'reach-teams':
      return reach(facts, 'open', 'reach-teams');
    case 'reach-organisation':
    case 'reach-company':
    case 'reach-industry':
      return reach(facts, 'open', sign.kind as SignalKey);
    case 'adopted-artefact':
    case 'adopted-by-teams':
      return adopted();
    case 'mentoring':
      return mentoring(facts.names.result);
    case 'led-project':
      return led(facts.words, facts.names);
    case 'led-team':
      return people(facts);
    case 'own-phrase':
      return ownPhrase(facts, sign);
    default:
      return anySign(facts, sign);
  }
}

type OpenerTopic = Extract<SignalTopic, { is: 'opener' }>;

function explainOpener({ words, names }: SignalFacts, { strength, makes, shared }: OpenerTopic): string {
  if (strength === 'leadership') return led(words, names);
  if (strength === 'weak') {
    return paragraphs([
      `**${clip(words)} leaves open which part was yours.**`,
      /^(?:responsible|tasked|in charge|accountable|duties|assigned)/i.test(words)
        ? 'A task that was given shows trust, and no level yet: a reader cannot tell what was done with it. “Owned” or “ran” say more where they are true.'
        : 'Help and presence show no level, whatever stands behind them: a reader cannot tell doing from being near. Helping is honest work, and fine at the start of a career.',
      `Further up, owning is expected: ${link('Dropbox', sources.dropboxIC4)} asks it for a team’s goals one rung below Staff.`,
      'Which part did you do, or whom did you help with what?',
    ]);
  }
  const told = names.result ? 'the result stands beside it' : 'what came of it is still open';
  return paragraphs([
    shared
      ? `**${clip(words)} was done together; your part is still open.**`
      : `**${clip(words)} says what you did; ${told}.**`,
    'A verb tells no level. Senior is read from a system of one’s own and its result, Staff from who builds on it or no longer has the problem.',
    makes
      ? `Many ${link('Staff engineers', sources.staffArchetypes)} still build, some hardly: the share of coding says nothing of the level.`
      : `${link('engineeringladders', sources.engineeringLadders)} parts its levels by how far an effect reaches: a part of a system, the team, several teams, the company.`,
    openerQuestion(names.result, shared === true),
  ]);
}

function openerQuestion(hasResult: boolean, shared: boolean): string {
  if (shared) return 'What did you decide, build or find in it yourself?';
  return hasResult ? 'Who else has it easier since, or builds on it?' : 'What is different since, and for whom?';
}

function led(words: string, names: SignalFacts['names']): string {
  const told = [names.project && 'the project', names.people && 'who took part', names.result && 'what changed'];
  const open = [!names.people && 'who worked with you', 'what did you decide', !names.result && 'what changed'];
  const tells = joined(told.filter((each) => each !== false));
  return paragraphs([
    `**${clip(words)} is a beginning; the level is in what follows it.**`,
    `Senior engineers lead projects inside a team; Staff engineers often lead people who report to someone else. ${
      tells === '' ? '' : `This bullet names ${tells}. `
    }Still open: ${open.filter((each) => each !== false).join(', ')}?`,
    `The verb alone tells no level: Dropbox lists project leadership one rung ${link('below Staff', sources.dropboxIC4)}, while a ${link('Staff tech lead', sources.staffArchetypes)} may guide a single team.`,
    'The quick fixes offer a wording for each case, larger and smaller.',
  ]);
}

function adopted(): string {
  return paragraphs([
    '**Others followed what you wrote: a clear sign of influence.**',
    `A design document for your own team reads as Senior work. One that teams adopt although they could have said no reads as Staff: it changes ${link("other teams' roadmaps", sources.dropboxStaff)} without authority over them. The line is not sharp: ${link('Artsy', sources.artsy)} expects change without formal authority from its second Senior level on.`,
    'To show more: who adopted it, what did they give up for it, and what is different since?',
  ]);
}

function mentoring(told: boolean): string {
  return paragraphs([
    '**Mentoring is expected early; what became of it is the signal.**',
    `${link('Artsy', sources.artsy)} expects it at its first Senior level, Dropbox on the ${link('two rungs below Staff', sources.dropboxIC4)}, for less experienced people of one's own team. At Staff it widens: people about to become senior, other teams, a training programme. The word alone tells no level.`,
    told
      ? 'What became of them is told here and needs no other figure. To show more: who outside your team learnt from you, too?'
      : 'Open here: how many, and what can they do now that they could not before? “Two apprentices, both releasing on their own since May” needs no other figure.',
  ]);
}

function people({ words }: SignalFacts): string {
  return paragraphs([
    `**${clip(words)}: leading people is a track of its own.**`,
    'Leading a team’s project reads as Senior. Staff asks for no reports: hiring and managing people are read as a manager’s evidence, and no headcount makes a Staff engineer.',
    `A ${link('Staff tech lead', sources.staffArchetypes)} may guide a single team, beside its manager: by the direction set, not by the people managed.`,
    'What did the team build or decide because of you, and how did people grow?',
  ]);
}

function company({ words }: SignalFacts): string {
  return paragraphs([
    `**${clip(words)}: who took part.**`,
    'A few engineers of one’s own team, led through a project, read as Senior. Staff is read from people of other teams who join, follow or agree, and from what was decided.',
    `A ${link('Staff tech lead', sources.staffArchetypes)} may guide a single team: the number of people tells no level.`,
    'What did you decide, and which part was theirs?',
  ]);
}

function namedResult({ words }: SignalFacts): string {
  return paragraphs([
    // "Both of whom" and "one of them" tell nothing when they are quoted alone.
    /^(?:who|whom|which|one|both|all|none)(?: (?:of|them|whom|that|now|today|lead)){0,3}$/i.test(words)
      ? '**A result that needs no number.**'
      : `**${clip(words)}: a result that needs no number.**`,
    'An adoption, an audit passed, a thing that no longer happens can be checked as well as a figure. Senior results are mostly those of one’s own system; at Staff they are told from the side of those who have it easier now.',
    `${link('Artsy', sources.artsy)} looks at Staff for improvements across services.`,
    'For whom is something different now?',
  ]);
}

function document({ words }: SignalFacts): string {
  return paragraphs([
    `**${clip(words)}: something written stands behind this.**`,
    'A document for one’s own system reads as Senior work; one that other people follow reads as Staff.',
    differences.artefacts,
    dimensionTexts.artefacts.question,
  ]);
}

function ownPhrase({ words, ladder }: SignalFacts, { dimension, level }: Sign): string {
  return paragraphs([
    `**${ladderName(ladder)} counts ${clip(words)} as a sign of ${level === null ? 'no level' : levelName(level, ladder)}.**`,
    `It stands under ${dimensionTexts[dimension].name.toLowerCase()}: ${dimensionTexts[dimension].asks}. ${readings(ladder, dimension)}`,
    dimensionTexts[dimension].question,
  ]);
}

function anySign(facts: SignalFacts, { kind, dimension, level, proven }: Sign): string {
  const { words, ladder } = facts;
  const meaning = Object.hasOwn(signalKinds, kind) ? signalKinds[kind as SignalKey].meaning : clip(words);
  return paragraphs([
    `**${dimensionTexts[dimension].name}: ${meaning}.**`,
    `${readsAs(facts, level, proven)} ${readings(ladder, dimension)}`,
    differences[dimension],
    dimensionTexts[dimension].question,
  ]);
}

/** "Reads as Senior here, below the target of Staff." */
function readsAs({ ladder, target: aim }: SignalFacts, level: Level | null, proven: boolean): string {
  if (level === null) return 'It shows no level here.';
  const isBelow = aim !== null && aim !== undefined && !isAtLeast(level, aim);
  const beside = isBelow ? `, below your target of ${levelName(aim, ladder)}` : '';
  return `Reads as ${levelName(level, ladder)} here${beside}${proven ? '' : '; the proof is still open'}.`;
}

/** How Senior and Staff read on a dimension, in the ladder's words. */
function readings(ladder: Ladder, dimension: Dimension): string {
  return (['senior', 'staff'] as const)
    .flatMap((level) => {
      const text = expectation(ladder, level, dimension);
      return text === null ? [] : [`${levelName(level, ladder)}: ${text}.`];
    })
    .join(' ');
}

function joined(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
