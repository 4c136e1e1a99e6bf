import * as vscode from 'vscode';

/** The URI of a file of the fixture workspace. */
export function fixture(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no workspace folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the fixture workspace in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(fixture(name));
  return vscode.window.showTextDocument(document);
}

/** Opens a document that has no file. */
export async function openText(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  return vscode.window.showTextDocument(document);
}

/** Throws away unsaved changes and closes every editor: the next test begins with the files as they are. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Reads again and again until the value is as wanted; fails with the last value after 15 s. */
export async function eventually<T>(
  what: string,
  read: () => T | Thenable<T>,
  wanted: (value: T) => boolean,
): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: not so in 15 s; last seen: ${JSON.stringify(value, null, 1)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Rung's findings in a document, each as `rule: marked words`. */
export function findings(document: vscode.TextDocument): string[] {
  return diagnostics(document).map(({ code, range }) => `${ruleOf(code)}: ${document.getText(range)}`);
}

/** Rung's diagnostics of a document. */
export function diagnostics(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'rung');
}

/** Waits until a finding is there, or is not. */
export function untilFinding(document: vscode.TextDocument, finding: string, there = true): Promise<string[]> {
  const what = `${finding} is ${there ? 'reported' : 'gone'}`;
  return eventually(
    what,
    () => findings(document),
    (all) => all.includes(finding) === there,
  );
}

/** Where words stand in a document; they must stand there once. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const text = document.getText();
  const start = text.indexOf(words);
  if (start === -1 || text.indexOf(words, start + 1) !== -1) throw new Error(`“${words}” does not stand there once`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Puts the cursor at the start of words. */
export function putCursor(editor: vscode.TextEditor, words: string): void {
  const { start } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, start);
}

/** Replaces words that stand once in the editor's document. */
export async function replace(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
  const range = rangeOf(editor.document, words);
  if (!(await editor.edit((edit) => edit.replace(range, by)))) throw new Error('the edit was refused');
}

function ruleOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
