import { type Dirent, type FSWatcher, watch as watchFolder } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { matchesGlobs } from '../document/kinds/globs.ts';
import type { FileSource } from '../workspace/files.ts';

/** Folders that hold no one's configuration and can be very large. */
const SKIPPED = new Set(['node_modules', '.git', '.hg', '.svn']);
const MOST_FILES = 5000;

/** Files of this machine, by `file:` URI; `roots` are the folders to watch. */
export function nodeFiles(roots: () => readonly string[] = () => []): FileSource {
  return {
    read: async (uri) => {
      const path = pathOf(uri);
      return path === null ? null : readText(path);
    },
    list: async (root, glob) => {
      const folder = pathOf(root);
      if (folder === null) return [];
      const found: string[] = [];
      await collect(folder, (path) => matchesGlobs(slashed(relative(folder, path)), [glob]), found);
      return found.map((path) => pathToFileURL(path).href);
    },
    watch: (glob, changed) => {
      const watchers = roots().flatMap((root) => watchRoot(pathOf(root), glob, changed));
      return () => {
        for (const watcher of watchers) watcher.close();
      };
    },
  };
}

/** The text of a file, null where there is none; rejects with one line where it is no text or must not be read. */
async function readText(path: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new Error(`${path} is not valid UTF-8 text.`);
    throw error;
  }
}

async function collect(folder: string, wanted: (path: string) => boolean, found: string[]): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    if (found.length >= MOST_FILES) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) await collect(path, wanted, found);
    else if (entry.isFile() && wanted(path)) found.push(path);
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // A folder that may not be read holds nothing for us.
    return [];
  }
}

function watchRoot(folder: string | null, glob: string, changed: (uri: string) => void): FSWatcher[] {
  if (folder === null) return [];
  try {
    const watcher = watchFolder(folder, { recursive: true, persistent: false }, (_event, name) => {
      if (name !== null && matchesGlobs(slashed(name), [glob])) changed(pathToFileURL(join(folder, name)).href);
    });
    // A folder that goes away is no failure of the server.
    watcher.on('error', () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
