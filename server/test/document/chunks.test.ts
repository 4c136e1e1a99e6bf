import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import type { Block, ItemBlock } from '../../src/document/markdown/blocks.ts';
import { cutChunks } from '../../src/document/markdown/chunks.ts';
import { parsePiece } from '../../src/document/markdown/parse.ts';
import { createPieces } from '../../src/document/markdown/pieces.ts';
import { fixture, shapesFolder } from './check.ts';

/** What each block says, in order, without how it is cut into pieces. */
function said(blocks: readonly Block[]): readonly string[] {
  const ofItem = (item: ItemBlock, depth: number): readonly string[] => [
    `${' '.repeat(depth)}- ${item.plain.text}`,
    ...item.children.flatMap((child) => ofItem(child, depth + 1)),
  ];
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
        return [`${'#'.repeat(block.depth)} ${block.plain.text}`];
      case 'paragraph':
        return [block.plain.text];
      case 'list':
        return block.items.flatMap((item) => ofItem(item, 0));
      case 'table':
        return block.rows.map((row) => row.cells.map((cell) => cell.text).join('|'));
      default:
        return [block.type];
    }
  });
}

/** Pieces must say what the whole text says when it is parsed at once. */
function checkPieces(text: string): void {
  const chunks = cutChunks(text);
  assert.equal(chunks.map((chunk) => chunk.text).join(''), text);
  const [first] = chunks;
  const front = first && first.kind !== 'markdown' ? first.text.length : 0;
  const whole = said(parsePiece(text.slice(front), '').blocks);
  const run = createPieces().read(chunks);
  let step = run.next();
  while (!step.done) step = run.next();
  assert.deepEqual(
    step.value.flatMap(({ piece }) => said(piece.blocks)),
    whole,
  );
}

function starts(text: string): readonly string[] {
  return cutChunks(text).map((chunk) => chunk.text.split('\n')[0] ?? '');
}

describe('chunks', () => {
  it('cuts at top-level headings of both kinds', () => {
    assert.deepEqual(starts('a\n\n# B\nc\n\nD\n===\n\nE\n---\nf\n'), ['a', '# B', 'D', 'E']);
    assert.deepEqual(starts('# A\nB\n===\nC\n---\nD\n---\ne\n'), ['# A', 'B', 'C', 'D']);
  });

  it('cuts neither in fences, HTML and comments nor in lists', () => {
    assert.deepEqual(starts('```\n# a\n```\n# B\n'), ['```', '# B']);
    assert.deepEqual(starts('~~~~\n# a\n~~~\n# b\n~~~~\n# C\n'), ['~~~~', '# C']);
    assert.deepEqual(starts('<div>\n# a\n</div>\n\n# B\n'), ['<div>', '# B']);
    assert.deepEqual(starts('<!--\n# a\n\n# b\n-->\n# C\n'), ['<!--', '# C']);
    assert.deepEqual(starts('- a\n\n  # b\n\n# C\n'), ['- a', '# C']);
  });

  it('lets a heading end a fence that stands in a list', () => {
    assert.deepEqual(starts('- a\n  ```\n# B\n```\n# c\n'), ['- a', '# B']);
  });

  it('lets text go on in a list item behind text alone', () => {
    for (const above of ['# k', '---', 'c\n  ===', '```\n  ```', '<!-- k -->', '']) {
      const text = `- c\n\n  ${above}\n[o]: x\n  \`\`\`\n# A\n`;
      assert.deepEqual(starts(text), ['- c'], above);
      checkPieces(text);
    }
    const lazy = '- c\n  k\nx\n  ```\n# A\n';
    assert.deepEqual(starts(lazy), ['- c', '# A']);
    checkPieces(lazy);
  });

  it('knows what is no heading where no blank line helps', () => {
    for (const opening of ['1. f\n===', '> f\n===', '[q]: y\n===', '***\n===', '- f\n---'])
      checkPieces(`${opening}\ng\n===\nh\n---\n`);
  });

  it('knows of which item in an item a fence is', () => {
    const text = '- c\n  - e\n  ```\n```\n# A\n';
    assert.deepEqual(starts(text), ['- c']);
    checkPieces(text);
  });

  it('keeps front matter apart, and only at the start', () => {
    const kinds = (text: string): readonly string[] => cutChunks(text).map((chunk) => chunk.kind);
    assert.deepEqual(kinds('---\na: 1\n---\n# B\n'), ['yaml', 'markdown']);
    assert.deepEqual(kinds('+++\na = 1\n+++\n# B\n'), ['toml', 'markdown']);
    assert.deepEqual(kinds('\n---\na: 1\n---\n'), ['markdown']);
    assert.deepEqual(kinds('---\nnot closed\n'), ['markdown']);
  });

  it('cuts long lists where nothing else would', () => {
    const chunks = cutChunks(Array.from({ length: 4000 }, (_, at) => `- item number ${at}\n  goes on\n`).join(''));
    assert.ok(chunks.length > 20);
    for (const chunk of chunks) assert.ok(chunk.text.startsWith('- ') && chunk.text.length < 20_000);
  });

  it('keeps the pieces before and after an edit', () => {
    const text = Array.from({ length: 50 }, (_, at) => `# Part ${at}\n\n- item\n\n`).join('');
    const before = cutChunks(text);
    const after = cutChunks(text.replace('# Part 25', '# Part twenty-five'), before);
    const slots = new Set(before.map((chunk) => chunk.slot));
    assert.equal(before[0], after[0]);
    assert.ok(after.filter((chunk) => slots.has(chunk.slot)).length >= 45);
  });

  for (const name of readdirSync(shapesFolder).filter((file) => file.endsWith('.md'))) {
    it(`says what the whole says: ${name}`, () => {
      checkPieces(fixture(name));
    });
  }

  it('sees that a rule ends a list, so that a fence after it is no item’s', () => {
    for (const rule of ['---', '* * *', '___']) checkPieces(`- c\n${rule}\n  \`\`\`\n# A\n`);
  });

  it('says what the whole says, for generated documents', () => {
    const line = fc.constantFrom(
      '# A',
      'B',
      '===',
      '---',
      '',
      '',
      '- c',
      '  d',
      '  - e',
      '1. f',
      '> g',
      '```',
      '  ```',
      '~~~',
      '<div>',
      '</div>',
      '<!-- h',
      '-->',
      '    i',
      '**j**',
      '  # k',
      '\t- l',
      '| m | n |',
      '|---|---|',
      'see [o] and [p][q]',
      '[o]: x',
      '[q]: y',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        checkPieces(`${lines.join('\n')}\n`);
      }),
      { numRuns: 1500 },
    );
  });
});
