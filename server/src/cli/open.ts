import type { CareerDocument } from '../document/model.ts';
import type { Ladder } from '../ladder/ladder.ts';
import { parseLadder } from '../ladder/parse.ts';
import { isProfileId, profiles } from '../ladder/profiles.ts';
import { isTooLarge, LARGEST_FILE, unreadLargeFile } from '../large-file.ts';
import { defaultSettings } from '../lint/defaults.ts';
import type { LintSettings } from '../lint/lint.ts';
import type { Cli, CommonOptions } from './cli.ts';
import { type Input, readInputs, readText } from './input.ts';
import { UsageError } from './io.ts';
import { nearest } from './nearest.ts';
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
  let complete = true;
  for (const input of await readInputs(paths, cli.io)) {
    if ('problem' in input) {
      cli.io.err(`rung: ${input.path}: ${input.problem}\n`);
      complete = false;
      continue;
    }
    const one = await open(cli, input, options);
    opened.push(one);
    if (input.named && one.document.kind === 'none' && !isTooLarge(input.text, one.largest)) {
      cli.io.err(`rung: ${input.path}: not a career document (${one.document.reason}); --kind says otherwise\n`);
    }
  }
  return { opened, complete };
}

/** The ladder that `--ladder` names, else the default one. */
export async function ladderFor(cli: Cli, { ladder }: CommonOptions): Promise<Ladder> {
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

/** Settings for bullets that stand in no file. */
export async function plainSettings(cli: Cli, options: CommonOptions): Promise<LintSettings> {
  const ladder = await ladderFor(cli, options);
  return { ...defaultSettings(cli.io.today), ladder, target: options.target ?? null };
}

async function open(cli: Cli, input: TextInput, options: CommonOptions): Promise<Opened> {
  const settings = await plainSettings(cli, options);
  const largest = LARGEST_FILE;
  const hint = { path: input.path, ...(options.kind === undefined ? {} : { kind: options.kind }) };
  const withText = (text: string): Opened => {
    const document = isTooLarge(text, largest) ? unreadLargeFile(text, largest) : cli.engine.reader.read(text, hint);
    return { input: { ...input, text }, document, settings, largest, withText };
  };
  return withText(input.text);
}
