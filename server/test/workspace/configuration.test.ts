import assert from 'node:assert/strict';
import { createReader } from '../../src/document/reader.ts';
import {
  type Configuration,
  type LoadOptions,
  lintSettings,
  loadConfiguration,
} from '../../src/workspace/configuration.ts';
import type { FileSource } from '../../src/workspace/files.ts';

const ROOT = 'file:///home/robin/papers';
const DOCUMENT = `${ROOT}/cv/resume.md`;
const TODAY = { year: 2026, month: 6, day: 15 };

describe('finding the configuration of a document', () => {
  it('takes the nearest file, and no other', async () => {
    const configuration = await load({
      '.rung.json': '{ "preset": "strict", "target": "staff" }',
      'cv/.rung.yaml': 'preset: calm\n',
    });
    checkFrom(configuration, 'preset', 'calm', `${ROOT}/cv/.rung.yaml`);
    checkFrom(configuration, 'target', null, 'default');
  });

  it('reads the rung key of a package.json, and goes on where there is none', async () => {
    const configuration = await load({
      'cv/package.json': '{ "name": "papers" }',
      'package.json': '{ "name": "papers", "rung": { "preset": "strict" } }',
    });
    checkFrom(configuration, 'preset', 'strict', `${ROOT}/package.json`);
  });

  it('does not look above the workspace folder', async () => {
    const configuration = await loadConfiguration(
      memory({ 'file:///home/robin/.rung.json': '{ "preset": "strict" }' }),
      DOCUMENT,
      ROOT,
    );
    assert.equal(configuration.uri, null);
  });

  it('stops at the root of a repository where there is no folder', async () => {
    const files = memory({
      'file:///home/robin/.rung.json': '{ "preset": "strict" }',
      [`${ROOT}/.git/HEAD`]: 'ref: refs/heads/main\n',
    });
    assert.equal((await loadConfiguration(files, DOCUMENT, null)).uri, null);
  });

  it('stops at the root of a further working tree, where .git is a file', async () => {
    const files = memory({
      'file:///home/robin/.rung.json': '{ "preset": "strict" }',
      [`${ROOT}/.git`]: 'gitdir: /home/robin/main/.git/worktrees/papers\n',
    });
    assert.equal((await loadConfiguration(files, DOCUMENT, null)).uri, null);
  });

  it('knows the names .rung.json, .rung.yaml and .rung.yml, in this order', async () => {
    const all = {
      '.rung.yml': 'preset: calm\n',
      '.rung.yaml': 'preset: strict\n',
      '.rung.json': '{ "preset": "calm" }',
    };
    checkFrom(await load(all), 'preset', 'calm', `${ROOT}/.rung.json`);
    const { '.rung.json': _json, ...yaml } = all;
    checkFrom(await load(yaml), 'preset', 'strict', `${ROOT}/.rung.yaml`);
    checkFrom(await load({ '.rung.yml': 'preset: calm\n' }), 'preset', 'calm', `${ROOT}/.rung.yml`);
  });

  it('prefers a configuration file to the package.json beside it', async () => {
    const configuration = await load({
      'package.json': '{ "rung": { "preset": "strict" } }',
      '.rung.json': '{ "preset": "calm" }',
    });
    checkFrom(configuration, 'preset', 'calm', `${ROOT}/.rung.json`);
  });

  it('takes an empty file for one that says nothing', async () => {
    for (const name of ['.rung.yaml', '.rung.json']) {
      const { uri, problems } = await load({ [name]: name.endsWith('yaml') ? '' : '{}' });
      assert.deepEqual([uri, problems], [`${ROOT}/${name}`, []]);
    }
  });

  it('uses the file that was named in place of the nearest', async () => {
    const files = { '.rung.json': '{ "preset": "strict" }', 'other.json': '{ "preset": "calm" }' };
    const configuration = await load(files, { file: `${ROOT}/other.json` });
    checkFrom(configuration, 'preset', 'calm', `${ROOT}/other.json`);
  });
});

describe('extending', () => {
  it('takes a preset and then the file’s own words', async () => {
    const configuration = await load({ '.rung.json': '{ "extends": "strict", "rules": { "tense": "off" } }' });
    const settings = lintSettings(configuration, documentOf(''), TODAY);
    assert.equal(settings.preset, 'strict');
    assert.deepEqual(settings.severities, { tense: 'off' });
  });

  it('reads a file inside the workspace, which the file itself overrules rule by rule', async () => {
    const configuration = await load({
      'cv/.rung.json': '{ "extends": ["../shared/base.yaml"], "rules": { "tense": "hint" } }',
      'shared/base.yaml': 'rules:\n  tense: off\n  boast-word: error\nallow: [world-class]\n',
    });
    const settings = lintSettings(configuration, documentOf(''), TODAY);
    assert.deepEqual(settings.severities, { tense: 'hint', 'boast-word': 'error' });
    assert.deepEqual(settings.allow, ['world-class']);
  });

  it('does not follow files round in a circle', () =>
    checkProblems(
      { '.rung.json': '{ "extends": "a.json", "preset": "calm" }', 'a.json': '{ «"extends"»: ".rung.json" }' },
      ['“.rung.json” extends this file in turn, so it is not read again.'],
    ));

  it('tells a file that is not there', () =>
    checkProblems({ '.rung.json': '{ «"extends"»: "shared/base.json", "preset": "calm" }' }, [
      '“shared/base.json” is neither a preset (calm, standard, strict) nor a file that can be read.',
    ]));

  it('tells a package.json without the key', async () => {
    const files = { '.rung.json': '{ «"extends"»: "package.json" }', 'package.json': '{ "name": "papers" }' };
    await checkProblems(files, ['“package.json” has no “rung” key, so nothing is read from it.']);
    await assert.rejects(load(files, { file: `${ROOT}/package.json` }), /^Error: package\.json has no “rung” key$/);
  });

  it('takes several, of which the later ones win', async () => {
    const configuration = await load({
      '.rung.json': '{ "extends": ["strict", "a.json", "b.json"] }',
      'a.json': '{ "target": "staff", "rules": { "tense": "off" } }',
      'b.json': '{ "target": "senior" }',
    });
    const settings = lintSettings(configuration, documentOf(''), TODAY);
    assert.deepEqual([settings.preset, settings.target, settings.severities], ['strict', 'senior', { tense: 'off' }]);
  });

  it('ends where files extend one another without end', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`${index}.json`, `{ "extends": "${index + 1}.json" }`]),
    );
    const { problems } = await load({ '.rung.json': '{ "extends": "0.json" }', ...chain });
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /^More than 10 files extend one another here/);
  });

  it('ends soon where every file extends several others', async () => {
    const level = (index: number) => JSON.stringify({ extends: Array(8).fill(`${index}.json`) });
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}.json`, level(index + 1)]));
    const { layers, problems } = await load({ '.rung.json': level(0), ...files, '8.json': '{ "preset": "calm" }' });
    assert.ok(layers.length < 100, `${layers.length} layers`);
    assert.match(problems[0]?.message ?? '', /^More than 50 files are extended here/);
  });

  for (const path of [
    '/etc/base.json',
    'file:///etc/base.json',
    'C:\\\\base.json',
    '~/base.json',
    '\\\\\\\\host\\\\base.json',
  ])
    it(`follows no absolute path: ${path}`, async () => {
      const { problems } = await load({ '.rung.json': `{ "extends": "${path}" }`, 'etc/base.json': '{}' });
      assert.match(problems[0]?.message ?? '', /leads out of the workspace folder, so it is not read/);
    });

  it('does not leave the workspace folder', () =>
    checkProblems({ '.rung.json': '{ «"extends"»: "../../secret.json" }' }, [
      '“../../secret.json” leads out of the workspace folder, so it is not read.',
    ]));
});

describe('mistakes in a configuration file', () => {
  it('names an unknown key, and the one that may be meant', () =>
    checkProblems({ '.rung.json': '{ «"presett"»: "calm" }' }, [
      '“presett” is no key that is known; perhaps “preset” is meant.',
    ]));

  it('names an unknown rule', () =>
    checkProblems({ '.rung.yaml': 'rules:\n  «weak-openers»: off\n' }, [
      '“rules.weak-openers” is no rule that there is; perhaps “weak-opener” is meant.',
    ]));

  it('names a severity that does not exist', () =>
    checkProblems({ '.rung.json': '{ "rules": { "tense": «"loud"» } }' }, [
      '“rules.tense” must be one of off, hint, information, warning, error, not “loud”.',
    ]));

  it('names an option of the wrong type', () =>
    checkProblems({ '.rung.json': '{ "rules": { "bullet-length": { "longest": «"wide"» } } }' }, [
      '“rules.bullet-length.longest” must be a number, not “wide”.',
    ]));

  it('names an option that the rule does not have', () =>
    checkProblems({ '.rung.json': '{ "rules": { "bullet-length": { «"width"»: 3 } } }' }, [
      '“rules.bullet-length.width” is no option of this rule; it has severity, longest, fewestWords.',
    ]));

  it('names a value that an option does not take', () =>
    checkProblems({ '.rung.yaml': 'rules:\n  personal-data:\n    allow: [birth, «hobby»]\n' }, [
      '“rules.personal-data.allow[1]” must be one of birth, photo, marital, address, number, not “hobby”.',
    ]));

  it('names globs, a profile, a target or a size of the wrong kind', async () => {
    await checkProblems({ '.rung.json': '{ "files": { "resume": «"cv/*.md"» } }' }, [
      '“files.resume” must be a list, not “cv/*.md”.',
    ]);
    await checkProblems({ '.rung.json': '{ "files": { «"résumé"»: ["cv/*.md"] } }' }, [
      '“files.résumé” is no key that is known here.',
    ]);
    await checkProblems({ '.rung.json': '{ "profile": «"bigtech"» }' }, [
      '“profile” must be one of generic, multi-team-staff, team-staff, startup, not “bigtech”.',
    ]);
    await checkProblems({ '.rung.yaml': 'target: «L6»\n' }, [
      '“target” must be one of junior, mid, senior, staff, principal, not “L6”.',
    ]);
    await checkProblems({ '.rung.json': '{ "maxFileSize": «10» }' }, ['“maxFileSize” must be 1000 or more.']);
    await checkProblems({ '.rung.json': '{ "confidential": «"yes"» }' }, [
      '“confidential” must be true or false, not “yes”.',
    ]);
  });

  it('names a phrase that would allow everything', () =>
    checkProblems({ '.rung.json': '{ "allow": [«"*"»] }' }, ['“allow[0]” needs at least one word beside “*”.']));

  it('tells broken YAML once, where it breaks', async () => {
    const { problems, layers } = await load({ '.rung.yaml': 'preset: calm\nrules: [tense\nallow: x: y\n' });
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /^This is no valid YAML: /);
    const line = problems[0]?.text.slice(0, problems[0].span.start).split('\n').length;
    assert.ok(line === 2 || line === 3, `line ${line}`);
    assert.deepEqual(layers[0]?.values, {});
  });

  it('wants an object', () => checkProblems({ '.rung.json': '«[»1, 2]' }, ['The file must hold an object.']));

  it('tells the mistakes of a package.json below its key', () =>
    checkProblems({ 'package.json': '{ "rung": { "preset": «"loud"» }, "preset": 1 }' }, [
      '“preset” must be one of calm, standard, strict, not “loud”.',
    ]));

  it('tells a broken package.json that has the key, wherever it breaks', async () => {
    for (const text of [
      '{ "rung": { "preset": "strict" }, "name" "papers" }',
      '{ "rung": { "preset": ',
      '{ "name": "papers",\n } "rung": { "preset": "strict" } }',
      `{ "rung": ${'['.repeat(200_000)}`,
    ]) {
      const { uri, problems, layers } = await load({ 'cv/package.json': text, '.rung.json': '{ "preset": "calm" }' });
      assert.deepEqual(
        [uri, problems.length, layers[0]?.values],
        [`${ROOT}/cv/package.json`, 1, {}],
        text.slice(0, 60),
      );
      assert.match(problems[0]?.message ?? '', /no valid JSON|nested too deeply/);
    }
  });

  it('is silent about a broken package.json that is not ours, and about keys of others that stand twice', async () => {
    for (const text of [
      '{ "name": ',
      '{ "name" "rung", "keywords": ["rung"] }',
      '{ "dependencies": { "rung": "1.0.0" ',
    ]) {
      const { uri, problems } = await load({ 'cv/package.json': text, '.rung.json': '{ "preset": "calm" }' });
      assert.deepEqual([uri, problems], [`${ROOT}/.rung.json`, []], text);
    }
    const twice = '{ "name": "a", "name": "b", "rung": { "preset": "strict" } }';
    const configuration = await load({ 'package.json': twice });
    assert.deepEqual(configuration.problems, []);
    checkFrom(configuration, 'preset', 'strict', `${ROOT}/package.json`);
  });

  it('keeps what is right beside a mistake', async () => {
    const configuration = await load({
      '.rung.json': '{ "preset": "loud", "rules": { "tense": "loud", "boast-word": "off" }, "target": "staff" }',
    });
    const settings = lintSettings(configuration, documentOf(''), TODAY);
    assert.equal(settings.preset, 'standard');
    assert.equal(settings.target, 'staff');
    assert.deepEqual(settings.severities, { 'boast-word': 'off' });
    assert.equal(configuration.problems.length, 2);
  });

  it('has the defaults while the file is half typed', async () => {
    const configuration = await load({ '.rung.json': '{ "preset": "strict", ' });
    assert.equal(configuration.problems.length, 1);
    checkFrom(configuration, 'preset', 'standard', 'default');
  });

  it('tells mistakes of a ladder where they stand in it', async () => {
    const configuration = await load({
      '.rung.json': '{ "ladder": "ours.rung-ladder.json" }',
      'ours.rung-ladder.json': '{ "name": "Ours", "levels": [{ "name": "One", "equivalent": "boss" }] }',
    });
    assert.deepEqual(
      configuration.problems.map(({ uri }) => uri),
      [`${ROOT}/ours.rung-ladder.json`],
    );
    assert.equal(configuration.ladder.id, 'generic');
  });

  it('survives brackets without end', async () => {
    const configuration = await load({ '.rung.json': '['.repeat(200_000) });
    assert.ok(configuration.problems.length > 0);
  });
});

describe('who wins', () => {
  const editor = {
    preset: 'strict',
    rules: { tense: 'error', 'boast-word': 'off' },
    typing: { rest: 1 },
    target: 'mid',
  };

  it('the file beats the editor, key by key', async () => {
    const configuration = await load({ '.rung.json': '{ "rules": { "tense": "hint" } }' }, { editor });
    const settings = lintSettings(configuration, documentOf(''), TODAY);
    assert.deepEqual(settings.severities, { tense: 'hint', 'boast-word': 'off' });
    checkFrom(configuration, 'preset', 'strict', 'editor settings');
  });

  it('the writer’s own target beats the file, and front matter beats both', async () => {
    const configuration = await load({ '.rung.json': '{ "target": "senior" }' });
    const target = (text: string) => lintSettings(configuration, documentOf(text), TODAY, { target: 'staff' }).target;
    assert.equal(target(''), 'staff');
    assert.equal(target('---\nrung: resume\nrung-target: principal\n---\n\n# Robin Vale\n'), 'principal');
  });

  it('front matter makes a document confidential', async () => {
    const configuration = await load({});
    const text = '---\nrung: resume\nconfidential: true\n---\n\n# Robin Vale\n';
    assert.equal(lintSettings(configuration, documentOf(text), TODAY).confidential, true);
  });

  it('phrases and words of the trade add up over the layers, and reach the rules', async () => {
    const configuration = await load({
      '.rung.json': '{ "extends": "base.json", "allow": ["world-class *"], "lexicon": { "results": ["golden in *"] } }',
      'base.json': '{ "allow": ["ninja"], "lexicon": { "names": ["Tern"], "results": ["shipped to orbit"] } }',
    });
    const { allow, lexicon } = lintSettings(configuration, documentOf(''), TODAY);
    assert.deepEqual(allow, ['ninja', 'world-class *']);
    assert.deepEqual(lexicon, { names: ['Tern'], results: ['shipped to orbit', 'golden in *'] });
  });

  it('severity and options of one rule may come from different files, and are told apart', async () => {
    const configuration = await load({
      '.rung.json': '{ "extends": "base.json", "rules": { "bullet-length": { "longest": 200 } } }',
      'base.json': '{ "rules": { "bullet-length": { "severity": "warning", "fewestWords": 3 }, "tense": "off" } }',
    });
    const { severities, options } = lintSettings(configuration, documentOf(''), TODAY);
    assert.deepEqual(severities, { 'bullet-length': 'warning', tense: 'off' });
    assert.deepEqual(options, { 'bullet-length': { longest: 200, fewestWords: 3 } });
    checkFrom(configuration, 'rules.bullet-length', 'warning', `${ROOT}/base.json`);
    checkFrom(configuration, 'rules.bullet-length.fewestWords', 3, `${ROOT}/base.json`);
    checkFrom(configuration, 'rules.bullet-length.longest', 200, `${ROOT}/.rung.json`);
    checkFrom(configuration, 'rules.tense', 'off', `${ROOT}/base.json`);
  });

  it('globs start from the folder of the file', async () => {
    const { hint } = await load({ 'cv/.rung.json': '{ "files": { "resume": ["resume.md"] } }' });
    assert.deepEqual(hint, { path: 'resume.md', files: { resume: ['resume.md'] } });
  });
});

async function load(files: Readonly<Record<string, string>>, options: LoadOptions = {}): Promise<Configuration> {
  const absolute = Object.fromEntries(Object.entries(files).map(([path, text]) => [`${ROOT}/${path}`, text]));
  return loadConfiguration(memory(absolute), DOCUMENT, ROOT, options);
}

function memory(files: Readonly<Record<string, string>>): FileSource {
  return { read: async (uri) => files[uri] ?? null, list: async () => [], watch: () => () => {} };
}

function documentOf(text: string) {
  return createReader().read(text, { kind: 'resume' });
}

function checkFrom({ provenance }: Configuration, key: string, value: unknown, from: string): void {
  assert.deepEqual(
    provenance.find((one) => one.key === key),
    { key, value, from },
  );
}

/** The «marked» words of the one file that has them are where the problem stands. */
async function checkProblems(files: Readonly<Record<string, string>>, messages: readonly string[]): Promise<void> {
  const plain = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/[«»]/g, '')]));
  const { problems } = await load(plain);
  assert.deepEqual(
    problems.map(({ message }) => message),
    messages,
  );
  const marked = Object.entries(files).find(([, text]) => text.includes('«'));
  const [problem] = problems;
  assert.ok(problem && marked);
  const { text, span, uri } = problem;
  assert.equal(uri, `${ROOT}/${marked[0]}`);
  assert.equal(`${text.slice(0, span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end)}`, marked[1]);
}
