import type { WordList } from './words.ts';

/** Closed classes that tell what kind of claim a bullet makes; read by `evidence/claims/claim.ts` and its neighbours. */

export const falseLeads: WordList = {
  note: 'Behind “lead” they make another word of it (“led to”, “leading providers”, “lead generation”).',
  words:
    'generation gen conversion qualification scoring nurturing capture magnet magnets routing to by edge provider providers company companies cause global manufacturer time times bank banks institution brand brands world with',
};

export const ledTalks: WordList = {
  note: 'Talks that somebody opened: to lead one is no leadership of people or a project.',
  words:
    'meeting meetings call calls standup standups stand-up stand-ups discussion discussions demo demos interview interviews retrospective retrospectives ceremonies scrums',
};

export const overseeingVerbs: WordList = {
  note: 'Verbs of leading, whatever the object, unless it is a machine (“Oversaw the choice of a vendor”, “Supervised theses”).',
  words: 'oversee supervise direct head',
};

export const machineNouns: WordList = {
  note: 'What runs by itself: whoever oversees it leads nobody.',
  words:
    'server servers instance instances infrastructure system systems cluster clusters network networks database databases environment environments machine machines data traffic queries requests users customers visitors backups learning logs storage',
};

export const leadNouns: WordList = {
  note: 'Behind “as” they claim a lead role (“served as lead”).',
  words: 'lead head leader principal dri',
};

export const appointments: WordList = {
  note: 'Participles that put somebody into a lead role (“Designated lead for …”).',
  words: 'designated appointed named elected nominated assigned promoted selected chosen acting de-facto interim',
};

export const effectVerbs: WordList = {
  note: 'As a participle behind the deed they tell what it led to (“…, enabling faster releases”): how much, and for whom?',
  words: 'enable ensure generate drive facilitate contribute deliver establish foster boost support promote grow',
};

export const plainEnds: WordList = {
  note: 'Verbs of bettering that say behind “to” what exactly a thing is for (“to mitigate duplicates”).',
  words: 'mitigate prevent avoid eliminate',
};

export const choosingVerbs: WordList = {
  note: 'Before “for”, “from” or “as” their participle tells that others chose the writer.',
  words: 'select choose',
};

export const qualifyingVerbs: WordList = {
  note: 'Base forms that are adjectives, too: before a noun and “of” they only qualify it (“Complete overhaul of …”).',
  words: 'complete clean secure direct open lower live separate correct',
};

export const nounVerbs: WordList = {
  note: 'Verbs whose base form is a noun or an adjective, too (“Support team”, “Direct sales”); any other opens as a verb, whatever follows.',
  words:
    'work help support aid shadow lead chair drive captain helm champion quarterback shepherd head direct form recruit run increase decrease cut raise boost speed double triple quadruple lower scale tune better ease uplift save build forge design start prototype construct craft port program release roll model pilot set setup stand spin overhaul finish draft draw outline pen solution split extract compose launch author engineer architect bring make commission unlock redesign rewrite rebuild relaunch ship complete institute animate kickstart grab structure sort render scan fix update upgrade refactor patch move transfer import export index cache merge map profile benchmark trace track audit test measure process tag label rework clean provision hook wire wrap tweak switch swap link sync connect crawl scrape triage use close pull push put take get keep leave bridge bundle package abstract schedule plan shape buy sell send break catch lay throw feed come lose estimate research document encode debug sandbox instrument embed secure correct select purchase file reach register meet place monitor review handle answer contact interface partner report act follow address host deal care look service supply cover conduct own backup mentor coach train guide tutor lecture interview hire advocate present pitch influence speak award patent rank score pass win study experiment practice practise explore experience reverse-engineer query leverage trial demo format flag advance catalog ramp edit',
};

export const occupations: WordList = {
  note: 'Nouns that end a job title; a line of capitals up to one of them is a title and no bullet of work.',
  words:
    'engineer developer scientist architect manager analyst consultant intern designer programmer administrator director officer technician instructor researcher specialist clerk assistant tutor freelancer contractor',
};

export const makings: WordList = {
  note: 'Nouns that tell that a thing is made, or the things that are made.',
  words:
    'development implementation integration integrations delivery migration design creation automation optimization optimizations optimisation construction deployment improvement improvements enhancement enhancements modernization refactoring redesign framework platform system application applications service services library pipeline protocol engine app website product project projects feature features api apis infrastructure maintenance build-out buildout',
};

export const makingActs: WordList = {
  note: 'Of those, the acts: one at the head of a phrase tells of work, though not by a verb (“Development of …”).',
  words:
    'development implementation integration integrations delivery migration migrations design creation automation optimization optimizations optimisation construction improvement improvements enhancement enhancements modernization refactoring redesign layer protocol porting rewrite programming unification replacement rollout launch rebuild relaunch overhaul build-out buildout project',
};

export const largeWords: WordList = {
  note: 'Whoever calls a piece of work large lets a reader ask what came of it, however small its kind.',
  words: 'major large large-scale massive complete entire full-scale critical mission-critical centralized centralised',
};

export const wholeWords: WordList = {
  note: 'A grown or whole system: to change it is no small thing (“Translated the legacy site into …”).',
  words: 'legacy monolith monolithic whole entire',
};

export const fields: WordList = {
  note: 'Fields of the trade: before an act and “with”, “using” or “in” they make a skill of it (“Web development with …”).',
  words:
    'web full-stack fullstack stack frontend front-end backend back-end mobile game software ai ml ai-ml cloud embedded continuous agile api data machine',
};

export const events: WordList = {
  note: 'Gatherings that somebody held: the telling is the result.',
  words:
    'workshop workshops seminar seminars contest contests hackathon hackathons meetup meetups talk talks lecture lectures webinar webinars competition competitions conference conferences offsite offsites off-site off-sites retreat retreats summit summits party parties presentation presentations',
};

export const chores: WordList = {
  note: 'Tasks of every day; to ask what came of one of them is pedantic.',
  words:
    'test tests testing review reviews support documentation document documents docs meeting meetings troubleshooting backup backups patching analysis rotation administration planning requirements bug bugs issue issues ticket tickets report reports checks audit audits inspection inspections calculations estimations coverage guidance assistance scenarios procedures protocols control stories logs scans manuals wireframes mockups interviews research scripting',
};

export const standingVerbs: WordList = {
  note: 'Verbs of a standing duty, also in the past tense.',
  words:
    'attend monitor respond answer report liaise communicate interact interface act follow look care supply handle operate administer host deal serve review manage maintain tutor practice practise excel specialize specialise demonstrate focus concentrate grade',
};

export const keepingVerbs: WordList = {
  note: 'Verbs that tell of keeping to something; a figure beside them tells of a deed.',
  words: 'ensure meet educate',
};

export const meansVerbs: WordList = {
  note: 'They name a means; what was done with it stands behind.',
  words: 'use utilize utilise leverage employ apply',
};

export const habits: WordList = {
  note: 'Beside a verb they make a standing duty of it (“Regularly updated”, “Conducted periodic checks”).',
  words:
    'regular regularly periodic periodically routine routinely daily weekly monthly ongoing mostly frequent frequently',
};

export const helpNouns: WordList = {
  note: 'Help given: a duty where no figure or result stands beside it (“Provided support for …”).',
  words: 'support guidance assistance help advice',
};

export const participleAdjectives: WordList = {
  note: 'Participles that stand before a noun without being an act of their own (“automated testing”).',
  words:
    'automated managed improved integrated distributed enhanced optimized optimised secured customized customised shared',
};

export const sharedDeedNouns: WordList = {
  note: 'Behind a weak opening and before “of” they name the deed (“Contributed to the migration of …”).',
  words:
    'migration design implementation creation introduction launch redesign rewrite rollout construction conversion development',
};

export const deedNouns: WordList = {
  note: 'Nouns of something done, delivered or granted (“Design of the printer”, “Winner of …”).',
  words:
    'addition design implementation migration development creation introduction automation integration delivery launch redesign rewrite setup deployment conversion construction refactoring optimization optimisation reduction improvement unification porting modernization modernisation replacement extension configuration installation set-up restructuring realization realisation digitization containerization publication author creator maintainer inventor speaker conception coordination recipient translation winner award awarded nominated full establishment port upgrade nomination consolidation rollout covering overhaul revamp rework rewriting rebuild relaunch re-architecture build-out buildout',
};

export const inspectingVerbs: WordList = {
  note: 'Their number tells what was looked at, not what came of it.',
  words: 'scan review audit assess approve evaluate inspect monitor interview investigate test validate verify',
};

export const substantialVerbs: WordList = {
  note: 'Changes of such a size that a reader asks what came of them.',
  words:
    'turn upgrade refactor provision conduct organize organise digitize digitise restructure rework standardize standardise centralize centralise partner evaluate convert',
};

export const mendingVerbs: WordList = {
  note: 'To be responsible for it is a duty with nothing built in it (“Responsible for repairing …”).',
  words: 'repair fix resolve solve patch correct restore recover debug clean diagnose troubleshoot',
};

export const introducingVerbs: WordList = {
  note: 'A practice that others keep came to be.',
  words: 'introduce establish institute instill',
};

export const teachingVerbs: WordList = {
  note: 'People learn: how many, and what became of them?',
  words: 'mentor coach teach guide',
};

export const schoolNouns: WordList = {
  note: 'Whom and what a school teaches.',
  words:
    'student students undergraduate undergraduates pupil pupils course courses coursework homework assignment assignments exam exams quiz quizzes lecture lectures class classes',
};

export const teachingNouns: WordList = {
  note: 'People learned: how many, and what became of them?',
  words: 'mentorship mentoring coaching guidance tutoring',
};

export const guidanceNouns: WordList = {
  note: 'What was provided is large enough to ask for whom and how much.',
  words:
    'training trainings mentorship mentoring coaching leadership maintenance improvements enhancements system platform infrastructure',
};

export const presenceWords: WordList = {
  note: 'Presence alone is no claim of work, so nothing is asked of it.',
  words:
    'part member go-to contributor contributors contact point exposure exposed picked picking hands-on familiar learn learned learning gain gained gaining knowledge understanding insight learnt shadowed shadowing participant contributions active sat sitting served serving honed honing as at',
};

export const smallParts: WordList = {
  note: 'Parts in a routine; nobody asks what came of them.',
  words:
    'meeting meetings ceremonies review reviews code-review training trainings sprint sprints planning session sessions community standup standups stand-up stand-ups day-to-day day lead leads testing test tests homework interview interviews discussion discussions walkthroughs environment environments hackathon hackathons event events negotiations management shift shifts documentation docs guidelines on-call rotation guidance time operations releases colleagues customers users phone methodology methodologies agile scrum task tasks specification specifications specs',
};

export const practices: WordList = {
  note: 'Ways of working: an object of this kind is no thing of the writer’s own.',
  words:
    'process processes compliance standard standards guideline guidelines training trainings presentation presentations seminar seminars talk talks lecture lectures practices methodology methodologies certification iso culture documentation document documents artifact artifacts principles',
};

export const untoldVerbs: WordList = {
  note: 'Verbs that say that something was there or used, and not what was made.',
  words:
    'use utilize utilise leverage apply adopt employ provide meet facilitate allow enable ensure guarantee take get keep bring prepare plan coordinate prioritize prioritise capture elicit recommend include',
};

export const carryingVerbs: WordList = {
  note: 'What was done was carried out and is over: it left no thing of its own.',
  words:
    'conduct perform execute carry handle complete finish prepare triage evaluate assess inspect review test validate interview select hold organize organise attend adapt train teach tutor instruct advise consult serve maximize maximise',
};

export const toolPrepositions: WordList = {
  note: 'Open the telling of the means, which names no thing that was made.',
  words: 'with using by via through leveraging utilizing utilising',
};

export const guidingVerbs: WordList = {
  note: 'Help for people of one’s own team.',
  words: 'mentor coach onboard upskill guide hire',
};

export const aloneWords: WordList = {
  note: 'They say that nobody else took part.',
  words: 'independently single-handedly singlehandedly solo autonomously',
};

export const campaigningVerbs: WordList = {
  note: 'Leadership of an idea: it tells nothing of whose team it was.',
  words: 'champion pioneer',
};

export const grantedNouns: WordList = {
  note: 'Nouns of recognition and appearance: they tell of no thing that was made.',
  words:
    'winner award awards awarded nominated nomination recipient speaker finalist graduate coordination participation',
};

export const peopleNouns: WordList = {
  note: 'People of the company: so many of them are more than a few teams.',
  words:
    'engineers developers employees staff colleagues programmers scientists analysts researchers managers professionals',
};

export const fleetNouns: WordList = {
  note: 'Systems that teams own; many of them belong to many teams.',
  words:
    'service services microservice microservices server servers cluster clusters node nodes application applications app apps repo repos repository repositories namespace namespaces workload workloads environment environments machine machines account accounts host hosts workstation workstations vm vms website websites',
};

export const siteNouns: WordList = {
  note: 'Places of a large organisation.',
  words: 'region regions location locations office offices',
};

export const marketNouns: WordList = {
  note: 'Places where a company sells: many of them are the company’s.',
  words:
    'country countries market markets store stores shop shops branch branches restaurant restaurants outlet outlets',
};

export const servedBusinesses: WordList = {
  note: 'Businesses that a company sells to: hundreds of them are its customers at large.',
  words: 'dealerships dealership hotels retailers merchants venues schools clinics companies businesses',
};

export const moneyWords: WordList = {
  note: 'Money beside the figure is the company’s.',
  words:
    'worth transactions volume save saved saves saving savings revenue cost costs sales profit profits profitability arr mrr turnover bookings funding investment',
};

export const outsideNouns: WordList = {
  note: 'People outside the company and dealings with them: who leads these leads no team.',
  words: 'relationship relationships relations vendor vendors supplier suppliers clients customers smes',
};

export const currencies: WordList = {
  note: 'Signs and names of money.',
  words: '$ € £ ¥ ₹ usd eur gbp dollar dollars euro euros chf cad aud inr',
};
