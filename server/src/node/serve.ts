import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { Lifetime } from '../lsp/host.ts';
import { nodeHost } from './host.ts';

/** Serves one client over standard input and output; `script` is the folder of the running bundle. */
export function serveStdio(script: string): Promise<void> {
  const lifetime = processLifetime();
  for (const event of ['end', 'close']) process.stdin.on(event, () => lifetime.ended());
  return serveOver(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout), script, lifetime);
}

/** Serves the process that has started this one with a channel. */
export function serveIpc(script: string): Promise<void> {
  const lifetime = processLifetime();
  process.on('disconnect', () => lifetime.ended());
  return serveOver(new IPCMessageReader(process), new IPCMessageWriter(process), script, lifetime);
}

async function serveOver(
  reader: MessageReader,
  writer: MessageWriter,
  script: string,
  lifetime: Lifetime,
): Promise<void> {
  // Loaded when it is needed: it is most of the program, and `rung check` has no use for it.
  const { serve } = await import('../serve.ts');
  serve(reader, writer, { ...nodeHost(script), lifetime });
}

/** How often is looked whether the client still lives, in milliseconds. */
const LOOK_AGAIN = 3000;

/** Ends the process with its client: with 0 where the client had asked to shut down, as the protocol says. */
function processLifetime(): Lifetime {
  let code = 1;
  const ended = () => process.exit(code);
  return {
    begun: (processId) => {
      const client = processId ?? announced();
      if (client !== null) setInterval(() => isAlive(client) || ended(), LOOK_AGAIN).unref();
    },
    closing: () => {
      code = 0;
    },
    ended,
  };
}

/** `--clientProcessId=1234`, by editors that do not say it later. */
function announced(): number | null {
  const id = /--clientProcessId[= ](\d+)/.exec(process.argv.join(' '))?.[1];
  return id === undefined ? null : Number(id);
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // It is there, and another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
