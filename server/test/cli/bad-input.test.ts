import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/engine.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { resume } from '../lsp/resume.ts';
import { type Folder, folderWith } from './run.ts';

/** One clear line on standard error, exit 2. */
async function checkRefused(folder: Folder, args: readonly string[], line: RegExp): Promise<void> {
  const { code, err } = await folder.rung(args);
  assert.equal(code, 2, err);
  assert.match(err, /^rung: [^\n]+\n$/);
  assert.match(err, line);
}

describe('bad input', function () {
  this.timeout(20_000);
  let folder: Folder;
  before(async () => {
    folder = await folderWith({
      'resume.md': resume,
      'empty.md': '',
      'binary.md': new Uint8Array([35, 32, 0, 1, 2]),
      'latin1.md': new Uint8Array([0x23, 0x20, 0x52, 0xe9, 0x73]),
      'pictures/a.txt': 'no Markdown',
    });
  });
  after(() => folder.remove());

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a missing file', ['check', 'nope.md'], /nope\.md: no such file/],
    ['a binary file', ['check', 'binary.md'], /binary\.md: a binary file/],
    ['invalid UTF-8', ['check', 'latin1.md'], /latin1\.md: not valid UTF-8/],
    ['a folder without Markdown', ['check', 'pictures'], /pictures: no Markdown file/],
    ['an unknown option', ['check', 'resume.md', '--formt', 'json'], /--formt.+--format/],
    ['an unknown format', ['check', 'resume.md', '--format', 'xml'], /xml/],
    ['an unknown command', ['chek', 'resume.md'], /chek.+check/],
    ['help for an unknown command', ['help', 'chek'], /chek.+“check”/],
    ['help for nothing like a command', ['help', 'nope'], /nope.+rung help/],
    ['help asked behind an unknown command', ['chek', '--help'], /chek.+“check”/],
    ['help asked before an unknown command', ['--help', 'nope'], /nope.+rung help/],
    ['an option that nothing is like', ['check', 'resume.md', '--quiet'], /--quiet.+rung help/],
    ['a level in another spelling', ['check', 'resume.md', '--target', 'stafff'], /stafff.+“staff”/],
    ['an empty name', ['check', ''], /empty name/],
    ['an address', ['check', 'https://example.com/cv.md'], /address; only files are read/],
    ['a file for a command that reads bullets', ['evidence', 'resume.md'], /standard input.+rung evidence < /],
    ['a bullet for a command that reads bullets', ['rewrite', 'Led the move.'], /standard input.+rung rewrite < /],
    ['no file at all', ['check'], /missing required argument/],
    ['an unknown level', ['check', 'resume.md', '--target', 'boss'], /boss/],
    ['an unknown ladder', ['check', 'resume.md', '--ladder', 'startupp'], /startupp.+startup/],
    ['an unknown rule', ['explain', 'unclear-scop'], /unclear-scop.+“unclear-scope”/],
    ['an unknown dimension', ['explain', 'staff', 'influnce'], /influnce.+“influence”/],
    ['a rule with something else', ['explain', 'unclear-scope', 'staff'], /one rule at a time/],
    ['a missing configuration file', ['check', 'resume.md', '--config', 'no.json'], /no\.json/],
    ['fixing standard input', ['check', '-', '--fix'], /standard input cannot be written back/],
  ];
  for (const [name, args, line] of refused)
    it(`${name} is one line and exit 2`, () => checkRefused(folder, args, line));

  for (const args of [
    ['help', 'check'],
    ['check', '--help'],
    ['help', 'check', '--help'],
    ['--help', 'check'],
    ['-h', 'check'],
  ])
    it(`${args.join(' ')} is the help for that command`, async () => {
      const { code, out, err } = await folder.rung(args);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^Usage: rung check /);
    });

  it('takes the values of options in any case', async () => {
    const args = ['config', 'resume.md', '--target', 'Staff', '--kind', 'Resume', '--format', 'JSON'];
    const { code, json } = await folder.rung(args);
    assert.equal(code, 0);
    const [target] = json().settings.filter(({ key }: { key: string }) => key === 'target');
    assert.equal(target.value, 'staff');
  });

  it('does not keep the other files from being checked', async () => {
    const { code, err, json } = await folder.rung(['check', 'nope.md', 'resume.md', 'latin1.md', '--format', 'json']);
    assert.equal(code, 2);
    assert.equal(err.split('\n').length, 3);
    assert.deepEqual(
      json().files.map(({ path }: { path: string }) => path),
      ['resume.md'],
    );
  });

  it('a folder inside that cannot be looked into is one line, and the rest is checked', async function () {
    const own = await folderWith({ 'a/resume.md': resume, 'z/resume.md': resume });
    try {
      // A name that is no UTF-8 cannot be opened, whoever asks; some file systems refuse it.
      mkdirSync(Buffer.concat([Buffer.from(`${own.path}/old-r`), Buffer.from([0xe9])]));
    } catch {
      this.skip();
    }
    const { code, err, json } = await own.rung(['check', '.', 'a', '--format', 'json']);
    assert.equal(code, 2);
    assert.match(err, /^rung: old-r[^\n]+: no such file or folder\n$/);
    assert.deepEqual(
      json().files.map(({ path }: { path: string }) => path),
      ['a/resume.md', 'z/resume.md'],
    );
    await own.remove();
  });

  it('a fix that cannot be written is one line, and the findings are told as they are', async () => {
    const own = await folderWith({ 'resume.md': resume.replace('- Wrote', '- I wrote'), 'other-resume.md': resume });
    const path = join(own.path, 'resume.md');
    const [model] = rules;
    assert.ok(model);
    const replacing = defineRule({
      ...model,
      id: 'replaces-the-file',
      unit: 'document',
      *check() {
        rmSync(path, { recursive: true, force: true });
        mkdirSync(path);
        yield* [];
      },
    });
    const engine = createEngine([replacing, ...rules]);
    const args = ['check', 'resume.md', 'other-resume.md', '--fix', '--format', 'json'];
    const { code, err, json } = await own.rung(args, { engine });
    assert.equal(code, 2);
    assert.match(err, /^rung: resume\.md: could not be written: [^\n]+\n$/);
    const [first, second] = json().files;
    assert.ok(first.findings.some(({ rule }: { rule: string }) => rule === 'first-person'));
    assert.ok(second.findings.length > 0);
    await own.remove();
  });

  it('no character of a document steers the terminal; programs get every one', async () => {
    const steering = '\u001b]0;title\u0007\u009b2J';
    await folder.write('odd-resume.md', resume.replace('- Worked on', `- Worked on ${steering}`));
    const shown = await folder.rung(['check', 'odd-resume.md'], { terminal: true });
    assert.ok(shown.out.includes('\u001b[4m'), 'its own marks stay');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    assert.doesNotMatch(shown.out, /\u001b(?!\[\d+m)|[\u0007\u009b]/);
    const outline = (await folder.rung(['outline', 'odd-resume.md', '--format', 'json'])).json();
    assert.ok(outline.files[0].roles[0].bullets[0].text.includes(steering));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the same
    assert.doesNotMatch((await folder.rung(['check', `no${steering}.md`])).err, /[\u0007\u001b\u009b]/);
  });

  it('a broken configuration is told once with key and line, and defaults are used meanwhile', async () => {
    const own = await folderWith({
      'a-resume.md': resume,
      'b-resume.md': resume,
      '.rung.json': '{\n "rules": { "weak-opner": "off" } }',
    });
    const { code, err, json } = await own.rung(['check', '.', '--format', 'json']);
    assert.equal(code, 2);
    assert.match(err, /^rung: \.rung\.json:2:\d+: [^\n]*weak-opner[^\n]*weak-opener[^\n]*\n$/);
    assert.equal(json().files.length, 2);
    await own.remove();
  });

  it('a configuration that cannot be parsed is one line, named or found, and the files are checked', async () => {
    const own = await folderWith({ 'cv/resume.md': resume, 'other/broken.json': '{ "rules": ', 'cv/.rung.json': '{}' });
    const checked = async (...more: string[]) => {
      const { code, err, json } = await own.rung(['check', 'cv', '--format', 'json', ...more]);
      assert.equal(code, 2);
      assert.ok(json().files[0].findings.length > 0);
      return err;
    };
    assert.match(await checked('--config', 'other/broken.json'), /^rung: other\/broken\.json:1:\d+: [^\n]+\n$/);
    await own.write('cv/.rung.json', '{ "rules": ');
    assert.match(await checked(), /^rung: cv\/\.rung\.json:1:\d+: [^\n]+\n$/);
    await own.remove();
  });

  it('reads an empty file, half-typed Markdown and 100,000 heading lines without a word too much', async () => {
    await folder.write('half.md', '## Experience\n\n### Senior Eng\n\n- Led **the\n-\n- [x](');
    await folder.write('headings.md', '# a\n'.repeat(100_000));
    for (const name of ['empty.md', 'half.md', 'headings.md']) {
      const { code } = await folder.rung(['check', name, '--kind', 'resume', '--fail-on', 'never']);
      assert.equal(code, 0, name);
    }
  });

  it('refuses 10 MB with one information', async () => {
    await folder.write('large-resume.md', `${resume}\n${'Filler text. '.repeat(800_000)}`);
    const { code, json } = await folder.rung(['check', 'large-resume.md', '--format', 'json']);
    assert.equal(code, 0);
    const [{ findings }] = json().files;
    assert.deepEqual(
      findings.map(({ rule, severity }: { rule: string; severity: string }) => [rule, severity]),
      [['file-too-large', 'information']],
    );
  });

  it('a throwing rule loses only its own findings and is told', async () => {
    const [model] = rules;
    assert.ok(model);
    const throwing = defineRule({
      ...model,
      id: 'always-throws',
      severity: 'warning',
      unit: 'document',
      // biome-ignore lint/correctness/useYield: it throws before it could
      *check() {
        throw new Error('broken on purpose');
      },
    });
    const engine = createEngine([throwing, ...rules]);
    const { err, json } = await folder.rung(['check', 'resume.md', '--format', 'json'], { engine });
    assert.match(err, /the rule always-throws failed: broken on purpose/);
    assert.ok(json().files[0].findings.some(({ rule }: { rule: string }) => rule === 'weak-opener'));
  });
});
