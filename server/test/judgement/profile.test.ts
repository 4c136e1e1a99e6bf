import { strict as assert } from 'node:assert';
import { createReader } from '../../src/document/reader.ts';
import { readEvidence } from '../../src/evidence/evidence.ts';
import { formatProfile, profile } from '../../src/judgement/profile.ts';
import { judgeRole } from '../../src/judgement/role.ts';
import { profiles } from '../../src/ladder/profiles.ts';

const text = `# Ana Ferro

## Experience

### Staff Engineer, Tarn Books

*2020 – 2023*

- Wrote the RFC on order events that six teams adopted.
- Redesigned the price service used by eleven teams; failed orders fell from 3% to 0.2%.
- Reviewed pull requests of my team.
- Cut deploys of the order service from 50 to 8 minutes, which saved the company $2M a year.

### Software Engineer, Fell Maps

*2016 – 2020*

- Tiles
`;

const read = () => {
  const document = createReader().read(text, { path: 'resume.md', kind: 'resume' });
  return profile(document, (role) => judgeRole(role, profiles.generic, readEvidence));
};

describe('the profile of a résumé', () => {
  it('tells per role and dimension the levels shown, with the bullets that count', () => {
    const [newest, oldest] = read();
    assert.ok(newest && oldest);
    assert.deepEqual([newest.title, newest.level, newest.verdict], ['Staff Engineer', 'staff', 'fits']);
    const scope = newest.dimensions.find(({ dimension }) => dimension === 'scope');
    assert.equal(scope?.levels[0]?.level, 'staff');
    for (const { offset, bullet, text: words } of scope.levels[0].signs) {
      assert.ok(bullet.includes(words));
      assert.ok(offset !== null && text.slice(offset).startsWith(bullet.slice(0, 20)));
    }
    assert.deepEqual(
      newest.oneTeam.map((each) => each.text),
      ['of my team'],
    );
    assert.deepEqual([newest.archetypes, oldest.archetypes], [['architect'], []]);
    assert.equal(newest.dimensions.length, 8);
    assert.ok(oldest.dimensions.every(({ levels }) => levels.length === 0));
  });

  it('is plain data', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(read())), read());
  });

  it('prints what is shown, what states one team, and what is open', () => {
    const printed = formatProfile(read());
    assert.match(printed, /^Staff Engineer, Tarn Books\n {2}Title: Staff · 4 bullets\n/m);
    assert.match(printed, /^ {2}Scope: Staff\n {4}“[^”]+” in: /m);
    assert.match(printed, /^ {2}Shape of Staff work: Architect$/m);
    assert.match(printed, /^ {2}One team's work: 1 of 4 bullets$/m);
    assert.match(printed, /^ {2}Open: /m);
    assert.match(
      printed,
      /^Software Engineer, Fell Maps\n {2}Title: no level · \d bullets?\n {2}No bullet states a level\.$/m,
    );
    // Lower levels give way to the highest.
    assert.match(printed, /^ {2}Impact: Staff$/m);
    assert.doesNotMatch(printed, /^ {2}Impact: Senior$/m);
    assert.equal(formatProfile([]), 'No role was read.\n');
  });
});
