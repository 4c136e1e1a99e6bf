import * as vscode from 'vscode';

/**
 * Whether a document is someone's own text. Diffs (`git:`), notebook cells, chat snippets and our own rule pages are
 * Markdown as well, and nothing of Rung belongs into them: none of them lies in a file system that can be written to.
 */
export function isEditable(uri: vscode.Uri): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
