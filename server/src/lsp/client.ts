import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { ClientOptions } from '../protocol.ts';

/** What the client can do, read once from `initialize`. */
export interface Client {
  readonly options: ClientOptions;
  /** Asks for diagnostics itself; others are pushed to. */
  readonly pull: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshTokens: boolean;
  /** Edits may hold tab stops. */
  readonly snippetEdits: boolean;
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  /** Fills in a code action's edit when it was chosen. */
  readonly resolvesActions: boolean;
  /** Takes code actions at all; very old clients know commands only. */
  readonly codeActionLiterals: boolean;
  readonly snippetCompletion: boolean;
  readonly markdownHover: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Opens documents of the server's own scheme (`rung-rule:`). */
  readonly contentProvider: boolean;
  readonly configuration: boolean;
  readonly watchedFiles: boolean;
  readonly configurationChanges: boolean;
  readonly folders: readonly string[];
}

export function readClient({ capabilities, initializationOptions, ...rest }: InitializeParams): Client {
  const { workspace, textDocument } = capabilities;
  const action = textDocument?.codeAction;
  return {
    options: readOptions(initializationOptions),
    pull: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    resolvesActions: action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
    codeActionLiterals: action?.codeActionLiteralSupport !== undefined,
    snippetCompletion: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdownHover: prefersMarkdown(capabilities),
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    contentProvider: workspace?.textDocumentContent !== undefined,
    configuration: workspace?.configuration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folders: readFolders(rest),
  };
}

function readOptions(options: unknown): ClientOptions {
  return typeof options === 'object' && options !== null ? (options as ClientOptions) : {};
}

function prefersMarkdown({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.hover?.contentFormat?.includes('markdown') === true;
}

function readFolders(params: Omit<InitializeParams, 'capabilities' | 'initializationOptions'>): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  return params.rootUri ? [params.rootUri] : [];
}
