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
  const editor = await vscode.window.showTextDocument(document);
  // VS Code may still hold the last unsaved document under the same name, and gives it back with what was in it.
  const before = document.getText();
  if (before !== content) {
    const all = new vscode.Range(document.positionAt(0), document.positionAt(before.length));
    await editor.edit((edit) => edit.replace(all, content));
  }
  return editor;
}

/** Whether VS Code's own JSON support knows the extension's schemas: not where it runs in another host than Rung. */
export function hasSchemas(): boolean {
  return vscode.workspace.workspaceFolders?.[0]?.uri.scheme !== 'vscode-remote';
}

/** What stands above the bullets of `openBullets`. */
const HEAD = '---\nrung: resume\n---\n\n## Experience\n\n### Engineer, Harborlight\n\n*2020 – Present*\n\n';

/** The text of a résumé with one role that has these bullets. */
export function resumeOf(...bullets: string[]): string {
  return `${HEAD}${bullets.join('\n')}\n`;
}

/** Makes or overwrites a file of the workspace. */
export function write(name: string, content: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(fixture(name), new TextEncoder().encode(content));
}

/** Deletes a file of the workspace where there is one. */
export async function remove(name: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(fixture(name));
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
  }
}

/** Sets a setting of the workspace, or takes it away again. */
export function set(section: string, key: string, value: unknown): Thenable<void> {
  return vscode.workspace.getConfiguration(section).update(key, value, vscode.ConfigurationTarget.Workspace);
}

/** Waits until the whole text of a document is as wanted. */
export function untilText(document: vscode.TextDocument, what: string, wanted: string): Promise<string> {
  return eventually(
    what,
    () => document.getText(),
    (text) => text === wanted,
  );
}

/** Undoes step by step until the text is what it was; fails where it never is. */
export async function undoTo(document: vscode.TextDocument, wanted: string): Promise<void> {
  for (let step = 0; step < 20 && document.getText() !== wanted; step += 1) {
    await vscode.commands.executeCommand('undo');
  }
  if (document.getText() !== wanted) throw new Error(`undo left\n${document.getText()}`);
}

/** What the extension tells of itself. */
export function api(): { status(): string; statusDetail(): string; lastMessage(): string } | undefined {
  return vscode.extensions.getExtension('rung.rung')?.exports;
}

/** Throws away unsaved changes and closes every editor: the next test begins with the files as they are. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Milliseconds after which what has not come is not expected any more; a busy machine takes its time. */
const PATIENCE = 30_000;

/** Reads again and again until the value is as wanted; fails with the last value when patience ends. */
export async function eventually<T>(
  what: string,
  read: () => T | Thenable<T>,
  wanted: (value: T) => boolean,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > end)
      throw new Error(`${what}: not so in ${PATIENCE / 1000} s; last seen: ${JSON.stringify(value, null, 1)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/**
 * Opens a list and takes its first entry, as Enter does, until that shows. Accepting does nothing before the list is there,
 * and a list that something else has closed is opened again.
 */
export async function pickFirst(list: () => Thenable<unknown>, accept: string, shows: () => boolean): Promise<void> {
  let turn = 0;
  await eventually(
    'the first entry was taken',
    async () => {
      if (shows()) return true;
      if (turn % 100 === 0) await list();
      turn += 1;
      await vscode.commands.executeCommand(accept);
      return shows();
    },
    (taken) => taken,
  );
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

/** Waits for Rung's diagnostics of a file that need not be open. */
export function untilDiagnostics(
  uri: vscode.Uri,
  what: string,
  wanted: (all: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return eventually(what, () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'rung'), wanted);
}

/** The text of all hovers on the first letter of words; empty where there is none. */
export async function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, words).start.translate(0, 1),
  );
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
    .join('\n');
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
