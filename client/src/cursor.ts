import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CursorLeftParams, cursorLeftMethod } from '../../server/src/protocol.ts';
import { isEditable } from './documents.ts';

/**
 * Tells the server when the cursor leaves the line being written, so that findings held back while typing appear.
 * Which lines belong to one bullet is the server's knowledge: it is told where the cursor went.
 */
export function followCursor(client: BaseLanguageClient): vscode.Disposable {
  let writing: { uri: string; line: number } | null = null;
  const left = (params: CursorLeftParams) => {
    if (client.isRunning()) void client.sendNotification(cursorLeftMethod, params);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const last = contentChanges.at(-1);
      if (!last || document.languageId !== 'markdown' || !isEditable(document.uri)) return;
      const added = last.text.split('\n').length - 1;
      writing = { uri: document.uri.toString(), line: last.range.start.line + added };
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const uri = textEditor.document.uri.toString();
      const cursor = selections[0]?.active;
      if (!cursor || writing?.uri !== uri || writing.line === cursor.line) return;
      writing = { uri, line: cursor.line };
      left({ uri, position: { line: cursor.line, character: cursor.character } });
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (!writing) return;
      left({ uri: writing.uri });
      writing = null;
    }),
  );
}
