import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open, openText, putCursor, rangeOf, resumeOf, undoTo, untilFinding } from './editor.ts';

describe('quick fixes', () => {
  afterEach(closeAll);

  it('offer phrasings for “led X”, and one way to suppress the finding', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, 'bare-led: Led');
    const titles = (await actions(document, 'Led the migration')).map(({ title }) => title);
    const rewrites = titles.filter((title) => /^(Add|If) /.test(title));
    assert.ok(rewrites.length >= 2 && rewrites.length <= 4, titles.join('\n'));
    assert.equal(titles.filter((title) => title.startsWith('Suppress')).length, 1, titles.join('\n'));
  });

  it('write a phrasing whose questions are tab stops, in one undo step', async () => {
    const editor = await open('resume.md');
    await untilFinding(editor.document, 'bare-led: Led');
    const before = editor.document.getText();
    putCursor(editor, 'Led the migration');
    await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
    await eventually(
      'the phrasing is in the text',
      () => editor.document.getText(),
      (text) => text !== before && text.includes('⟨'),
    );
    const line = editor.document.lineAt(rangeOf(editor.document, 'the migration of the booking service').start).text;
    assert.ok(line.startsWith('- '), line);
    assert.ok(line.includes('the migration of the booking service to Kubernetes'), line);
    await checkStops(editor, line);
    await vscode.commands.executeCommand('leaveSnippet');
    await undoTo(editor.document, before);
  });

  it('keep what a snippet would swallow', async () => {
    const bullet = '- Led the $3M and $4M migrations of {billing} to `k8s_$HOME` \\\\ on 12 nodes.';
    const editor = await openText(resumeOf(bullet));
    await eventually(
      'a phrasing is offered',
      () => actions(editor.document, 'Led the'),
      (all) => all.length > 0,
    );
    putCursor(editor, 'Led the');
    await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'refactor.rewrite', apply: 'first' });
    const text = await eventually(
      'the text was rewritten',
      () => editor.document.getText(),
      (now) => now.includes('⟨'),
    );
    for (const part of ['$3M', '$4M', '{billing}', '`k8s_$HOME`']) assert.ok(text.includes(part), text);
  });

  it('apply a safe fix to the text', async () => {
    const bullet = '- I rebuilt the ledger for 5 teams; month-end close went from 3 days to 4 hours.';
    const { document } = await openText(resumeOf(bullet));
    await untilFinding(document, 'first-person: I');
    const [fix] = (await actions(document, 'I rebuilt')).filter(({ edit }) => (edit?.entries().length ?? 0) > 0);
    assert.ok(fix?.edit, 'no fix has an edit');
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), resumeOf(bullet.replace('I rebuilt', 'Rebuilt')));
    await untilFinding(document, 'first-person: I', false);
  });

  it('offer nothing in a document that is no career document', async () => {
    const { document: resume } = await open('resume.md');
    await untilFinding(resume, 'bare-led: Led');
    const { document: notes } = await open('notes.md');
    const offered = await actions(notes, 'Led by the storage group');
    assert.deepEqual(
      offered.map(({ title }) => title),
      [],
    );
  });
});

/** The quick fixes and rewrites at the start of words, with their edits. */
async function actions(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const { start } = rangeOf(document, words);
  const range = new vscode.Range(start, start.translate(0, 1));
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    undefined,
    20,
  );
  // Other extensions offer actions for Markdown as well, of other kinds.
  return found.filter(({ kind }) => kind && /^(quickfix|refactor\.rewrite)\b/.test(kind.value));
}

/** Every question of a line is selected in turn; what is typed takes its place. */
async function checkStops(editor: vscode.TextEditor, line: string): Promise<void> {
  const questions = line.match(/⟨[^⟩]*⟩/g) ?? [];
  assert.ok(questions.length >= 1 && questions.length <= 3, line);
  const selected = () => editor.document.getText(editor.selection);
  for (const [index, question] of questions.entries()) {
    await eventually(`question ${index + 1} is selected`, selected, (text) => text === question);
    await vscode.commands.executeCommand('type', { text: `answer ${index + 1}` });
    if (index + 1 < questions.length) await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
  }
  const answered = editor.document.lineAt(editor.selection.active).text;
  assert.ok(!answered.includes('⟨') && answered.includes(`answer ${questions.length}`), answered);
}
