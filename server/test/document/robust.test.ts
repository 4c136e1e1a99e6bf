import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createReader } from '../../src/document/reader.ts';
import { allBullets } from '../../src/document/roles/bullets.ts';
import { snapshot } from './check.ts';

const reading = (text: string): number => {
  const start = performance.now();
  snapshot(createReader().read(text, { kind: 'resume' }));
  return performance.now() - start;
};

/** Four times the text may take at most nine times as long: far from quadratic, with room for a busy machine. */
function checkGrowth(make: (size: number) => string, size: number): void {
  const best = (text: string): number => Math.min(reading(text), reading(text), reading(text));
  reading(make(size));
  const small = Math.max(best(make(size)), 2);
  const large = best(make(size * 4));
  assert.ok(large < small * 9 + 20, `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
}

describe('any text', () => {
  it('never throws, whatever the kind', () => {
    const lines = fc.array(
      fc.oneof(
        fc.constantFrom(
          '# A',
          '## Experience',
          '### Engineer, Acme 2019 – 2021',
          '- x',
          '  - y',
          '\t- z',
          '> q',
          '```',
          '<div>',
          '<!--',
          '-->',
          '| a | b |',
          '|---|---|',
          '---',
          '+++',
          'rung: resume',
          '===',
          '**Engineer** | Acme | 2019',
          '[a]: b',
          '&#0;',
          '\u0000',
          '\uFEFF',
          '\uD800',
          '1) x',
          '2.x',
          '{{< job title="Engineer" company="Acme" from="2019" to="2021" >}}',
          '  {{% note "A" \'b\' %}}',
          '<Job title="Engineer" bullets={["a", "b"]} />',
          '{% include x.html',
          '\\textbf{a} \\hfill \\begin{b}',
          '[a]{.date} [[b|c]]',
          '::: details A',
          '*',
          '',
        ),
        fc.string({ unit: 'binary', maxLength: 30 }),
      ),
      { maxLength: 30 },
    );
    const kinds = fc.constantFrom('resume', 'brag', 'packet', 'job', 'none', undefined) as fc.Arbitrary<
      'resume' | undefined
    >;
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), kinds, (all, end, kind) => {
        const text = all.join(end);
        const document = createReader().read(text, { path: 'resume.md', ...(kind ? { kind } : {}) });
        snapshot(document);
        for (const owner of [...document.roles, ...document.entries]) {
          for (const bullet of allBullets(owner)) {
            assert.ok(bullet.span.start >= 0 && bullet.span.end <= text.length && bullet.span.start <= bullet.span.end);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads 100,000 heading lines', () => {
    checkGrowth((size) => '# a\n'.repeat(size), 10_000);
    reading('# a\n'.repeat(100_000));
  }).timeout(60_000);

  it('reads ten megabytes', () => {
    const part = '### Engineer, Acme\n2019 – 2021\n\n- Wrote **the** thing for [teams](x)\n\n';
    createReader().read(part.repeat(Math.ceil(10_000_000 / part.length)), { kind: 'resume' });
  }).timeout(120_000);

  it('gives up on what is nested beyond all writing', () => {
    const deep: readonly string[] = [
      '>'.repeat(20_000),
      '- '.repeat(20_000),
      Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n'),
      '['.repeat(50_000),
      '*a **b '.repeat(20_000),
      '<'.repeat(50_000),
      '`'.repeat(50_001),
      '|a'.repeat(20_000),
      '&#8594;'.repeat(20_000),
      '('.repeat(50_000),
      '2019 - '.repeat(20_000),
      `Jan 2019 ${'-'.repeat(5000)}x Mar 2021`,
      `Jan 2019 ${'.'.repeat(5000)}x Mar 2021`,
      `Jan 2019 ${'\t'.repeat(60_000)}x Mar 2021`,
      `- Led the move ${' '.repeat(60_000)}x of billing`,
      `- Led it <!-- rung-disable-line ${'a, '.repeat(20_000)} -->`,
      `${'a '.repeat(500_000)}`,
    ];
    for (const text of deep) {
      const time = reading(`## Experience\n\n${text}\n\n### Engineer, Acme\n2019\n\n- Wrote it\n`);
      assert.ok(time < 5000, `${JSON.stringify(text.slice(0, 20))}: ${time.toFixed(0)} ms`);
    }
  }).timeout(120_000);

  it('takes time in proportion to a long list', () => {
    checkGrowth(
      (size) => `## Experience\n\n### Engineer, Acme\n2019\n\n${'- Wrote the thing for teams\n'.repeat(size)}`,
      2000,
    );
  }).timeout(60_000);

  it('takes time in proportion to a long paragraph of dated lines', () => {
    checkGrowth((size) => `## Experience\n\n${'**Engineer**, Acme, 2019 – 2021\n'.repeat(size)}`, 150);
  }).timeout(60_000);
});
