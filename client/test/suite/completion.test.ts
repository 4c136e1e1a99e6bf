import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openText, pickFirst, resumeOf, untilFinding } from './editor.ts';

const weak = '- Responsible for the ledger.';

describe('completion', () => {
  afterEach(closeAll);

  it('writes a whole directive by keyboard, which silences the finding', async () => {
    const editor = await openText(resumeOf(weak));
    await untilFinding(editor.document, 'weak-opener: Responsible for');
    putBehind(editor, weak);
    await type(' <!-- rung-disable-l');
    await accept(editor, 'rung-disable-line ');
    await type('weak-o');
    await accept(editor, 'weak-opener');
    assert.equal(editor.document.getText(), resumeOf(`${weak} <!-- rung-disable-line weak-opener -->`));
    await untilFinding(editor.document, 'weak-opener: Responsible for', false);
  });

  it('writes the keys and values of front matter', async () => {
    const editor = await openText(resumeOf('- Built the ledger.').replace('rung: resume', 'rung: resume\nrung-t'));
    putBehind(editor, 'rung-t');
    await accept(editor, 'rung-target: ');
    await type('st');
    await accept(editor, 'rung-target: staff');
    assert.equal(
      editor.document.getText(),
      resumeOf('- Built the ledger.').replace('rung: resume', 'rung: resume\nrung-target: staff'),
    );
  });

  it('offers openers on request, and phrases whose questions are tab stops', async () => {
    const editor = await openText(resumeOf('- Built the ledger.', '- '));
    const end = editor.document.lineAt(11).range.end;
    editor.selection = new vscode.Selection(end, end);
    await type('Retir');
    await accept(editor, 'Retired ');
    await type('the nightly export us');
    await accept(editor, 'used by');
    await eventually(
      'the question is selected',
      () => editor.document.getText(editor.selection),
      (text) => /^⟨[^⟩]*⟩$/.test(text),
    );
    await type('4');
    assert.equal(
      editor.document.getText(),
      resumeOf('- Built the ledger.', '- Retired the nightly export used by 4 teams'),
    );
  });

  it('offers nothing of Rung’s in other Markdown', async () => {
    const editor = await openText('# Notes\n\n- Met the storage group.\n- ');
    const end = editor.document.lineAt(3).range.end;
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      end,
    );
    assert.deepEqual(
      list.items.map(({ detail }) => detail ?? '').filter((detail) => detail.startsWith('reads at')),
      [],
    );
  });
});

function putBehind(editor: vscode.TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + words.length);
  editor.selection = new vscode.Selection(at, at);
}

function type(text: string): Thenable<void> {
  return vscode.commands.executeCommand('type', { text });
}

/** Takes the first suggestion, which writes these words. */
function accept(editor: vscode.TextEditor, wanted: string): Promise<void> {
  return pickFirst(
    () => vscode.commands.executeCommand('editor.action.triggerSuggest'),
    'acceptSelectedSuggestion',
    () => editor.document.getText().includes(wanted),
  );
}
