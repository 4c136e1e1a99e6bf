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

  it('every rule of the three families has some', () => {
    const families = new Set(['mission', 'writing', 'structure']);
    const without = rules.filter(({ id, family }) => families.has(family) && !temptations[id]).map(({ id }) => id);
    assert.deepEqual(without, []);
  });
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
