import assert from 'node:assert/strict';
import { readEvidence } from '../../src/evidence/evidence.ts';
import type { Scope } from '../../src/evidence/model.ts';

/** Rows of a bullet, the scope it tells and the words that show it, where there are any. */
const rows: readonly (readonly [text: string, scope: Scope, words?: string])[] = [
  // Whoever leads one team tells of that team, whatever else the bullet names.
  ['Captain a crew of five and coordinate across design, hardware and logistics', 'team', 'Captain a crew'],
  [
    'Led the Berths team in the rewrite of a tide model run by several harbours and teams',
    'team',
    'Led the Berths team',
  ],
  ['Established a survey group and wrote its first plan', 'team', 'Established a survey group'],
  ['Led a working group with other departments on tide formats', 'multi-team'],
  ['Led the team that got the company through its tachograph audit', 'company'],
  // Before “team” wide words only tell which one.
  ['Planned mooring checks with a cross-functional team of nine', 'team', 'cross-functional team'],
  ["Built the company's first mooring team", 'team'],
  ['Wrote plans that eased cross-functional team collaboration', 'multi-team'],
  // The place of the work.
  ['Worked on the harbour services team', 'team', 'on the harbour services team'],
  ['Ported the tide viewer in an agile product team', 'team', 'in an agile product team'],
  // A team that is not one’s own.
  ['Coordinated moorings with a remote team in Gdynia', 'multi-team', 'with a remote team'],
  ['Solved mooring faults by working with the customer care team', 'multi-team', 'with the customer care team'],
  ['Cooperated with international teams during surveys', 'multi-team', 'international teams'],
  ['Cooperated with overseas teams on soundings', 'multi-team', 'overseas teams'],
  ['Collaborated with the agile development team', 'team'],
  ['Collaborated with a distributed team of six', 'team'],
  ['Cooperated on the tide viewer with a team member elsewhere', 'team'],
  ['Raised coverage by teaching six developers to write fakes', 'team', 'teaching six developers'],
  ['Established a mooring review process', 'team', 'Established a mooring review process'],
  ['Introduced survey procedures for night shifts', 'team', 'Introduced survey procedures'],
  ['Keeps one list of keys for all team members', 'team', 'all team members'],
  ['Created CI/CD pipeline with Buildkite', 'team', 'Created CI/CD pipeline'],
  ['Created a CI pipeline for the tide viewer', 'individual'],
  // What one other trade uses is for that one team; two trades, or two units of the business, are several.
  ['Wrote a berth planner that is used by the QA engineers', 'team', 'used by the QA engineers'],
  ['Wrote a berth planner for pilots', 'individual'],
  ['Wrote a tide map for geologists', 'team', 'for geologists'],
  ['Wrote a tide map for geologists and biologists', 'multi-team'],
  ['Wrote a tide cache that two business units adopted', 'multi-team'],
  ['Turned demands from geologists into a tide map', 'individual'],
  ['Kept the rota with the engineering manager', 'unclear'],
  ['Added a tide map for municipal stakeholders', 'individual'],
  // What stood around the work, and whom one was measured against, was not reached.
  ['Wrote the tide service within a 140-service ecosystem', 'individual'],
  ['Came second out of 40 teams', 'unclear'],
  ['Rebuilt the tide map so that each service could be released alone', 'individual'],
  ['Wrote a tide reader. This allowed the company to sell charts', 'individual'],
  // Ways of working and the places one works in are the team’s.
  ['Introduced planning, survey and mooring processes', 'team'],
  ['Improved release practices', 'team', 'Improved release practices'],
  ['Streamlined mooring processes', 'unclear'],
  ['Trimmed the Docker-based developer environments', 'team'],
  ['Setup of shared test environments', 'team'],
  ['Rebuilt the tide cache. Team shipped it in May.', 'team'],
  ['Wrote the mooring patterns that we use for new piers', 'team', 'we use'],
  ['Contributed to hiring', 'team'],
  ['Responsible for leading the tide survey', 'team'],
  ['Led decisions on the tide cache', 'unclear'],
  ['Held a survey and managed supplier contracts', 'unclear'],
  // Machines one keeps, and what one alone is charged with, are one’s own; projects are anybody’s.
  ['Maintained several mail servers', 'individual'],
  ['Responsible for building and repairing ferry radios', 'individual'],
  ['Responsible for all ferry radios', 'unclear'],
  ['Using splines to develop a tide curve', 'individual'],
  ['Built an infrastructure of tide gauges', 'individual'],
  ['Delivered projects across the mooring and survey sectors', 'unclear'],
  ['Built a multitude of tide feeds', 'unclear'],
  ['Setting up monitoring and alerting - Also on call', 'unclear'],
  ['Configured switches, tide gauges and radios', 'unclear'],
  ['Maintained mail servers for the pilot school', 'individual'],
  ['Responsible for developing RESTful web services', 'unclear'],
  ['Implemented survey and release processes', 'team'],
  ['Drove library upgrades', 'team'],
  ['Drove mooring excellence', 'unclear'],
  ['Oversaw the relocation of two data centres', 'organisation', 'relocation of two data centres'],
  ['Halved the mooring costs of the company', 'company', 'of the company'],
  ['Built tide maps at several projects of the company', 'individual'],
  // A thing alone tells no act.
  ['Tide chart compiler (Haskell)', 'unclear'],
  ['Tide charts: design of the chart compiler', 'individual'],
  ['Co-built a chart viewer for the pilot school', 'individual'],
  ['Wrote code review guidelines', 'team'],
  ['Wrote test plans and mooring standards', 'unclear'],
  ['Automated Tests', 'unclear'],
  ['Starting work in the harbour trade', 'unclear'],
  ['Wrote parts of a mooring form that had to match old parts', 'individual'],
  ['Set up alerts to guarantee service availability', 'unclear'],
  ['Developed mooring forms and tide tables for several customers', 'unclear'],
  ['Wrote a mooring form that ports in five countries use', 'company', 'five countries'],
  ['Set up a mooring review process', 'team'],
  ['Set up GitHub Actions workflows', 'individual'],
  ['Bettered the tide search: moved its index to Tantivy', 'individual'],
  ['Built a form to allow geologists to file soundings', 'individual'],
  ['Wrote notes for all application design', 'unclear'],
  ['Advised on large scale business decisions', 'unclear'],
  ['Studied an interdisciplinary blend of tides and law', 'unclear'],
  ['Joined an interdisciplinary research group on tides', 'multi-team'],
  ['Saved thousands of dollars with one tide cache', 'unclear'],
  ['Saved millions of dollars with one tide cache', 'company'],
  // Other trades and other parts of the company.
  ['Settled differences between design (Gdynia) and logistics (Lund)', 'multi-team', 'design (Gdynia) and logistics'],
  ['Built a mooring simulator for designers to try new berths', 'multi-team', 'for designers to'],
  ['Wrote a chart widget that is reused across all our portals', 'multi-team', 'reused across all'],
  ['Provided tide models to business and technology functions', 'multi-team'],
  ['Led the survey part of a cross-company initiative', 'multi-team', 'cross-company'],
  ['Wrote a query editor that helps non-technical users to read tides', 'multi-team', 'non-technical users'],
  // What everybody makes or does, and services that were only deployed, are not told as one’s own.
  ['Built tide caching with Room', 'individual'],
  ['Built mooring solutions using Kotlin', 'unclear'],
  ['Deployed microservices with Docker', 'unclear'],
  ['Wrote scripts for logging', 'unclear'],
  ['Wrote scripts for berth logging', 'individual'],
  ['Split the harbour monolith into microservices', 'individual'],
  ['Split monoliths into microservices', 'unclear'],
  ['Implemented a berth approval process using Camunda', 'individual'],
  ['Wrote scripts to move tides between testing, QA and production environments', 'individual'],
  ['Brought a mix of sailing and surveying skills', 'unclear'],
  ['Guided vendors through the choice of tide models', 'multi-team', 'Guided vendors'],
  ['Integrated with Camunda to order berths', 'individual'],
  ['Interfaced MATLAB with LabVIEW', 'individual'],
  ['Interfaced with the tide APIs of two ports', 'individual'],
  ['Integrated third-party APIs', 'unclear'],
  ['Interfaced with pilots', 'unclear'],
  ['Wrote and kept up 140 open-source repositories for tides', 'individual'],
  ['Developed Java applications', 'unclear'],
  ['Modernization of existing Puppet manifests', 'individual'],
  ['Raised test coverage by 40% using Vitest', 'individual'],
  ['Raised test coverage by 40%', 'unclear'],
  ['Designed a berth login page, contributing to a 12% lift in sign-ups', 'individual'],
  ['Wrote a tide solver that won a prize in a team contest', 'individual'],
  ['Built a page for grievances to be filed about pilots', 'individual'],
  // A whole department, what all of it runs on, and those a company sells to.
  [
    'Replaced paper logs with a tablet app, moving the department to digital surveys',
    'organisation',
    'moving the department',
  ],
  ['Relocated two data centres over a weekend', 'organisation', 'Relocated two data centres'],
  ['Moved 140 tenant namespaces to the new cluster', 'organisation', '140 tenant namespaces'],
  ['Rolled out pilot keys across our survey organization', 'organisation', 'across our survey organization'],
  ['Launched the company’s internet-based mooring product', 'company', 'company’s internet-based mooring product'],
  ['Translated the tide viewer for overseas markets', 'company', 'overseas markets'],
  ['Sold the tide viewer to clients around the world', 'company', 'clients around the world'],
  ['Moved 100% of customers to the new tide viewer', 'company', '100% of customers'],
];

describe('evidence: how far a bullet reaches', () => {
  for (const [text, scope, words] of rows) {
    it(`${scope}: ${text}`, () => {
      const evidence = readEvidence(text);
      assert.equal(evidence.scope, scope);
      if (words !== undefined) assert.equal(evidence.scopeWords?.text, words);
    });
  }
});
