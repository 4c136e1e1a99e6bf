import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, it } from 'mocha';
import { createEngine } from '../../src/engine.ts';
import { applyEdits } from '../../src/fixing.ts';
import { defaultSettings } from '../../src/lint/defaults.ts';
import type { Edit, Finding, Fix } from '../../src/lint/finding.ts';
import type { LintSettings } from '../../src/lint/lint.ts';
import { filled } from './fillers.ts';
import { arbitraryBullet } from './generators.ts';
import { BULLET_RULES } from './support.ts';

const engine = createEngine();
const settings: LintSettings = defaultSettings({ year: 2026, month: 6, day: 15 });
const HEAD = '# Nora Field\n\n## Experience\n\n### Senior Software Engineer, Larkmoor\n\n2019 – 2025\n\n';

const written = readFileSync(new URL('../../../test-fixtures/labelled/rewrite-bullets.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t')[2] ?? '');

describe('wordings that a finding offers', () => {
  it('end the finding once their questions are answered, for every rule', () => {
    const offering = new Map<string, number>();
    const failures = written.flatMap((bullet) => {
      const text = pageOf(bullet);
      return wordingsIn(text).flatMap(({ finding, fix }) => {
        offering.set(finding.rule, (offering.get(finding.rule) ?? 0) + 1);
        return problemWith(text, finding, fix);
      });
    });
    assert.deepEqual(failures, []);
    for (const rule of BULLET_RULES) assert.ok((offering.get(rule) ?? 0) > 5, `${rule}: ${offering.get(rule) ?? 0}`);
  });

  it('end the finding in generated bullets, too', () => {
    fc.assert(
      fc.property(arbitraryBullet(), (bullet) => {
        const text = pageOf(bullet);
        for (const { finding, fix } of wordingsIn(text)) assert.deepEqual(problemWith(text, finding, fix), []);
      }),
      { numRuns: 250 },
    );
  });

  it('are not offered again while a question is open: the same choice twice changes nothing', () => {
    for (const bullet of written.filter((_, i) => i % 3 === 0)) {
      const text = pageOf(bullet);
      for (const { fix } of wordingsIn(text)) {
        const once = applyEdits(text, fix.edits);
        const again = wordingsIn(once).filter((other) => applyEdits(once, other.fix.edits) !== once);
        assert.deepEqual(
          again.map((other) => other.fix.title),
          [],
          once.slice(HEAD.length),
        );
      }
    }
  });

  it('leave open questions to unfilled-placeholder alone, under every rule there is', () => {
    const strict: LintSettings = { ...settings, preset: 'strict' };
    // A page for each bullet: of one rule, a document shows no more than twenty findings.
    for (const bullet of written) {
      const text = pageOf(bullet);
      const open = wordingsIn(text).map(({ fix }) => applyEdits(text, fix.edits).slice(HEAD.length).trimEnd());
      for (let i = 0; i < open.length; i += 4) checkOpenPage(`${HEAD}${open.slice(i, i + 4).join('\n')}\n`, strict);
    }
  });
});

describe('wordings for a whole role', () => {
  const bullets = [
    '- Redesigned the event schema of the depots, from 900 ms a query to 40 ms.',
    '- Built the label printer service, 40 ms a label.',
    '- Evaluated three brokers for the tills in 2022, at 4,000 messages a second.',
  ];

  for (const first of bullets) {
    it(`show influence once answered: ${first}`, () => {
      const role = [first, ...bullets.filter((bullet) => bullet !== first)].join('\n');
      const text = `# Nora Field\n\n## Experience\n\n### Staff Software Engineer, Larkmoor\n\n2019 – present\n\n${role}\n`;
      const wordings = wordingsIn(text).filter(({ finding }) => finding.rule === 'missing-influence');
      assert.ok(wordings.length >= 2, String(wordings.length));
      for (const { finding, fix } of wordings) assert.deepEqual(problemWith(text, finding, fix), []);
    });
  }
});

function pageOf(bullet: string): string {
  return `${HEAD}- ${bullet}\n`;
}

function lint(text: string, by = settings): readonly Finding[] {
  return engine.linter.lint(engine.reader.read(text, { kind: 'resume' }), by).findings;
}

/** The suggestions with questions of every finding. */
function wordingsIn(text: string): readonly { finding: Finding; fix: Fix }[] {
  return lint(text).flatMap((finding) =>
    finding
      .fixes()
      .filter((fix) => fix.kind === 'suggestion' && fix.edits.some(({ newText }) => newText.length > 1))
      .map((fix) => ({ finding, fix })),
  );
}

function problemWith(text: string, { rule }: Finding, { title, edits }: Fix): readonly string[] {
  const answered = applyEdits(
    text,
    edits.map((edit): Edit => ({ ...edit, newText: [filled(edit.newText)] })),
  );
  const still = lint(answered).filter((finding) => finding.rule === rule || finding.rule === 'unfilled-placeholder');
  return still.length > 0 ? [`${rule}: ${title}: ${answered.split('\n\n').at(-1)}`] : [];
}

/** Every placeholder is told once, and nothing else of it. */
function checkOpenPage(text: string, by: LintSettings): void {
  const holes = [...text.matchAll(/⟨[^⟩]*⟩/g)].map(({ 0: hole, index }) => ({
    start: index,
    end: index + hole.length,
  }));
  const findings = lint(text, by);
  const open = findings.filter(({ rule }) => rule === 'unfilled-placeholder').map(({ span }) => span);
  assert.deepEqual(open, holes);
  for (const { rule, span } of findings) {
    if (rule === 'unfilled-placeholder') continue;
    const inside = holes.find((hole) => span.start > hole.start - 1 && span.end < hole.end + 1);
    assert.equal(inside, undefined, `${rule} in ${text.slice(span.start, span.end)}`);
  }
}
