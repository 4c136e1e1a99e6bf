import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';

describe('grammar', () => {
  it('is the grammar that the manifest contributes', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const { scopeName, path } of contributes.grammars) {
      assert.equal(JSON.parse(readFileSync(path, 'utf8')).scopeName, scopeName);
    }
  });
});
