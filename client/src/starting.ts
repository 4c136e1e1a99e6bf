import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Starts the client; what goes wrong is logged and shown once. */
export async function startClient(client: BaseLanguageClient, log: vscode.LogOutputChannel): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    // Not awaited: activation must not hang on an open message.
    void vscode.window
      .showErrorMessage('Rung could not start its language server.', 'Show Log')
      .then((choice) => choice && log.show());
  }
}

/** Stops and starts again: a browser client has no `restart()`. */
export async function restartClient(client: BaseLanguageClient, log: vscode.LogOutputChannel): Promise<void> {
  if (client.needsStop()) await client.stop();
  await startClient(client, log);
}
