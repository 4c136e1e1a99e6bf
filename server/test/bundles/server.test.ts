import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { describe, it } from 'mocha';
import type { Bundle } from './built.ts';
import { converse, receivePushed } from './conversation.ts';
import { connected, start } from './process.ts';

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

function connect(bundle: Bundle, args: readonly string[]) {
  const child = start(bundle, args, tmpdir());
  return connected(child);
}
