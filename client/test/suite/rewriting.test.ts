import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openText, pickFirst, putCursor, resumeOf, undoTo } from './editor.ts';

const led = '- Led the migration of billing to Kubernetes with 3 engineers, cutting deploy time from 40 to 6 minutes.';
const other = '- Wrote the importer for bus timetables of 40 cities.';

describe('rewriting by keyboard', () => {
  afterEach(closeAll);

  it('fills the questions of a quick fix one after the other', async () => {
    const editor = await openBullets('- Led the migration of billing to Kubernetes.', other);
    await choose(editor, 'Led the', 'editor.action.quickFix');
    const start = '- Led the migration of billing to Kubernetes with ⟨?⟩: ⟨?⟩; ⟨?⟩.';
    await fill(editor, resumeOf(start, other), ['3 engineers', 'one cluster for all', 'errors fell from 9 to 2 a day']);
    const filled =
      '- Led the migration of billing to Kubernetes with 3 engineers: one cluster for all; errors fell from 9 to 2 a day.';
    assert.equal(editor.document.getText(), resumeOf(filled, other));
    await undoTo(editor.document, resumeOf('- Led the migration of billing to Kubernetes.', other));
  });

  it('puts the result first', async () => {
    const first =
      '- Cut deploy time from 40 to 6 minutes by leading the migration of billing to Kubernetes with 3 engineers.';
    await checkRefactoring('result-first', [led, other], [first, other]);
  });

  it('splits a bullet into two', async () => {
    const both = '- Led and mentored a team of four through the AWS exit.';
    const parts = ['- Led a team of four through the AWS exit.', '- Mentored a team of four through the AWS exit.'];
    await checkRefactoring('split', [both, other], [...parts, other]);
  });

  it('tells a bullet as a STAR story, and the story as a bullet again', async () => {
    const story = [
      '- Led the migration of billing to Kubernetes with 3 engineers:',
      '  - **Situation:** ⟨?⟩; ⟨?⟩.',
      '  - **Task:** ⟨?⟩.',
      '  - **Action:** ⟨?⟩.',
      '  - **Result:** Deploy time went from 40 to 6 minutes.',
    ];
    const editor = await checkRefactoring('star', [led, other], [...story, other], false);
    await fill(editor, resumeOf(...story, other), [
      'Three teams waited',
      'one failed daily',
      'The plan was mine',
      'Wrote an RFC, moved one job a week',
    ]);
    const told = editor.document.getText();
    assert.ok(!told.includes('⟨'), told);
    await choose(editor, 'Led the migration', 'editor.action.refactor', 'refactor.rewrite.from-star');
    const back = await changed(editor, told);
    const line = back.split('\n').filter((one) => one.startsWith('- '))[0] ?? '';
    assert.equal(back, resumeOf(line, other));
    for (const part of ['3 engineers', 'from 40 to 6 minutes', 'an RFC', 'one job a week', 'Three teams']) {
      assert.ok(line.includes(part), line);
    }
    await undoTo(editor.document, told);
    await undoTo(editor.document, resumeOf(led, other));
  });

  /** Chooses a refactoring at the first bullet; what is in the text then, is undone exactly unless it is to stay. */
  async function checkRefactoring(
    kind: string,
    bullets: readonly string[],
    wanted: readonly string[],
    undo = true,
  ): Promise<vscode.TextEditor> {
    const editor = await openBullets(...bullets);
    const before = editor.document.getText();
    await choose(editor, bullets[0]?.slice(2) ?? '', 'editor.action.refactor', `refactor.rewrite.${kind}`);
    assert.equal(withoutQuestions(await changed(editor, before)), resumeOf(...wanted));
    if (undo) await undoTo(editor.document, before);
    return editor;
  }
});

function openBullets(...bullets: string[]): Promise<vscode.TextEditor> {
  return openText(resumeOf(...bullets));
}

/** Opens the menu at words and takes its first entry, as Enter does. */
async function choose(editor: vscode.TextEditor, words: string, menu: string, kind?: string): Promise<void> {
  const before = editor.document.getText();
  putCursor(editor, words);
  await eventually(
    'the menu has entries',
    () => {
      const { active } = editor.selection;
      const range = new vscode.Range(active, active);
      return vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        range,
        kind ?? 'quickfix',
      );
    },
    (all) => all.length > 0,
  );
  await pickFirst(
    () => vscode.commands.executeCommand(menu, ...(kind ? [{ kind, apply: 'never' }] : [])),
    'acceptSelectedCodeAction',
    () => editor.document.getText() !== before,
  );
}

function changed(editor: vscode.TextEditor, before: string): Promise<string> {
  return eventually(
    'the text is another',
    () => editor.document.getText(),
    (text) => text !== before,
  );
}

/** Types an answer over each question, which is selected; the whole text is checked after every step. */
async function fill(editor: vscode.TextEditor, wanted: string, answers: readonly string[]): Promise<void> {
  let text = wanted;
  assert.equal(withoutQuestions(editor.document.getText()), text);
  for (const [index, answer] of answers.entries()) {
    await eventually(
      `question ${index + 1} is selected`,
      () => editor.document.getText(editor.selection),
      (selected) => /^⟨[^⟩]*⟩$/.test(selected),
    );
    await vscode.commands.executeCommand('type', { text: answer });
    text = text.replace('⟨?⟩', answer);
    assert.equal(withoutQuestions(editor.document.getText()), text);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
  }
}

/** How a question is put is the wordings' own affair. */
function withoutQuestions(text: string): string {
  return text.replace(/⟨[^⟩]*⟩/g, '⟨?⟩');
}
