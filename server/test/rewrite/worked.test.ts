import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rowsFor } from './support.ts';
import { WORKED } from './worked.ts';

describe('the worked bullets', () => {
  for (const { name, bullet, choices } of WORKED) {
    it(name, () => {
      assert.deepEqual(
        rowsFor(bullet),
        choices.map((choice) => choice.join(' | ')),
      );
    });
  }
});
