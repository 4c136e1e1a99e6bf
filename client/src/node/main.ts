import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, type Running, start } from '../client.ts';

let running: Running | undefined;

/** Entry on the desktop and on remote machines: the server is a Node process. */
export async function activate(context: ExtensionContext): Promise<Api> {
  const module = context.asAbsolutePath('server/dist/server.cjs');
  const server = { module, transport: TransportKind.ipc };
  running = await start(context, (options) => new LanguageClient('rung', 'Rung', server, options));
  return running.api;
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
