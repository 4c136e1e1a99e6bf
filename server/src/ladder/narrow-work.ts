import type { Entry } from '../lexicon/entry.ts';

/** What narrow words state: one team's work, or work that others had defined. */
export type NarrowKind = 'team' | 'assigned';

export interface NarrowEntry extends Entry {
  readonly states: NarrowKind;
}

/**
 * Words that positively state work inside one team, or the carrying out of work that others had defined. They are read
 * for the title check alone, which may only speak of what a bullet states, never of what it leaves out.
 */
export const narrowWork: readonly NarrowEntry[] = [
  {
    states: 'team',
    note: 'Something that belongs to one team.',
    phrases: ["my|our|the|a|one _? _? _? team's|squad's|crew's|pod's|tribe's"],
  },
  {
    states: 'team',
    note: 'Work done for one’s own team, or kept inside it.',
    phrases: ['for|within|inside my|our _? team|squad|crew|pod', 'for|within|inside the team|squad|crew|pod'],
  },
  {
    states: 'team',
    note: 'Work done in or with one’s own team, or for one that is named.',
    phrases: [
      'in|within|inside|for|of|with|across|on my|our team|squad|crew|pod',
      'in|within|inside|for|of|across the team|squad|crew|pod',
      'in|within|inside|for|of the|a|one _ team|squad|crew|pod',
      'in|within|inside|for the|a|one _ _ team|squad|crew|pod',
      'in|within|with|of a|my|our team|squad|crew|pod of #',
      'that|which my|our|the team|squad|crew|pod uses|use|owns|own|needed|committed|planned|maintains',
      'my|our|the squad|team committed',
      "teammate|teammates|teammate's|teammates'",
      'in|through|of my|our|the on-call rota|rotation|schedule',
      'one|single team|squad|crew',
      'team|squad meeting(s)|meetings|standup(s)|stand-up(s)|retrospective(s)|retro(s)|demo(s)|rota|rotation',
    ],
  },
  {
    states: 'assigned',
    note: 'Work planned by the sprint or the ticket.',
    phrases: [
      'user|sprint|assigned|planned stories|story|tasks|goals|results',
      '~implement|~deliver|~complete|~write|~finish|pick|picks|picked|picking all? stories|tickets|tasks',
      'stories of|from each|the|every sprint|backlog|squad|team',
      'story points',
      'sprint planning|reviews|demos',
      'standup(s)|stand-up(s)',
      'small|minor|routine feature(s)|enhancement(s)|change(s)|fixes|improvements|tasks',
      '~update|bump|bumps|bumped|bumping|~upgrade dependencies|packages|libraries',
      '~answer|~handle|~process|~resolve|close|closes|closed|closing .. tickets',
      // Requests of people: a service that handles 100,000 of them a second is no queue of tickets.
      '~answer|~handle|~process|~resolve _? _? access|change|service|support|user|customer|data|report requests',
      '~answer|~handle|~process|~resolve _? _? requests from|of|by|for|about',
      'during|in|each|every|per|within the? sprint(s)',
      'two-week|weekly|bi-weekly sprint(s)',
      'sprint backlog|board|tickets',
      'jira|support|change|customer|service tickets',
      'tickets of|from|for|by|prepared|assigned|about|per|in',
      'ticket queue',
      'queue of the|my|our',
      'request|ticket|service queue',
      '# _? tickets a|per|each|every week|day|month|sprint',
      '# _? access|change|service|support|user|customer|data|report requests a|per|each|every week|day|month|sprint',
    ],
  },
  {
    states: 'assigned',
    note: 'Someone else had said what to do.',
    phrases: [
      'as specified|described|defined|instructed|requested|directed|designed|planned|prescribed|agreed|told|given|assigned by|in|per|to',
      'specified|defined|requested|assigned|prepared|prescribed|prioritised|prioritized|handed|ordered by the|my|our|a',
      'requested|assigned|handed|given|passed to me|us',
      'asked for by',
      'features|tasks|changes|work|screens|reports given|set|planned|asked|prioritised|prioritized by|for',
      'designer|designers|analyst|analysts|architect|architects|owner|lead asked|wanted|specified|handed|gave|drew|defined|designed|described|decided',
      '~convert|~turn|~translate .. designs|mockups|wireframes|requirements|tickets into',
      'assigned to me|us|my|our|the',
      'to|following|per the|given|their|written specification(s)|spec(s)|requirements|instructions|mockups|designs|wireframes',
      'according to the|their|given|a|our specification(s)|spec(s)|requirements|instructions|mockups|designs|runbook|plan',
      'from the? figma|mockups|wireframes|designs of|by|from|that|into|handed',
      'requirements|specification(s)|instructions of|from|by the|my|our',
      'under the? direction|supervision|guidance|instructions of',
      "~follow .. lead's|architect's|owner's|manager's",
      '~cover|~stand|stood in? for the|a|other',
      'whenever|when|if|as asked|needed|requested',
      'on request of|from|by|to|for',
      '~prepare|~change|~update|~fix|~create|~adapt|~extract .. on request',
      'according to the? tickets|tasks|list|priorities',
      'tickets|requests|tasks raised|opened|filed|created|logged by',
      'for|on|of those|these|such requests|tickets|stories',
      'my|our|the _? lead|leader|manager|boss|architect had|has written|designed|defined|drawn|chosen|decided|planned|prepared',
      'that|which my|our|the _? designer|tester|testers|analyst|lead|manager|architect ~give|~find|~report|~write|~draw|~choose|~define|~plan',
      'on|by the? order|orders|request|requests|instruction|instructions of|from|by',
      'by the|our runbook|runbooks|checklist|checklists|test plan',
      'by the? design|order|template|templates|drawings|specification|specifications|mock-ups|mockups of|from|sheet|sheets',
      "by|from|to the|our|a|their designer's|architect's|lead's|leader's|manager's|analyst's|customer's|client's templates|design|designs|drawings|mock-ups|mockups|specification|notes|list",
      'reported as',
      '~take|pick|picks|picked|picking up? tasks|stories|tickets|items|cards from',
      'to my|our|the team|squad lead|leader',
      'for|to|of my|our lead|manager|boss',
      'asked for it|them|this',
      'as they|he|she asked|wanted|requested|needed',
      'described|specified|written|defined in the? stories|story|tickets|ticket|backlog|specification',
      'tickets|stories|bugs|errors|requests that|which _? _? _? opened|raised|created|filed|wrote|report|reports|reported',
      'corrections|fixes|changes from|after the|a|their|our',
      'after approval of|by|from',
      'by the? blueprint|blueprints|handbook|manual of|from',
    ],
  },
  {
    states: 'assigned',
    note: 'What one person or one department had asked for, chosen or drawn.',
    phrases: [
      'that|what|which the|our|my|support|marketing|sales|finance|accounting|operations|hardware _? _? _? ~ask|~request|~specify|~prepare|~define|~choose|~draw|chosen|drawn|put|listed',
      'that|what|which support|marketing|sales|finance|accounting|operations|hardware ~ask|~request|~specify|~prepare|~define|~choose|~draw|~want',
      'as listed|drawn|chosen|prepared|laid by|in|on|out',
      'from|to specifications|specs|requirements|instructions|drawings that|which|of|by|from',
      'to the|an|a agreed|given|fixed|prescribed|existing contract|interface|design|specification|layout|format|data',
      'to the data sheet(s)',
      "following|after|by the|their|a _? vendor's|supplier's|manufacturer's|existing guide|manual|documentation|instructions|examples",
      'for|of|from the sales|marketing|accounting|finance|hr|support|service|back|front office|desk|controller',
      'for the controller|secretary|assistant',
      'of|for one|a single? department|office|branch|desk',
      'given by the? hardware|product|design|business|analysts|engineers',
    ],
  },
  {
    states: 'assigned',
    note: 'Turns and chores of every team.',
    phrases: [
      'support|duty|standby|on-call|on-duty duty|rota|roster|rotation|shift(s)',
      'first-line|second-line|first-level|second-level|1st-line|2nd-line|helpdesk|service-desk questions|tickets|support|queries|calls',
      '~run|~perform|do|does|did|doing the? daily|weekly|monthly|nightly|quarterly _? scan|scans|check|checks|backup|backups|build|builds|restarts',
      '~update|~install|~patch|check|checks|checked|checking .. every|each day|week|month|monday|tuesday|wednesday|thursday|friday',
      '~keep .. up to date',
      'in|by short|weekly|fortnightly|one-week|two-week|three-week iterations',
      '~estimate stories|tasks|tickets|effort',
      'bug|defect|ticket|backlog triage|grooming|refinement',
      '~close # _? bugs|tickets|defects|issues',
      'next ticket(s)|story|stories|task(s)|item(s)',
      'top|bottom|items|order of the? backlog',
      'deployment|release days|weekends|nights|duty',
      'carry|carries|carried|carrying the? pager',
      '~follow the? runbook|runbooks|checklist|checklists',
      'on request',
      'new|newer version|versions came|come|comes|appeared|was|were',
      're-ran|re-run|reran|rerun failed|those|the',
      'ad-hoc|ad hoc? questions|queries|requests|reports',
      '~execute|~run the? _? test|regression plan|suite|cases|tests',
      '~run the nightly|daily|weekly|monthly batch|batches|jobs|backups|imports|loads',
      '~execute|~apply|carry|carries|carried|carrying|~perform|~process change|service|access requests',
      '~patch|reboot|reboots|rebooted|restart|restarts|restarted the? servers|machines|hosts|workstations',
      '~create|reset|resets|resetting|~unlock|~set the? passwords|mailboxes|user',
      '~set up accounts|mailboxes|laptops|workstations|users|phones',
      '~prepare|~produce|~compile the? daily|weekly|monthly|quarterly|regular reports|figures|lists|statistics',
      '~answer|~handle the? questions|queries|emails|calls of|from|by|about',
      'labelled|labeled|cleaned the? data|images|records',
    ],
  },
  {
    states: 'assigned',
    note: 'A small change to one view.',
    phrases: [
      '~add a|an|two|three filter(s)|column(s)|field(s)|button(s)|checkbox|tooltip(s)|link(s)|label(s)',
      'adjust|adjusts|adjusted|adjusting|~change|~replace|~correct the? layout|icons|texts|labels|wording|colours|colors',
      '~implement|~build|coded|coding|~develop the? screens|pages|forms|views|dialogs for|of',
    ],
  },
  {
    states: 'assigned',
    note: 'Bugs that were handed over.',
    phrases: [
      'bugs|defects|faults|issues|errors|differences|findings|problems reported|found|raised|listed|logged|passed|filed|assigned by|in|to|from',
      '~fix|~correct|~resolve|~close minor|small|assigned|reported|customer|production|ui? bugs|defects|faults',
      'bug fixes|fixing|reports|tickets',
      '~report|~verify|log|logs|logged|logging|~triage|reproduce|reproduces|reproduced|reproducing and? ~verify|bugs|defects',
      '~fix bugs|defects|faults in|for|of|reported|and|during|found|from',
    ],
  },
  {
    states: 'assigned',
    note: 'Tests and reviews of everyday work.',
    phrases: [
      '~write|~add|~execute|~maintain|~run .. unit|snapshot|regression|manual|component tests',
      '~write|~add|~execute|~maintain stories? and? tests|test for|of|from|cases|scripts|classes',
      '~write test cases|classes',
      '~review pull|merge requests of|in|for|from my|our|the|teammates',
      '~review the? code of|in|for|from my|our|teammates|juniors|colleagues|#',
      '~write|~prepare|~update the? test plan(s)|protocols for|of|each',
      '~work with the? tester|testers|qa to',
      'reproduce|reproduces|reproduced|reproducing the? faults|bugs|defects|errors',
      'unit and integration tests',
    ],
  },
  {
    states: 'team',
    note: 'A small piece of one’s own.',
    phrases: [
      'my|own module|component|screen(s)|page(s)|part|scripts|endpoints|forms',
      'component|module|part|screen(s)|page(s) of the _? _? team|squad',
      'in our two|three services|modules|repositories',
      'our coverage|backlog|board|tickets',
      'team|squad wiki|board|channel|calendar|backlog',
      'our module|component|screen(s)|page(s)|scripts|endpoints|forms|wiki',
      'in|of|for the two|three|four screens|forms|pages|modules',
    ],
  },
];

/** A part of a product, named alone: it states a component only where no result tells that it was more. */
export const componentWork: readonly NarrowEntry[] = [
  {
    states: 'team',
    note: 'One page, screen or module.',
    phrases: ["the _? _? page|screen|form|dialog|module|widget|page's|screen's|module's"],
  },
];

/** Where the writer leads, "with a team of five" tells of people, not of reach: only these words still state it. */
export const possessions: readonly NarrowEntry[] = narrowWork.slice(0, 2);

/**
 * Words beside which nothing counts as work inside one team: other teams, leaders and partners, a decision, a
 * direction. A technical lead who sets the direction of one team with its business is read as Staff by many ladders.
 */
export const widerWork: readonly Entry[] = [
  {
    note: 'More than one team, or people outside it.',
    phrases: [
      'teams|squads|crews|pods|tribes|departments|divisions|organisations|organizations|companies|vendors|suppliers|contributors|partners|banks|agencies',
      'cross-team|cross-org|inter-team|company-wide|org-wide|organisation-wide|organization-wide|engineering-wide',
      "organisation|organization|org|company|organisation's|organization's|company's|industry|community|upstream",
      'regulator|committee',
      'and _ use|build|follow|implement|adopt|depend|rely',
      'build|builds|depend|depends|rely|relies on',
      'shared platform|library|libraries|service|framework|component(s)|tooling',
      'cto|ceo|cfo|vp|director|directors|executive|executives|leadership|stakeholders',
      'to|by|with|for|before|at the|our board',
      'head|heads of',
      'open source',
      'open-source|open-sourced',
      'other|another|every|each|neighbouring|neighboring|partner|sister|downstream team|squad|group',
      'from outside',
      // An idiom, and no page.
      'on the same page',
    ],
  },
  {
    note: 'A decision, a direction, a change of someone’s mind.',
    phrases: [
      'strategy|strategies|vision|roadmap|principles|charter|rfc|rfcs|policy|governance|proposal',
      'technical|team|product|its|our direction',
      '~set|~shape|~change|~give .. direction|standard|standards',
      'architecture review|forum|board|group|decision(s)|principles',
      '~define|~design|~draw|~change|~simplify|~own|~set the|our|an|a|its _? architecture|standard|standards',
      '~persuade|~convince|~argue|~negotiate|~advise|~sponsor|~represent|~standardise|~standardize',
      '~define|~decide|~propose the|a|an|how|what|which|to|on|that|against|our',
      'made|make|making the|a case',
      'said no',
      'for the first time',
      'has|have happened|recurred since',
      'none since',
      'adopted|adopt',
      'interviewed|interviewing|interviewer|interviewers|hired|hiring|promoted',
      'interview process|training|loop|loops|panel|guide',
    ],
  },
];
