import type { Entry } from './entry.ts';

/** Openings without a verb of their own that state presence or duty. Verbs of presence stand in `verbs.ts`. */
export const weakOpenings: readonly Entry[] = [
  {
    note: 'Duty given, not work done.',
    phrases: [
      'responsible for|of|to|in|with',
      'primarily|mainly|mostly|solely|fully|jointly|directly|partly|also responsible for',
      'responsibility|responsibilities for|include|included|including',
      '_ responsibility for',
      '~have|~take|~assume|~hold over|the|a|full|overall|sole|primary? responsibility for|of',
      'duties|responsibilities included|include|were|are|involved',
      'tasked|charged|entrusted|assigned with|to|in',
      'in charge of',
      'accountable for',
      'assigned to',
    ],
  },
  {
    note: 'Presence: somebody was there.',
    phrases: [
      'part of',
      '_ part of',
      'member of',
      '_ member of|on|in',
      'involved in|with',
      'involvement in|with',
      'participation in',
      'participant in',
      '_ participant in',
      'participation on|to|at',
      '_? collaboration with|in|on|between',
      'my role(s)|tasks|job|duties|work|responsibilities included|includes|include|involved|involves|was|is|were',
      'engaged in|with|on',
      'cooperation|co-operation with',
      'contact person',
      'acting|acted|working|worked in support of',
      'contributor to|on|of|at|for',
      '_ contributor to|on|of|at|for',
      'contributions to',
      'contribution to',
      'took|take|taking active|an? active? part in',
      'play|plays|played|playing a|an _? _? role|part in',
      'assistance in|with|to',
      'exposure to',
      'picked|pick|picking up',
      'go-to person|developer|engineer|guy|contact',
      'point of contact',
      '_ point of contact',
      'performed|performing as',
      'exposed to',
      'joined forces with',
      'on the _ team',
      '~have the opportunity|chance|pleasure to',
      '~get to',
      'familiar with',
      'teamed up with',
      'on a|the team',
    ],
  },
];

/** Noun phrases that claim leadership without a verb. */
export const leadershipNouns: readonly Entry[] = [
  {
    note: 'Lead roles told as nouns; a role, not a level.',
    phrases: [
      'leadership of|for|across',
      'lead|leader of a|an|the|our|#',
      'principal investigator',
      'people|line manager|management of|for',
      'manager of a|an|the|our? _? _? team|teams|group|squad|department',
      'technical|engineering|team leadership and|,',
      'coordination of a|an|the|# _? _? team|teams|project|projects|program|programme|developers|engineers|migration|rollout|delivery',
      'project|program|programme|engineering|development manager of|for|on',
      'technical|project|team|product|engineering|thought leadership of|for|on|over',
      'tech|technical|team|project|engineering|development|lead|product|principal|squad|delivery|scrum lead|leader of|for|on|at',
      'lead|principal|head|chief developer|engineer|architect|designer|programmer|of|maintainer|analyst|scientist|technologist for|on|of|at|in|engineering|development|technology|product|design|data|it',
      'principal|lead|chief _ engineer|developer|architect|designer for|on|of|at|in',
      'tech|technical|team|project lead',
      'team|project|engineering|technical|group leader',
      'head of',
      'founder of|and|:',
      'chair|chairman|chairwoman|chairperson of',
      'cto|ceo of|and|at|,',
      'co-founder of|and',
      'project|program|programme|people|team|technical|product|engineering|delivery management of|for|:',
      'development|engineering? team manager',
      'development|engineering? team manager of|for',
      'lead|principal|chief software|data|systems|platform|security|test|mobile|frontend|backend engineer|developer|architect|scientist ,',
      'team|people management ,|and',
      'management of a|an|the|our? # team|squad|group|department|engineers|developers|people',
      'management of a|an|the|our team|squad|group|department',
      '_ lead|leader for|of',
      'supervisor|supervision of|for',
      'direction of',
      'founding member of',
      'in charge of _ team',
    ],
  },
];

/** Objects that make a verb of managing a leadership claim. */
export const ledObjects: readonly Entry[] = [
  {
    note: 'People, projects and programmes are led; servers, data and time are not.',
    phrases: [
      'team(s)',
      'squad(s)|crew|group(s)|department(s)|organization|organisation|chapter|guild|division|tribe|staff',
      'engineers|developers|people|employees|reports|designers|interns|contractors|testers|programmers|students|volunteers|members|managers|individuals|consultants|assistants|analysts|administrators|technicians|freelancers|colleagues|juniors|seniors|leads|headcount|vendors|contributors',
      'program(s)|programme(s)|project(s)|initiative(s)|effort(s)|campaign|rollout|migration|transition|transformation|hiring|recruitment|recruiting|strategy|roadmap|backlog|development|implementation|redesign|launch|company|business|relationship(s)|stakeholders|lifecycle|adoption|integration|budget|product|products|operations',
      'day-to-day|daily operations|activities',
      'portfolio of|management',
      'technical side',
      'offshore|human|project|team resources',
      'rewrite|rebuild|overhaul|modernization|modernisation',
      'delivery of|for|team|teams',
    ],
  },
];

/** A verb of building or coordinating whose object is people: leadership, whatever the verb. */
export const grownGroups: readonly Entry[] = [
  {
    note: 'A team or company built; “built the team page” is none, so a preposition has to follow.',
    phrases: [
      '~build|~establish|~start|~create|~scale a|an|the|our|my|its _? _? team|teams|department|organization|organisation|org|practice of|from|to|that|and|,|across|with|for|in|responsible',
      '~build|~set|~stand up|out a|an|the|our|my _? _? team|teams|department|practice of|from|to|that|and|,|across|with|for|in|responsible',
      '~build|~scale|~start a|the|our|my? company|business|startup|start-up of|from|to|that|and|,|with|in',
    ],
  },
  {
    note: 'People guided as one’s own team; “coordinated with the team” is none.',
    phrases: [
      '~coordinate|~organize|~organise|~guide a|an|the|my|our|# _? _? team|squad|crew of|to|through|using|on|for|in|and|,',
      '~coordinate|~organize|~organise the work|efforts of',
      '~establish|~build|~create|~start|~set up? a|an|the|our _? _? department|division|chapter',
      '~scale|~grow|~double|~triple the|our|an? engineering|development|data|platform|_? org|organization|organisation|team|department from|to|into',
      '~hire|~recruit the? team',
      '~hire|~recruit the? first|# _? _? engineer|engineers|developer|developers|people|designers|analysts|scientists|sres',
      '~promote # _? _? to',
      '~take the? lead|helm|charge on|in|for|of',
      '~take|~assume over? the? technical|project|team? leadership|lead|management of|for',
      '~set|~define|~shape|~own|~drive the|a|our? product|technical|engineering|architectural|architecture|long-term|platform|data? vision|direction',
      '~set|~define|~shape the|a|our? technical|engineering|product|technology strategy',
      '~own the|our? technical|engineering|product|platform roadmap',
      '~provide _? _? leadership',
      '~coordinate the|a|an _? _? project|programme|program|rollout|launch',
      '~coordinate|~guide # _? engineers|developers|people|interns|contractors|students|volunteers',
    ],
  },
];

/** Duties that stay duties whatever the form of the verb. */
export const dutyPhrases: readonly Entry[] = [
  {
    note: 'Routine work of the trade with nothing brought about.',
    phrases: [
      'code review(s)',
      'code-review(s)',
      'peer review(s)',
      'pull request review(s)',
      'stand-up(s)|standup(s)|scrum(s)|sprint(s)|meetings|ceremonies',
      'sprint planning',
      'pair programming',
      'unit|integration|automated|regression|functional|e2e|manual|acceptance|end-to-end test(s)|testing',
      'bug fixing|fixes',
      'bugfixing',
      'on-call rotation|support|duty|duties|shift(s)',
      'day-to-day|daily|ongoing _ operations|tasks|activities|maintenance|support',
      'technical support',
      'customer|user|production|client|application|level|tier support',
      'maintenance|support of|and|for',
      'requirement(s) analysis|gathering|elicitation',
      'technical|user documentation',
      'knowledge sharing',
      'trouble shooting',
      'agile|scrum team|environment|methodology|process',
      'best practices',
      'clean|maintainable|reusable|scalable|testable code',
    ],
  },
];

/** Skill and exposure statements: about the writer, not about work done. */
export const exposurePhrases: readonly Entry[] = [
  {
    note: 'Knowledge claimed, no act.',
    phrases: [
      'experience|experienced|expertise|proficiency|proficient|skilled|knowledge|familiarity|understanding|fluent with|in|of|on|using|running|as|to',
      'exposure with|in|of|on|using|running|as',
      '_ experience|expertise|knowledge|understanding|skills with|in|of|on|using|as',
      'amount of experience',
      'years of|experience',
      '~learn _ concepts|basics|skills',
      '~gain ..  experience|knowledge|exposure|skills|understanding',
      '~work extensively with',
      '~develop|~improve|~demonstrate|~enhance strong|excellent|effective|good|great|my|communication|leadership|problem-solving|analytical|interpersonal|teamwork .. skills|abilities|ability',
      'passionate about',
      '~enhance|~improve|~expand my? skills|knowledge|abilities|understanding in|of|on|via|through|by|with|and',
      'able|ability to',
      'be|being able to',
      'strong|excellent|outstanding|proven|great|solid _? _? _? skills|abilities',
      'proven|demonstrated ability|leadership|expertise _? _? skills? in|to|as',
      'interested in',
    ],
  },
];
