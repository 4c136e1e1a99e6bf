import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Bullet } from '../../src/document/model.ts';
import { allBullets } from '../../src/document/roles/bullets.ts';
import { read } from './check.ts';

const frame = (item: string): string => `## Experience\n\n### Engineer, Acme\n2019 – 2020\n\n${item}\n`;

function bulletOf(item: string): { readonly bullet: Bullet; readonly source: string } {
  const source = frame(item);
  const [role] = read(source).roles;
  const [bullet] = role ? allBullets(role) : [];
  assert.ok(bullet, `no bullet read from ${JSON.stringify(item)}`);
  return { bullet, source };
}

/** «marks» in the plain text must map to the given source text. */
function checkMapping(item: string, marked: string, source: string): void {
  const { bullet, source: text } = bulletOf(item);
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  assert.equal(bullet.plain.text, marked.replace(/[«»]/g, ''));
  const span = bullet.plain.sourceSpan(start, end);
  assert.equal(text.slice(span.start, span.end), source);
  assert.equal(bullet.plain.plainOffset(span.start), start);
}

describe('plain text', () => {
  it('leaves out emphasis, strong text and code fences', () => {
    checkMapping('- Cut **build *time*** with `make -j`', 'Cut build «time» with make -j', 'time');
    checkMapping('- Cut **build *time*** with `make -j`', 'Cut build time with «make -j»', 'make -j');
    checkMapping('- Ran `` a ` b `` daily', 'Ran «a ` b» daily', 'a ` b');
  });

  it('shows the text of links, and of references that another section defines', () => {
    checkMapping(
      '- Wrote the [billing guide](https://x.example "t") alone',
      'Wrote the «billing guide» alone',
      'billing guide',
    );
    checkMapping('- Wrote [the *guide*][g]\n\n## Links\n\n[g]: https://x.example', 'Wrote «the guide»', 'the *guide');
    checkMapping('- Wrote [guide]\n\n## Links\n\n[guide]: https://x.example', 'Wrote «guide»', 'guide');
  });

  it('leaves brackets alone where no definition is', () => {
    checkMapping('- Wrote [guide] twice', 'Wrote «[guide]» twice', '[guide]');
  });

  it('decodes escapes and entities and maps each as a whole', () => {
    checkMapping('- Kept \\*stars\\* in', 'Kept «*»stars* in', '\\*');
    checkMapping('- R&amp;D and more', 'R«&»D and more', '&amp;');
    checkMapping('- 40&nbsp;ms &#8594; 8 ms', '40\u00a0ms «→» 8 ms', '&#8594;');
    checkMapping('- a &#x1F680; launch', 'a «🚀» launch', '&#x1F680;');
    checkMapping('- AT&T and &nosuch; here', 'AT&T and «&nosuch;» here', '&nosuch;');
    checkMapping('- &amp;amp; twice', '«&»amp; twice', '&amp;');
  });

  it('keeps as it is written what looks like an entity in HTML and is none', () => {
    checkMapping('<ul>\n<li>AT&T and &constructor; here</li>\n</ul>', 'AT&T and «&constructor;» here', '&constructor;');
  });

  it('joins hard-wrapped and lazy lines', () => {
    checkMapping('- Moved the old\n  ledger over', 'Moved the «old ledger» over', 'old\n  ledger');
    checkMapping('- Moved the old\nledger over', 'Moved the «old ledger» over', 'old\nledger');
    checkMapping('> - Moved the old\n>   ledger over', 'Moved the «old ledger» over', 'old\n>   ledger');
    checkMapping('- Moved the old\r\n  ledger over', 'Moved the old «ledger» over', 'ledger');
    checkMapping('- Moved the old  \n  ledger over', 'Moved the old «ledger» over', 'ledger');
  });

  it('leaves out tags, comments and attribute lists', () => {
    checkMapping('- Moved <b>the</b> ledger <!-- rung-disable-line -->', 'Moved «the» ledger', 'the');
    checkMapping('- Moved the ledger {: .print-hide}', 'Moved the «ledger»', 'ledger');
  });

  it('counts in UTF-16 units through emoji and combining characters', () => {
    checkMapping('- 👩‍💻 paired **on** it', '👩‍💻 paired «on» it', 'on');
    checkMapping('- Cafe\u0301 **till**', 'Cafe\u0301 «till»', 'till');
  });

  it('maps markup to no plain offset', () => {
    const { bullet, source } = bulletOf('- Cut **build** time');
    assert.equal(bullet.plain.plainOffset(source.indexOf('**')), null);
    assert.equal(bullet.plain.plainOffset(0), null);
    assert.equal(bullet.plain.plainOffset(source.length + 5), null);
  });

  it('gives empty spans for empty ranges', () => {
    const { bullet, source } = bulletOf('- Cut **build** time');
    const at = source.indexOf('build');
    assert.deepEqual(bullet.plain.sourceSpan(4, 4), { start: at, end: at });
  });
});

const word = fc.constantFrom('moved', 'ledger', 'A&B', 'naïve', 'e\u0301', '🚀', '40%', 'x_y', '3.5');
const inline = fc.letrec<{ node: readonly [string, string] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    word.map((text) => [text, text] as const),
    word.map((text) => [`\`${text}\``, text] as const),
    tie('node').map(([source, plain]) => [`**${source}**`, plain] as const),
    tie('node').map(([source, plain]) => [`[${source}](https://x.example)`, plain] as const),
    fc.constantFrom(['\\*', '*'], ['&lt;', '<'], ['&eacute;', 'é'], ['&#42;', '*'] as const),
  ),
})).node;

describe('plain text of generated Markdown', () => {
  it('reads what was written and maps every position back to it', () => {
    const separators = fc.constantFrom(' ', ' ', '\n  ', '\n', '\r\n  ');
    const lines = fc.array(fc.tuple(inline, separators), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lines, (pieces) => {
        const source = `Wrote ${pieces.map(([[text], separator]) => text + separator).join('')}end`;
        const plain = `Wrote ${pieces.map(([[, text]]) => `${text} `).join('')}end`;
        const { bullet, source: text } = bulletOf(`- ${source}`);
        // A link in a link is no link, and strong text in strong text may close early: those show their signs.
        if (/\]\(\S*\]|\[\S*\[|\*\*\S*\*\*\S*\*\*/.test(source)) return;
        assert.equal(bullet.plain.text, plain);
        for (let at = 0; at < plain.length; at++) {
          const span = bullet.plain.sourceSpan(at, at + 1);
          const slice = text.slice(span.start, span.end);
          assert.ok(slice.length > 0);
          assert.ok(slice === plain[at] || /^[\\&\r\n ]/.test(slice), `${JSON.stringify(slice)} for ${plain[at]}`);
          const back = bullet.plain.plainOffset(span.start);
          assert.ok(back !== null && back <= at);
        }
      }),
      { numRuns: 400 },
    );
  });
});
