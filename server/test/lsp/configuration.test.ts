import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver-protocol';
import { startClient, type TestClient, type TestOptions } from './client.ts';
import { resume, uri } from './resume.ts';

const file = 'file:///work/.rung.json';
const ladder = 'file:///work/our.rung-ladder.json';

describe('configuration', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const start = async (options?: TestOptions) => {
    client = await startClient(options);
    await client.open(uri, resume);
  };
  const codes = async () => (await client.diagnostics(uri)).map(({ code }) => code);

  it('is in force from the file nearest to the document', async () => {
    await start({ files: { [file]: '{ "rules": { "weak-opener": "off" } }' } });
    assert.ok(!(await codes()).includes('weak-opener'));
  });

  it('applies live when the file changes', async () => {
    await start({ files: { [file]: '{}' } });
    assert.ok((await codes()).includes('weak-opener'));
    client.files.set(file, '{ "rules": { "weak-opener": "off" } }');
    const before = client.refreshes();
    await client.filesChanged(file);
    await client.until(() => client.refreshes() > before);
    assert.ok(!(await codes()).includes('weak-opener'));
  });

  it('applies live while the file is edited, before it is saved', async () => {
    await start({ files: { [file]: '{}' } });
    await client.open(file, '{}', 'json');
    await client.type(file, '{}', '{ "rules": { "weak-opener": "off" } }');
    assert.ok(!(await codes()).includes('weak-opener'));
  });

  it('forgets a file that was deleted while the editor still holds it open', async () => {
    await start();
    await client.open(file, '{ "rules": { "weak-opener": "off" }, "prset": "calm" }', 'json');
    await client.until(() => (client.pushed.get(file)?.length ?? 0) > 0);
    assert.ok(!(await codes()).includes('weak-opener'));
    client.files.delete(file);
    await client.filesChanged(file);
    assert.ok((await codes()).includes('weak-opener'));
    await client.until(() => client.pushed.get(file)?.length === 0);
  });

  it('applies the editor’s settings, live', async () => {
    await start({ settings: { rules: { 'weak-opener': 'off' } } });
    assert.ok(!(await codes()).includes('weak-opener'));
    client.settings = {};
    const before = client.refreshes();
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes() > before);
    assert.ok((await codes()).includes('weak-opener'));
  });

  it('tells a mistake at its key and goes on with the rest; clears it once mended', async () => {
    await start({ files: { [file]: '{ "rules": { "weak-opener": "off" },\n  "prset": "calm" }' } });
    assert.ok(!(await codes()).includes('weak-opener'));
    await client.until(() => client.pushed.has(file));
    const [problem] = client.pushed.get(file) ?? [];
    assert.match(String(problem?.message), /“prset” is no key/);
    assert.equal(problem?.range.start.line, 1);
    client.files.set(file, '{}');
    await client.filesChanged(file);
    await codes();
    await client.until(() => client.pushed.get(file)?.length === 0);
  });

  it('tells the mistakes of an open ladder file that nothing uses yet', async () => {
    await start();
    await client.open(ladder, '{ "name": "Ours", "lvls": [] }', 'json');
    await client.until(() => (client.pushed.get(ladder)?.length ?? 0) > 0);
    assert.match(
      client.pushed
        .get(ladder)
        ?.map(({ message }) => message)
        .join(' ') ?? '',
      /“lvls”|“levels”/,
    );
  });

  describe('of a ladder', () => {
    const small = (name: string) =>
      JSON.stringify({ name: 'Ours', levels: [{ name, equivalent: 'senior', titles: ['Senior * Engineer'] }] });
    const levelOf = async () => {
      const position = client.at(uri, 'Senior Software Engineer');
      const found = await client.connection.sendRequest<Hover>('textDocument/hover', {
        textDocument: { uri },
        position,
      });
      return (found.contents as { value: string }).value.split('\n', 1)[0];
    };

    it('named in a setting changes what hovers say, live', async () => {
      await start({ settings: { ladder: 'our.rung-ladder.json' }, files: { [ladder]: small('Harbour Pilot') } });
      assert.match(String(await levelOf()), /Harbour Pilot/);
      client.files.set(ladder, small('Harbour Master'));
      const before = client.refreshes();
      await client.filesChanged(ladder);
      await client.until(() => client.refreshes() > before);
      assert.match(String(await levelOf()), /Harbour Master/);
    });

    it('tells a mistake in it at its line and goes on with the default', async () => {
      const broken = '{\n  "name": "Ours",\n  "levels": [{ "name": "Pilot", "equivalent": "captain" }]\n}';
      await start({ settings: { ladder: 'our.rung-ladder.json' }, files: { [ladder]: broken } });
      assert.match(String(await levelOf()), /Senior/);
      await client.until(() => client.pushed.has(ladder));
      const [problem, ...more] = client.pushed.get(ladder) ?? [];
      assert.equal(more.length, 0, more.map(({ message }) => message).join('; '));
      assert.match(String(problem?.message), /captain/);
      assert.equal(problem?.range.start.line, 2);
    });

    it('says once that a file named in a setting is not there, and in no file of that name', async () => {
      await start({ settings: { ladder: 'no-such.rung-ladder.json' } });
      await codes();
      await client.until(() => client.shown.length > 0);
      await client.open('file:///work/cv.md', resume);
      await client.diagnostics('file:///work/cv.md');
      assert.deepEqual(client.shown, [
        "Rung, editor settings: “no-such.rung-ladder.json” is no file; a ladder's path starts from the workspace folder.",
      ]);
      assert.deepEqual([...client.pushed.keys()], []);
    });

    it('is watched whatever its name, and so is what a configuration extends', async () => {
      const files = {
        [file]: '{ "extends": "house/base.json", "ladder": "house/levels [1].yaml" }',
        'file:///work/house/base.json': '{}',
        'file:///work/house/levels%20%5B1%5D.yaml': small('Harbour Pilot'),
      };
      await start({ files });
      await codes();
      await client.until(() => client.watched().length > 3);
      assert.deepEqual(client.watched().slice(3), ['**/base.json', '**/levels ?1?.yaml']);
      await codes();
      assert.equal(client.watched().length, 5);
    });
  });

  it('allows larger files where it says so', async () => {
    await start({ files: { [file]: '{ "maxFileSize": 1000 }' } });
    await client.type(uri, '# Ada Quill', `# Ada Quill\n\n${'Writes software. '.repeat(100)}`);
    assert.deepEqual(await codes(), ['file-too-large']);
    client.files.set(file, '{ "maxFileSize": 100000 }');
    const before = client.refreshes();
    await client.filesChanged(file);
    await client.until(() => client.refreshes() > before);
    assert.ok(!(await codes()).includes('file-too-large'));
  });

  it('is read by Node where the client serves no files', async () => {
    const asked: string[] = [];
    const files = {
      read: async (given: string) => {
        asked.push(given);
        return given === file ? '{ "rules": { "weak-opener": "off" } }' : null;
      },
      list: async () => [],
      watch: () => () => {},
    };
    await start({ options: null, host: { files: () => files } });
    assert.ok(!(await codes()).includes('weak-opener'));
    assert.ok(asked.includes(file));
  });
});
