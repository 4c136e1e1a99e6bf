import { link } from './differences.ts';
import { clip, paragraphs } from './explain-parts.ts';
import { sources } from './sources.ts';

/** A figure and what stands around it. */
export interface FigureTopic {
  readonly is: 'figure';
  readonly kind: 'outcome' | 'scale' | 'reach' | 'activity';
  /** A change told as a percentage or a multiple with neither value nor base beside it. */
  readonly open: boolean;
  /** A value that is held or stands alone; nothing says that it changed. */
  readonly kept: boolean;
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
  if (topic.open) return openShare(topic);
  return topic.kept ? value(words) : outcome(words);
}

function openShare({ claim, measure }: FigureTopic): string {
  // Whose it is, is told where the measure has an owner ("our squad's build time").
  const isOwned = measure !== null && /['’]s\s|^(?:our|my|the|its|their)\s/i.test(measure);
  const asked = measure === null ? 'of what, ' : isOwned ? '' : `whose ${measure}, `;
  const isTime = measure !== null && /latency|time|delay|duration|wait/i.test(measure);
  const pair = isTime
    ? 'Two seconds and twenty milliseconds make two different stories'
    : 'The same share of ten and of ten thousand makes two different stories';
  return paragraphs([
    '**A share, with its base still open.**',
    `${clip(claim)} gives direction and size. A reader will ask: ${asked}from what, over how long? ${pair}, and ${link('a share without context', sources.sharesWithoutContext)} says little.`,
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

function value(words: string): string {
  return paragraphs([
    `**${clip(words)}: a value, with no other beside it.**`,
    'It tells how much, how fast or how good. What it was before, or what was promised, tells how much of it was yours; a level is then read from whose system it was, as with every result.',
    'A before is not always there: a thing that was new, or that held under more load, is told by that.',
    'What was it before, or what would it be without this work?',
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
    'Users of a product, and places that have it, can be many at any level. Other engineers and teams who build on it, or change their plans because of it, are what ladders read as Staff.',
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
