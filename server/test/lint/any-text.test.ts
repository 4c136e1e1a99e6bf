import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CareerDocument, DocumentKind } from '../../src/document/model.ts';
import { allBullets } from '../../src/document/roles/bullets.ts';
import { createEngine } from '../../src/engine.ts';
import { hoverAt } from '../../src/judgement/hover.ts';
import { judgeRole } from '../../src/judgement/role.ts';
import { defaultSettings } from '../../src/lint/defaults.ts';
import type { RewriteReason } from '../../src/rewrite/model.ts';
import { rewritesOf } from '../../src/rewrites.ts';

const TODAY = { year: 2026, month: 6, day: 15 };
const KINDS = ['resume', 'brag', 'packet', 'job'] as const;
const REASONS: readonly RewriteReason[] = ['any', 'result-first', 'star', 'from-star', 'split'];
const ROLE = '# Ada Vex\n\n## Experience\n\n### Senior Software Engineer, Quillmoor\n\n2019 – 2021\n\n';

/** Everything that is asked of a text is answered, at places that lie in it. */
function checkAnswers(text: string, kind: Exclude<DocumentKind, 'none'>): void {
  const engine = createEngine();
  const { evidenceOf, linter, reader } = engine;
  const document = reader.read(text, { kind });
  const settings = { ...defaultSettings(TODAY), preset: 'strict' as const };
  const { findings, failures } = linter.lint(document, settings);
  assert.deepEqual(failures, []);
  for (const { span, related, fixes } of findings) {
    const edits = fixes().flatMap((fix) => fix.edits);
    for (const { start, end } of [span, ...[...related, ...edits].map((one) => one.span)])
      assert.ok(start >= 0 && start <= end && end <= text.length);
  }
  const { ladder } = settings;
  const judgementOf = (role: CareerDocument['roles'][number]) => judgeRole(role, ladder, evidenceOf);
  for (let at = 0; at <= text.length; at += Math.max(1, Math.floor(text.length / 20)))
    hoverAt(document, at, { ladder, target: 'staff', evidenceOf, judgementOf });
  for (const owner of [...document.roles, ...document.entries])
    for (const bullet of allBullets(owner).slice(0, 3))
      for (const reason of REASONS) rewritesOf(engine, document, settings, { bullet, owner }, reason);
}

describe('any text is linted, explained and reworded', () => {
  it('whatever it is made of', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '## Experience',
        '### Staff Engineer, Quillmoor',
        '2019 – present',
        '- Led the migration of billing to 40% fewer teams',
        '- Responsible for ⟨what?⟩ [x](y) `z` **b**',
        '  - Helped \uD800 grow \u202E revenue by 10x',
        '- We cut p95 from 900 ms to 300 ms <!-- rung-disable-line -->',
        '- \u0000 led  \uFEFF by İ',
        '| a | 2019 – 2020 |',
        '> - quoted',
        '```',
        '<div><li>',
        '<!-- rung-disable',
        '---',
        'rung: brag',
        '[x]: y "z',
        '⟨',
        '',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `- ${text}`),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    const texts = fc.array(line, { maxLength: 14 });
    fc.assert(
      fc.property(texts, fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom(...KINDS), (lines, end, kind) => {
        checkAnswers(`${ROLE}${lines.join('\n')}`.replaceAll('\n', end), kind);
        checkAnswers(lines.join(end), kind);
      }),
      { numRuns: 40 },
    );
  }).timeout(120_000);

  // What backtracks takes minutes at this length; seconds are a busy machine.
  const long = [
    'a ',
    ' ',
    '\t',
    '1,',
    '40% ',
    'and ',
    '(',
    '[',
    '“',
    '<!--',
    '>',
    '-',
    '~',
    '.',
    'A',
    '\uD800',
    'Led ',
  ];
  for (const kind of ['resume', 'brag'] as const)
    it(`in time, with one line of 20,000 characters, as ${kind}`, () => {
      for (const piece of long) {
        const filling = piece.repeat(20_000 / piece.length);
        const start = performance.now();
        checkAnswers(`${ROLE}- Led the move ${filling}x of billing\n`, kind);
        checkAnswers(`${ROLE}- Led it\n\n### Engineer ${filling}x, Acme 2019 – 2021 ${filling}\n\n- Built it\n`, kind);
        const time = performance.now() - start;
        assert.ok(time < 20_000, `${JSON.stringify(piece)}: ${time.toFixed(0)} ms`);
      }
    }).timeout(240_000);

  it('however deep or long', () => {
    for (const text of [
      '>'.repeat(10_000),
      '- '.repeat(10_000),
      `${ROLE}${'- Led it\n'.repeat(4000)}`,
      `${ROLE}\`\`\`\n- Led it\n`,
      `${ROLE}<div>\n- Led it\n`,
      // Cubic here would take minutes.
      `${ROLE}:::${'\t'.repeat(10_000)}!\n`,
    ])
      checkAnswers(text, 'resume');
  }).timeout(120_000);

  it('in time that grows with the number of bullets, not with its square', () => {
    const text = `${ROLE}${'- Led it\n'.repeat(60_000)}`;
    const { linter, reader } = createEngine();
    const { findings } = linter.lint(reader.read(text, { kind: 'resume' }), defaultSettings(TODAY));
    assert.ok(findings.some(({ rule }) => rule === 'repeated-opener'));
  }).timeout(120_000);
});
