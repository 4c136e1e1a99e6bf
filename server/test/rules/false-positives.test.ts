import assert from 'node:assert/strict';
import { rules } from '../../src/rules/index.ts';
import { temptations } from './false-positives.ts';
import { markedBy, ruleById, ruleFindings } from './support.ts';

describe('false positives', () => {
  for (const [id, texts] of Object.entries(temptations)) {
    describe(id, () => {
      for (const tempting of texts) {
        it(`leaves alone: ${title(tempting)}`, () => {
          const { text, findings } = ruleFindings(ruleById(id), tempting);
          assert.equal(markedBy(text, findings), text);
        });
      }
    });
  }

  it('every rule has some', () =>
    assert.deepEqual(
      rules.filter(({ id }) => !temptations[id]).map(({ id }) => id),
      [],
    ));

  it('every rule that is tempted exists', () =>
    assert.deepEqual(
      Object.keys(temptations).filter((id) => !rules.some((rule) => rule.id === id)),
      [],
    ));
});

function title(text: string): string {
  return text
    .trim()
    .split('\n')
    .slice(text.startsWith('#') ? 4 : 0)
    .filter(Boolean)
    .join(' | ')
    .slice(0, 100);
}
