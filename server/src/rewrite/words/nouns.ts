/** What can be led: nouns by class, and the verb inside a noun of change. Written by hand from reading bullets. */

export type ObjectClass =
  | 'change'
  | 'system'
  | 'people'
  | 'practice'
  | 'decision'
  | 'event'
  | 'goal'
  | 'project'
  | 'unknown';

/** Changes that are told in their own way: a rollout by its share of users, a release by who moved to it. */
export type ChangeWay = 'transfer' | 'rollout' | 'remake' | 'take-apart' | 'retire' | 'make' | 'release' | 'review';

export interface Nominal {
  /** The noun's own verb ("roll out"); null where it would say something else ("adoption" → never "adopted"). */
  readonly verb: string | null;
  readonly way: ChangeWay;
}

const nominals = (way: ChangeWay, pairs: string): [string, Nominal][] =>
  pairs.split(', ').map((pair) => {
    const [noun = '', verb = ''] = pair.split(': ');
    return [noun, { verb: verb === '-' ? null : verb, way }];
  });

export const NOMINALS: ReadonlyMap<string, Nominal> = new Map([
  ...nominals(
    'transfer',
    'move: move, migration: migrate, transition: transition, switch: switch, switchover: switch, upgrade: upgrade, port: port, ' +
      'porting: port, conversion: convert, relocation: relocate, replacement: replace, cutover: cut over, shift: shift, exit: -, ' +
      'transfer: transfer, replatforming: replatform, re-platforming: re-platform, handover: -, takeover: -, update: update, consolidation: consolidate, unification: unify, merge: merge, integration: integrate, ' +
      'transformation: transform',
  ),
  ...nominals(
    'rollout',
    'rollout: implement, adoption: -, roll-out: implement, introduction: introduce, deployment: deploy, launch: launch, opening: open, use: -, go-live: -',
  ),
  ...nominals(
    'remake',
    'rewrite: rewrite, rewriting: rewrite, redesign: redesign, rebuild: rebuild, rebuilding: rebuild, refactoring: refactor, ' +
      'refactor: refactor, rearchitecture: rearchitect, re-architecture: re-architect, modernisation: modernise, ' +
      'modernization: modernize, overhaul: overhaul, restructuring: restructure, revamp: revamp, optimisation: optimise, ' +
      'optimization: optimize, improvement: improve, automation: automate, standardisation: standardise, ' +
      'standardization: standardize, simplification: simplify, hardening: harden, cleanup: clean up, clean-up: clean up, expansion: expand, extension: extend, evolution: evolve, rebrand: rebrand, rebranding: rebrand, localisation: localise, localization: localize, ' +
      'scaling: scale, containerisation: containerise, containerization: containerize, stabilisation: stabilise, stabilization: stabilize',
  ),
  ...nominals(
    'take-apart',
    'extraction: extract, split: split, decomposition: break up, separation: separate, breakup: break up, isolation: isolate',
  ),
  ...nominals(
    'retire',
    'retirement: retire, deprecation: deprecate, removal: remove, decommissioning: decommission, decommission: decommission, ' +
      'shutdown: shut down, sunset: -, sunsetting: -, takedown: take down, phase-out: phase out, ' +
      ' elimination: eliminate, deletion: delete',
  ),
  ...nominals(
    'make',
    'development: develop, implementation: implement, enablement: enable, delivery: deliver, creation: create, design: design, build: build, buildout: build, build-out: build, ' +
      'construction: build, setup: set up, architecture: -, engineering: engineer, establishment: establish, prototyping: prototype',
  ),
  ...nominals('release', 'release: release'),
  ...nominals(
    'review',
    'review: review, investigation: investigate, analysis: analyse, triage: triage, ' +
      'assessment: assess, inventory: -, testing: test, postmortem: -, post-mortem: -',
  ),
]);

const heads = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Head nouns of the other classes, in the singular. */
export const CLASS_HEADS: readonly (readonly [ObjectClass, ReadonlySet<string>])[] = [
  [
    'people',
    heads(
      'team squad engineer developer person people report crew group department tribe staff intern designer contractor organisation organization org analyst tester consultant',
    ),
  ],
  [
    'practice',
    heads(
      'guild chapter community forum council meetup on-call rotation rota hiring interviewing interview recruiting recruitment onboarding mentoring mentorship training retrospective stand-up standup ceremony process reform practice workshop committee session sync planning culture postmortem office train bootcamp releases management session workshop internship programme-increment curriculum club meeting series critique',
    ),
  ],
  [
    'decision',
    heads(
      'evaluation selection choice decision standard strategy direction comparison rfc proposal roadmap vision proof-of-concept poc procurement policy guideline guidelines trial definition discovery research',
    ),
  ],
  [
    'event',
    heads(
      'incident outage audit drill hackathon demo response recovery game-day load-test pen-test pentest crisis failover exercise weekend breach attack',
    ),
  ],
  [
    'goal',
    heads(
      'slo slos sla slas compliance accessibility reliability availability performance security certification cost costs spend savings efficiency quality uptime stability resilience observability hygiene readiness scalability productivity reduction goal target objective',
    ),
  ],
  [
    'project',
    heads(
      'project initiative programme program effort work workstream transformation epic campaign track feature features engagement redesigns activity activities stream',
    ),
  ],
  [
    'system',
    heads(
      'service api pipeline platform feed engine system app application website site backend back-end frontend front-end database cluster infrastructure library tool tooling framework dashboard gateway sdk cli module component product stack portal queue cache store warehouse layer network client server bot model index scheduler monolith repository package plugin extension editor parser compiler proxy mesh registry lake suite environment interface flow checkout catalogue catalog ledger catalogues microservice solution codebase game firmware device runner exporter importer integration webhook job kit console broker bus crawler agent simulator wallet storefront console',
    ),
  ],
];

/** Words before a project's or change's head that make it a practice or a goal: "on-call reform", "accessibility programme". */
export const PRACTICE_MODIFIERS = heads(
  'on-call oncall incident-review code-review hiring interview interviewing mentoring mentorship training onboarding retrospective guild internship apprenticeship trainee graduate buddy champions ambassadors',
);
export const GOAL_MODIFIERS = heads(
  'accessibility compliance pci gdpr hipaa soc sox iso cost costs reliability availability security performance slo quality certification observability sustainability resilience privacy wcag efficiency finops readiness',
);

export const EVENT_MODIFIERS = heads('load penetration pen stress chaos failover disaster recovery fire');
/** Groups that meet: a guild is organised and has members. */
export const GROUPS = heads('guild chapter community forum council meetup club committee steering');

/** Singular nouns of things that want an article when they come out of a compound ("the database migration" → "the database"). */
export const isCountableThing = (noun: string): boolean =>
  CLASS_HEADS.some(
    ([kind, set]) => kind === 'system' && set.has(noun) && !/^(?:infrastructure|tooling|firmware)$/.test(noun),
  );

/** What others can build on; an app, a report or a tool is used. */
export function isPlatform({ noun }: { readonly noun: string }): boolean {
  return /^(?:platforms?|services?|microservices?|apis?|engines?|pipelines?|frameworks?|librar(?:y|ies)|sdks?|systems?|infrastructure|gateways?|backends?|back-ends?|clusters?|warehouses?|toolkits?|protocols?|registr(?:y|ies)|bus|brokers?)$/.test(
    noun,
  );
}

/** People who come together for a while: told by who came and what they took away. */
export function isGathering({ noun }: { readonly noun: string }): boolean {
  return /^(?:sessions?|workshops?|trainings?|courses?|bootcamps?|talks?|classes|lessons?|seminars?|series|hackathons?|webinars?|meetups?|tutorials?|demos?|presentations?|lectures?)$/.test(
    noun,
  );
}

/** What is built or developed, but used by nobody: skills, relations, growth, a company. */
export function isIntangible({ noun }: { readonly noun: string }): boolean {
  return /^(?:habit|skill|knowledge|understanding|expertise|relationship|partnership|experience|awareness|culture|trust|rapport|company|business|team|squad|interest|revenue|growth|sales|brand|network|community|audience|reputation|career|discipline|initiative|campaign|event|ability|adherence|direction|mentoring|guidance|support|leadership|feedback|advice|assistance|oversight|help|training|onboarding|company-wide|confidence|ties?|bridge|rapport)(?:s|ies)?$/.test(
    noun.replace(/ies$/, 'y'),
  );
}

/** Singular nouns of several people. */
export const isCollective = (noun: string): boolean =>
  /^(?:team|squad|group|cohort|class|staff|crew|department|everyone|personnel|guild|chapter|community|batch|workforce|people)$/.test(
    noun,
  );

/** Nouns without parts: "⟨which part?⟩ of performance" asks nothing. */
export const isMass = (noun: string): boolean => MASS.has(noun) || /(?:ness|ity|ance|ency|ing)$/.test(noun);

const MASS = heads(
  'performance storage traffic infrastructure logic billing search authentication content state quality security code work support help stability latency throughput uptime cost efficiency knowledge growth software data technical debt time coverage compliance communication collaboration planning strategy research analysis',
);
