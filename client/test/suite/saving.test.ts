import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  fixture,
  open,
  remove,
  replace,
  resumeOf,
  set,
  untilFinding,
  untilText,
  write,
} from './editor.ts';

// VS Code may still hold a closed document under its name, with what was in it: every test has a file of its own.
let made = 0;
let file = '';
const messy = resumeOf(
  '- I wrote the tile renderer for 40 cities.',
  '- I rebuilt the index of 9 ports; searches take 2 s instead of 40 s.',
  '- Ran the atlas for 12 harbours. <!-- rung-disable-line tense -->',
);
const withoutI = messy.replace('I wrote', 'Wrote').replace('I rebuilt', 'Rebuilt');
const clean = withoutI.replace(' <!-- rung-disable-line tense -->', '');

describe('safe fixes', () => {
  beforeEach(() => {
    made += 1;
    file = `messy-${made}-resume.md`;
    return write(file, messy);
  });
  afterEach(async () => {
    await set('editor', 'codeActionsOnSave', undefined);
    await closeAll();
    await remove(file);
  });

  it('of one rule are made in the whole document', async () => {
    const { document } = await openMessy();
    const at = document.positionAt(messy.indexOf('I wrote'));
    const action = await eventually(
      'the fix of every one is offered',
      async () => {
        const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(at, at),
          'quickfix',
          20,
        );
        return all.find(({ title }) => title === 'Fix every “first-person” in this document');
      },
      (found) => found?.edit !== undefined,
    );
    assert.ok(action?.edit && (await vscode.workspace.applyEdit(action.edit)));
    assert.equal(document.getText(), withoutI);
  });

  it('of every rule are made by “Fix All”', async () => {
    const { document } = await openMessy();
    await vscode.commands.executeCommand('editor.action.fixAll');
    await untilText(document, 'everything is fixed', clean);
    await untilFinding(document, 'first-person: I', false);
  });

  it('are not made when a file is saved', async () => {
    const editor = await openMessy();
    await replace(editor, '40 cities', '41 cities');
    assert.ok(await editor.document.save());
    assert.equal(await onDisk(), messy.replace('40 cities', '41 cities'));
  });

  for (const kind of ['source.fixAll.rung', 'source.fixAll']) {
    it(`are made when a file is saved where the settings ask for ${kind}`, async () => {
      await set('editor', 'codeActionsOnSave', { [kind]: 'explicit' });
      const editor = await openMessy();
      await replace(editor, '40 cities', '41 cities');
      await vscode.commands.executeCommand('workbench.action.files.save');
      await eventually(
        'the file is saved',
        () => editor.document.isDirty,
        (dirty) => !dirty,
      );
      assert.equal(await onDisk(), clean.replace('40 cities', '41 cities'));
      assert.equal(editor.document.getText(), clean.replace('40 cities', '41 cities'));
    });
  }
});

async function openMessy(): Promise<vscode.TextEditor> {
  const editor = await open(file);
  await untilFinding(editor.document, 'first-person: I');
  return editor;
}

async function onDisk(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fixture(file)));
}
