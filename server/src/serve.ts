import {
  createConnection,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { Host } from './lsp/host.ts';
import { startServer } from './lsp/server.ts';

/**
 * Serves the client at the other end of two streams of messages. One bundle of this runs in a worker and in Node, whose
 * own part is the reading and writing: the package would be half as large again with a bundle for each.
 */
export function serve(reader: MessageReader, writer: MessageWriter, host: Host): void {
  startServer(createConnection(ProposedFeatures.all, reader, writer), host);
}
