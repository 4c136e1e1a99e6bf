import assert from 'node:assert/strict';
import type { Example, Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { documentOf, markedBy, readMarks, ruleFindings } from './support.ts';

describe('every example of every rule', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const [index, example] of rule.examples.entries()) {
        it(`finds exactly what example ${index + 1} marks`, () => checkBad(rule, example));
        it(`finds nothing once example ${index + 1} is rewritten`, () => checkGood(rule, example));
      }
    });
  }
});

function checkBad(rule: Rule, example: Example): void {
  const { text, findings } = ruleFindings(rule, readMarks(example.bad).text, example);
  assert.ok(findings.length > 0, `${rule.id} finds nothing in:\n${text}`);
  assert.equal(markedBy(text, findings), documentOf(example.bad, example.title).text);
}

function checkGood(rule: Rule, example: Example): void {
  const { text, findings } = ruleFindings(rule, example.good, example);
  assert.equal(markedBy(text, findings), text);
}
