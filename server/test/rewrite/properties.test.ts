import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { List, Root } from 'mdast';
import { describe, it } from 'mocha';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { LEVELS } from '../../src/ladder/model.ts';
import type { Choice, RewriteReason } from '../../src/rewrite/model.ts';
import { rewrite } from '../../src/rewrite/rewrite.ts';
import { toPlainText, toSnippet } from '../../src/rewrite/template.ts';
import { arbitraryBullet } from './generators.ts';
import { expand } from './snippets.ts';
import { BULLET_RULES, inputOf } from './support.ts';

const ONE_BULLET: readonly RewriteReason[] = ['any', ...BULLET_RULES, 'missing-influence', 'result-first'];
const SEVERAL_BULLETS: readonly RewriteReason[] = ['split', 'star'];

const written = readFileSync(new URL('../../../test-fixtures/labelled/rewrite-bullets.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

describe('every rewrite of every written bullet', () => {
  it('has at least 500 bullets in at least 12 constructions to go by', () => {
    assert.ok(written.length >= 500, String(written.length));
    assert.ok(new Set(written.map(([construction]) => construction)).size >= 12);
  });

  const bullets = written.map(([, , bullet = '']) => bullet);

  it('holds the rules in a past role', () => checkAll(bullets, 'past'));

  it('holds the rules in a present role', () =>
    checkAll(
      bullets.filter((_, i) => i % 3 === 0),
      'present',
    ));

  it('is not rewritten again while a question is open', () => {
    for (const [, , bullet = ''] of written.filter((_, i) => i % 8 === 0)) {
      for (const choice of rewrite(inputOf(bullet), 'any')) {
        if (choice.template.length > 1) assert.deepEqual(rewrite(inputOf(toPlainText(choice.template)), 'any'), []);
      }
    }
  });

  it('offers at least one wording for most bullets that a rule would find', () => {
    const led = written.filter(([construction]) => construction === 'bare-led');
    const offered = led.filter(([, , bullet = '']) => rewrite(inputOf(bullet), 'bare-led').length > 0);
    assert.ok(offered.length / led.length > 0.85, `${offered.length} of ${led.length}`);
  });
});

describe('every rewrite of generated bullets', () => {
  it('holds the rules', () => {
    fc.assert(
      fc.property(arbitraryBullet(), (bullet) => checkBullet(bullet, 'past')),
      { numRuns: 600 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const bullet = `Led ${text.replace(/\s+/g, ' ').trim()}x`;
        for (const reason of ONE_BULLET) rewrite(inputOf(bullet), reason);
      }),
      { numRuns: 200 },
    );
  });
});

/** All failures at once: one run shows what a change broke. */
function checkAll(bullets: readonly string[], tense: 'past' | 'present'): void {
  const failures = bullets.flatMap((bullet) => {
    try {
      checkBullet(bullet, tense);
      return [];
    } catch (error) {
      return [`${bullet} ← ${error instanceof Error ? error.message : error}`];
    }
  });
  assert.equal(failures.length, 0, failures.join('\n'));
}

function checkBullet(bullet: string, tense: 'past' | 'present'): void {
  const input = inputOf(bullet, { tense });
  for (const reason of ONE_BULLET) {
    const choices = rewrite(input, reason);
    checkMenu(choices, bullet);
    checkOneBulletEach(bullet, choices);
    for (const choice of choices) {
      checkFacts(bullet, choice);
      checkSentence(bullet, choice);
      const snippet = toSnippet(choice.template);
      assert.equal(expand(snippet), toPlainText(choice.template), 'survives as a snippet');
      // An editor inserts the first item of a list unasked.
      for (const [, first = ''] of snippet.matchAll(/\$\{\d+\|((?:\\.|[^,|\\])*)/g)) assert.match(first, /^⟨.+\?⟩$/);
    }
  }
  for (const reason of SEVERAL_BULLETS) for (const choice of rewrite(input, reason)) checkFacts(bullet, choice);
  for (const choice of rewrite(input, 'star')) checkStory(bullet, choice);
}

const STORY_LINES = ['- **Situation:** ', '- **Task:** ', '- **Action:** ', '- **Result:** '];

/** Five lines, none empty, every question short and none asked twice; one bullet again once they are answered. */
function checkStory(bullet: string, { template }: Choice): void {
  const [, ...lines] = toPlainText(template)
    .split('\n')
    .filter((line) => /^\s+- \*\*/.test(line) || !/^\s/.test(line));
  assert.deepEqual(
    lines.map((line) => STORY_LINES.find((label) => line.trimStart().startsWith(label))),
    STORY_LINES,
    bullet,
  );
  for (const line of lines) assert.match(line, /:\*\* [^\s.;:,].*[.!?…]$/, `${bullet}\n${line}`);
  const questions = template.flatMap((part) => (typeof part === 'string' ? [] : [part.question]));
  assert.equal(new Set(questions).size, questions.length, bullet);
  for (const question of questions) assert.ok(question.endsWith('?') && question.split(' ').length <= 10, question);
  const answered = template.map((part) => (typeof part === 'string' ? part : 'the ledger')).join('');
  assert.equal(rewrite(inputOf(answered), 'from-star').length, 1, answered);
}

function checkMenu(choices: readonly Choice[], bullet: string): void {
  assert.ok(choices.length <= 4, bullet);
  assert.equal(new Set(choices.map((choice) => choice.title)).size, choices.length, bullet);
  for (const { title, claims, level, template } of choices) {
    const questions = template.filter((part) => typeof part !== 'string');
    assert.ok(title.length <= 60, title);
    assert.ok(questions.length <= 3, title);
    assert.ok(level === null || level === 'manager' || LEVELS.includes(level));
    if (claims === 'more') assert.ok(title.startsWith('If ') && questions.length > 0, title);
  }
  const larger = choices.filter((choice) => choice.claims === 'more').length;
  assert.ok(choices.length === 0 || larger < choices.length, `only larger claims for: ${bullet}`);
}

function checkFacts(bullet: string, choice: Choice): void {
  const literal = choice.template.map((part) => (typeof part === 'string' ? part : ' ')).join('');
  const source = bullet.toLowerCase();
  const kept = literal.toLowerCase();
  const facts = [
    ...(bullet.match(/\]\([^)]*\)|`[^`]+`/g) ?? []),
    ...(bullet.match(/\d+(?:[.,]\d+)*/g) ?? []),
    ...(bullet.slice(1).match(/(?<=[\s(“"/*])\p{Lu}[\p{L}\p{N}]+/gu) ?? []).filter(
      (word) => !isVerbAfterLabel(bullet, word),
    ),
  ];
  for (const fact of facts) assert.ok(kept.includes(fact.toLowerCase()), `lost ${fact}: ${literal}`);
  for (const figure of literal.match(/\d+/g) ?? [])
    assert.ok(source.includes(figure), `invented ${figure}: ${literal}`);
  const names = literal.slice(1).match(/(?<=[a-z,] )\p{Lu}\p{L}+/gu) ?? [];
  for (const name of names) {
    const star = ['Situation', 'Task', 'Action', 'Result'].includes(name);
    assert.ok(star || source.includes(name.toLowerCase()), `invented ${name}: ${literal}`);
  }
}

/** "**Search:** Led …": the capital of a verb that may be replaced. */
function isVerbAfterLabel(bullet: string, word: string): boolean {
  return new RegExp(`(?:[:*_]|-|–) +${word}\\b`, 'u').test(bullet) || bullet.startsWith(word);
}

function checkSentence(bullet: string, choice: Choice): void {
  const text = toPlainText(choice.template);
  const doubled = /(?<![\p{L}-])(\p{L}+) \1(?![\p{L}-])/iu.exec(text);
  assert.ok(!doubled || bullet.toLowerCase().includes(doubled[0].toLowerCase()), `doubled: ${text}`);
  assert.ok(
    !/ {2}| [,;:.](?!\w)|;;|,,|;\s*$|:\s*\.|\( /.test(text) || /[ ]{2}| [,;:.]/.test(bullet),
    `spacing: ${text}`,
  );
  assert.ok(
    !/\b(?:by|with|for|of|between|to) ?(?:[;:]|\.$)/.test(text) || /\b(?:by|with|for|of|to)[;:.]/.test(bullet),
    `dangling: ${text}`,
  );
  assert.ok(!/\b(?:a a|an an|the a|the the|a the|an the)\b/.test(text), `articles: ${text}`);
  // “a ⟨…⟩” and “an ⟨…⟩” would hang on the answer; elsewhere the article fits the word that follows now.
  assert.ok(!/\ban? ⟨/i.test(text) || /\ban? (?:several|various|number)/i.test(bullet), `open article: ${text}`);
  for (const [pair = '', article, word = ''] of text.matchAll(/\b(an?) ([a-z]+)/g)) {
    if (bullet.toLowerCase().includes(pair)) continue;
    const vowel = /^(?:[aeio]|un(?!i)|hour|honest)/.test(word);
    assert.equal(article, vowel ? 'an' : 'a', `article: ${text}`);
  }
  const first = choice.template[0];
  if (typeof first === 'string' && /^[A-Z]/.test(bullet)) assert.ok(!/^\p{Ll}/u.test(first), `capital: ${text}`);
}

/** One parse for all: a list with one item for each choice, and nothing else. */
function checkOneBulletEach(bullet: string, choices: readonly Choice[]): void {
  const texts = choices.map((choice) => toPlainText(choice.template));
  assert.ok(!texts.some((text) => text.includes('\n')), bullet);
  const root: Root = unified()
    .use(remarkParse)
    .parse([...texts, 'next'].map((text) => `- ${text}\n`).join(''));
  const list = root.children[0] as List;
  assert.equal(root.children.length, 1, bullet);
  assert.equal(list.children.length, choices.length + 1, bullet);
}
