// `npm run test:desktop`: the suite of client/test in a desktop VS Code, the one named in RUNG_VSCODE or a downloaded one.

import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, root } from './setup.mjs';

install();
build('--tests');
const { runTests } = await import('@vscode/test-electron');
const workspace = join(await mkdtemp(join(tmpdir(), 'rung-desktop-')), 'workspace');
await cp(join(root, 'test-fixtures', 'workspace'), workspace, { recursive: true });
await runTests({
  vscodeExecutablePath: process.env.RUNG_VSCODE,
  extensionDevelopmentPath: root,
  extensionTestsPath: join(root, 'dist', 'test', 'node', 'index.js'),
  launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
});
