import { Argument, Command, CommanderError } from 'commander';
import { createEngine, type Engine } from '../engine.ts';
import { LEVELS } from '../ladder/model.ts';
import { nodeFiles } from '../node/files.ts';
import { version } from '../version.ts';
import { asMeant, choice, commandNamed } from './arguments.ts';
import { type CheckOptions, check } from './check.ts';
import type { Cli, CommonOptions } from './cli.ts';
import { showConfiguration } from './config.ts';
import { evidence } from './evidence.ts';
import { explain, listRules } from './explain.ts';
import { withoutControls } from './format/style.ts';
import { exits, type Io, UsageError } from './io.ts';
import { type DataOptions, outline } from './outline.ts';
import { profile } from './profile.ts';
import { rewrite } from './rewrite.ts';

/** Runs one command line (without the program's own name) and answers the exit code; `serve` starts the language server. */
export async function run(args: readonly string[], io: Io, serve: () => void, engine?: Engine): Promise<number> {
  const cli: Cli = { io: harmless(io), engine: engine ?? createEngine(), files: nodeFiles() };
  let code: number = exits.clean;
  const program = createProgram(cli, serve, (result) => {
    code = result;
  });
  try {
    const meant = asMeant(args);
    if (meant[0]?.startsWith('-') === false) commandNamed(program, meant[0]);
    await program.parseAsync([...meant], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exits.clean : exits.unusable;
    if (!(error instanceof UsageError)) throw error;
    cli.io.err(`rung: ${error.message}\n`);
    return exits.unusable;
  }
}

/** What people read holds no control characters of a document; what programs read keeps every character. */
function harmless(io: Io): Io {
  return {
    ...io,
    out: (text) => io.out(io.terminal ? withoutControls(text) : text),
    err: (text) => io.err(withoutControls(text)),
  };
}

type Done = (code: number) => void;

function createProgram(cli: Cli, serve: () => void, done: Done): Command {
  const program = new Command('rung');
  program
    .description('Reads Markdown résumés and brag documents, and knows what separates Senior from Staff.')
    .version(version, '-V, --version', 'print the version')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: cli.io.out,
      writeErr: cli.io.err,
      // Commander writes "error: …" and a suggestion on a second line: one clear line, as everywhere.
      outputError: (text, write) => {
        const line = text
          .replace(/^error: /, '')
          .trim()
          .replace(/\n\s*/g, ' ');
        write(`rung: ${line}${/^unknown option '[^']+'$/.test(line) ? '; see rung help' : ''}\n`);
      },
    });
  addDocumentCommands(program, cli, done);
  addBulletCommands(program, cli, done);
  addKnowledgeCommands(program, cli, done);
  program
    .command('lsp')
    .description('the language server over standard input and output')
    .option('--stdio', 'accepted for editors that pass it')
    .option('--clientProcessId <pid>', 'accepted for editors that pass it')
    .action(() => serve());
  program
    .command('help')
    .description('display help for command')
    .argument('[command]')
    .action((name?: string) => (name === undefined ? program : commandNamed(program, name)).help());
  return program;
}

function addDocumentCommands(program: Command, cli: Cli, done: Done): void {
  const files = () => new Argument('<file...>', 'Markdown files or folders; - is standard input');
  common(program.command('check').description('findings in files and folders'))
    .addArgument(files())
    .addOption(choice('--format <format>', 'how to print', ['pretty', 'json', 'sarif', 'github']).default('pretty'))
    .addOption(
      choice('--fail-on <severity>', 'exit with 1 from this severity on', [
        'error',
        'warning',
        'information',
        'hint',
        'never',
      ]).default('warning'),
    )
    .option('--fix', 'apply the safe fixes')
    .action(async (paths: string[], options: CheckOptions) => done(await check(cli, paths, options)));
  data(common(program.command('outline').description('what was read: kind, sections, roles, bullets')))
    .addArgument(files())
    .action(async (paths: string[], options: DataOptions) => done(await outline(cli, paths, options)));
  data(common(program.command('profile').description('level evidence by role and dimension')))
    .addArgument(files())
    .action(async (paths: string[], options: DataOptions) => done(await profile(cli, paths, options)));
  data(
    common(
      program.command('config').description('the configuration in force for a file, and where each part came from'),
    ),
  )
    .argument('<file>', 'a Markdown file; it need not exist')
    .action(async (path: string, options: DataOptions) => done(await showConfiguration(cli, path, options)));
}

function addBulletCommands(program: Command, cli: Cli, done: Done): void {
  ofStdin(
    data(common(program.command('evidence').description('one bullet a line on standard input: what each claims'))),
  ).action(async (options: DataOptions) => done(await evidence(cli, options)));
  ofStdin(
    data(common(program.command('rewrite').description('one bullet a line on standard input: the wordings offered'))),
  ).action(async (options: DataOptions) => done(await rewrite(cli, options)));
}

function addKnowledgeCommands(program: Command, cli: Cli, done: Done): void {
  data(
    common(program.command('explain').description('a rule, a level, a dimension, a title, or the words of a bullet')),
  )
    .argument('<topic...>', 'unclear-scope; staff influence; "Staff Engineer"; "used by three teams"')
    .action(async (words: string[], options: DataOptions) => done(await explain(cli, words, options)));
  data(program.command('rules').description('the catalogue')).action((options: Pick<DataOptions, 'format'>) =>
    done(listRules(cli, options)),
  );
}

/** Options that every command on documents and bullets takes. */
function common(command: Command): Command {
  return command
    .addOption(choice('--kind <kind>', 'read as this kind', ['resume', 'brag', 'packet', 'job']))
    .addOption(choice('--target <level>', 'the level that you write for', LEVELS))
    .option('--ladder <profile>', 'generic, multi-team-staff, team-staff, startup, or a ladder file')
    .option('--config <file>', 'use this configuration file')
    .exitOverride();
}

/** A file or a bullet given as an argument would be left out in silence, or counted. */
function ofStdin(command: Command): Command {
  return command.allowExcessArguments().hook('preAction', (_program, { args: [given] }) => {
    const name = command.name();
    if (given !== undefined)
      throw new UsageError(`${name} reads bullets from standard input, one a line: rung ${name} < bullets.txt`);
  });
}

function data(command: Command): Command {
  return command.addOption(choice('--format <format>', 'how to print', ['pretty', 'json']).default('pretty'));
}

export type { CommonOptions };
