import assert from 'node:assert/strict';
import type { Finding } from '../../src/lint/finding.ts';
import { lintText, resume, told, wordRule } from './support.ts';

const SECOND_ROLE = '\n### Software Engineer, Ashgrove\n\nJan 2015 – Dec 2020\n\n';

describe('caps per role', () => {
  const three = wordRule('apple', 'apple', { perRole: 3 });

  it('link a single one left over from the last that is shown, with no summary for it', () => {
    const text = resume(['apple 1', 'apple 2', 'apple 3', 'apple 4']);
    const { findings } = lintText([three], text);
    checkLinks(text, findings, [[], [], ['apple 4']]);
  });

  it('tell two or more left over by one summary at the title', () => {
    const text = resume(['apple 1', 'apple 2', 'apple 3', 'apple 4', 'apple 5']);
    const { findings } = lintText([three], text);
    assert.deepEqual(told(text, { findings, failures: [] }).slice(0, 2), [
      'apple:Senior Software Engineer',
      'apple:apple',
    ]);
    assert.match(findings[0]?.message ?? '', /2 more bullets of this role/);
  });

  it('can be smaller for every role but the newest', () => {
    const older = wordRule('apple', 'apple', { perOlderRole: 1 });
    const text = `${resume(['apple 1', 'apple 2'])}${SECOND_ROLE}- apple 3\n- apple 4\n- apple 5\n`;
    const { findings } = lintText([older], text);
    checkLinks(text, findings, [[], [], ['apple 4', 'apple 5']]);
  });

  it('have no older role where none has ended before', () => {
    const older = wordRule('apple', 'apple', { perOlderRole: 1 });
    const text = resume(['apple 1', 'apple 2']);
    checkLinks(text, lintText([older], text).findings, [[], []]);
  });
});

/** The lines that each finding is linked with; the words are those of the whole bullet. */
function checkLinks(text: string, findings: readonly Finding[], expected: readonly (readonly string[])[]): void {
  const linked = findings.map(({ related }) => related.map(({ span }) => lineFrom(text, span.start)));
  assert.deepEqual(linked, expected);
}

function lineFrom(text: string, start: number): string {
  return text.slice(start, text.indexOf('\n', start));
}
