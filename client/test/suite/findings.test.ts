import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostics, eventually, findings, open, openText, replace, untilFinding } from './editor.ts';

describe('findings', () => {
  afterEach(closeAll);

  it('mark the words that they are about', async () => {
    const { document } = await open('resume.md');
    const all = await untilFinding(document, 'weak-opener: Responsible for');
    assert.ok(all.includes('bare-led: Led'), all.join('\n'));
    assert.ok(
      all.some((finding) => finding.startsWith('title-above-evidence: Staff')),
      all.join('\n'),
    );
  });

  it('go with their cause and come back with undo', async () => {
    const editor = await open('resume.md');
    await untilFinding(editor.document, 'weak-opener: Responsible for');
    await replace(editor, 'Responsible for the card', 'Rebuilt the card');
    await untilFinding(editor.document, 'weak-opener: Responsible for', false);
    await vscode.commands.executeCommand('undo');
    await untilFinding(editor.document, 'weak-opener: Responsible for');
  });

  it('link the bullets behind a judgement of the title', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, 'bare-led: Led');
    const finding = diagnostics(document).find(({ message }) => message.includes('Staff title'));
    const links = finding?.relatedInformation ?? [];
    assert.ok(links.length >= 3, `${links.length} bullets linked`);
    assert.ok(links.every(({ location }) => location.uri.toString() === document.uri.toString()));
  });

  it('leave Markdown alone that is no career document', async () => {
    const { document: notes } = await open('notes.md');
    const { document: resume } = await open('resume.md');
    // The server answers in order: after the résumé's answer the notes' own has come as well.
    await untilFinding(resume, 'weak-opener: Responsible for');
    assert.deepEqual(findings(notes), []);
  });

  it('begin and end with the front matter that makes a career document', async () => {
    const editor = await open('notes.md');
    const start = new vscode.Position(0, 0);
    await editor.edit((edit) => edit.insert(start, '---\nrung: brag\n---\n\n'));
    await eventually(
      'the notes have findings',
      () => findings(editor.document),
      (all) => all.length > 0,
    );
    await replace(editor, 'rung: brag', 'rung: off');
    await eventually(
      'the notes have none',
      () => findings(editor.document),
      (all) => all.length === 0,
    );
  });

  it('need no file', async () => {
    const text =
      '---\nrung: resume\n---\n\n## Experience\n\n### Engineer, Harborlight\n\n*2020 – Present*\n\n- Responsible for the ledger.\n';
    const { document } = await openText(text);
    await untilFinding(document, 'weak-opener: Responsible for');
  });
});
