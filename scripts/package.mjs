// `npm run package`: dist/rung.vsix, from what `npm run build` made.

import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

/** Upper limit of the VSIX in bytes. */
const budget = 1_000_000;

/** What must be in the VSIX, or it would install and not work. */
const needed = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'THIRD-PARTY-NOTICES.txt',
  'client/dist/node/main.js',
  'client/dist/browser/main.js',
  'server/dist/server.cjs',
  'server/dist/worker.js',
];

/** @returns {Promise<string>} the path of the new VSIX; rejects where it lacks a file or is too large */
export async function packageExtension() {
  const { createVSIX, listFiles, PackageManager } = await import('@vscode/vsce');
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const missing = needed.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`The VSIX would lack ${missing.join(', ')}.`);
  const packagePath = join(root, 'dist', 'rung.vsix');
  await mkdir(join(root, 'dist'), { recursive: true });
  // Everything is bundled, and README's pictures travel along.
  await createVSIX({ cwd: root, packagePath, dependencies: false, rewriteRelativeLinks: false });
  const { size } = await stat(packagePath);
  console.log(`dist/rung.vsix  ${Math.round(size / 1000)} of ${budget / 1000} kB, ${files.length} files`);
  if (size > budget) throw new Error(`The VSIX has ${size} bytes; the budget in scripts/package.mjs is ${budget}.`);
  return packagePath;
}

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) await packageExtension();
