import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** What happened to an open document. */
export interface DocumentEvents {
  opened(document: TextDocument): void;
  /** `typedAt` is the offset behind what was typed, in the new text; null where the whole text was replaced. */
  changed(document: TextDocument, typedAt: number | null): void;
  saved(document: TextDocument): void;
  closed(uri: string): void;
}

/** The documents that the client has open, kept in step with its edits. */
export interface OpenDocuments {
  get(uri: string): TextDocument | undefined;
  all(): readonly TextDocument[];
}

/** Listens to the client's document notifications; edits arrive as ranges (incremental sync). */
export function openDocuments(connection: Connection, events: DocumentEvents): OpenDocuments {
  // `update` writes into its document, so work under way is given a copy that no later edit reaches.
  const live = new Map<string, TextDocument>();
  const open = new Map<string, TextDocument>();
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = TextDocument.create(uri, languageId, version, text);
    live.set(uri, TextDocument.create(uri, languageId, version, text));
    open.set(uri, document);
    events.opened(document);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const { uri, version } = textDocument;
    const before = live.get(uri);
    if (!before) return;
    const updated = TextDocument.update(before, contentChanges, version);
    live.set(uri, updated);
    const document = TextDocument.create(uri, updated.languageId, version, updated.getText());
    open.set(uri, document);
    events.changed(document, typedAt(document, contentChanges));
  });
  connection.onDidSaveTextDocument(({ textDocument }) => {
    const document = open.get(textDocument.uri);
    if (document) events.saved(document);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    live.delete(textDocument.uri);
    if (open.delete(textDocument.uri)) events.closed(textDocument.uri);
  });
  return { get: (uri) => open.get(uri), all: () => [...open.values()] };
}

/** Where the writer is: behind the last change's text; null where the whole text was replaced. */
function typedAt(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): number | null {
  const last = changes.at(-1);
  if (!last || !('range' in last)) return null;
  return document.offsetAt(last.range.start) + last.text.length;
}
