// `npm run demo`: what Rung says of a sample résumé, or of your own: `npm run demo -- path/to/resume.md`.

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build, install, root } from './setup.mjs';

const sample = 'test-fixtures/workspace/resume.md';
const given = process.argv.slice(2).map((path) => resolve(path));

install();
build();
console.log(`\n$ rung check ${given.join(' ') || sample}\n`);
const files = given.length > 0 ? given : [sample];
const { status } = spawnSync(process.execPath, ['server/dist/cli.cjs', 'check', ...files], {
  cwd: root,
  stdio: 'inherit',
});
console.log(`
The same in an editor, with hovers and quick fixes:   npm run editor
What is behind a finding:                             node server/dist/cli.cjs explain bare-led
Your own file:                                        npm run demo -- path/to/resume.md`);
// Findings are what a demonstration is for; only a usage error is a failure.
process.exit(status === 0 || status === 1 ? 0 : 2);
