import assert from 'node:assert/strict';
import { startClient, type TestClient, type TestOptions } from './client.ts';
import { resume, uri } from './resume.ts';

const rest = 1500;
const written = 'Cut p95 latency of the search API from 900 ms to 300 ms for three teams.';
const weak = 'Helped with the search API.';

describe('calm while typing', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const start = async (options?: TestOptions) => {
    client = await startClient(options);
    await client.open(uri, resume);
    await client.pull(uri);
  };
  const at = async (words: string) => {
    const { start } = client.range(uri, words);
    return (await client.diagnostics(uri))
      .filter(({ range }) => range.start.line === start.line)
      .map(({ code }) => code);
  };

  it('holds a new finding on the bullet being written until typing rests', async () => {
    await start();
    await client.type(uri, 'three teams.\n', 'three teams.\n- Helped with the atlas.\n');
    await client.type(uri, 'the atlas', 'the big atlas');
    assert.deepEqual(await at('Helped with'), []);
    const before = client.refreshes();
    client.clock.pass(rest);
    await client.until(() => client.refreshes() > before);
    assert.ok((await at('Helped with')).includes('weak-opener'));
  });

  it('releases it when the cursor leaves the bullet, and not when it stays in it', async () => {
    await start();
    await client.type(uri, written, weak);
    assert.deepEqual(await at('Helped with'), []);
    const moved = async (words: string) =>
      client.connection.sendNotification('rung/cursorLeft', { uri, position: client.at(uri, words) });
    const before = client.refreshes();
    await moved('search API');
    assert.deepEqual(await at('Helped with'), []);
    assert.equal(client.refreshes(), before);
    await moved('TypeScript');
    await client.until(() => client.refreshes() > before);
    assert.ok((await at('Helped with')).includes('weak-opener'));
  });

  it('keeps what was shown while its cause stays, and clears at once what is gone', async () => {
    await start();
    assert.ok((await at('Worked on')).includes('weak-opener'));
    await client.type(uri, 'export service', 'import service');
    assert.ok((await at('Worked on')).includes('weak-opener'));
    await client.type(uri, 'Worked on', 'Rewrote');
    assert.ok(!(await at('Rewrote')).includes('weak-opener'));
  });

  it('holds back nothing elsewhere in the document', async () => {
    await start();
    await client.type(uri, 'Cut p95 latency', 'Halved p95 latency');
    assert.ok((await at('Worked on')).includes('weak-opener'));
  });

  it('answers the same result id until something is shown anew', async () => {
    await start();
    await client.type(uri, written, weak);
    const held = await client.pull(uri);
    assert.equal((await client.pull(uri, held.resultId)).kind, 'unchanged');
    client.clock.pass(rest);
    assert.equal((await client.pull(uri, held.resultId)).kind, 'full');
  });

  it('holds nothing where the settings say so', async () => {
    await start({ settings: { typing: { hold: false } } });
    await client.type(uri, written, weak);
    assert.ok((await at('Helped with')).includes('weak-opener'));
  });
});
