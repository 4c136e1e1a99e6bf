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
      'Settles how cross-team interfaces are versioned.',
      'Reviews plans across several product suites.',
      'Plans work that spans many teams.',
      'Leads incident response over an entire discipline.',
      'Shapes the engineering culture by how reviews are held.',
      'Ties each investment to business outcomes.',
      'Advises cross-functional leaders on what can wait.',
      'Presents options to senior management.',
      'Takes on the most technically demanding work.',
      'Teaches the next generation of technical leaders.',
      'Sets technical direction for the storage area.',
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
    ]) {
      it(statement, () => assert.ok(!aimsAtStaff(statement)));
    }
  });
});
