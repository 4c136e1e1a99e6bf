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
    assert.ok(extension()?.exports?.statusDetail(), 'no reason is told');
  });

  it('says that a file is too large, until the setting allows it', async () => {
    const { document } = await open('resume.md');
    await setLargest(1000);
    await eventually('the status item tells that it is not read', status, (text) => text === 'Rung: not read');
    assert.match(extension()?.exports?.statusDetail() ?? '', /larger than 1 kB/);
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

/** The text of the status item: VS Code has no way to read it, so the extension tells it. */
function status(): string {
  return extension()?.exports?.status() ?? '';
}

function extension() {
  return vscode.extensions.getExtension<{ status(): string; statusDetail(): string }>('rung.rung');
}

function setLargest(units: number | undefined): Thenable<void> {
  return vscode.workspace.getConfiguration('rung').update('maxFileSize', units, vscode.ConfigurationTarget.Workspace);
}
