import { strict as assert } from 'node:assert';
import { readEvidence } from '../../src/evidence/evidence.ts';
import { judgeBullet } from '../../src/judgement/bullet.ts';
import { isAtLeast } from '../../src/ladder/levels.ts';
import { profiles } from '../../src/ladder/profiles.ts';

function aimsAtStaff(statement: string): boolean {
  return isAtLeast(judgeBullet(readEvidence(statement), profiles.generic).readsAs, 'staff');
}

describe('what a statement aims at', () => {
  describe('is Staff where its words reach further than one team', () => {
    for (const statement of [
      'Reviews plans across several product suites.',
      'Plans work that spans many teams.',
      'Leads incident response over an entire discipline.',
      'Shapes the engineering culture by how reviews are held.',
      'Ties each long-term investment to business outcomes.',
      'Influences the roadmaps of three neighbouring areas.',
      'Influences without authority over anyone.',
      'Finds novel approaches where no book helps.',
      'Attracts new talent by what is published.',
      'Teaches the team how the whole company will store its records.',
      'Shapes direction beyond their own team.',
      'Sets a vision for the team or the organization.',
      'Has a lasting impact on Ullmark’s business.',
      'Moves organization initiatives forward.',
      'Advises cross-functional leaders on what can wait.',
      'Presents options to senior management.',
      'Takes on the most technically demanding work.',
      'Teaches the next generation of technical leaders.',
      'Sets technical direction for the storage area.',
      'Writes the standards that engineering teams work by.',
      'Takes on the most consequential decisions.',
      'Is heard beyond the company.',
    ]) {
      it(statement, () => assert.ok(aimsAtStaff(statement)));
    }
  });

  describe('stays open where the same words mean less', () => {
    for (const statement of [
      'Is known as a team expert in one language.',
      'Is seen as an expert in the tools of the team.',
      'Decides how to do own tasks, which may influence how peers work.',
      'Gives feedback that influences the work of others.',
      'Tells what was learned in special interest groups.',
      'Takes part in all team meetings.',
      'Sits on panels of the hiring process.',
      'Suggests ideas that better team and company culture.',
      'Knows the organizational structure and whom to ask.',
      'Gives direction for less experienced colleagues.',
      'Joins in activities outside of the daily work.',
      'Collaborates strategically with colleagues.',
      'Speaks for the company and the role at fairs.',
      'Was promoted to Senior after a year.',
      'Keeps up with industry trends.',
      'Mentors less senior engineers.',
      'Sees the bigger picture of a feature.',
      'Adds items to the technical roadmap.',
      'Sets technical direction for team projects.',
      'Establishes team-wide documentation standards.',
      'Develops best practices for the team.',
      'Has a vision of our team in a year.',
      'Ties each investment to business outcomes.',
      'Thinks of long-term upkeep.',
      'Keeps the own service in line with the technical strategy.',
      'Makes sure that designs are aligned with strategic priorities.',
      'Draws the roadmap and vision for larger projects.',
      'Gives the team a vision and long-term goals.',
      'Sets standards for how the team’s services are tested.',
      'Works well with the organization.',
      'Is open to learn of new trends and shared standards.',
      'Influences how tasks of a sprint are cut.',
      'Mentors other seniors.',
      'Is the technical leader of a single project.',
      'Knows best practices for indexes.',
    ]) {
      it(statement, () => assert.ok(!aimsAtStaff(statement)));
    }
  });

  it('is what is proven, even where it is one team’s', () => {
    const { level, readsAs } = judgeBullet(
      readEvidence('Set technical direction for the team; its failed releases fell from 9 to 1 a month.'),
      profiles.generic,
    );
    assert.equal(level, 'staff');
    assert.equal(readsAs, 'staff');
  });
});

describe('what others did is the proof', () => {
  for (const statement of [
    'Won over Ferries and Buses to one ticket format.',
    'Talked the harbour and the rail department out of a second gateway.',
    'Persuaded the tunnel and the bridge maintenance office to share one sensor store.',
    'Proposed one boot image, against the wish of two product lines.',
    'Made the other four platform groups publish their changes first.',
    'Designed the naming scheme that is now the standard of the whole region.',
    'Wrote the readiness check; the board made it mandatory.',
    'Designed the keys which every payment team now has to use.',
    'Built the simulator; four of five studios use it.',
    'Started the design forum that all departments attend.',
    'Set the review rules, which the other projects took over.',
    'Wrote the second half of the plan; the board funded it.',
    'Moved the archive to cold storage on my advice to the directors, on my proposal.',
    'Taught the course on queues; two of its students run it now.',
    'Hired eleven engineers, three of them lead teams.',
    'Wrote the address plan used by all 31 plants.',
    'Set up the review of public interfaces; no team ships one without it.',
    'Defined the service levels that 40 services now report against.',
    'Made the case against a rewrite; the company kept the old system.',
    'Got the compliance team to accept automated evidence.',
    'Wrote the exercise used for every hire since.',
    'Implemented a policy by which six teams release.',
    'Moved nine teams to the new format.',
    'Brought Trams, Ferries and Parking to one definition of a late arrival.',
    'Agreed the naming of stops with the leads of Trams and Ferries.',
    'Brought two rival forks back together.',
    'Wrote the acceptance rules that all six depots and plants work by.',
    'Published the wire format; three suppliers implement it.',
    'Built the widget kit; nine products are built with it.',
    'Wrote the pruning rules; every service keeps them.',
    'Showed that one copy was wrong, and three groups gave up theirs.',
    'Designed the template that 40 of 52 repositories use.',
    'Introduced the gate: teams must pass it before a launch.',
    'Wrote the fuzzer; it found its way into four Linux distributions.',
    'Founded the core group, twelve people from five companies.',
    'Ran the course; four offices teach it to their newcomers.',
    'Ended releases by hand (six outages before, none since).',
    'Examined two vendors; on my report neither was bought.',
    'Grew two principal engineers.',
    'Wrote the rules for exports, mandatory for all pipelines.',
    'Wrote down how to label maps; eleven museums follow it.',
    'Specified the gate; four suppliers are building by it.',
    'Set up the launch review; all public services go through it.',
    'Decided with the heads of Trams and Ferries which timetable stays.',
    'Presented the plan to the board, who paid for two more people.',
    'Got the sign-off of the safety council for one shared register.',
    'Found why imports lost rows; none has been lost since.',
    'Built the kit; 14 of our 17 apps ship it.',
    'Built the portal; 90 of 100 engineers open it every week.',
    'Wrote the guide to fare tables, cited by some 30 operators.',
    'Introduced lock files; they are mandatory now.',
    'Trained two successors, both staff engineers now.',
    'Chose the towns of the second stage; the board bought it.',
  ]) {
    it(statement, () => {
      const { level } = judgeBullet(readEvidence(statement), profiles.generic);
      assert.ok(isAtLeast(level, 'staff'), `${level}`);
    });
  }

  it('is not where the writer alone did it', () => {
    for (const statement of [
      'Won 3 prizes over the years.',
      'Took the parser over from a colleague.',
      'Talked at two meetups.',
      'Made four screens for the kiosk.',
      'Took tasks from the board of my team.',
      'Wrote a thesis funded by the ministry.',
      'Followed the standard which all teams must keep.',
      'Attended the forum that all departments attend.',
      'Moved our services to the platform that 20 teams use.',
      'Implemented features by the guideline that 12 teams adopted.',
      'Used the design system adopted by nine teams.',
      'Fixed bugs in the protocol that two vendors implement.',
      'Migrated our jobs to the scheduler that became the standard for the company.',
      'Got the whole team to adopt pairing.',
      'Convinced my team to try Rust.',
      'Agreed the interface with the Payments team.',
      'Brought the start-up time and memory to one third.',
      'Brought design and code to the team.',
      'Built 3 apps with React.',
      'Tested the site in four browsers.',
      'Gave up my seat on the desk rota.',
      'Worked with people from 12 countries.',
      'Passed every check that services must pass.',
      'Implemented the policy that Security had set for nine teams.',
    ]) {
      const { level } = judgeBullet(readEvidence(statement), profiles.generic);
      assert.ok(!isAtLeast(level, 'staff'), statement);
    }
  });
});
