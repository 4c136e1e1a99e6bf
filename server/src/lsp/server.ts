import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createEngine } from '../engine.ts';
import type { Rule } from '../lint/rule.ts';
import { type CursorLeftParams, cursorLeftMethod } from '../protocol.ts';
import { type Client, readClient } from './client.ts';
import { codeActionKinds, codeActions, resolveCodeAction } from './code-actions.ts';
import { commandIds, executeCommand } from './commands.ts';
import { completion, triggerCharacters } from './completion.ts';
import { toOffset } from './convert.ts';
import { pullDiagnostics } from './diagnostics.ts';
import { foldingRanges } from './folding.ts';
import type { Host } from './host.ts';
import { hover } from './hover.ts';
import { ruleContent, ruleScheme } from './rule-pages.ts';
import { semanticTokens, tokenTypes } from './semantic-tokens.ts';
import { createSession, type Session } from './session.ts';
import { documentSymbols, flatSymbols } from './symbols.ts';

/**
 * Serves one client over a connection that the host has made. Knows neither Node nor the browser; `rules` is for tests.
 * Errors are logged and answered, never fatal.
 */
export function startServer(connection: Connection, host: Host, rules?: readonly Rule[]): void {
  const engine = createEngine(rules);
  connection.onInitialize((params) => {
    const client = readClient(params);
    host.lifetime?.begun(params.processId);
    serve(createSession(connection, host, client, engine));
    return initializeResult(client, host);
  });
  connection.onShutdown(() => host.lifetime?.closing());
  connection.onExit(() => host.lifetime?.ended());
  connection.listen();
}

function initializeResult(client: Client, host: Host): InitializeResult {
  const capabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    // Findings of one document depend on that document and its settings alone.
    ...(client.pull
      ? { diagnosticProvider: { identifier: 'rung', interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: client.resolvesActions },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    completionProvider: { triggerCharacters: [...triggerCharacters] },
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true },
    executeCommandProvider: { commands: [...commandIds] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(client.contentProvider ? { textDocumentContent: { schemes: [ruleScheme] } } : {}),
    },
  };
  return { capabilities, serverInfo: { name: 'rung', version: host.version } };
}

/** Answers the requests. */
function serve(session: Session): void {
  const { connection, analyses, client, engine } = session;
  if (client.pull) {
    connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
      pullDiagnostics(session, textDocument.uri, previousResultId, token),
    );
  }
  connection.onHover((params, token) => hover(session, params, token));
  connection.onCodeAction((params, token) => codeActions(session, params, token));
  connection.onCodeActionResolve((action, token) => resolveCodeAction(session, action, token));
  connection.onCompletion((params, token) => completion(session, params, token));
  connection.onExecuteCommand((params) => executeCommand(session, params));
  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    const reading = await analyses.read(textDocument.uri, token);
    if (!reading) return [];
    const symbols = documentSymbols(reading);
    return client.hierarchicalSymbols ? symbols : flatSymbols(textDocument.uri, symbols);
  });
  connection.onFoldingRanges(async ({ textDocument }, token) => {
    const reading = await analyses.read(textDocument.uri, token);
    return reading ? foldingRanges(reading) : [];
  });
  connection.languages.semanticTokens.on(async ({ textDocument }, token) => {
    const reading = await analyses.read(textDocument.uri, token);
    return reading ? semanticTokens(engine, reading) : { data: [] };
  });
  if (client.contentProvider) {
    connection.workspace.textDocumentContent.on(({ uri }) => ({ text: ruleContent(engine.rules, uri) }));
  }
  connection.onNotification(cursorLeftMethod, (params: CursorLeftParams) => cursorLeft(session, params));
  connection.onInitialized(() => register(session));
  connection.onDidChangeConfiguration(({ settings }) => session.settingsChanged(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => session.preferences.filesChanged(changes.map(({ uri }) => uri)));
}

function cursorLeft({ documents, analyses, typing }: Session, { uri, position }: CursorLeftParams): void {
  const text = documents.get(uri);
  if (!text) return;
  const to = position ? toOffset(text, position) : null;
  void analyses.read(uri).then(
    (reading) => {
      if (reading) typing.left(reading.text, reading.document, to);
    },
    () => typing.release(uri),
  );
}

/** Asks to be told of changed settings and files, and of folders that come and go. */
function register({ connection, client, preferences, watching }: Session): void {
  if (client.configurationChanges) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'rung' });
  }
  watching.start();
  connection.workspace.onDidChangeWorkspaceFolders((event) => {
    preferences.foldersChanged(
      event.added.map(({ uri }) => uri),
      event.removed.map(({ uri }) => uri),
    );
  });
}
