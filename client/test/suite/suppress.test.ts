import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, fixture, open, rangeOf, untilFinding } from './editor.ts';

const finding = 'weak-opener: Responsible for';

describe('Suppress…', () => {
  afterEach(async () => {
    await closeAll();
    await removeConfiguration();
  });

  it('shows its places in a list, the line first', async () => {
    const document = await openWithFinding();
    const { command, args } = await suppressCommand(document);
    const chosen = vscode.commands.executeCommand(command, ...args);
    // Accepting does nothing until the list is there.
    await eventually(
      'the first place was taken',
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return document.lineAt(rangeOf(document, 'Responsible for').start).text;
      },
      (line) => line.includes('rung-disable-line weak-opener'),
    );
    await chosen;
    await untilFinding(document, finding, false);
  });

  it('writes one directive for the document', async () => {
    const document = await openWithFinding();
    await suppress(document, 'document');
    assert.match(document.getText(), /<!-- rung-disable-file weak-opener -->/);
    await untilFinding(document, finding, false);
  });

  it('turns the rule off in the workspace, in a file that is saved', async () => {
    const document = await openWithFinding();
    const before = document.getText();
    await suppress(document, 'workspace');
    assert.deepEqual(await configuration(), { rules: { 'weak-opener': 'off' } });
    assert.equal(document.getText(), before);
    await untilFinding(document, finding, false);
  });

  it('allows the words, in a file that is saved', async () => {
    const document = await openWithFinding();
    await suppress(document, 'phrase');
    assert.deepEqual(await configuration(), { allow: ['Responsible for'] });
    await untilFinding(document, finding, false);
  });
});

async function openWithFinding(): Promise<vscode.TextDocument> {
  const { document } = await open('resume.md');
  await untilFinding(document, finding);
  return document;
}

/** Carries the menu's entry out with a place that is chosen beforehand. */
async function suppress(document: vscode.TextDocument, where: string): Promise<void> {
  const { command, args } = await suppressCommand(document);
  const [request] = args as [{ choices: string[] }];
  assert.deepEqual(request.choices, ['line', 'document', 'workspace', 'phrase']);
  await vscode.commands.executeCommand(command, { ...request, where });
}

async function suppressCommand(document: vscode.TextDocument): Promise<{ command: string; args: unknown[] }> {
  const range = rangeOf(document, 'Responsible for');
  const action = await eventually(
    'Suppress… is offered',
    async () => {
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
      );
      return offered.find(({ title }) => title.startsWith('Suppress'));
    },
    (found) => found?.command !== undefined,
  );
  assert.ok(action?.command);
  return { command: action.command.command, args: action.command.arguments ?? [] };
}

/** The configuration file as it is on disk; its document must not wait for a save. */
async function configuration(): Promise<unknown> {
  const uri = fixture('.rung.json');
  const bytes = await eventually(
    'the configuration file is written',
    () => vscode.workspace.fs.readFile(uri).then(undefined, () => new Uint8Array()),
    (read) => read.length > 0,
  );
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  assert.equal(document?.isDirty ?? false, false);
  return JSON.parse(new TextDecoder().decode(bytes));
}

async function removeConfiguration(): Promise<void> {
  await vscode.workspace.fs.delete(fixture('.rung.json')).then(undefined, (error) => {
    if (!(error instanceof vscode.FileSystemError)) throw error;
  });
}
