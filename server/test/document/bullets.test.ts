import assert from 'node:assert/strict';
import type { Bullet } from '../../src/document/model.ts';
import { allBullets } from '../../src/document/roles/bullets.ts';
import { read } from './check.ts';

function bullets(list: string): readonly Bullet[] {
  const [role] = read(`## Experience\n\n### Engineer, Acme\n2019 – 2020\n\n${list}\n`).roles;
  return role ? allBullets(role) : [];
}

function checkNatures(rows: Readonly<Record<string, Bullet['nature']>>): void {
  for (const [item, nature] of Object.entries(rows)) assert.equal(bullets(`- ${item}`)[0]?.nature, nature, item);
}

describe('bullets', () => {
  it('tells lists of tools', () => {
    checkNatures({
      'Tech stack: React, Go': 'tech-list',
      '**Technologies used:** Java 8, Spring': 'tech-list',
      'Environment: AWS': 'tech-list',
      'React, Redux, GraphQL': 'tech-list',
      Docker: 'tech-list',
      'C++ / Qt / CMake': 'tech-list',
      '_Product management, mentorship, architecture_': 'tech-list',
      '_Moved the dock, kept the ledger, cut the import_': 'work',
      '_Mentorship and a new ledger_': 'work',
    });
  });

  it('leaves out skills listed under a label, and keeps work there', () => {
    const listed =
      'Wrote the tide table.\n\n**Key Skills:**\n<ul>\n  <li>Automated Tests</li>\n  <li>Leadership</li>\n</ul>';
    assert.deepEqual(bullets(listed), []);
    assert.deepEqual(bullets(listed.replace('.\n\n', '.</br>\n')), []);
    assert.equal(bullets('Wrote the tide table.\n\n**Tools:**\n\n- Built the tide table in Go.\n- Docker').length, 2);
  });

  it('tells headers, placeholders and what is no work', () => {
    checkNatures({
      'Built two apps, including:\n  - one': 'header',
      '**Payments**\n  - Built it': 'header',
      'Coming soon…': 'placeholder',
      'Add your content here': 'placeholder',
      '[Your achievement]': 'placeholder',
      'Customers: Acme, Finch': 'other',
      'https://example.org/x': 'other',
    });
  });

  describe('false positives', () => {
    it('leaves work as work', () => {
      checkNatures({
        'Built React, Redux and GraphQL clients': 'work',
        'Moved billing to Go\n  - and trained two people': 'work',
        'Led design, testing, and release': 'work',
        'Stacked the odds for the team': 'work',
        'Tooling for three teams': 'work',
        'Technical lead for the move to AWS': 'work',
        'Awarded a patent for the codec': 'work',
      });
    });
  });

  it('knows labels and where the claim starts', () => {
    for (const item of ['**Payments:** Led it', '**Payments** – Led it', 'Payments: Led it']) {
      const [bullet] = bullets(`- ${item}`);
      assert.equal(bullet?.label?.text, 'Payments', item);
      assert.equal(bullet?.plain.text.slice(bullet.body), 'Led it', item);
    }
    assert.equal(bullets('- Led it: nobody else would')[0]?.label?.text ?? null, 'Led it');
    assert.equal(bullets('- Cut the time from an hour: from 60 to 5')[0]?.label, null);
  });

  it('nests, and keeps nested text out of its parent', () => {
    const all = bullets('- Parent\n  goes on\n\n  and on\n  - Child\n    - Grandchild\n- Next');
    assert.deepEqual(
      all.map(({ plain, depth }) => `${depth} ${plain.text}`),
      ['0 Parent goes on and on', '1 Child', '2 Grandchild', '0 Next'],
    );
  });

  it('reads a list that a directive splits as one, nested items included', () => {
    const all = bullets('- One\n  - Two\n\n<!-- rung-disable-next-line weak-opener -->\n\n- Three');
    assert.deepEqual(
      all.map(({ plain }) => plain.text),
      ['One', 'Two', 'Three'],
    );
  });

  it('spans the own text and the marker', () => {
    const text = '## Experience\n\n### Engineer, Acme\n2019 – 2020\n\n-   Wrote **it**\n    down\n    - Child\n';
    const [bullet] = read(text).roles[0]?.bullets ?? [];
    assert.equal(text.slice(bullet?.span.start, bullet?.span.end), 'Wrote **it**\n    down');
    assert.equal(text.slice(bullet?.marker.start, bullet?.marker.end), '-   ');
  });
});

describe('bullets between fences', () => {
  it('are sentences, and no settings and no code', () => {
    const role = (fenced: string): number => bullets(`\`\`\`\n${fenced}\n\`\`\``).length;
    assert.equal(
      role(
        'Some of the work:\n\n- Moved the dock scheduler to one queue.\n- Cut the nightly import of nine\n  ports to minutes.',
      ),
      2,
    );
    assert.equal(role('ports:\n  - Name: north harbour of the isle\n  - Name: south harbour of the isle'), 0);
    assert.equal(role('- alpha\n- beta'), 0);
  });
});
