import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseLadder } from '../../src/ladder/parse.ts';
import { profiles } from '../../src/ladder/profiles.ts';
import { readTitle } from '../../src/ladder/titles.ts';

const example = readFileSync(
  join(import.meta.dirname, '../../../test-fixtures/workspace/example.rung-ladder.json'),
  'utf8',
);

/** «marks» in the text are exactly the places of the problems, in their order; each message holds its words. */
function checkProblems(marked: string, format: 'json' | 'yaml', ...words: readonly string[]): void {
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

function read(text: string, format: 'json' | 'yaml' = 'json') {
  const { ladder, problems } = parseLadder(text, format);
  assert.deepEqual(problems, []);
  assert.ok(ladder);
  return ladder;
}

describe('a ladder of one’s own', () => {
  it('reads the example of the README', () => {
    const ladder = read(example);
    assert.equal(ladder.name, 'Harbourline Engineering');
    assert.equal(ladder.own, true);
    assert.deepEqual(
      ladder.levels.map(({ equivalent }) => equivalent),
      ['mid', 'senior', 'staff', 'principal'],
    );
    assert.deepEqual(ladder.phrases[0], { phrase: 'harbour note', dimension: 'influence', level: 'staff' });
    assert.equal(ladder.titleCheck.minimumBullets, 4);
    assert.equal(ladder.titleCheck.expectsArtefact, true, 'what the file leaves out comes from the profile it extends');
  });

  it('reads titles and codes by the file first, and tells the file’s own level name', () => {
    const ladder = read(example);
    const titles: readonly (readonly [string, string | null, string | null])[] = [
      ['Senior Platform Engineer', 'senior', 'Senior Engineer'],
      ['Software Engineer', 'mid', 'Engineer'],
      ['Engineer, H6', 'staff', 'Staff Engineer'],
      ['Principal Data Engineer', 'principal', 'Principal Engineer'],
      ['Junior Developer', 'junior', null],
    ];
    for (const [title, level, name] of titles) {
      const reading = readTitle([title], ladder);
      assert.deepEqual([reading.level, reading.levelName], [level, name], title);
    }
  });

  it('keeps the expectations of the profile where the file has none', () => {
    const ladder = read(example);
    const scope = ladder.expectations.filter(({ dimension, level }) => dimension === 'scope' && level === 'staff');
    assert.deepEqual(
      scope.map(({ summary }) => summary),
      ['two harbours or more run on it'],
    );
    assert.ok(ladder.expectations.some(({ dimension }) => dimension === 'risk'));
  });

  it('has another id as soon as its text differs', () => {
    assert.notEqual(read(example).id, read(example.replace('H3', 'H2')).id);
    assert.equal(read(example).id, read(example).id);
  });

  it('reads YAML and comments in JSON', () => {
    const yaml = 'name: Fjord\nlevels:\n  - name: Lead Hand\n    equivalent: staff\n    codes: [F4]\n';
    assert.equal(readTitle(['Lead Hand'], read(yaml, 'yaml')).levelName, 'Lead Hand');
    assert.equal(read('{ // ours\n "name": "F", "levels": [{"name": "A", "equivalent": "mid",}], }').name, 'F');
  });

  describe('mistakes', () => {
    it('names an unknown key at its key, with the one that may be meant', () => {
      checkProblems(
        '{"name": "F", "levels": [{"name": "A", "equivalent": "mid", «"titels"»: []}]}',
        'json',
        '“levels[0].titels” is no key that a ladder has. Perhaps “titles” is meant.',
      );
      checkProblems('name: F\nlevels:\n  - name: A\n    equivalent: mid\n«levls»: 3\n', 'yaml', 'Perhaps “levels”');
      checkProblems(
        '{"name": "F", "levels": [{"name": "A", "equivalent": "mid"}], «"colour"»: 1}',
        'json',
        'Known are',
      );
    });

    it('names a level that is none, a missing key and a wrong kind of value', () => {
      checkProblems(
        '{"name": "F", "levels": [{"name": "A", "equivalent": «"stafff"»}]}',
        'json',
        '“levels[0].equivalent” must be one of junior, mid, senior, staff, principal, not “stafff”.',
      );
      checkProblems('name: F\nlevels:\n  - name: A\n    equivalent: «medium»\n', 'yaml', 'must be one of');
      checkProblems('{"name": "F", "levels": [«{»"name": "A"}]}', 'json', '“levels[0].equivalent” is needed here.');
      checkProblems('{"name": «7», "levels": [{"name": "A", "equivalent": "mid"}]}', 'json', '“name” must be a text');
      checkProblems('{"name": "F", "levels": «[]»}', 'json', '“levels” needs at least one level.');
    });

    it('names a title or code that two levels claim, and a dimension that nobody declared', () => {
      const level = (name: string, more: string) => `{"name": "${name}", "equivalent": "mid", ${more}}`;
      checkProblems(
        `{"name": "F", "levels": [${level('A', '"codes": ["L4"]')}, ${level('B', '"codes": [«"L4"»]')}]}`,
        'json',
        'repeats “L4” of “levels[0].codes[0]”',
      );
      checkProblems(
        `{"name": "F", "levels": [${level('A', '"signals": [{"phrase": "x", "dimension": «"Reach"»}]')}]}`,
        'json',
        'names no dimension: “Reach”',
      );
      checkProblems(
        `{"name": "F", "levels": [${level('A', '"expectations": {«"Reach"»: "x"}')}]}`,
        'json',
        'names no dimension: “Reach”',
      );
    });

    it('names broken syntax', () => {
      checkProblems('{"name": "F" «"levels"»: []}', 'json', 'This is no valid JSON: comma expected.');
      const { problems } = parseLadder('name: "F\nlevels: [', 'yaml');
      assert.match(problems[0]?.message ?? '', /^This is no valid YAML: /);
    });

    it('has a place for every problem of an empty file', () => {
      for (const format of ['json', 'yaml'] as const) {
        const { ladder, problems } = parseLadder('', format);
        assert.equal(ladder, null);
        assert.ok(problems.length > 0);
      }
    });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        parseLadder(text, 'json');
        parseLadder(text, 'yaml');
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        for (const format of ['json', 'yaml'] as const) {
          for (const { span } of parseLadder(text, format).problems) {
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
          }
        }
      }),
      { numRuns: 200 },
    );
    parseLadder('['.repeat(100_000), 'json');
    parseLadder('['.repeat(20_000), 'yaml');
    const words = ['__proto__', 'constructor', 'toString'];
    for (const word of words) {
      const text = `{"name": "F", "levels": [{"name": "${word}", "equivalent": "mid", "codes": ["${word}"]}], "dimensions": {"${word}": "scope"}}`;
      readTitle([word], parseLadder(text, 'json').ladder ?? profiles.generic);
    }
  });
});
