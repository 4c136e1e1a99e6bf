import { archetypes } from './archetypes.ts';
import { differences, link } from './differences.ts';
import { DIMENSIONS, dimensionTexts } from './dimensions.ts';
import { escapeMarkdown, expectation, ladderName, levelName, paragraphs } from './explain-parts.ts';
import type { Ladder, TitleReading } from './ladder.ts';
import { compareLevels, isAtLeast, levelLabel } from './levels.ts';
import { type Dimension, LEVELS, type Level } from './model.ts';
import { sources } from './sources.ts';

export { explainSignal, type SignalFacts, type SignalTopic } from './explain-signal.ts';

/** What a level is expected to show in a dimension, as Markdown: the text of `rung explain staff scope`. */
export function explainLevel(level: Level, dimension: Dimension, ladder: Ladder): string {
  const here = expectation(ladder, level, dimension);
  const { name, question } = dimensionTexts[dimension];
  const own = ladder.levels.find((each) => each.equivalent === level && each.summary !== undefined);
  return paragraphs([
    `**${levelName(level, ladder)}, ${name.toLowerCase()}: ${here ?? 'nothing of its own'}.**`,
    beside(ladder, level, dimension),
    ladder.own && own?.summary
      ? `${ladderName(ladder)} says of ${escapeMarkdown(own.name)}: ${escapeMarkdown(own.summary)}`
      : differences[dimension],
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

/** A title's hover, as Markdown: what the ladder expects of it or of the target, what the bullets show, and what is open. */
export function explainTitle(
  title: TitleReading,
  facts: TitleFacts,
  ladder: Ladder,
  target: Level | null = null,
): string {
  if (title.family !== 'engineer' || title.level === null) return unjudgedTitle(title, facts);
  if (facts.bullets < ladder.titleCheck.minimumBullets) return shortRole(title.level, facts, ladder);
  if (facts.verdict === 'above') return titleAbove(title.level, facts, ladder);
  return titleShown(title.level, facts, ladder, target);
}

/** What a title alone is read as, with no role behind it, as Markdown: the text of `rung explain "Staff Engineer"`. */
export function explainTitleAlone(title: TitleReading, ladder: Ladder): string {
  if (title.family !== 'engineer' || title.level === null) return unjudgedTitle(title);
  const name = levelName(title.level, ladder);
  return paragraphs([
    `**Title: ${name}, ${expectation(ladder, title.level, 'scope') ?? 'with nothing said of its scope'}.**`,
    isAtLeast(title.level, 'staff') ? looksFor(ladder) : beside(ladder, title.level, 'scope'),
    differences.scope,
    dimensionTexts.scope.question,
  ]);
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

function titleShown(level: Level, facts: TitleFacts, ladder: Ladder, target: Level | null): string {
  const aim = aimOf(level, facts, target);
  const open = openDimensions(aim, facts);
  const names = open.map((dimension) => dimensionTexts[dimension].name.toLowerCase()).join(', ');
  const isAim = target !== null && target === aim && target !== level;
  const looks = isAtLeast(aim, 'staff') ? looksFor(ladder) : expects(aim, ladder);
  return paragraphs([
    `**Title: ${levelName(level, ladder)}. ${headline(facts.verdict, isAtLeast(level, 'staff'), ladder)}**`,
    `${shownSentence(level, facts, ladder)} ${isAim ? `Your target is ${levelName(aim, ladder)}. ` : ''}${looks}`,
    open.length === 0 ? '' : `Open so far: ${names}. A level needs a few of these, not all.`,
    dimensionTexts[open[0] ?? 'impact'].question,
  ]);
}

/** The level that the role is held against: a higher target, or the one that the bullets show. */
function aimOf(level: Level, { verdict }: TitleFacts, target: Level | null): Level {
  const shown = verdict === 'below' && !isAtLeast(level, 'staff') ? 'staff' : level;
  return target !== null && compareLevels(target, shown) > 0 ? target : shown;
}

function headline(verdict: TitleFacts['verdict'], isStaff: boolean, ladder: Ladder): string {
  if (verdict === 'below') {
    return ladder.own
      ? `The bullets show what ${ladderName(ladder)} expects of ${levelName('staff', ladder)}.`
      : 'The bullets show what many ladders expect of Staff.';
  }
  if (!isStaff) return 'Below it the bullets show this.';
  return verdict === 'fits' ? 'The bullets show it.' : 'The bullets so far leave the level open.';
}

function shortRole(level: Level, facts: TitleFacts, ladder: Ladder): string {
  const few = facts.bullets === 0 ? 'No bullet' : facts.bullets === 1 ? 'One bullet' : `${facts.bullets} bullets`;
  return paragraphs([
    `**Title: ${levelName(level, ladder)}. Too little stands below it to say more.**`,
    `${few} here; the title is held against the work from ${ladder.titleCheck.minimumBullets} bullets on. ${expects(level, ladder)}`,
    'What would you want a reader to know of this role?',
  ]);
}

function unjudgedTitle({ family }: TitleReading, facts?: TitleFacts): string {
  const reason = {
    engineer:
      'It names a job or a role, and no rung that ladders share. A reader takes the level from what stands below it.',
    manager: 'Managers are read on a track of their own: what the team did, who was hired, who grew and stayed.',
    director: 'Directors and executives are read on a track of their own.',
    founder: 'Founders are read by what they built, not by a rung.',
    consultant: 'Consultancies use Senior and Principal in another sense.',
    researcher: 'In research, Staff and Principal mean something else.',
    student: 'Learning is the point here; helping and taking part are good openings.',
    other: 'It is on no engineering ladder that Rung knows.',
  }[family];
  const shown = family === 'engineer' && facts && facts.shown.length > 0 ? shownSentence('mid', facts, null) : '';
  return paragraphs([
    `**No level is read from this title.**`,
    `${reason} No finding about levels is made for it.`,
    shown,
  ]);
}

/** "Shown at Staff: scope (3 bullets), influence (1); at Senior: risk (2)." */
function shownSentence(floor: Level, { shown, bullets }: TitleFacts, ladder: Ladder | null): string {
  // What every job holds tells nothing about a higher title.
  const least: Level = isAtLeast(floor, 'senior') ? 'senior' : 'mid';
  const top = shown
    .filter(({ level }) => isAtLeast(level, least))
    .sort((a, b) => compareLevels(b.level, a.level) || b.bullets - a.bullets)
    .slice(0, 4);
  if (top.length === 0) return `None of the ${bullets} bullets states a level; that is common, and no fault.`;
  const levels = [...new Set(top.map(({ level }) => level))].map((level) => {
    const names = top
      .filter((each) => each.level === level)
      .map((each) => `${dimensionTexts[each.dimension].name.toLowerCase()} (${counted(each, each === top[0])})`);
    return `at ${ladder === null ? levelLabel(level) : levelName(level, ladder)}: ${names.join(', ')}`;
  });
  return `Shown ${levels.join('; ')}.`;
}

/** Prose can show a level without any bullet. */
function counted({ bullets }: { readonly bullets: number }, isFirst: boolean): string {
  return isFirst ? `${bullets} ${bullets === 1 ? 'bullet' : 'bullets'}` : `${bullets}`;
}

function openDimensions(level: Level, { shown }: TitleFacts): readonly Dimension[] {
  const known = new Set(
    shown.filter((each) => compareLevels(each.level, level) >= 0).map(({ dimension }) => dimension),
  );
  return DIMENSIONS.filter((dimension) => !known.has(dimension)).slice(0, 3);
}

/** What a ladder takes for Staff evidence, through any archetype. */
function looksFor(ladder: Ladder): string {
  const shapes = archetypes.map((each) => each.looksFor).join(', ');
  const count = ['', 'one bullet that shows', 'two bullets that show', 'three bullets that show'][
    ladder.titleCheck.staffBullets
  ];
  const bullets = count ?? `${ladder.titleCheck.staffBullets} bullets that show`;
  return `${ladderName(ladder)} looks for ${bullets} any of these: ${shapes}.`;
}

function expects(level: Level, ladder: Ladder): string {
  const scope = expectation(ladder, level, 'scope');
  return scope === null ? '' : `${ladderName(ladder)} reads ${levelName(level, ladder)} as ${scope}.`;
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
