/** Bullets and the wordings that are the standard of the language: title, level, text. */
export const WORKED: readonly {
  readonly name: string;
  readonly bullet: string;
  readonly choices: readonly (readonly [string, string, string])[];
}[] = [
  {
    name: 'A change, nothing else said',
    bullet: 'Led the move of 11 cron jobs to Temporal.',
    choices: [
      [
        'Add who took part, what you decided, what changed',
        'senior',
        'Led the move of 11 cron jobs to Temporal with ⟨how many engineers, of which team?⟩: ⟨what did you decide?⟩; ⟨what is better now, from what to what?⟩.',
      ],
      [
        'If you did the work yourself',
        'mid',
        'Moved 11 cron jobs to Temporal; ⟨what is better now, from what to what?⟩.',
      ],
      [
        'If other teams followed your plan',
        'staff',
        'Wrote the plan by which ⟨which teams?⟩ moved 11 cron jobs to Temporal; ⟨what did that end or make possible?⟩.',
      ],
      [
        'If you kept it on track',
        'senior',
        'Coordinated the move of 11 cron jobs to Temporal between ⟨which teams?⟩; ⟨how did it end?⟩.',
      ],
    ],
  },
  {
    name: 'A rollout on two platforms',
    bullet: 'Drove the rollout of passkeys in the Android and iOS apps.',
    choices: [
      [
        'Add who took part and how far it got',
        'senior',
        'Led the rollout of passkeys in the Android and iOS apps with ⟨which teams or people?⟩; ⟨what share of sign-ins use them today?⟩.',
      ],
      [
        'If you wrote the code',
        'mid',
        'Implemented passkeys in the Android and iOS apps; ⟨what share of sign-ins use them today?⟩.',
      ],
      [
        'If the app teams had to be convinced',
        'staff',
        'Persuaded ⟨which teams?⟩ to ⟨do or drop what?⟩ and led the rollout of passkeys in the Android and iOS apps; ⟨what share of sign-ins use them today?⟩.',
      ],
    ],
  },
  {
    name: 'Users already named',
    bullet: 'Spearheaded the rewrite of the seat-pricing engine in Go, used by Booking and Groups.',
    choices: [
      [
        'Add what both teams got from it',
        'staff',
        'Led the rewrite in Go of the seat-pricing engine that Booking and Groups use; ⟨what did both gain, from what to what?⟩.',
      ],
      [
        'If you wrote it yourself',
        'senior',
        'Rewrote the seat-pricing engine that Booking and Groups use, in Go; ⟨latency, cost or errors: from what to what?⟩.',
      ],
      [
        'If they agreed on your interface',
        'staff',
        'Defined ⟨which interface or rule?⟩ with Booking and Groups and led the rewrite in Go of the seat-pricing engine they use; ⟨what did both gain, from what to what?⟩.',
      ],
    ],
  },
  {
    name: 'People',
    bullet: 'Managed six engineers on the Ledger team.',
    choices: [
      [
        'Add what the team did and how people grew',
        'manager',
        'Managed six engineers on the Ledger team; ⟨what did the team deliver or run?⟩, and ⟨who was hired, promoted or stayed?⟩.',
      ],
      [
        'If you led a project, not the people',
        'senior',
        'Led six engineers on the Ledger team through ⟨which project?⟩: ⟨what did you decide?⟩; ⟨what changed?⟩.',
      ],
    ],
  },
  {
    name: 'A system with its scale',
    bullet: 'Owned the parcel-tracking feed, 40k events a minute.',
    choices: [
      [
        'Add what you improved',
        'senior',
        'Owned the parcel-tracking feed, 40k events a minute; ⟨what did you change?⟩, which took ⟨delay, errors, cost or pages: from what to what?⟩.',
      ],
      [
        'Add what you answered for',
        'senior',
        'Owned the parcel-tracking feed, 40k events a minute, with ⟨its SLO, its on-call, its roadmap?⟩.',
      ],
      [
        'If other teams build on it',
        'staff',
        'Owned the parcel-tracking feed, 40k events a minute, on which ⟨which teams?⟩ build; ⟨what did you standardise or retire for them?⟩.',
      ],
      ['If you kept it running', 'mid', 'Ran the parcel-tracking feed, 40k events a minute, ⟨with whom, since when?⟩.'],
    ],
  },
  {
    name: 'A practice',
    bullet: 'Headed the on-call reform of the Network group in 2023.',
    choices: [
      [
        'Add what changed for the people on call',
        'senior',
        'Led the on-call reform of the Network group in 2023: ⟨what did you change?⟩; ⟨pages or handovers: from what to what?⟩.',
      ],
      [
        'If teams adopted rules that you wrote',
        'staff',
        'Wrote the rules that ⟨which teams?⟩ adopted in the on-call reform of the Network group in 2023; ⟨pages or handovers: from what to what?⟩.',
      ],
      [
        'If you organised it and others decided',
        'senior',
        'Organised the on-call reform of the Network group in 2023 for ⟨whom?⟩; ⟨what changed?⟩.',
      ],
    ],
  },
  {
    name: '“Lead” for led, open source',
    bullet: 'Lead the 2.0 release of `tern-parser` with 14 outside contributors.',
    choices: [
      [
        'Add what you settled and who upgraded',
        'senior',
        'Led the 2.0 release of `tern-parser` with 14 outside contributors: ⟨what did you keep, break or drop?⟩; ⟨which projects moved to it?⟩.',
      ],
      [
        'If you prepared the release yourself',
        'mid',
        'Released `tern-parser` 2.0 with 14 outside contributors; ⟨which projects moved to it?⟩.',
      ],
      [
        'If you had to bring people to agree',
        'staff',
        'Brought 14 outside contributors to agree on ⟨which design or change?⟩ and led the 2.0 release of `tern-parser`; ⟨who depends on it?⟩.',
      ],
    ],
  },
  {
    name: 'Adverb and two verbs',
    bullet: 'Successfully led and mentored a team of four through the AWS exit.',
    choices: [
      [
        'Add what you decided and how it ended',
        'senior',
        'Led and mentored a team of four through the AWS exit: ⟨what did you decide?⟩; ⟨cost or downtime: from what to what?⟩.',
      ],
      [
        'Add what became of the people',
        'senior',
        'Led and mentored a team of four through the AWS exit; ⟨who of them does what today?⟩.',
      ],
      [
        'If other teams used your plan',
        'staff',
        'Wrote the plan for the AWS exit that ⟨which other teams?⟩ followed, and led and mentored a team of four through it; ⟨cost or downtime: from what to what?⟩.',
      ],
      [
        'If you mentored and someone else led',
        'senior',
        'Mentored a team of four through the AWS exit, led by ⟨whom?⟩; ⟨what could they do alone at the end?⟩.',
      ],
    ],
  },
  {
    name: 'Label, versions, link',
    bullet: '**Search:** Led the upgrade from Elasticsearch 6 to OpenSearch 2 ([plan](https://docs.example/os2)).',
    choices: [
      [
        'Add who took part and what changed',
        'senior',
        '**Search:** Led the upgrade from Elasticsearch 6 to OpenSearch 2 ([plan](https://docs.example/os2)) with ⟨how many engineers?⟩; ⟨downtime, cost or relevance: what changed?⟩.',
      ],
      [
        'If you did the upgrade yourself',
        'mid',
        '**Search:** Upgraded Elasticsearch 6 to OpenSearch 2 ([plan](https://docs.example/os2)); ⟨downtime, cost or relevance: what changed?⟩.',
      ],
      [
        'If other teams moved by your plan',
        'staff',
        '**Search:** Wrote the [plan](https://docs.example/os2) by which ⟨which teams?⟩ went from Elasticsearch 6 to OpenSearch 2, and led the upgrade; ⟨what did that end or make possible?⟩.',
      ],
    ],
  },
  {
    name: 'Shared lead',
    bullet: 'Co-led the front-end guild of 9 squads with Amara Nwosu.',
    choices: [
      [
        'Add your own part in it',
        'senior',
        'Co-led the front-end guild of 9 squads with Amara Nwosu: ⟨which part was yours?⟩; ⟨what changed for the squads?⟩.',
      ],
      [
        'If the squads adopted something from it',
        'staff',
        'Co-led the front-end guild of 9 squads with Amara Nwosu; ⟨how many of them?⟩ now use ⟨which standard, library or practice?⟩.',
      ],
      [
        'If you organised the meetings',
        'senior',
        'Organised the front-end guild of 9 squads with Amara Nwosu; ⟨what came out of it?⟩.',
      ],
    ],
  },
  {
    name: 'A phrase before the verb',
    bullet: 'After the March 2024 outage, led the review of 30 runbooks.',
    choices: [
      [
        'Add who took part and what is better',
        'senior',
        'After the March 2024 outage, led the review of 30 runbooks with ⟨how many engineers?⟩; ⟨recovery time or repeats: from what to what?⟩.',
      ],
      [
        'If you reviewed them yourself',
        'mid',
        'After the March 2024 outage, reviewed 30 runbooks; ⟨how many had gaps, and what did you change?⟩.',
      ],
      [
        'If it ended a kind of failure',
        'staff',
        'After the March 2024 outage, led the review of 30 runbooks and changed ⟨which rule or drill?⟩ for ⟨which teams?⟩; ⟨what has not happened again since?⟩.',
      ],
    ],
  },
  {
    name: 'Nearly complete',
    bullet:
      'Led the extraction of the invoicing module from the monolith with 3 engineers, cutting its deploy from 50 to 8 minutes.',
    choices: [
      [
        'Put the result first',
        'senior',
        'Cut the deploy of the invoicing module from 50 to 8 minutes by leading its extraction from the monolith with 3 engineers.',
      ],
      [
        'Add what you decided',
        'senior',
        'Led the extraction of the invoicing module from the monolith with 3 engineers: ⟨where did you draw the line, and why?⟩; its deploy went from 50 to 8 minutes.',
      ],
      [
        'If other teams did the same after you',
        'staff',
        'Led the extraction of the invoicing module from the monolith with 3 engineers, cutting its deploy from 50 to 8 minutes; ⟨which teams?⟩ have since extracted ⟨which modules?⟩ the same way.',
      ],
    ],
  },
  {
    name: 'A noun phrase and an open reach',
    bullet: 'Leadership of the accessibility programme across product teams.',
    choices: [
      [
        'Add which teams and what changed',
        'senior',
        'Led the accessibility programme across ⟨how many, or which?⟩ product teams; ⟨audit findings or blocked users: from what to what?⟩.',
      ],
      [
        'If teams adopted something of yours',
        'staff',
        'Led the accessibility programme across product teams, of which ⟨how many?⟩ adopted ⟨which checklist, components or release gate?⟩.',
      ],
      [
        'If you coordinated it',
        'senior',
        'Coordinated the accessibility programme across product teams for ⟨who set the goals?⟩; ⟨what changed?⟩.',
      ],
    ],
  },
  {
    name: 'Confidential client',
    bullet: 'Led delivery of a payments platform for a European bank.',
    choices: [
      [
        'Add who took part and what runs on it',
        'senior',
        'Led delivery of a payments platform for a European bank with ⟨how many engineers?⟩; ⟨what runs on it, since when?⟩.',
      ],
      [
        'If figures are confidential',
        'senior',
        'Led delivery of a payments platform for a European bank: ⟨what was the hardest decision?⟩; ⟨which ratio, rank or deadline may you tell?⟩.',
      ],
      [
        'If you delivered a part',
        'mid',
        'Delivered ⟨which part?⟩ of a payments platform for a European bank; ⟨what does it do in production?⟩.',
      ],
    ],
  },
  {
    name: 'A result without a figure',
    bullet: 'Drove PCI DSS work for the card vault; the audit passed at the first attempt.',
    choices: [
      [
        'Add what you did for it',
        'senior',
        'Led the PCI DSS work for the card vault: ⟨what did you build, close or prove?⟩; the audit passed at the first attempt.',
      ],
      [
        'If other teams had to change for it',
        'staff',
        'Persuaded ⟨which teams?⟩ to ⟨change what?⟩ for the PCI DSS work on the card vault; the audit passed at the first attempt.',
      ],
      [
        'If you did one part of it',
        'mid',
        'Did ⟨which part?⟩ of the PCI DSS work for the card vault; the audit passed at the first attempt.',
      ],
    ],
  },
];
