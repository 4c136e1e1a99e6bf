import { strict as assert } from 'node:assert';
import type { RoleJudgement } from '../../src/judgement/model.ts';
import { findingsIn } from '../rules/support.ts';
import { type LabelledRole, labelledFiles, readLabelledRoles } from './labelled-roles.ts';

type Verdict = RoleJudgement['verdict'];

/** Of the roles for which a verdict is spoken, the share that a careful reader would speak it for, and how many. */
function measure(roles: readonly LabelledRole[], verdict: Verdict) {
  const spoken = roles.filter(({ judgement }) => judgement?.verdict === verdict);
  const right = spoken.filter(({ want }) => want === verdict).length;
  const wanted = roles.filter(({ want }) => want === verdict).length;
  return { spoken: spoken.length, precision: right / Math.max(1, spoken.length), recall: right / Math.max(1, wanted) };
}

/** The words that a rule marks in a résumé. */
function wordsOf(rule: string, text: string): readonly string[] {
  const findings = findingsIn(text, 'resume', {}).filter((finding) => finding.rule === rule);
  return findings.map(({ span }) => text.slice(span.start, span.end));
}

describe('fictional Staff and Principal roles, labelled before the rules were tuned', () => {
  const roles = readLabelledRoles();

  it('are at least sixty, and each is labelled', () => {
    assert.ok(roles.length >= 60);
    assert.equal(roles.length, labelledFiles().length);
  });

  // What has to be reached of each split: times it speaks at all, the share of those that are `above`, and of those `below`.
  for (const [split, spokenAtLeast, above, below] of [
    ['tune', 5, 0.8, 0.9],
    ['held-out', 5, 0.65, 0.5],
    ['held-out-2', 5, 0.8, 0.7],
    ['tune-3', 12, 0.9, 0.5],
    ['held-out-3', 0, 0, 0.5],
    ['tune-4', 16, 0.9, 0.6],
  ] as const) {
    const part = roles.filter((role) => role.split === split);

    it(`are told that the title stands above the bullets only where it does (${split})`, () => {
      const { spoken, precision, recall } = measure(part, 'above');
      assert.ok(spoken >= spokenAtLeast, `it speaks ${spoken} times`);
      assert.ok(spoken === 0 || precision >= 0.9, `right ${precision.toFixed(2)} of the times`);
      assert.ok(recall >= above, `says so for ${recall.toFixed(2)} of those that are`);
    });

    it(`are told that the bullets stand above the title only where they do (${split})`, () => {
      const { spoken, precision, recall } = measure(part, 'below');
      assert.ok(precision >= 0.9, `right ${precision.toFixed(2)} of ${spoken} times`);
      assert.ok(recall >= below, `for ${recall.toFixed(2)}`);
    });
  }

  it('are asked whose plans changed only where no line shows it', () => {
    const third = roles.filter(({ influence }) => influence !== undefined);
    const asked = third.filter(({ text }) => wordsOf('missing-influence', text).length > 0);
    const files = (list: readonly LabelledRole[]) => list.map(({ file }) => file);
    assert.deepEqual(files(asked.filter(({ influence }) => influence === 'shown')), []);
    const silent = third.filter((role) => role.influence === 'asked' && !asked.includes(role));
    assert.deepEqual(files(silent), []);
  });

  it('are asked how far a reach goes only where the words leave it open', () => {
    const third = roles.filter(({ reach }) => reach !== undefined);
    const said = third.flatMap(({ text, reach = [] }) =>
      wordsOf('unsupported-reach', text).map((words) => reach.includes(words)),
    );
    assert.ok(said.length >= 3 && said.every(Boolean), `right ${said.filter(Boolean).length} of ${said.length} times`);
  });

  it('are never told so where one team’s work is Staff work, or reach tells little', () => {
    for (const profile of ['team-staff', 'startup'] as const) {
      const spoken = readLabelledRoles(profile).filter(({ judgement }) => judgement?.verdict === 'above');
      assert.deepEqual(
        spoken.map(({ file }) => file),
        [],
      );
    }
  });

  it('are right on the profile of several teams, too', () => {
    const measured = measure(readLabelledRoles('multi-team-staff'), 'above');
    assert.ok(measured.precision >= 0.9, `right ${measured.precision.toFixed(2)} of ${measured.spoken} times`);
  });
});
