// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written this way
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import type { Level } from '../../src/ladder/model.ts';
import type { Fix } from '../../src/lint/finding.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type Folder, folderWith } from '../cli/run.ts';
import { expand } from '../rewrite/snippets.ts';
import { applied, startClient, type TestClient, type TestOptions } from './client.ts';
import { uri } from './resume.ts';

const HEAD = '# A. Writer\n\n## Experience\n\n### Software Engineer, Company\n\n2020 – 2022\n\n';

const written = readFileSync(new URL('../../../test-fixtures/labelled/rewrite-bullets.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t')[2] ?? '');

describe('wordings in the editor', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const start = async (text: string, options?: TestOptions) => {
    client = await startClient(options);
    await client.open(uri, text);
  };
  const menu = async (words: string, only = ['quickfix', 'refactor.rewrite']) =>
    (await client.actions(uri, words, { only })).filter(({ command }) => !command);
  const editsOf = async (action: CodeAction): Promise<readonly (TextEdit | SnippetTextEdit)[]> => {
    const { edit } = await client.resolve(action);
    return (edit?.documentChanges as TextDocumentEdit[] | undefined)?.[0]?.edits ?? [];
  };
  /** The text after the action, every tab stop left as it is. */
  const textOf = async (action: CodeAction) => {
    const edits = (await editsOf(action)).map((one) => ({
      range: one.range,
      newText: 'snippet' in one ? expand(one.snippet.value) : one.newText,
    }));
    return applied(client.text(uri), uri, { changes: { [uri]: edits } });
  };

  describe('are those of the command line', () => {
    let folder: Folder;
    before(async () => {
      folder = await folderWith({});
    });
    after(() => folder.remove());

    it('for bullets with findings and for complete ones', async () => {
      const bullets = written.filter((_, i) => i % 9 === 0);
      const { out } = await folder.rung(['rewrite', '--format', 'json'], { stdin: `${bullets.join('\n')}\n` });
      const rows = out.trim().split('\n');
      assert.equal(rows.length, bullets.length);
      await start(HEAD);
      let compared = 0;
      for (const [i, bullet] of bullets.entries()) {
        const { choices } = JSON.parse(rows[i] ?? '') as { choices: { title: string; text: string }[] };
        await client.type(
          uri,
          i === 0 ? HEAD : `- ${bullets[i - 1]}\n`,
          i === 0 ? `${HEAD}- ${bullet}\n` : `- ${bullet}\n`,
        );
        const actions = await menu(bullet);
        const offered = new Map<string, string>();
        for (const action of actions) offered.set(plain(await textOf(action)), action.title);
        for (const { title, text } of choices) {
          assert.equal(offered.get(text), title, `${bullet}: ${text}`);
          compared += 1;
        }
        const quick = actions.filter(({ kind }) => kind === 'quickfix').length;
        assert.ok(choices.length > 0 || quick === 0, `only the editor has a wording for: ${bullet}`);
      }
      assert.ok(compared > 100, String(compared));
    });
  });

  it('put the target level first, whichever of two findings offers it', async () => {
    const offering = (id: string, levels: readonly Level[]) =>
      defineRule({
        id,
        title: 'A finding',
        why: 'For this test.',
        severity: 'information',
        kinds: ['resume'],
        fix: 'suggestion',
        family: 'writing',
        sources: [],
        examples: [{ bad: '- «Built» it.', good: '- It is built.' }],
        unit: 'bullet',
        check({ bullet: { span } }) {
          const fix = (level: Level): Fix => ({
            title: `${id}: ${level}`,
            kind: 'suggestion',
            level,
            edits: [{ span, newText: ['Made it.'] }],
          });
          return [{ span, message: id, fixes: () => levels.map(fix) }];
        },
      });
    const rules = [offering('first', ['senior', 'staff']), offering('second', ['mid', 'staff'])];
    await start(`---\nrung-target: staff\n---\n\n${HEAD}- Built it.\n`, { rules });
    assert.deepEqual(
      (await menu('Built it.', ['quickfix'])).map(({ title }) => title),
      ['first: staff', 'second: staff', 'first: senior', 'second: mid'],
    );
  });

  it('carry dollars, braces and backslashes through a snippet', async () => {
    const bullet = 'Led the C:\\temp cleanup of `${HOME}` for $5 with {braces} and a \\| pipe.';
    await start(`${HEAD}- ${bullet}\n`);
    const actions = await menu('Led the');
    assert.ok(actions.length > 1);
    for (const action of actions) {
      const text = await textOf(action);
      for (const piece of ['C:\\temp', '`${HOME}`', '$5', '{braces}', '\\|']) assert.ok(text.includes(piece), text);
    }
  });
});

/** The bullet as it reads after the edit, further bullets with it. */
function plain(text: string): string {
  return text.slice(HEAD.length + 2).trimEnd();
}
