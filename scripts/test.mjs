// `npm test`: everything that must hold, from a fresh clone on. `npm test -- unit web` runs the named steps alone.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, call, install, root } from './setup.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {() => unknown} Step throws where it fails; without counts it is one check
 */

/** @type {Readonly<Record<string, Step>>} */
const steps = {
  build: () => build('--tests'),
  types: () => call(bin('tsc'), ['-b', '--pretty', 'false']),
  lint: () => call(bin('biome'), ['ci', '--colors=off', '.']),
  generated,
  unit,
  package: packageExtension,
  node: () => inVSCode('node'),
  web: () => inVSCode('web'),
  vsix: () => inVSCode('vsix'),
  untrusted: () => inVSCode('untrusted'),
  virtual: () => inVSCode('virtual'),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No step “${unknown.join('”, “')}”. Known: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [];
const wanted = chosen.length > 0 ? chosen : Object.keys(steps);
// The suite in the installed VSIX wants one of the code as it stands.
const forVsix = ['build', 'package'].filter((name) => !wanted.includes(name));
const names = wanted.flatMap((name) => (name === 'vsix' ? [...forVsix, name] : [name]));
if (await attempt('install', install)) for (const name of names) await attempt(name, /** @type {Step} */ (steps[name]));
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/**
 * @param {string} name
 * @param {Step} step
 * @returns {Promise<boolean>}
 */
async function attempt(name, step) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const counts = await countsOf(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(6);
  summary.push(
    `${counts.failed > 0 ? '✘' : '✔'} ${name.padEnd(10)} ${seconds} s  ${counts.passed} passed, ${counts.failed} failed`,
  );
  return counts.failed === 0;
}

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function countsOf(step) {
  try {
    return /** @type {Counts | undefined} */ (await step()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** @param {string} name */
function bin(name) {
  return join(root, 'node_modules', '.bin', name);
}

/** @returns {Counts} */
function unit() {
  const folder = mkdtempSync(join(tmpdir(), 'rung-unit-'));
  const counts = join(folder, 'counts.json');
  const tests = ['server/test/**/*.test.ts', 'client/test/unit/**/*.test.ts'];
  const args = ['--no-color', '--reporter', 'scripts/counting-reporter.cjs', ...tests];
  try {
    call(bin('mocha'), args, { RUNG_TEST_COUNTS: counts });
    return JSON.parse(readFileSync(counts, 'utf8'));
  } catch (error) {
    const { passed, failed } = readCounts(counts) ?? { passed: 0, failed: 0 };
    // A run that broke before its end has failed as well.
    if (failed === 0) console.error(error instanceof Error ? error.message : error);
    return { passed, failed: Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} path
 * @returns {Counts | null}
 */
function readCounts(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** What is generated from the rules must be what the rules generate. */
function generated() {
  const before = readGenerated();
  call('npm', ['run', '--silent', 'generate']);
  const after = readGenerated();
  const paths = new Set([...before.keys(), ...after.keys()]);
  const changed = [...paths].filter((path) => before.get(path) !== after.get(path));
  if (changed.length > 0) throw new Error(`Not up to date; run npm run generate and commit: ${changed.join(', ')}`);
}

/** @returns {Map<string, string>} the files that `npm run generate` writes, by path */
function readGenerated() {
  const paths = ['README.md', 'package.json', ...['server/docs', 'server/schemas'].flatMap(filesBelow)];
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  try {
    const names = /** @type {string[]} */ (readdirSync(join(root, folder), { recursive: true }));
    return names.map((name) => join(folder, name)).filter((path) => statSync(join(root, path)).isFile());
  } catch {
    return [];
  }
}

async function packageExtension() {
  const { packageExtension } = await import('./package.mjs');
  await packageExtension();
}

/** @param {string} way */
async function inVSCode(way) {
  const { runWay } = await import('./vscode.mjs');
  return runWay(way);
}
