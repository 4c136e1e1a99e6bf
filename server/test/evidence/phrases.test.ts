import assert from 'node:assert/strict';
import { phraseBook } from '../../src/evidence/grammar/phrase-book.ts';
import { findPhrases, startsPhrase } from '../../src/evidence/grammar/phrases.ts';
import { tokenize } from '../../src/evidence/grammar/tokens.ts';

/** What is found of the phrases, each told by its value and its words. */
function found(text: string, phrases: Readonly<Record<string, string>>): string[] {
  const tokens = tokenize(text);
  return findPhrases(tokens, book(phrases)).map(({ value, from, to }) => {
    const words = tokens.slice(from, to).map(({ lower }) => lower);
    return `${value}: ${words.join(' ')}`;
  });
}

function book(phrases: Readonly<Record<string, string>>) {
  return phraseBook(
    Object.entries(phrases).map(([value, phrase]) => [{ phrases: phrase.split('; '), note: '' }, value] as const),
  );
}

describe('phrases', () => {
  it('are found wherever the word stands that they are looked up by', () => {
    const phrases = { few: '# _ harbours', paper: 'a|an|the _ rfc', name: '_ team', any: 'the _' };
    assert.deepEqual(found('The tide RFC for four small harbours of my team', phrases), [
      'paper: the tide rfc',
      'any: the tide',
      'few: four small harbours',
      'name: my team',
    ]);
  });

  it('come in the order of the text, the longest first', () => {
    const phrases = { act: '~persuade', crew: '~persuade the', whom: '~persuade .. crews', last: 'crews' };
    assert.deepEqual(found('Persuaded the two crews', phrases), [
      'whom: persuaded the two crews',
      'crew: persuaded the',
      'act: persuaded',
      'last: crews',
    ]);
  });

  it('of one value at one place are told once, by the longest', () => {
    assert.deepEqual(found('Moved the tide table', { moved: '~move; ~move the; ~move the tide; the tide table' }), [
      'moved: moved the tide',
      'moved: the tide table',
    ]);
  });

  it('leave out a few words of one clause, and no more', () => {
    const phrases = { plan: '~write .. plan' };
    assert.deepEqual(found('Wrote the long tide plan', phrases), ['plan: wrote the long tide plan']);
    assert.deepEqual(found('Wrote the long tide and harbour plan', phrases), []);
    assert.deepEqual(found('Wrote it; the plan', phrases), []);
  });

  it('begin at a token or do not', () => {
    const tokens = tokenize('Sent the tide RFC');
    const papers = book({ paper: 'the _ rfc' });
    assert.equal(startsPhrase(tokens, 1, papers), true);
    assert.equal(startsPhrase(tokens, 3, papers), false);
  });
});
