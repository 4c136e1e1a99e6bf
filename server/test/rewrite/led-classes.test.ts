import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rowsFor } from './support.ts';

/** What a bullet is offered, as text; what it is not, as part of any. */
interface Expected {
  readonly bullet: string;
  readonly offers: readonly string[];
  readonly not?: readonly string[];
}

const cases: Readonly<Record<string, readonly Expected[]>> = {
  'a change is measured as what it is': [
    {
      bullet: 'Drove platform evolution for the claims product.',
      offers: [
        'Evolved the platform for the claims product; ⟨what is better now, from what to what?⟩.',
        'Led platform evolution for the claims product; ⟨which teams?⟩ have since evolved ⟨which platforms?⟩ the same way.',
      ],
      not: ['latency'],
    },
    {
      bullet: 'Owned the retirement of the SOAP gateway.',
      offers: ['Retired the SOAP gateway; ⟨what does that save, and what took its place?⟩.'],
    },
    {
      bullet: 'Managed the removal of 300 feature toggles.',
      offers: ['Removed 300 feature toggles; ⟨what is saved or simpler since then?⟩.'],
    },
    {
      bullet: 'Led the localisation of the driver app into nine languages.',
      offers: ['Localised the driver app into nine languages; ⟨who uses it there, since when?⟩.'],
    },
    {
      bullet: 'Led the transition from waterfall to two-week releases.',
      offers: [
        'Transitioned from waterfall to two-week releases; ⟨lead time or releases a month: from what to what?⟩.',
      ],
    },
    {
      bullet: 'Led the handover of the parking app from an agency.',
      offers: [
        'Did ⟨which part?⟩ of the handover of the parking app from an agency; ⟨what is better now, from what to what?⟩.',
      ],
    },
    {
      bullet: 'Led the decommissioning of the Lyon data centre.',
      offers: [
        'Led the decommissioning of the Lyon data centre; ⟨which teams?⟩ have since followed the same plan for ⟨what?⟩.',
      ],
      not: ['which centres'],
    },
    {
      bullet: 'Architected the migration of tenant data to regional stores.',
      offers: [
        'Architected the migration of tenant data to regional stores; ⟨which teams?⟩ have since followed the same plan for ⟨what?⟩.',
      ],
      not: ['who uses it'],
    },
  ],
  'a system is used, built on or released': [
    {
      bullet: 'Led the mobile SDK.',
      offers: [
        'Led the mobile SDK with ⟨its roadmap, its releases, its support?⟩.',
        'Maintained the mobile SDK ⟨with whom, since when?⟩.',
      ],
      not: ['SLO'],
    },
    {
      bullet: 'Managed the internal developer portal.',
      offers: [
        'Managed the internal developer portal, which ⟨which teams?⟩ use; ⟨what did you standardise or retire for them?⟩.',
      ],
    },
    { bullet: 'Led the browser extension.', offers: ['Maintained the browser extension ⟨with whom, since when?⟩.'] },
    {
      bullet: 'Drove the API gateway used by nine teams.',
      offers: ['Ran the API gateway used by nine teams, ⟨with whom, since when?⟩.'],
    },
    {
      bullet: 'Owned the ledger service and its on-call.',
      offers: ['Ran the ledger service and its on-call ⟨with whom, since when?⟩.'],
      not: ['Organised'],
    },
  ],
  'people, however many there are': [
    {
      bullet: 'Led a pod of four.',
      offers: ['Worked with a pod of four on ⟨which project?⟩; ⟨which part was yours?⟩.'],
    },
    {
      bullet: 'Supervised two working students.',
      offers: ['Led two working students through ⟨which project?⟩: ⟨what did you decide?⟩; ⟨what changed?⟩.'],
    },
    {
      bullet: 'Owned the growth of two developers.',
      offers: ['Owned the growth of two developers; ⟨what can they do alone now?⟩.'],
    },
    {
      bullet: 'Led four contractors on the kiosk project.',
      offers: ['Worked with four contractors on the kiosk project; ⟨which part was yours?⟩.'],
    },
    { bullet: 'Drove the team to adopt pair programming.', offers: [], not: ['who of them does what today'] },
  ],
  'a practice is held by those who take part': [
    {
      bullet: 'Led weekly architecture meetings.',
      offers: ['Led weekly architecture meetings: ⟨what was decided in them?⟩; ⟨what changed, for whom?⟩.'],
    },
    {
      bullet: 'Led code review for the firmware group.',
      offers: [
        'Led code review for the firmware group and wrote the rules that ⟨which teams?⟩ adopted from it; ⟨what changed, for whom?⟩.',
      ],
    },
    {
      bullet: 'Drove a postmortem culture in the team.',
      offers: ['Worked on a postmortem culture in the team; ⟨which part was yours?⟩.'],
      not: ['Organised'],
    },
    {
      bullet: 'Managed the change advisory board.',
      offers: ['Organised the change advisory board; ⟨what came out of it?⟩.'],
    },
    {
      bullet: 'Led a hackathon for 60 colleagues.',
      offers: ['Organised a hackathon for 60 colleagues; ⟨who took part, and what came of it?⟩.'],
      not: ['not happened again', 'who spoke'],
    },
    { bullet: 'Owned the on-call handbook.', offers: [], not: ['Organised', 'adopted for'] },
  ],
  'a decision is told by its options, never by a number': [
    {
      bullet: 'Led the evaluation of message brokers.',
      offers: ['Compared message brokers; ⟨who chose what, and why?⟩.'],
    },
    {
      bullet: 'Led the trial of three CI vendors.',
      offers: ['Compared three CI vendors; ⟨who chose what, and why?⟩.'],
      not: ['minutes'],
    },
    { bullet: 'Drove the choice of Kafka as the event backbone.', offers: [], not: ['Compared'] },
    {
      bullet: 'Drove the decision to buy an identity provider.',
      offers: ['Led the decision to buy an identity provider: ⟨what decided it, and who agreed?⟩; ⟨what followed?⟩.'],
    },
    {
      bullet: 'Led the build-versus-buy analysis for the scanner.',
      offers: [
        'Led the build-versus-buy analysis for the scanner: ⟨which options, and what decided it?⟩; ⟨what followed?⟩.',
      ],
    },
    { bullet: 'Architected the long-term data strategy.', offers: [], not: ['who uses it'] },
  ],
  'an event ends, a review of one ends a kind of failure': [
    {
      bullet: 'Led the postmortem of the double-charge incident.',
      offers: [
        'Led the postmortem of the double-charge incident and changed ⟨which rule or drill?⟩ for ⟨which teams?⟩; ⟨what has not happened again since?⟩.',
      ],
    },
    {
      bullet: 'Managed the handling of a data breach.',
      offers: ['Took part in the handling of a data breach as ⟨what?⟩; ⟨how did it end?⟩.'],
    },
    {
      bullet: 'Owned the migration weekend of the pension system.',
      offers: [
        'Owned the migration weekend of the pension system; ⟨which teams?⟩ have since followed the same plan for ⟨what?⟩.',
      ],
    },
  ],
  'a goal is reached, not divided': [
    {
      bullet: 'Owned the SLA of the document API.',
      offers: ['Worked on the SLA of the document API; ⟨which part was yours?⟩.'],
    },
    {
      bullet: 'Owned the 99.95% uptime goal for checkout.',
      offers: ['Worked on the 99.95% uptime goal for checkout; ⟨which part was yours?⟩.'],
      not: ['Did ⟨which part?⟩'],
    },
    {
      bullet: 'Owned the uptime of the payment terminals.',
      offers: ['Worked on the uptime of the payment terminals; ⟨which part was yours?⟩.'],
      not: ['Did ⟨which part?⟩'],
    },
    {
      bullet: 'Owned memory use of the set-top box.',
      offers: [
        'Owned memory use of the set-top box: ⟨what did you change or build?⟩; ⟨from what to what, on which device or host?⟩.',
      ],
    },
    { bullet: 'Drove cloud cost savings across four teams.', offers: [], not: ['⟩ four teams'] },
  ],
  'a part of a word is no topic': [
    { bullet: 'Drove the switch to server-side rendering.', offers: [], not: ['latency'] },
    { bullet: 'Led backend engineers on the refund project.', offers: [], not: ['latency'] },
    { bullet: 'Led the removal of jQuery from the booking site.', offers: [], not: ['jquer'] },
    { bullet: 'Led the relocation of the test lab’s servers.', offers: [], not: ['test minutes'] },
    { bullet: 'Led the redesign of the onboarding emails.', offers: [], not: ['first change'] },
  ],
  'a role keeps its words': [
    {
      bullet: 'Technical lead of the mobile wallet project.',
      offers: [
        'Technical lead of the mobile wallet project: ⟨what did you decide?⟩; ⟨load time, crashes or sign-ups: from what to what?⟩.',
      ],
      not: ['Led'],
    },
  ],
  'what is told is not asked': [
    {
      bullet: 'Led the initiative to cut build times, which fell from 30 to 11 minutes.',
      offers: [],
      not: ['from what to what'],
    },
    {
      bullet: 'Drove quality work in the firmware team, with escaped defects down 40%.',
      offers: [],
      not: ['from what to what', 'what changed'],
    },
  ],
};

describe('what was led', () => {
  for (const [name, bullets] of Object.entries(cases)) {
    describe(name, () => {
      for (const { bullet, offers, not = [] } of bullets) {
        it(bullet, () => {
          const rows = rowsFor(bullet);
          assert.ok(rows.length > 0, 'offers nothing');
          const texts = rows.map((row) => row.split(' | ').at(-1));
          for (const text of offers) assert.ok(texts.includes(text), `${text}\n${texts.join('\n')}`);
          for (const part of not) assert.ok(!texts.some((text) => text?.includes(part)), texts.join('\n'));
        });
      }
    });
  }

  it('“drove down” leads nothing', () => {
    for (const row of rowsFor('Drove down cloud costs for the analytics group.'))
      assert.doesNotMatch(row, /[Ll]ed down|on down/);
  });
});
