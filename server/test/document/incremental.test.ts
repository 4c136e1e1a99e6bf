import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createReader } from '../../src/document/reader.ts';
import { fixture, snapshot } from './check.ts';

/** `EDITS=10000` runs the number that the project promises; the default keeps the suite quick. */
const edits = Number(process.env.EDITS ?? 600);

const texts: readonly (readonly [string, string])[] = [
  ['titles-under-company.resume.md', 'resume.md'],
  ['split-lists.resume.md', 'resume.md'],
  ['entities-and-emoji.resume.md', 'resume.md'],
  ['html-paragraphs.resume.md', 'resume.md'],
  ['crlf.resume.md', 'resume.md'],
  ['setext.resume.md', 'resume.md'],
  ['yaml-resume.md', 'resume.md'],
  ['year-entries.brag.md', 'brag.md'],
  ['quarters-goals.brag.md', 'brag.md'],
  ['code-indented-two.resume.md', 'resume.md'],
  ['nested-facts-two.cv.md', 'resume.md'],
  ['markup-in-bullets.resume.md', 'resume.md'],
  ['not-readme.md', 'readme.md'],
];

const insertions = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '# ',
  '\n## Experience\n',
  '```\n',
  '~~~',
  '<!--',
  '-->',
  '<div>\n',
  '- ',
  '  - ',
  '\n---\n',
  '\n===\n',
  '[g]',
  '\n[g]: x\n',
  '\r\n',
  '**',
  '|',
  '> ',
  '2019 – 2021',
  '+++\n',
  '---\n',
  '\t',
  '⟨how many?⟩',
  '{{< job title="A" ',
  'to="B" >}}',
  '<Job title="A"\n',
  '\\hfill ',
  '\n*\n',
  '<!-- rung-disable -->',
] as const;

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 })),
  insert: fc.constantFrom(...insertions),
});

describe('reading after edits', () => {
  const perRun = 12;
  for (const [name, path] of texts) {
    it(`equals reading anew: ${name}`, () => {
      const start = fixture(name);
      const run = fc.array(edit, { minLength: perRun, maxLength: perRun });
      fc.assert(
        fc.property(run, (steps) => {
          const reader = createReader();
          let text = start;
          for (const { at, remove, insert } of steps) {
            const offset = Math.floor(at * text.length);
            text = text.slice(0, offset) + insert + text.slice(offset + remove);
            assert.deepEqual(snapshot(reader.read(text, { path })), snapshot(createReader().read(text, { path })));
          }
        }),
        { numRuns: Math.ceil(edits / texts.length / perRun) },
      );
    }).timeout(600_000);
  }

  it('sees that a fence far below made front matter of what stands above, and that it is gone again', () => {
    const reader = createReader();
    const body = '# Ana Reyes\n\n## Experience\n\n### Engineer, Acme\n2019 – 2020\n\n- Wrote it\n\n## Skills\n\n- Go\n';
    for (const text of [`---\n${body}`, `---\n${body}---\n`, `---\n${body}`]) {
      assert.deepEqual(
        snapshot(reader.read(text, { path: 'cv.md' })),
        snapshot(createReader().read(text, { path: 'cv.md' })),
      );
    }
  });

  it('reads the roles anew where a heading above them appears or goes', () => {
    const reader = createReader();
    const role = '# 2019 – 2021\n\n## Tern & Gull\n\nA school.\n\n## Engineer, Larkspur\n2015 – 2016\n\n- Wrote it\n';
    for (const text of [role, `# Experience\n\n${role}`, role]) {
      const path = 'cv.md';
      assert.deepEqual(snapshot(reader.read(text, { path })), snapshot(createReader().read(text, { path })));
    }
  });

  it('keeps the roles of sections that an edit leaves alone', () => {
    const reader = createReader();
    const text = '## Experience\n\n### Engineer, Acme\n2019 – 2020\n\n- Wrote it\n\n## Skills\n\n- Go\n';
    const [before] = reader.read(text, { kind: 'resume' }).roles;
    const [after] = reader.read(`${text}- Rust\n`, { kind: 'resume' }).roles;
    assert.equal(before, after);
  });
});
