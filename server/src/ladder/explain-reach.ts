import type { SignalKey } from '../lexicon/signals.ts';
import { differences, link } from './differences.ts';
import { clip, ladderName, levelName, paragraphs } from './explain-parts.ts';
import type { Ladder } from './ladder.ts';
import { isAtLeast } from './levels.ts';
import type { Level } from './model.ts';
import { sources } from './sources.ts';

// How far words reach, as hovers tell it.

/** The words that are spoken of, and for whom. */
export interface HoveredWords {
  /** As they stand. */
  readonly words: string;
  readonly ladder: Ladder;
  /** The level that is written for, where one is set. */
  readonly target?: Level | null;
}

export function oneTeam(): string {
  return paragraphs([
    '**Reach: one team. Most ladders read this as Senior, some as Staff.**',
    `A team’s goal, taken from end to end, is Senior work. ${link('GitLab', sources.gitlabStaff)} describes Staff as generally team-level, and a ${link('Staff tech lead', sources.staffArchetypes)} may guide one team: there the direction set, with the people who need the result, makes the difference.`,
    'Did you set where the team goes, and did anyone outside it use or follow the result?',
  ]);
}

type Support = 'count' | 'names' | 'open';

export function reach(facts: HoveredWords, support: Support, kind: SignalKey): string {
  const { words } = facts;
  const wide = kind === 'reach-teams' || kind.startsWith('reach-teams-');
  const given = support === 'open' ? supportOf(words) : support;
  return paragraphs([
    headline(words, wide, given),
    wide ? differences.scope : farReach,
    wide
      ? supports[given]
      : 'Who is on the other side of these words: how many, which, and what do they do differently because of it?',
    profileNote(facts, kind),
  ]);
}

function headline(words: string, wide: boolean, support: Support): string {
  if (!wide) return `**Reach: ${clip(words)}. A count or a name beside it makes it weigh.**`;
  if (support === 'open') return `**${clip(words)}: several teams, not yet counted or named.**`;
  return `**Reach: ${target(words)}. Many ladders, not all, start Staff here.**`;
}

/** Names and counts inside the words themselves: "Latvian and Lithuanian teams", "two squads". */
function supportOf(words: string): Support {
  if (/(?<![\p{L}\d-])\p{Lu}[\p{L}\d-]+(?:,| and| &)\s+(?:and )?\p{Lu}/u.test(words)) return 'names';
  return /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(words) ? 'count' : 'open';
}

const farReach = `${link('Artsy', sources.artsy)} reads a whole engineering organisation above Staff, and ${link('Dropbox', sources.dropboxPrincipal)} reads goals of the company as Principal. Alone the words prove nothing: they need a count, a name, a document or an adoption beside them.`;

const supports: Readonly<Record<Support, string>> = {
  count:
    'The count makes this concrete. To show more: which teams, and did they take part, use the result, or change their plans because of it? The third says most about influence.',
  names:
    'The names make this concrete. To show more: did they take part, use the result, or change their plans because of it? The third says most about influence.',
  open: 'Nothing beside the words makes them concrete yet. Which teams, or how many, and did they take part, use the result, or change their plans because of it?',
};

/** "adopted by 5 teams since" → "5 teams"; long ones are clipped. */
function target(words: string): string {
  const bare = words.replace(
    /^(?:(?:used|adopted|consumed|shared|followed|across|throughout|for|with|between|within|by|of|the|our|entire|whole)\s+){1,4}/i,
    '',
  );
  const upToGroup = /^.{0,60}?\b(?:teams|squads|departments|divisions|tribes|groups|orgs|units)\b/i.exec(bare)?.[0];
  return clip(upToGroup ?? (bare === '' ? words : bare)).slice(1, -1);
}

function profileNote({ ladder, target: aim }: HoveredWords, kind: SignalKey): string {
  const level = Object.hasOwn(ladder.readings, kind) ? ladder.readings[kind] : undefined;
  const profile = ladder.own ? `Ladder: ${ladderName(ladder)}` : `Profile: ${ladder.name}`;
  const who = aim ? `${profile}, target: ${levelName(aim, ladder)}` : profile;
  if (level === undefined) return `${who}. It reads no level from reach alone.`;
  if (isAtLeast(level, 'staff'))
    return `${who}. Counts as one sign of ${levelName(level, ladder)}, never as proof alone.`;
  return `${who}. It reads this as ${levelName(level, ladder)}.`;
}
