import { strict as assert } from 'node:assert';
import { readEvidence } from '../../src/evidence/evidence.ts';
import { judgeBullet, teamOnlyWords } from '../../src/judgement/bullet.ts';
import { componentWork, narrowWork, widerWork } from '../../src/ladder/narrow-work.ts';
import { profiles } from '../../src/ladder/profiles.ts';
import { verbs } from '../../src/lexicon/verbs.ts';

/** Work of one team, or work that others had defined, as people write it. */
const narrow = [
  'Took the next ticket from the board and saw it through review',
  'Built the settings page as drawn by the designer',
  'Worked from specifications that the systems group wrote',
  'Coded endpoints to an agreed contract',
  'Kept the team’s Jenkins jobs green',
  'Maintained the invoice module',
  'Owned the export component of the reporting team',
  'Made the changes that support asked for',
  'Handled first-line questions for our service',
  'Wrote the migrations for our team’s tables',
  'Refactored legacy classes in the order module',
  'Upgraded Spring in our two services',
  'Implemented what the product owner put at the top of the backlog',
  'Closed 140 bugs in a year',
  'Resolved customer tickets within the agreed times',
  'Ran the nightly batch and fixed what failed',
  'Wrote the test plan for each release of the driver',
  'Executed test cases and logged the defects',
  'Took part in daily stand-ups, planning and retrospectives',
  'Paired with other developers in the squad',
  'Helped two new colleagues of the team to start',
  'Delivered features in two-week iterations',
  'Translated requirements into code',
  'Programmed reports by the blueprint of the process owners',
  'Carried the pager one week in four',
  'Followed the runbooks during incidents',
  'Executed the regression plan',
  'Put changes live after approval of my lead',
  'Answered ad-hoc questions',
  'Picked up stories and coded them in Kotlin',
  'Fixed the bugs that our customer desk reports',
  'Changed themes by the designer’s templates',
  'Developed plug-ins on the orders of the account managers',
  'Updated the toolkits when a new version came',
  'Did what was described in the tickets',
  'Restarted the servers on patch days',
  'Fixed production issues assigned by the duty manager',
  'Added a filter and a sort order to the customer list',
  'Adjusted the layout of the invoice for the sales office',
  'Prepared monthly reports for the controller',
  'Configured switches following the architect’s design',
  'Executed change requests at night',
  'Patched servers in the monthly window',
  'Set up accounts and mailboxes for new employees',
  'Answered queries of the analysts',
  'Created dashboards that the marketing team requested',
  'Wrote SQL for the reports of one department',
  'Ported our module to the new compiler',
  'Implemented the device driver to the data sheet given by hardware',
  'Tuned the parameters that the lead engineer had chosen',
  'Trained the model with features that the scientists defined',
  'Labelled data and cleaned the training set',
  'Documented our API in the wiki',
  'Kept our coverage above 80%',
  'Demonstrated finished stories to the product owner',
  'Estimated stories with the team',
  'Supported the release manager on deployment days',
  'Reviewed the code of two juniors',
  'Acted as deputy of the team lead during holidays',
  'Did the bug triage every Monday',
  'Replaced icons and texts as listed by the brand agency',
  'Integrated the SDK following the vendor’s guide',
  'Implemented the screens for login, profile and settings',
  'Rotated on support duty every fourth week',
  'Worked with the tester to reproduce faults',
];

/** Work that reaches further, or of which nobody can tell; none of it may be called narrow. */
const wider = [
  'Wrote the guide by which nine teams moved',
  'Took over the payment domain and set its direction',
  'Found why every release slipped and persuaded Finance to change the calendar',
  'Rewrote the scheduler; lag fell from 3 s to 200 ms',
  'Maintained the library on which 40 services depend',
  'Handled 2 million requests a day with a new cache',
  'Designed the order module’s protocol, adopted by three vendors',
  'Fixed the data loss that had cost the company two customers',
  'Led the migration of 300 tables',
  'Created dashboards that all departments use to plan',
  'Built the simulator for the storm data',
  'Owned the interest calculation, audited twice without findings',
  'Replaced the build system; builds take 4 minutes instead of 30',
  'Answered for the architecture of the claims platform',
  'Trained the leads of four teams',
  'Wrote the test strategy of the company',
  'Patched a kernel fault upstream',
  'Decided which of the three vendors to keep',
  'Ran the incident review for the whole engineering group',
  'Set up the accounts platform for 12 subsidiaries',
  'Coded the first version of the product alone',
  'Reviewed the designs of three teams',
  'Kept the exchange running through the market crash',
  'Tuned the query planner; the largest customers’ reports finish in seconds',
  'Added multi-tenancy, which opened the enterprise market',
  'Enabled product and engineering to get on the same page',
  'Built an API that answers 40 million requests per day',
];

function narrowWordsOf(text: string): string | null {
  const ladder = profiles.generic;
  return teamOnlyWords(judgeBullet(readEvidence(text), ladder), ladder)?.text ?? null;
}

describe('words that state one team’s or assigned work', () => {
  it('are told by verbs that the reader of bullets knows', () => {
    const known = new Set(verbs.flatMap(({ lemmas }) => lemmas.split(' ')));
    const used = [...narrowWork, ...componentWork, ...widerWork].flatMap(({ phrases }) => phrases);
    const lemmas = used.flatMap((phrase) => phrase.match(/(?<=~)[a-z-]+/g) ?? []);
    assert.deepEqual(
      lemmas.filter((lemma) => !known.has(lemma)),
      [],
    );
  });

  it('are found in nine of ten', () => {
    const missed = narrow.filter((text) => narrowWordsOf(text) === null);
    assert.ok(missed.length <= narrow.length / 10, missed.join('\n'));
  });

  it('are quoted from the bullet, and end in no preposition', () => {
    for (const text of narrow) {
      const words = narrowWordsOf(text);
      if (words === null) continue;
      assert.ok(text.includes(words), text);
      assert.doesNotMatch(words, /\s(?:of|the|my|our|to|by|from|in)$/, text);
    }
  });

  for (const text of wider) it(`are not read into: ${text}`, () => assert.equal(narrowWordsOf(text), null));
});
