import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { closeAll, eventually, hoverText, open, untilFinding } from './editor.ts';

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
function hover(document: vscode.TextDocument, words: string): Promise<string> {
  return eventually(
    `a hover on “${words}”`,
    () => hoverText(document, words),
    (text) => text.length > 0,
  );
}
