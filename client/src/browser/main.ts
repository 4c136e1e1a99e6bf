import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Api, type Running, start } from '../client.ts';

let running: Running | undefined;
let worker: Worker | undefined;

/** Entry in the browser: the server is a worker. */
export async function activate(context: ExtensionContext): Promise<Api> {
  const script = Uri.joinPath(context.extensionUri, 'server/dist/worker.js').toString(true);
  // A client that is given a function can start again; it never ends the worker that it had.
  const server = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  running = await start(context, (options) => new LanguageClient('rung', 'Rung', server, options));
  return running.api;
}

export async function deactivate(): Promise<void> {
  await running?.stop();
  worker?.terminate();
}
