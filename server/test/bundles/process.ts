import { type ChildProcess, type ChildProcessWithoutNullStreams, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { type Bundle, built } from './built.ts';

const guard = join(import.meta.dirname, 'no-network.cjs');

/** What a process that has ended did; null is a process that a signal ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts a bundle as a process that cannot reach a network. */
export function start(bundle: Bundle, args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--require', guard, built(bundle), ...args], { cwd, env: environment() });
}

/** Starts a bundle with a channel to it, as VS Code does. */
export function startWithChannel(bundle: Bundle, args: readonly string[], cwd: string): ChildProcess {
  const options = { cwd, env: environment(), execArgv: ['--require', guard], silent: true };
  return fork(built(bundle), ['--node-ipc', ...args], options);
}

/** Speaks the language server protocol with a process over its channel. */
export function connectedByChannel(child: ChildProcess) {
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.listen();
  const closed = once(child, 'exit') as Promise<[number | null]>;
  const ended = async () => {
    const [code] = await closed;
    connection.dispose();
    return code;
  };
  return { connection, ended };
}

/** Runs a bundle to its end. */
export async function runToEnd(bundle: Bundle, args: readonly string[], cwd: string, stdin = ''): Promise<Ended> {
  const child = start(bundle, args, cwd);
  const out = textOf(child.stdout);
  const err = textOf(child.stderr);
  child.stdin.end(stdin);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: await out, err: await err };
}

export async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Colours and Node's own options of whoever runs the tests must not decide them. */
function environment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, NODE_OPTIONS: ___, ...rest } = process.env;
  return rest;
}

/** Speaks the language server protocol with a process over its streams. */
export function connected(child: ChildProcessWithoutNullStreams) {
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const err = textOf(child.stderr);
  const closed = once(child, 'close') as Promise<[number | null]>;
  const ended = async () => {
    const [code] = await closed;
    connection.dispose();
    return { code, err: await err };
  };
  return { connection, ended };
}
