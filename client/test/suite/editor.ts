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
