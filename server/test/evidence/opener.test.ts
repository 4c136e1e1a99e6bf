import assert from 'node:assert/strict';
import { readEvidence } from '../../src/evidence/evidence.ts';
import { checkOpener } from './check.ts';

const openers: readonly (readonly [marked: string, lemma: string, strength: 'weak' | 'plain' | 'leadership'])[] = [
  ['«Built» the parcel feed', 'build', 'plain'],
  ['Payments: «Led» the move to Temporal', 'lead', 'leadership'],
  ['Search – «Rewrote» the ranking service', 'rewrite', 'plain'],
  ['Successfully «led» the exit from the old data centre', 'lead', 'leadership'],
  ['I «built» the parcel feed', 'build', 'plain'],
  ['After the March outage, «led» the review of the runbooks', 'lead', 'leadership'],
  ['«Lead» the 2.0 release with outside contributors', 'lead', 'leadership'],
  ['«Leading» the rollout of passkeys', 'lead', 'leadership'],
  ['«Leadership of» the accessibility programme', 'leadership', 'leadership'],
  ['«Designed», built and led the new ledger', 'design', 'leadership'],
  ['«Managed» a team of analysts', 'manage', 'leadership'],
  ['«Managed» servers in two halls', 'manage', 'plain'],
  ['«Worked» on the pipeline used by 14 teams', 'work', 'weak'],
  ['I «worked» as the harbour engineer', 'work', 'weak'],
  ['«Helped» migrate the shop', 'help', 'weak'],
  ['Actively «contributed» to the design of the queue', 'contribute', 'weak'],
  ['«Responsible for» the billing migration', 'responsible', 'weak'],
  ['Was «tasked with» the billing migration', 'tasked', 'weak'],
  ['«Part of» the platform group', 'part', 'weak'],
  ['«Involved in» the redesign', 'involved', 'weak'],
  ['«Supporting» team lead', 'support', 'weak'],
  ['🚀 «Built» the parcel feed', 'build', 'plain'],
  ['Embedding service: «designed» and shipped the matcher', 'design', 'plain'],
  ['«Worked» out the contract with the vendor', 'work', 'plain'],
  ['«Built» a team of six testers', 'build', 'leadership'],
  ['«Built» the team page of the intranet', 'build', 'plain'],
  ['«Coordinated» a team of contractors', 'coordinate', 'leadership'],
  ['«Coordinated» with the team of contractors', 'coordinate', 'plain'],
  ['«Led» daily stand-ups', 'lead', 'plain'],
  ['«Built» the loyalty module, driving 300 sales', 'build', 'plain'],
  ['«Manage» our flow using projects of the vendor', 'manage', 'plain'],
  ['«Engineering management of» the Rails group', 'management', 'leadership'],
  ['2005 – 2010 «Development team manager of» the label group', 'manager', 'leadership'],
  ['«Management of a 4-person team»', 'management', 'leadership'],
  ['«Took active part in» the redesign', 'took', 'weak'],
  ['Among other things I was «responsible for» rotas', 'responsible', 'weak'],
  ['«Complete» the move of the ledger', 'complete', 'plain'],
  ['«Found» the leak in the label feed; later led its repair', 'find', 'plain'],
  ['«Technical lead of» the claims portal', 'lead', 'leadership'],
  ['«Got» the nightly build from 50 minutes to 12', 'get', 'plain'],
  ['Got «promoted» to senior engineer', 'promote', 'plain'],
  ['As part of the harbour team, «built» the crane view', 'build', 'plain'],
  ['May «Helped» with the intern project', 'help', 'weak'],
  ['«Learned» Go for the log collector', 'learn', 'weak'],
  ['«Close collaboration with» the dispatchers', 'close', 'weak'],
  ['«Chaired» the review board', 'chair', 'leadership'],
  ['«Set» the technical vision of the label group', 'set', 'leadership'],
  ['«Took» the lead on the move to signed images', 'take', 'leadership'],
  ['«Coordination of the development team» in Gdynia', 'coordination', 'leadership'],
  ['«Leaded» a team of juniors', 'lead', 'leadership'],
  ['«Managed» cloud resources', 'manage', 'plain'],
  ['«Managed» supplier relationships of two ports', 'manage', 'plain'],
  ['«Engineering manager for» the label group', 'manager', 'leadership'],
  ['«Hired» the team that runs the cranes', 'hire', 'leadership'],
  ['«Managed» the technical side of the merger', 'manage', 'leadership'],
  ['Project «managed» the move to the north quay', 'manage', 'leadership'],
  ['«Line-managed» four engineers', 'line-manage', 'leadership'],
  ['«Tech-led» the rewrite of the tide reader', 'tech-lead', 'leadership'],
  ['«Doubled» the survey team size', 'double', 'leadership'],
  ['«Supplied» technical direction to two ports', 'supply', 'leadership'],
  ['«Assisted» in moving two ports to one tide ledger, including:', 'assist', 'weak'],
  ['«Acted as» engineering manager of two crane squads', 'acted', 'leadership'],
  ['«Acted as» product manager of the crane desk', 'acted', 'weak'],
  ['«Expanded» engineering from 7 to 31', 'expand', 'leadership'],
  ['«Set» up the first tide data team', 'set', 'leadership'],
  ['«Became» the tech lead of the tide squad', 'become', 'leadership'],
  ['«Founding» member of the tide guild, setting its aims', 'found', 'leadership'],
  ['«Delivery manager for» crane apps', 'manager', 'leadership'],
  ['Load «tested» the lock gates', 'test', 'plain'],
  ['«Chair of» the tide guild', 'chair', 'leadership'],
  ['«Managed» end-to-end delivery of a chart project', 'manage', 'leadership'],
  ['«Built» the port’s first survey team', 'build', 'leadership'],
  ['«Established» a crane group and drew its charts', 'establish', 'leadership'],
  ['«Created» a security group for the yard', 'create', 'plain'],
  ['«Got deeper knowledge of» tide models', 'got', 'weak'],
  ['«Hired» several survey engineers', 'hire', 'leadership'],
  ['«Had a hand in» the move to signed charts', 'had', 'weak'],
  ['«Pitched in» during the storm season', 'pitched', 'weak'],
  ['«Oversaw» the choice of a crane vendor', 'oversee', 'leadership'],
  ['«Oversaw» the servers of two yards', 'oversee', 'plain'],
  ['«Supervised» theses on tide models', 'supervise', 'leadership'],
  ['«Designed» and lead the rebuild of the label desk', 'design', 'leadership'],
  ['«Worked» with survey and lead engineers', 'work', 'weak'],
  ['«Provided» technical leadership to the label group', 'provide', 'leadership'],
  ['«Principal investigator» on a tide study', 'principal', 'leadership'],
  ['«Manager of the label team»', 'manager', 'leadership'],
  ['Product owner and «team lead of» a stock tool', 'lead', 'leadership'],
  ['Chart strategy and survey «leadership across» ports and rail', 'leadership', 'leadership'],
  ['«Own» the technical roadmap of the yard tools', 'own', 'leadership'],
  ['«Instrumental in» the move to signed charts', 'instrumental', 'weak'],
  ['«Served as» safety officer of the north quay', 'served', 'weak'],
  ['«Operated in the position of» harbour clerk and kept the tide book', 'operated', 'weak'],
  ['«Having full responsibility for» a tide book of the north quay', 'having', 'weak'],
  ['«Regular contributor» who tends the crane tests', 'regular', 'weak'],
  ['«Served as» the technical lead of the north quay', 'served', 'leadership'],
  ['«Active in» chart reviews of the port', 'active', 'weak'],
  ['«Sat on the» chart board', 'sat', 'weak'],
  ['«Serve as» safety officer of the north quay', 'serve', 'weak'],
  ['«Responsable for» the tide archive', 'responsable', 'weak'],
  ['«Gained experience» setting up and managing a business', 'gained', 'weak'],
  ['«Served on the» chart board', 'served', 'weak'],
  ['«Acting» director for the north quay', 'act', 'leadership'],
  ['«Director of» tide research', 'director', 'leadership'],
  ['«Cofounder of» a chart shop', 'cofounder', 'leadership'],
  ['«Setup» a mesh for the tide gauges', 'setup', 'plain'],
  ['«Honed my writing skills»', 'honed', 'weak'],
  ['«Took on responsibility for» the release train', 'took', 'weak'],
  ['«Combine» chart and tide data for pilots', 'combine', 'plain'],
  ['«Implement» automation for stock alerts', 'implement', 'plain'],
  ['«Create» and hand out shared tools', 'create', 'plain'],
  ['«Coordinated» the crane project with the port', 'coordinate', 'leadership'],
  ['«Defined» the technical strategy of the label group', 'define', 'leadership'],
  ['«Shepherded» the rewrite of the trip planner', 'shepherd', 'leadership'],
  ['«Responsibilities include»:', 'responsibilities', 'plain'],
  ['«Partnered» with Sales on the new quote flow', 'partner', 'plain'],
];

describe('evidence: opener', () => {
  for (const [marked, lemma, strength] of openers) it(marked, () => checkOpener(marked, lemma, strength));

  it('leaves nouns alone', () => {
    for (const text of [
      'Code review',
      'Queue for parcel labels',
      'Lead time dashboard',
      'Lead generation forms for the depots',
      'Complete overhaul of the billing module',
      'Support to the sales group',
      'Design and delivery of the badge printer',
    ])
      assert.equal(readEvidence(text).opener, null, text);
  });

  it('tells leadership that is claimed behind a plain opening', () => {
    assert.equal(readEvidence('Found the leak in the label feed; later led its repair').leadershipClaim, true);
    assert.equal(
      readEvidence('Rebuilt the harbour portal, driving crew enablement initiatives').leadershipClaim,
      false,
    );
    assert.equal(readEvidence('Rebuilt the harbour portal, driving the move of nine ports').leadershipClaim, true);
    assert.equal(readEvidence('Built lead generation forms for the depots').leadershipClaim, false);
  });

  it('tells the tense', () => {
    const tense = (text: string) => readEvidence(text).opener?.tense;
    assert.deepEqual(
      ['Cut costs', 'Develop the image pipeline', 'Building the image pipeline', 'Develops the pipeline'].map(tense),
      ['past', 'present', 'gerund', 'present'],
    );
  });

  it('reads what was done behind a role line', () => {
    const { opener, achievement } = readEvidence(
      'Test Engineer — Odra Cargo, Gdynia Jan 2015 – Mar 2017 Designed the crane rig',
    );
    assert.deepEqual([opener?.lemma, achievement], ['design', true]);
  });

  it('tells who acts', () => {
    const actor = (text: string) => readEvidence(text).actor;
    assert.deepEqual(
      ['Built the feed', 'We moved 200 tables', 'The deploy pipeline was rebuilt', 'Parcel feed'].map(actor),
      ['self', 'team', 'passive', 'unknown'],
    );
  });

  it('takes nouns that begin like help for none', () => {
    for (const text of ['Work order desk in Ruby', 'Learning management site for pilots', 'Support ticket bot in Go'])
      assert.equal(readEvidence(text).opener, null, text);
  });

  describe('is no leadership claim', () => {
    const texts = [
      'Working group of the tide guild',
      'Moved reads to replicas, which led to fewer timeouts',
      'Wrote the storage part of a redesign led by the Oslo office',
      'Integrated leading providers of parcel labels',
      'Managed servers and backups',
      'Mentored two juniors',
      'Soldered the LED driver for the demo board',
      'Cut lead time for new parts',
      'Found a leak in the cache',
      'Managed hosts and release pipelines',
      'Managed the design of the harbour pages',
      'Managed a large budget for pumps and gates',
      'Set up the team page of the port',
    ];
    for (const text of texts) it(text, () => assert.equal(readEvidence(text).leadershipClaim, false));
  });

  it('finds a leadership claim later in the sentence', () => {
    for (const text of [
      'Joined as tech lead for the map team',
      'Acted as the chart DRI of two tide maps',
      'Rewrote the ledger, leading a team of five engineers',
      'Co-founded a start-up for school meals',
    ])
      assert.equal(readEvidence(text).leadershipClaim, true, text);
  });
});

describe('evidence: a level that was held', () => {
  for (const [text, achieved] of [
    ['Maintained 99.95% uptime of the tide feed', true],
    ['Sustained a 98 % on-time rate of the night ferries', true],
    ['Retained zero open faults for two winters', true],
    ['Maintained 30 hosts', false],
    ['Maintained 70% of the yard code', false],
  ] as const)
    it(`${text}: ${achieved}`, () => assert.equal(readEvidence(text).achievement, achieved));
});
