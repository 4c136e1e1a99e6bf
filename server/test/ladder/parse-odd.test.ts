import { strict as assert } from 'node:assert';
import { checkProblems, read } from './ladder-file.ts';

describe('a ladder file as people leave it', () => {
  it('reads a byte order mark, CRLF, anchors and merged keys', () => {
    const level = '"levels": [{ "name": "A", "equivalent": "mid" }]';
    assert.equal(read(`\uFEFF{\r\n  // ours\r\n  "name": "T",\r\n  ${level},\r\n}\r\n`).name, 'T');
    assert.equal(read('\uFEFFname: T\r\nlevels:\r\n  - name: A\r\n    equivalent: mid\r\n', 'yaml').name, 'T');
    const merged = read(
      'name: T\nlevels:\n  - &a\n    name: A\n    equivalent: mid\n    signals: &s [{ phrase: held the line, dimension: risk }]\n  - <<: *a\n    name: B\n    equivalent: senior\n',
      'yaml',
    );
    assert.deepEqual(
      merged.levels.map(({ name, equivalent }) => [name, equivalent]),
      [
        ['A', 'mid'],
        ['B', 'senior'],
      ],
    );
    assert.deepEqual(
      merged.phrases.map(({ level: at }) => at),
      ['mid', 'senior'],
    );
  });

  it('names every unknown key, not the first alone', () => {
    checkProblems(
      '{ "name": "T", «"Levels"»: [], "levels": [{ "name": "A", "equivalent": "mid", «"title"»: [], «"note"»: 1 }] }',
      'json',
      'Perhaps “levels” is meant',
      'levels[0].title',
      'levels[0].note',
    );
  });

  it('names a list where an object belongs, once', () => {
    checkProblems('«- name: Engineer»\n  equivalent: mid\n', 'yaml', 'The file must be an object, not a list');
    checkProblems('name: T\nlevels:\n  - «[Engineer, mid]»\n  - «[]»\n', 'yaml', 'levels[0]', 'levels[1]');
    checkProblems(
      'name: T\nlevels: [{ name: A, equivalent: mid }]\ntitleCheck: «[0.5]»\n',
      'yaml',
      '“titleCheck” must be an object, not a list',
    );
  });

  it('names a key of YAML that stands twice by its name', () => {
    checkProblems(
      'name: T\nlevels:\n  - name: A\n    equivalent: mid\n    «equivalent»: senior\n',
      'yaml',
      '“equivalent”',
    );
  });
});
