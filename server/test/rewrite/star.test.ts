import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { RewriteInput } from '../../src/rewrite/model.ts';
import { rewrite } from '../../src/rewrite/rewrite.ts';
import { toPlainText } from '../../src/rewrite/template.ts';
import { choicesFor, inputOf } from './support.ts';

/** The lines of a bullet's story: its claim, then S, T, A and R without their labels. */
function story(bullet: string, options: Partial<RewriteInput> = {}): readonly string[] {
  const [choice] = choicesFor(bullet, 'star', options);
  return toPlainText(choice?.template ?? [])
    .split('\n')
    .map((line) => line.replace(/^ {2}- \*\*\w+:\*\* /, ''));
}

describe('a bullet as a STAR story', () => {
  it('asks every part of a bare claim, each by its label', () => {
    const [text = ''] = choicesFor('Led the move of 11 cron jobs to Temporal.', 'star').map((each) =>
      toPlainText(each.template),
    );
    assert.deepEqual(text.split('\n'), [
      'Led the move of 11 cron jobs to Temporal:',
      '  - **Situation:** ⟨whose work depended on it?⟩; ⟨what was wrong with the old way?⟩.',
      '  - **Task:** ⟨was the plan given, or yours to make?⟩.',
      '  - **Action:** ⟨how did you do it, and what did you decide?⟩.',
      '  - **Result:** ⟨what changed, for whom, from what to what?⟩.',
    ]);
  });

  it('puts a told reason, aim, way and result into their parts and asks nothing about them', () => {
    assert.deepEqual(
      story(
        'After two outages, moved billing to Kubernetes for six shops to meet the audit date by splitting one job a week, cutting deploys from 40 to 6 minutes.',
      ),
      [
        'Moved billing to Kubernetes:',
        'After two outages: for six shops.',
        'Meet the audit date.',
        'Split one job a week.',
        'Deploys went from 40 to 6 minutes.',
      ],
    );
  });

  const places: readonly (readonly [string, number, string])[] = [
    [
      'Led the rewrite of the search after users complained about missing results.',
      1,
      'After users complained about missing results.',
    ],
    [
      'Retired three frameworks, each of which had one maintainer.',
      1,
      'Each of them had one maintainer; ⟨whose work depended on it?⟩.',
    ],
    ['Refused a risky launch.', 1, '⟨for which team or users was it?⟩; ⟨what was at stake?⟩.'],
    [
      'Rewrote the importer in Rust because runs failed every night.',
      1,
      'Runs failed every night; ⟨whose work depended on it?⟩.',
    ],
    [
      'Facing a contract end, led the move of all alerts to a second provider.',
      1,
      'Facing a contract end: ⟨whose work depended on it?⟩.',
    ],
    [
      'Set up backups for the depot after the disk failure of 2022.',
      1,
      'For the depot: after the disk failure of 2022.',
    ],
    [
      'Spearheaded the accessibility programme across five squads.',
      1,
      'Across five squads: ⟨who asked for it, and what was at risk?⟩.',
    ],
    ['Built the offline mode, used by 4,000 couriers.', 1, 'Used by 4,000 couriers: ⟨what could they not do before?⟩.'],
    [
      'Eliminated flaky tests, which had blocked every fifth merge.',
      1,
      'These had blocked every fifth merge; ⟨whom did it concern?⟩.',
    ],
    ['Owned notifications end to end: email, SMS and push.', 1, 'Email, SMS and push; ⟨what was at stake?⟩.'],
    ['Led the launch of the Oslo shop.', 1, '⟨whose work depended on it?⟩; ⟨what could not be done without it?⟩.'],
    [
      'Automated the invoice run, previously done by hand by two clerks.',
      1,
      'Previously done by hand by two clerks; ⟨whose work depended on it?⟩.',
    ],
    ['Ported the scanner firmware to Zephyr in order to support Bluetooth 5.', 2, 'Support Bluetooth 5.'],
    [
      'Delivered the price lists for all 14 markets despite a frozen vendor API.',
      1,
      'For all 14 markets: despite a frozen vendor API.',
    ],
    ['Introduced contract tests in the billing team.', 1, '⟨what could not be done without them?⟩.'],
    ['Led the rollout of passkeys to stop account takeovers.', 2, 'Stop account takeovers.'],
    ['Set a rota for the squad so that nobody is paged twice.', 2, 'So that nobody is paged twice.'],
    ['Cut build times by caching the jars and sharing runners.', 3, 'Cached the jars and shared runners.'],
    ['Kept checkout up by load testing it weekly.', 3, 'Load tested it weekly.'],
    ['Standardised logging across services: one schema, a linter in CI.', 3, 'One schema, a linter in CI.'],
    ['Ran the drill after the flood, found the gap, and closed it.', 3, 'Found the gap.'],
    ['Refactored the tax module, adding 140 tests.', 3, 'Added 140 tests.'],
    ['Cut build times from 40 to 6 minutes.', 4, 'Build times went from 40 to 6 minutes.'],
    ['Brought p99 latency down from 3 s to 700 ms.', 4, 'p99 latency went from 3 s to 700 ms.'],
    ['Reduced cloud spend by 22%.', 4, 'Cloud spend fell by 22%.'],
    ['Built a cache for search, which reduced query cost by 30%.', 4, 'This reduced query cost by 30%.'],
    ['Drove PCI DSS work; the audit passed at once.', 4, 'The audit passed at once.'],
    [
      'Introduced a weekly incident review, and repeat incidents fell from nine to two.',
      4,
      'Repeat incidents fell from nine to two.',
    ],
    ['Mentored three developers, two of whom now run the release train.', 4, 'Two of them now run the release train.'],
    ['Architected a failover for the booking API, resulting in zero lost bookings.', 4, 'Zero lost bookings.'],
    ['Created the severity guide adopted by support.', 4, 'Adopted by support.'],
    ['Shortened code review by agreeing on a rota.', 3, 'Agreed on a rota.'],
    ['Cut drift by spinning up a checker and seeing every alert.', 3, 'Spun up a checker and saw every alert.'],
    ['Migrated billing to Kubernetes, with no downtime.', 4, 'No downtime.'],
    ['Deprecated the v1 API. Moved all 60 partners to v2 in May.', 3, 'Moved all 60 partners to v2 in May.'],
  ];
  for (const [bullet, line, expected] of places) {
    it(`${['', 'Situation', 'Task', 'Action', 'Result'][line]}: ${bullet}`, () =>
      assert.equal(story(bullet)[line], expected));
  }

  it('leaves in the claim what belongs to it', () => {
    for (const bullet of [
      'Led the effort to cut cloud cost.',
      'Persuaded Sales to drop the nightly export.',
      'Built a script to convert invoices.',
      'Led six engineers to launch instant refunds.',
      'Managed six engineers on the Ledger team.',
      'Created dashboards for the depot managers to see delays.',
      'Spearheaded a move to one identity provider with HR and IT.',
      'Supervised a thesis on anomaly detection, graded 1.0.',
      'Led three engineers in replacing the scheduler, which had lost runs.',
      'Eliminated flaky tests in the cart suite, which had blocked merges.',
      'Kept latency of the bidding service under 20 ms.',
      'Improved load times across the depot service through careful index design and optimised queries.',
      'Fixed faults including token claim handling for V2Mail and schema drift.',
      'Designing new pages and testing tools, including a viewer for 400 clerks.',
      'Led the evaluation of three vendors in 2023.',
      'Within six months, built and headed a support team.',
    ])
      assert.equal(story(bullet)[0], bullet.replace(/\.$/, ':'));
  });

  it('takes along with a phrase only what belongs to it', () => {
    const [claim, situation] = story('Built a tide simulator for pilot trainees in TypeScript/React.');
    assert.equal(claim, 'Built a tide simulator in TypeScript/React:');
    assert.equal(situation, 'For pilot trainees: ⟨what could they not do before?⟩.');
  });

  it('takes a further act for an action, and what became of a thing for a result', () => {
    const [, , , action, result] = story('Deployed the mail relay; hardened its hosts; bounces fell by half.');
    assert.equal(action, 'Hardened its hosts.');
    assert.equal(result, 'Bounces fell by half.');
  });

  it('asks for one’s part of shared work, and claims no way of it', () => {
    const shared = [
      'We moved 200 tables to PostgreSQL.',
      'The deploy pipeline was rebuilt.',
      'Co-led the guild with Amara Nwosu.',
    ];
    for (const bullet of shared) assert.equal(story(bullet)[3], '⟨which part was yours?⟩.');
    assert.equal(
      story('Co-led the guild with Amara Nwosu by pairing with each team.')[0],
      'Co-led the guild with Amara Nwosu by pairing with each team:',
    );
    assert.equal(story('We cut build times by caching the jars.')[3], 'We cached the jars; ⟨which part was yours?⟩.');
    assert.equal(
      story('We moved the tables and trained nine clerks.')[3],
      'We trained nine clerks; ⟨which part was yours?⟩.',
    );
    assert.equal(story('The tables were moved, adding 40 checks.')[3], 'Adding 40 checks; ⟨which part was yours?⟩.');
  });

  it('asks by what was led', () => {
    const asked = [
      'Led the upgrade of the ledger.',
      'Owned the parcel feed.',
      'Managed six engineers.',
      'Ran the weekly incident review.',
      'Led the evaluation of queue vendors.',
      'Ran the response to the March outage.',
      'Owned the uptime goal of dispatch.',
      'Mentored two apprentices.',
      'Hired five engineers.',
      'Persuaded Sales to drop the export.',
      'Cut build times.',
    ].map((bullet) => story(bullet)[3]);
    assert.equal(new Set(asked).size, asked.length, asked.join('\n'));
  });

  it('asks a Staff story for teams, direction, alignment and what the organisation gained', () => {
    assert.deepEqual(story('Led the move of 11 cron jobs to Temporal.', { title: 'staff' }).slice(1), [
      '⟨which teams depended on it?⟩; ⟨what was wrong with the old way?⟩.',
      '⟨carry it out, or set the direction: what was yours?⟩.',
      '⟨how did you do it, and what did you decide?⟩; ⟨which teams followed which migration plan or RFC?⟩.',
      '⟨which teams gained what, from what to what?⟩.',
    ]);
    const told = story('Cut build times from 40 to 6 minutes by caching the jars.', { target: 'staff' });
    assert.equal(told[3], 'Cached the jars; ⟨which teams changed what, by which plan or RFC?⟩.');
    assert.equal(told[4], 'Build times went from 40 to 6 minutes; ⟨which teams gained what from it?⟩.');
  });

  it('asks an early engineer for a part, and the target before the title', () => {
    assert.equal(story('Led the upgrade of the ledger.', { title: 'mid' })[2], '⟨what was your part of it?⟩.');
    assert.equal(
      story('Led the upgrade of the ledger.', { title: 'staff', target: 'senior' })[2],
      '⟨was the plan given, or yours to make?⟩.',
    );
  });
});

describe('a STAR story as one bullet', () => {
  const nested =
    'Led the billing move with two engineers:\n' +
    '  - **Situation:** Deploys took 40 minutes and blocked 3 teams.\n' +
    '  - **Task:** Get deploys under 10 minutes.\n' +
    '  - **Action:** Moved one job a week to [Temporal](https://temporal.example).\n' +
    '  - **Result:** Deploys take 6 minutes.';
  const back = (text: string) => rewrite(inputOf(text), 'from-star').map((each) => toPlainText(each.template));

  it('keeps everything, and says what it replaces', () => {
    const input = inputOf(nested);
    const [choice] = rewrite(input, 'from-star');
    assert.ok(choice?.span);
    assert.equal(
      toPlainText(choice.template),
      'Led the billing move with two engineers to get deploys under 10 minutes: moved one job a week to ' +
        '[Temporal](https://temporal.example); deploys take 6 minutes. Deploys took 40 minutes and blocked 3 teams.',
    );
    assert.equal(input.text.slice(choice.span.start, choice.span.end), nested);
  });

  it('gives back what was told before the questions were answered', () => {
    const [choice] = choicesFor(
      'After two outages, led the review of 30 runbooks to meet the audit date, cutting recovery from 50 to 20 minutes.',
      'star',
    );
    const answered = choice?.template.map((part) => (typeof part === 'string' ? part : 'Two squads')).join('') ?? '';
    assert.deepEqual(back(answered), [
      'Led the review of 30 runbooks after two outages to meet the audit date: two squads; recovery went from 50 to 20 minutes. Two squads.',
    ]);
  });

  it('keeps the capital of a name, and lowers any other first word', () => {
    const [told = ''] = back(
      'Led the move to Kafka:\n  - **Task:** Coverage was ours to raise.\n  - **Action:** Kafka replaced the cron jobs.\n  - **Result:** Its delay fell to 2 s.',
    );
    assert.equal(
      told,
      'Led the move to Kafka: Kafka replaced the cron jobs; its delay fell to 2 s. Coverage was ours to raise.',
    );
  });

  it('waits for open questions and missing parts', () => {
    assert.deepEqual(back(nested.replace('Deploys take 6 minutes', '⟨what changed?⟩')), []);
    assert.deepEqual(back('Led the move:\n  - **Action:** Moved jobs.'), []);
  });
});
