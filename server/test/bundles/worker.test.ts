import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, it } from 'mocha';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Message,
  type MessageConnection,
} from 'vscode-languageserver-protocol';
import { built } from './built.ts';
import { converse, receivePushed } from './conversation.ts';

/** A worker as a browser's: what it has there and nothing of Node or of a page. */
interface Worker {
  readonly connection: MessageConnection;
  readonly globals: string[];
  stop(): void;
}

describe('bundles: the web worker', function () {
  this.timeout(20_000);
  it('runs without Node and without a page', () => {
    const worker = startWorker();
    for (const name of ['process', 'require', 'module', 'Buffer', 'document', 'window', 'fetch', 'WebSocket']) {
      assert.ok(!worker.globals.includes(name), name);
    }
    worker.stop();
  });

  it('answers a client that pulls', async () => {
    const worker = startWorker();
    await converse(worker.connection, null).finally(worker.stop);
  });

  it('pushes to a client that cannot pull', async () => {
    const worker = startWorker();
    await receivePushed(worker.connection).finally(worker.stop);
  });
});

function startWorker(): Worker {
  let toClient: DataCallback = () => {};
  const ports: { close(): void }[] = [];
  const timers = new Set<NodeJS.Timeout>();
  class Channel extends MessageChannel {
    constructor() {
      super();
      ports.push(this.port1, this.port2);
    }
  }
  const scope: Record<string, unknown> = {
    // Messages are copied on their way, as between real threads: what cannot be copied throws here, too.
    postMessage: (message: Message) => queueMicrotask(() => toClient(structuredClone(message))),
    addEventListener: () => {},
    queueMicrotask,
    MessageChannel: Channel,
    performance: { now: () => performance.now() },
    setTimeout: (run: () => void, milliseconds: number) => {
      const timer = setTimeout(run, milliseconds);
      timers.add(timer);
      return timer;
    },
    clearTimeout,
    console,
    TextDecoder,
    TextEncoder,
    URL,
  };
  const context = createContext(scope);
  scope.self = runInContext('globalThis', context);
  runInContext(readFileSync(built('worker.js'), 'utf8'), context, { filename: 'worker.js' });
  const toWorker = (message: Message) =>
    (scope.onmessage as (event: { readonly data: Message }) => void)({ data: structuredClone(message) });
  const connection = createMessageConnection(
    new (class extends AbstractMessageReader {
      listen(callback: DataCallback) {
        toClient = callback;
        return { dispose: () => {} };
      }
    })(),
    new (class extends AbstractMessageWriter {
      async write(message: Message) {
        toWorker(message);
      }
      end() {}
    })(),
  );
  connection.listen();
  const globals = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  return {
    connection,
    globals: [...globals],
    stop: () => {
      connection.dispose();
      for (const timer of timers) clearTimeout(timer);
      for (const port of ports) port.close();
    },
  };
}
