import assert from 'node:assert/strict';
import { checkExperience as check, read } from './check.ts';

describe('bullets typed with signs that Markdown does not know', () => {
  it('within the item of a role, below its dates or right below its name', () =>
    check(
      '- **Dock Engineer — Larkspur BV (Ghent)**\n\n  **March, 2019 to Today**\n  • Moved the tide reader\n  • Wrote the berth planner\n\n- **Developer — Kelp & Sons**  \n  2016 – 2019\n  ▪ Kept the ledger of two ports.',
      ['Dock Engineer | Larkspur BV | 2019-03 | present | 2', 'Developer | Kelp & Sons | 2016 | 2019 | 1'],
    ));

  it('at the margin, whatever the sign', () => {
    for (const sign of ['❖', '→', '»', '⁃', '⚫', '∙', 'o', '\uF0B7', '☑'])
      check(`### Engineer, Larkspur (2016 – 2019)\n\n${sign} Kept the ledger\n${sign} Moved the docks`, [
        'Engineer | Larkspur | 2016 | 2019 | 2',
      ]);
  });

  it('as bullets of the bullet that they stand in, each at its place', () => {
    const text =
      '## Experience\n\n### Engineer, Larkspur\n2016 – 2019\n\n- Moved the docks:\n  • one in May\n  • two in June\n';
    const [bullet] = read(text).roles[0]?.bullets ?? [];
    assert.equal(bullet?.plain.text, 'Moved the docks:');
    assert.deepEqual(
      bullet?.children.map(({ span }) => text.slice(span.start, span.end)),
      ['one in May', 'two in June'],
    );
  });

  it('definitions, short ones too, with either sign', () =>
    check(
      'Engineer, Larkspur (2016 – 2019)\n:   Wrote the berth planner\n:   Kept two ports.\n\nDeveloper, Kelp & Sons (2014 – 2016)\n~   Kept the ledger\n~   Moved the docks of nine ports to one queue.',
      ['Engineer | Larkspur | 2016 | 2019 | 2', 'Developer | Kelp & Sons | 2014 | 2016 | 2'],
    ));

  it('in lists of HTML within the item of a role', () =>
    check(
      '<ul><li><b>Engineer, Larkspur</b> (2016 – 2019)\n<ul>\n<li>Kept the ledger.</li>\n<li>Moved the docks.</li>\n</ul>\n</li></ul>',
      ['Engineer | Larkspur | 2016 | 2019 | 2'],
    ));
});
