import type { Expectation } from './ladder.ts';
import type { Dimension, Level, Source } from './model.ts';
import { sources } from './sources.ts';

type Row = readonly [level: Level, summary: string, ...read: Source[]];

/** What most public ladders expect, in our words: one line per dimension and level. */
const rows: Readonly<Record<Dimension, readonly Row[]>> = {
  scope: [
    ['mid', 'a feature or component, as assigned', sources.startingText, sources.engineeringLaddersDeveloper],
    ['senior', 'a service or a goal of the team, end to end', sources.startingText, sources.dropboxIC4, sources.artsy],
    [
      'staff',
      'several teams’ systems, or a domain that others depend on',
      sources.startingText,
      sources.artsy,
      sources.monzo,
      sources.staffArchetypes,
    ],
    ['principal', 'an objective of the organisation or the company', sources.dropboxPrincipal, sources.artsy],
  ],
  influence: [
    ['mid', 'one’s own team, by reviews, pairing and answered questions', sources.startingText, sources.artsy],
    [
      'senior',
      'one’s own team, and its neighbours where one’s project needs them',
      sources.dropboxIC4,
      sources.artsy,
      sources.engineeringLadders,
    ],
    [
      'staff',
      'other teams’ plans change, without authority over them',
      sources.startingText,
      sources.dropboxStaff,
      sources.artsy,
    ],
    [
      'principal',
      'directors and executives change course; the field listens',
      sources.dropboxPrincipal,
      sources.engineeringLadders,
    ],
  ],
  ambiguity: [
    ['mid', 'problem and outline given', sources.artsy],
    ['senior', 'the goal is given; the way is found and options are weighed', sources.dropboxIC4, sources.artsy],
    [
      'staff',
      'the problem itself is found or framed, and the case for it is made',
      sources.dropboxStaff,
      sources.artsy,
      sources.gitlabStaff,
      sources.monzo,
    ],
    ['principal', 'decides which questions matter', sources.dropboxPrincipal],
  ],
  horizon: [
    ['mid', 'days to weeks', sources.artsy],
    ['senior', 'weeks to quarters, with goals of half a year to a year', sources.dropboxIC4, sources.artsy],
    [
      'staff',
      'half-years to years, in programmes, deprecations and roadmaps',
      sources.dropboxStaff,
      sources.startingText,
    ],
    ['principal', 'bets over several years', sources.dropboxPrincipal],
  ],
  multiplier: [
    ['mid', 'helps others with what one knows, and takes time for their reviews', sources.artsy],
    [
      'senior',
      'mentors less experienced people, leads a project technically',
      sources.dropboxIC4,
      sources.artsy,
      sources.startingText,
    ],
    ['staff', 'grows people towards senior, shapes hiring, training that spreads', sources.dropboxStaff, sources.artsy],
    ['principal', 'builds the next technical leaders', sources.dropboxPrincipal],
  ],
  artefacts: [
    ['mid', 'pull requests and tests', sources.startingText],
    ['senior', 'design documents, decision records and runbooks for one’s own system', sources.dropboxIC4],
    ['staff', 'RFCs, standards and migration plans that others follow', sources.startingText, sources.dropboxStaff],
    ['principal', 'strategy and cases for investment', sources.dropboxPrincipal],
  ],
  risk: [
    ['mid', 'one’s own code in production', sources.engineeringLaddersDeveloper],
    [
      'senior',
      'one’s own service, with its objectives, on-call and incidents',
      sources.dropboxIC4,
      sources.engineeringLadders,
    ],
    [
      'staff',
      'kinds of failure prevented, business-critical migrations',
      sources.startingText,
      sources.dropboxStaff,
      sources.artsy,
    ],
    ['principal', 'risks of the company, and of regulation', sources.dropboxPrincipal],
  ],
  impact: [
    ['mid', 'features shipped, bugs fixed, tests written', sources.startingText],
    ['senior', 'latency, cost, reliability or adoption of one system', sources.startingText, sources.artsy],
    [
      'staff',
      'speed of several teams, cost of an organisation, scale made possible',
      sources.startingText,
      sources.artsy,
      sources.dropboxStaff,
    ],
    ['principal', 'revenue or another objective of the company', sources.dropboxPrincipal],
  ],
};

export const genericExpectations: readonly Expectation[] = Object.entries(rows).flatMap(([dimension, list]) =>
  list.map(([level, summary, ...read]) => ({ dimension: dimension as Dimension, level, summary, sources: read })),
);

/** The generic expectations with some sentences of a profile's own. */
export function expectationsWith(own: readonly Expectation[]): readonly Expectation[] {
  return genericExpectations.map(
    (each) => own.find(({ dimension, level }) => dimension === each.dimension && level === each.level) ?? each,
  );
}
