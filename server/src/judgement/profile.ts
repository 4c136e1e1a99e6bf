import type { CareerDocument, Role } from '../document/model.ts';
import { type ArchetypeId, archetypes, archetypesOf } from '../ladder/archetypes.ts';
import { DIMENSIONS, dimensionTexts } from '../ladder/dimensions.ts';
import type { TitleReading } from '../ladder/ladder.ts';
import { isAtLeast, levelLabel } from '../ladder/levels.ts';
import type { Dimension, Level } from '../ladder/model.ts';
import type { RoleJudgement, Shown } from './model.ts';

/** A bullet, or a sentence of the prose above the bullets, that counts for a level. */
export interface ProfileSign {
  /** Offset of the bullet in the source; null for prose. */
  readonly offset: number | null;
  readonly bullet: string;
  /** The words that show it. */
  readonly text: string;
  readonly kind: string;
  readonly confidence: number;
}

export interface ProfileCell {
  readonly level: Level;
  readonly signs: readonly ProfileSign[];
}

export interface ProfileRow {
  readonly dimension: Dimension;
  /** The levels shown, the highest first; empty where the dimension is open. */
  readonly levels: readonly ProfileCell[];
}

/** Level evidence of one role: what `rung profile` prints and the editor's profile panel shows. */
export interface RoleProfile {
  readonly title: string | null;
  readonly company: string | null;
  readonly level: Level | null;
  readonly levelName: string | null;
  readonly family: TitleReading['family'];
  readonly verdict: RoleJudgement['verdict'];
  /** Bullets that tell work. */
  readonly bullets: number;
  /** Bullets that state one team's work or assigned work, with the stating words. */
  readonly oneTeam: readonly { readonly offset: number; readonly bullet: string; readonly text: string }[];
  readonly dimensions: readonly ProfileRow[];
  /** The shapes of Staff work that the bullets at Staff or above are typical of. */
  readonly archetypes: readonly ArchetypeId[];
}

/** The profile of every role of a document, in document order. */
export function profile(document: CareerDocument, judgementOf: (role: Role) => RoleJudgement): readonly RoleProfile[] {
  return document.roles.map((role) => profileRole(role, judgementOf(role)));
}

function profileRole(role: Role, judgement: RoleJudgement): RoleProfile {
  const { title, verdict, shown, teamOnly, bullets } = judgement;
  return {
    title: role.title?.text ?? null,
    company: role.company?.text ?? null,
    level: title.level,
    levelName: title.levelName,
    family: title.family,
    verdict,
    bullets: [...bullets.keys()].filter(({ nature }) => nature === 'work').length,
    oneTeam: teamOnly.map(({ bullet, words }) => ({
      offset: bullet.span.start,
      bullet: bullet.plain.text,
      text: words.text,
    })),
    dimensions: DIMENSIONS.map((dimension) => ({ dimension, levels: cells(shown, dimension) })),
    archetypes: archetypesOf(
      shown.filter(({ level }) => isAtLeast(level, 'staff')).flatMap(({ by }) => by.map(({ signal }) => signal.kind)),
    ),
  };
}

/**
 * The profile as lines for a terminal: per dimension the highest level shown, with its words; what is open stands on one
 * line at the end. The data holds the lower levels, too.
 */
export function formatProfile(profiles: readonly RoleProfile[]): string {
  if (profiles.length === 0) return 'No role was read.\n';
  return `${profiles.map(formatRole).join('\n\n')}\n`;
}

function cells(shown: RoleJudgement['shown'], dimension: Dimension): ProfileCell[] {
  return shown
    .filter((each) => each.dimension === dimension)
    .map(({ level, by }) => ({
      level,
      signs: by.filter(isTelling).map(({ bullet, signal }) => ({
        offset: bullet?.span.start ?? null,
        bullet: bullet?.plain.text ?? '',
        text: signal.text,
        kind: signal.kind,
        confidence: signal.confidence,
      })),
    }));
}

/** Two kinds can rest on the same words of one bullet: the surer one is told. */
function isTelling({ bullet, signal }: Shown['by'][number], index: number, all: Shown['by']): boolean {
  return !all.some((other, at) => {
    const isSame = at !== index && other.bullet === bullet;
    const overlaps = other.signal.start < signal.end && signal.start < other.signal.end;
    const isSurer = other.signal.confidence - signal.confidence || index - at;
    return isSame && overlaps && isSurer > 0;
  });
}

function formatRole(role: RoleProfile): string {
  const open = role.dimensions.filter(({ levels }) => levels.length === 0).map(({ dimension }) => name(dimension));
  const isEmpty = open.length === role.dimensions.length;
  return [
    [role.title ?? 'Role without a title', ...(role.company === null ? [] : [role.company])].join(', '),
    `  ${titleLine(role)}`,
    ...role.dimensions.flatMap(({ dimension, levels: [highest] }) => (highest ? formatCell(dimension, highest) : [])),
    ...(role.archetypes.length > 0 ? [`  Shape of Staff work: ${shapes(role.archetypes)}`] : []),
    ...(role.oneTeam.length > 0 ? [`  One team's work: ${role.oneTeam.length} of ${counted(role.bullets)}`] : []),
    ...role.oneTeam.map((sign) => formatSign(sign)),
    isEmpty ? '  No bullet states a level.' : open.length > 0 ? `  Open: ${open.join(', ')}` : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function shapes(ids: readonly ArchetypeId[]): string {
  return archetypes
    .filter(({ id }) => ids.includes(id))
    .map((each) => each.name)
    .join(', ');
}

/** "Title: Staff · 7 bullets · the bullets so far show one team". */
function titleLine({ level, levelName, family, verdict, bullets }: RoleProfile): string {
  const track = family === 'engineer' || family === 'other' ? 'no level' : `${family}, on a track of its own`;
  const read = levelName ?? (level === null ? track : levelLabel(level));
  const told = { above: 'the bullets so far show one team', below: 'the bullets show Staff', fits: '', unknown: '' };
  return [`Title: ${read}`, counted(bullets), told[verdict]].filter((part) => part !== '').join(' · ');
}

function formatCell(dimension: Dimension, { level, signs }: ProfileCell): string[] {
  return [`  ${name(dimension)}: ${levelLabel(level)}`, ...signs.map((sign) => formatSign(sign))];
}

/** "“adopted by 5 teams” in: Designed the replay protocol, since …"; prose has no bullet. */
function formatSign({ text, bullet }: { readonly text: string; readonly bullet: string }): string {
  return `    “${text}” ${bullet === '' ? 'in the lines above the bullets' : `in: ${clipLine(bullet)}`}`;
}

function name(dimension: Dimension): string {
  return dimensionTexts[dimension].name;
}

function counted(bullets: number): string {
  return bullets === 1 ? '1 bullet' : `${bullets} bullets`;
}

function clipLine(text: string): string {
  return text.length <= 72 ? text : `${text.slice(0, 71).trimEnd()}…`;
}
