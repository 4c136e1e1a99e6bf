import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './common.mjs';
import { installHost } from './install.mjs';

/** A quiet VS Code: nothing pops up, nothing is fetched. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'git.enabled': false,
};

/**
 * @typedef {object} Host
 * @property {number} port
 * @property {string} data the server's data folder
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a VS Code server with data of its own on a free port of 127.0.0.1.
 * @param {{ settings?: Record<string, unknown>, env?: Record<string, string>, vsix?: string, port?: number }} [options]
 * @returns {Promise<Host>}
 */
export async function startServer({ settings = {}, env = {}, vsix, port = 0 } = {}) {
  const main = join(await installHost(), 'out', 'server-main.js');
  const data = await mkdtemp(join(tmpdir(), 'rung-vscode-'));
  await mkdir(join(data, 'data', 'User'), { recursive: true });
  await writeFile(join(data, 'data', 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const folders = ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];
  if (vsix) await run(process.execPath, [main, ...folders, '--install-extension', vsix]);
  const child = spawn(process.execPath, [main, ...folders, ...serverOptions(port)], {
    // A process group of its own: it is ended as a whole.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...env },
  });
  const kill = () => killGroup(child.pid);
  process.once('exit', kill);
  endBySignal();
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    return { port: await listening(child), data, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

let signalsHandled = false;

/** A signal alone would end this process without its `exit` event, and leave the server behind. */
function endBySignal() {
  if (signalsHandled) return;
  signalsHandled = true;
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

/** @param {number} port */
function serverOptions(port) {
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--enable-smoke-test-driver'],
  ];
}

/** @param {number | undefined} pid */
function killGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} the port that the server listens on
 */
function listening(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    /** @param {unknown} chunk */
    const read = (chunk) => {
      output += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}:\n${output.slice(-4000)}`)));
  });
}
