import assert from 'node:assert/strict';
import type { Severity } from '../../src/lint/finding.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { lintText, resume, wordRule } from './support.ts';

/** Rules that say something else of every bullet, so that none is a repeat. */
function saying(severity: Severity, word: string): Rule {
  const rule = wordRule(`${word}-${severity}`, word, { severity });
  return {
    ...rule,
    *check(context: never) {
      let count = 0;
      for (const draft of (rule.check as (context: never) => Iterable<{ message: string; span: { start: number } }>)(
        context,
      )) {
        yield {
          ...draft,
          message: `${draft.message} ${(context as { bullet: { plain: { text: string } } }).bullet.plain.text} ${count++}`,
        };
      }
    },
  } as Rule;
}

const rules = [saying('warning', 'fig'), saying('information', 'pear'), saying('hint', 'plum')];

describe('how much is said of a résumé', () => {
  it('is everything where it is little', () =>
    check([...times(3, 'fig'), ...times(1, 'pear'), ...times(1, 'plum')], '3 1 1'));

  it('never leaves out a warning', () => check([...times(9, 'fig'), 'rye'], '9 0 0'));

  it('leaves out hints where they would go beyond one for two bullets', () =>
    check([...times(4, 'fig'), ...times(2, 'pear'), ...times(4, 'plum'), ...times(2, 'rye')], '4 2 0'));

  it('keeps the first information beside many warnings', () =>
    check([...times(8, 'fig'), ...times(6, 'pear')], '8 4 0'));

  it('has room for one finding in two bullets', () => check([...times(10, 'pear'), ...times(10, 'plum')], '0 10 0'));

  it('is not held back by the preset strict, and not for what the user set', () => {
    const bullets = [...times(4, 'fig'), ...times(2, 'pear'), ...times(4, 'plum'), ...times(2, 'rye')];
    assert.equal(counts(bullets, { severities: { 'plum-hint': 'hint' } }), '4 2 4');
    assert.equal(lintText(rules, resume(bullets), { preset: 'strict' }).findings.length, 10);
  });

  it('counts what stands in bullets only', () => {
    const titled = {
      ...saying('hint', 'plum'),
      unit: 'document',
      *check({ document }: { document: { text: string } }) {
        for (const match of document.text.matchAll(/Robin|Vale|Experience|Senior|Software|Tidewater/g))
          yield { span: { start: match.index, end: match.index + match[0].length }, message: match[0] };
      },
    } as Rule;
    assert.equal(lintText([titled, ...rules], resume([...times(3, 'fig'), ...times(2, 'plum')])).findings.length, 11);
  });
});

function times(count: number, word: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${word} of row ${index}`);
}

function check(bullets: readonly string[], expected: string): void {
  assert.equal(counts(bullets), expected);
}

function counts(bullets: readonly string[], settings: Parameters<typeof lintText>[2] = {}): string {
  const { findings } = lintText(rules, resume(bullets), settings);
  return (['warning', 'information', 'hint'] as const)
    .map((severity) => findings.filter((finding) => finding.severity === severity).length)
    .join(' ');
}
