import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CodeAction,
  LSPErrorCodes,
  type SnippetTextEdit,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { folderWith } from '../cli/run.ts';
import { applied, ourClient, startClient, type TestClient, type TestOptions, vscodeCapabilities } from './client.ts';
import { resume, uri } from './resume.ts';

const led = '- Led the migration of billing to Kubernetes.';

describe('code actions', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const start = async (options?: TestOptions, text = resume) => {
    client = await startClient(options);
    await client.open(uri, text);
  };
  const rewrites = async (words: string) =>
    (await client.actions(uri, words, { only: ['quickfix'] })).filter(({ title }) => !title.startsWith('Suppress'));

  it('offers two to four wordings without their edits, and one way to silence', async () => {
    await start();
    const actions = await client.actions(uri, 'Led the', { only: ['quickfix'] });
    const wordings = actions.filter(({ command }) => !command);
    assert.ok(wordings.length >= 2 && wordings.length <= 4, `${wordings.length} wordings`);
    assert.ok(wordings.every(({ edit }) => edit === undefined));
    assert.ok(actions.every(({ title }) => title.length <= 60));
    assert.deepEqual(
      actions.filter(({ command }) => command).map(({ title }) => title),
      ['Suppress “bare-led”…'],
    );
  });

  it('hands out a snippet whose tab stops are the questions, against the current version', async () => {
    await start();
    const [first] = await rewrites('Led the');
    assert.ok(first);
    const change = onlyChange(await client.resolve(first));
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    const { snippet } = change.edits[0] as SnippetTextEdit;
    assert.equal(snippet.kind, 'snippet');
    assert.match(snippet.value, /\$\{1:⟨.+\?⟩\}/);
  });

  it('makes the edit where the bullet stands now, not where it stood', async () => {
    await start();
    const [first] = await rewrites('Led the');
    assert.ok(first);
    await client.type(uri, '# Ada Quill', '# Ada Quill\n\nWrites software.');
    const after = applied(client.text(uri), uri, (await client.resolve(first)).edit);
    assert.ok(!after.includes(led));
    assert.ok(after.includes('- Worked on the export service.\n'), 'the bullet above is untouched');
  });

  it('refuses, audibly, where the bullet was changed meanwhile', async () => {
    await start();
    const [first] = await rewrites('Led the');
    assert.ok(first);
    await client.type(uri, 'billing', 'invoicing');
    await assert.rejects(client.resolve(first), { code: LSPErrorCodes.ContentModified });
    await client.until(() => client.shown.length > 0);
    assert.match(client.shown[0] ?? '', /has changed/);
  });

  it('means the nearer one of two bullets that are word for word the same', async () => {
    const twice = resume.replace('- Helped build the tile renderer.', led);
    await start({}, twice);
    const second = twice.lastIndexOf('Led the');
    const before = twice.slice(0, second).split('\n').length - 1;
    const place = { line: before, character: 2 };
    const [first] = (await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: place, end: place },
      context: { diagnostics: [], only: ['quickfix'] },
    })) as CodeAction[];
    assert.ok(first);
    await client.type(uri, '# Ada Quill', '# Ada Quill\n\nWrites software.');
    const after = applied(client.text(uri), uri, (await client.resolve(first)).edit);
    assert.equal(after.indexOf(led), client.text(uri).indexOf(led), 'the first one stays');
    assert.equal(after.lastIndexOf(led), after.indexOf(led), 'the second one was rewritten');
  });

  it('keeps $, } and \\ of the text through a snippet', async () => {
    const bullet = '- Led the migration of the $HOME}\\path importer to Kubernetes.';
    await start({}, resume.replace(led, bullet));
    const [first] = await rewrites('Led the');
    assert.ok(first);
    const { snippet } = onlyChange(await client.resolve(first)).edits[0] as SnippetTextEdit;
    assert.ok(snippet.value.includes('\\$HOME\\}\\\\path'), snippet.value);
  });

  it('writes ⟨…⟩ as text for a client without snippets, at once for one that does not resolve', async () => {
    const { workspaceEdit: _, ...workspace } = vscodeCapabilities.workspace ?? {};
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
    await start({
      capabilities: { workspace, textDocument: { ...vscodeCapabilities.textDocument, codeAction } },
      options: null,
    });
    const [first] = await client.actions(uri, 'Led the', { only: ['quickfix'] });
    const after = applied(resume, uri, first?.edit);
    assert.match(after, /^- Led the migration of billing to Kubernetes .*⟨[^$]+\?⟩/m);
    assert.equal(first?.edit?.documentChanges, undefined);
  });

  it('offers a complete bullet’s wordings as refactorings, and none outside of bullets', async () => {
    await start();
    const refactorings = await client.actions(uri, 'Wrote the importer', { only: ['refactor'] });
    assert.ok(refactorings.length >= 2);
    assert.ok(refactorings.every(({ kind }) => kind?.startsWith('refactor.rewrite')));
    assert.ok(refactorings.every(({ isPreferred }) => isPreferred === undefined));
    for (const action of refactorings) assert.ok((await client.resolve(action)).edit, action.title);
    assert.deepEqual(await client.actions(uri, 'TypeScript', { only: ['refactor'] }), []);
  });

  it('offers the tellings of a bullet by kinds that a key can be bound to', async () => {
    const bullet = '- Led and mentored a team of four through the AWS exit.';
    await start({}, resume.replace(led, bullet));
    const kinds = async (only: string) =>
      (await client.actions(uri, 'Led and', { only: [only] })).map(({ kind }) => kind);
    assert.deepEqual(await kinds('refactor.rewrite.star'), ['refactor.rewrite.star']);
    assert.deepEqual(await kinds('refactor.rewrite.split'), ['refactor.rewrite.split']);
    assert.deepEqual(await kinds('refactor.rewrite.result-first'), ['refactor.rewrite.result-first']);
    assert.deepEqual(await kinds('refactor.extract'), []);
    const all = await kinds('refactor');
    for (const kind of ['result-first', 'star', 'split'])
      assert.ok(all.includes(`refactor.rewrite.${kind}`), all.join(' '));
  });

  it('replaces several lines from the start of their line: VS Code would indent them twice', async () => {
    const nested = resume.replace(led, '- Payments\n  - Led and mentored a team of $4 {four} through the AWS exit.');
    await start({}, nested);
    const [star] = await client.actions(uri, 'Led and', { only: ['refactor.rewrite.star'] });
    assert.ok(star);
    const edit = onlyChange(await client.resolve(star)).edits[0] as SnippetTextEdit;
    assert.equal(edit.range.start.character, 0);
    const [head, first] = edit.snippet.value.split('\n');
    assert.equal(head, '  - Led and mentored a team of \\$4 {four\\} through the AWS exit:');
    assert.ok(first?.startsWith('    - **Situation:** ${1:⟨'), first);
  });

  it('puts a STAR story back into one bullet, with everything that was nested under it', async () => {
    const story = [
      '- Led the billing move with two engineers:',
      '  - **Situation:** Deploys blocked three teams.',
      '  - **Action:** Moved one job a week.',
      '  - **Result:** Deploys take 6 minutes.',
    ].join('\n');
    await start({}, resume.replace(led, story));
    const [back] = await client.actions(uri, 'Led the billing', { only: ['refactor.rewrite.from-star'] });
    assert.ok(back);
    const after = applied(client.text(uri), uri, (await client.resolve(back)).edit);
    const told = '- Led the billing move with two engineers: moved one job a week; deploys take 6 minutes.';
    assert.ok(after.includes(`${told} Deploys blocked three teams.\n`), after);
    assert.ok(!after.includes('**Action:**'));
  });

  it('does not take a longer bullet for the one that is gone', async () => {
    const short = '- Led the 2.0 release of the parser';
    await start({}, resume.replace(led, `${short} and moved nine projects to it.\n${short}`));
    const text = client.text(uri);
    const line = text.slice(0, text.lastIndexOf(short)).split('\n').length - 1;
    const at = { line, character: 3 };
    const params = {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['refactor.rewrite.star'] },
    };
    const [star] = (await client.connection.sendRequest('textDocument/codeAction', params)) as CodeAction[];
    assert.ok(star);
    await client.type(uri, `${short}\n`, '- Something else\n');
    await assert.rejects(client.resolve(star), { code: LSPErrorCodes.ContentModified });
  });

  it('words a bullet without a tense like those around it, in quick fixes and refactorings alike', async () => {
    const present = resume
      .replace('- Worked on the export service.', '- Responsible for the `ledger` service.')
      .replace(led, '- Maintain the export service for four banks.')
      .replace('- Cut p95', '- Cut p95 further; own p95');
    await start({}, present.replace('- Cut p95 further; own p95', '- Own p95'));
    const all = await client.actions(uri, 'Responsible for', { only: ['quickfix', 'refactor'] });
    const texts = await Promise.all(
      all.filter(({ command }) => !command).map(async (one) => applied('', uri, (await client.resolve(one)).edit)),
    );
    assert.equal(new Set(texts).size, texts.length, texts.join('\n'));
    assert.ok(
      texts.some((text) => text.includes('Own the `ledger`')),
      texts.join('\n'),
    );
    assert.ok(!texts.some((text) => text.includes('Owned')), texts.join('\n'));
  });

  it('answers source.fixAll with the safe fixes, and only where there are any', async () => {
    const present = resume.replace('- Helped build the tile renderer.', '- I wrote the tile renderer for 40 cities.');
    await start({}, present);
    const [fixAll] = await client.actions(uri, '# Ada Quill', { only: ['source.fixAll'] });
    assert.equal(fixAll?.kind, 'source.fixAll.rung');
    const after = applied(client.text(uri), uri, (await client.resolve(fixAll)).edit);
    assert.ok(after.includes('- Wrote the tile renderer for 40 cities.'));
    await client.type(uri, 'I wrote the tile', 'Wrote the tile');
    assert.deepEqual(await client.actions(uri, '# Ada Quill', { only: ['source.fixAll.rung'] }), []);
  });

  describe('the safe fixes', () => {
    const messy = resume.replace(
      '- Helped build the tile renderer.',
      [
        '- I am the keeper of the atlas of 12 harbours, used by 3 crews.',
        '- I wrote the tile renderer for 40 cities. <!-- rung-disable-line tense -->',
        '- Lead the atlas team of four through the move to tiles.',
        '- I rebuilt the index of 9 ports; searches take 2 s instead of 40 s.',
      ].join('\n'),
    );
    const after = async (only: string, words: string) => {
      const all = await client.actions(uri, words, { only: [only] });
      const action = all.find(({ title }) => only !== 'quickfix' || title.startsWith('Fix every'));
      assert.ok(action, all.map(({ title }) => title).join('\n'));
      return applied(client.text(uri), uri, (await client.resolve(action)).edit);
    };
    const withoutI = messy.replace('I wrote', 'Wrote').replace('I rebuilt', 'Rebuilt');

    it('of one rule change all that it marks, and nothing else', async () => {
      const keeper = 'I am the keeper of';
      await start({}, messy.replace(keeper, 'I drew'));
      assert.equal(await after('quickfix', 'I drew'), withoutI.replace(keeper, 'Drew'));
    });

    it('equal what the command line writes, also where one makes way for another', async () => {
      const folder = await folderWith({ 'resume.md': messy });
      try {
        await folder.rung(['check', '--fix', 'resume.md']);
        const written = await readFile(join(folder.path, 'resume.md'), 'utf8');
        assert.equal(written, withoutI.replace('Lead the', 'Led the').replace(' <!-- rung-disable-line tense -->', ''));
        await start({}, messy);
        assert.equal(await after('source.fixAll', '# Ada Quill'), written);
      } finally {
        await folder.remove();
      }
    });

    it('leave every line alone that they do not change', async () => {
      await start({}, messy);
      const [action] = await client.actions(uri, '# Ada Quill', { only: ['source.fixAll.rung'] });
      assert.ok(action);
      const edits = onlyChange(await client.resolve(action)).edits as TextEdit[];
      assert.deepEqual(
        edits.map(({ range: { start, end }, newText }) => [start.line, start.character, end.line, newText]),
        [
          [17, 2, 17, 'Wrote the tile renderer for 40 cities.'],
          [18, 4, 18, ''],
          [19, 2, 19, 'R'],
        ],
      );
    });
  });

  describe('suppressing', () => {
    const silence = async (where: string, options: TestOptions = {}) => {
      await start(options);
      const actions = await client.actions(uri, 'Worked on', { only: ['quickfix'] });
      const request = actions.find(({ command }) => command)?.command?.arguments?.[0];
      return client.connection.sendRequest('workspace/executeCommand', {
        command: 'rung.server.suppress',
        arguments: [{ ...request, where }],
      });
    };

    it('writes the directive at the end of the line', async () => {
      await silence('line');
      const after = applied(resume, uri, client.applied[0]);
      assert.ok(after.includes('- Worked on the export service. <!-- rung-disable-line weak-opener -->\n'));
    });

    it('adds to a directive that the line has already', async () => {
      const text = resume.replace(
        'the export service.',
        'the export service. <!-- rung-disable-line unclear-scope -->',
      );
      client = await startClient();
      await client.open(uri, text);
      const actions = await client.actions(uri, 'Worked on', { only: ['quickfix'] });
      const request = actions.find(({ command }) => command)?.command?.arguments?.[0];
      const params = { command: 'rung.server.suppress', arguments: [{ ...request, where: 'line' }] };
      await client.connection.sendRequest('workspace/executeCommand', params);
      assert.ok(applied(text, uri, client.applied[0]).includes('<!-- rung-disable-line unclear-scope weak-opener -->'));
    });

    it('makes a configuration file for the workspace, and names it to be saved', async () => {
      const result = await silence('workspace');
      assert.deepEqual(result, { save: 'file:///work/.rung.json' });
      assert.equal(JSON.stringify(client.applied[0]?.documentChanges?.[0]).includes('"kind":"create"'), true);
      const text = applied('', 'file:///work/.rung.json', client.applied[0]);
      assert.deepEqual(JSON.parse(text), { rules: { 'weak-opener': 'off' } });
    });

    it('adds a phrase to the file in force and keeps its comments', async () => {
      const yaml = 'file:///work/.rung.yaml';
      const before = '# ours\npreset: strict # for now\n';
      await silence('phrase', { files: { [yaml]: before } });
      assert.equal(
        applied(before, yaml, client.applied[0]),
        '# ours\npreset: strict # for now\nallow:\n  - Worked on\n',
      );
    });

    it('keeps the line ends of a configuration file', async () => {
      const crlf = (text: string) => text.replaceAll('\n', '\r\n');
      const cases: readonly (readonly [name: string, before: string, after: string])[] = [
        [
          '.rung.json',
          '{\n  "rules": {\n    "tense": "off"\n  }\n}\n',
          '{\n  "rules": {\n    "tense": "off",\n    "weak-opener": "off"\n  }\n}\n',
        ],
        [
          '.rung.yaml',
          '# ours\nrules:\n  tense: off\n\n# calm\npreset: calm\n',
          '# ours\nrules:\n  tense: off\n  weak-opener: off\n\n# calm\npreset: calm\n',
        ],
      ];
      for (const [name, before, after] of cases) {
        const file = `file:///work/${name}`;
        await silence('workspace', { files: { [file]: crlf(before) } });
        assert.equal(applied(crlf(before), file, client.applied[0]), crlf(after));
        await client.stop();
      }
    });

    it('begins what stands empty in a configuration file', async () => {
      const yaml = 'file:///work/.rung.yaml';
      const before = 'rules:\nallow:\n';
      await silence('workspace', { files: { [yaml]: before } });
      assert.equal(applied(before, yaml, client.applied[0]), 'rules:\n  weak-opener: off\nallow:\n');
      await client.stop();
      await silence('phrase', { files: { [yaml]: before } });
      assert.equal(applied(before, yaml, client.applied[0]), 'rules:\nallow:\n  - Worked on\n');
    });

    it('leaves long phrases of a configuration file on their lines', async () => {
      const yaml = 'file:///work/.rung.yaml';
      const before = `allow:\n  - "${'as agreed with the harbour office '.repeat(4)}"\n`;
      await silence('phrase', { files: { [yaml]: before } });
      assert.equal(applied(before, yaml, client.applied[0]), `${before}  - Worked on\n`);
    });

    describe('a configuration file with a mistake is left as it is, and one sentence says why', () => {
      const cases: readonly (readonly [name: string, where: string, text: string, why: RegExp])[] = [
        [
          '.rung.json',
          'workspace',
          '{\n  "preset": "calm"\n  "allow": ["helped out"]\n}\n',
          /no valid JSON.*\(line 3\)/,
        ],
        ['.rung.json', 'phrase', '{ "allow": ["helped out"', /no valid JSON/],
        ['.rung.json', 'workspace', '{ "rules": { "tense": "off" }, "rules": {} }', /second time/],
        ['.rung.json', 'workspace', '["tense"]', /“rules” cannot be added to: an object/],
        ['.rung.json', 'workspace', '{ "rules": "off" }', /“rules” cannot be added to: an object/],
        ['.rung.json', 'phrase', '{ "allow": "helped out" }', /“allow” cannot be added to: a list/],
        ['.rung.yaml', 'workspace', 'rules:\n  tense: off\n bare-led: off\n', /no valid YAML.*\(line 3\)/],
        ['.rung.yaml', 'phrase', 'own: &own [helped out]\nallow: *own\n', /“allow” cannot be added to: a list/],
        ['.rung.yaml', 'workspace', `# ${'long '.repeat(300_000)}`, /larger than 1 MB/],
        ['package.json', 'workspace', '{ "name": "cv", "rung": { "preset": "calm" }, }, }', /no valid JSON/],
      ];
      for (const [name, where, text, why] of cases) {
        it(`${name}: ${text.slice(0, 40).replaceAll('\n', ' ')}`, async () => {
          const result = await silence(where, { files: { [`file:///work/${name}`]: text } });
          assert.equal(result, null);
          assert.deepEqual(client.applied, []);
          const said = client.shown.filter((message) => message.startsWith('Rung: nothing was added'));
          assert.equal(said.length, 1, client.shown.join('\n'));
          assert.match(said[0] ?? '', why);
          assert.match(
            said[0] ?? '',
            new RegExp(`^Rung: nothing was added to ${name.replace('.', '\\.')}, because [^\n]+\\.$`),
          );
        });
      }

      it('nor is an action resolved in silence', async () => {
        const files = { 'file:///work/.rung.json': '{ "preset": "calm" "allow": [] }' };
        await start({ files, options: { ...ourClient, suppressCommand: false } });
        const actions = await client.actions(uri, 'Worked on', { only: ['quickfix'] });
        const inWorkspace = actions.find(({ title }) => title.endsWith('in this workspace'));
        assert.ok(inWorkspace);
        await assert.rejects(client.resolve(inWorkspace), /nothing was added to \.rung\.json/);
        assert.equal(client.shown.filter((message) => message.startsWith('Rung: nothing was added')).length, 1);
      });

      it('nor is it offered to a client that wants its edits with the menu', async () => {
        const files = { 'file:///work/.rung.json': '{ "preset": "strict" "allow": [] }' };
        const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
        await start({ files, capabilities: { textDocument: { codeAction } }, options: null });
        const titles = (await client.actions(uri, 'Worked on', { only: ['quickfix'] })).map(({ title }) => title);
        assert.ok(titles.includes('Suppress “weak-opener” on this line'));
        assert.ok(!titles.includes('Suppress “weak-opener” in this workspace'));
        assert.deepEqual(client.shown, []);
      });
    });

    it('offers four actions to a client without a pick list; each silences the finding', async () => {
      await start({ options: { ...ourClient, suppressCommand: false } });
      const actions = (await client.actions(uri, 'Worked on', { only: ['quickfix'] })).filter(({ title }) =>
        /^(?:Suppress|Allow)/.test(title),
      );
      assert.deepEqual(
        actions.map(({ title }) => title),
        [
          'Suppress “weak-opener” on this line',
          'Suppress “weak-opener” in this document',
          'Suppress “weak-opener” in this workspace',
          'Allow the words “Worked on”',
        ],
      );
      for (const action of actions.slice(0, 2)) {
        const after = applied(resume, uri, (await client.resolve(action)).edit);
        const other = 'file:///work/other-resume.md';
        await client.open(other, after);
        const codes = (await client.diagnostics(other)).map(({ code, range }) => `${code} ${range.start.line}`);
        const line = after.slice(0, after.indexOf('Worked on')).split('\n').length - 1;
        assert.ok(!codes.includes(`weak-opener ${line}`), action.title);
      }
    });
  });
});

function onlyChange({ edit }: CodeAction): TextDocumentEdit {
  const [change, ...more] = edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change && more.length === 0);
  return change;
}
