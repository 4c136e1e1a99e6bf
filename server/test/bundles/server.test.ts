import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { describe, it } from 'mocha';
import type { Bundle } from './built.ts';
import { converse, receivePushed } from './conversation.ts';
import { connected, connectedByChannel, start, startWithChannel } from './process.ts';

const ways: readonly (readonly [Bundle, readonly string[]])[] = [
  ['server.cjs', ['--stdio', `--clientProcessId=${process.pid}`]],
  ['server.cjs', ['--stdio', '--clientProcessId', String(process.pid)]],
  ['server.cjs', []],
  ['cli.cjs', ['lsp']],
  ['cli.cjs', ['lsp', '--stdio', `--clientProcessId=${process.pid}`]],
];

describe('bundles: the language server over standard input and output', function () {
  this.timeout(20_000);
  for (const [bundle, args] of ways) {
    it(`${[bundle, ...args].join(' ').replaceAll(String(process.pid), 'PID')} answers and ends with 0`, async () => {
      const server = connect(bundle, args);
      await converse(server.connection, process.pid);
      assert.deepEqual(await server.ended(), { code: 0, err: '' });
    });
  }

  it('pushes to a client that cannot pull, and ends with 1 where it was not told to shut down', async () => {
    const server = connect('server.cjs', ['--stdio']);
    await receivePushed(server.connection);
    await server.connection.sendNotification('exit');
    assert.equal((await server.ended()).code, 1);
  });
});

describe('bundles: the language server over a channel, as in VS Code', function () {
  this.timeout(20_000);
  const connectByChannel = () => {
    const child = startWithChannel('server.cjs', [`--clientProcessId=${process.pid}`], tmpdir());
    return { child, ...connectedByChannel(child) };
  };

  it('answers and ends with 0', async () => {
    const { connection, ended } = connectByChannel();
    await converse(connection, process.pid);
    assert.equal(await ended(), 0);
  });

  it('ends when the channel does', async () => {
    const { child, connection, ended } = connectByChannel();
    await receivePushed(connection);
    child.disconnect();
    assert.equal(await ended(), 1);
  });

  it('ends when its client’s process is gone, though the channel still stands', async () => {
    const gone = await endedProcess();
    const { connection, ended } = connectByChannel();
    void connection.sendRequest('initialize', { processId: gone, rootUri: null, capabilities: {} }).catch(() => {});
    assert.equal(await ended(), 1);
  });
});

/** The id of a process that was. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'close');
  return child.pid ?? assert.fail();
}

function connect(bundle: Bundle, args: readonly string[]) {
  const child = start(bundle, args, tmpdir());
  return connected(child);
}
