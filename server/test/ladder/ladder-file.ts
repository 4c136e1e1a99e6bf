import { strict as assert } from 'node:assert';
import type { Ladder } from '../../src/ladder/ladder.ts';
import { parseLadder } from '../../src/ladder/parse.ts';

/** «marks» in the text are exactly the places of the problems, in their order; each message holds its words. */
export function checkProblems(marked: string, format: 'json' | 'yaml', ...words: readonly string[]): void {
  const text = marked.replace(/[«»]/g, '');
  const { ladder, problems } = parseLadder(text, format);
  assert.equal(ladder, null);
  const places = [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1]);
  assert.deepEqual(
    problems.map(({ span }) => text.slice(span.start, span.end)),
    places,
  );
  for (const [index, { message }] of problems.entries()) assert.ok(message.includes(words[index] ?? ''), message);
  assert.equal(problems.length, words.length);
}

/** A ladder file without a mistake, read. */
export function read(text: string, format: 'json' | 'yaml' = 'json'): Ladder {
  const { ladder, problems } = parseLadder(text, format);
  assert.deepEqual(problems, []);
  assert.ok(ladder);
  return ladder;
}
