import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type Range,
  type SnippetTextEdit,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { matchesGlobs } from '../../src/document/kinds/globs.ts';
import type { Rule } from '../../src/lint/rule.ts';
import type { Host } from '../../src/lsp/host.ts';
import { startServer } from '../../src/lsp/server.ts';
import { type ClientOptions, listFilesMethod, readFileMethod } from '../../src/protocol.ts';

/** What VS Code announces, as far as the server looks. */
export const vscodeCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
    diagnostics: { refreshSupport: true },
    textDocumentContent: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    codeAction: {
      dataSupport: true,
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      resolveSupport: { properties: ['edit'] },
    },
  },
};

export const ourClient: ClientOptions = { files: true, status: true, cursor: true, suppressCommand: true };

/** A clock and timers that tests turn by hand. */
export interface Clock {
  /** Runs the timers that are due after that many milliseconds. */
  pass(milliseconds: number): void;
}

export interface TestClient {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  readonly clock: Clock;
  /** What the server logged, showed, pushed or sent of its own. */
  readonly logged: string[];
  readonly shown: string[];
  readonly pushed: Map<string, Diagnostic[]>;
  readonly refreshes: () => number;
  readonly sent: (method: string) => unknown[];
  /** The globs that the server asked to be told of. */
  readonly watched: () => readonly string[];
  readonly applied: WorkspaceEdit[];
  /** Files that `rung/readFile` answers with; changing them needs `filesChanged`. */
  readonly files: Map<string, string>;
  settings: Record<string, unknown>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces the first occurrence of `find` by `replacement`, as one typed change. */
  type(uri: string, find: string, replacement: string): Promise<void>;
  text(uri: string): string;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  actions(uri: string, words: string, context?: Partial<CodeActionContext>): Promise<CodeAction[]>;
  resolve(action: CodeAction): Promise<CodeAction>;
  at(uri: string, words: string): Position;
  range(uri: string, words: string): Range;
  filesChanged(...uris: string[]): Promise<void>;
  /** Resolves once a message that the server sends of itself has arrived. */
  until(condition: () => boolean): Promise<void>;
  stop(): void;
}

export interface TestOptions {
  readonly capabilities?: ClientCapabilities;
  readonly options?: ClientOptions | null;
  readonly rules?: readonly Rule[];
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Record<string, unknown>;
  readonly folders?: readonly string[];
  readonly host?: Partial<Host>;
}

/** A server and a client in this process, connected by two streams. */
export async function startClient(given: TestOptions = {}): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  const { clock, host } = handTurnedHost(given.host);
  startServer(
    createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down)),
    host,
    given.rules,
  );
  const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const state = listen(connection, given);
  connection.listen();
  const folders = given.folders ?? ['file:///work'];
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: folders[0] ?? null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities: given.capabilities ?? vscodeCapabilities,
    ...(given.options === null ? {} : { initializationOptions: given.options ?? ourClient }),
  });
  await connection.sendNotification('initialized', {});
  return makeClient(connection, initialized, clock, state);
}

interface State {
  readonly logged: string[];
  readonly shown: string[];
  readonly pushed: Map<string, Diagnostic[]>;
  readonly applied: WorkspaceEdit[];
  readonly files: Map<string, string>;
  readonly notes: { method: string; params: unknown }[];
  readonly watched: string[];
  readonly waiting: Set<() => void>;
  settings: Record<string, unknown>;
  refreshes: number;
}

function listen(connection: MessageConnection, given: TestOptions): State {
  const state: State = {
    logged: [],
    shown: [],
    pushed: new Map(),
    applied: [],
    files: new Map(Object.entries(given.files ?? {})),
    notes: [],
    watched: [],
    waiting: new Set(),
    settings: given.settings ?? {},
    refreshes: 0,
  };
  const woken = () => {
    for (const wake of state.waiting) wake();
  };
  connection.onNotification((method, params) => {
    const note = params as { message?: string; uri?: string; diagnostics?: Diagnostic[] };
    if (method === 'window/logMessage') state.logged.push(note.message ?? '');
    if (method === 'window/showMessage') state.shown.push(note.message ?? '');
    if (method === 'textDocument/publishDiagnostics') state.pushed.set(note.uri ?? '', note.diagnostics ?? []);
    state.notes.push({ method, params });
    woken();
  });
  connection.onRequest((method, params) => {
    const answer = answerRequest(state, method, params as never);
    woken();
    return answer;
  });
  return state;
}

function answerRequest(
  state: State,
  method: string,
  params: {
    uri: string;
    root: string;
    glob: string;
    items: { section?: string }[];
    edit: WorkspaceEdit;
    registrations: { registerOptions?: { watchers?: { globPattern: string }[] } }[];
  },
): unknown {
  switch (method) {
    case 'workspace/configuration':
      return params.items.map(() => state.settings);
    case 'workspace/diagnostic/refresh':
      state.refreshes += 1;
      return null;
    case 'workspace/applyEdit':
      state.applied.push(params.edit);
      return { applied: true };
    case 'client/registerCapability':
      for (const { registerOptions } of params.registrations)
        state.watched.push(...(registerOptions?.watchers ?? []).map(({ globPattern }) => globPattern));
      return null;
    case readFileMethod:
      return { text: state.files.get(params.uri) ?? null, problem: null };
    case listFilesMethod:
      return {
        uris: [...state.files.keys()].filter(
          (uri) => uri.startsWith(params.root) && matchesGlobs(uri.slice(params.root.length), [params.glob]),
        ),
      };
    default:
      return null;
  }
}

function makeClient(
  connection: MessageConnection,
  initialized: InitializeResult,
  clock: Clock,
  state: State,
): TestClient {
  const texts = new Map<string, TextDocument>();
  const document = (uri: string): TextDocument => {
    const found = texts.get(uri);
    if (!found) throw new Error(`${uri} is not open`);
    return found;
  };
  const client: TestClient = {
    connection,
    initialized,
    clock,
    logged: state.logged,
    shown: state.shown,
    pushed: state.pushed,
    applied: state.applied,
    files: state.files,
    refreshes: () => state.refreshes,
    watched: () => state.watched,
    sent: (method) => state.notes.filter((note) => note.method === method).map(({ params }) => params),
    get settings() {
      return state.settings;
    },
    set settings(settings) {
      state.settings = settings;
    },
    open: async (uri, text, languageId = 'markdown') => {
      texts.set(uri, TextDocument.create(uri, languageId, 1, text));
      if (languageId !== 'markdown') state.files.set(uri, text);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    type: async (uri, find, replacement) => {
      const before = document(uri);
      const start = before.getText().indexOf(find);
      if (start < 0) throw new Error(`“${find}” is not in the text`);
      const range = { start: before.positionAt(start), end: before.positionAt(start + find.length) };
      const contentChanges = [{ range, text: replacement }];
      const version = before.version + 1;
      const now = TextDocument.update(before, contentChanges, version);
      texts.set(uri, now);
      // As the real client does, it answers for a file with what stands unsaved in the editor.
      if (state.files.has(uri)) state.files.set(uri, now.getText());
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    text: (uri) => document(uri).getText(),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    diagnostics: async (uri) => {
      const report = await client.pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    actions: (uri, words, context = {}) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: client.range(uri, words),
        context: { diagnostics: [], ...context },
      }),
    resolve: (action) => connection.sendRequest('codeAction/resolve', action),
    at: (uri, words) => client.range(uri, words).start,
    range: (uri, words) => {
      const text = document(uri);
      const start = text.getText().indexOf(words);
      if (start < 0) throw new Error(`“${words}” is not in the text`);
      return { start: text.positionAt(start), end: text.positionAt(start + words.length) };
    },
    filesChanged: (...uris) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: uris.map((uri) => ({ uri, type: 2 })),
      }),
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition()) return;
          state.waiting.delete(look);
          resolve();
        };
        state.waiting.add(look);
        look();
      }),
    stop: () => connection.dispose(),
  };
  return client;
}

function handTurnedHost(given: Partial<Host> = {}): { clock: Clock; host: Host } {
  let time = 0;
  const timers = new Set<{ due: number; run: () => void }>();
  const host: Host = {
    version: '0.0.0',
    files: null,
    docs: null,
    today: () => ({ year: 2026, month: 6, day: 15 }),
    now: () => performance.now(),
    yieldNow: () => new Promise((resolve) => setImmediate(resolve)),
    after: (milliseconds, run) => {
      const timer = { due: time + milliseconds, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    ...given,
  };
  const pass = (milliseconds: number) => {
    time += milliseconds;
    for (const timer of [...timers]) {
      if (timer.due > time) continue;
      timers.delete(timer);
      timer.run();
    }
  };
  return { clock: { pass }, host };
}

/** The text after an edit of one document; snippets as they stand. */
export function applied(text: string, uri: string, edit: WorkspaceEdit | undefined): string {
  const document = TextDocument.create(uri, 'markdown', 1, text);
  const edits: (TextEdit | SnippetTextEdit)[] = [
    ...(edit?.changes?.[uri] ?? []),
    ...(edit?.documentChanges ?? []).flatMap((change) =>
      'edits' in change && change.textDocument.uri === uri ? (change.edits as (TextEdit | SnippetTextEdit)[]) : [],
    ),
  ];
  return TextDocument.applyEdits(
    document,
    edits.map((one) => ({ range: one.range, newText: 'snippet' in one ? one.snippet.value : one.newText })),
  );
}
