import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProfileId, profiles } from '../../src/ladder/profiles.ts';
import { readTitle } from '../../src/ladder/titles.ts';

const [, ...rows] = readFileSync(join(import.meta.dirname, '../../../test-fixtures/labelled/titles.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

describe('titles as people write them', () => {
  it('are at least two hundred', () => assert.ok(rows.length >= 200));

  for (const profile of new Set(rows.map(([, id = '']) => id))) {
    it(`are read on the profile ${profile}`, () => {
      const wrong = rows.flatMap(([title = '', id, level = '', family = '']) => {
        if (id !== profile) return [];
        const reading = readTitle([title], profiles[profile as ProfileId]);
        const got = `${reading.level ?? '-'} ${reading.family}`;
        return got === `${level} ${family}` ? [] : [`${title}: ${got}, not ${level} ${family}`];
      });
      assert.deepEqual(wrong, []);
    });
  }
});
