import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type MarkupContent,
  type MessageConnection,
  PublishDiagnosticsNotification,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
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

/** A whole visit of an editor without snippet edits: findings, a hover, a wording with its open questions, and goodbye. */
export async function editAs(connection: MessageConnection, capabilities: ClientCapabilities): Promise<void> {
  const pushed = new Promise<readonly Diagnostic[]>((resolve) => {
    connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
      if (diagnostics.length > 0) resolve(diagnostics);
    });
  });
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  await open(connection, uri, sample);
  checkDiagnostics(capabilities.textDocument?.diagnostic ? await pull(connection, uri) : await pushed, sample);
  const text = TextDocument.create(uri, 'markdown', 1, sample);
  const position = text.positionAt(sample.indexOf('Led the migration'));
  const textDocument = { uri };
  const hover = await connection.sendRequest<Hover | null>('textDocument/hover', { textDocument, position });
  assert.ok(hover);
  assert.match((hover.contents as MarkupContent).value, /“Led”/);
  const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const [first] = actions.filter(({ kind }) => kind === 'quickfix');
  assert.ok(first);
  const { edit } = first.edit ? first : await connection.sendRequest<CodeAction>('codeAction/resolve', first);
  const change = edit?.changes?.[uri] ?? (edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits;
  const after = TextDocument.applyEdits(text, (change ?? []) as TextEdit[]);
  const line = after.split('\n').find((one) => one.includes('parcels to Postgres')) ?? '';
  assert.match(line, /⟨[^⟩]+\?⟩/, 'the questions stand in the text');
  assert.equal(
    after,
    sample.replace('- Led the migration of parcels to Postgres.', line),
    'and nothing else was changed',
  );
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
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
