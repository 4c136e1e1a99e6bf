import { differences, link } from './differences.ts';
import { DIMENSIONS, dimensionTexts } from './dimensions.ts';
import type { Ladder, TitleReading } from './ladder.ts';
import { compareLevels, isAtLeast, levelLabel } from './levels.ts';
import { type Dimension, LEVELS, type Level } from './model.ts';
import { isProfileId } from './profiles.ts';
import { sources } from './sources.ts';

export { explainSignal, type SignalFacts } from './explain-signal.ts';

/** What a level is expected to show in a dimension, as Markdown: the text of `rung explain staff scope`. */
export function explainLevel(level: Level, dimension: Dimension, ladder: Ladder): string {
  const here = expectation(ladder, level, dimension);
  const { name, asks, question } = dimensionTexts[dimension];
  const own = ladder.levels.find((each) => each.equivalent === level && each.summary !== undefined);
  return paragraphs([
    `**${levelName(level, ladder)}, ${name.toLowerCase()}: ${here ?? 'nothing of its own'}.**`,
    `The question is ${asks}. ${beside(ladder, level, dimension)}`,
    ladder.own && own?.summary ? `${ladder.name} says of ${own.name}: ${own.summary}` : differences[dimension],
    question,
  ]);
}

/** What the bullets of a role show, as far as a title's hover tells it. */
export interface TitleFacts {
  readonly verdict: 'above' | 'below' | 'fits' | 'unknown';
  /** Bullets that tell work. */
  readonly bullets: number;
  /** Bullets that state work inside one team. */
  readonly teamOnly: number;
  /** Bullets that show Staff or above. */
  readonly staff: number;
  /** Per dimension the highest level shown, with the number of bullets that show it. */
  readonly shown: readonly { readonly dimension: Dimension; readonly level: Level; readonly bullets: number }[];
}

/** A title's hover, as Markdown: what the ladder expects, what the bullets show, and what is open. */
export function explainTitle(title: TitleReading, facts: TitleFacts, ladder: Ladder): string {
  if (title.family !== 'engineer' || title.level === null) return unjudgedTitle(title);
  if (facts.bullets < ladder.titleCheck.minimumBullets) return shortRole(title.level, facts, ladder);
  if (facts.verdict === 'above') return titleAbove(title.level, facts, ladder);
  return titleShown(title.level, facts, ladder);
}

function titleAbove(level: Level, facts: TitleFacts, ladder: Ladder): string {
  const open = facts.bullets - facts.teamOnly;
  const rest = open === 0 ? '' : `; ${open} cannot be placed`;
  return paragraphs([
    `**Title: ${levelName(level, ladder)}. The bullets so far show one team.**`,
    `${facts.teamOnly} of ${facts.bullets} describe work from the team's own plan${rest}. ${looksFor(ladder)}`,
    `This may be the whole story. ${link("GitLab's Staff", sources.gitlabStaff)} is generally team-level; the profile \`team-staff\` reads it so.`,
    'If there was more: who else used it, followed it, or no longer has the problem?',
  ]);
}

function titleShown(level: Level, facts: TitleFacts, ladder: Ladder): string {
  const name = levelName(level, ladder);
  const headline = {
    fits: isAtLeast(level, 'staff') ? `**Title: ${name}. The bullets show it.**` : `**Title: ${name}.** `,
    below: `**Title: ${name}. The bullets show what many ladders expect of Staff.**`,
    unknown: `**Title: ${name}. The bullets so far leave the level open.**`,
    above: '',
  }[facts.verdict].trim();
  const open = openDimensions(level, facts);
  return paragraphs([
    facts.verdict === 'fits' && !isAtLeast(level, 'staff') ? `**Title: ${name}. What the bullets show stands below.**` : headline,
    [shownSentence(facts), isAtLeast(level, 'staff') ? looksFor(ladder) : expects(level, ladder)].join(' '),
    open.length === 0 ? '' : `Open so far: ${open.map((dimension) => dimensionTexts[dimension].name.toLowerCase()).join(', ')}. A level needs a few of these, not all.`,
    dimensionTexts[open[0] ?? 'impact'].question,
  ]);
}

function shortRole(level: Level, facts: TitleFacts, ladder: Ladder): string {
  const few = facts.bullets === 0 ? 'No bullet' : facts.bullets === 1 ? 'One bullet' : `${facts.bullets} bullets`;
  return paragraphs([
    `**Title: ${levelName(level, ladder)}. Too little stands below it to say more.**`,
    `${few} here; the title is held against the work from ${ladder.titleCheck.minimumBullets} bullets on. ${expects(level, ladder)}`,
    'What would you want a reader to know of this role?',
  ]);
}

function unjudgedTitle({ family }: TitleReading): string {
  const reason = {
    engineer: 'It names no rung that ladders share: a plain job, a role such as Tech Lead, or a rank of its own.',
    manager: 'Managers are read on a track of their own: what the team did, who was hired, who grew and stayed.',
    director: 'Directors and executives are read on a track of their own.',
    founder: 'Founders are read by what they built, not by a rung.',
    consultant: 'Consultancies use Senior and Principal in another sense.',
    researcher: 'In research, Staff and Principal mean something else.',
    student: 'Learning is the point here; helping and taking part are good openings.',
    other: 'It is on no engineering ladder that Rung knows.',
  }[family];
  return paragraphs([`**No level is read from this title.**`, `${reason} No finding about levels is made for it.`]);
}

/** "Shown: scope at Staff (3 bullets), risk at Senior (1)." */
function shownSentence({ shown, bullets }: TitleFacts): string {
  const top = [...shown].sort((a, b) => compareLevels(b.level, a.level) || b.bullets - a.bullets).slice(0, 4);
  if (top.length === 0) return `None of the ${bullets} bullets states a level; that is common, and no fault.`;
  const parts = top.map(({ dimension, level, bullets: count }) => {
    const name = dimensionTexts[dimension].name.toLowerCase();
    return `${name} at ${levelLabel(level)} (${count === 1 ? '1 bullet' : `${count} bullets`})`;
  });
  return `Shown: ${parts.join(', ')}.`;
}

function openDimensions(level: Level, { shown }: TitleFacts): readonly Dimension[] {
  const known = new Set(shown.filter((each) => compareLevels(each.level, level) >= 0).map(({ dimension }) => dimension));
  return DIMENSIONS.filter((dimension) => !known.has(dimension)).slice(0, 3);
}

/** What a ladder takes for Staff evidence, through any archetype. */
function looksFor(ladder: Ladder): string {
  const who = ladder.own ? ladder.name : `The ${ladder.name} profile`;
  const count = ['', 'one bullet that shows', 'two bullets that show', 'three bullets that show'][ladder.titleCheck.staffBullets];
  const bullets = count ?? `${ladder.titleCheck.staffBullets} bullets that show`;
  return `${who} looks for ${bullets} any of these: several teams or a domain, the direction of a team, a hard problem found and solved, work for an executive.`;
}

function expects(level: Level, ladder: Ladder): string {
  const scope = expectation(ladder, level, 'scope');
  const who = ladder.own ? ladder.name : `The ${ladder.name} profile`;
  return scope === null ? '' : `${who} reads ${levelName(level, ladder)} as ${scope}.`;
}

/** The rungs below and above, in their expectation's words. */
function beside(ladder: Ladder, level: Level, dimension: Dimension): string {
  const at = LEVELS.indexOf(level);
  return [LEVELS[at - 1], LEVELS[at + 1]]
    .flatMap((other) => {
      const text = other === undefined ? null : expectation(ladder, other, dimension);
      return text === null || other === undefined ? [] : `${levelName(other, ladder)}: ${text}.`;
    })
    .join(' ');
}

function expectation(ladder: Ladder, level: Level, dimension: Dimension): string | null {
  return ladder.expectations.find((each) => each.level === level && each.dimension === dimension)?.summary ?? null;
}

/** The common name, or the name that the user's own ladder has for it. */
function levelName(level: Level, ladder: Ladder): string {
  const own = ladder.own && !isProfileId(ladder.id) ? ladder.levels.find(({ equivalent }) => equivalent === level) : undefined;
  return own?.name ?? levelLabel(level);
}

function paragraphs(parts: readonly string[]): string {
  return parts.map((part) => part.trim()).filter((part) => part !== '').join('\n\n');
}
