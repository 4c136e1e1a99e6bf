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
  const inputs: Input[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const input of await readOne(path, io)) {
      // A file can be named twice, in two ways (`./cv.md`), or by itself and by its folder.
      const key = ('file' in input && input.file) || input.path;
      if (seen.has(key)) continue;
      seen.add(key);
      inputs.push(input);
    }
  }
  return inputs;
}

async function readOne(path: string, io: Io): Promise<readonly Input[]> {
  if (path === STDIN_PATH) return [decode(STDIN_PATH, null, await io.stdin(), true)];
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
  const files = await markdownIn(folder);
  if (files.length === 0) return [{ path, problem: 'no Markdown file in this folder' }];
  return Promise.all(
    files.map(async (file): Promise<Input> => {
      const shown = isAbsolute(path) ? file : relative(io.cwd, file).split(sep).join('/');
      try {
        return decode(shown, file, await readFile(file), false);
      } catch (error) {
        return { path: shown, problem: reason(error) };
      }
    }),
  );
}

/** Folders that hold other people's Markdown. */
const SKIPPED = new Set(['node_modules', 'bower_components', 'vendor']);

async function markdownIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await markdownIn(path)));
    else if (entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name)) found.push(path);
  }
  return found;
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
