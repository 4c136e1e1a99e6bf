import assert from 'node:assert/strict';
import { nearest } from '../../src/ladder/nearest.ts';

const known = ['weak-opener', 'unclear-scope', 'tense', 'name', 'titleCheck', 'levels'];

function checkNearest(word: string, expected: string | null): void {
  assert.equal(nearest(word, known), expected, word);
}

describe('the word that may be meant', () => {
  it('has a letter more, less or other, or two swapped', () => {
    for (const word of ['weak-openers', 'weak-opner', 'weak-opaner', 'waek-opener', 'weak-opneer'])
      checkNearest(word, 'weak-opener');
    for (const word of ['naem', 'nam', 'names']) checkNearest(word, 'name');
  });

  it('may be written in another case or order', () => {
    checkNearest('opener-weak', 'weak-opener');
    checkNearest('weakOpener', 'weak-opener');
    checkNearest('titlecheck', 'titleCheck');
    checkNearest('UnclearScop', 'unclear-scope');
  });

  it('is the nearest of several', () => assert.equal(nearest('tens', ['tents', 'tense', 'ten']), 'tents'));

  it('is none where too little is alike, or nothing', () => {
    for (const word of ['tone', 'same-length', 'x', '', '¿¿¿', '---', 'a'.repeat(100_000)]) checkNearest(word, null);
    assert.equal(nearest('tense', []), null);
  });
});
