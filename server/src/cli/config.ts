import { resolve } from 'node:path';
import type { Provenance } from '../workspace/configuration.ts';
import type { Cli, CommonOptions } from './cli.ts';
import { styleFor } from './format/style.ts';
import { exits } from './io.ts';
import { configurationFor, ladderFor, problemsOf, shortPath } from './open.ts';
import type { DataOptions } from './outline.ts';

/** Prints the configuration in force for a file and where each part came from. */
export async function showConfiguration(cli: Cli, path: string, options: DataOptions): Promise<number> {
  const { io } = cli;
  const configuration = await configurationFor(cli, path === '-' ? null : resolve(io.cwd, path), options);
  const settings = [...configuration.provenance.map((one) => located(one, cli)), ...(await asked(cli, options))];
  const problems = problemsOf(configuration, io);
  const file = configuration.uri === null ? null : shortPath(configuration.uri, io);
  if (options.format === 'json') {
    io.out(`${JSON.stringify({ version: 1, path, file, settings: lastOfEach(settings), problems }, null, 2)}\n`);
  } else {
    const style = styleFor(io);
    const rows = lastOfEach(settings);
    const width = Math.max(...rows.map(({ key }) => key.length));
    io.out(`${style.strong(path)}  ${style.faint(file ?? 'no configuration file')}\n\n`);
    for (const { key, value, from } of rows) {
      io.out(`  ${key.padEnd(width)}  ${shown(value)}  ${style.faint(from)}\n`);
    }
  }
  for (const problem of problems) io.err(`rung: ${problem}\n`);
  return problems.length > 0 ? exits.unusable : exits.clean;
}

function located({ key, value, from }: Provenance, { io }: Cli): Provenance {
  return { key, value, from: shortPath(from, io) };
}

async function asked(cli: Cli, options: CommonOptions): Promise<readonly Provenance[]> {
  const from = 'command line';
  return [
    ...(options.ladder === undefined ? [] : [{ key: 'ladder', value: (await ladderFor(cli, options)).name, from }]),
    ...(options.target === undefined ? [] : [{ key: 'target', value: options.target, from }]),
    ...(options.kind === undefined ? [] : [{ key: 'kind', value: options.kind, from }]),
  ];
}

/** The command line beats the files; lists of phrases add up and stay. */
function lastOfEach(settings: readonly Provenance[]): readonly Provenance[] {
  const adds = (key: string) => key === 'allow' || key === 'lexicon';
  return settings.filter(
    ({ key }, index) =>
      adds(key) || !settings.slice(index + 1).some((later) => later.key === key && later.from === 'command line'),
  );
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
