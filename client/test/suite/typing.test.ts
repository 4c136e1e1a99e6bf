import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostics, eventually, findings, open, putCursor, replace, set, untilFinding } from './editor.ts';

const shown = 'weak-opener: Responsible for';
const written = 'unquantified-result: Rebuilt';

describe('calm while typing', () => {
  afterEach(async () => {
    await set('rung', 'typing.rest', undefined);
    await set('rung', 'rules', undefined);
    await closeAll();
  });

  it('clears at once and holds what is new until the cursor leaves', async () => {
    const editor = await write(600_000);
    assert.ok(!findings(editor.document).includes(written), 'a new finding was shown with what cleared');
    putCursor(editor, 'Led the migration');
    await untilFinding(editor.document, written);
  });

  it('shows what is new once typing rests', async () => {
    const editor = await write(50);
    await untilFinding(editor.document, written);
  });
});

/** Rewrites a bullet, so that one finding goes and another comes, and waits until the first has gone. */
async function write(rest: number): Promise<vscode.TextEditor> {
  const editor = await open('resume.md');
  await untilFinding(editor.document, shown);
  await set('rung', 'typing.rest', rest);
  // Nothing tells when a setting has arrived but one that shows.
  await set('rung', 'rules', { 'weak-opener': 'error' });
  await eventually(
    'the settings have arrived',
    () => diagnostics(editor.document).map(({ severity }) => severity),
    (all) => all.includes(vscode.DiagnosticSeverity.Error),
  );
  putCursor(editor, 'Responsible for the card');
  await replace(editor, 'Responsible for the card', 'Rebuilt the card');
  await untilFinding(editor.document, shown, false);
  return editor;
}
