// `npm run package`: builds Rung and packs it into dist/rung.vsix.

import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, install, root } from './setup.mjs';

/** Upper limit of the VSIX in bytes. */
const budget = 1_000_000;

/** @returns {Promise<string>} the path of the new VSIX; rejects where it lacks a file or is too large */
export async function packageExtension() {
  const { createVSIX, listFiles, PackageManager } = await import('@vscode/vsce');
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const missing = (await needed()).filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`The VSIX would lack ${missing.join(', ')}.`);
  const packagePath = join(root, 'dist', 'rung.vsix');
  await mkdir(join(root, 'dist'), { recursive: true });
  // Everything is bundled, and README's pictures travel along.
  const options = { dependencies: false, rewriteRelativeLinks: false, allowMissingRepository: true };
  await createVSIX({ cwd: root, packagePath, ...options });
  const { size } = await stat(packagePath);
  console.log(`dist/rung.vsix  ${Math.round(size / 1000)} of ${budget / 1000} kB, ${files.length} files`);
  if (size > budget) throw new Error(`The VSIX has ${size} bytes; the budget in scripts/package.mjs is ${budget}.`);
  return packagePath;
}

/** @returns {Promise<string[]>} what must be in the VSIX, or it would install and not work */
async function needed() {
  const { main, browser, contributes } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { grammars = [], jsonValidation = [], yamlValidation = [] } = contributes;
  const named = [
    main,
    browser,
    ...[...grammars, ...jsonValidation, ...yamlValidation].map(({ path, url }) => path ?? url),
  ];
  return [
    ...named.map((path) => path.replace(/^\.\//, '')),
    ...['server/dist/server.cjs', 'server/dist/worker.js'],
    ...['README.md', 'CHANGELOG.md', 'LICENSE', 'THIRD-PARTY-NOTICES.txt'],
  ];
}

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  install();
  build();
  await packageExtension();
}
