/** Where configuration, ladders and closed documents are read from: VS Code's `workspace.fs`, or Node's file system. */
export interface FileSource {
  /** The text of a file, or null where it does not exist; rejects with one clear line where it cannot be read. */
  read(uri: string): Promise<string | null>;
  /** URIs below `root` that match the glob. */
  list(root: string, glob: string): Promise<readonly string[]>;
  /** Calls back with the URI of a changed, created or deleted file that matches; returns the end of watching. */
  watch(glob: string, changed: (uri: string) => void): () => void;
}
