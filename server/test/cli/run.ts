import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/program.ts';
import type { Engine } from '../../src/engine.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into JSON that they then check
  json(): any;
}

export interface Folder {
  readonly path: string;
  rung(args: readonly string[], options?: RungOptions): Promise<Outcome>;
  write(name: string, content: string | Uint8Array): Promise<void>;
  remove(): Promise<void>;
}

export interface RungOptions extends Partial<Pick<Io, 'env' | 'terminal' | 'width'>> {
  readonly stdin?: string | Uint8Array;
  readonly engine?: Engine;
}

/** A folder of its own with files in it, and the command line run in it. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'rung-'));
  const write = async (name: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) await write(name, content);
  return {
    path,
    write,
    rung: (args, options) => rung(path, args, options),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

async function rung(cwd: string, args: readonly string[], options: RungOptions = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const io: Io = {
    cwd,
    env: options.env ?? {},
    terminal: options.terminal ?? false,
    width: options.width ?? 100,
    today: { year: 2026, month: 6, day: 15 },
    stdin: async () => Buffer.from(options.stdin ?? ''),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  const code = await run(args, io, () => {}, options.engine);
  return { code, out, err, json: () => JSON.parse(out) };
}
