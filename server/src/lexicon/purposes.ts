import type { Entry } from './entry.ts';

/** Purposes that answer “what for” so exactly that no further result need be asked. */
export const plainPurposes: readonly Entry[] = [
  {
    note: 'A fault is mitigated, a manual step replaced, a rule met.',
    phrases: [
      'to mitigate|eliminate|prevent|replace|avoid|remove|resolve|fix|convert|migrate|comply|restrict|block|protect|encrypt|queue',
      'so that|every|each|all|no|we|they|nobody',
      'mitigating|eliminating|replacing|preventing|resolving|avoiding',
      '~comply|compliant|compliance|accordance with|to',
      'regulatory compliance',
      'to meet|satisfy|fulfil|fulfill _? hipaa|gdpr|pci|pci-dss|soc|soc2|sox|iso|iso27001|wcag|fedramp|ccpa|dora|mifid|psd2|fda|faa',
    ],
  },
];

/** Someone can now do something: of a small piece that says for whom and what for; of a whole system it leaves open how many do. */
export const openedUses: readonly Entry[] = [
  {
    note: 'Others can do what they could not.',
    phrases: [
      '~allow|~empower|enable|enabled|letting .. to',
      'to allow|enable|permit for',
      'making it easy|easier|possible for|to',
    ],
  },
];

/** Things so small that they explain themselves. */
export const smallThings: readonly Entry[] = [
  {
    note: 'Bounded technical pieces.',
    phrases: [
      'login|logging|caching|pagination|validation|permissions|permission|webhooks|webhook|hooks|linting',
      'script(s)|query|queries|endpoint(s)|form(s)|screen(s)|button(s)|template(s)|migration(s) script|scripts|for|to',
      '_ queries',
      '_ script(s)|operations|templates|endpoints|hooks|bindings',
      'unit|integration|regression|acceptance|automated|e2e|end-to-end|ui|functional test(s)|tests',
      'test(s)|tests|testing cases|coverage|scripts',
      'e2e|end-to-end|regression|smoke|integration|acceptance|ui _? specs',
      'poc|proof-of-concept exploit(s)|demo(s)',
      'design|technical|user|api|project|system|internal|developer document(s)|docs|documentation|artifacts|specs|specifications|diagrams|guides|manuals',
      'documentation|tutorials|runbooks|wireframes|mockups|diagrams|user-stories|presentations|curriculum',
      'operating procedures',
      'error|exception handling',
      'bug fixes|fixing',
      'data|database|db schema|model(s)|tables|seed',
      'metrics|log|data collection',
      'refund|retry|retrying|fallback|caching|search|backoff|polling|locking|throttling|rate-limiting|debounce|heartbeat|undo mechanism|logic',
      'shell|parser|bindings|plugin(s)|extension',
      'feature flags|toggles',
      'test|lesson plans',
      'tutorial|blog|article series',
      'data|issue|file|calendar|contact|stock|ticket|user|order|inventory sync',
      '_ macros',
      'dockerfile(s)|playbook(s)',
      'alert(s)|alarm(s)|watch|watches|healthcheck(s)|cronjob(s)|crontab(s)|macro(s)|snippet(s)|alias|aliases|mock(s)|stub(s)|fixture(s)|linter(s)|formatter(s)',
      'cron|batch|scheduled|nightly job(s)',
      'rpm|deb|debian|msi|nuget|pip|conda|npm|snap package(s)',
      'config|configuration|build|properties file(s)',
      'tooltip(s)|modal(s)|dialog(s)|banner(s)|icon(s)|menu(s)|popup(s)|carousel(s)|spinner(s)|badge(s)|tab(s)',
      'exercises|assignments|quizzes|slides|handouts|worksheets',
      'certification(s)|curriculum',
      'webpage(s)',
      'landing|web page',
      'real-time|push updates|notifications',
      'kubernetes pods|manifests',
      'containerized|containerised|dockerized deployment(s)|build(s)|setup',
    ],
  },
];
