import { writeFile } from 'node:fs/promises';
import Mocha from 'mocha';
import { outcomeOf } from '../suite/outcome.ts';

/** Called by VS Code inside its Node extension host, started by scripts/vscode.mjs or scripts/desktop.mjs. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('../suite/index.ts');
  const outcome = await outcomeOf(mocha.run(), 'node');
  const results = process.env.RUNG_TEST_RESULTS;
  if (results) await writeFile(results, JSON.stringify(outcome));
  if (outcome.failed.length > 0) throw new Error(`${outcome.failed.length} tests failed`);
}
