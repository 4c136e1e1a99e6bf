import { expectationsWith, genericExpectations } from './expectations.ts';
import type { Ladder, LadderLevel, TitleCheck } from './ladder.ts';
import type { Level } from './model.ts';
import { genericReadings, readingsWith, toLadderReadings } from './readings.ts';
import { sources } from './sources.ts';

export type ProfileId = 'generic' | 'multi-team-staff' | 'team-staff' | 'startup';

export function isProfileId(id: string): id is ProfileId {
  return Object.hasOwn(profiles, id);
}

const genericCheck: TitleCheck = {
  minimumBullets: 3,
  teamOnlyShare: 0.6,
  staffBullets: 2,
  staffDimensions: 2,
  solidBullets: 3,
  expectsInfluence: true,
  expectsReach: false,
  expectsArtefact: false,
};

/** Codes as Google, Meta and Amazon number their rungs; IC codes differ, so the lower of the common readings counts. */
const commonCodes: Readonly<Record<Level, readonly string[]>> = {
  junior: ['L3', 'E3', 'IC1', 'IC2'],
  mid: ['L4', 'E4', 'IC3'],
  senior: ['L5', 'E5', 'IC4', 'IC5'],
  staff: ['L6', 'L7', 'E6', 'E7', 'IC6', 'IC7'],
  principal: ['L8', 'E8', 'IC8'],
};

/** Codes as Dropbox numbers its rungs (IC1–IC7); the others as everywhere. */
const multiTeamCodes: Readonly<Record<Level, readonly string[]>> = {
  junior: ['L3', 'E3', 'IC1', 'IC2'],
  mid: ['L4', 'E4', 'IC3'],
  senior: ['L5', 'E5', 'IC4'],
  staff: ['L6', 'L7', 'E6', 'E7', 'IC5'],
  principal: ['L8', 'E8', 'IC6', 'IC7'],
};

/** Codes as CircleCI numbers its rungs (E1–E6, Staff is E4). */
const teamCodes: Readonly<Record<Level, readonly string[]>> = {
  junior: ['E1', 'IC1'],
  mid: ['E2', 'IC2', 'IC3'],
  senior: ['E3', 'IC4', 'IC5'],
  staff: ['E4', 'E5', 'IC6', 'IC7'],
  principal: ['E6', 'IC8'],
};

const noCodes: Readonly<Record<Level, readonly string[]>> = {
  junior: [],
  mid: [],
  senior: [],
  staff: [],
  principal: [],
};

function levels(codes: Readonly<Record<Level, readonly string[]>>): readonly LadderLevel[] {
  const rung = (name: string, equivalent: Level, titles: readonly string[]): LadderLevel => ({
    name,
    equivalent,
    titles,
    codes: codes[equivalent],
  });
  return [
    rung('Junior', 'junior', ['Junior *', 'Associate *', 'Graduate *']),
    rung('Mid-level', 'mid', ['Mid-level *', 'Intermediate *', '* II']),
    rung('Senior', 'senior', ['Senior *', '* III']),
    rung('Staff', 'staff', ['Staff *', 'Senior Staff *']),
    rung('Principal', 'principal', ['Principal *', 'Senior Principal *']),
  ];
}

const generic: Ladder = {
  id: 'generic',
  name: 'generic',
  levels: levels(commonCodes),
  expectations: genericExpectations,
  readings: toLadderReadings(genericReadings),
  phrases: [],
  titleCheck: genericCheck,
};

const multiTeamStaff: Ladder = {
  ...generic,
  id: 'multi-team-staff',
  name: 'multi-team-staff',
  levels: levels(multiTeamCodes),
  expectations: expectationsWith([
    {
      dimension: 'scope',
      level: 'staff',
      summary: 'goals of several teams over several years',
      sources: [sources.dropboxStaff, sources.artsy, sources.monzo],
    },
    {
      dimension: 'artefacts',
      level: 'staff',
      summary: 'a standard, RFC or plan that other teams follow',
      sources: [sources.dropboxStaff, sources.startingText],
    },
  ]),
  titleCheck: { ...genericCheck, expectsReach: true, expectsArtefact: true },
};

// One team's work is no sign of the lower level where Staff is a team's technical leader.
const teamStaff: Ladder = {
  ...generic,
  id: 'team-staff',
  name: 'team-staff',
  levels: levels(teamCodes),
  expectations: expectationsWith([
    {
      dimension: 'scope',
      level: 'staff',
      summary: 'the team and its business stakeholders: technical leader of one of its domains',
      sources: [sources.gitlabStaff, sources.circleci],
    },
    {
      dimension: 'scope',
      level: 'principal',
      summary: 'the organisation, beyond several teams',
      sources: [sources.circleci],
    },
    {
      dimension: 'influence',
      level: 'staff',
      summary: 'sets the team’s technical direction, and speaks for it beside other teams',
      sources: [sources.gitlabStaff, sources.gitlabInfrastructureStaff],
    },
  ]),
  readings: toLadderReadings(readingsWith({ 'one-team': null })),
  titleCheck: { ...genericCheck, expectsInfluence: false },
};

// Where the company is hardly more than a team, reach beyond the team tells little.
const startup: Ladder = {
  ...generic,
  id: 'startup',
  name: 'startup',
  levels: levels(noCodes),
  readings: toLadderReadings(
    readingsWith({
      'one-team': null,
      'reach-teams': null,
      'reach-teams-counted': 'senior',
      'reach-teams-named': 'senior',
      'reach-organisation': 'senior',
      'reach-company': 'senior',
    }),
  ),
  titleCheck: { ...genericCheck, expectsInfluence: false },
};

/** The readings of the rungs that come with Rung; `generic` is the default. */
export const profiles: Readonly<Record<ProfileId, Ladder>> = {
  generic,
  'multi-team-staff': multiTeamStaff,
  'team-staff': teamStaff,
  startup,
};
