import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readEvidence } from '../../src/evidence/evidence.ts';
import { judgeBullet } from '../../src/judgement/bullet.ts';
import { parseLadder } from '../../src/ladder/parse.ts';
import { profiles } from '../../src/ladder/profiles.ts';
import { readTitle } from '../../src/ladder/titles.ts';
import { checkProblems, read } from './ladder-file.ts';

const example = readFileSync(
  join(import.meta.dirname, '../../../test-fixtures/workspace/example.rung-ladder.json'),
  'utf8',
);

describe('a ladder of one’s own', () => {
  it('reads the example that the README names', () => {
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

  it('reads the example in the README, and does what it shows', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    const section = readme.split('\n## Your own ladder\n')[1]?.split('\n## ')[0] ?? '';
    const snippet = /```json\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
    const ladder = read(snippet);
    const titles: readonly (readonly [string, string, string])[] = [
      ['Senior Engineer', 'senior', 'Senior Engineer'],
      ['Senior Platform Engineer', 'senior', 'Senior Engineer'],
      ['Engineer, H6', 'staff', 'Staff Engineer'],
    ];
    for (const [title, level, name] of titles) {
      const reading = readTitle([title], ladder);
      assert.deepEqual([reading.level, reading.levelName], [level, name], title);
    }
    const { level } = judgeBullet(readEvidence('Moved berth planning across three harbours'), ladder);
    assert.equal(level, 'staff', 'its phrase counts');
    assert.equal(ladder.titleCheck.expectsArtefact, profiles['multi-team-staff'].titleCheck.expectsArtefact);
    assert.match(section, /`rung\.ladder`/);
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

    describe('of every kind, in both languages, by key and line', () => {
      /** A ladder of two levels with one line of its own; the level's lines are indented as YAML wants them. */
      const yaml = (line: string, of: 'file' | 'level') =>
        of === 'file'
          ? `name: F\n${line}\nlevels:\n  - name: A\n    equivalent: mid\n`
          : `name: F\nlevels:\n  - name: A\n    equivalent: mid\n    ${line}\n`;
      const json = (line: string, of: 'file' | 'level') =>
        of === 'file'
          ? `{\n  "name": "F",\n  ${line},\n  "levels": [{ "name": "A", "equivalent": "mid" }]\n}`
          : `{\n  "name": "F",\n  "levels": [{\n    "name": "A", "equivalent": "mid",\n    ${line}\n  }]\n}`;
      const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

      const kinds: readonly (readonly [of: 'file' | 'level', yaml: string, json: string, message: RegExp])[] = [
        ['file', 'extends: startupp', '"extends": "startupp"', /“extends” must be one of .*startup, not “startupp”/],
        ['file', 'lader: x', '"lader": "x"', /“lader” is no key that a ladder has/],
        [
          'file',
          'dimensions: {Reach: width}',
          '"dimensions": { "Reach": "width" }',
          /“dimensions\.Reach” must be one of/,
        ],
        ['file', 'titleCheck: {teamOnlyShare: 7}', '"titleCheck": { "teamOnlyShare": 7 }', /must be between 0 and 1/],
        ['file', 'titleCheck: {staffBullets: 1.5}', '"titleCheck": { "staffBullets": 1.5 }', /must be a whole number/],
        [
          'file',
          'titleCheck: {staffBulets: 2}',
          '"titleCheck": { "staffBulets": 2 }',
          /Perhaps “staffBullets” is meant/,
        ],
        [
          'file',
          'titleCheck: {expectsReach: "yes"}',
          '"titleCheck": { "expectsReach": "yes" }',
          /must be true or false/,
        ],
        ['level', 'titles: Senior *', '"titles": "Senior *"', /“levels\[0\]\.titles” must be a list/],
        ['level', 'titles: ["*"]', '"titles": ["*"]', /“levels\[0\]\.titles\[0\]” needs at least one word/],
        ['level', 'codes: [5]', '"codes": [5]', /“levels\[0\]\.codes\[0\]” must be a text/],
        ['level', 'summary: ""', '"summary": ""', /“levels\[0\]\.summary” must not be empty/],
        [
          'level',
          'signals: [{phrase: x}]',
          '"signals": [{ "phrase": "x" }]',
          /“levels\[0\]\.signals\[0\]\.dimension” is needed/,
        ],
        ['level', 'expectations: {Reach: x}', '"expectations": { "Reach": "x" }', /names no dimension: “Reach”/],
      ];
      for (const [of, inYaml, inJson, message] of kinds) {
        it(inYaml, () => {
          for (const [format, text] of [
            ['yaml', yaml(inYaml, of)],
            ['json', json(inJson, of)],
          ] as const) {
            const { ladder, problems } = parseLadder(text, format);
            assert.equal(ladder, null, format);
            assert.equal(problems.length, 1, format);
            const [problem] = problems;
            assert.match(problem?.message ?? '', message, format);
            const line = format === 'yaml' ? inYaml : inJson;
            const wanted = lineOf(text, text.indexOf(line));
            assert.equal(lineOf(text, problem?.span.start ?? -1), wanted, `${format}: ${problem?.message}`);
          }
        });
      }

      it('several at once, each at its own place', () => {
        const text =
          'name: F\nlevels:\n  - name: A\n    equivalent: middle\n    titels: [A *]\n  - equivalent: staff\n';
        const { problems } = parseLadder(text, 'yaml');
        assert.deepEqual(
          problems.map(({ span }) => lineOf(text, span.start)),
          [4, 5, 6],
        );
      });

      it('a key that stands twice', () => {
        for (const [format, text] of [
          ['yaml', 'name: F\nname: G\nlevels:\n  - name: A\n    equivalent: mid\n'],
          ['json', '{\n  "name": "F",\n  "name": "G",\n  "levels": [{ "name": "A", "equivalent": "mid" }]\n}'],
        ] as const) {
          const { problems } = parseLadder(text, format);
          assert.equal(problems.length, 1, format);
          assert.equal(lineOf(text, problems[0]?.span.start ?? -1), format === 'yaml' ? 2 : 3, problems[0]?.message);
        }
      });
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
