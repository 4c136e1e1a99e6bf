import assert from 'node:assert/strict';
import { linesOf } from '../../src/document/heads/line-breaks.ts';
import { createPlainBuilder } from '../../src/document/markdown/plain-text.ts';
import { retold } from '../../src/document/roles/retold.ts';
import type { Node } from '../../src/document/sections/sections.ts';
import { checkExperience as check, checkRoles } from './check.ts';

describe('what no shape reads is read by its dates', () => {
  it('a second title over dates of its own in the paragraph of the first', () =>
    check(
      '### Larkspur Freight\n\n_Senior Tide Engineer_\n<span class="far">NOV 2017 - AUG 2021</span><br/>\n_Tide Engineer_\n<span class="far">FEB 2013 - NOV 2017</span>\n\n- Drew the berths of two harbours.\n- Counted the boats.',
      [
        'Senior Tide Engineer | Larkspur Freight | 2017-11 | 2021-08 | 0',
        'Tide Engineer | Larkspur Freight | 2013-02 | 2017-11 | 2',
      ],
    ));

  it('a role glued under the last bullet of the one before', () =>
    check(
      '### Web Developer, Quayside, 2010-2013\n\n- Drew the berths.\n- Built the tide table,\n  Junior Programmer, Marram Ferries, 2008-2009\n- Moved the timetable to one table.\n\n### Deck Hand, Skua, 2005-2007\n\n- Kept the ropes dry.',
      [
        'Web Developer | Quayside | 2010 | 2013 | 2',
        'Junior Programmer | Marram Ferries | 2008 | 2009 | 1',
        'Deck Hand | Skua | 2005 | 2007 | 1',
      ],
    ));

  it('but no project within the dates of its role', () =>
    check(
      '### Senior Engineer, Quayside, 2010-2017\n\n- Led the yard team.\n- Tide tables (2012-2014) - Senior developer of the import.\n- Berths (2010-2012) - Lead developer of the planner.',
      ['Senior Engineer | Quayside | 2010 | 2017 | 3'],
    ));

  it('nor studies, nor versions of tools, nor a sentence that tells dates', () => {
    check(
      '### Senior Engineer, Quayside, 2010-2017\n\n- Led the yard team.\n\nMajoring in Software Engineering at Dunmoor, 2005-2009\n\nI was the tide engineer of two harbours from 2003 to 2005.',
      ['Senior Engineer | Quayside | 2010 | 2017 | 1'],
    );
    check(
      '### Systems Administrator, Quayside, 2017-2019\n\n- Kept 40 hosts up.\n- Operating systems: Debian, Windows 7-10/Windows Server 2012-2016',
      ['Systems Administrator | Quayside | 2017 | 2019 | 2'],
    );
  });

  it('nothing outside of work', () =>
    checkRoles(
      '# Wanda Okoye\n\n## Interests\n\n- Rowing: team captain, 2003-2005\n\n## Experience\n\n### Engineer, Quayside, 2010-2017\n\n- Led the yard team.',
      ['Engineer | Quayside | 2010 | 2017 | 1'],
    ));

  it('a head over two pieces reaches from the first to the last', () => {
    const paragraph = (text: string, base: number): Node => {
      const builder = createPlainBuilder();
      builder.linear(text, 0);
      const plain = builder.done();
      return { block: { type: 'paragraph', start: 0, end: text.length, plain }, base };
    };
    const nodes = [paragraph('Tide Engineer', 200), paragraph('2014 – 2016', 300)];
    const lines = nodes.flatMap(({ block, base }) => (block.type === 'paragraph' ? linesOf(block.plain, base) : []));
    const told = retold(nodes, [lines]);
    assert.deepEqual(
      told.nodes.map(({ block, base }) => [block.start + base, block.end + base]),
      [[200, 311]],
    );
    assert.equal(told.heads.size, 1);
  });
});
