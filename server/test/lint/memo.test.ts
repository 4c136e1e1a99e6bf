import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createReader } from '../../src/document/reader.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { createMemo } from '../../src/lint/memo.ts';
import { rules } from '../../src/rules/index.ts';
import { resume, settingsWith, visible } from './support.ts';

const LINES = [
  '- Led the move to the new build system.',
  '- Worked on the [tax engine][tax] of the **billing** service.',
  '- Helped move six teams to the shared build cache.',
  '- Improved test coverage by 20%, and [more][tax].',
  '- We moved 200 tables to PostgreSQL.',
  '  - Significantly better &amp; faster \\*queues\\*.',
  '- I built the importer;\n  it has ⟨how many?⟩ users.',
  '- apple <!-- rung-disable-line -->',
  '<!-- rung-disable weak-opener -->',
  '[tax]: https://docs.example/tax',
  '### Software Engineer, Ashgrove',
  '2015 – Mar 2018',
  '## March 2024',
  '- 2024-03-05 Reduced the queue by 250% for 12 teams.',
  '<!-- rung-disable-next-line -->',
  '[more]: https://docs.example/more',
  '## Projects',
  '## Skills',
  '',
];

describe('what a linter remembers', () => {
  it('makes no difference: after any edits the findings are those of a fresh linter', () => {
    const edit = fc.record({ at: fc.nat(40), remove: fc.nat(3), insert: fc.subarray(LINES, { maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.boolean(), (edits, brag) => {
        const kind = brag ? 'brag' : 'resume';
        const reader = createReader();
        const linter = createLinter(rules);
        let lines = resume(LINES.slice(0, 6).map((line) => line.replace(/^\s*- /, ''))).split('\n');
        for (const { at, remove, insert } of edits) {
          lines = lines.toSpliced(Math.min(at, lines.length), remove, ...insert);
          const text = lines.join('\n');
          const remembered = linter.lint(reader.read(text, { kind }), settingsWith());
          const fresh = createLinter(rules).lint(createReader().read(text, { kind }), settingsWith());
          assert.deepEqual(visible(remembered.findings), visible(fresh.findings));
          assert.deepEqual(remembered.failures, []);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never lets a rule throw, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...LINES),
      fc.string({ maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = resume(['fig']) + pieces.join('\n');
        const { failures } = createLinter(rules).lint(
          createReader().read(text, { kind: 'resume' }),
          settingsWith({ target: 'staff', preset: 'strict' }),
        );
        assert.deepEqual(failures, []);
      }),
      { numRuns: 60 },
    );
  });

  it('is bounded', () => {
    const memo = createMemo<number>(10);
    for (let i = 0; i < 100; i += 1) memo.get(`${i}`, () => i);
    let made = 0;
    memo.get('99', () => made++);
    memo.get('1', () => ++made);
    assert.equal(made, 1);
  });
});
