import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import type { DocumentKind } from '../src/document/model.ts';
import { createEngine } from '../src/engine.ts';
import { applyEdits, fixAll, safeEdits } from '../src/fixing.ts';
import { defaultSettings } from '../src/lint/defaults.ts';
import type { Edit, Finding } from '../src/lint/finding.ts';
import type { LintSettings } from '../src/lint/lint.ts';

const engine = createEngine();
const settings: LintSettings = { ...defaultSettings({ year: 2026, month: 6, day: 15 }), preset: 'strict' };
const HEAD = '# Nora Field\n\n## Experience\n\n### Software Engineer, Larkmoor\n\n2019 – 2022\n\n';

function lint(text: string, kind?: Exclude<DocumentKind, 'none'>): readonly Finding[] {
  return engine.linter.lint(engine.reader.read(text, kind ? { kind } : undefined), settings).findings;
}

function fixed(bullets: string): string {
  const { text } = fixAll(`${HEAD}${bullets}`, (now) => lint(now, 'resume'));
  return text.slice(HEAD.length);
}

describe('safe fixes in their text', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a soft-wrapped bullet',
      '- I rebuilt the index\n  of 9 ports.\n- Drew maps.\n',
      '- Rebuilt the index\n  of 9 ports.\n- Drew maps.\n',
    ],
    ['a labelled bullet', '- **Ports:** I rebuilt the index.\n', '- **Ports:** Rebuilt the index.\n'],
    ['a nested bullet', '- Ran it.\n  - I rebuilt the index.\n', '- Ran it.\n  - Rebuilt the index.\n'],
    ['a numbered list', '1. I rebuilt the index.\n2. I drew maps.\n', '1. Rebuilt the index.\n2. Drew maps.\n'],
    ['a quotation', '> - I rebuilt the index.\n', '> - Rebuilt the index.\n'],
    [
      'a link over two lines',
      '- I rebuilt [the\n  index](https://i.example/a_b).\n',
      '- Rebuilt [the\n  index](https://i.example/a_b).\n',
    ],
    ['a list of HTML', '<ul>\n<li>I rebuilt the index.</li>\n</ul>\n', '<ul>\n<li>Rebuilt the index.</li>\n</ul>\n'],
    ['two rules in one bullet', '- I lead the move of 4 jobs.\n', '- Led the move of 4 jobs.\n'],
  ];
  for (const [name, before, after] of cases) {
    it(`reach ${name}`, () => assert.equal(fixed(before), after));
    it(`reach ${name} with line ends of two characters`, () => {
      const windows = (text: string) => text.replaceAll('\n', '\r\n');
      const { text } = fixAll(windows(`${HEAD}${before}`), (now) => lint(now, 'resume'));
      assert.equal(text, windows(`${HEAD}${after}`));
    });
  }

  it('touch nothing that is no sentence of the writer’s', () => {
    const code = '- Rebuilt `I wrote` and <https://i.example/I_am>.\n\n```\nI rebuilt it.\n```\n';
    assert.equal(fixed(code), code);
  });
});

describe('overlapping fixes', () => {
  const edit = (start: number, end: number, newText: string): Edit => ({ span: { start, end }, newText: [newText] });
  const finding = (...edits: readonly Edit[]): Finding => ({
    rule: 'some-rule',
    severity: 'hint',
    span: { start: 0, end: 0 },
    message: '',
    related: [],
    fixes: () => [{ title: 'Fix', kind: 'safe', edits }],
  });

  it('of two that overlap the first is made, the other one whole or not at all', () => {
    const findings = [finding(edit(0, 3, 'A')), finding(edit(2, 5, 'B'), edit(8, 9, 'C')), finding(edit(6, 7, 'D'))];
    assert.equal(applyEdits('0123456789', safeEdits(findings)), 'A345D789');
  });

  it('two insertions at one place are one too many', () => {
    assert.equal(applyEdits('0123', safeEdits([finding(edit(2, 2, 'A')), finding(edit(2, 2, 'B'))])), '01A23');
  });

  it('neighbours both stand', () => {
    assert.equal(applyEdits('0123', safeEdits([finding(edit(2, 4, 'B')), finding(edit(0, 2, 'A'))])), 'AB');
  });

  it('end after a while where fixes undo one another', () => {
    let rounds = 0;
    const swap = (text: string) => {
      rounds += 1;
      return [finding(edit(0, 1, text.startsWith('a') ? 'b' : 'a'))];
    };
    assert.ok(['a', 'b'].includes(fixAll('a', swap).text));
    assert.ok(rounds <= 100, String(rounds));
  });
});

describe('all safe fixes of every fixture', () => {
  const root = new URL('../../test-fixtures/documents/', import.meta.url);
  const named = (folder: string) =>
    readdirSync(new URL(`${folder}/`, root))
      .filter((name) => name.endsWith('.md') && !name.endsWith('.reader.md'))
      .map((name) => `${folder}/${name}`);
  const paths = [
    ...['brag', 'excellent', 'poor'].flatMap(named),
    ...named('shapes').filter((path, i) => i % 6 === 0 || /crlf|quote|html-list|nested/.test(path)),
  ];

  for (const path of paths) {
    const source = readFileSync(new URL(path, root), 'utf8');
    it(`${path}: once is enough, and rule by rule is the same`, () => {
      checkFixing(source);
      // As a first draft would be: a subject before each verb.
      checkFixing(
        source.replaceAll(/^(\s*[-*] )([A-Z][a-z]+ed)\b/gm, (_, marker, verb) => `${marker}I ${verb.toLowerCase()}`),
      );
    });
  }
});

function checkFixing(source: string): void {
  const once = fixAll(source, lint).text;
  assert.deepEqual(fixAll(once, lint), { text: once, fixed: 0 });
  assert.equal(ruleByRule(source), once);
}

/** “Fix every …” for one rule after the other, until none has anything left. */
function ruleByRule(source: string): string {
  let text = source;
  for (let before = ''; before !== text; ) {
    before = text;
    for (const { id } of engine.rules) text = fixAll(text, (now) => lint(now).filter(({ rule }) => rule === id)).text;
  }
  return text;
}
