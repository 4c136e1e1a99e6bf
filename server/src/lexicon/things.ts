import type { Entry } from './entry.ts';

/** Documents that outlive the work and that others can read. */
export const artefacts: readonly Entry[] = [
  {
    note: 'For others to decide or follow.',
    phrases: [
      'rfc(s)',
      'request for comments',
      'technical proposal(s)',
      'proposal(s)',
      'white paper(s)|whitepaper(s)',
      'position paper',
    ],
  },
  {
    note: 'How something is to be built.',
    phrases: [
      'design doc(s)|document(s)|documentation|specification(s)|spec(s)|proposal(s)|artifacts|artefacts',
      'architecture|architectural decision record(s)',
      'architecture|architectural diagram(s)|document(s)|blueprint(s)',
      'technical specification(s)|specs|design(s)',
      'adr(s)',
      'tech spec(s)',
      'reference architecture(s)|implementation',
    ],
  },
  {
    note: 'Rules that others keep.',
    phrases: [
      'standard(s)',
      'coding|style|design|engineering|api|security guideline(s)|guide(s)|standards|conventions',
      'guideline(s)|guardrails|playbook(s)|best practices|policy|policies|convention(s)',
      'design system(s)',
      'style guide(s)',
    ],
  },
  {
    note: 'How something is run.',
    phrases: ['runbook(s)|run-book(s)', 'postmortem(s)|post-mortem(s)', 'incident review(s)'],
  },
  {
    note: 'How something is to happen over time.',
    phrases: [
      'migration|rollout|transition plan(s)',
      'roadmap(s)',
      'technical|engineering|platform|cloud|data strategy',
      'business|investment case(s)',
    ],
  },
];

/** People and functions that took part. */
export const collaborators: readonly Entry[] = [
  {
    note: 'Other people beside the writer.',
    phrases: [
      'product manager(s)|owner(s)|team(s)|management|designer(s)',
      'project|program|engineering manager(s)',
      'designer(s)|stakeholder(s)|architect(s)|analyst(s)|data scientists',
      'business analyst(s)|stakeholder(s)|team(s)|owner(s)|partner(s)',
      'cross-functional|qa|design|marketing|sales|support|legal|finance|security|ux|ui|operations|hardware|devops|data|backend|frontend|infrastructure|compliance|research|platform|mobile team(s)',
      'other team(s)|developer(s)|engineer(s)|department(s)',
      'customer(s)|client(s)|vendor(s)|partner(s)',
      'executive(s)|director(s)|cto|ceo|cio|cfo|vp|leadership|founders|founder|c-level|c-suite',
      '# engineers|developers|designers|people|contractors|contributors|colleagues|managers|interns|teams|squads',
    ],
  },
];

/** Nouns for systems; with an article or a name they make a bounded thing. */
export const systemNouns: readonly Entry[] = [
  {
    note: 'A thing that can be built, run and handed over.',
    phrases: [
      'service|system|platform|application|app|website|site|portal|dashboard|pipeline|tool|library|framework|api|engine|backend|frontend|database|cluster|infrastructure|module|component|plugin|compiler|parser|scheduler|editor|client|server|bot|simulator|simulation|algorithm|model|protocol|interface|integration|extension|prototype|product|package|cli|sdk|feature|page|workflow|process|solution|program|programme|driver|kernel|firmware|game|ui|store|shop|warehouse|suite|environment|architecture|microservice|gateway|proxy|cache|index|search|crawler|generator|toolkit|toolchain|monitor|network|script|job|queue|report|test|utility|converter|wrapper|connector|connection|schema|layer|feed|stack|repository|wiki|blog|marketplace|monolith|system-of-record|lab|center|centre|curriculum|course|class|event|conference|catalog|catalogue',
    ],
  },
];

/** Objects too general to place anything. */
export const genericObjects: readonly Entry[] = [
  {
    note: 'What every developer works on.',
    phrases: [
      'features|functionality|functionalities|code|software|applications|solutions|websites|components|products|projects|systems|modules|tasks|issues|bugs|improvements|apis|pages|services|interfaces|requirements|tests|changes|enhancements|tools|scripts|things|technologies|processes',
      'web|mobile|software|new|various|multiple|several|different|many|client|backend|frontend|full-stack|internal|complex applications|apps|features|solutions|projects|components|services|websites|functionality|systems|tools|development|apis',
      'frontend|front-end|backend|back-end|server|client side|part|development|end|layer|of',
      'user interface(s)|experience',
      'restful|rest|graphql|new api(s)',
    ],
  },
];
