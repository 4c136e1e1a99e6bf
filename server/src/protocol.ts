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

/** Client → server notification: the cursor left the bullet that was being written. */
export const cursorLeftMethod = 'rung/cursorLeft';
export interface CursorLeftParams {
  readonly uri: string;
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
