import type { WordList } from './words.ts';

/** A number right behind one of these is a name, a version, a place in a series or a date. */
export const namesBeforeNumbers: WordList = {
  note: 'Series, versions, standards and dates.',
  words:
    'version versions v phase level levels tier section type chapter page room step rfc iso soc series fortune windows office generation gen issue ticket case volume release article part q1 q2 q3 q4 quarter fy class category layer port model mark web industry build sprint january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec summer winter spring autumn fall year since circa until top-level appendix figure stage grade-level no nr number act rule formula python java ruby php node rails angular react vue django centos ubuntu debian oracle mysql postgres postgresql spring swift kotlin html css es http ipv php5 dotnet drupal wordpress iphone ipad ios unreal',
};

/** Number compounds that name a thing. */
export const nameCompounds: WordList = {
  note: 'The word behind the hyphen of a number that makes it a name (“3-tier”, “64-bit”, “two-factor”).',
  words:
    'bit party tier tiers way factor dimensional d click stop step layer core level axis based on-one on-1 to-one to-many sided wheel pin wire channel pass phase part trust shot config configuration copy knowledge touch page letter digit column piece nines speed year-old stack ended',
};

/** Suffixes glued to digits that make a name. */
export const gluedNames: WordList = {
  note: '“3D”, “5G”, “2FA”, “4K” and the like.',
  words: 'd g fa k-video p gl js bpp th-gen ds e',
};

/** Whole tokens that are never figures. */
export const noiseTokens: WordList = {
  note: 'Names that begin with a digit.',
  words:
    '24x7 24x7x365 360 365 802.11 9-5 9-to-5 1-on-1 1-1 1password 2fa 3d 2d 4k 5g 4g 3g 2g 8080 404 401k 3ds 7zip 1c 4d 2.5d 1:1 3js 3des',
};

export const rankVerbs: WordList = {
  note: 'Before an ordinal they tell a rank, which is a result (“Placed 1st”).',
  words: 'placed ranked finished came taking took place won',
};

/** Behind a duration, these make it the length of an employment. */
export const employmentNouns: WordList = {
  note: '“3-month contract”, “10 years of experience”.',
  words:
    'experience contract internship apprenticeship placement assignment tenure engagement employment period appointment secondment gig term of-experience career hiatus sabbatical',
};

/** Behind a duration, these are what lasts so long. */
export const lastingNouns: WordList = {
  note: '“24 months roadmap”, “12 weeks course”: a span and no result.',
  words: 'roadmap plan program programme course training bootcamp project curriculum sprint sprints initiative',
};

/** Behind a duration told as an adjective, these make a value of it. */
export const timedNouns: WordList = {
  note: '“30-minute response time”, “two-day turnaround”.',
  words:
    'time times response latency turnaround sla window downtime outage delay reduction improvement saving savings cut decrease increase lead cadence deadline build load boot startup setup rto rpo recovery release releases',
};

/** Behind a percentage, these tell a degree or a place of work. */
export const degreeWords: WordList = {
  note: '“100% certain”, “100% remote”.',
  words: 'remote remotely certain sure confident committed dedicated self-taught',
};

/** Words behind a version-like number that show it to be a version after all. */
export const capitalisedIntroductions: WordList = {
  note: 'Capitalised words that do not make the number behind them a version.',
  words:
    'over nearly about around roughly approximately approx with for by to of in at from up and more than almost only least under within between top the a an our all',
};
