import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { nodeHost } from './host.ts';

/** Serves one client over standard input and output; `script` is the folder of the running bundle. */
export function serveStdio(script: string): void {
  // Without streams `createConnection` looks for a transport in the arguments and throws.
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  startServer(createConnection(ProposedFeatures.all, reader, writer), nodeHost(script));
}
