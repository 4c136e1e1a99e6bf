import type { Connection } from 'vscode-languageserver';
import type { Engine } from '../engine.ts';
import type { FileSource } from '../workspace/files.ts';
import { type Analyses, createAnalyses } from './analyses.ts';
import type { Client } from './client.ts';
import { clientFiles, withOpenDocuments } from './client-files.ts';
import { createConfigurationChecks, isConfigurationFile } from './configuration-files.ts';
import { pushDiagnostics } from './diagnostics.ts';
import { type OpenDocuments, openDocuments } from './documents.ts';
import { editorSettings } from './editor-settings.ts';
import type { Host } from './host.ts';
import { warn } from './messages.ts';
import { createPreferences, type Preferences } from './preferences.ts';
import { createTyping, type Typing } from './typing.ts';
import { createWatching, type Watching } from './watching.ts';

/** What the answers to requests are made from; one per connection. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly engine: Engine;
  readonly documents: OpenDocuments;
  readonly files: FileSource;
  readonly preferences: Preferences;
  readonly analyses: Analyses;
  readonly typing: Typing;
  readonly watching: Watching;
  /** The editor's settings have changed; some clients send them along. */
  settingsChanged(pushed: unknown): void;
}

/** Puts the parts of a session together: what happens to documents, settings and files reaches the findings from here. */
export function createSession(connection: Connection, host: Host, client: Client, engine: Engine): Session {
  const log = (error: unknown) => connection.console.error(describe(error));
  // A rule that fails on a document does so at every keystroke: the log needs it once.
  const failed = new Set<string>();
  const settings = editorSettings(connection, client);
  const documents = openDocuments(connection, {
    opened: ({ uri }) => changed(uri),
    changed: ({ uri }, typedAt) => {
      if (typedAt !== null) typing.typed(uri, typedAt, preferences.rest());
      changed(uri);
    },
    saved: ({ uri }) => typing.release(uri),
    closed: (uri) => {
      typing.closed(uri);
      analyses.forget(uri);
      checks.closed(uri);
      if (!client.pull && !isConfigurationFile(uri)) publish(uri, []);
      // A configuration file counts as it is saved from now on.
      if (isConfigurationFile(uri)) preferences.filesChanged([uri]);
    },
  });
  // Our own client knows best what of an open file counts: it also knows which are only remembered.
  const files =
    host.files && !client.options.files
      ? withOpenDocuments(
          host.files(() => preferences.folders()),
          documents,
        )
      : clientFiles(connection);

  const publish = (uri: string, diagnostics: Parameters<Connection['sendDiagnostics']>[0]['diagnostics']) => {
    connection.sendDiagnostics({ uri, diagnostics }).catch(log);
  };
  /** Shows the findings of one document, or of all, anew: a client that pulls is told to, others are pushed to. */
  const refresh = (uri?: string) => {
    if (client.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(log);
    for (const document of documents.all()) if (uri === undefined || uri === document.uri) push(document.uri);
  };
  const push = (uri: string) => {
    if (!client.pull && !isConfigurationFile(uri)) pushDiagnostics(session, uri).catch(log);
  };
  const check = (uri: string) => {
    if (isConfigurationFile(uri)) checks.check(uri).catch(log);
  };
  const changed = (uri: string) => {
    push(uri);
    // A configuration that is being edited counts as it stands in the editor.
    if (isConfigurationFile(uri)) preferences.filesChanged([uri]);
  };

  const preferences = createPreferences({
    host,
    files,
    folders: client.folders,
    editor: settings.read,
    loaded: (uri, { problems }, read) => {
      checks.found(uri, problems);
      watching.also(read);
    },
    changed: () => {
      analyses.forget();
      for (const document of documents.all()) check(document.uri);
      refresh();
    },
  });
  const watching = createWatching({ connection, client, files, changed: preferences.filesChanged });
  const checks = createConfigurationChecks({
    files,
    rootOf: preferences.rootOf,
    publish,
    tell: (message) => warn(connection, message),
  });
  const analyses = createAnalyses({
    engine,
    host,
    documents,
    preferences,
    failed: (failures, uri) => {
      for (const { rule, error } of failures) {
        const key = `${rule} ${uri}`;
        if (failed.has(key)) continue;
        failed.add(key);
        log(`The rule ${rule} failed on ${uri}: ${describe(error)}`);
      }
    },
  });
  const typing = createTyping(host, refresh);
  const settingsChanged = (pushed: unknown) => {
    settings.push(pushed);
    preferences.settingsChanged();
  };
  const session: Session = {
    connection,
    host,
    client,
    engine,
    documents,
    files,
    preferences,
    analyses,
    typing,
    watching,
    settingsChanged,
  };
  return session;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
