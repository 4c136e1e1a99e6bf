// Runs the suite of client/test inside a real VS Code: `node scripts/vscode.mjs [node] [web] [vsix] [untrusted] [virtual]`.

import { pathToFileURL } from 'node:url';
import { ways } from './vscode-host/ways.mjs';

/**
 * @param {string} name a key of `ways`
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runWay(name) {
  const way = ways[name];
  if (!way) throw new Error(`There is no way “${name}”. Known: ${Object.keys(ways).join(', ')}.`);
  console.log(`\nVS Code, ${way.about}`);
  try {
    const outcome = await way.run();
    const strays = Object.entries(way.facts).filter(([key, value]) => outcome.facts[key] !== value);
    for (const { title, took } of outcome.passed)
      console.log(`  ✔ ${title}${took >= 1000 ? `  ${(took / 1000).toFixed(1)} s` : ''}`);
    for (const title of outcome.pending) console.log(`  - ${title}`);
    for (const { title, error } of outcome.failed)
      console.log(`  ✘ ${title}\n      ${error.replaceAll('\n', '\n      ')}`);
    for (const [key, value] of strays) console.log(`  ✘ runs with ${key} ${value}, was ${outcome.facts[key]}`);
    const empty = outcome.passed.length + outcome.failed.length === 0;
    if (empty) console.log('  ✘ no test ran');
    return { passed: outcome.passed.length, failed: outcome.failed.length + strays.length + Number(empty) };
  } catch (error) {
    console.log(`  ✘ ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  const names = process.argv.slice(2);
  let passed = 0;
  let failed = 0;
  // One at a time: an editor and a browser are enough for a small machine.
  for (const name of names.length > 0 ? names : Object.keys(ways)) {
    const result = await runWay(name);
    passed += result.passed;
    failed += result.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
