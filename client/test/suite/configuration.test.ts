import * as vscode from 'vscode';
import { closeAll, fixture, open, untilFinding } from './editor.ts';

const finding = 'weak-opener: Responsible for';

describe('configuration', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('rung').update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await remove('.rung.json');
    await closeAll();
  });

  it('follows a changed setting', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, finding);
    await setRules({ 'weak-opener': 'off' });
    await untilFinding(document, finding, false);
    await setRules(undefined);
    await untilFinding(document, finding);
  });

  it('follows a configuration file that appears, changes and goes', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, finding);
    await write('.rung.json', { rules: { 'weak-opener': 'off' } });
    await untilFinding(document, finding, false);
    await write('.rung.json', { rules: {} });
    await untilFinding(document, finding);
    await write('.rung.json', { rules: { 'weak-opener': 'off' } });
    await untilFinding(document, finding, false);
    await remove('.rung.json');
    await untilFinding(document, finding);
  });

  it('lets the file in the folder win over the settings', async () => {
    const { document } = await open('resume.md');
    await setRules({ 'weak-opener': 'off' });
    await untilFinding(document, finding, false);
    await write('.rung.json', { rules: { 'weak-opener': 'warning' } });
    await untilFinding(document, finding);
  });
});

function setRules(rules: Readonly<Record<string, string>> | undefined): Thenable<void> {
  return vscode.workspace.getConfiguration('rung').update('rules', rules, vscode.ConfigurationTarget.Workspace);
}

function write(name: string, content: unknown): Thenable<void> {
  return vscode.workspace.fs.writeFile(fixture(name), new TextEncoder().encode(JSON.stringify(content)));
}

async function remove(name: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(fixture(name));
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
  }
}
