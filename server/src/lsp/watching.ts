import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { FileSource } from '../workspace/files.ts';
import { nameOf } from '../workspace/uris.ts';
import type { Client } from './client.ts';

/** Tells of files that were changed, made or deleted where they can change what is in force. */
export interface Watching {
  /** Begins with the files whose names say what they are; the client must be initialized. */
  start(): void;
  /** Watches what a configuration was read from, whatever it is called: a ladder, or a file that it extends. */
  also(uris: readonly string[]): void;
}

const GLOBS: readonly string[] = ['**/.rung.{json,yaml,yml}', '**/*.rung-ladder.{json,yaml,yml}', '**/package.json'];
const WATCHED = /\/(?:\.rung\.(?:json|ya?ml)|[^/]*\.rung-ladder\.(?:json|ya?ml)|package\.json)$/;
/** Asked for only to learn where a repository ends. */
const MARKER = /\/\.git\/HEAD$/;

interface Parts {
  readonly connection: Connection;
  readonly client: Client;
  readonly files: FileSource;
  changed(uris: readonly string[]): void;
}

export function createWatching({ connection, client, files, changed }: Parts): Watching {
  const names = new Set<string>();
  const watch = (globs: readonly string[]) => {
    if (client.watchedFiles) {
      const watchers = globs.map((globPattern) => ({ globPattern }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    } else {
      for (const glob of globs) files.watch(glob, (uri) => changed([uri]));
    }
  };
  return {
    start: () => watch(GLOBS),
    also: (uris) => {
      const fresh = uris.filter((uri) => !WATCHED.test(uri) && !MARKER.test(uri)).map(nameOf);
      const unknown = [...new Set(fresh)].filter((name) => !names.has(name));
      for (const name of unknown) names.add(name);
      // A name may hold what is a sign of its own in a glob.
      if (unknown.length > 0) watch(unknown.map((name) => `**/${name.replace(/[[\]{}*?!\\]/g, '?')}`));
    },
  };
}
