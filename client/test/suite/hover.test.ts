import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open, rangeOf, untilFinding } from './editor.ts';

describe('hovers', () => {
  afterEach(closeAll);

  it('explain the words of a finding and link the rule’s page', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, 'bare-led: Led');
    const text = await hover(document, 'Led the migration');
    assert.match(text, /“Led”/);
    assert.match(text, /Senior/);
    assert.match(text, /Staff/);
  });

  it('tell what a scope shows, with links to ladders', async () => {
    const { document } = await open('resume.md');
    const text = await hover(document, '5 teams');
    assert.match(text, /Staff/);
    assert.match(text, /\]\(https:\/\//);
  });

  it('tell how the bullets read against the title', async () => {
    const { document } = await open('resume.md');
    assert.match(await hover(document, 'Staff Software Engineer'), /Staff/);
  });
});

/** The text of all hovers at the start of words, once there is one. */
async function hover(document: vscode.TextDocument, words: string): Promise<string> {
  const at = rangeOf(document, words).start;
  return eventually(
    `a hover on “${words}”`,
    async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at.translate(0, 1),
      );
      return hovers
        .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
        .join('\n');
    },
    (text) => text.length > 0,
  );
}
