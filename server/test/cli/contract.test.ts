import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEngine } from '../../src/engine.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { resume } from '../lsp/resume.ts';
import { type Folder, folderWith } from './run.ts';

describe('the command line’s JSON', function () {
  this.timeout(20_000);
  let folder: Folder;
  before(async () => {
    folder = await folderWith({ 'resume.md': resume, 'README.md': '# A parser\n\nParses.\n' });
  });
  after(() => folder.remove());

  it('check: findings with range, text, related places and fixes', async () => {
    const { code, json } = await folder.rung(['check', 'resume.md', '--format', 'json']);
    assert.equal(code, 1);
    const { version, files } = json();
    assert.equal(version, 1);
    const [{ path, kind, findings }] = files;
    assert.deepEqual([path, kind], ['resume.md', 'resume']);
    const led = findings.find(({ rule }: { rule: string }) => rule === 'bare-led');
    assert.deepEqual(Object.keys(led), ['rule', 'severity', 'message', 'text', 'range', 'related', 'fixes']);
    assert.equal(led.text, 'Led');
    assert.deepEqual(led.range, { start: { line: 9, character: 2 }, end: { line: 9, character: 5 } });
    const [fix] = led.fixes;
    assert.deepEqual([fix.kind, fix.level], ['suggestion', 'senior']);
    assert.match(fix.edits[0].newText, /⟨.+\?⟩/);
    assert.deepEqual(Object.keys(fix.edits[0].range), ['start', 'end']);
  });

  it('check: a named file that is no career document has its kind, its reason and a note on standard error', async () => {
    const { code, err, json } = await folder.rung(['check', 'README.md', '--format', 'json']);
    assert.equal(code, 0);
    const [file] = json().files;
    assert.equal(file.kind, 'none');
    assert.ok(file.reason.length > 0);
    assert.deepEqual(file.findings, []);
    assert.match(err, /^rung: README\.md: not a career document \(.+\); --kind says otherwise\n$/);
  });

  it('check: a file is named whether it stands before or after its folder', async () => {
    for (const paths of [
      ['README.md', '.'],
      ['.', './README.md'],
    ]) {
      const { err, json } = await folder.rung(['check', ...paths, '--format', 'json']);
      assert.match(err, /^rung: README\.md: not a career document [^\n]+\n$/, paths.join(' '));
      assert.deepEqual(
        json()
          .files.map(({ path }: { path: string }) => path)
          .sort(),
        ['README.md', 'resume.md'],
      );
    }
  });

  it('check: --fail-on decides the exit code', async () => {
    assert.equal((await folder.rung(['check', 'resume.md', '--fail-on', 'error'])).code, 0);
    assert.equal((await folder.rung(['check', 'resume.md', '--fail-on', 'never'])).code, 0);
    assert.equal((await folder.rung(['check', 'resume.md', '--fail-on', 'hint'])).code, 1);
  });

  it('check: a folder means the career documents in it', async () => {
    const { json, err } = await folder.rung(['check', '.', '--format', 'json']);
    assert.deepEqual(
      json().files.map(({ path }: { path: string }) => path),
      ['resume.md'],
    );
    assert.equal(err, '');
  });

  it('check: a file that is named twice is checked once, however it is written', async () => {
    const { json } = await folder.rung(['check', 'resume.md', './resume.md', '.', '--format', 'json']);
    assert.deepEqual(
      json().files.map(({ path }: { path: string }) => path),
      ['resume.md'],
    );
  });

  it('check: - is standard input', async () => {
    const { json } = await folder.rung(['check', '-', '--format', 'json', '--kind', 'resume'], { stdin: resume });
    assert.equal(json().files[0].path, '-');
    assert.ok(json().files[0].findings.length > 0);
  });

  it('outline: roles with level, company, dates and bullets by line; sections', async () => {
    const { code, json } = await folder.rung(['outline', 'resume.md', '--format', 'json']);
    assert.equal(code, 0);
    const [{ roles, sections }] = json().files;
    const [{ range, location, section, ...role }] = roles;
    assert.deepEqual(role, {
      title: 'Senior Software Engineer',
      level: 'senior',
      company: 'Tern Ledger',
      start: '2022-01',
      end: 'present',
      bullets: [
        { line: 8, text: 'Worked on the export service.', nature: 'work', depth: 0 },
        { line: 9, text: 'Led the migration of billing to Kubernetes.', nature: 'work', depth: 0 },
        {
          line: 10,
          text: 'Cut p95 latency of the search API from 900 ms to 300 ms for three teams.',
          nature: 'work',
          depth: 0,
        },
      ],
    });
    assert.equal(range.start.line, 4);
    assert.deepEqual([location, section], [null, 'experience']);
    assert.deepEqual(sections.map(({ title, kind }: { title: string; kind: string }) => [title, kind]).slice(-2), [
      ['Experience', 'experience'],
      ['Skills', 'skills'],
    ]);
  });

  it('evidence: one object a line, in the order of the input', async () => {
    const stdin = '- Led the move of 11 jobs to Temporal\nSet **technical** direction across teams\n';
    const { out } = await folder.rung(['evidence', '--format', 'json'], { stdin });
    const [led, direction] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(Object.keys(led), [
      'text',
      'achievement',
      'opener',
      'actor',
      'scope',
      'scopeText',
      'quantities',
      'hasMetric',
      'resultMissing',
      'level',
      'readsAs',
      'signals',
    ]);
    assert.deepEqual(led.opener, { text: 'Led', lemma: 'lead', tense: 'past', strength: 'leadership' });
    assert.equal(direction.text, 'Set technical direction across teams');
    assert.deepEqual([direction.level, direction.readsAs], [null, 'staff']);
  });

  it('evidence and rewrite: a blank line has its answer, too', async () => {
    const stdin = 'Led the billing migration\r\n\r\n  \r\nWrote the importer';
    for (const command of ['evidence', 'rewrite']) {
      const { out } = await folder.rung([command, '--format', 'json'], { stdin });
      const texts = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).text.trim());
      assert.deepEqual(texts, ['Led the billing migration', '', '', 'Wrote the importer'], command);
      assert.equal((await folder.rung([command, '--format', 'json'], { stdin: '' })).out, '');
    }
  });

  it('rewrite: the choices for each bullet, placeholders as ⟨…⟩', async () => {
    const stdin = 'Led the migration of billing to Kubernetes\nMoved reads to replicas, which led to fewer timeouts.\n';
    const { out } = await folder.rung(['rewrite', '--format', 'json'], { stdin });
    const [led, other] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.equal(led.text, 'Led the migration of billing to Kubernetes');
    assert.deepEqual(Object.keys(led.choices[0]), ['title', 'level', 'text']);
    assert.match(led.choices[0].text, /⟨.+\?⟩/);
    assert.equal(other.text, 'Moved reads to replicas, which led to fewer timeouts.');
  });

  it('profile, rules, explain and config have a version and their parts', async () => {
    const profile = (await folder.rung(['profile', 'resume.md', '--format', 'json'])).json();
    assert.equal(profile.files[0].roles.length, 2);
    const rules = (await folder.rung(['rules', '--format', 'json'])).json();
    assert.ok(rules.rules.some(({ id }: { id: string }) => id === 'weak-opener'));
    const explained = (await folder.rung(['explain', 'weak-opener', '--format', 'json'])).json();
    assert.match(explained.markdown, /weak-opener/);
    const level = (await folder.rung(['explain', 'staff', 'influence'])).out;
    assert.match(level, /^Staff, influence/);
    for (const answer of [profile, rules, explained]) assert.equal(answer.version, 1);
  });

  it('explain: a link and bold words are whole in a terminal, wherever a line breaks', async () => {
    for (const topic of [['led'], ['staff'], ['weak-opener'], ['bare-led']]) {
      for (const width of [40, 57, 71, 100]) {
        const { out } = await folder.rung(['explain', ...topic], { width });
        assert.doesNotMatch(out, /\]\(https?:|\*\*\w/, `${topic.join(' ')} at ${width}`);
      }
    }
  });

  it('sarif: a valid run with one-based regions', async () => {
    const { json } = await folder.rung(['check', 'resume.md', '--format', 'sarif']);
    const { version, runs } = json();
    assert.equal(version, '2.1.0');
    const [run] = runs;
    const led = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'bare-led');
    const { region, artifactLocation } = led.locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, 'resume.md');
    assert.deepEqual([region.startLine, region.startColumn, region.endColumn], [10, 3, 6]);
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    assert.ok(run.results.every(({ ruleId }: { ruleId: string }) => ids.includes(ruleId)));
  });

  it('sarif: safe fixes as replacements, suggestions not at all', async () => {
    await folder.write('own-resume.md', resume.replace('- Wrote', '- I wrote'));
    const { runs } = (await folder.rung(['check', 'own-resume.md', '--format', 'sarif'])).json();
    const of = (rule: string) => runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === rule);
    const [{ artifactChanges }] = of('first-person').fixes;
    assert.equal(artifactChanges[0].artifactLocation.uri, 'own-resume.md');
    const [{ deletedRegion, insertedContent }] = artifactChanges[0].replacements;
    assert.equal(deletedRegion.startLine, 18);
    assert.equal(typeof insertedContent.text, 'string');
    assert.equal(of('bare-led').fixes, undefined);
  });

  it('github: percent signs and line breaks of messages and paths are escaped', async () => {
    const [model] = rules;
    assert.ok(model);
    const talking = defineRule({
      ...model,
      id: 'two-lines',
      severity: 'warning',
      unit: 'document',
      *check() {
        yield { span: { start: 0, end: 1 }, message: '40% more,\r\nor: less' };
      },
    });
    await folder.write('a,b%.md', resume);
    const { out } = await folder.rung(['check', 'a,b%.md', '--kind', 'resume', '--format', 'github'], {
      engine: createEngine([talking]),
    });
    assert.equal(
      out,
      '::warning file=a%2Cb%25.md,line=1,endLine=1,col=1,endColumn=2,title=rung%3A two-lines::40%25 more,%0D%0Aor: less\n',
    );
  });

  it('github: one workflow command a finding, its text escaped', async () => {
    const { out } = await folder.rung(['check', 'resume.md', '--format', 'github']);
    assert.match(
      out,
      /^::warning file=resume\.md,line=9,endLine=9,col=3,endColumn=12,title=rung%3A weak-opener::“Worked on”/m,
    );
    assert.ok(!out.split('\n').some((line) => line !== '' && !line.startsWith('::')));
  });
});

describe('options', function () {
  this.timeout(20_000);
  let folder: Folder;
  beforeEach(async () => {
    folder = await folderWith({ 'resume.md': resume });
  });
  afterEach(() => folder.remove());

  it('--fix applies safe fixes only, and the file ends as the report says', async () => {
    const fixed = resume.replace('- Wrote the importer', '- Wrote the importer of 40 cities');
    await folder.write('resume.md', fixed.replace('- Wrote', '- I wrote'));
    const { err, out } = await folder.rung(['check', 'resume.md', '--fix']);
    assert.match(err, /1 safe fix applied/);
    assert.ok(!out.includes('first-person'));
    assert.equal(await readFile(join(folder.path, 'resume.md'), 'utf8'), fixed);
  });

  it('--fix keeps CRLF, and a second time changes nothing', async () => {
    const path = join(folder.path, 'resume.md');
    await folder.write('resume.md', resume.replace('- Wrote', '- I wrote').replaceAll('\n', '\r\n'));
    await folder.rung(['check', 'resume.md', '--fix']);
    const once = await readFile(path, 'utf8');
    assert.ok(once.includes('- Wrote the importer'));
    assert.ok(!/[^\r]\n/.test(once));
    assert.equal((await folder.rung(['check', 'resume.md', '--fix'])).err, '');
    assert.equal(await readFile(path, 'utf8'), once);
  });

  it('--fix keeps a byte order mark and writes nothing where nothing is safe', async () => {
    await folder.write('resume.md', `\uFEFF${resume}`);
    await folder.rung(['check', 'resume.md', '--fix']);
    assert.equal(await readFile(join(folder.path, 'resume.md'), 'utf8'), `\uFEFF${resume}`);
  });

  it('--kind reads any Markdown as that kind', async () => {
    await folder.write('notes.md', '# Notes\n\n## Work\n\n### Engineer, Mill\n\n2020 – 2021\n\n- Worked on it\n');
    const { json } = await folder.rung(['check', 'notes.md', '--kind', 'resume', '--format', 'json']);
    assert.equal(json().files[0].kind, 'resume');
  });

  it('a configuration file is found upwards; --config names another; config tells where each part came from', async () => {
    await folder.write('.rung.json', '{ "rules": { "weak-opener": "off" } }');
    await folder.write('other/strict.json', '{ "preset": "strict" }');
    await folder.write('cv/resume.md', resume);
    const codes = async (...more: string[]) =>
      (await folder.rung(['check', 'cv/resume.md', '--format', 'json', ...more]))
        .json()
        .files[0].findings.map(({ rule }: { rule: string }) => rule);
    assert.ok(!(await codes()).includes('weak-opener'));
    assert.ok((await codes('--config', 'other/strict.json')).includes('weak-opener'));
    const { out } = await folder.rung(['config', 'cv/resume.md', '--target', 'staff']);
    assert.match(out, /rules\.weak-opener +off +\.rung\.json/);
    assert.match(out, /target +staff +command line/);
  });

  it('--ladder takes a profile or a file', async () => {
    await folder.write('our.rung-ladder.json', '{ "name": "Ours", "levels": [] }');
    assert.equal((await folder.rung(['profile', 'resume.md', '--ladder', 'startup'])).code, 0);
    const broken = await folder.rung(['profile', 'resume.md', '--ladder', 'our.rung-ladder.json']);
    assert.equal(broken.code, 2);
    assert.match(broken.err, /^rung: our\.rung-ladder\.json:1: .+\n$/);
  });

  it('--target changes which wording is offered first', async () => {
    const first = async (target: string) => {
      const args = ['rewrite', '--format', 'json', '--target', target];
      return JSON.parse((await folder.rung(args, { stdin: 'Led the migration of billing to Kubernetes\n' })).out)
        .choices[0];
    };
    assert.equal((await first('senior')).level, 'senior');
    assert.equal((await first('staff')).level, 'staff');
  });

  it('names the levels of one’s own ladder, given or configured', async () => {
    const ladder = {
      name: 'Quay',
      extends: 'generic',
      levels: [{ name: 'Pilot', equivalent: 'senior', titles: ['Senior * Engineer'] }],
    };
    await folder.write('quay.rung-ladder.json', JSON.stringify(ladder));
    const levels = async (...more: string[]) => {
      const { json } = await folder.rung(['outline', 'resume.md', '--format', 'json', ...more]);
      const [role] = json().files[0].roles;
      return [role.level, role.levelName];
    };
    assert.deepEqual(await levels(), ['senior', undefined]);
    assert.deepEqual(await levels('--ladder', 'quay.rung-ladder.json'), ['senior', 'Pilot']);
    await folder.write('.rung.json', '{ "ladder": "quay.rung-ladder.json" }');
    assert.deepEqual(await levels(), ['senior', 'Pilot']);
  });

  it('explain: names of one’s own ladder stand as they were written', async () => {
    const ladder = { name: 'Quay_*[1]*', extends: 'generic', levels: [{ name: 'Pilot_2', equivalent: 'staff' }] };
    await folder.write('quay.rung-ladder.json', JSON.stringify(ladder));
    const { out } = await folder.rung(['explain', 'staff', 'scope', '--ladder', 'quay.rung-ladder.json']);
    assert.ok(out.includes('Pilot_2'), out);
    assert.ok(!out.includes('\\'), out);
  });

  it('reads a title that only one’s own ladder knows', async () => {
    await folder.write('log.resume.md', '# Ada Vex\n\n## Experience\n\n### Keeper\n\n- Kept the log of four depots.\n');
    await folder.write(
      'light.rung-ladder.json',
      '{ "name": "Light", "extends": "generic", "levels": [{ "name": "K4", "equivalent": "staff", "titles": ["Keeper"] }] }',
    );
    const titles = async (...more: string[]) => {
      const { json } = await folder.rung(['outline', 'log.resume.md', '--format', 'json', ...more]);
      return json().files[0].roles.map(({ title, levelName }: Record<string, string>) => [title, levelName]);
    };
    await folder.write('.rung.json', '{}');
    assert.deepEqual(await titles(), []);
    assert.deepEqual(await titles('--ladder', 'light.rung-ladder.json'), [['Keeper', 'K4']]);
    await folder.write('.rung.json', '{ "ladder": "light.rung-ladder.json" }');
    assert.deepEqual(await titles(), [['Keeper', 'K4']]);
    assert.deepEqual(await titles('--ladder', 'generic'), []);
  });

  it('colours on a terminal only, and not where NO_COLOR is set', async () => {
    const colour = (out: string) => out.includes('\u001b[');
    const args = ['check', 'resume.md'];
    assert.equal(colour((await folder.rung(args)).out), false);
    assert.equal(colour((await folder.rung(args, { terminal: true })).out), true);
    assert.equal(colour((await folder.rung(args, { terminal: true, env: { NO_COLOR: '1' } })).out), false);
    assert.equal(colour((await folder.rung(args, { env: { FORCE_COLOR: '1' } })).out), true);
  });

  it('help tells of every command, or of the one that is named', async () => {
    const all = await folder.rung(['help']);
    assert.deepEqual([all.code, all.err, all.out], [0, '', (await folder.rung(['--help'])).out]);
    assert.match(all.out, /\n {2}check [\s\S]+\n {2}help \[command\] /);
    const one = await folder.rung(['help', 'check']);
    assert.deepEqual([one.code, one.err, one.out], [0, '', (await folder.rung(['check', '--help'])).out]);
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'));
    assert.equal((await folder.rung(['--version'])).out.trim(), version);
  });
});
