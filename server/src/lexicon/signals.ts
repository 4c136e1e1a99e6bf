/** One kind of sign that a bullet can give, before any ladder is asked. */
export interface SignalMeaning {
  /** A dimension and a level of `ladder/model.ts`; the lexicon imports nothing, so `evidence/` checks them. */
  readonly dimension: string;
  /** One line for a hover: what the words show. */
  readonly meaning: string;
  /** The generic reading; a ladder may read it otherwise. */
  readonly level: string;
  readonly source: WordSource;
}

/** Where a reading comes from; `url` only where the page was read. */
export interface WordSource {
  readonly name: string;
  readonly url?: string;
}

const RUNG: WordSource = { name: "Rung's reading of public ladders" };
const DROPBOX_STAFF: WordSource = {
  name: 'Dropbox, IC5 Staff Software Engineer',
  url: 'https://dropbox.github.io/dbx-career-framework/ic5_staff_software_engineer.html',
};
const DROPBOX_IC4: WordSource = {
  name: 'Dropbox, IC4 Software Engineer',
  url: 'https://dropbox.github.io/dbx-career-framework/ic4_software_engineer.html',
};
const ARTSY: WordSource = {
  name: 'Artsy engineering ladder',
  url: 'https://github.com/artsy/README/blob/main/careers/ladder.md',
};
const ARCHETYPES: WordSource = { name: 'Staff archetypes', url: 'https://staffeng.com/guides/staff-archetypes/' };

/** Every kind that `evidence/` can find. Keys are stable: ladders map them to levels. */
export const signalKinds = {
  // scope
  'own-part': { dimension: 'scope', meaning: 'an assigned part of something', level: 'mid', source: RUNG },
  'own-system': {
    dimension: 'scope',
    meaning: 'a system or service of one’s own',
    level: 'senior',
    source: DROPBOX_IC4,
  },
  'one-team': { dimension: 'scope', meaning: 'work inside one team', level: 'senior', source: RUNG },
  'reach-teams-counted': {
    dimension: 'scope',
    meaning: 'a counted number of teams use it or take part',
    level: 'staff',
    source: ARTSY,
  },
  'reach-teams-named': {
    dimension: 'scope',
    meaning: 'named teams use it or take part',
    level: 'staff',
    source: ARTSY,
  },
  'reach-teams': {
    dimension: 'scope',
    meaning: 'several teams, neither counted nor named',
    level: 'staff',
    source: ARTSY,
  },
  'reach-organisation': {
    dimension: 'scope',
    meaning: 'an engineering organisation or division',
    level: 'staff',
    source: DROPBOX_STAFF,
  },
  'reach-company': { dimension: 'scope', meaning: 'the whole company', level: 'principal', source: DROPBOX_STAFF },
  'reach-industry': { dimension: 'scope', meaning: 'beyond the company', level: 'principal', source: RUNG },
  'fleet-scale': {
    dimension: 'scope',
    meaning: 'one platform under very many services, accounts or environments',
    level: 'staff',
    source: ARCHETYPES,
  },
  domain: { dimension: 'scope', meaning: 'several systems or a domain', level: 'staff', source: ARCHETYPES },

  // influence
  'works-with-neighbours': {
    dimension: 'influence',
    meaning: 'work with people beside the team for one’s own project',
    level: 'senior',
    source: RUNG,
  },
  'adopted-artefact': {
    dimension: 'influence',
    meaning: 'others follow a document that the writer wrote',
    level: 'staff',
    source: DROPBOX_STAFF,
  },
  'adopted-by-teams': {
    dimension: 'influence',
    meaning: 'other teams adopted it',
    level: 'staff',
    source: DROPBOX_STAFF,
  },
  persuaded: {
    dimension: 'influence',
    meaning: 'someone was convinced to do or drop something',
    level: 'staff',
    source: ARTSY,
  },
  aligned: {
    dimension: 'influence',
    meaning: 'teams or leaders were brought to one plan',
    level: 'staff',
    source: DROPBOX_STAFF,
  },
  'working-group': {
    dimension: 'influence',
    meaning: 'a group across teams, led or founded',
    level: 'staff',
    source: RUNG,
  },
  'executive-partner': {
    dimension: 'influence',
    meaning: 'work for or with directors and executives',
    level: 'staff',
    source: ARCHETYPES,
  },
  'industry-voice': {
    dimension: 'influence',
    meaning: 'standards bodies, conference talks, known outside the company',
    level: 'principal',
    source: RUNG,
  },
  'organisation-influence': {
    dimension: 'influence',
    meaning: 'influence on the organisation or company, as wording',
    level: 'staff',
    source: DROPBOX_STAFF,
  },

  // ambiguity
  'weighed-options': {
    dimension: 'ambiguity',
    meaning: 'options compared before a choice',
    level: 'senior',
    source: RUNG,
  },
  'found-problem': {
    dimension: 'ambiguity',
    meaning: 'a problem found or framed by the writer',
    level: 'staff',
    source: RUNG,
  },
  'made-the-case': {
    dimension: 'ambiguity',
    meaning: 'a case made that was funded or followed',
    level: 'staff',
    source: RUNG,
  },
  'hard-problem': {
    dimension: 'ambiguity',
    meaning: 'the hardest problems, as wording',
    level: 'staff',
    source: ARCHETYPES,
  },

  // horizon
  quarters: { dimension: 'horizon', meaning: 'work over weeks to quarters', level: 'senior', source: DROPBOX_IC4 },
  'multi-year': { dimension: 'horizon', meaning: 'half-years to years', level: 'staff', source: DROPBOX_STAFF },
  'long-term': { dimension: 'horizon', meaning: 'the long term, as wording', level: 'staff', source: RUNG },
  roadmap: {
    dimension: 'horizon',
    meaning: 'a technical roadmap set by the writer',
    level: 'staff',
    source: DROPBOX_STAFF,
  },
  'org-programme': {
    dimension: 'horizon',
    meaning: 'a programme, deprecation or migration across an organisation',
    level: 'staff',
    source: DROPBOX_STAFF,
  },
  vision: { dimension: 'horizon', meaning: 'a vision or strategy set for others', level: 'staff', source: RUNG },
  'company-strategy': {
    dimension: 'horizon',
    meaning: 'company strategy or objectives',
    level: 'principal',
    source: RUNG,
  },

  // multiplier
  'helps-newcomers': { dimension: 'multiplier', meaning: 'help for newcomers', level: 'mid', source: RUNG },
  mentoring: { dimension: 'multiplier', meaning: 'people mentored', level: 'senior', source: DROPBOX_IC4 },
  'led-project': { dimension: 'multiplier', meaning: 'a project led', level: 'senior', source: DROPBOX_IC4 },
  'led-team': { dimension: 'multiplier', meaning: 'one team or a few engineers led', level: 'senior', source: RUNG },
  'grew-seniors': { dimension: 'multiplier', meaning: 'people grown to senior or lead', level: 'staff', source: ARTSY },
  'hiring-bar': {
    dimension: 'multiplier',
    meaning: 'hiring shaped beyond single interviews',
    level: 'staff',
    source: RUNG,
  },
  'training-spread': {
    dimension: 'multiplier',
    meaning: 'training that spread beyond the team',
    level: 'staff',
    source: RUNG,
  },
  'leads-leaders': { dimension: 'multiplier', meaning: 'leads or managers led', level: 'staff', source: RUNG },

  // artefacts
  'own-design-doc': {
    dimension: 'artefacts',
    meaning: 'a design document, decision record or runbook for one’s own system',
    level: 'senior',
    source: RUNG,
  },
  rfc: { dimension: 'artefacts', meaning: 'an RFC or proposal for others', level: 'staff', source: DROPBOX_STAFF },
  'standard-set': { dimension: 'artefacts', meaning: 'a standard that others follow', level: 'staff', source: ARTSY },
  'migration-plan': { dimension: 'artefacts', meaning: 'a plan by which others migrate', level: 'staff', source: RUNG },
  'technical-direction': {
    dimension: 'artefacts',
    meaning: 'technical direction, strategy or reference architecture',
    level: 'staff',
    source: ARCHETYPES,
  },

  // risk
  'on-call-owner': {
    dimension: 'risk',
    meaning: 'on-call, SLOs or incidents of one’s own service',
    level: 'senior',
    source: RUNG,
  },
  'class-prevented': {
    dimension: 'risk',
    meaning: 'a kind of failure that no longer happens',
    level: 'staff',
    source: RUNG,
  },
  'critical-migration': { dimension: 'risk', meaning: 'a business-critical migration', level: 'staff', source: RUNG },
  'company-risk': { dimension: 'risk', meaning: 'risk to the company or regulation', level: 'staff', source: RUNG },

  // impact
  shipped: { dimension: 'impact', meaning: 'something shipped', level: 'mid', source: RUNG },
  'system-outcome': { dimension: 'impact', meaning: 'a measured result of one system', level: 'senior', source: RUNG },
  'teams-outcome': {
    dimension: 'impact',
    meaning: 'a measured result for several teams',
    level: 'staff',
    source: RUNG,
  },
  'ten-fold': { dimension: 'impact', meaning: 'ten times the scale', level: 'staff', source: RUNG },
  'company-figure': {
    dimension: 'impact',
    meaning: 'revenue or cost at the size of a company',
    level: 'staff',
    source: RUNG,
  },
  'business-outcome': {
    dimension: 'impact',
    meaning: 'effect on the business, as wording',
    level: 'staff',
    source: RUNG,
  },
} as const satisfies Record<string, SignalMeaning>;

export type SignalKey = keyof typeof signalKinds;
