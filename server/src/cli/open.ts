import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CareerDocument } from '../document/model.ts';
import type { Ladder } from '../ladder/ladder.ts';
import { nearest } from '../ladder/nearest.ts';
import { parseLadder } from '../ladder/parse.ts';
import { isProfileId, profiles } from '../ladder/profiles.ts';
import { isTooLarge, unreadLargeFile } from '../large-file.ts';
import type { LintSettings } from '../lint/lint.ts';
import { type Configuration, lintSettings, loadConfiguration, titlesOf } from '../workspace/configuration.ts';
import type { Cli, CommonOptions } from './cli.ts';
import { type Input, readInputs, readText } from './input.ts';
import { type Io, UsageError } from './io.ts';
import { positionsOf } from './positions.ts';

type TextInput = Extract<Input, { readonly text: string }>;

/** A file that was read, with the settings in force for it. */
export interface Opened {
  readonly input: TextInput;
  readonly document: CareerDocument;
  readonly settings: LintSettings;
  readonly largest: number;
  /** The same file with another text (after a fix). */
  withText(text: string): Opened;
}

/** Reads what was named. What cannot be read is one line on standard error, and `complete` is false. */
export async function openAll(
  cli: Cli,
  paths: readonly string[],
  options: CommonOptions,
): Promise<{ readonly opened: readonly Opened[]; readonly complete: boolean }> {
  const opened: Opened[] = [];
  const told = new Set<string>();
  let complete = true;
  for (const input of await readInputs(paths, cli.io)) {
    if ('problem' in input) {
      cli.io.err(`rung: ${input.path}: ${input.problem}\n`);
      complete = false;
      continue;
    }
    const { opened: one, problems } = await open(cli, input, options);
    opened.push(one);
    for (const problem of problems) {
      complete = false;
      if (told.has(problem)) continue;
      told.add(problem);
      cli.io.err(`rung: ${problem}\n`);
    }
    if (input.named && one.document.kind === 'none' && !isTooLarge(input.text, one.largest)) {
      cli.io.err(`rung: ${input.path}: not a career document (${one.document.reason}); --kind says otherwise\n`);
    }
  }
  return { opened, complete };
}

/** The ladder that `--ladder` names, else the default one. */
export async function ladderFor(cli: Cli, { ladder }: Pick<CommonOptions, 'ladder'>): Promise<Ladder> {
  if (ladder === undefined) return profiles.generic;
  if (isProfileId(ladder)) return profiles[ladder];
  if (!/\.(?:json|ya?ml)$/.test(ladder)) throw new UsageError(unknownLadder(ladder));
  const text = await readText(ladder, cli.io);
  if (typeof text !== 'string') throw new UsageError(`${ladder}: ${text.problem}`);
  const { ladder: own, problems } = parseLadder(text, ladder.endsWith('.json') ? 'json' : 'yaml');
  if (own) return own;
  const [problem] = problems;
  const line = problem ? positionsOf(text).at(problem.span.start).line + 1 : 1;
  throw new UsageError(`${ladder}:${line}: ${problem?.message ?? 'not a ladder'}`);
}

function unknownLadder(id: string): string {
  const near = nearest(id, Object.keys(profiles));
  const known = Object.keys(profiles).join(', ');
  return `no ladder is called “${id}”${near ? `; did you mean “${near}”?` : `: name one of ${known}, or a .json or .yaml file`}`;
}

/** Settings for words that stand in no file, from what is configured in the working folder and the command line. */
export async function settingsForWords(
  cli: Cli,
  options: CommonOptions,
): Promise<{ readonly settings: LintSettings; readonly complete: boolean }> {
  const configuration = await configurationFor(cli, null, options);
  const problems = problemsOf(configuration, cli.io);
  for (const problem of problems) cli.io.err(`rung: ${problem}\n`);
  const settings = await settingsOf(cli, configuration, options);
  return { settings: settings(cli.engine.reader.read('')), complete: problems.length === 0 };
}

/** What is configured for a file; for standard input, what holds in the working folder. */
export async function configurationFor(
  { io, files }: Cli,
  file: string | null,
  { config }: Pick<CommonOptions, 'config'>,
): Promise<Configuration> {
  const path = file ?? join(io.cwd, 'stdin.md');
  const given = config === undefined ? {} : { file: pathToFileURL(resolve(io.cwd, config)).href };
  try {
    return await loadConfiguration(files, pathToFileURL(path).href, rootOf(path, io), given);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Mistakes in configuration and ladder files, one a line; each is told once, however many files it holds for. */
export function problemsOf({ problems }: Configuration, io: Io): readonly string[] {
  return problems.map(({ uri, message, span, text }) => {
    const { line, character } = positionsOf(text).at(span.start);
    return `${shortPath(uri, io)}:${line + 1}:${character + 1}: ${message}`;
  });
}

/** A `file:` URI as a path from the working folder. */
export function shortPath(uri: string, { cwd }: Io): string {
  if (!uri.startsWith('file:')) return uri;
  const path = relative(cwd, fileURLToPath(uri));
  return path.startsWith('..') ? fileURLToPath(uri) : path.split(sep).join('/');
}

/** The repository that holds the file, else the working folder where that holds it. */
function rootOf(file: string, { cwd }: Io): string | null {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return pathToFileURL(folder).href;
    if (folder === dirname(folder)) break;
  }
  return file.startsWith(cwd + sep) ? pathToFileURL(cwd).href : null;
}

async function open(cli: Cli, input: TextInput, options: CommonOptions): Promise<OpenedFile> {
  const configuration = await configurationFor(cli, input.file, options);
  const settingsFor = await settingsOf(cli, configuration, options);
  const largest = configuration.maxFileSize;
  const hint = {
    ...configuration.hint,
    ...(options.kind === undefined ? {} : { kind: options.kind }),
    ...(options.ladder === undefined ? {} : { titles: titlesOf(await ladderFor(cli, options)) }),
  };
  const withText = (text: string): Opened => {
    const document = isTooLarge(text, largest) ? unreadLargeFile(text, largest) : cli.engine.reader.read(text, hint);
    return { input: { ...input, text }, document, settings: settingsFor(document), largest, withText };
  };
  return { opened: withText(input.text), problems: problemsOf(configuration, cli.io) };
}

/** What was asked for on the command line beats whatever is written in files. */
async function settingsOf(
  cli: Cli,
  configuration: Configuration,
  options: CommonOptions,
): Promise<(document: CareerDocument) => LintSettings> {
  const own = options.ladder === undefined ? null : await ladderFor(cli, options);
  return (document) => {
    const configured = lintSettings(configuration, document, cli.io.today);
    return { ...configured, ladder: own ?? configured.ladder, target: options.target ?? configured.target };
  };
}

interface OpenedFile {
  readonly opened: Opened;
  readonly problems: readonly string[];
}
