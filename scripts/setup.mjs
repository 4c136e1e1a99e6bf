// What a fresh clone needs before anything else can run. Imports nothing that would have to be installed.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Installs the dependencies of package-lock.json where they are missing or are not those. */
export function install() {
  if (installed()) return;
  console.log('Installing dependencies (npm ci) …');
  call('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * Builds what is shipped; with `--tests` the suite that runs inside VS Code as well.
 * @param {string[]} options
 */
export function build(...options) {
  call(process.execPath, ['esbuild.mjs', ...options]);
}

/**
 * Runs a command in the project's folder to its end, in sight; throws where it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function call(command, args, env = {}) {
  const options = {
    cwd: root,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'npm',
  };
  const { status, error } = spawnSync(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

function installed() {
  try {
    const wanted = packages('package-lock.json');
    const present = packages('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        !path.startsWith('node_modules/') || optional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packages(lockFile) {
  return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
}
