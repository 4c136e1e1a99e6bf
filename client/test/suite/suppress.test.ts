import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  api,
  closeAll,
  eventually,
  fixture,
  open,
  openText,
  rangeOf,
  remove,
  replace,
  resumeOf,
  untilFinding,
  untilText,
  write,
} from './editor.ts';

const finding = 'weak-opener: Responsible for';
const bullet = '- Responsible for the card vault.';

describe('Suppress…', () => {
  afterEach(async () => {
    await closeAll();
    await remove('.rung.json');
  });

  it('shows its places in a list, the line first', async () => {
    const document = await openWithFinding();
    const before = document.getText();
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
    const line = '- Responsible for the card tokenisation service.';
    assert.equal(document.getText(), before.replace(line, `${line} <!-- rung-disable-line weak-opener -->`));
    await untilFinding(document, finding, false);
  });

  it('writes one directive for the document', async () => {
    const document = await openWithFinding();
    const before = document.getText();
    await suppress(document, 'document');
    await untilText(document, 'the directive is written', `<!-- rung-disable-file weak-opener -->\n\n${before}`);
    await untilFinding(document, finding, false);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await untilFinding(document, finding);
  });

  it('writes the line’s directive at its end, and keeps the reason of one that is there', async () => {
    const silenced = `${bullet} <!-- rung-disable-line unclear-scope -- told in the next bullet -->`;
    const { document } = await openText(resumeOf(silenced));
    await untilFinding(document, finding);
    await suppress(document, 'line');
    const both = `${bullet} <!-- rung-disable-line unclear-scope weak-opener -- told in the next bullet -->`;
    await untilText(document, 'the rule is added', resumeOf(both));
    await untilFinding(document, finding, false);
  });

  it('writes the document’s directive below front matter', async () => {
    const { document } = await openText(resumeOf(bullet));
    await untilFinding(document, finding);
    await suppress(document, 'document');
    const directive = '---\n\n<!-- rung-disable-file weak-opener -->\n\n## Experience';
    await untilText(document, 'the directive is written', resumeOf(bullet).replace('---\n\n## Experience', directive));
    await untilFinding(document, finding, false);
  });

  it('turns the rule off in the workspace, in a file that is saved', async () => {
    const document = await openWithFinding();
    const before = document.getText();
    await suppress(document, 'workspace');
    assert.equal(await configuration(), '{\n  "rules": {\n    "weak-opener": "off"\n  }\n}\n');
    assert.equal(document.getText(), before);
    await untilFinding(document, finding, false);
  });

  it('allows the words, in a file that is saved', async () => {
    const document = await openWithFinding();
    await suppress(document, 'phrase');
    assert.equal(await configuration(), '{\n  "allow": [\n    "Responsible for"\n  ]\n}\n');
    await untilFinding(document, finding, false);
  });

  it('adds to the file in force, whose comments and options stay', async () => {
    const own = '{\n  // agreed in May\n  "rules": { "tense": "off" },\n  "allow": ["world-class *"]\n}\n';
    await write('.rung.json', own);
    const document = await openWithFinding();
    await suppress(document, 'phrase');
    const allowed = own.replace('["world-class *"]', '[\n    "world-class *",\n    "Responsible for"\n  ]');
    await eventually('the words are added', configuration, (text) => text === allowed);
    await untilFinding(document, finding, false);
  });

  it('refuses, audibly, where the bullet has changed meanwhile', async () => {
    const editor = await open('resume.md');
    await untilFinding(editor.document, finding);
    const { command, args } = await suppressCommand(editor.document);
    const [request] = args as [object];
    await replace(editor, 'the card tokenisation service', 'the card vault');
    const text = editor.document.getText();
    await vscode.commands.executeCommand(command, { ...request, where: 'line' });
    await eventually(
      'the message was shown',
      () => api()?.lastMessage() ?? '',
      (message) => message === 'Rung: the text has changed since this was offered. Open the menu again.',
    );
    assert.equal(editor.document.getText(), text);
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
  // A document that has no file has no workspace either.
  const inWorkspace = document.isUntitled ? [] : ['workspace', 'phrase'];
  assert.deepEqual(request.choices, ['line', 'document', ...inWorkspace]);
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
async function configuration(): Promise<string> {
  const uri = fixture('.rung.json');
  const bytes = await eventually(
    'the configuration file is written',
    () => vscode.workspace.fs.readFile(uri).then(undefined, () => new Uint8Array()),
    (read) => read.length > 0,
  );
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  assert.equal(document?.isDirty ?? false, false);
  return new TextDecoder().decode(bytes);
}
