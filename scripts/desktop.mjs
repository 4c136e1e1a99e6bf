// `npm run test:desktop`: the suite of client/test in a desktop VS Code, the one named in RUNG_VSCODE or a downloaded one.

import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, root } from './setup.mjs';

install();
build('--tests');
const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
const vscodeExecutablePath = await findVSCode();
const folder = await mkdtemp(join(tmpdir(), 'rung-desktop-'));
try {
  const workspace = join(folder, 'workspace');
  await cp(join(root, 'test-fixtures', 'workspace'), workspace, { recursive: true });
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'dist', 'test', 'node', 'index.js'),
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
  });
} catch (error) {
  console.error(`${vscodeExecutablePath}: ${messageOf(error)}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function findVSCode() {
  const named = process.env.RUNG_VSCODE;
  if (named && !existsSync(named)) giveUp(`RUNG_VSCODE names ${named}, which is not there.`);
  if (named) return named;
  try {
    return await downloadAndUnzipVSCode();
  } catch (error) {
    return giveUp(
      `VS Code could not be downloaded: ${messageOf(error)}\n` +
        'Name an installed one in RUNG_VSCODE (its program, not the `code` script), or run the same suite\n' +
        'without a desktop: npm run test:vscode',
    );
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}
