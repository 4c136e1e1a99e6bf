// `npm run editor`: opens a copy of the sample résumé, or your own file, in VS Code with Rung loaded.

import { spawnSync } from 'node:child_process';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { build, install, root } from './setup.mjs';

const given = process.argv[2];

install();
build();
const file = given ? resolve(given) : await copySample();
if (openOnDesktop(file)) console.log(`Opened ${file} in VS Code.`);
else await serve(file);

async function copySample() {
  const folder = join(await mkdtemp(join(tmpdir(), 'rung-sample-')), 'workspace');
  await cp(join(root, 'test-fixtures', 'workspace'), folder, { recursive: true });
  return join(folder, 'resume.md');
}

/** @param {string} path */
function openOnDesktop(path) {
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', dirname(path), path];
  const { error, status } = spawnSync('code', args, { stdio: 'ignore', shell: process.platform === 'win32' });
  return !error && status === 0;
}

/**
 * VS Code in the browser, from this machine alone.
 * @param {string} path
 */
async function serve(path) {
  const { packageExtension } = await import('./package.mjs');
  const { startServer } = await import('./vscode-host/server.mjs');
  const vsix = await packageExtension();
  const settings = { 'workbench.colorTheme': 'Default Light Modern' };
  const { port } = await startServer({ vsix, settings, port: Number(process.env.RUNG_EDITOR_PORT ?? 0) });
  const payload = JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${path}`]]);
  const query = new URLSearchParams({ folder: dirname(path), payload });
  console.log(`
There is no \`code\` on the PATH, so VS Code runs in your browser, served by this machine alone.
${basename(path)} is open at

  http://127.0.0.1:${port}/?${query}

Ctrl+C ends it.`);
}
