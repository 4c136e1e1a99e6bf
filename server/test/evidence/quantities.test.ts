import assert from 'node:assert/strict';
import { readEvidence } from '../../src/evidence/evidence.ts';
import { checkFigures } from './check.ts';

const figures: readonly (readonly [marked: string, kind: string])[] = [
  ['Reduced p99 latency by «40%»', 'outcome'],
  ['Cut cold starts by «12 percent»', 'outcome'],
  ['Cut the deploy from «50» to «8 minutes»', 'outcome'],
  ['Made imports «3x» faster', 'outcome'],
  ['Saved «$400k» a year', 'outcome'],
  ['Used profiling to «halve» the memory of the importer', 'outcome'],
  ['Cut the bill by «€1.2M»', 'outcome'],
  ['Won a grant of «1.200.000 euros» for the depot', 'outcome'],
  ['Moved «4 Mio. records» without a stop', 'scale'],
  ['Serves «10,000 requests» per second', 'scale'],
  ['Wrote the loader for «2,5 TB» of scans', 'scale'],
  ['Ran «300+ microservices» on one platform', 'scale'],
  ['Trained «twelve engineers» on the new build', 'reach'],
  ['Opened the portal in «5-10 countries»', 'reach'],
  ['Managed «two engineering managers»', 'reach'],
  ['Rebuilt the search for «hundreds of clinics»', 'reach'],
  ['Runs on a «six-cluster» setup', 'scale'],
  ['Moved the fleet with «zero downtime»', 'outcome'],
  ['Shipped it without a «single» reported bug', 'outcome'],
  ['Brought releases «from weeks to hours»', 'outcome'],
  ['«Doubled» the sign-up rate', 'outcome'],
  ['Cut memory use in «half»', 'outcome'],
  ['Sped up nightly builds by almost a «third»', 'outcome'],
  ['Cut onboarding «from a month to a week»', 'outcome'],
  ['Parses «terabytes» of logs', 'scale'],
  ['Answers in «sub-second» time', 'outcome'],
  ['Promised a «30-minute» response time', 'outcome'],
  ['Delivered the berth plan in «6 weeks»', 'outcome'],
  ['Led a «5 person team»', 'reach'],
  ['Moved «2000 servers» out of the old hall', 'scale'],
];

const noise: readonly string[] = [
  'Moved logins to OAuth2 and HTTP/2',
  'Ran EC2, K8s, S3 and J2EE for the shop',
  'Upgraded Puppet 2 -> 3',
  'Moved .NET Core 3.1 services to .NET 8',
  'Ported the shop from Java 11 to 17',
  'On call 24/7',
  'Visited the island, with A. Fictive, 03/16',
  '2003 – 2005 Lead engineer for the kiosk',
  'Moved Fjord from 1.200.000 to 1.300.000',
  'Joined in March 2019, left in 2021',
  'Worked there 2018-2021',
  'Integrated 3-Party services',
  'Fixed the P0 and P1 queue with p99 as the label',
  'Built a 3-tier system on 64-bit Windows 10',
  'Held 1:1 meetings and two-factor logins',
  'Moved the 3GPP parser to an 8 bit chip',
  'Ran ISO 27001, SOC 2 and Section 508 reviews',
  'Wrote the client for Fortune 500 companies',
  'One of the first to try it',
  'Had the port audited by a third party within a quarter',
  'Paid the port dues in time, for the first time in 4 winters',
  'Added zero trust to the office network',
  'Built the booth with Odra UI 3 and 4',
  'Ported the yard screens to Java 8/11 and Postgres 9.6 and 10',
  'Moorlink 1130 driver for crane consoles',
  'Applied twelve-factor and 12 factor rules',
  'Was 100% certain that the tide was right',
  'Gave a 2022 talk on tides',
  'Wrote the tide desk in Java (7,8,11) and Play! 2.0',
  'Saw that charts are only half the battle',
  'Kept to a rule of three in all refactorings',
  'Tested the berth form on iPhone 6 and 7',
  'Handled several projects and various large clients',
];

describe('evidence: figures', () => {
  for (const [marked, kind] of figures) it(marked, () => void checkFigures(marked, kind));

  describe('that are none', () => {
    for (const text of noise) it(text, () => void checkFigures(text));
  });

  it('reads value, unit, direction, baseline and period', () => {
    const [quantity] = readEvidence('Cut storage cost by 40% over six months, compared to 2 TB before').quantities;
    assert.deepEqual(
      [quantity?.value, quantity?.unit, quantity?.direction, quantity?.period?.text],
      [0.4, '%', 'down', 'over six months'],
    );
    const [from, to] = readEvidence('Cut the deploy from 50 to 8 minutes').quantities;
    assert.deepEqual([from?.value, from?.baseline, to?.value, to?.baseline], [50, true, 8, true]);
    assert.equal(readEvidence('Reduced latency by 40%').quantities[0]?.baseline, false);
  });

  it('tells where it changed from how much it did', () => {
    for (const text of [
      'Lowered spoilage at 240 kiosks by 12%',
      'Raised output on 14 loading lines by 6%',
      'Cut power use in 30 boathouses by heating them less',
    ]) {
      const [where] = readEvidence(text).quantities;
      assert.deepEqual([where?.kind, where?.direction], ['scale', null], text);
    }
    const [share] = readEvidence('Raised the share of paid berths in 40% of ports by a tenth').quantities;
    assert.equal(share?.direction, 'up');
  });

  it('tells effort and the length of a job from results', () => {
    for (const text of [
      'Brought 8 years of experience',
      'Wrote 900 commits',
      'Took a 3-month contract for the portal',
      'Built a two-year platform for the ports',
      'Updates an 18 months roadmap of charts',
      'Took part in a 9 week training course on tides',
      'Plans the yard every 2 weeks',
      'Part of a 5 person team',
    ]) {
      assert.equal(readEvidence(text).hasMetric, false, text);
      assert.deepEqual(
        readEvidence(text).quantities.map(({ kind }) => kind),
        ['activity'],
        text,
      );
    }
  });
});
