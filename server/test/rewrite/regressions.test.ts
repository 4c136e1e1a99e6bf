import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { RewriteReason } from '../../src/rewrite/model.ts';
import { toPlainText } from '../../src/rewrite/template.ts';
import { choicesFor } from './support.ts';

function texts(bullet: string, reason: RewriteReason = 'any'): readonly string[] {
  return choicesFor(bullet, reason).map(({ template }) => toPlainText(template));
}

/** Bullets of the kinds that real résumés have, with a wording that must be there. */
const OFFERED: readonly (readonly [string, string, RewriteReason, string])[] = [
  [
    'a gerund helps on',
    'Helping build the stock service.',
    'weak-opener',
    'Built ⟨which part?⟩ of the stock service; ⟨who uses it, for what?⟩.',
  ],
  [
    'help in a change asks for the part',
    'Aided in the redesign of the wards board.',
    'weak-opener',
    'Redesigned ⟨which part?⟩ of the wards board; ⟨what changed?⟩.',
  ],
  [
    'help in a change may stay help',
    'Assisted with the migration of 40 tills.',
    'weak-opener',
    'Assisted ⟨whom?⟩ with the migration of 40 tills by ⟨doing what?⟩.',
  ],
  [
    'work in a team opens with the act',
    'Worked in a squad of six.',
    'weak-opener',
    '⟨what did you do?⟩ in a squad of six; ⟨what changed?⟩.',
  ],
  [
    'joint work names the others',
    'Collaborated to adopt tracing across the depots.',
    'weak-opener',
    'Collaborated with ⟨whom?⟩ to adopt tracing across the depots; ⟨which part was yours?⟩.',
  ],
  [
    'a duty with parts keeps them',
    'Responsible for the security of two apps: scans, fixes.',
    'weak-opener',
    '⟨what did you do?⟩ while responsible for the security of two apps: scans, fixes.',
  ],
  [
    'a row of nouns stays one',
    'Responsible for engineering, moorings and charts.',
    'weak-opener',
    '⟨what did you do?⟩ while responsible for engineering, moorings and charts; ⟨what changed?⟩.',
  ],
  [
    'three acts are told as a row',
    'Responsible for developing, testing and deploying the tide viewer.',
    'weak-opener',
    'Developed, tested and deployed ⟨all, or which part?⟩ of the tide viewer; ⟨who uses it, for what?⟩.',
  ],
  [
    'the share of something vague',
    'Worked on several services.',
    'weak-opener',
    '⟨built, extended, fixed or ran?⟩ ⟨how many, or which?⟩ of the services; ⟨latency, cost or errors: from what to what?⟩.',
  ],
  [
    'two participles have one actor',
    'The kiosk app was redesigned and relaunched in 2021.',
    'hidden-actor',
    'Redesigned and relaunched ⟨which part?⟩ of the kiosk app in 2021 ⟨alone, or with whom?⟩; ⟨what changed?⟩.',
  ],
  [
    'a team that helped',
    'We supported 40 wards with the tablet app.',
    'team-credit',
    'In a team of ⟨how many?⟩ that supported 40 wards with the tablet app, ⟨which part did you do?⟩.',
  ],
  [
    'spend is cut in something',
    'Cut cloud spend by 30%.',
    'metric-without-baseline',
    'Cut cloud spend in ⟨which system or step?⟩ by 30% over ⟨how long?⟩.',
  ],
  [
    'revenue comes from something',
    'Raised revenue by 12%.',
    'unclear-scope',
    'Raised revenue from ⟨which product or market?⟩ by 12%.',
  ],
  [
    'a part of a whole is counted',
    'Wrote at least 80% of the course material.',
    'metric-without-baseline',
    'Wrote at least 80% (⟨how many of how many?⟩) of the course material.',
  ],
  [
    'a multiple before its adjective',
    'Made exports 10x faster.',
    'metric-without-baseline',
    'Made exports 10x faster, from ⟨what?⟩ to ⟨what?⟩.',
  ],
  [
    'a workshop has people',
    'Led weekly training workshops.',
    'bare-led',
    'Led weekly training workshops for ⟨how many people, of which teams?⟩; ⟨what can they do now?⟩.',
  ],
  [
    'coordinating stays coordinating',
    'Coordinated a small team of testers.',
    'bare-led',
    'Coordinated a small team of testers through ⟨which project?⟩: ⟨what did you decide?⟩; ⟨what changed?⟩.',
  ],
  [
    'adjectives with a comma are one phrase',
    'Designed secure, automated backups for the depots.',
    'unquantified-result',
    'Designed secure, automated backups for the depots; ⟨who uses them, for what?⟩.',
  ],
  [
    'a further paragraph stays below',
    'Built the label printer.\n\n  Tools: Go, Kafka',
    'unquantified-result',
    'Built the label printer; ⟨who uses it, for what?⟩.\n\n  Tools: Go, Kafka',
  ],
  [
    'the second verb of a helper',
    'Helped rewrite the rota and introduced it to two wards.',
    'weak-opener',
    'Helped ⟨whom?⟩ rewrite the rota by ⟨doing what?⟩ and introduced it to two wards.',
  ],
];

/** Bullets for which a wording of that kind would read badly or say something else. */
const NOT_OFFERED: readonly (readonly [string, string, RewriteReason, RegExp])[] = [
  ['a field of work is no act', 'Engineering management for the depot teams', 'any', /./],
  ['a noun with “of” is no act', 'Drawing up of the plan for the depot', 'any', /./],
  ['nouns joined by “and” are no help', 'Support and update of the depot sites', 'weak-opener', /./],
  ['a heading is no claim', 'Automated Testing', 'any', /./],
  ['what was granted is no act', 'Selected from 400 applicants for the fellowship.', 'any', /./],
  ['a course is no result', 'Completed a course on distributed systems.', 'unquantified-result', /./],
  ['a result that is told is not asked for', 'Built a cache that cut page loads by half.', 'result-first', /⟨/],
  ['a result stays before its means', 'Reduced the bill, freeing two people.', 'result-first', /./],
  ['a pronoun needs its sentence', 'Wrote a parser and deployed it to two wards.', 'split', /./],
  ['a sentence that needs the first one', 'Built the rota. It saved 3 hours a week.', 'split', /./],
  ['one act told twice', 'Designed and built the label printer.', 'split', /./],
  ['a second verb without an object', 'Led the planning for and worked with the depot team.', 'split', /./],
  ['nobody uses a skill', 'Developed negotiation skills.', 'any', /\buse|build on/],
  ['nobody builds on a list', 'Wrote a list of tasks for the depot.', 'any', /build on/],
  ['performance in a review is no latency', 'Exceeded performance targets in calls taken.', 'any', /latency/],
  ['“and” does not chain on', 'Defined the format for alarms, vitals and orders.', 'missing-influence', /persuaded/],
];

describe('wordings that real bullets taught', () => {
  for (const [name, bullet, reason, expected] of OFFERED)
    it(name, () => {
      const offered = texts(bullet, reason);
      assert.ok(offered.includes(expected), offered.join('\n') || 'nothing offered');
    });

  for (const [name, bullet, reason, unwanted] of NOT_OFFERED)
    it(name, () => {
      assert.deepEqual(
        texts(bullet, reason).filter((text) => unwanted.test(text)),
        [],
      );
    });

  it('reads “constructor”, which every object has, as a word', () => {
    for (const bullet of [
      'Improved the constructor by 40%.',
      'Led constructor injection.',
      'The services were constructor injected.',
      'Constructor of the north pier.',
    ])
      assert.doesNotMatch(texts(bullet).join('\n'), /function/, bullet);
  });

  it('tells one tense where a verb is added', () => {
    const [, , persuaded = ''] = texts('Design the event schema for the depots.', 'missing-influence');
    assert.equal(persuaded, 'Designed the event schema for the depots and persuaded ⟨whom?⟩ to ⟨adopt or drop what?⟩.');
  });
});
