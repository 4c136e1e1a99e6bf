import assert from 'node:assert/strict';
import { outline } from '../../src/document/outline.ts';
import { read } from './check.ts';

/** The entries of a brag document: "heading | start | end | bullets or prose". */
function check(text: string, expected: readonly string[]): void {
  const document = read(text, { kind: 'brag' });
  const read_ = outline(document).entries.map(({ heading, start, end, bullets }, index) => {
    const told = bullets.length > 0 ? bullets.map(({ text: claim }) => claim) : proseOf(document.entries[index]);
    return [heading ?? '-', start ?? '-', end ?? '-', told.join('; ')].join(' | ');
  });
  assert.deepEqual(read_, expected);
}

function proseOf(entry: ReturnType<typeof read>['entries'][number] | undefined): readonly string[] {
  return entry?.prose.map(({ plain }) => plain.text) ?? [];
}

describe('entries of brag documents', () => {
  it('months, quarters and days under a year', () =>
    check(
      '# 2025\n\n## Jan\n- Seat map\n\n## Q2\n\n### Apr 4\n- Cut the build\n\n### 5th May – Talk\n- Forty people\n\n# 2024\n\n## Week of Dec 8\n- Froze nothing\n',
      [
        '2025 | 2025 | 2025 | ',
        'Jan | 2025-01 | 2025-01 | Seat map',
        'Q2 | 2025-04 | 2025-06 | ',
        'Apr 4 | 2025-04 | 2025-04 | Cut the build',
        '5th May – Talk | 2025-05 | 2025-05 | Forty people',
        '2024 | 2024 | 2024 | ',
        'Week of Dec 8 | 2024-12 | 2024-12 | Froze nothing',
      ],
    ));

  it('days in numbers under a month, whichever comes first', () =>
    check('## May 2025\n\n**5/2** – Shipped the splitter.\n\n**17.5.** Talked Legal into one template.\n', [
      'May 2025 | 2025-05 | 2025-05 | ',
      '5/2 | 2025-05 | 2025-05 | Shipped the splitter.',
      '17.5. | 2025-05 | 2025-05 | Talked Legal into one template.',
    ]));

  it('dates alone on a line, without any mark', () =>
    check('Jan 2025\n\nShipped the seat map.\n\n2025-02-03\n\n- Audit passed\n', [
      'Jan 2025 | 2025-01 | 2025-01 | Shipped the seat map.',
      '2025-02-03 | 2025-02 | 2025-02 | Audit passed',
    ]));

  it('dated tasks, done or not', () =>
    check('# Wins\n\n- [x] 2025-01-14 – moved search\n- [ ] 2025-02 – write the RFC\n', [
      'Wins | - | - | ',
      '- | 2025-01 | 2025-01 | [x] 2025-01-14 – moved search',
      '- | 2025-02 | 2025-02 | [ ] 2025-02 – write the RFC',
    ]));

  it('rows of a table', () =>
    check('| When | What | Effect |\n| --- | --- | --- |\n| 2025-03-01 | Moved the cache | p99 to 200 ms |\n', [
      'Moved the cache | 2025-03 | 2025-03 | p99 to 200 ms',
    ]));

  it('names sections of goals and results in more words, and leaves the words of others apart', () => {
    const document = read(
      '# Self review\n\n## Goals for next period\n\n- Rest\n\n## Summary of impact\n\n- “Always calm” – Petra\n- "Done" is done.\n',
      { kind: 'brag' },
    );
    assert.deepEqual(
      document.sections.map(({ kind }) => kind),
      ['other', 'goals', 'results'],
    );
    assert.deepEqual(document.entries.flatMap(({ bullets }) => bullets.map(({ nature }) => nature)).slice(1), [
      'other',
      'work',
    ]);
  });

  describe('false positives', () => {
    it('takes no word and no figure for a date of the year above', () =>
      check('# 2025\n\n## March towards one ledger\n\n- Moved it\n\n## 4/5 done\n\n- Rest\n\n## May we?\n\n- Asked\n', [
        '2025 | 2025 | 2025 | ',
        'March towards one ledger | 2025 | 2025 | Moved it',
        '4/5 done | 2025 | 2025 | Rest',
        'May we? | 2025 | 2025 | Asked',
      ]));
  });
});
