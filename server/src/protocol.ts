// Names and types of Rung's own messages: the one server file that the client may import.

/** Server → client notification after each lint: what the status item shows. */
export const statusMethod = 'rung/status';
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly kind: 'resume' | 'brag' | 'packet' | 'job' | 'none';
  readonly reason: string;
  readonly roles: number;
  readonly entries: number;
  /** Findings that reach the Problems panel; hints are counted apart. */
  readonly findings: number;
  readonly hints: number;
}

/** Client → server notification: the cursor left the line that was being written. */
export const cursorLeftMethod = 'rung/cursorLeft';
export interface CursorLeftParams {
  readonly uri: string;
  /** Where it went, zero-based; the server decides whether that is still the same bullet. Missing: out of the document. */
  readonly position?: { readonly line: number; readonly character: number };
}

// FileSource over the client: a worker has no file system and Node cannot read `vscode-vfs:`.

/** Server → client request: a file's text, or null where it cannot be read. */
export const readFileMethod = 'rung/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  /** Base64 is avoided: text is decoded by the client; null where missing or not UTF-8. */
  readonly text: string | null;
  readonly problem: string | null;
}

/** Server → client request: the URIs under `root` that match a glob. */
export const listFilesMethod = 'rung/listFiles';
export interface ListFilesParams {
  readonly root: string;
  readonly glob: string;
}
export interface ListFilesResult {
  readonly uris: readonly string[];
}

/** `initializationOptions` of a client that knows Rung's own messages; others send none and get the plain protocol. */
export interface ClientOptions {
  /** Answers `rung/readFile` and `rung/listFiles`. */
  readonly files?: boolean;
  /** Wants `rung/status`. */
  readonly status?: boolean;
  /** Sends `rung/cursorLeft`. */
  readonly cursor?: boolean;
  /** Has the command `rung.suppress`: one menu entry with a pick list instead of four. */
  readonly suppressCommand?: boolean;
}

/** The command of the client's pick list; its one argument is `SuppressRequest`. */
export const suppressClientCommand = 'rung.suppress';
/** Server command: silences a finding; its one argument is `SuppressRequest` with `where` set; answers `SuppressResult`. */
export const suppressServerCommand = 'rung.server.suppress';

export type SuppressWhere = 'line' | 'document' | 'workspace' | 'phrase';

export interface SuppressRequest {
  readonly uri: string;
  readonly rule: string;
  /** The words that the finding marks. */
  readonly words: string;
  /** By which the server finds the place again. */
  readonly anchor: {
    readonly around: string;
    readonly offset: number;
    readonly length: number;
    readonly start: number;
  };
  /** The places offered. */
  readonly choices: readonly SuppressWhere[];
  readonly where?: SuppressWhere;
}

export interface SuppressResult {
  /** The file that was changed and was not open: the client saves it, or null. */
  readonly save: string | null;
}

/** Server command: the catalogue as `RuleSummary[]`, for the client's pick list of rule pages. */
export const rulesServerCommand = 'rung.server.rules';

export interface RuleSummary {
  readonly id: string;
  readonly title: string;
}
