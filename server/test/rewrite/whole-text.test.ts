import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allBullets } from '../../src/document/roles/bullets.ts';
import { createEngine } from '../../src/engine.ts';
import { applyEdits } from '../../src/fixing.ts';
import { defaultSettings } from '../../src/lint/defaults.ts';
import type { RewriteReason } from '../../src/rewrite/model.ts';
import { bulletAt, rewritesOf } from '../../src/rewrites.ts';
import { filled } from './fillers.ts';

const engine = createEngine();
const settings = defaultSettings({ year: 2026, month: 6, day: 15 });
const HEAD = '# Nora Field\n\n## Experience\n\n### Senior Software Engineer, Larkmoor\n\n2019 – 2022\n\n';

/** Rewrites the bullet at `words` in a résumé with these bullets; the first choice of that title is taken. */
function rewritten(bullets: string, words: string, reason: RewriteReason, title: string | null = null): string {
  const text = `${HEAD}${bullets}`;
  return applied(text, words, reason, title).slice(HEAD.length);
}

function applied(text: string, words: string, reason: RewriteReason, title: string | null = null): string {
  const document = engine.reader.read(text, { kind: 'resume' });
  const placed = bulletAt(document, text.indexOf(words));
  assert.ok(placed, `no bullet at ${words}`);
  const choices = rewritesOf(engine, document, settings, placed, reason);
  const choice = choices.find((each) => title === null || each.title === title);
  assert.ok(choice, choices.map((each) => each.title).join('\n') || `no choice for ${words}`);
  return applyEdits(text, [{ span: choice.span ?? placed.bullet.span, newText: choice.template }]);
}

const YOURSELF = 'If you did the work yourself';

describe('a rewrite in its text', () => {
  it('changes the bullet and nothing around it', () => {
    assert.equal(
      rewritten(
        '- Kept the rota.\n- Led the move of 11 jobs to Temporal.\n- Drew the map.\n',
        'Led the',
        'any',
        YOURSELF,
      ),
      '- Kept the rota.\n- Moved 11 jobs to Temporal; ⟨what is better now, from what to what?⟩.\n- Drew the map.\n',
    );
  });

  it('joins a soft-wrapped bullet, a link over two lines in it', () => {
    assert.equal(
      rewritten(
        '- Led the move of the [eleven\n  jobs](https://jobs.example/a_b) to\n  Temporal.\n- Drew the map.\n',
        'Led the',
        'any',
        YOURSELF,
      ),
      '- Moved the [eleven jobs](https://jobs.example/a_b) to Temporal; ⟨what is better now, from what to what?⟩.\n- Drew the map.\n',
    );
  });

  it('leaves the bullets under it, and those above a nested one', () => {
    const nested =
      '- Built the depot feed.\n  - Led the move of 11 jobs to Temporal.\n  - Drew the map.\n- Kept the rota.\n';
    assert.equal(
      rewritten(nested, 'Led the', 'any', YOURSELF),
      nested.replace(
        'Led the move of 11 jobs to Temporal.',
        'Moved 11 jobs to Temporal; ⟨what is better now, from what to what?⟩.',
      ),
    );
    assert.equal(
      rewritten(nested, 'Built the depot', 'any', 'Add who uses it'),
      nested.replace('Built the depot feed.', 'Built the depot feed; ⟨who uses it, for what?⟩.'),
    );
  });

  it('keeps a label, a checkbox, a trailing comment and a further paragraph', () => {
    assert.equal(
      rewritten('- **Jobs:** Led the move of 11 jobs to Temporal. <!-- 2021 -->\n', 'Led the', 'any', YOURSELF),
      '- **Jobs:** Moved 11 jobs to Temporal; ⟨what is better now, from what to what?⟩. <!-- 2021 -->\n',
    );
    assert.equal(
      rewritten(
        '- Led the move of 11 jobs to Temporal.\n\n  Tools: Go, Kafka\n- Drew the map.\n',
        'Led the',
        'any',
        YOURSELF,
      ),
      '- Moved 11 jobs to Temporal; ⟨what is better now, from what to what?⟩.\n\n  Tools: Go, Kafka\n- Drew the map.\n',
    );
  });

  it('works in numbered lists, quotations and lists of HTML', () => {
    assert.equal(
      rewritten('1. Led the move of 11 jobs to Temporal.\n2. Drew the map.\n', 'Led the', 'any', YOURSELF),
      '1. Moved 11 jobs to Temporal; ⟨what is better now, from what to what?⟩.\n2. Drew the map.\n',
    );
    assert.equal(
      rewritten('> - Led the move of\n>   11 jobs to Temporal.\n> - Drew the map.\n', 'Led the', 'any', YOURSELF),
      '> - Moved 11 jobs to Temporal; ⟨what is better now, from what to what?⟩.\n> - Drew the map.\n',
    );
    assert.equal(
      rewritten(
        '<ul>\n<li>Led the move of 11 jobs to Temporal.</li>\n<li>Drew the map.</li>\n</ul>\n',
        'Led the',
        'any',
        YOURSELF,
      ),
      '<ul>\n<li>Moved 11 jobs to Temporal; ⟨what is better now, from what to what?⟩.</li>\n<li>Drew the map.</li>\n</ul>\n',
    );
  });

  it('keeps line ends of two characters', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const text = windows(`${HEAD}- Led the move of\n  11 jobs to Temporal.\n- Built the map and trained 9 clerks.\n`);
    const rest = windows('- Built the map and trained 9 clerks.\n');
    assert.ok(applied(text, 'Led the', 'any', YOURSELF).endsWith(`from what to what?⟩.\r\n${rest}`));
    for (const [words, reason] of [
      ['Built the', 'split'],
      ['Led the', 'star'],
    ] as const) {
      assert.ok(!/(?<!\r)\n/.test(applied(text, words, reason)), reason);
    }
  });
});

describe('several bullets out of one', () => {
  it('stand beside it with its own marker and indent', () => {
    assert.equal(
      rewritten('1. Ran the depot.\n   * Built the map and trained 9 clerks.\n', 'Built the', 'split'),
      '1. Ran the depot.\n   * Built the map.\n   * Trained 9 clerks.\n',
    );
    assert.equal(
      rewritten('> - Built the map and trained 9 clerks.\n', 'Built the', 'split'),
      '> - Built the map.\n> - Trained 9 clerks.\n',
    );
  });

  for (const [name, bullets] of [
    ['a dash', '- Led the depot move.\n- Drew the map.\n'],
    ['a number', '10. Led the depot move.\n11. Drew the map.\n'],
    ['a tab', '-\tLed the depot move.\n-\tDrew the map.\n'],
    ['a quotation', '> - Led the depot move.\n> - Drew the map.\n'],
    ['a nested bullet', '- Ran it.\n  - Led the depot move.\n- Drew the map.\n'],
  ] as const) {
    it(`a story stands under its bullet after ${name}, and finds its way back`, () => {
      const story = filledStory(bullets);
      const { header, parts, all } = readStory(story);
      assert.equal(header, 'Led the depot move:');
      assert.deepEqual(
        parts.map((part) => part.split(':')[0]),
        ['Situation', 'Task', 'Action', 'Result'],
      );
      assert.ok(all.includes('Drew the map.'));
      const back = applied(story, 'Led the depot', 'from-star');
      const [one, ...others] = bulletsOf(back).filter((text) => text.startsWith('Led the depot'));
      assert.deepEqual(others, []);
      for (const part of parts)
        assert.ok(one?.toLowerCase().includes(part.replace(/^\w+: |\.$/g, '').toLowerCase()), one);
      assert.deepEqual(
        bulletsOf(back).filter((text) => !text.startsWith('Led the depot')),
        bulletsOf(`${HEAD}${bullets}`).filter((text) => !text.startsWith('Led the depot')),
      );
      // And out again: every part of the story is told somewhere in it.
      const again = applied(back, 'Led the depot', 'star').toLowerCase();
      for (const part of parts) assert.ok(again.includes(part.replace(/^\w+: |\.$/g, '').toLowerCase()), again);
    });
  }

  it('are not offered in a list of HTML, which has no markers', () => {
    const text = `${HEAD}<ul>\n<li>Built the map and trained 9 clerks.</li>\n</ul>\n`;
    const document = engine.reader.read(text, { kind: 'resume' });
    const placed = bulletAt(document, text.indexOf('Built'));
    assert.ok(placed);
    for (const reason of ['split', 'star', 'from-star'] as const)
      assert.deepEqual(rewritesOf(engine, document, settings, placed, reason), []);
  });
});

/** The story of the bullet “Led the depot move.”, its questions answered. */
function filledStory(bullets: string): string {
  const text = `${HEAD}${bullets}`;
  const document = engine.reader.read(text, { kind: 'resume' });
  const placed = bulletAt(document, text.indexOf('Led the depot'));
  const [choice] = placed ? rewritesOf(engine, document, settings, placed, 'star') : [];
  assert.ok(placed && choice);
  return applyEdits(text, [{ span: choice.span ?? placed.bullet.span, newText: [filled(choice.template)] }]);
}

function readStory(text: string): { header: string; parts: readonly string[]; all: readonly string[] } {
  const document = engine.reader.read(text, { kind: 'resume' });
  const bullet = bulletAt(document, text.indexOf('Led the depot'))?.bullet;
  assert.ok(bullet);
  return {
    header: bullet.plain.text.trim(),
    parts: bullet.children.map((child) => child.plain.text.trim()),
    all: bulletsOf(text),
  };
}

function bulletsOf(text: string): readonly string[] {
  const { roles } = engine.reader.read(text, { kind: 'resume' });
  return roles.flatMap((role) => allBullets(role).map((bullet) => bullet.plain.text.trim()));
}
