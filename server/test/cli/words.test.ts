import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';
import { explainWords } from '../../src/judgement/hover.ts';
import { profiles } from '../../src/ladder/profiles.ts';
import { type Folder, folderWith } from './run.ts';

const LADDER = `name: Mill
levels:
  - name: Miller
    equivalent: senior
  - name: Master miller
    equivalent: staff
    signals:
      - phrase: grindstone note
        dimension: influence
`;

describe('words that stand in no file', function () {
  this.timeout(20_000);
  let folder: Folder;
  before(async () => {
    folder = await folderWith({
      'own/startup.json': '{ "profile": "startup" }',
      'own/mill.json': '{ "ladder": "mill.yaml", "target": "staff", "lexicon": { "results": ["tern seal granted"] } }',
      'own/mill.yaml': LADDER,
      'own/broken.json': '{ "profile": "startupp" }',
    });
  });
  after(() => folder.remove());

  const evidence = async (stdin: string, ...args: readonly string[]) => {
    const { out, code, err } = await folder.rung(['evidence', '--format', 'json', ...args], { stdin });
    return { ...JSON.parse(out), code, err };
  };

  it('evidence: --config chooses the profile, and --ladder goes before it', async () => {
    const line = 'Redesigned billing, used by three teams.';
    assert.equal((await evidence(line)).level, 'staff');
    assert.equal((await evidence(line, '--config', 'own/startup.json')).level, 'senior');
    assert.equal((await evidence(line, '--config', 'own/startup.json', '--ladder', 'generic')).level, 'staff');
  });

  it('evidence: --config brings one’s own ladder and one’s own words', async () => {
    const own = await evidence('Wrote the grindstone note.', '--config', 'own/mill.json');
    assert.deepEqual([own.level, own.signals[0].text], ['staff', 'grindstone note']);
    const line = 'Rebuilt the lock gates, tern seal granted.';
    assert.equal((await evidence(line)).resultMissing, true);
    assert.equal((await evidence(line, '--config', 'own/mill.json')).resultMissing, false);
  });

  it('rewrite: --config sets the level that is offered first, as --target does', async () => {
    const first = async (...args: readonly string[]) => {
      const stdin = 'Led the migration of billing to Kubernetes';
      const { out } = await folder.rung(['rewrite', '--format', 'json', ...args], { stdin });
      return JSON.parse(out).choices[0].level;
    };
    const aimed = await first('--target', 'staff');
    assert.notEqual(await first(), aimed);
    assert.equal(await first('--config', 'own/mill.json'), aimed);
  });

  it('explain: --config tells of one’s own ladder', async () => {
    const { out } = await folder.rung(['explain', 'staff', 'scope', '--config', 'own/mill.json']);
    assert.match(out, /^Master miller, scope: /);
    const phrase = await folder.rung(['explain', 'grindstone note', '--config', 'own/mill.json']);
    assert.match(phrase.out, /^Mill counts “grindstone note” as a sign of Master miller\./);
  });

  it('explain: the words of a bullet are told as on hover, word for word', async () => {
    const { evidenceOf } = createEngine();
    for (const words of ['Led', 'used by three teams', 'Reduced latency by 40%', 'RFC adopted by']) {
      const { out } = await folder.rung(['explain', ...words.split(' '), '--format', 'json']);
      const hover = explainWords(words, { ladder: profiles.generic, target: null, evidenceOf });
      assert.equal(JSON.parse(out).markdown, hover);
    }
  });

  it('a mistake in the configuration is told, and the answer is given all the same', async () => {
    for (const command of ['evidence', 'rewrite', 'explain']) {
      const topic = command === 'explain' ? ['weak-opener'] : [];
      const { out, err, code } = await folder.rung([command, ...topic, '--config', 'own/broken.json'], {
        stdin: 'Led the billing migration.',
      });
      assert.match(err, /^rung: own\/broken\.json:1:\d+: .*profile/, command);
      assert.ok(out.length > 0, command);
      assert.equal(code, 2, command);
    }
  });
});

describe('rung profile', function () {
  this.timeout(20_000);
  const resume = `# Ana Ferro

## Experience

### Staff Engineer, Tarn Books

*2020 – 2023*

Worked with the whole order organisation.

- Wrote the RFC on order events that six teams adopted.
- Reviewed pull requests of my team.
- Cut deploys from 50 to 8 minutes.
`;
  let folder: Folder;
  before(async () => {
    folder = await folderWith({ 'resume.md': resume, 'notes.md': '# A parser\n\nParses.\n' });
  });
  after(() => folder.remove());

  it('has a fixed JSON: files, roles, dimensions, levels, signs with their lines', async () => {
    const { json, code } = await folder.rung(['profile', '.', '--format', 'json']);
    assert.equal(code, 0);
    const { version, files } = json();
    assert.equal(version, 1);
    assert.deepEqual(
      files.map(({ path, kind, ladder }: Record<string, string>) => [path, kind, ladder]),
      [['resume.md', 'resume', 'generic']],
    );
    const [{ roles }] = files;
    const [{ dimensions, oneTeam, ...role }] = roles;
    assert.deepEqual(role, {
      title: 'Staff Engineer',
      company: 'Tarn Books',
      level: 'staff',
      levelName: null,
      family: 'engineer',
      verdict: 'unknown',
      bullets: 3,
      archetypes: ['architect'],
    });
    assert.deepEqual(oneTeam, [{ line: 11, bullet: 'Reviewed pull requests of my team.', text: 'of my team' }]);
    assert.deepEqual(
      dimensions.map(({ dimension }: { dimension: string }) => dimension),
      ['scope', 'influence', 'ambiguity', 'horizon', 'multiplier', 'artefacts', 'risk', 'impact'],
    );
    const influence = dimensions.find(({ dimension }: { dimension: string }) => dimension === 'influence');
    assert.deepEqual(influence.levels, [
      {
        level: 'staff',
        signs: [
          {
            line: 10,
            bullet: 'Wrote the RFC on order events that six teams adopted.',
            text: 'RFC on order events that six teams adopted',
            kind: 'adopted-artefact',
            confidence: 0.9,
          },
        ],
      },
    ]);
  });

  it('names the ladder in force and says what the bullets show', async () => {
    const { out } = await folder.rung(['profile', 'resume.md', '--ladder', 'team-staff']);
    assert.match(
      out,
      /^resume\.md {2}ladder: team-staff\n\nStaff Engineer, Tarn Books\n {2}Title: Staff · 3 bullets\n/,
    );
  });
});
