import assert from 'node:assert/strict';
import { applyEdits } from '../../src/fixing.ts';
import { unusedSuppression } from '../../src/rules/unused-suppression.ts';
import { lintText, resume, told, wordRule } from './support.ts';

const rules = [wordRule('apple', 'apple'), wordRule('pear', 'pear'), unusedSuppression];

describe('suppression', () => {
  it('holds one rule back on its line', () =>
    check(resume(['apple pear <!-- rung-disable-line apple -->', 'apple']), ['pear:pear', 'apple:apple']));

  it('holds all rules back where none is named', () => check(resume(['apple pear <!-- rung-disable-line -->']), []));

  it('holds several back, with a reason', () =>
    check(resume(['apple pear <!-- rung-disable-line apple pear -- the client asked for it -->']), []));

  it('counts a hard-wrapped bullet as one line', () =>
    check(resume(['apple in a sentence that goes\n  on and on <!-- rung-disable-line apple -->']), []));

  it('holds back on the next line, behind a list item', () =>
    check(resume(['grown\n  <!-- rung-disable-next-line apple -->', 'apple', 'apple']), ['apple:apple']));

  it('holds back on the next line over a blank one', () => {
    const text = resume(['apple']).replace('- apple', '<!-- rung-disable-next-line apple -->\n\n- apple');
    check(text, []);
  });

  it('is understood as a link definition', () => {
    const text = resume(['apple']).replace('- apple', '[//]: # (rung-disable-next-line apple -- known)\n\n- apple');
    check(text, []);
  });

  it('holds back from disable to enable', () => {
    const text = resume([
      'apple',
      'plum\n\n<!-- rung-disable apple -->\n',
      'apple',
      'fig\n\n<!-- rung-enable apple -->\n',
      'apple',
    ]);
    check(text, ['apple:apple', 'apple:apple']);
  });

  it('holds back in the whole file', () =>
    check(`<!-- rung-disable-file apple -->\n\n${resume(['apple', 'pear'])}`, ['pear:pear']));
});

describe('unused-suppression', () => {
  it('tells a directive that holds nothing back, and takes it out', () =>
    checkFixed('fig <!-- rung-disable-line apple -->', 'fig'));

  it('takes out its whole line where it stands alone', () => {
    const text = `<!-- rung-disable-file apple -->\n${resume(['fig'])}`;
    const [finding] = lintText(rules, text).findings;
    assert.equal(applyEdits(text, finding?.fixes()[0]?.edits ?? []), resume(['fig']));
  });

  it('names only the rule that is idle', () =>
    checkFixed('apple <!-- rung-disable-line apple pear -->', 'apple <!-- rung-disable-line apple -->'));

  it('tells a rule that does not exist', () => {
    const text = resume(['fig <!-- rung-disable-line aple -->']);
    const [finding] = lintText(rules, text).findings;
    assert.match(finding?.message ?? '', /no rule “aple”/);
    assert.equal(text.slice(finding?.span.start, finding?.span.end), 'aple');
  });

  it('reads names as they are written: one that is no rule silences nothing', () => {
    for (const name of ['APPLE', 'Apple', 'Éclair', 'apple_']) {
      const text = resume([`apple <!-- rung-disable-line ${name} -->`]);
      assert.deepEqual(told(text, lintText(rules, text)), ['apple:apple', `unused-suppression:${name}`]);
    }
  });

  it('says nothing of a rule that is off, for it may be on elsewhere', () => {
    const text = resume(['fig <!-- rung-disable-line apple -->']);
    assert.deepEqual(lintText(rules, text, { severities: { apple: 'off' } }).findings, []);
  });

  it('can itself be held back', () =>
    check(resume(['fig <!-- rung-disable-line apple --> <!-- rung-disable-line unused-suppression -->']), []));
});

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(told(text, lintText(rules, text)), expected);
}

function checkFixed(before: string, after: string): void {
  const text = resume([before]);
  const { findings } = lintText(rules, text);
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['unused-suppression'],
  );
  assert.equal(applyEdits(text, findings[0]?.fixes()[0]?.edits ?? []), resume([after]));
}
