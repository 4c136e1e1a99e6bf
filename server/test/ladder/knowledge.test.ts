import { strict as assert } from 'node:assert';
import { archetypes, archetypesOf } from '../../src/ladder/archetypes.ts';
import { DIMENSIONS } from '../../src/ladder/dimensions.ts';
import { profiles } from '../../src/ladder/profiles.ts';
import { genericReadings } from '../../src/ladder/readings.ts';
import { signalKinds } from '../../src/lexicon/signals.ts';
import { checkVoice } from './voice.ts';

describe('what ladders know', () => {
  it('reads every kind of sign, and no kind that nobody finds', () => {
    assert.deepEqual(Object.keys(genericReadings).sort(), Object.keys(signalKinds).sort());
    for (const { readings } of Object.values(profiles)) {
      for (const kind of Object.keys(readings)) assert.ok(Object.hasOwn(signalKinds, kind), kind);
    }
  });

  it('expects something of four levels in every dimension, each with what was read', () => {
    for (const { id, expectations } of Object.values(profiles)) {
      for (const dimension of DIMENSIONS) {
        const levels = expectations.filter((each) => each.dimension === dimension);
        assert.deepEqual(
          levels.map(({ level }) => level),
          ['mid', 'senior', 'staff', 'principal'],
          `${id} ${dimension}`,
        );
        for (const { summary, sources } of levels) {
          checkVoice(summary);
          assert.ok(sources.length > 0, summary);
          for (const { url } of sources as readonly { url?: string }[]) if (url) assert.match(url, /^https:\/\//);
        }
      }
    }
  });

  it('gives no code to two levels of one profile', () => {
    for (const { id, levels } of Object.values(profiles)) {
      const codes = levels.flatMap((level) => level.codes);
      assert.equal(new Set(codes).size, codes.length, id);
    }
  });

  it('knows four shapes of Staff work by their signs', () => {
    assert.equal(archetypes.length, 4);
    assert.deepEqual(archetypesOf(['domain', 'executive-partner']), ['architect', 'right-hand']);
    assert.deepEqual(archetypesOf(['shipped', 'own-phrase']), []);
    for (const { signs, summary } of archetypes) {
      checkVoice(summary);
      for (const kind of signs) assert.match(genericReadings[kind] ?? '', /staff|principal/, kind);
    }
  });

  it('reads reach less and one team not at all where companies are small', () => {
    assert.equal(profiles.startup.readings['reach-teams-counted'], 'senior');
    assert.equal(profiles.startup.readings['one-team'], undefined);
    assert.equal(profiles.startup.readings['multi-year'], 'staff');
    assert.equal(profiles['team-staff'].readings['one-team'], undefined);
    assert.equal(profiles['multi-team-staff'].titleCheck.expectsArtefact, true);
  });
});
