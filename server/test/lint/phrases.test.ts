import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPhraseFinder, phraseFinder } from '../../src/lint/phrases.ts';

describe('phrases', () => {
  it('are whole words, in any case', () => check(['several'], '«Several» «several» severals'));
  it('may hold a star for anything within a line', () =>
    check(['world-class *'], 'a «world-class search» page, world-class\nbanking'));
  it('are literal: no sign in them is an expression', () => check(['a.c', 'x (y)'], '«a.c» abc «x (y)» x y'));
  it('end inside of a word only where a star says so', () => check(['lever*'], '«leveraged» a «lever»'));
  it('the longest wins where several begin at one place', () => check(['a lot', 'a lot of'], '«a lot of» work'));
  it('of nothing but stars find nothing', () => check(['*', '', ' '], 'any words'));
  it('stand where they stand beside letters that are longer in lower case', () => check(['several'], 'İİ «several» İ'));

  it('of the same text share one finder, in whatever list they come', () => {
    assert.equal(phraseFinder(['one', 'two']), phraseFinder(['one', 'two']));
    assert.notEqual(phraseFinder(['one', 'two']), phraseFinder(['two']));
  });

  it('are found in linear time, whatever they are', () => {
    const word = fc.constantFrom('a', '*', ' ', 'ab', '(', '.*', '\\', 'ß', '🙂');
    fc.assert(
      fc.property(
        fc.array(
          fc.array(word).map((parts) => parts.join('')),
          { maxLength: 6 },
        ),
        (phrases) => {
          const text = 'ab (a) .* ß 🙂 a b '.repeat(400);
          for (const { start, end } of createPhraseFinder(phrases).find(text))
            assert.ok(start < end && end <= text.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** Finds exactly the «marked» words. */
function check(phrases: readonly string[], marked: string): void {
  const text = marked.replace(/[«»]/g, '');
  const expected = [...marked.matchAll(/«([^»]*)»/g)].map(([, words]) => words);
  const found = createPhraseFinder(phrases).find(text);
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
