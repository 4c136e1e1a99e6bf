import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LEVELS } from '../../../server/src/ladder/model.ts';
import { targetChoices } from '../../src/targets.ts';

const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

describe('choosing a target', () => {
  it('offers no target and every level, the lowest first', () => {
    const choices = targetChoices(manifest, null);
    assert.deepEqual(
      choices.map(({ level }) => level),
      [null, ...LEVELS],
    );
    assert.deepEqual(choices.slice(0, 2), [
      { label: 'No target', description: 'in force', level: null },
      { label: 'Junior', description: '', level: 'junior' },
    ]);
  });

  it('says which one is in force', () =>
    assert.deepEqual(
      targetChoices(manifest, 'staff').filter(({ description }) => description !== ''),
      [{ label: 'Staff', description: 'in force', level: 'staff' }],
    ));
});
