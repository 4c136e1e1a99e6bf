import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver-protocol';
import { explainShortly } from '../../src/lsp/hover.ts';
import { rules } from '../../src/rules/index.ts';
import { countWords } from '../ladder/voice.ts';
import { startClient, type TestClient, type TestOptions } from './client.ts';

const uri = 'file:///work/resume.md';
const config = 'file:///work/.rung.json';
const ladder = 'file:///work/our.rung-ladder.yaml';

const staff = (front = '') => `${front}# Ada Quill

## Experience

### Senior Software Engineer, Tern Ledger

*Jan 2022 – present*

- Led the migration of billing to Kubernetes.
- Owned the on-call of the search service.
- Rewrote the exporter; a run takes 4 minutes instead of 50.
`;

describe('levels', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const start = async (text = staff(), options?: TestOptions) => {
    client = await startClient(options);
    await client.open(uri, text);
  };
  const hover = async (words: string) => {
    const position = client.at(uri, words);
    const found = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    return (found?.contents as { value: string } | undefined)?.value ?? '';
  };
  const refreshed = async (change: () => Promise<void>) => {
    const before = client.refreshes();
    await change();
    await client.until(() => client.refreshes() > before);
  };
  const codes = async () => (await client.diagnostics(uri)).map(({ code }) => code);
  /** The wordings of the quick fixes on “Led”, in the order of the menu. */
  const offered = async () =>
    (await client.actions(uri, 'Led the', { only: ['quickfix'] }))
      .filter(({ command }) => command === undefined)
      .map(({ title }) => title);

  /** Diagnostics, hover and the order of wordings, with no target and with the target of Staff. */
  const checkTarget = async (before: () => Promise<void>, after: () => Promise<void>) => {
    await before();
    assert.ok(!(await codes()).includes('missing-influence'));
    assert.doesNotMatch(await hover('Senior Software Engineer'), /Your target/);
    const [first] = await offered();
    assert.ok(first);
    await after();
    assert.ok((await codes()).includes('missing-influence'));
    assert.match(await hover('Senior Software Engineer'), /Your target is Staff\./);
    const [then] = await offered();
    assert.notEqual(first, then);
  };

  describe('the target changes what is judged, told and offered first', () => {
    it('by the setting, live, as the command writes it', () =>
      checkTarget(
        () => start(),
        () =>
          refreshed(async () => {
            client.settings = { target: 'staff' };
            await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
          }),
      ));

    it('by the configuration file, live', () =>
      checkTarget(
        () => start(staff(), { files: { [config]: '{}' } }),
        () =>
          refreshed(async () => {
            client.files.set(config, '{ "target": "staff" }');
            await client.filesChanged(config);
          }),
      ));

    it('by the front matter, as it is typed', () =>
      checkTarget(
        () => start(staff('---\nrung: resume\n---\n\n')),
        () => client.type(uri, 'rung: resume\n', 'rung: resume\nrung-target: staff\n'),
      ));
  });

  describe('a ladder of one’s own', () => {
    const own = (equivalent: string) =>
      `name: Tern\nlevels:\n  - name: Harbour engineer\n    equivalent: ${equivalent}\n    titles: [Senior Software Engineer]\n`;

    it('is in force for hovers and findings, and applies live', async () => {
      await start(staff(), { files: { [config]: '{ "ladder": "our.rung-ladder.yaml" }', [ladder]: own('senior') } });
      assert.match(await hover('Senior Software Engineer'), /^\*\*Title: Harbour engineer\./);
      assert.ok(!(await codes()).includes('missing-influence'));
      await refreshed(async () => {
        client.files.set(ladder, own('staff'));
        await client.filesChanged(ladder);
      });
      assert.match(await hover('Senior Software Engineer'), /^\*\*Title: Harbour engineer\./);
      assert.ok((await codes()).includes('missing-influence'), 'the level counts as Staff now');
    });

    it('gives way to the default while it has a mistake, which is told at its key', async () => {
      await start(staff(), { files: { [config]: '{ "ladder": "our.rung-ladder.yaml" }', [ladder]: own('senior') } });
      assert.match(await hover('Senior Software Engineer'), /Harbour engineer/);
      await refreshed(async () => {
        client.files.set(ladder, own('captain'));
        await client.filesChanged(ladder);
      });
      assert.match(await hover('Senior Software Engineer'), /^\*\*Title: Senior\./);
      await client.until(() => (client.pushed.get(ladder)?.length ?? 0) > 0);
      const [problem] = client.pushed.get(ladder) ?? [];
      assert.match(String(problem?.message), /“levels\[0\]\.equivalent” must be one of/);
      assert.equal(problem?.range.start.line, 3);
    });
  });
});

describe('the hover of a finding', () => {
  it('is short, and a sentence where words are explained beside it', () => {
    for (const rule of rules) {
      for (const page of [undefined, 'rung-rule:/page.md']) {
        assert.ok(countWords(explainShortly(rule, page, false)) <= 90, rule.id);
        assert.ok(countWords(explainShortly(rule, page, true)) <= 50, rule.id);
      }
    }
  });
});
