import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const bundles = ['server.cjs', 'cli.cjs', 'worker.js'] as const;
export type Bundle = (typeof bundles)[number];

const root = join(import.meta.dirname, '..', '..', '..');
const inputs = ['server/src', 'client/src', 'esbuild.mjs', 'package-lock.json'];

let fresh = false;

/** The path of a bundle, built first where it is missing or older than what it is made of; once per run. */
export function built(bundle: Bundle): string {
  ensureBuilt();
  return join(root, 'server', 'dist', bundle);
}

/** What esbuild tells of the bundles: by source file, what it imports that is not in the bundle. */
export function importsFromOutside(): ReadonlyMap<string, readonly string[]> {
  ensureBuilt();
  const found = new Map<string, readonly string[]>();
  for (const { inputs } of JSON.parse(readFileSync(join(root, 'dist/meta.json'), 'utf8')) as readonly Metafile[]) {
    for (const [file, { imports }] of Object.entries(inputs)) {
      found.set(file, [
        ...(found.get(file) ?? []),
        ...imports.filter(({ external }) => external).map(({ path }) => path),
      ]);
    }
  }
  return found;
}

interface Metafile {
  readonly inputs: Readonly<
    Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>
  >;
}

/** The limits in bytes that esbuild.mjs sets, by path. */
export function budgets(): ReadonlyMap<string, number> {
  const source = readFileSync(join(root, 'esbuild.mjs'), 'utf8');
  const rows = source.matchAll(/'((?:client|server)\/dist\/[^']+)': ([\d_]+),/g);
  return new Map([...rows].map(([, path = '', bytes = '']) => [path, Number(bytes.replaceAll('_', ''))]));
}

function ensureBuilt(): void {
  if (fresh) return;
  if (isStale()) execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  fresh = true;
}

function isStale(): boolean {
  const made = [...bundles.map((name) => `server/dist/${name}`), 'dist/meta.json'];
  const oldest = Math.min(...made.map((path) => modified(join(root, path))));
  return inputs.some((input) => newest(join(root, input)) > oldest);
}

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newest(join(path, name))));
}

/** When a file was written; never, where there is none. */
function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}
