import type { WordList } from './words.ts';

/** Closed classes that tell what a verb was done to; read by `evidence/grammar/object.ts` and its neighbours. */

export const deliverables: WordList = {
  note: 'Things of which one can be made and pointed at, without an article, too (“Developed storage mechanism for …”).',
  words:
    'api app application system service tool client page site website module mechanism pipeline script library component feature bot engine parser plugin interface dashboard prototype server framework generator simulator portal program database crawler game editor solution converter detector scanner viewer tracker emulator compiler driver algorithm protocol chatbot platform emitter toolkit webapp extension gateway simulation demo',
};

export const massNouns: WordList = {
  note: 'Nouns without a number: behind “the”, too, they tell no one thing.',
  words:
    'documentation software code functionality functionalities testing tests logging monitoring alerting automation support data security access management development design maintenance observability debugging programming scripting integration architecture architectures hosting business logic work training coding engineering networking caching deployment deployments ux content side part role roadmap roadmaps vision direction strategy',
};

export const systemParts: WordList = {
  note: 'Parts that every system has, without a number, too: behind “the” and whose it is they tell one (“the booking backend”).',
  words: 'backend back-end frontend front-end ui infrastructure codebase',
};

export const heapNouns: WordList = {
  note: 'What every developer makes: by itself it tells no one thing.',
  words:
    'application applications app apps api apis service services system systems page pages component components solution solutions tool tools project projects product products website websites module modules interface interfaces microservice microservices pipeline pipelines database databases site sites design designs report reports schema schemas',
};

export const praisingWords: WordList = {
  note: 'Words before a noun that praise or widen it and do not tell which one it is.',
  words:
    'new various modern coherent unified micro continuous clean complex scalable enterprise robust reusable responsive maintainable existing cloud high-quality high-performance performant efficient secure reliable dynamic interactive innovative custom customized automated advanced several multiple different many web mobile software internal cloud-native cloud-based on-premise on-premises serverless legacy distributed frontend front-end backend back-end full-stack restful rest user technical big large small single-page consumer-facing customer-facing client-facing user-facing public-facing relational e-commerce ecommerce server-side client-side cross-platform multi-platform multi-tenant data-driven event-driven object-oriented feature-rich full-featured production-ready production-grade high-availability highly-available fault-tolerant end-to-end business consumer commercial modular real-time realtime',
};

export const openSettings: WordList = {
  note: 'Where work happens anyway: behind “in the” or “for a” they place nothing.',
  words:
    'project projects company team teams environment environments manner way timeframe role context cloud time future market web internet business organization organisation group field industry sector sectors detail details client clients customer customers user users need needs area areas level office end stage process lifecycle cycle development production day basis pace requirements specification specifications',
};

export const initials: WordList = {
  note: 'Capitals that name a trade and no thing.',
  words:
    'etl elt bpm ecm plm lms bi kpi kpis sla slo pdf cms crm erp saas b2b b2c iot sre devops mvp sdk cli gui orm ssl tls dns cdn soa uml tdd bdd ddd oop agile scrum kanban nlp ocr gis gps sms i18n seo a/b ajax spa spas ssr pwa poc pocs frontend front-end backend back-end web ui ux api apis qa ci cd ai ml it adr adrs rest restful crud html css javascript full i internet intranet ipv4 ipv6 tcp/ip',
};

export const vagueQuantifiers: WordList = {
  note: 'Behind an article they tell of many and name none (“a variety of”).',
  words:
    'variety number range lot series few wide use couple combination mix blend wealth multitude plethora portion portions bit bits suite',
};

export const vagueThings: WordList = {
  note: 'Qualities and heaps; no thing that can be pointed at.',
  words:
    'performance quality efficiency scalability reliability maintainability flexibility productivity experience satisfaction stability functionality debt improvements processes tooling features infrastructure skills abilities foundation foundations relationship relationships',
};

export const largeThings: WordList = {
  note: 'At the end of an object they make no small piece of it, whatever stands before (“data migration system”).',
  words:
    'system systems platform platforms framework frameworks workflow workflows flow engine engines application app product service infrastructure portal portals pipeline pipelines algorithm',
};

export const writtenThings: WordList = {
  note: 'What is read: nobody asks how much better it became.',
  words:
    'documentation docs documents guide guides guidelines wiki readme manual manuals handbook runbook runbooks article articles content summary summaries post posts newsletter newsletters glossary glossaries essay essays memo memos specification specifications spec specs',
};

export const trainedNouns: WordList = {
  note: 'Behind “train” they tell that people learn and no model does.',
  words:
    'developer developers engineer engineers colleague colleagues member members staff team teams users employees people students juniors hires interns analysts operators customers clients',
};

export const norms: WordList = {
  note: 'What others keep to: whoever sets it reaches beyond one team, where no team is told.',
  words: 'practices standards strategy vision policies principles',
};

export const settingVerbs: WordList = {
  note: 'They bring a norm into force; to introduce or to follow one says less.',
  words:
    'establish define shape set champion propose standardize standardise develop institute institutionalize codify',
};

export const cooperatingVerbs: WordList = {
  note: 'Before “with” they tell that somebody else took part.',
  words:
    'collaborate coordinate co-ordinate cooperate co-operate liaise partner consult engage interface interact work team collaboration cooperation coordination partnership',
};

export const ownTeamWords: WordList = {
  note: 'What the writer’s own team may be called, too.',
  words:
    'cross-functional cross‑functional cross functional cross-disciplinary multidisciplinary multi-disciplinary interdisciplinary globally geographically dispersed virtual diverse international dynamic dedicated skilled agile scrum small large startup start-up whole entire same development dev engineering software distributed high-performing great talented core lead team-lead wider broader',
};

export const builtAbilities: WordList = {
  note: 'What a program can do, without a number: with the tools it was made with it tells one piece of work (“caching with Room”).',
  words:
    'caching authentication authorization authorisation login encryption pagination search synchronization synchronisation validation indexing localization localisation tracing versioning sharding prefetching throttling memoization autocomplete',
};
