import 'mocha';
import { outcomeOf } from '../suite/outcome.ts';

/** Called by VS Code inside its web worker extension host. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 120_000, color: false });
  await import('../suite/index.ts');
  const outcome = await outcomeOf(mocha.run(), 'webworker');
  // The page that runs this worker has no other way out.
  console.log(`RUNG_TEST_RESULTS ${JSON.stringify(outcome)}`);
  if (outcome.failed.length > 0) throw new Error(`${outcome.failed.length} tests failed`);
}
