import type { Cli } from './cli.ts';
import { exits } from './io.ts';
import type { DataOptions } from './outline.ts';

/** Prints the configuration in force for a file and where each part came from. */
export async function showConfiguration(cli: Cli, _path: string, _options: DataOptions): Promise<number> {
  cli.io.out('{}\n');
  return exits.clean;
}
