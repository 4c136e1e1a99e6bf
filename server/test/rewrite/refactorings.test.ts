import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rewrite } from '../../src/rewrite/rewrite.ts';
import { toPlainText } from '../../src/rewrite/template.ts';
import { choicesFor, inputOf } from './support.ts';

function texts(...arguments_: Parameters<typeof choicesFor>): readonly string[] {
  return choicesFor(...arguments_).map((choice) => toPlainText(choice.template));
}

describe('result first', () => {
  it('turns the bullet’s own result around', () => {
    assert.deepEqual(
      texts(
        'Led the migration of billing to Kubernetes, cutting deploy time from 40 to 6 minutes, with 3 engineers.',
        'result-first',
      ),
      ['Cut deploy time from 40 to 6 minutes by leading the migration of billing to Kubernetes with 3 engineers.'],
    );
  });

  it('asks for the result where there is none', () => {
    assert.deepEqual(texts('Led the move of 11 cron jobs to Temporal.', 'result-first'), [
      '⟨cut or raised what, from what to what?⟩ by leading the move of 11 cron jobs to Temporal.',
    ]);
  });

  it('does not take a means for a result', () => {
    assert.deepEqual(texts('Led the rewrite of the parser, applying property tests.', 'result-first'), []);
  });
});

describe('splitting', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'Led and mentored a team of four through the AWS exit.',
      'Led a team of four through the AWS exit.\n- Mentored a team of four through the AWS exit.',
    ],
    [
      '**Data:** Built the export service and reduced nightly load by 30%.',
      '**Data:** Built the export service.\n- Reduced nightly load by 30%.',
    ],
    ['Built the importer. Trained three teams on it.', 'Built the importer.\n- Trained three teams on it.'],
  ];
  for (const [bullet, expected] of cases) {
    it(bullet, () => assert.deepEqual(texts(bullet, 'split'), [expected]));
  }

  it('leaves one statement whole', () => {
    assert.deepEqual(texts('Built the export service for Finance.', 'split'), []);
  });
});

describe('STAR stories', () => {
  const story =
    'Led the billing move with two engineers:\n' +
    '  - **Situation:** Deploys took 40 minutes and blocked 3 teams.\n' +
    '  - **Task:** Get deploys under 10 minutes.\n' +
    '  - **Action:** Moved one job a week to [Temporal](https://temporal.example).\n' +
    '  - **Result:** Deploys take 6 minutes.';

  it('expands a bullet into a header and four questions with scope and alignment', () => {
    const [text = ''] = texts('Led the move of 11 cron jobs to Temporal.', 'star');
    assert.deepEqual(text.split('\n'), [
      'Led the move of 11 cron jobs to Temporal:',
      '  - **Situation:** ⟨which team or teams, and what was at stake?⟩.',
      '  - **Task:** ⟨carry out or set the direction: what was yours?⟩.',
      '  - **Action:** ⟨what did you do?⟩; ⟨whom did you align, in which document?⟩.',
      '  - **Result:** ⟨what changed, for whom, from what to what?⟩.',
    ]);
  });

  it('goes back to one bullet with everything kept, and says what it replaces', () => {
    const input = inputOf(story);
    const [choice] = rewrite(input, 'from-star');
    assert.ok(choice?.span);
    assert.equal(
      toPlainText(choice.template),
      'Led the billing move with two engineers: moved one job a week to [Temporal](https://temporal.example); ' +
        'deploys take 6 minutes. Deploys took 40 minutes and blocked 3 teams. Get deploys under 10 minutes.',
    );
    assert.equal(input.text.slice(choice.span.start, choice.span.end), story);
  });

  it('waits for open questions and missing parts', () => {
    assert.deepEqual(rewrite(inputOf(story.replace('Deploys take 6 minutes', '⟨what changed?⟩')), 'from-star'), []);
    assert.deepEqual(rewrite(inputOf('Led the move:\n  - **Action:** Moved jobs.'), 'from-star'), []);
  });
});
