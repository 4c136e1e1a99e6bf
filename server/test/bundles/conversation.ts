import assert from 'node:assert/strict';
import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver-protocol';
import { sample } from './sample.ts';

const uri = 'file:///work/resume.md';

/** Opens the sample in a server of either host, pulls its diagnostics, and says goodbye as the protocol asks. */
export async function converse(connection: MessageConnection, processId: number | null): Promise<void> {
  const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', {
    processId,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  assert.equal(serverInfo?.name, 'rung');
  await connection.sendNotification('initialized', {});
  await open(connection, uri, sample);
  checkDiagnostics(await pull(connection, uri), sample);
  const notes = 'file:///work/notes.md';
  await open(connection, notes, '# Notes\n\n- Responsible for nothing.\n');
  assert.deepEqual(await pull(connection, notes), []);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
}

/** The same with a client that cannot pull: the server pushes. */
export async function receivePushed(connection: MessageConnection): Promise<void> {
  const pushed = new Promise<readonly Diagnostic[]>((resolve) => {
    connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
      if (diagnostics.length > 0) resolve(diagnostics);
    });
  });
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  await open(connection, uri, sample);
  checkDiagnostics(await pushed, sample);
}

function open(connection: MessageConnection, uri: string, text: string): Promise<void> {
  return connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
}

async function pull(connection: MessageConnection, uri: string): Promise<readonly Diagnostic[]> {
  const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  assert.equal(report.kind, 'full');
  return report.kind === 'full' ? report.items : [];
}

function checkDiagnostics(diagnostics: readonly Diagnostic[], text: string): void {
  const lines = text.split('\n');
  const marked = diagnostics.map(({ code, range: { start, end } }) => {
    return `${code}: ${lines[start.line]?.slice(start.character, end.character)}`;
  });
  assert.ok(marked.includes('weak-opener: Responsible for'), marked.join('\n'));
  assert.ok(marked.includes('bare-led: Led'), marked.join('\n'));
}
