import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { built } from './built.ts';

describe('bundles: the command line', () => {
  it('runs as a process', () => {
    const { version } = JSON.parse(readFileSync('server/package.json', 'utf8'));
    const out = execFileSync(process.execPath, [built('cli.cjs'), '--version'], { encoding: 'utf8' });
    assert.equal(out, `${version}\n`);
  });
});
