import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { RewriteReason } from '../../src/rewrite/model.ts';
import { toPlainText } from '../../src/rewrite/template.ts';
import { choicesFor } from './support.ts';

/** The texts come first, in this order; further choices may follow. */
function checkTexts(
  reason: RewriteReason,
  bullet: string,
  expected: readonly (readonly [title: string | null, text: string])[],
): void {
  const choices = choicesFor(bullet, reason);
  const seen = choices.slice(0, expected.length).map(({ title, template }) => [title, toPlainText(template)]);
  assert.deepEqual(
    seen,
    expected.map(([title, text], i) => [title ?? seen[i]?.[0], text]),
  );
}

describe('the same honesty elsewhere', () => {
  it('weak-opener: names the part, or keeps the help', () => {
    checkTexts('weak-opener', 'Helped build the export service.', [
      ['Name your part', 'Built ⟨which part?⟩ of the export service; ⟨who uses it, for what?⟩.'],
      ['If helping was your part', 'Helped ⟨whom?⟩ build the export service by ⟨doing what?⟩.'],
    ]);
  });

  it('weak-opener: leaves a second act beside the first', () => {
    checkTexts('weak-opener', 'Responsible for buying test devices and keeping the lab running.', [
      [
        'Start with what you did for it',
        '⟨what did you do?⟩ while responsible for buying test devices and keeping the lab running; ⟨what changed?⟩.',
      ],
    ]);
  });

  it('hidden-actor: asks for one’s part of a value, and knows how it was done', () => {
    checkTexts('hidden-actor', 'Error rates were reduced by sharding the queue.', [
      ['Say which part was yours', 'Error rates were reduced by sharding the queue; ⟨which part was yours?⟩.'],
    ]);
    checkTexts('hidden-actor', 'The queue was split by moving tenants.', [
      ['Say who', 'Split ⟨which part?⟩ of the queue by moving tenants ⟨alone, or with whom?⟩; ⟨what changed?⟩.'],
    ]);
  });

  it('under-claim: asks for the share', () => {
    checkTexts('under-claim', 'Assisted in rotating 4,000 certificates.', [
      ['Name your share', 'Rotated ⟨how many, or which?⟩ of 4,000 certificates; ⟨without what, or by when?⟩.'],
    ]);
  });

  it('team-credit: keeps the team', () => {
    checkTexts('team-credit', 'We moved 200 tables to PostgreSQL.', [
      [
        'Keep the team, add your part',
        'In a team of ⟨how many?⟩ that moved 200 tables to PostgreSQL, ⟨which part did you do?⟩.',
      ],
      ['If some were yours', 'Moved ⟨how many?⟩ of the 200 tables that our team took to PostgreSQL.'],
    ]);
  });

  it('hidden-actor: asks who', () => {
    checkTexts('hidden-actor', 'The deploy pipeline was rebuilt.', [
      ['Say who', 'Rebuilt ⟨which part?⟩ of the deploy pipeline ⟨alone, or with whom?⟩; ⟨what changed?⟩.'],
    ]);
  });

  it('metric-without-baseline: both values, or whose and how long', () => {
    checkTexts('metric-without-baseline', 'Cut build times by 30%.', [
      ['Both values', 'Cut build times by 30%, from ⟨what?⟩ to ⟨what?⟩.'],
      ['If they are confidential', 'Cut build times of ⟨which builds?⟩ by 30% over ⟨how long?⟩.'],
    ]);
  });

  it('unquantified-result: the measure that fits, or what replaces a figure', () => {
    checkTexts('unquantified-result', 'Improved onboarding for new engineers.', [
      [
        'Before and after',
        'Improved onboarding for new engineers: first change merged after ⟨how many days?⟩ instead of ⟨how many?⟩.',
      ],
      ['Without a figure', 'Improved onboarding for new engineers by ⟨doing what?⟩; ⟨who uses it today?⟩.'],
    ]);
  });

  it('vague-quantifier: a question in the place of the word', () => {
    checkTexts('vague-quantifier', 'Supported various teams with their tests.', [
      [null, 'Supported ⟨how many, or which?⟩ teams with their tests; ⟨what could they do afterwards?⟩.'],
    ]);
  });

  it('never makes one’s own what was shared, helped or done by nobody named', () => {
    const never: readonly (readonly [RewriteReason, string, string])[] = [
      ['weak-opener', 'Helped build the export service.', 'Built the export service'],
      ['under-claim', 'Assisted in rotating 4,000 certificates.', 'Rotated 4,000 certificates'],
      ['team-credit', 'We moved 200 tables to PostgreSQL.', 'Moved 200 tables'],
      ['hidden-actor', 'The deploy pipeline was rebuilt.', 'Rebuilt the deploy pipeline'],
    ];
    for (const [reason, bullet, text] of never) {
      for (const choice of choicesFor(bullet, reason)) assert.ok(!toPlainText(choice.template).includes(text), text);
    }
  });
});
