import * as vscode from 'vscode';
import { type BaseLanguageClient, MessageType, ShowMessageNotification } from 'vscode-languageclient';

/** What the server had to say last; VS Code itself has no way to ask for a message that was shown. */
export interface Messages extends vscode.Disposable {
  last(): string;
}

/** Shows the server's messages. */
export function showMessages(client: BaseLanguageClient): Messages {
  let last = '';
  const listening = client.onNotification(ShowMessageNotification.type, ({ type, message }) => {
    last = message;
    // Not awaited: a message stays until somebody closes it.
    if (type === MessageType.Error) void vscode.window.showErrorMessage(message);
    else if (type === MessageType.Warning) void vscode.window.showWarningMessage(message);
    else void vscode.window.showInformationMessage(message);
  });
  return { last: () => last, dispose: () => listening.dispose() };
}
