import type { DocumentKind } from '../document/model.ts';
import type { Engine } from '../engine.ts';
import type { Level } from '../ladder/model.ts';
import type { FileSource } from '../workspace/files.ts';
import type { Io } from './io.ts';

/** What every command works with. */
export interface Cli {
  readonly io: Io;
  readonly engine: Engine;
  readonly files: FileSource;
}

/** Options that every command on documents takes. */
export interface CommonOptions {
  readonly kind?: Exclude<DocumentKind, 'none'>;
  readonly target?: Level;
  /** A profile's id or a file. */
  readonly ladder?: string;
  readonly config?: string;
}

export type DataFormat = 'pretty' | 'json';
