import { formatProfile, profile as profileOf, type RoleProfile } from '../judgement/profile.ts';
import { judgeRole } from '../judgement/role.ts';
import type { Cli } from './cli.ts';
import { styleFor } from './format/style.ts';
import { exits } from './io.ts';
import { type Opened, openAll } from './open.ts';
import type { DataOptions } from './outline.ts';
import { positionsOf } from './positions.ts';

/** Prints what each role's bullets show, by dimension and level. */
export async function profile(cli: Cli, paths: readonly string[], options: DataOptions): Promise<number> {
  const { opened, complete } = await openAll(cli, paths, options);
  const shown = opened.filter(({ input, document }) => input.named || document.kind !== 'none');
  if (options.format === 'json') {
    const files = shown.map((one) => plainProfile(one, rolesOf(cli, one)));
    cli.io.out(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  } else {
    const style = styleFor(cli.io);
    for (const one of shown) {
      const head = `${style.strong(one.input.path)}  ${style.faint(`ladder: ${one.settings.ladder.name}`)}`;
      cli.io.out(`${head}\n\n${formatProfile(rolesOf(cli, one))}\n`);
    }
  }
  return complete ? exits.clean : exits.unusable;
}

function rolesOf({ engine }: Cli, { document, settings }: Opened): readonly RoleProfile[] {
  return profileOf(document, (role) => judgeRole(role, settings.ladder, engine.evidenceOf));
}

/** The profile with lines in place of offsets. */
function plainProfile({ input, document, settings }: Opened, roles: readonly RoleProfile[]) {
  const positions = positionsOf(document.text);
  const lineOf = (offset: number | null) => (offset === null ? null : positions.at(offset).line);
  return {
    path: input.path,
    kind: document.kind,
    ladder: settings.ladder.name,
    roles: roles.map(({ oneTeam, dimensions, ...role }) => ({
      ...role,
      oneTeam: oneTeam.map(({ offset, bullet, text }) => ({ line: lineOf(offset), bullet, text })),
      dimensions: dimensions.map(({ dimension, levels }) => ({
        dimension,
        levels: levels.map(({ level, signs }) => ({
          level,
          signs: signs.map(({ offset, ...sign }) => ({ line: lineOf(offset), ...sign })),
        })),
      })),
    })),
  };
}
