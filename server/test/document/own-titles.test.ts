import assert from 'node:assert/strict';
import { outline } from '../../src/document/outline.ts';
import { createReader } from '../../src/document/reader.ts';
import { roles } from './check.ts';

const text = `# Ada Vex

## Experience

### Keeper

- Kept the parcel ledger of four depots.

### Mossworks, Keeper of Records
2017 – 2019

- Wrote the importer.
`;

function checkRoles(titles: readonly string[], expected: readonly string[]): void {
  assert.deepEqual(roles(text, { kind: 'resume', titles }), expected);
}

describe('titles of one’s own ladder', () => {
  it('are titles whatever their words mean', () => {
    checkRoles(
      ['keeper', 'Keeper of Records'],
      ['Keeper | - | - | - | 1', 'Keeper of Records | Mossworks | 2017 | 2019 | 1'],
    );
  });

  it('may leave words open', () => {
    checkRoles(['Keeper*'], ['Keeper | - | - | - | 1', 'Keeper of Records | Mossworks | 2017 | 2019 | 1']);
    checkRoles(['Keeper of *'], ['Keeper of Records | Mossworks | 2017 | 2019 | 1']);
    checkRoles(['*of*s', ''], ['Keeper of Records | Mossworks | 2017 | 2019 | 1']);
  });

  it('count with a reader that has read the text without them', () => {
    const reader = createReader();
    const found = (titles: readonly string[]): number =>
      outline(reader.read(text, { kind: 'resume', titles })).roles.length;
    assert.deepEqual([found([]), found(['Keeper']), found([])], [1, 2, 1]);
  });

  describe('false positives', () => {
    it('leave what only contains them alone', () => {
      checkRoles(['records'], ['- | Mossworks | 2017 | 2019 | 1']);
    });
  });
});
