import type { Bullet, Role } from '../document/model.ts';
import type { RoleJudgement } from '../judgement/model.ts';
import { judgeRole } from '../judgement/role.ts';
import { dimensionTexts } from '../ladder/dimensions.ts';
import type { Cli } from './cli.ts';
import { count, type Style, styleFor } from './format/style.ts';
import { exits } from './io.ts';
import { type Opened, openAll } from './open.ts';
import type { DataOptions } from './outline.ts';
import { type Positions, positionsOf } from './positions.ts';

/** Prints what each role's bullets show, by dimension and level. */
export async function profile(cli: Cli, paths: readonly string[], options: DataOptions): Promise<number> {
  const { opened, complete } = await openAll(cli, paths, options);
  const files = opened
    .filter(({ input, document }) => input.named || document.kind !== 'none')
    .map((one) => ({ one, roles: one.document.roles.map((role) => judged(cli, one, role)) }));
  if (options.format === 'json') {
    const plain = files.map(({ one, roles }) => {
      const positions = positionsOf(one.document.text);
      return {
        path: one.input.path,
        kind: one.document.kind,
        ladder: one.settings.ladder.name,
        roles: roles.map((role) => plainRole(role, positions)),
      };
    });
    cli.io.out(`${JSON.stringify({ version: 1, files: plain }, null, 2)}\n`);
  } else {
    const style = styleFor(cli.io);
    cli.io.out(files.map(({ one, roles }) => prettyFile(one, roles, style)).join('\n'));
  }
  return complete ? exits.clean : exits.unusable;
}

interface Judged {
  readonly role: Role;
  readonly judgement: RoleJudgement;
}

function judged({ engine }: Cli, { settings }: Opened, role: Role): Judged {
  return { role, judgement: judgeRole(role, settings.ladder, engine.evidenceOf) };
}

function plainRole({ role, judgement }: Judged, positions: Positions) {
  const { title, shown, verdict, staffBullets, staffDimensions, teamOnly } = judgement;
  const line = (bullet: Bullet) => positions.at(bullet.span.start).line;
  return {
    title: role.title?.text ?? null,
    company: role.company?.text ?? null,
    level: title.level,
    ...(title.levelName === null ? {} : { levelName: title.levelName }),
    family: title.family,
    range: positions.range(role.span),
    verdict,
    shown: shown.map(({ dimension, level, by }) => ({
      dimension,
      level,
      by: by.map(({ bullet, signal }) => ({ line: bullet && line(bullet), text: signal.text })),
    })),
    staffBullets: staffBullets.map(line),
    staffDimensions,
    teamOnly: teamOnly.map(({ bullet, words }) => ({ line: line(bullet), text: words.text })),
  };
}

const VERDICTS: Readonly<Record<RoleJudgement['verdict'], string>> = {
  above: 'the bullets so far show a level below the title',
  below: 'the bullets show a level above the title',
  fits: 'the bullets show the level of the title',
  unknown: 'the bullets do not tell a level',
};

function prettyFile({ input, document, settings }: Opened, roles: readonly Judged[], style: Style): string {
  const positions = positionsOf(document.text);
  const head = `${style.strong(input.path)}  ${style.faint(`ladder: ${settings.ladder.name}`)}\n`;
  if (roles.length === 0) return `${head}\n  No role was read.\n`;
  return `${head}${roles.map((role) => prettyRole(role, positions, style)).join('')}`;
}

function prettyRole({ role, judgement }: Judged, positions: Positions, style: Style): string {
  const name = [role.title?.text ?? '(no title)', role.company?.text].filter(Boolean).join(', ');
  const { title, shown, verdict, bullets } = judgement;
  const level = title.levelName ?? title.level;
  const judgeable = title.family === 'engineer' ? (level ?? 'no level in the title') : `${title.family}: not judged`;
  const lines = [`\n  ${style.strong(name)}  ${style.faint(judgeable)}`];
  const byDimension = new Map<string, string[]>();
  for (const { dimension, level: shownLevel, by } of shown) {
    const words = by.map(({ bullet, signal }) => {
      const line = bullet === null ? '' : ` ${style.faint(`line ${positions.at(bullet.span.start).line + 1}`)}`;
      return `“${signal.text}”${line}`;
    });
    const row = `${shownLevel.padEnd(9)} ${words.join(', ')}`;
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), row]);
  }
  for (const [dimension, rows] of byDimension) {
    const label = dimensionTexts[dimension as keyof typeof dimensionTexts].name;
    for (const [i, row] of rows.entries()) lines.push(`    ${(i === 0 ? label : '').padEnd(12)} ${row}`);
  }
  if (byDimension.size === 0) lines.push(`    ${style.faint('No sign of any level in the words.')}`);
  if (title.family === 'engineer')
    lines.push(`    ${style.faint(`${count(bullets.size, 'bullet')}: ${VERDICTS[verdict]}.`)}`);
  return `${lines.join('\n')}\n`;
}
