/** Which result a reader would ask for, by what the bullet is about. The first topic that matches speaks. */

export interface Measure {
  /** Ends a sentence after a semicolon: at most ten words, a question. */
  readonly ask: string;
  /** What the menu title promises ("what changed"). */
  readonly promise: string;
  /** The list alone, for "which took ⟨…⟩". */
  readonly list: string | null;
}

interface Topic {
  readonly words: RegExp;
  readonly list: string | null;
  /** The whole question, where it is not “list: values”. */
  readonly ask?: string;
  /** How the values are asked for; "from what to what" fits everything that has a value before and after. */
  readonly values?: string;
  /** The question after a move or an upgrade of it, where that differs. */
  readonly moved?: string;
}

/** More telling topics first: an accessibility programme of the search service is measured as accessibility. */
const TOPICS: readonly Topic[] = [
  {
    words: /\b(?:trainings?(?! (?:data|sets?|runs?|jobs?))|workshops?|courses?|lessons?|tutorials?|curricul\w{2,4})\b/i,
    list: null,
    ask: 'how many took part, and what can they do now?',
  },
  {
    words: /\b(?:waterfall|scrum|kanban|agile|two-week|trunk-based|release (?:management|process|planning|trains?))\b/i,
    list: 'lead time or releases a month',
  },
  {
    words:
      /\b(?:performance(?! (?:management|reviews?|metrics|targets?|goals|indicators|standards|appraisals?))|latency|speed|response times?|load times?)\b/i,
    list: 'latency or load time',
  },
  {
    words: /\b(?:memory|cpu|energy|power|battery|disk)\b/i,
    list: null,
    ask: 'from what to what, on which device or host?',
  },
  { words: /\b(?:uptime|availability|reliability|stability|slos?)\b/i, list: 'uptime, pages or errors' },
  { words: /\b(?:accessibility|a11y|wcag|screen readers?)\b/i, list: 'audit findings or blocked users' },
  { words: /\b(?:on-?call|pager|paging|rota)\b/i, list: 'pages or handovers' },
  {
    words: /\b(?:outages?|incidents?|runbooks?|post-?mortems?|disaster|failover|recovery)\b/i,
    list: 'recovery time or repeats',
  },
  {
    words: /\b(?:pci|soc ?2|iso ?\d+|gdpr|hipaa|sox|fedramp|compliance|certification)\b/i,
    list: 'findings or audit',
    values: 'what was the outcome?',
  },
  {
    words:
      /\b(?:onboarding(?! (?:emails?|flows?|screens?|forms?|wizards?|pages?|funnel|journey)\b)|new hires?|newcomers?)\b/i,
    list: 'days to the first change',
  },
  { words: /\b(?:hiring|recruit\w*|interview\w*)\b/i, list: 'hires, or time to hire' },
  {
    words: /\b(?:opensearch|elasticsearch|solr|lucene|search)\b/i,
    list: 'relevance, query time or cost',
    moved: 'downtime, cost or relevance: what changed?',
  },
  { words: /\b(?:vulnerabilit\w+|security|encryption|secrets?|zero[- ]trust)\b/i, list: 'open findings or incidents' },
  { words: /\b(?:test|code|branch) coverage\b/i, list: 'share covered, or escaped bugs' },
  {
    words:
      /\b(?:flaky|tests?(?! (?:labs?|bench(?:es)?|environments?|data|devices?|servers?)\b|'s)|testing|qa|coverage)\b/i,
    list: 'test minutes or escaped bugs',
  },
  {
    words:
      /\b(?:ci|ci\/cd|build times?|builds|deploys?|deployments?|releases|jenkins|github actions|bazel|monorepo|(?:code |mobile |frontend |shared )repositor(?:y|ies)|toolchains?|compilers?|build systems?|gradle|webpack|vite)\b/i,
    list: 'minutes or failed builds',
  },
  {
    words: /\b(?:monitoring|alert\w*|logging|logs|observability|tracing|telemetry)\b/i,
    list: 'time to detect or false alarms',
  },
  {
    words:
      /\b(?:feeds?|streams?|streaming|queues?|event (?:buses|bus|streams?|logs?|schemas?|pipelines?|store)|kafka|pub\/sub|rabbitmq|message \w+)\b/i,
    list: 'delay, errors, cost or pages',
  },
  { words: /\bseo\b/i, list: 'rank or organic visits' },
  {
    words: /\b(?:sdks?|librar(?:y|ies)(?! (?:catalogue|catalog|cards?|books?)\b)|frameworks?|design system)\b/i,
    list: 'integration time, errors or users',
  },
  { words: /\b(?:payments?|billing|invoic\w+|checkout|card payments?)\b/i, list: 'failed payments, errors or cost' },
  { words: /\b(?:costs?|spend|spending|budget|finops)\b/i, list: 'cost a month' },
  {
    words: /\b(?:models?|recommend\w+|machine learning|ml|predictions?|forecast\w*)\b/i,
    list: 'accuracy, latency or cost',
  },
  {
    words:
      /\b(?:etl|data warehouses?|dwh|snowflake|bigquery|redshift|data lake|reports?|reporting|dashboards?|analytics|data pipelines?|spark|airflow|dbt)\b/i,
    list: 'freshness, errors or cost',
  },
  {
    words: /\b(?:databases?|postgres\w*|mysql|mongodb|oracle|storage|queries|sql|schema|tables)\b/i,
    list: 'query time, cost or downtime',
  },
  { words: /\b(?:pipelines?)\b/i, list: 'minutes or failures' },
  {
    words: /\b(?:engines?|services?|microservices?|apis?|backends?|gateways?|endpoints?|servers?(?!-))\b/i,
    list: 'latency, cost or errors',
  },
  {
    words:
      /\b(?:aws|azure|gcp|cloud(?! teams?\b)|data cent(?:er|re)s?|hosting|kubernetes|k8s|terraform|infrastructure|clusters?)\b/i,
    list: 'cost or downtime',
  },
  {
    words:
      /\b(?:apps?|applications?|android|ios|mobile|frontends?|front-ends?|websites?|pages?|react|angular|vue|ui|web)\b/i,
    list: 'load time, crashes or sign-ups',
  },
  { words: /\b(?:documentation|docs|guides?|handbook)\b/i, list: 'support requests or reading time' },
];

/** The measure for a bullet about these words; null where nothing more telling than "what changed" is known. */
export function measureFor(words: string, moved = false): Measure | null {
  const topic = TOPICS.find((each) => each.words.test(words));
  if (!topic) return null;
  const values = topic.values ?? 'from what to what?';
  return {
    ask: topic.ask ?? (moved && topic.moved ? topic.moved : `${topic.list}: ${values}`),
    promise: 'what changed',
    list: topic.list,
  };
}

export const ANY_MEASURE: Measure = {
  ask: 'what is better now, from what to what?',
  promise: 'what changed',
  list: null,
};

/** What is gone costs nothing any more; one thing that was retired left its place to another. */
export function retiredOf(plural: boolean): Measure {
  const ask = plural ? 'what is saved or simpler since then?' : 'what does that save, and what took its place?';
  return { ask, promise: 'what changed', list: null };
}

/** What was taken to another country or market is told by who uses it there. */
export const EXPANDED: Measure = { ask: 'who uses it there, since when?', promise: 'how far it got', list: null };

/** The word between what was measured and where: “spend in ⟨…⟩”, “traffic to ⟨…⟩”, “latency of ⟨…⟩”. */
export function linking(measured: string): 'of' | 'in' | 'to' | 'from' {
  if (/^(?:revenue|sales|income|profits?)$/.test(measured)) return 'from';
  if (measured === 'traffic') return 'to';
  return MEASURED.test(measured) ? 'of' : 'in';
}

const MEASURED =
  /^(?:times?|latency|costs?|usage|use|throughput|rates?|size|uptime|availability|performance|speed|memory|quality|reliability|stability|security|scalability|retention|efficiency|load|volume|duration|consumption)$/;

/** What a rollout reaches, by what is rolled out; `{them}` agrees with it. */
const REACH: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:passkeys?|sso|single sign-on|logins?|sign-in|2fa|mfa|oauth|authentication)\b/i,
    'what share of sign-ins use {them} today?',
  ],
  [/\b(?:checkout|payments?|wallets?|apple pay)\b/i, 'what share of payments use {them} today?'],
  [
    /\b(?:feature flags?|trunk-based|ci|linter|linting|typescript|monorepo|kubernetes|terraform|argo ?cd|gitops)\b/i,
    'what share of services or teams use {them} today?',
  ],
];

/** How far a rollout got. */
export function reachOf(words: string, plural: boolean): Measure {
  const found = REACH.find(([topic]) => topic.test(words))?.[1] ?? 'who uses {them} today, for what?';
  return { ask: agree(found, plural), promise: 'how far it got', list: null };
}

/** "{them}" and "use" agree with one thing or several. */
function agree(question: string, plural: boolean): string {
  return question.replace('{them}', plural ? 'them' : 'it');
}

/** What teams may have adopted, by what it was for. */
export function adoptedFor(words: string): string {
  if (/accessib|a11y|wcag/i.test(words)) return 'which checklist, components or release gate?';
  if (/secur|vulnerab|encrypt/i.test(words)) return 'which rule, scanner or review?';
  return 'which rule, tool or standard?';
}

/** A before-and-after that a topic is told by, as text and questions in turn; null where both values are asked plainly. */
export function storyOf(words: string): readonly string[] | null {
  return STORIES.find(([topic]) => topic.test(words))?.[1] ?? null;
}

const STORIES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\bonboarding\b[^\n]{0,120}\b(?:engineers?|developers?|hires?|joiners?|team)\b/i,
    ['first change merged after', 'how many days?', 'instead of', 'how many?'],
  ],
];
