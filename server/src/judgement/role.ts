import type { Bullet, Role } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';
import type { Evidence } from '../evidence/model.ts';
import { DIMENSIONS } from '../ladder/dimensions.ts';
import type { Ladder, TitleCheck, TitleReading } from '../ladder/ladder.ts';
import { isAtLeast } from '../ladder/levels.ts';
import { type Dimension, LEVELS } from '../ladder/model.ts';
import { provenByOthers } from '../ladder/readings.ts';
import { readTitle } from '../ladder/titles.ts';
import { isCounted, judgeBullet, teamOnlyWords } from './bullet.ts';
import type { BulletJudgement, LevelledSignal, RoleJudgement, Shown } from './model.ts';

/** Holds what a role's bullets and prose show against its title, which is read here unless it was before. */
export function judgeRole(
  role: Role,
  ladder: Ladder,
  evidenceOf: (text: string) => Evidence,
  title: TitleReading = readTitle(titlesOf(role), ladder),
): RoleJudgement {
  const bullets = new Map<Bullet, BulletJudgement>();
  const prose: BulletJudgement[] = [];
  const pieces: Piece[] = [];
  for (const bullet of judgedBullets(role)) {
    const judgement = judgeBullet(evidenceOf(bullet.plain.text), ladder);
    bullets.set(bullet, judgement);
    pieces.push({ bullet, judgement });
  }
  for (const { plain } of role.prose) {
    const judgement = judgeBullet(evidenceOf(plain.text), ladder);
    prose.push(judgement);
    pieces.push({ bullet: null, judgement });
  }
  const staff = pieces.filter(({ judgement }) => isAtLeast(judgement.level, 'staff'));
  const facts: Facts = {
    title,
    bullets,
    prose,
    shown: gather(pieces),
    staffBullets: staff.flatMap(({ bullet }) => bullet ?? []),
    // Most roles show none.
    staffDimensions: staff.length === 0 ? [] : DIMENSIONS.filter((it) => staff.some((piece) => showsStaff(piece, it))),
  };
  const { shown, staffBullets, staffDimensions } = facts;
  return {
    title,
    bullets,
    prose,
    shown,
    staffBullets,
    staffDimensions,
    // Asked for under titles of Staff and above only, and dear to find.
    get teamOnly() {
      return teamOnlyOf(bullets, ladder);
    },
    verdict: verdict(facts, staff.length, ladder),
  };
}

function teamOnlyOf(bullets: RoleJudgement['bullets'], ladder: Ladder): RoleJudgement['teamOnly'] {
  return [...bullets].flatMap(([bullet, judgement]) => {
    const words = bullet.nature === 'work' ? teamOnlyWords(judgement, ladder) : null;
    return words ? [{ bullet, words }] : [];
  });
}

/** The signals of a bullet or sentence that count: proven, sure enough, and not behind an opener of mere presence. */
export function countedSignals(judgement: BulletJudgement): readonly LevelledSignal[] {
  return judgement.level === null ? [] : judgement.signals.filter(isCounted);
}

interface Piece {
  /** Null for prose. */
  readonly bullet: Bullet | null;
  readonly judgement: BulletJudgement;
}

type Facts = Omit<RoleJudgement, 'verdict' | 'teamOnly'>;

function titlesOf(role: Role): string[] {
  const titles = role.titles.length > 0 ? role.titles : role.title ? [role.title] : [];
  return titles.map(({ text }) => text);
}

/** Headers are judged beside their children; tool lists and placeholders are not. */
function judgedBullets(role: Role): Bullet[] {
  return allBullets(role).filter(({ nature }) => nature === 'work' || nature === 'header');
}

function showsStaff({ judgement }: Piece, dimension: Dimension): boolean {
  return countedSignals(judgement).some(
    (signal) => isAtLeast(signal.level, 'staff') && dimensionsOf(signal).includes(dimension),
  );
}

/** What others adopted reaches as far as they are; where it is a document, it is one that they follow. */
function dimensionsOf({ kind, dimension }: LevelledSignal): readonly Dimension[] {
  if (kind === 'adopted-artefact') return [dimension, 'artefacts'];
  return kind === 'adopted-by-teams' ? [dimension, 'scope'] : [dimension];
}

/** One entry per dimension and level, in the order of reports, the highest level first. */
function gather(pieces: readonly Piece[]): Shown[] {
  const all = pieces.flatMap(({ bullet, judgement }) =>
    countedSignals(judgement).map((signal) => ({ bullet, signal })),
  );
  if (all.length === 0) return [];
  return DIMENSIONS.flatMap((dimension) => {
    const here = all.filter(({ signal }) => signal.dimension === dimension);
    return here.length > 0 ? byLevel(dimension, here) : [];
  });
}

function byLevel(dimension: Dimension, all: Shown['by']): Shown[] {
  return HIGHEST_FIRST.flatMap((level) => {
    const by = all.filter(({ signal }) => signal.level === level);
    return by.length > 0 ? [{ dimension, level, by }] : [];
  });
}

const HIGHEST_FIRST = [...LEVELS].reverse();

/** `above` needs the lower level positively stated; where evidence is merely missing nothing is said. */
function verdict(facts: Facts, staffPieces: number, ladder: Ladder): RoleJudgement['verdict'] {
  const { title } = facts;
  const check = ladder.titleCheck;
  const total = [...facts.bullets.keys()].filter(({ nature }) => nature === 'work').length;
  if (title.family !== 'engineer' || title.level === null || total < check.minimumBullets) return 'unknown';
  const isStaff = showsStaffWork(facts, staffPieces, check);
  if (!isAtLeast(title.level, 'staff')) return isStaff && isSolid(facts, check) ? 'below' : 'fits';
  if (isStaff) return 'fits';
  const isProseHigh = facts.prose.some(({ signals }) => signals.some(({ level }) => isAtLeast(level, 'staff')));
  // One such line among five of the team's is a beginning of Staff work, and no title above its bullets.
  const isNarrow = teamOnlyOf(facts.bullets, ladder).length >= check.teamOnlyShare * total;
  return isNarrow && !isProseHigh && staffPieces === 0 ? 'above' : 'unknown';
}

function showsStaffWork({ staffDimensions }: Facts, staffPieces: number, check: TitleCheck): boolean {
  const reaches = staffDimensions.includes('scope') || staffDimensions.includes('influence');
  return (
    staffPieces >= check.staffBullets &&
    staffDimensions.length >= check.staffDimensions &&
    (reaches || !check.expectsReach)
  );
}

/**
 * More is asked before a lower title is spoken of: two bullets of which other people are the proof, further ones that read
 * as Staff or a role that is nearly half such work, and what the ladder expects.
 */
function isSolid({ bullets, staffBullets, staffDimensions }: Facts, check: TitleCheck): boolean {
  const judged = [...bullets].filter(([{ nature }]) => nature === 'work').map(([, judgement]) => judgement);
  const reading = judged.filter(({ readsAs }) => isAtLeast(readsAs, 'staff'));
  const byOthers = judged.filter((judgement) => countedSignals(judgement).some(isProvenByOthers));
  return (
    byOthers.length >= check.staffBullets &&
    (reading.length >= check.solidBullets || staffBullets.length * 2 >= judged.length - 1) &&
    (staffDimensions.includes('artefacts') || !check.expectsArtefact)
  );
}

/** "Company-wide" beside a figure is a size; that others adopted it, agreed to it or grew by it is an act of theirs. */
function isProvenByOthers({ kind, level }: LevelledSignal): boolean {
  return isAtLeast(level, 'staff') && provenByOthers.has(kind);
}
