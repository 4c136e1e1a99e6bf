import assert from 'node:assert/strict';
import type { DocumentSymbol, FoldingRange, Hover, SemanticTokens } from 'vscode-languageserver-protocol';
import { rules } from '../../src/rules/index.ts';
import { startClient, type TestClient, type TestOptions, vscodeCapabilities } from './client.ts';
import { resume, uri } from './resume.ts';

describe('requests', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const start = async (options?: TestOptions, text = resume, at = uri) => {
    client = await startClient(options);
    await client.open(at, text);
  };
  const textDocument = { uri };

  describe('hover', () => {
    const hover = (words: string) =>
      client.connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument,
        position: client.at(uri, words),
      });
    const value = (found: Hover | null) => (found?.contents as { value: string } | undefined)?.value ?? '';

    it('explains the words and the finding on them, with a link to the page', async () => {
      await start();
      const found = await hover('Led the');
      assert.match(value(found), /^\*\*“Led”/);
      assert.match(value(found), /\[bare-led\]\(rung-rule:\/bare-led\.md\)/);
      assert.deepEqual(found?.range?.start, client.at(uri, 'Led the'));
    });

    it('explains a title by what the bullets show', async () => {
      await start();
      assert.match(value(await hover('Senior Software Engineer')), /^\*\*Title: Senior/);
    });

    it('says nothing between the words, nor in other Markdown', async () => {
      await start();
      assert.equal(await hover('TypeScript'), null);
    });

    it('is plain text for a client without Markdown', async () => {
      const hoverless = { ...vscodeCapabilities.textDocument, hover: { contentFormat: ['plaintext' as const] } };
      await start({ capabilities: { ...vscodeCapabilities, textDocument: hoverless } });
      const found = await hover('Led the');
      assert.ok(found);
      assert.equal((found.contents as { kind: string }).kind, 'plaintext');
      assert.ok(!/\*\*|\]\(/.test(value(found)));
    });
  });

  describe('outline', () => {
    const symbols = () =>
      client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });

    it('shows section › role with dates and level › bullet', async () => {
      await start();
      const experience = (await symbols()).find(({ name }) => name === 'Experience');
      const [role] = experience?.children ?? [];
      assert.equal(role?.name, 'Senior Software Engineer, Tern Ledger');
      assert.equal(role?.detail, '2022-01 – present · senior');
      assert.deepEqual(
        role?.children?.map(({ name }) => name),
        [
          'Worked on the export service.',
          'Led the migration of billing to Kubernetes.',
          'Cut p95 latency of the search API from 900 ms to 300 ms for…',
        ],
      );
    });

    it('shows an entry and the heading it stands under once, with its date', async () => {
      await start(
        {},
        '---\nrung: brag\n---\n\n# Brag document\n\n## 2024-05-21\n\n- Moved the docks.\n\n## Goals\n\n- Rest.\n\n**March 2024** Calm.\n\n- Audit passed.\n',
      );
      const show = ({ name, detail, children = [] }: DocumentSymbol): string =>
        `${name}${detail ? ` (${detail})` : ''}${children.length > 0 ? ` [${children.map(show).join(', ')}]` : ''}`;
      assert.deepEqual((await symbols()).map(show), [
        'Brag document',
        '2024-05-21 (2024-05) [Moved the docks.]',
        'Goals (goals) [Rest., March 2024 (2024-03) [Audit passed.]]',
      ]);
    });

    it('keeps every selection inside its range: VS Code refuses the outline otherwise', async () => {
      await start();
      const check = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
        const at = (line: number, character: number) => line * 10_000 + character;
        assert.ok(
          at(selectionRange.start.line, selectionRange.start.character) >= at(range.start.line, range.start.character),
        );
        assert.ok(at(selectionRange.end.line, selectionRange.end.character) <= at(range.end.line, range.end.character));
        children.forEach(check);
      };
      (await symbols()).forEach(check);
    });

    it('is empty for other Markdown', async () => {
      await start({}, '# Notes\n\n- one\n');
      assert.deepEqual(await symbols(), []);
    });

    it('folds sections and roles', async () => {
      await start();
      const folds = await client.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', { textDocument });
      const lines = folds.map(({ startLine, endLine }) => `${startLine}-${endLine}`);
      assert.ok(lines.includes('4-10'), lines.join(' '));
    });
  });

  describe('semantic tokens', () => {
    it('mark figures and scope words, nothing else', async () => {
      await start();
      const { data } = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
        textDocument,
      });
      const found: string[] = [];
      let line = 0;
      let character = 0;
      for (let i = 0; i < data.length; i += 5) {
        const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 5);
        line += down;
        character = down > 0 ? right : character + right;
        const words = client
          .text(uri)
          .split('\n')
          [line]?.slice(character, character + length);
        found.push(`${['figure', 'scope'][type]}: ${words}`);
      }
      assert.ok(found.includes('scope: for three teams'), found.join('; '));
      assert.ok(
        found.some((one) => one.startsWith('figure: ') && one.includes('300 ms')),
        found.join('; '),
      );
      assert.ok(!found.some((one) => one.includes('2018')), 'dates are no figures');
    });
  });

  describe('rule pages', () => {
    const page = (address: string) =>
      client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri: address });

    it('are rendered offline, one for every rule, and link to pages that exist', async () => {
      await start();
      const ids = rules.map(({ id }) => id);
      for (const id of [...ids, 'index', 'rules']) {
        const { text } = await page(`rung-rule:/${id}.md`);
        assert.match(text, /^# /);
        for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)) {
          const name = target?.replace(/^(?:\.{1,2}\/)*(?:rules\/)?/, '').replace(/\.md(?:#.*)?$/, '') ?? '';
          assert.ok([...ids, 'index', 'rules'].includes(name), `${id} links to ${target}`);
        }
      }
    });

    it('say so where there is no such rule', async () => {
      await start();
      assert.match((await page('rung-rule:/no-such.md')).text, /No such rule/);
    });

    it('are not announced to a client that cannot open them', async () => {
      const { textDocumentContent: _, ...workspace } = vscodeCapabilities.workspace ?? {};
      await start({ capabilities: { ...vscodeCapabilities, workspace } });
      assert.equal(client.initialized.capabilities.workspace?.textDocumentContent, undefined);
    });
  });

  it('answers nothing for documents that are not open', async () => {
    await start();
    const other = { textDocument: { uri: 'file:///work/other.md' } };
    assert.deepEqual(await client.diagnostics('file:///work/other.md'), []);
    assert.deepEqual(await client.connection.sendRequest('textDocument/documentSymbol', other), []);
  });
});
