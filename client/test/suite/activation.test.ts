import * as vscode from 'vscode';
import { eventually, open } from './editor.ts';

describe('Rung', () => {
  it('starts with the first Markdown document', async () => {
    await open('resume.md');
    const extension = vscode.extensions.getExtension('rung.rung');
    await eventually(
      'the extension is active',
      () => extension?.isActive,
      (active) => active === true,
    );
  });
});
