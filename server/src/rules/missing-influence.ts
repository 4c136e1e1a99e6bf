import type { Bullet } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';
import { usualTense } from '../evidence/grammar/tense.ts';
import type { BulletJudgement } from '../judgement/model.ts';
import { reachesOthers } from '../judgement/narrow.ts';
import { isAtLeast, levelLabel } from '../ladder/levels.ts';
import type { Dimension, Level } from '../ladder/model.ts';
import { sources } from '../ladder/sources.ts';
import type { Fix } from '../lint/finding.ts';
import { defineRule, type RoleContext } from '../lint/rule.ts';
import { rewrites } from './support/rewrites.ts';
import { roleExample } from './support/role-example.ts';

export const missingInfluence = defineRule({
  id: 'missing-influence',
  title: 'No influence beyond the team',
  why: 'Many ladders ask of Staff that other people’s plans change, without authority over them: a document that others follow, someone convinced, a decision turned. Readers look for one such line in the newest role.',
  exceptions:
    'Not every Staff role works this way: a solver of hard problems, or the lead of one team, shows it elsewhere. The profiles `team-staff` and `startup` leave it out.',
  severity: 'hint',
  kinds: ['resume', 'packet'],
  fix: 'suggestion',
  family: 'mission',
  sparesLeaders: true,
  sources: [sources.dropboxStaff, sources.artsy, sources.staffArchetypes],
  examples: [
    {
      bad: roleExample('«Staff Software Engineer», Tarn Books', '2020 – present', [
        '- Rebuilt the price engine, from 900 ms a quote to 40 ms.',
        '- Halved the cost of the order database to $20k a month.',
        '- Found the race that lost one order in 10,000; none lost since 2021.',
      ]),
      good: roleExample('Staff Software Engineer, Tarn Books', '2020 – present', [
        '- Rebuilt the price engine, from 900 ms a quote to 40 ms.',
        '- Halved the cost of the order database to $20k a month.',
        '- Persuaded Warehouse and Returns to drop their nightly exports.',
      ]),
    },
  ],
  unit: 'role',
  *check(context) {
    const { role, facts, judgement, ladder, target } = context;
    const { title, verdict } = judgement;
    const aim = isAtLeast(title.level, 'staff') ? title.level : target;
    const isJudged =
      facts.work && facts.rank === 0 && title.family === 'engineer' && ladder.titleCheck.expectsInfluence;
    if (!isJudged || role.title === null || aim === null || !isAtLeast(aim, 'staff')) return;
    const bullets = [...judgement.bullets].filter(([{ nature }]) => nature === 'work');
    // Where the title check speaks of these bullets, it has said so already.
    if (bullets.length < ladder.titleCheck.minimumBullets || verdict === 'above') return;
    if ([...judgement.bullets.values(), ...judgement.prose].some(showsInfluence)) return;
    yield {
      span: role.title.span,
      message: `Still open here: whose plans changed because of this work? Many ladders look for it at ${levelLabel(aim)}. One line is enough.`,
      fixes: () =>
        wordings(
          context,
          aim,
          bullets.map(([bullet]) => bullet),
        ),
    };
  },
});

/** Wordings for the first bullet that could tell it: work that others may have had to agree to or could follow. */
function wordings(context: RoleContext, aim: Level, bullets: readonly Bullet[]): readonly Fix[] {
  const { evidence, facts, role } = context;
  const likely = [...bullets].sort((a, b) => Number(evidence(b).leadershipClaim) - Number(evidence(a).leadershipClaim));
  for (const bullet of likely) {
    const own = { bullet, parent: null, evidence: evidence(bullet), role: facts, target: aim };
    const one = { ...context, ...own, usualTense: usualTense(allBullets(role), evidence) };
    const fixes = rewrites(one, 'missing-influence')();
    if (fixes.length > 0) return fixes.map((fix) => ({ ...fix, title: named(fix.title, bullet) }));
  }
  return [];
}

/** The menu stands on the title, so each entry says which bullet it is about. */
function named(title: string, bullet: Bullet): string {
  const words = bullet.plain.text.slice(bullet.body).split(/\s+/).slice(0, 3).join(' ');
  const full = `“${words.slice(0, 24)}…”: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return full.length <= 60 ? full : title;
}

const carriers: ReadonlySet<Dimension> = new Set(['scope', 'influence', 'artefacts', 'multiplier']);

/** Any sign counts, proven or not, and every word of others: a claim of influence is another rule's matter. */
function showsInfluence({ signals, evidence }: BulletJudgement): boolean {
  const isSigned = signals.some(({ dimension, level }) => carriers.has(dimension) && isAtLeast(level, 'staff'));
  const isWide = ['multi-team', 'organisation', 'company', 'industry'].includes(evidence.scope);
  return isSigned || isWide || reachesOthers(evidence);
}
