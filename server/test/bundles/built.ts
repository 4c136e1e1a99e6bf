import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const bundles = ['server.cjs', 'cli.cjs', 'worker.js'] as const;
const inputs = ['server/src', 'client/src', 'esbuild.mjs', 'package-lock.json'];

let fresh = false;

/** The path of a bundle, built first where it is missing or older than what it is made of; once per run. */
export function built(bundle: (typeof bundles)[number]): string {
  if (!fresh) {
    if (isStale())
      execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    fresh = true;
  }
  return join(root, 'server', 'dist', bundle);
}

function isStale(): boolean {
  const oldest = Math.min(...bundles.map((name) => modified(join(root, 'server', 'dist', name))));
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
