import { strict as assert } from 'node:assert';
import { archetypes, archetypesOf } from '../../src/ladder/archetypes.ts';
import { DIMENSIONS } from '../../src/ladder/dimensions.ts';
import { genericExpectations } from '../../src/ladder/expectations.ts';
import { explainLevel, explainSignal, explainTitle, type SignalTopic } from '../../src/ladder/explain.ts';
import type { Ladder } from '../../src/ladder/ladder.ts';
import { type Dimension, LEVELS, type Level, type Source } from '../../src/ladder/model.ts';
import { profiles } from '../../src/ladder/profiles.ts';
import { genericReadings } from '../../src/ladder/readings.ts';
import { sources } from '../../src/ladder/sources.ts';
import { readTitle } from '../../src/ladder/titles.ts';
import { signalKinds } from '../../src/lexicon/signals.ts';
import { rules } from '../../src/rules/index.ts';
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

  it('holds no expectation that could be left out unseen, and none without a page that was read or the starting text', () => {
    for (const ladder of Object.values(profiles)) {
      for (const left of ladder.expectations) {
        const { level, dimension, summary, sources: read } = left;
        assert.ok(
          read.some(({ url, name }) => url !== undefined || name === sources.startingText.name),
          summary,
        );
        const without = { ...ladder, expectations: ladder.expectations.filter((each) => each !== left) };
        const [told, untold] = [ladder, without].map((one) => explainLevel(level, dimension, one));
        assert.ok(told?.includes(summary), `${ladder.id}: ${summary}`);
        assert.notEqual(told, untold, `${ladder.id}: ${summary}`);
      }
    }
  });

  it('differs from the generic profile in nothing that has no effect', () => {
    const kinds = Object.keys(signalKinds) as (keyof typeof signalKinds)[];
    for (const [id, { readings, expectations, titleCheck }] of Object.entries(profiles)) {
      if (id === 'generic') continue;
      const others = expectations.filter((each) => !genericExpectations.includes(each));
      for (const { summary, level, dimension } of others) {
        const same = genericExpectations.find((each) => each.level === level && each.dimension === dimension);
        assert.notEqual(summary, same?.summary, id);
      }
      const differs = kinds.filter((kind) => readings[kind] !== profiles.generic.readings[kind]);
      const checks = Object.entries(titleCheck).filter(([key, value]) => genericCheck[key] !== value);
      assert.ok(others.length + differs.length + checks.length > 0, id);
    }
  });

  it('keeps every source in use, and links to nothing but its sources', () => {
    const texts = Object.values(profiles).flatMap((ladder) => [
      ...DIMENSIONS.flatMap((dimension) => LEVELS.map((level) => explainLevel(level, dimension, ladder))),
      ...hoverTexts(ladder),
    ]);
    const linked = new Set(texts.flatMap((text) => [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, url]) => url)));
    const known: readonly Source[] = Object.values(sources);
    const urls = new Set(known.map(({ url }) => url));
    for (const url of linked) assert.ok(urls.has(url), url);
    const cited = [
      ...Object.values(profiles).flatMap(({ expectations }) => expectations.flatMap((each) => each.sources)),
      ...archetypes.flatMap((each) => each.sources),
      ...rules.flatMap((rule) => rule.sources),
    ].map(({ name }) => name);
    for (const { name, url } of known) assert.ok(cited.includes(name) || linked.has(url), `${name} is used nowhere`);
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

const genericCheck: Readonly<Record<string, unknown>> = { ...profiles.generic.titleCheck };

/** A hover of every kind of sign, figure, opener and title on a ladder. */
function hoverTexts(ladder: Ladder): readonly string[] {
  const names = { project: true, people: false, result: false };
  const signs = Object.entries(signalKinds).map(([kind, { dimension, level }]): SignalTopic => {
    return { is: 'sign', kind, dimension: dimension as Dimension, level: level as Level, proven: false };
  });
  const topics: readonly SignalTopic[] = [
    ...signs,
    ...(['weak', 'plain', 'leadership'] as const).map((strength): SignalTopic => ({ is: 'opener', strength })),
    ...(['outcome', 'scale', 'reach', 'activity'] as const).flatMap((kind) =>
      [true, false].map((open): SignalTopic => ({ is: 'figure', kind, open, kept: false, claim: '4%', measure: null })),
    ),
    { is: 'result' },
    { is: 'artefact' },
    { is: 'company' },
  ];
  const facts = { verdict: 'above', bullets: 5, teamOnly: 4, staff: 0, shown: [] } as const;
  return [
    ...topics.map((topic) => explainSignal({ topic, words: 'these words', ladder, names })),
    explainTitle(readTitle(['Staff Engineer'], ladder), facts, ladder),
  ];
}
