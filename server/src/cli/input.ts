import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Io } from './io.ts';

/** One text to be read, or the one line that says why it cannot be. */
export type Input =
  | {
      readonly path: string;
      readonly file: string | null;
      readonly text: string;
      readonly bom: boolean;
      readonly named: boolean;
    }
  | { readonly path: string; readonly problem: string };

/** Standard input has no name: this stands for it in every report. */
export const STDIN_PATH = '-';

/** Reads what was named, in that order; a folder stands for the Markdown files in it, `-` for standard input. */
export async function readInputs(paths: readonly string[], io: Io): Promise<readonly Input[]> {
  // A file can be named twice, in two ways (`./cv.md`), or by itself and by its folder: named it is in any order.
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    for (const input of await readOne(path, io)) {
      const key = input.path === STDIN_PATH ? STDIN_PATH : resolve(io.cwd, input.path);
      const earlier = inputs.get(key);
      if (!earlier) inputs.set(key, input);
      else if ('named' in earlier && 'named' in input && input.named) inputs.set(key, { ...earlier, named: true });
    }
  }
  return [...inputs.values()];
}

async function readOne(path: string, io: Io): Promise<readonly Input[]> {
  if (path === STDIN_PATH) return [decode(STDIN_PATH, null, await io.stdin(), true)];
  // An unset variable of a script: the folder that it runs in is not meant.
  if (path === '') return [{ path: '“”', problem: 'an empty name' }];
  if (/^https?:\/\//i.test(path)) return [{ path, problem: 'an address; only files are read' }];
  const file = resolve(io.cwd, path);
  try {
    const found = await stat(file);
    if (found.isDirectory()) return await readFolder(path, file, io);
    return [decode(path, file, await readFile(file), true)];
  } catch (error) {
    return [{ path, problem: reason(error) }];
  }
}

async function readFolder(path: string, folder: string, io: Io): Promise<readonly Input[]> {
  const found = await markdownIn(folder);
  if (found.length === 0) return [{ path, problem: 'no Markdown file in this folder' }];
  const shown = (file: string) => (isAbsolute(path) ? file : relative(io.cwd, file).split(sep).join('/') || path);
  return Promise.all(
    found.map(async ({ file, problem }): Promise<Input> => {
      if (problem !== null) return { path: shown(file), problem };
      try {
        return decode(shown(file), file, await readFile(file), false);
      } catch (error) {
        return { path: shown(file), problem: reason(error) };
      }
    }),
  );
}

/** Folders that hold other people's Markdown. */
const SKIPPED = new Set(['node_modules', 'bower_components', 'vendor']);

interface Found {
  readonly file: string;
  /** Why a folder cannot be looked into. */
  readonly problem: string | null;
}

async function markdownIn(folder: string): Promise<readonly Found[]> {
  const entries = await entriesOf(folder);
  if (typeof entries === 'string') return [{ file: folder, problem: entries }];
  const found: Found[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue;
    const file = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await markdownIn(file)));
    else if (entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name)) found.push({ file, problem: null });
  }
  return found;
}

async function entriesOf(folder: string): Promise<Dirent[] | string> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return reason(error);
  }
}

function decode(path: string, file: string | null, bytes: Uint8Array, named: boolean): Input {
  const text = decodeText(bytes);
  if (typeof text !== 'string') return { path, ...text };
  return { path, file, text, bom: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf, named };
}

/** The text of one file, or why there is none. */
export async function readText(path: string, io: Io): Promise<string | { readonly problem: string }> {
  try {
    return decodeText(await readFile(resolve(io.cwd, path)));
  } catch (error) {
    return { problem: reason(error) };
  }
}

/** Bytes as text, or why they are none; nothing is guessed about other encodings. */
export function decodeText(bytes: Uint8Array): string | { readonly problem: string } {
  if (bytes.includes(0)) return { problem: 'a binary file, not Markdown' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'not valid UTF-8 text' };
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return error instanceof Error ? error.message : String(error);
}
