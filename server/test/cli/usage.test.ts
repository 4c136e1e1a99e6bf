import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { rung } from './run.ts';

describe('cli: usage', () => {
  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('server/package.json', 'utf8'));
    assert.deepEqual(await rung(['--version'], '.'), { code: 0, out: `${version}\n`, err: '' });
  });
});
