import { link } from './differences.ts';
import { clip, paragraphs } from './explain-parts.ts';
import { sources } from './sources.ts';

/** A figure and what stands around it. */
export interface FigureTopic {
  readonly is: 'figure';
  readonly kind: 'outcome' | 'scale' | 'reach' | 'activity';
  /** A percentage or a multiple: it means nothing without its base. */
  readonly share: boolean;
  /** A value before, an absolute base or a comparison stands beside it. */
  readonly baseline: boolean;
  /** The claim from its verb to the figure ("Reduced latency by 40%"). */
  readonly claim: string;
  /** What was measured ("latency"), where the claim says so. */
  readonly measure: string | null;
}

/** The hover of a figure. */
export function explainFigure(topic: FigureTopic, words: string): string {
  if (topic.kind === 'scale') return scale(words);
  if (topic.kind === 'reach') return reach(words);
  if (topic.kind === 'activity') return activity(words);
  return topic.share && !topic.baseline ? openShare(topic) : outcome(words);
}

function openShare({ claim, measure }: FigureTopic): string {
  const asked = measure === null ? 'of what' : `whose ${measure}`;
  const isTime = measure !== null && /latency|time|delay|duration|wait/i.test(measure);
  const pair = isTime
    ? 'Two seconds and twenty milliseconds make two different stories'
    : 'The same share of ten and of ten thousand makes two different stories';
  return paragraphs([
    '**A share, with its base still open.**',
    `${clip(claim)} gives direction and size. A reader will ask: ${asked}, from what, over how long? ${pair}, and ${link('shares without context', sources.sharesWithoutContext)} are ${link('easily doubted', sources.cvNumbers)}.`,
    'Enough is any one of: both values, the base, the period. If the values are confidential, name what was measured and when.',
    'Senior and Staff results are both told this way; the level is in whose system it was.',
  ]);
}

function outcome(words: string): string {
  return paragraphs([
    `**${clip(words)}: a result that a reader can weigh.**`,
    'Senior and Staff results are told the same way; the level is in whose system it was, and for how many. One system’s latency, cost or errors read as Senior. The speed of several teams, the cost of an organisation, a kind of failure that is gone read as Staff.',
    `${link('Artsy', sources.artsy)} looks for top-line figures at Staff.`,
    'Who else has it easier because of this?',
  ]);
}

function scale(words: string): string {
  return paragraphs([
    `**Scale: ${clip(words).slice(1, -1)}. It tells how large the thing was.**`,
    'A large system of one’s own reads as Senior: its traffic, data or fleet was there to be kept. It reads as Staff where the scale became possible because of you, or costs others less.',
    `${link('Dropbox', sources.dropboxPrincipal)} names scale beyond today’s needs at Principal.`,
    'What did you change, from what to what?',
  ]);
}

function reach(words: string): string {
  return paragraphs([
    `**Reach: ${clip(words).slice(1, -1)}. It tells who has something from it.**`,
    'Users of a product can be many at any level. Other engineers and teams who build on it, or change their plans because of it, are what ladders read as Staff.',
    `${link('engineeringladders', sources.engineeringLadders)} parts its levels by this: a part of a system, the team, several teams, the company.`,
    'What do they do differently because of it?',
  ]);
}

function activity(words: string): string {
  return paragraphs([
    `**${clip(words)} counts work, not yet what came of it.**`,
    'Such counts tell how much was done. Senior and Staff are read from what is different afterwards, so one clause on that says more than the count.',
    'It need not be a number: an adoption, an audit passed, a thing that no longer happens.',
    'What is better since, and for whom?',
  ]);
}
