import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { LEVELS } from '../../src/ladder/model.ts';
import { toPlainText } from '../../src/rewrite/template.ts';
import { choicesFor, rowsFor } from './support.ts';

const MOVE = 'Led the move of 11 cron jobs to Temporal.';

describe('which choices come, and in which order', () => {
  it('puts the target level first and drops none', () => {
    for (const target of LEVELS) {
      const choices = choicesFor(MOVE, 'bare-led', { target });
      const at = choices.findLastIndex((choice) => choice.level === target);
      assert.equal(choices.length, choicesFor(MOVE, 'bare-led').length);
      assert.ok(choices.slice(0, at + 1).every((choice) => choice.level === target));
    }
  });

  it('offers wordings both larger and smaller', () => {
    const claims = choicesFor(MOVE, 'bare-led').map((choice) => choice.claims);
    assert.deepEqual(new Set(claims), new Set(['same', 'less', 'more']));
  });

  it('never makes a Staff wording from a headcount', () => {
    for (const bullet of [
      'Managed six engineers on the Ledger team.',
      'Led a team of 12.',
      'Headed a group of 30 developers.',
    ]) {
      assert.ok(!choicesFor(bullet).some((choice) => choice.level === 'staff'), bullet);
    }
  });

  it('judges people in a manager’s role on the manager’s own track', () => {
    const levels = choicesFor('Led a team of nine.', 'any', { family: 'manager' }).map((choice) => choice.level);
    assert.deepEqual(levels, ['manager']);
  });
});

describe('the tense of the role', () => {
  it('writes present roles in the present', () => {
    const texts = choicesFor('Lead the move of 11 cron jobs to Temporal.', 'bare-led', { tense: 'present' }).map(
      (choice) => toPlainText(choice.template),
    );
    assert.deepEqual(
      texts.map((text) => text.split(' ')[0]),
      ['Lead', 'Move', 'Write', 'Coordinate'],
    );
  });

  it('keeps the past of finished work in a present role', () => {
    assert.deepEqual(rowsFor(MOVE, 'bare-led', { tense: 'present' }), rowsFor(MOVE, 'bare-led'));
  });
});

describe('the spelling of the document', () => {
  const guild = 'Led the front-end guild of 9 squads.';

  it('follows the rest of the text', () => {
    const british = rowsFor(guild).join();
    const american = rowsFor(`${guild}\n- Optimized the color pipeline and organized demos.`).join();
    assert.ok(british.includes('Organised the'));
    assert.ok(american.includes('Organized the'));
  });
});

describe('scope and influence', () => {
  it('unclear-scope asks of what and for whom', () => {
    assert.deepEqual(
      choicesFor('Cut memory use.', 'unclear-scope').map((choice) => toPlainText(choice.template)),
      [
        'Cut memory use of ⟨which system or product?⟩.',
        'Cut memory use for ⟨which teams or customers?⟩.',
        'Cut memory use for ⟨which team?⟩; ⟨what changed?⟩.',
      ],
    );
  });

  it('missing-influence asks who agreed, followed or was persuaded', () => {
    assert.deepEqual(
      choicesFor('Redesigned the event schema.', 'missing-influence').map(({ claims, template }) => [
        claims,
        toPlainText(template),
      ]),
      [
        ['same', 'Redesigned the event schema; ⟨who agreed to it, in which document?⟩.'],
        ['more', 'Redesigned the event schema; ⟨which teams?⟩ have since adopted ⟨which design, rule or tool?⟩.'],
        ['more', 'Redesigned the event schema and persuaded ⟨whom?⟩ to ⟨adopt or drop what?⟩.'],
      ],
    );
  });
});

describe('Markdown', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'Led the migration of `$HOME}` and [C:\\tmp](https://x.example/a_(b)) to S3.',
      '`$HOME}` and [C:\\tmp](https://x.example/a_(b))',
    ],
    ['Led the **migration of *billing*** to Kubernetes.', '**migration of *billing***'],
    ['Led the rollout of ~~v1~~ v2 <!-- rung-disable-line bare-led -->', '<!-- rung-disable-line bare-led -->'],
    ['Led the move of the\n  `jobs` table to Aurora.', 'the `jobs` table to Aurora'],
    ['[x] Led the upgrade from Rails 6 to 7.', '[x] Led'],
  ];
  for (const [bullet, kept] of cases) {
    it(`keeps ${kept}`, () => {
      const choices = choicesFor(bullet, 'bare-led');
      assert.ok(choices.length > 0);
      for (const choice of choices) {
        if (kept.startsWith('[x]')) assert.ok(toPlainText(choice.template).startsWith('[x] '));
        else assert.ok(toPlainText(choice.template).includes(kept), toPlainText(choice.template));
      }
    });
  }
});
