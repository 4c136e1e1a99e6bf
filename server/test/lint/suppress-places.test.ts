import assert from 'node:assert/strict';
import { unusedSuppression } from '../../src/rules/unused-suppression.ts';
import { lintText, told, wordRule } from './support.ts';

const rules = [
  wordRule('apple', 'apple'),
  wordRule('pear', 'pear'),
  // Finds in any part of the document, headings and tables included.
  {
    ...wordRule('anywhere', 'fig'),
    unit: 'document',
    *check({ document }: { document: { text: string } }) {
      for (const { index } of document.text.matchAll(/\bfig\b/g))
        yield { span: { start: index, end: index + 3 }, message: 'found fig' };
    },
  } as ReturnType<typeof wordRule>,
  unusedSuppression,
];

describe('suppression where Markdown allows a comment', () => {
  it('at the end of a nested bullet', () =>
    check('- Ran the orchard:\n  - an apple tree <!-- rung-disable-line apple -->\n  - an apple\n', ['apple:apple']));

  it('at the end of a bullet that has bullets below it: they are lines of their own', () =>
    check('- Ran an apple orchard of nine trees. <!-- rung-disable-line apple -->\n  - an apple tree\n', [
      'apple:apple',
    ]));

  it('on a line of its own between bullets, which splits the list', () =>
    check('- One apple.\n<!-- rung-disable-next-line apple -->\n- Two apple trees.\n- Three apple trees.\n', [
      'apple:apple',
      'apple:apple',
    ]));

  it('inside of a bullet, before the next one', () =>
    check('- One pear.\n  <!-- rung-disable-next-line -->\n- Two apple trees.\n', ['pear:pear']));

  it('between nested bullets', () =>
    check('- Ran the orchard:\n  - a pear\n  <!-- rung-disable-next-line apple -->\n  - an apple\n  - an apple\n', [
      'pear:pear',
      'apple:apple',
    ]));

  it('in a numbered list, and behind other markers', () => {
    check('1. One apple. <!-- rung-disable-line apple -->\n2. Two apple trees.\n', ['apple:apple']);
    check('* One apple. <!-- rung-disable-line apple -->\n* Two pear trees.\n', ['pear:pear']);
  });

  it('in a bullet of several paragraphs', () =>
    check('- One apple.\n\n  And the next paragraph. <!-- rung-disable-line apple -->\n- Two apple trees.\n', [
      'apple:apple',
    ]));

  it('with Windows line ends', () =>
    check('- One apple. <!-- rung-disable-line apple -->\r\n- Two apple trees.\r\n', ['apple:apple']));

  it('over several lines', () =>
    check('- One apple. <!-- rung-disable-line apple\n  -- they asked\n  for it -->\n- Two apple trees.\n', [
      'apple:apple',
    ]));

  it('behind a heading, and before one', () => {
    checkWhole('## A fig <!-- rung-disable-line anywhere -->\n\n## A fig\n', ['anywhere:fig']);
    checkWhole('<!-- rung-disable-next-line anywhere -->\n## A fig\n\n## A fig\n', ['anywhere:fig']);
    checkWhole('<!-- rung-disable-next-line anywhere -->\n\n## A fig\n\n## A fig\n', ['anywhere:fig']);
  });

  it('in a cell of a table', () =>
    checkWhole(
      '| Tree | Years |\n| --- | --- |\n| fig <!-- rung-disable-line anywhere --> | 2019 |\n| fig | 2020 |\n',
      ['anywhere:fig'],
    ));

  it('within emphasis', () => check('- **One apple <!-- rung-disable-line apple -->** in Oslo.\n', []));

  it('in a block of HTML', () =>
    checkWhole('<div>\n<!-- rung-disable-next-line anywhere -->\nfig\n</div>\n\nfig\n', ['anywhere:fig']));

  it('in a block quote', () => checkWhole('> fig <!-- rung-disable-line anywhere -->\n>\n> fig\n', ['anywhere:fig']));

  it('under the front matter', () =>
    checkWhole('---\ntitle: A fig\n---\n<!-- rung-disable-file anywhere -->\n\nfig\n', []));

  it('not in code, where it is shown and not meant', () => {
    checkWhole('fig `<!-- rung-disable-line anywhere -->`\n', ['anywhere:fig']);
    checkWhole('```html\n<!-- rung-disable-file anywhere -->\n```\n\nfig\n', ['anywhere:fig']);
    checkWhole('    <!-- rung-disable-file anywhere -->\n\nfig\n', ['anywhere:fig']);
  });

  it('as a definition that leaves no trace in what is rendered, between paragraphs', () => {
    checkWhole('[//]: # (rung-disable-next-line anywhere -- known)\n\nfig\n\nfig\n', ['anywhere:fig']);
    checkWhole('[//]: # "rung-disable-file anywhere"\n\nfig\n', []);
  });

  it('with any white space, and in any case of its own name', () =>
    check(
      '- One apple. <!--   rung-disable-line    apple   -->\n- Two apple trees. <!--rung-disable-line apple-->\n',
      [],
    ));
});

describe('ranges', () => {
  it('may nest, by rule', () =>
    checkWhole(
      '<!-- rung-disable anywhere -->\n\nfig\n\n<!-- rung-disable pear -->\n\nfig\n\n<!-- rung-enable pear -->\n\nfig\n\n<!-- rung-enable anywhere -->\n\nfig\n',
      ['unused-suppression:<!-- rung-disable pear -->', 'anywhere:fig'],
    ));

  it('reach to the end where nothing lifts them', () =>
    checkWhole('fig\n\n<!-- rung-disable -->\n\nfig\n', ['anywhere:fig']));

  it('an enable without names lifts every rule', () =>
    checkWhole('<!-- rung-disable anywhere -->\n\nfig\n\n<!-- rung-enable -->\n\nfig\n', ['anywhere:fig']));

  it('an enable of one rule leaves the others of the range held', () =>
    check(
      '<!-- rung-disable apple pear -->\n\n- One apple and a pear.\n\n<!-- rung-enable apple -->\n\n- Two apple trees and a pear.\n',
      ['apple:apple'],
    ));

  it('an enable of one rule lifts it from a range of all', () =>
    check('<!-- rung-disable -->\n\n- One apple.\n\n<!-- rung-enable apple -->\n\n- Two apple trees and a pear.\n', [
      'apple:apple',
    ]));

  it('an enable that lifts nothing does no harm', () =>
    checkWhole('<!-- rung-enable anywhere -->\n\nfig\n', ['anywhere:fig']));
});

describe('reasons', () => {
  it('are kept, with or without names', () => {
    check('- One apple. <!-- rung-disable-line apple -- a client asked: “an apple” -->\n', []);
    check('- One apple. <!-- rung-disable-line -- a client asked -->\n', []);
  });

  it('may hold any sign', () => check('- One apple. <!-- rung-disable-line apple -- p > 0.05 -- and more -->\n', []));

  it('are no names of rules', () =>
    check('- One apple and a pear. <!-- rung-disable-line apple -- pear is meant too -->\n', ['pear:pear']));
});

function check(bullets: string, expected: readonly string[]): void {
  const head = '# Robin Vale\n\n## Experience\n\n### Senior Software Engineer, Tidewater\n\nJan 2021 – present\n\n';
  checkWhole(`${head}${bullets}`, expected);
}

function checkWhole(text: string, expected: readonly string[]): void {
  assert.deepEqual(told(text, lintText(rules, text)), expected);
}
