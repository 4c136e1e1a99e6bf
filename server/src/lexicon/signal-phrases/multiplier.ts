import type { SignalEntry } from '../signal-entry.ts';

/** What others can do because of it. The first match of a kind is the one that is told. */
export const multiplierPhrases: readonly SignalEntry[] = [
  {
    kind: 'helps-newcomers',
    confidence: 0.5,
    proof: 'self',
    note: 'Newcomers helped to start.',
    phrases: ['~onboard _? new|# _? engineers|developers|hires|members', '~train new _', 'onboarding of|for new'],
  },
  {
    kind: 'mentoring',
    confidence: 0.6,
    proof: 'self',
    note: 'People mentored; expected early.',
    phrases: ['~mentor|~coach', 'mentorship|mentoring|coaching'],
  },
  {
    kind: 'led-project',
    confidence: 0.6,
    proof: 'needed',
    note: 'A project led.',
    phrases: [
      '~lead|~drive|~spearhead|~co-lead|~champion .. migration|rewrite|redesign|project|rollout|launch|development|implementation|delivery|design|integration|initiative|effort|efforts|adoption|upgrade|refactoring|transition|release|move|extraction|modernization',
      '~lead the|a|an',
      'tech|technical|project lead',
    ],
    except: ['~lead a team', '~lead the team'],
  },
  {
    kind: 'led-team',
    confidence: 0.6,
    proof: 'self',
    note: 'One team, or a few engineers.',
    phrases: [
      '~lead|~manage|~grow|~build|~direct|~oversee _? _? team',
      '~lead|~manage|~direct|~oversee # _? _? engineers|developers|people|interns|designers|contractors|students|programmers',
      'team of #',
    ],
  },
  {
    kind: 'grew-seniors',
    confidence: 0.7,
    proof: 'self',
    note: 'People grown to senior or lead.',
    phrases: [
      '~mentor|~coach|~grow|~sponsor|~develop|~train .. to|into senior|staff|lead|leads|principal|seniors',
      '~mentor|~coach|~sponsor|~grow|~develop .. senior|staff|lead|leads|leaders|seniors engineers|developers|and|to|across',
      '~mentor|~coach|~sponsor|~grow|~develop seniors|leads|leaders|managers',
      'of whom|them .. senior|lead|leads|staff|promoted',
      '# .. promoted to senior|staff|lead',
      '# of them|whom now? ~lead|~run|~manage teams|a|the|their|its|projects',
      '~mentor|~coach|~grow|~sponsor # .. all|both|two|three|# senior|seniors|lead|leads|staff today|now|since',
      '~build|~grow|~develop|~create|next technical|future|new|generation|other|more leaders|leads',
      'next generation of _? _? leaders|leads',
      '~mentor|~coach .. across teams|squads|organization|organisation|company|departments',
    ],
    // "Junior staff" are people, not a rung.
    except: [
      '~mentor|~coach|~grow|~sponsor|~develop|~train .. less senior|experienced',
      '~mentor|~coach|~grow|~sponsor|~develop|~train .. junior|new|younger|support|office|student|technical staff',
    ],
  },
  {
    kind: 'hiring-bar',
    confidence: 0.65,
    proof: 'needed',
    note: 'Hiring shaped beyond single interviews.',
    phrases: [
      'hiring|recruiting bar|strategy|loop|rubric|rubrics|standards|pipeline|needs|practices|committee|decisions',
      'interview loop|rubric|rubrics|training|bar',
      'bar raiser(s)',
      '~shape|~design|~redesign|~define .. hiring|interview|interviewing|recruiting',
    ],
  },
  {
    kind: 'hiring-bar',
    confidence: 0.45,
    proof: 'needed',
    note: 'Seniors take part in the process; who changed it shows by the result.',
    phrases: ['hiring|recruiting process|processes', '~improve .. hiring|interview|interviewing|recruiting'],
  },
  {
    kind: 'training-spread',
    confidence: 0.65,
    proof: 'self',
    note: 'People of other teams who do it on their own now.',
    phrases: [
      '~train|~teach|~coach # .. from|of|in other|all|every|# _? departments|teams|sites|offices|squads',
      '~train|~teach|~coach # .. who|of them now|today ~run|~lead|~review|~teach|~train',
      '~train|~teach|~coach # _ _? # of them|whom now|today?',
      '~train|~teach|~coach .. leads|teams|departments to ~run|~lead|~review|~hold|~teach',
      '# of its|the|my|their students|participants|trainees|attendees|regulars now? ~run|~teach|~lead|~hold',
    ],
  },
  {
    kind: 'training-spread',
    confidence: 0.65,
    proof: 'needed',
    note: 'Training that spread beyond the team.',
    phrases: [
      'training|onboarding|education|mentoring|mentorship|apprenticeship|internship program(s)|programme(s)|curriculum|academy|bootcamp',
      '~train|~teach # _? engineers|developers|people|employees',
      '~teach|~train .. across',
      'brown-bag|tech-talk|lunch-and-learn series|program',
    ],
  },
  {
    kind: 'leads-leaders',
    confidence: 0.7,
    proof: 'needed',
    note: 'Leads or managers led.',
    phrases: [
      '~lead|~manage|~coach|~mentor|~direct _? # _? managers|leads|leaders|architects|teams|squads',
      '# engineering? managers',
      'managers|leads of|and|across managers|teams|leads',
      'engineering managers',
    ],
    except: ['# product managers'],
  },
];
