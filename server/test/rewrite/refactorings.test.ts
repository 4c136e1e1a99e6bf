import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toPlainText } from '../../src/rewrite/template.ts';
import { choicesFor } from './support.ts';

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
