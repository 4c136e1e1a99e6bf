#!/usr/bin/env node
import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { nodeHost } from './host.ts';
import { serveStdio } from './stdio.ts';

// VS Code starts the server as a child process with a channel; other editors talk over standard input and output.
if (process.argv.includes('--node-ipc')) {
  const connection = createConnection(
    ProposedFeatures.all,
    new IPCMessageReader(process),
    new IPCMessageWriter(process),
  );
  startServer(connection, nodeHost(__dirname));
} else {
  serveStdio(__dirname);
}
