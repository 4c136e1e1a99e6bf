import { type Command, InvalidArgumentError, Option } from 'commander';
import { nearest } from '../ladder/nearest.ts';
import { UsageError } from './io.ts';

/** An option with a few values, in any case: `--target Staff`. */
export function choice(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description).choices(values);
  return option.argParser((given: string) => {
    const value = values.find((one) => one === given.toLowerCase());
    if (value !== undefined) return value;
    const near = nearest(given, values);
    throw new InvalidArgumentError(near ? `Did you mean “${near}”?` : `Choose one of ${values.join(', ')}.`);
  });
}

/** `rung --help check` and `rung help check --help` both mean `rung help check`. */
export function asMeant(args: readonly string[]): readonly string[] {
  const [first, ...rest] = args;
  if (first === undefined || !(first === 'help' || isHelp(first))) return args;
  return ['help', ...rest.filter((arg) => !isHelp(arg))];
}

function isHelp(arg: string): boolean {
  return arg === '-h' || arg === '--help';
}

/** The command of a name. Commander answers a name that there is not with its whole help, or says nothing of `--help`. */
export function commandNamed(program: Command, name: string): Command {
  const command = program.commands.find((one) => one.name() === name);
  if (command) return command;
  const names = program.commands.map((one) => one.name());
  const near = nearest(name, names);
  throw new UsageError(`no command is called “${name}”${near ? `; did you mean “${near}”?` : '; see rung help'}`);
}
