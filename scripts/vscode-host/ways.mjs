// The ways in which the suite of client/test runs inside a real VS Code.

import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './common.mjs';
import { drive } from './drive.mjs';
import { installWeb, webCommit } from './install.mjs';
import { startServer } from './server.mjs';

/**
 * What a run brings home; `facts` tell which VS Code it really was.
 * @typedef {object} Outcome
 * @property {readonly { title: string, took: number }[]} passed with milliseconds
 * @property {readonly { title: string, error: string }[]} failed
 * @property {readonly string[]} pending
 * @property {Readonly<Record<string, unknown>>} facts
 */

/**
 * @typedef {object} Way
 * @property {string} about
 * @property {Readonly<Record<string, unknown>>} facts what the run must have found, or it tested something else
 * @property {() => Promise<Outcome>} run
 */

/** @type {Readonly<Record<string, Way>>} */
export const ways = {
  node: {
    about: 'Node extension host',
    facts: { host: 'node', trusted: true, scheme: 'file', installed: false },
    run: () => inNodeHost({}),
  },
  web: {
    about: 'web worker extension host',
    facts: { host: 'webworker', trusted: true, scheme: 'vscode-remote', installed: false },
    run: inWorkerHost,
  },
  vsix: {
    about: 'packaged and installed, Node extension host',
    facts: { host: 'node', trusted: true, scheme: 'file', installed: true },
    run: async () => inNodeHost({ vsix: join(root, 'dist', 'rung.vsix') }),
  },
  untrusted: {
    about: 'restricted mode, Node extension host',
    facts: { host: 'node', trusted: false, scheme: 'file', installed: false },
    run: () => inNodeHost({ settings: restricted }),
  },
  virtual: {
    about: 'packaged, VS Code for the Web with a virtual file system',
    facts: { host: 'webworker', trusted: true, scheme: 'vscode-test-web' },
    run: inVirtualWorkspace,
  },
};

const restricted = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.emptyWindow': false,
};

/** @param {{ settings?: Record<string, unknown>, vsix?: string }} options */
function inNodeHost({ settings, vsix }) {
  return inFreshFolder(async (folder) => {
    const results = join(folder, 'results.json');
    const extension = vsix ? await emptyExtension(folder) : root;
    const host = await startServer({ settings, vsix, env: { RUNG_TEST_RESULTS: results } });
    try {
      /** @param {string} path */
      const remote = (path) => `vscode-remote://127.0.0.1:${host.port}${path}`;
      const payload = [
        ['extensionDevelopmentPath', remote(extension)],
        ['extensionTestsPath', remote(join(root, 'dist/test/node/index.js'))],
        ['skipWelcome', 'true'],
      ];
      const query = new URLSearchParams({ folder: join(folder, 'workspace'), payload: JSON.stringify(payload) });
      await drive(`http://127.0.0.1:${host.port}/?${query}`);
      return JSON.parse(await readFile(results, 'utf8'));
    } finally {
      await host.stop();
    }
  });
}

function inWorkerHost() {
  return inFreshFolder(async (folder) => {
    const host = await startServer();
    try {
      const authority = `127.0.0.1:${host.port}`;
      const query = new URLSearchParams({ folder: join(folder, 'workspace') });
      return parseOutcome(
        await drive(`http://${authority}/?${query}`, async (context) => {
          await serveExtension(context, authority);
          await context.addInitScript(developInWorker, authority);
        }),
      );
    } finally {
      await host.stop();
    }
  });
}

/**
 * The worker host loads an extension over http only; it comes from the page's own origin.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} authority
 */
async function serveExtension(context, authority) {
  const prefix = `http://${authority}/__ext/`;
  await context.route(`${prefix}**`, (route) => {
    const path = decodeURIComponent(route.request().url().slice(prefix.length).split('?', 1)[0] ?? '');
    return existsSync(join(root, path)) ? route.fulfill({ path: join(root, path) }) : route.fulfill({ status: 404 });
  });
}

/**
 * Runs in the page before VS Code reads its options.
 * @param {string} authority
 */
function developInWorker(authority) {
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (!meta) return;
    const options = JSON.parse(meta.getAttribute('data-settings') ?? '{}');
    const at = { scheme: 'http', authority };
    options.developmentOptions = {
      extensions: [{ ...at, path: '/__ext' }],
      extensionTestsPath: { ...at, path: '/__ext/dist/test/web/index.js' },
    };
    meta.setAttribute('data-settings', JSON.stringify(options));
  });
}

function inVirtualWorkspace() {
  return inFreshFolder(async (folder) => {
    const home = await installWeb();
    const extension = join(folder, 'extension');
    await copyPackaged(extension);
    // test-web serves the tests from the extension's folder alone.
    await cp(join(root, 'dist/test/web/index.js'), join(extension, 'tests.js'));
    const entry = join(home, 'node_modules/@vscode/test-web/out/server/index.js');
    const testWeb = (await import(pathToFileURL(entry).href)).default;
    const port = await freePort();
    const server = await testWeb.open({
      // The page is opened here, with the same browser as every other way.
      browserType: 'none',
      host: '127.0.0.1',
      port,
      quality: 'stable',
      commit: webCommit,
      testRunnerDataDir: join(home, 'builds'),
      esm: false,
      extensionDevelopmentPath: extension,
      extensionTestsPath: join(extension, 'tests.js'),
      folderPath: join(folder, 'workspace'),
    });
    try {
      return parseOutcome(await drive(`http://127.0.0.1:${port}`));
    } finally {
      server.dispose();
    }
  });
}

/**
 * @template T
 * @param {(folder: string) => Promise<T>} use gets a folder with a copy of the fixture workspace
 */
async function inFreshFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), 'rung-suite-'));
  try {
    await cp(join(root, 'test-fixtures', 'workspace'), join(folder, 'workspace'), { recursive: true });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * VS Code runs tests beside an extension under development only; the installed one is what is tested.
 * @param {string} folder
 */
async function emptyExtension(folder) {
  const path = join(folder, 'empty');
  await mkdir(path);
  const manifest = { name: 'empty', publisher: 'rung-test', version: '0.0.1', engines: { vscode: '*' } };
  await writeFile(join(path, 'package.json'), JSON.stringify(manifest));
  return path;
}

/**
 * Copies what the VSIX holds, file by file.
 * @param {string} target
 */
async function copyPackaged(target) {
  const { listFiles, PackageManager } = await import('@vscode/vsce');
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  for (const file of files) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await cp(join(root, file), join(target, file));
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * @param {readonly string[]} log
 * @returns {Outcome}
 */
function parseOutcome(log) {
  const line = log.find((entry) => entry.includes('RUNG_TEST_RESULTS '));
  if (!line) throw new Error(`The suite told no results. The page's log:\n${log.slice(-40).join('\n')}`);
  const json = line.slice(line.indexOf('RUNG_TEST_RESULTS ') + 'RUNG_TEST_RESULTS '.length);
  return JSON.parse(json.slice(0, json.lastIndexOf('}') + 1));
}
