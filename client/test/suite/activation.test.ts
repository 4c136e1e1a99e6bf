import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, eventually, open, set, untilFinding } from './editor.ts';

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
    assert.ok(api()?.statusDetail(), 'no reason is told');
  });

  it('says that a file is too large, until the setting allows it', async () => {
    const { document } = await open('resume.md');
    await setLargest(1000);
    await eventually('the status item tells that it is not read', status, (text) => text === 'Rung: not read');
    assert.match(api()?.statusDetail() ?? '', /larger than 1 kB/);
    await untilFinding(document, 'weak-opener: Responsible for', false);
    await setLargest(undefined);
    await untilFinding(document, 'weak-opener: Responsible for');
  });

  it('shows its log', () => vscode.commands.executeCommand('rung.showLog'));

  it('works again after a restart', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, 'weak-opener: Responsible for');
    await vscode.commands.executeCommand('rung.restart');
    const { document: text } = await vscode.window.showTextDocument(document);
    await untilFinding(text, 'weak-opener: Responsible for');
  });
});

function status(): string {
  return api()?.status() ?? '';
}

function setLargest(units: number | undefined): Thenable<void> {
  return set('rung', 'maxFileSize', units);
}
