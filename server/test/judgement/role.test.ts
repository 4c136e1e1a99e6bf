import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createReader } from '../../src/document/reader.ts';
import { readEvidence } from '../../src/evidence/evidence.ts';
import type { RoleJudgement } from '../../src/judgement/model.ts';
import { judgeRole } from '../../src/judgement/role.ts';
import type { Ladder } from '../../src/ladder/ladder.ts';
import { parseLadder } from '../../src/ladder/parse.ts';
import { profiles } from '../../src/ladder/profiles.ts';

const narrow = [
  'Implemented stories from our squad’s backlog in Kotlin.',
  'Fixed bugs found by QA during the sprint.',
  'Reviewed pull requests of my team.',
];
const staff = [
  'Wrote the RFC on order events that six teams adopted.',
  'Redesigned the price service used by eleven teams; failed orders fell from 3% to 0.2%.',
  'Wrote the guide by which nine teams left version 1 of the order API.',
];
const open = ['Rewrote the label placement.', 'Operated the tile store.', 'Improved the importer.'];

function judge(
  title: string,
  bullets: readonly string[],
  ladder: Ladder = profiles.generic,
  prose = '',
): RoleJudgement {
  const text = [
    '# Ana Ferro',
    '## Experience',
    `### ${title}`,
    '*Tarn Books, 2020 – 2023*',
    ...(prose === '' ? [] : [prose]),
    bullets.map((bullet) => `- ${bullet}`).join('\n'),
  ].join('\n\n');
  const [role] = createReader().read(text, { path: 'resume.md', kind: 'resume' }).roles;
  assert.ok(role);
  return judgeRole(role, ladder, readEvidence);
}

function checkVerdict(
  want: RoleJudgement['verdict'],
  title: string,
  bullets: readonly string[],
  ladder?: Ladder,
): void {
  assert.equal(judge(title, bullets, ladder).verdict, want, `${title}\n${bullets.join('\n')}`);
}

describe('a role held against its title', () => {
  it('stands above its bullets where most state one team’s work or assigned work', () => {
    checkVerdict('above', 'Staff Engineer', narrow);
    checkVerdict('above', 'Senior Staff Engineer', [...narrow, open[0] ?? '']);
    checkVerdict('above', 'Principal Engineer', [...narrow, ...open.slice(0, 2)]);
    checkVerdict('unknown', 'Staff Engineer', [...narrow, staff[0] ?? '']);
  });

  it('names the very words, with what they state', () => {
    assert.deepEqual(
      judge('Staff Engineer', narrow).teamOnly.map(({ words }) => [words.text, words.states]),
      [
        ['our squad’s backlog', 'team'],
        ['during the sprint', 'assigned'],
        ['of my team', 'team'],
      ],
    );
  });

  it('fits where two bullets show Staff in two dimensions', () => {
    checkVerdict('fits', 'Staff Engineer', [...staff.slice(0, 2), ...narrow]);
    checkVerdict('fits', 'Principal Engineer', staff);
    checkVerdict('fits', 'Senior Engineer', [...narrow, ...open]);
  });

  it('shows per dimension which bullets count', () => {
    const { shown, staffBullets, staffDimensions } = judge('Staff Engineer', staff);
    assert.equal(staffBullets.length, 3);
    assert.ok(staffDimensions.includes('scope') && staffDimensions.includes('influence'));
    const scope = shown.find(({ dimension }) => dimension === 'scope');
    assert.equal(scope?.level, 'staff');
    assert.ok(scope.by.every(({ bullet, signal }) => bullet?.plain.text.includes(signal.text)));
  });

  it('stands below its bullets where they are solidly Staff', () => {
    checkVerdict('below', 'Senior Engineer', staff);
    checkVerdict('fits', 'Senior Engineer', [staff[0] ?? '', ...narrow]);
  });

  describe('of which nothing is said', () => {
    it('has too few bullets, or a title that is no rung', () => {
      checkVerdict('unknown', 'Staff Engineer', narrow.slice(0, 2));
      for (const title of [
        'Engineering Manager',
        'Tech Lead',
        'Member of Technical Staff',
        'Software Engineer',
        'CTO',
      ]) {
        checkVerdict('unknown', title, narrow);
        checkVerdict('unknown', title, staff);
      }
    });

    it('leaves its level open: a missing word is never read as the lower level', () => {
      checkVerdict('unknown', 'Staff Engineer', open);
      checkVerdict('unknown', 'Staff Engineer', [...open, ...narrow.slice(0, 2)]);
    });

    it('claims more without proof: that is another rule’s matter', () => {
      checkVerdict('unknown', 'Staff Engineer', [
        'Set technical direction across teams.',
        'Drove the strategy of the whole organisation.',
        ...narrow.slice(0, 2),
      ]);
    });

    it('is the technical lead of one team, who set its direction', () => {
      checkVerdict('unknown', 'Staff Engineer (Tech Lead)', [
        'Tech lead of the routing team: set its technical direction with the head of transport.',
        'Decided against a vendor’s solver after a trial, and showed the costs of both.',
        'Led a team of five through the move to live traffic.',
        'Hired three engineers for the team; all are still with us.',
      ]);
    });

    it('says in the lines above its bullets what it reached', () => {
      const prose = 'Set the technical strategy of payments for the whole engineering organisation.';
      assert.equal(judge('Staff Engineer', narrow, profiles.generic, prose).verdict, 'unknown');
    });

    it('is read on a ladder where one team’s work is Staff work', () => {
      checkVerdict('unknown', 'Staff Engineer', narrow, profiles['team-staff']);
      checkVerdict('unknown', 'Staff Engineer', narrow, profiles.startup);
    });
  });

  it('counts the proof that stands in the lines above the bullets', () => {
    const prose = 'Redesigned the price service used by eleven teams, and wrote the RFC that all of them adopted.';
    const { staffDimensions, shown } = judge('Staff Engineer', [staff[0] ?? '', ...open], profiles.generic, prose);
    assert.ok(staffDimensions.length >= 2);
    assert.ok(shown.some(({ by }) => by.some(({ bullet }) => bullet === null)));
  });

  it('does not count presence: “Worked on the pipeline used by 14 teams” shows no Staff', () => {
    const bullets = ['Worked on the pipeline used by 14 teams.', 'Helped roll out the RFC that six teams adopted.'];
    assert.equal(judge('Senior Engineer', [...bullets, ...open]).staffBullets.length, 0);
  });

  it('needs a document that others follow on the profile of several teams, before a title is called low', () => {
    const reach = [
      'Redesigned the price service used by eleven teams; failed orders fell from 3% to 0.2%.',
      'Brought seven teams off the order database; the last read ended in May.',
      'Cut the build of nine teams from 40 to 6 minutes.',
    ];
    checkVerdict('below', 'Senior Engineer', reach);
    checkVerdict('fits', 'Senior Engineer', reach, profiles['multi-team-staff']);
    checkVerdict('below', 'Senior Engineer', staff, profiles['multi-team-staff']);
  });

  it('goes by the thresholds and phrases of a ladder of one’s own', () => {
    const file = {
      name: 'Tarn',
      levels: [
        { name: 'Crafter', equivalent: 'senior', titles: ['Crafter *'] },
        {
          name: 'Keeper',
          equivalent: 'staff',
          titles: ['Keeper *'],
          signals: [{ phrase: 'tarn note', dimension: 'influence' }],
        },
      ],
      titleCheck: { minimumBullets: 4, teamOnlyShare: 1 },
    };
    const { ladder } = parseLadder(JSON.stringify(file), 'json');
    assert.ok(ladder);
    checkVerdict('unknown', 'Keeper Engineer', narrow, ladder);
    checkVerdict('above', 'Keeper Engineer', [...narrow, 'Wrote unit tests for my module.'], ladder);
    checkVerdict('unknown', 'Keeper Engineer', [...narrow, 'Rewrote the importer.'], ladder);
    const bullets = [...narrow, 'Wrote the tarn note on order events.'];
    assert.deepEqual(judge('Keeper Engineer', bullets, ladder).staffDimensions, ['influence']);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), (bullets) => {
        const text = `# A\n\n## Experience\n\n### Staff Engineer\n\n*2020 – 2023*\n\n${bullets.map((each) => `- ${each}`).join('\n')}`;
        for (const role of createReader().read(text, { kind: 'resume' }).roles) {
          for (const ladder of Object.values(profiles)) judgeRole(role, ladder, readEvidence);
        }
      }),
      { numRuns: 100 },
    );
  });
});
