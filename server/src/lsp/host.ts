import type { FileSource } from '../workspace/files.ts';

/** A calendar day; months are 1–12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Is told how the client begins and ends; a worker is ended from outside. */
export interface Lifetime {
  /** `initialize` was asked for; the client's process, where it gives one. */
  begun(processId: number | null): void;
  /** `shutdown` was asked for. */
  closing(): void;
  /** `exit` was told. */
  ended(): void;
}

/** What the language server needs of the machine it runs on; Node and the web worker each give their own. */
export interface Host {
  /** The version that `initialize` answers with. */
  readonly version: string;
  /** Files of the machine below the client's folders, or null where they come over the client's requests only. */
  readonly files: ((folders: () => readonly string[]) => FileSource) | null;
  /** URI of a folder with the rule pages (`ID.md`), for clients that cannot open `rung-rule:` documents. */
  readonly docs: string | null;
  /** Given where the server has a process to itself. */
  readonly lifetime?: Lifetime;
  today(): Day;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** Resolves after the event loop has let waiting messages in. */
  yieldNow(): Promise<void>;
  /** Runs `run` once after that many milliseconds; the returned function calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}
