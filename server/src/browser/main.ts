import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageserver/browser';
import { serve } from '../serve.ts';
import { browserHost } from './host.ts';

declare const self: DedicatedWorkerGlobalScope;

export { serve };

/** What the bundle does by itself in a worker; see `esbuild.mjs`. */
export function serveWorker(): void {
  serve(new BrowserMessageReader(self), new BrowserMessageWriter(self), browserHost());
}
