import assert from 'node:assert/strict';
import type { Preset } from '../../src/lint/lint.ts';
import type { RuleMeta } from '../../src/lint/rule.ts';
import { severityOf } from '../../src/lint/severity.ts';
import { rules } from '../../src/rules/index.ts';
import { ruleById } from './support.ts';

/** What the catalogue promises of each rule: default severity, the kinds of documents, the fix. */
const PROMISED: Readonly<Record<string, string>> = {
  'title-above-evidence': 'i R N',
  'title-below-evidence': 'h R N',
  'nonstandard-title': 'h R S',
  'title-shorthand': 'h R S',
  'unquantified-result': 'i R B P S',
  'metric-without-baseline': 'h R B P S',
  'vague-quantifier': 'i R B P S',
  'suspicious-metric': 'i R B P N',
  'vanity-metric': 'h R P N',
  'unclear-scope': 'i R P S',
  'unsupported-reach': 'i R B P S',
  'bare-led': 'i R P S',
  'level-language': 'h R P S',
  'missing-influence': 'h R P S',
  'weak-opener': 'w R B P S',
  'under-claim': 'i R B P S',
  'team-credit': 'i R P S',
  'duty-bullet': 'h R N',
  'hidden-actor': 'h R B P S',
  'boast-word': 'i R N',
  'stock-verb-density': 'h R P N',
  'repeated-opener': 'h R N',
  'near-duplicate': 'i R N',
  'bullet-length': 'h R N',
  'first-person': 'i R F',
  tense: 'i R FS',
  'bullet-ending': '– R F',
  'unfilled-placeholder': 'w R B P N',
  'date-order': 'w R N',
  'date-format': 'h R F',
  'unbacked-skill': '– R N',
  'ats-structure': 'i R N',
  'personal-data': 'i R N',
  'internal-reference': 'w R N',
  'role-balance': '– R N',
  'unread-front-matter': 'w R B P J N',
  'unread-role': 'i R S',
  'unused-suppression': 'h R B P J F',
};

describe('the catalogue as it was promised', () => {
  it('has these rules and no others', () =>
    assert.deepEqual(rules.map(({ id }) => id).sort(), Object.keys(PROMISED).sort()));

  for (const [id, promise] of Object.entries(PROMISED)) {
    it(`${id}: ${promise}`, () => assert.equal(described(ruleById(id)), promise));
  }

  it('calm keeps the warnings alone', () =>
    assert.deepEqual(speaking('calm'), [
      'weak-opener',
      'unfilled-placeholder',
      'date-order',
      'internal-reference',
      'unread-front-matter',
    ]));

  it('strict speaks with every rule, and never louder than a warning', () => {
    assert.equal(speaking('strict').length, rules.length);
    for (const rule of rules) assert.notEqual(severity(rule, 'strict'), 'error');
  });

  it('strict raises a hint to information, information to a warning, and what is off to a hint', () => {
    const raised = { off: 'hint', hint: 'information', information: 'warning', warning: 'warning', error: 'error' };
    for (const rule of rules) assert.equal(severity(rule, 'strict'), raised[rule.severity], rule.id);
  });

  it('spares leaders as promised', () => {
    const sparing = rules.filter(({ sparesLeaders }) => sparesLeaders).map(({ id }) => id);
    for (const id of ['team-credit', 'bare-led', 'unclear-scope', 'missing-influence'])
      assert.ok(sparing.includes(id), id);
  });
});

const LETTERS = { resume: 'R', brag: 'B', packet: 'P', job: 'J', none: '' };
const FIXES = { safe: 'F', suggestion: 'S', both: 'FS', none: 'N' };
const SEVERITIES = { off: '–', hint: 'h', information: 'i', warning: 'w', error: 'e' };

function described({ severity, kinds, fix }: RuleMeta): string {
  return [SEVERITIES[severity], ...kinds.map((kind) => LETTERS[kind]), FIXES[fix]].join(' ');
}

function severity(rule: RuleMeta, preset: Preset): string {
  return severityOf(rule, rule.kinds[0] ?? 'resume', { preset, severities: {} });
}

function speaking(preset: Preset): readonly string[] {
  return rules.filter((rule) => severity(rule, preset) !== 'off').map(({ id }) => id);
}
