import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '../../scripts/json-schema.ts';
import { ladderShape } from '../../src/ladder/shape.ts';

const file = join(import.meta.dirname, '../../schemas/rung-ladder.schema.json');

describe('the schema of ladder files', () => {
  it('is what the shape says (UPDATE=1 writes it)', () => {
    const made = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Rung ladder',
      description: 'Your own career ladder, for Rung.',
      ...toJsonSchema(ladderShape),
      allowComments: true,
      allowTrailingCommas: true,
    };
    if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(made)));
  });
});
