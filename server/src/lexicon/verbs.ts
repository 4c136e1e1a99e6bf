/** What a verb tells of the writer's part. */
export type VerbRole =
  | 'presence'
  | 'lead'
  | 'manage'
  | 'improve'
  | 'build'
  | 'change'
  | 'run'
  | 'grow'
  | 'influence'
  | 'win'
  | 'study'
  | 'other';

export interface VerbGroup {
  readonly role: VerbRole;
  readonly note: string;
  /** Base forms, separated by blanks; the other forms follow by rule or stand in `irregularVerbs`. */
  readonly lemmas: string;
}

/** Verbs that open bullets, by what they tell. A verb stands in one group only. */
export const verbs: readonly VerbGroup[] = [
  {
    role: 'presence',
    note: 'Presence or help: the reader cannot tell which part was the writer’s.',
    lemmas:
      'work help assist support participate contribute collaborate colaborate aid cooperate involve learn gain partake accompany shadow familiarize familiarise',
  },
  {
    role: 'lead',
    note: 'Leadership whatever the object is (but “led to” is none).',
    lemmas:
      'lead co-lead tech-lead team-lead chair co-chair line-manage people-manage project-manage co-direct co-head spearhead drive captain helm steer champion mastermind shepherd found co-found cofound quarterback pioneer',
  },
  {
    role: 'manage',
    note: 'Leadership of people, projects and programmes; with machines, data or time it is running or doing.',
    lemmas:
      'manage head direct oversee supervise co-manage grow form recruit assemble run govern mobilize mobilise co-supervise',
  },
  {
    role: 'improve',
    note: 'Claims that something became better: a reader asks how much.',
    lemmas:
      'improve enhance optimize optimise reduce increase decrease cut save lower raise boost accelerate speed shorten shrink minimize minimise maximize maximise strengthen streamline simplify stabilize stabilise eliminate double triple quadruple halve slash expand extend scale elevate harden tune better improvise ease expedite mitigate prevent avoid rejuvenate modernize modernise revamp revitalize revitalise uplift fine-tune transform foster cultivate nurture harmonize harmonise rationalize rationalise reinforce sharpen solidify lift amplify augment de-risk future-proof supercharge evolve professionalize professionalise fortify alleviate reinvigorate revive refresh',
  },
  {
    role: 'build',
    note: 'Something of some size came into being or was moved as a whole.',
    lemmas:
      'build elaborate derive fabricate forge productize productise operationalize operationalise relaunch reimagine reinvent reimplement re-implement re-platform kickstart kick-start ideate instigate develop create design implement architect engineer write author deliver launch ship introduce establish set start initiate devise invent prototype construct craft produce migrate transition rewrite redesign rebuild re-architect rearchitect re-engineer reengineer replatform port program deploy release roll open-source originate formulate conceive co-develop co-design co-create co-author coauthor codevelop define institute institutionalize stand spin bootstrap overhaul realize realise complete finish accomplish execute perform model publish bring make generate commission automate consolidate unify replace decommission retire deprecate split extract decouple decompose productionize productionise virtualize animate compose draft draw solve break redefine redeploy trial enact adapt outline pen unlock enable customize customise tailor formalize formalise conceptualize conceptualise redevelop co-build curate reconstruct incubate scaffold remodel pilot code hand-code',
  },
  {
    role: 'change',
    note: 'A bounded technical change that often explains itself.',
    lemmas:
      'setup grab structure sort render compile encode decode scan containerize containerise dockerize fix update upgrade refactor resolve debug patch configure integrate add remove convert translate document correct diagnose rework rename clean standardize standardise install provision embed hook wire wrap tweak restructure reorganize reorganise organize organise centralize centralise switch swap move transfer import export index cache parse restore recover repair replicate merge map instrument profile benchmark investigate identify discover detect uncover find isolate track trace analyze analyse audit evaluate assess compare research test validate verify measure visualize visualise parallelize parallelise vectorize serialize encrypt secure sandbox apply leverage utilize utilise use adopt employ include connect link sync synchronize localize localise internationalize calculate compute estimate collect gather scrape crawl query process aggregate tag label classify digitize digitise enrich refine revise repurpose reverse-engineer simulate expose achieve reach meet exceed surpass attain close triage allow facilitate provide assure empower equip turn pull push put take get keep leave bridge bundle package minify modularize modularise abstract componentize normalise normalize clear deduplicate orchestrate coordinate schedule plan prepare prioritize prioritise capture elicit specify negotiate procure select choose recommend purchase submit file register certify shape buy sell send catch lay throw feed come lose summarize summarise collate discuss correlate interpret incorporate modify adjust alter amend distribute emulate exclude finalize finalise gamify illustrate inject insert iterate monetize monetise offload outsource pinpoint populate quantify realign reconcile reconfigure redirect regenerate reinstall relocate remediate reproduce reshape resize retain retrieve retrofit reuse re-use sanitize sanitise showcase substitute supplement synthesize synthesise throttle transcode transcribe transpile unblock upload wireframe re-factor co-organize co-organise strategize strategise repackage reformat predict edit proofread authenticate backfill advance catalog ramp demo format',
  },
  {
    role: 'run',
    note: 'Standing duties: kept going rather than brought about.',
    lemmas:
      'maintain monitor operate administer administrate troubleshoot review attend ensure enforce handle serve respond conduct answer escalate liaise communicate interact interface partner report act follow engage tackle address own sustain backup host deal care look service supply cover moderate combine offer safeguard uphold adhere focus concentrate grade flag',
  },
  {
    role: 'grow',
    note: 'People learned, joined or grew because of it.',
    lemmas:
      'mentor coach train teach impart up-skill onboard hire interview tutor educate upskill guide instruct lecture instill counsel motivate inspire',
  },
  {
    role: 'influence',
    note: 'Others did something because of words.',
    lemmas:
      'propose persuade convince advocate evangelize evangelise advise consult align influence present pitch promote demonstrate suggest lobby argue speak encourage emphasize emphasise mediate',
  },
  {
    role: 'win',
    note: 'Recognition and things that others granted.',
    lemmas: 'win receive earn obtain award nominate recognize recognise pass rank graduate patent score place',
  },
  {
    role: 'study',
    note: 'Study and exposure, which tell of the writer and not of a result.',
    lemmas: 'study specialize specialise excel explore experiment understand experience practice practise',
  },
  {
    role: 'other',
    note: 'No opener of its own kind; known because phrases of the lexicon use its forms.',
    lemmas:
      'become rely have begin hold give undertake stay go see cite accept power block pay share span touch affect depend agree commit decide fund join remain need want request invite ask sponsor consume represent change weigh spot anticipate inform sunset delegate end comply assume',
  },
];

/** Base, past and participle of verbs that no rule forms. Third person and -ing follow by rule from the base. */
export const irregularVerbs: readonly string[] = [
  'build built built',
  'write wrote written',
  'rewrite rewrote rewritten',
  'rebuild rebuilt rebuilt',
  'lead led leaded',
  'co-lead co-led co-led',
  'tech-lead tech-led tech-led',
  'team-lead team-led team-led',
  'drive drove driven',
  'oversee oversaw overseen',
  'grow grew grown',
  'run ran run',
  'cut cut cut',
  'set set set',
  'setup setup setup',
  'put put put',
  'bring brought brought',
  'make made made',
  'teach taught taught',
  'find found found',
  'win won won',
  'take took taken',
  'get got gotten',
  'keep kept kept',
  'leave left left',
  'meet met met',
  'stand stood stood',
  'spin spun spun',
  'split split split',
  'speak spoke spoken',
  'draw drew drawn',
  'choose chose chosen',
  'understand understood understood',
  'begin began begun',
  'give gave given',
  'hold held held',
  'deal dealt dealt',
  'shrink shrank shrunk',
  'speed sped sped',
  'learn learnt learned',
  'partake partook partaken',
  'undertake undertook undertaken',
  'troubleshoot troubleshot troubleshot',
  'become became become',
  'buy bought bought',
  'sell sold sold',
  'send sent sent',
  'break broke broken',
  'catch caught caught',
  'lay laid laid',
  'throw threw thrown',
  'feed fed fed',
  'come came come',
  'lose lost lost',
  'have had had',
  'go went gone',
  'see saw seen',
  'pay paid paid',
];
