// The licences of what is bundled travel with it.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @param {string} input a path of a bundle's metafile */
function packageOf(input) {
  const parts = input.split('node_modules/');
  const rest = parts.pop() ?? '';
  if (parts.length === 0) return null;
  const name = rest.startsWith('@') ? rest.split('/').slice(0, 2).join('/') : rest.split('/', 1)[0];
  return `${parts.join('node_modules/')}node_modules/${name}`;
}

/** @param {string} folder */
async function notice(folder) {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  const text = file ? (await readFile(join(folder, file), 'utf8')).trim() : '';
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
}

/**
 * Writes the names and licences of all packages that went into the given bundles.
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @param {string} path
 */
export async function writeNotices(metafiles, path) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = [...new Set(inputs.map(packageOf).filter((folder) => folder !== null))].sort();
  const notices = await Promise.all(folders.map(notice));
  notices.push(
    'GeoNames (CC BY 4.0)\n\nNames of cities from https://www.geonames.org, licensed under https://creativecommons.org/licenses/by/4.0.\n',
  );
  const rule = `\n${'-'.repeat(80)}\n\n`;
  await writeFile(path, `Rung bundles these packages.\n${rule}${notices.join(rule)}`);
}
