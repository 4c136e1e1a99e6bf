import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Folder, folderWith } from './run.ts';

const documents = join(import.meta.dirname, '../../../test-fixtures/documents');

/** The same document as another editor may have written it. */
const variants: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with a byte order mark, CRLF and emoji': (text) =>
    `\uFEFF${text.replace(/^- (?=\w)/gm, '- 🧭 ').replace(/\r?\n/g, '\r\n')}`,
};

describe('the text of a finding', function () {
  // Every document is read and checked.
  this.timeout(60_000);
  let folder: Folder;
  before(async () => {
    folder = await folderWith({});
  });
  after(() => folder.remove());

  for (const [name, vary] of Object.entries(variants)) {
    it(`is the document’s own at the range, ${name}`, async () => {
      let seen = 0;
      for (const path of await markdownFiles()) {
        seen += await checkTexts(folder, path, vary(await readFile(join(documents, path), 'utf8')));
      }
      assert.ok(seen > 50, `${seen} findings`);
    });
  }
});

/** Compares every finding's `text` with the document at its range; answers how many there were. */
async function checkTexts(folder: Folder, path: string, content: string): Promise<number> {
  await folder.write(path, content);
  // A byte order mark belongs to the file and not to its text.
  const document = TextDocument.create('', 'markdown', 0, content.replace(/^\uFEFF/, ''));
  const { json } = await folder.rung(['check', path, '--format', 'json']);
  const [{ findings }] = json().files;
  for (const { text, range, related } of findings) {
    assert.equal(document.getText(range), text, path);
    for (const other of related) assert.notEqual(document.getText(other.range).trim(), '', path);
  }
  return findings.length;
}

async function markdownFiles(): Promise<readonly string[]> {
  const names = await readdir(documents, { recursive: true });
  return names.filter((name) => name.endsWith('.md') && !name.endsWith('.reader.md'));
}
