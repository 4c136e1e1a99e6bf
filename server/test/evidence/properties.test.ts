import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEvidenceReader, readEvidence } from '../../src/evidence/evidence.ts';
import type { Words } from '../../src/evidence/model.ts';

const pieces = [
  'Led',
  'lead',
  'team of',
  '12',
  '%',
  '$',
  '4m30s',
  'from',
  'to',
  'weeks',
  'hours',
  '«',
  '⟨how many teams?⟩',
  'RFC',
  ',',
  '.',
  ':',
  '(',
  '-',
  '–',
  '24/7',
  'Java 8',
  'two',
  'dozens',
  'across',
  'the company',
  'and',
  'Responsible for',
  '10,000',
  '\n',
  '\u{1f680}',
  'İstanbul',
  'ẞ',
  '…',
  '1.2.3.4',
  '--',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join(' ')),
);

describe('evidence: for any text', () => {
  it('never throws, and every offset matches the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const evidence = readEvidence(text);
        const { opener, scopeWords, quantities, namedResults, collaborators, artefacts, objects, signals } = evidence;
        const words: (Words | null | undefined)[] = [
          opener,
          opener?.adverb,
          scopeWords,
          ...namedResults,
          ...collaborators,
        ];
        words.push(...artefacts, ...objects, ...signals, ...quantities, ...quantities.map(({ period }) => period));
        for (const word of words) if (word) assert.equal(text.slice(word.start, word.end), word.text);
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same for the same text, remembered or not', () => {
    const remembered = createEvidenceReader();
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(readEvidence(text), readEvidence(text));
        assert.deepEqual(remembered(text), readEvidence(text));
        assert.equal(remembered(text), remembered(text));
      }),
      { numRuns: 200 },
    );
  });

  it('takes a very long line in linear time', () => {
    for (const unit of ['a ', '1', '1,', 'from ', 'and ', '(', 'the team ', 'to 1 ', '-', 'multiple ']) {
      const long = unit.repeat(Math.ceil(40_000 / unit.length));
      const start = performance.now();
      readEvidence(long);
      assert.ok(performance.now() - start < 4_000, unit);
    }
  });
});
