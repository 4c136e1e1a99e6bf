import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/program.ts';
import { createEngine } from '../../src/engine.ts';

/** What one command line did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

// One engine for all tests: its memos are what makes many small runs cheap.
const engine = createEngine();

/** Runs `rung` in this process, in a folder, with the given standard input and a fixed day. */
export async function rung(args: readonly string[], cwd: string, stdin: string | Uint8Array = ''): Promise<Ran> {
  let out = '';
  let err = '';
  const io: Io = {
    cwd,
    env: {},
    terminal: false,
    width: 100,
    today: { year: 2026, month: 6, day: 15 },
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  const code = await run(args, io, () => {}, engine);
  return { code, out, err };
}
