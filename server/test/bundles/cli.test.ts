import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { type Ended, runToEnd } from './process.ts';
import { sample } from './sample.ts';

describe('bundles: the command line', function () {
  this.timeout(20_000);
  let folder: string;
  const rung = (args: readonly string[], stdin?: string): Promise<Ended> => runToEnd('cli.cjs', args, folder, stdin);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rung-cli-'));
    writeFileSync(join(folder, 'resume.md'), sample);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('server/package.json', 'utf8'));
    assert.deepEqual(await rung(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  it('check: findings as JSON, exit 1', async () => {
    const { code, out, err } = await rung(['check', 'resume.md', '--format', 'json']);
    assert.deepEqual({ code, err }, { code: 1, err: '' });
    const { version, files } = JSON.parse(out);
    assert.equal(version, 1);
    assert.deepEqual([files.length, files[0].path, files[0].kind], [1, 'resume.md', 'resume']);
    const lines = sample.split('\n');
    assert.ok(files[0].findings.length >= 2);
    for (const { text, range, rule } of files[0].findings) {
      if (range.start.line !== range.end.line) continue;
      assert.equal(text, lines[range.start.line]?.slice(range.start.character, range.end.character), rule);
    }
  });

  it('check: the same from standard input', async () => {
    const { code, out } = await rung(['check', '-', '--kind', 'resume', '--format', 'json'], sample);
    const named = await rung(['check', 'resume.md', '--format', 'json']);
    assert.equal(code, 1);
    const findings = JSON.parse(out).files[0].findings;
    for (const finding of findings) for (const related of finding.related) related.path = 'resume.md';
    assert.deepEqual(findings, JSON.parse(named.out).files[0].findings);
  });

  it('exits with 0 below --fail-on, and with 2 and one line on bad input', async () => {
    assert.equal((await rung(['check', 'resume.md', '--fail-on', 'never'])).code, 0);
    const { code, out, err } = await rung(['check', 'missing.md', 'resume.md', '--format', 'json']);
    assert.equal(code, 2);
    assert.equal(err, 'rung: missing.md: no such file or folder\n');
    assert.deepEqual(JSON.parse(out).files.length, 1);
    const unknown = await rung(['explain', 'no-such-rule-at-all']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /^rung: [^\n]+\n$/);
  });

  it('writes all of a large output through a pipe', async () => {
    const line = '- Led the migration of parcels to Postgres.\n';
    const { code, out } = await rung(['evidence', '--format', 'json'], line.repeat(3000));
    assert.equal(code, 0);
    const lines = out.trimEnd().split('\n');
    assert.equal(lines.length, 3000);
    assert.equal(JSON.parse(lines.at(-1) ?? '').opener.lemma, 'lead');
  });
});
