import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open, untilFinding } from './editor.ts';

describe('Rung', () => {
  afterEach(closeAll);

  it('starts with the first Markdown document', async () => {
    await open('resume.md');
    await eventually(
      'the extension is active',
      () => vscode.extensions.getExtension('rung.rung')?.isActive ?? false,
      (active) => active,
    );
  });

  it('has every command of its palette', async () => {
    const registered = await vscode.commands.getCommands(true);
    const { contributes } = vscode.extensions.getExtension('rung.rung')?.packageJSON ?? {};
    const declared: string[] = contributes.commands.map(({ command }: { command: string }) => command);
    assert.ok(declared.includes('rung.restart'));
    assert.deepEqual(
      declared.filter((command) => !registered.includes(command)),
      [],
    );
  });

  it('says what it recognised', async () => {
    const { document } = await open('resume.md');
    await eventually('the status item tells the résumé', status, (text) =>
      /^Rung: résumé · 3 roles · \d+ findings/.test(text),
    );
    await untilFinding(document, 'weak-opener: Responsible for');
    await open('notes.md');
    await eventually('the status item tells the notes', status, (text) => text === 'Rung: not a career document');
  });

  it('works again after a restart', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, 'weak-opener: Responsible for');
    await vscode.commands.executeCommand('rung.restart');
    const { document: text } = await vscode.window.showTextDocument(document);
    await untilFinding(text, 'weak-opener: Responsible for');
  });
});

/** The text of the status item: VS Code has no way to read it, so the extension tells it. */
function status(): string {
  return vscode.extensions.getExtension<{ status(): string }>('rung.rung')?.exports?.status() ?? '';
}
