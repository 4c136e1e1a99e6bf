// Builds every bundle: `node esbuild.mjs [--tests] [--watch]`.

import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { writeNotices } from './scripts/notices.mjs';

/**
 * Upper limits in bytes of what is shipped: a bundle that outgrows its own fails the build.
 * @type {Readonly<Record<string, number>>}
 */
const budgets = {
  'client/dist/node/main.js': 500_000,
  'client/dist/browser/main.js': 500_000,
  'server/dist/server.cjs': 100_000,
  'server/dist/worker.js': 1_400_000,
  'server/dist/cli.cjs': 1_400_000,
};

/** @type {esbuild.BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
};

// jsonc-parser's main file is UMD, whose requires no bundler can follow: its module form is bundled instead.
/** @type {esbuild.BuildOptions} */
const node = { ...shared, platform: 'node', mainFields: ['module', 'main'] };

/**
 * Node's language server is the worker's bundle, loaded from beside it.
 * @type {esbuild.Plugin}
 */
const served = {
  name: 'served',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/serve\.ts$/ }, () => ({ path: './worker.js', external: true }));
  },
};

/** @type {esbuild.BuildOptions} */
const server = { ...node, plugins: [served], supported: { 'dynamic-import': false } };

// Without `worker`, some of remark's dependencies come in their DOM form and die on `document.createElement`.
/** @type {esbuild.BuildOptions} */
const worker = { ...shared, platform: 'browser', conditions: ['worker', 'browser'] };

/** @type {esbuild.BuildOptions[]} */
const products = [
  { ...node, entryPoints: ['client/src/node/main.ts'], outfile: 'client/dist/node/main.js' },
  { ...worker, entryPoints: ['client/src/browser/main.ts'], outfile: 'client/dist/browser/main.js' },
  { ...server, entryPoints: ['server/src/node/main.ts'], outfile: 'server/dist/server.cjs' },
  { ...server, entryPoints: ['server/src/cli/main.ts'], outfile: 'server/dist/cli.cjs' },
  {
    ...worker,
    format: 'iife',
    globalName: 'rung',
    // Node loads the same file, and calls it with streams of its own.
    footer: { js: 'if (typeof module === "object") module.exports = rung; else rung.serveWorker();' },
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'server/dist/worker.js',
  },
];

/** @type {esbuild.BuildOptions[]} */
const tests = [
  {
    ...node,
    minify: false,
    sourcemap: 'inline',
    entryPoints: ['client/test/node/index.ts'],
    outfile: 'dist/test/node/index.js',
    // mocha loads its parts by path.
    external: ['vscode', 'mocha'],
  },
  {
    ...worker,
    minify: false,
    sourcemap: 'inline',
    entryPoints: ['client/test/browser/index.ts'],
    outfile: 'dist/test/web/index.js',
    alias: { 'node:assert/strict': './client/test/browser/assert.ts', mocha: 'mocha/mocha' },
    define: { 'process.env.NODE_ENV': '"test"', global: 'globalThis' },
  },
];

/**
 * @param {esbuild.Metafile} metafile
 * @returns {string[]} one line for each bundle over its budget
 */
function overBudget(metafile) {
  const over = [];
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
    const budget = budgets[file];
    if (budget === undefined) continue;
    console.log(`${file}  ${Math.round(bytes / 1000)} of ${budget / 1000} kB`);
    if (bytes > budget) over.push(`${file} is ${bytes} bytes; its budget in esbuild.mjs is ${budget}.`);
  }
  return over;
}

/** @param {esbuild.BuildOptions[]} builds */
async function buildOnce(builds) {
  const results = await Promise.all(builds.map((options) => esbuild.build(options)));
  const metafiles = results.map((result) => /** @type {esbuild.Metafile} */ (result.metafile));
  // The published server is a package of ES modules, and its bundles are none.
  await writeFile('server/dist/package.json', '{ "type": "commonjs" }\n');
  await writeNotices(metafiles.slice(0, products.length), 'THIRD-PARTY-NOTICES.txt');
  await mkdir('dist', { recursive: true });
  await writeFile('dist/meta.json', JSON.stringify(metafiles));
  const over = metafiles.flatMap(overBudget);
  for (const line of over) console.error(line);
  if (over.length > 0) process.exitCode = 1;
}

/** @param {esbuild.BuildOptions[]} builds */
async function watch(builds) {
  const contexts = await Promise.all(builds.map((options) => esbuild.context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
}

const { values } = parseArgs({ options: { tests: { type: 'boolean' }, watch: { type: 'boolean' } } });
const builds = values.tests ? [...products, ...tests] : products;
try {
  await (values.watch ? watch(builds) : buildOnce(builds));
} catch (error) {
  // esbuild has told its own errors.
  if (!(error instanceof Error && 'errors' in error)) console.error(error);
  process.exitCode = 1;
}
