import type { WordList } from './words.ts';

/** Parts of a company, its people and its measures; read by `evidence/scope/functions.ts` and `evidence/scope/reach.ts`. */

export const businessFunctions: WordList = {
  note: 'Parts of a company beside its engineering; two of them in a row are more than one team.',
  words:
    'finance legal sales presales pre-sales marketing operations ops support compliance procurement logistics hr accounting product design editorial warehouse underwriting claims merchandising purchasing controlling risk fraud treasury audit manufacturing production quality research analytics business content customer-success growth ux',
};

export const engineeringFunctions: WordList = {
  note: 'Parts of an engineering organisation, called like the parts of an application.',
  words:
    'backend frontend front-end back-end mobile web ios android data platform infrastructure infra sre devops security qa test testing dba hardware firmware network networking it architecture engineering development ml',
};

export const ownedByTeams: WordList = {
  note: 'What every team of an organisation has: all of it is the organisation’s.',
  words:
    'teams team squads squad subscriptions pipelines databases products portfolios organisation organization org department division faculty estate landscape monorepo engineering tenants datasets university hospital campus city agency ministry institute faculties instances',
};

export const servedPeople: WordList = {
  note: 'Whom a whole company serves or employs, and the company itself.',
  words:
    'customers customer clients employees staff company business firm bank enterprise subscribers members merchants countries markets offices',
};

export const internalPeople: WordList = {
  note: 'People of another trade than the writer’s: work with them or for them leaves one’s own team.',
  words:
    'designers animators artists analysts actuaries underwriters clinicians scientists researchers testers copywriters academics nurses clerks doctors physicians radiologists officers planners traders lawyers accountants editors journalists reporters geologists biologists chemists economists statisticians buyers architects marketers pms product-managers physicists mathematicians linguists curators executives auditors sres dbas sysadmins',
};

export const businessMeasures: WordList = {
  note: 'Measures of a business: one that moved by so much is a company’s number.',
  words: 'revenue revenues margin profit turnover arr mrr gmv bookings churn sign-ups signups ebitda basket',
};

export const sharedFunctionWords: WordList = {
  note: 'Parts of a company called like a thing that one makes or does: alone in a row they tell no part of it.',
  words:
    'design development research testing test support content production quality analytics data network networking architecture claims risk product security operations audit engineering business',
};

export const partnerNouns: WordList = {
  note: 'Houses and people beside one’s own team: whoever works with them is not alone with it.',
  words:
    'management leadership experts specialists consultants agencies nonprofits ngos charities museums hospitals universities institutes institutions authorities schools centers centres organisations organizations companies partners departments regulators officials advisors advisers administrators operators coordinators educators investigators directors inspectors supervisors managers leaders planners teachers owners technicians contractors providers freelancers translators',
};
