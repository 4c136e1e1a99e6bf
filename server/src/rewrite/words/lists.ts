/** Words that the clause reader knows. Every list was written by hand from reading bullets; notes say what a list is for. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Prepositions that begin a complement of the object. */
export const PREPOSITIONS = list(
  'of to → from into onto with without for across in on at by using via through throughout over under between within during among around behind alongside against after before until since despite per including toward towards upon beyond about as like',
);

export const DETERMINERS = list('the a an our my their its this these all both each every another some');

/** Verbs of leading whose plain form is “led”: the replacement claims nothing more. */
const LED_VERBS = list('lead drive spearhead head direct orchestrate steer');

/** Other verbs of leading and answering for something; they keep their own word. */
const LEADING_VERBS = list(
  'lead co-lead drive spearhead head direct orchestrate steer champion oversee manage own coordinate pioneer supervise',
);

/** "lead", "head up"; “drove down costs” leads nothing. */
export const isLeadingVerb = (base: string): boolean => LEADING_VERBS.has(firstOf(base));
export const isLedVerb = (base: string): boolean => LED_VERBS.has(firstOf(base));

function firstOf(base: string): string {
  return /^drive (?:down|up)$/.test(base) ? base : (base.split(' ')[0] ?? '');
}

/** Adverbs that may go once a result takes their place (VOICE 4.2). */
export const EMPTY_ADVERBS = list('successfully effectively efficiently');

/** Adverbs and small words that may stand before the opening verb. */
export const OPENING_ADVERBS = list(
  'successfully effectively efficiently jointly personally independently actively proactively regularly also recently currently directly technically primarily single-handedly continuously iteratively gradually significantly',
);

/** “Lead” before one of these is a title, not a verb. */
export const ROLE_NOUNS = list(
  'engineer developer architect programmer designer maintainer author analyst scientist consultant administrator tester researcher instructor contributor contact time times generation gen conversion scoring capture qualification nurturing routing magnet magnets role',
);

/** People, in the singular; `isPeople` takes the plural off. */
export const PEOPLE = list(
  'engineer developer person people team squad colleague contributor designer manager contractor intern apprentice analyst scientist member report teammate vendor partner maintainer volunteer student freelancer programmer tester lead architect group guild crew staff peer mentee junior senior graduate stakeholder department owner customer client user officer lawyer nurse clerk teacher recruiter writer trainee newcomer joiner agency',
);

/** Programming languages: “in Go” names a tool, “in Berlin” a place. */
export const LANGUAGES = list(
  'go golang rust python java kotlin typescript javascript scala clojure ruby elixir erlang c c++ c# swift php perl haskell dart f# react vue angular svelte node.js terraform sql cobol fortran django rails',
);

/** -ing words after a comma that go on describing and tell no result. */
export const DESCRIBING_GERUNDS = list(
  'serving handling processing supporting running covering spanning using including working collaborating partnering reporting containing comprising leveraging utilizing utilising involving consisting ensuring managing leading integrating focusing coordinating providing translating deploying building implementing writing creating hosting holding adding',
);

export const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*$/i;
export const PERIOD_WORDS =
  /^(?:(?:19|20)\d\d|q[1-4]|h[12]|weeks?|months?|years?|quarters?|days?|sprints?|spring|summer|autumn|fall|winter)$/i;

/** Number words; digits are recognised by their look. */
export const NUMBER_WORDS = list(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred hundreds dozens thousands',
);

/** Words that share credit: a rewrite keeps every one of them. */
export const SHARED = list('we our us helped together jointly alongside');

/** -ing verbs of results that “went from … to …” says again. */
export const VALUE_VERBS =
  /^(?:cutting|reducing|lowering|decreasing|shortening|shrinking|slashing|dropping|trimming|bringing|taking|increasing|raising|growing|improving|boosting|lifting|expanding)$/;

/** Words of amount that tell nothing; a question takes their place. */
export const VAGUE = list(
  'several various multiple many numerous some countless significantly dramatically greatly substantially considerably drastically vastly massively heavily significant substantial considerable dramatic numerous',
);

/** What may go from a bullet: articles and little words, openers that another verb replaces, empty adverbs, vague amounts. */
export const DROPPABLE: ReadonlySet<string> = new Set([
  ...list(
    'the a an of by in for from that which whom because this it its i was were be been being to and used has have been on with as at also resulting thereby thus hence ' +
      'led lead leading leads drove drive driving drives spearheaded spearheading spearhead headed heading head directed directing direct ' +
      'orchestrated orchestrating orchestrate steered steering steer leadership ownership management coordination owned own owning ' +
      'managed manage managing oversaw oversee overseeing championed champion coordinated coordinate pioneered supervised work efforts effort ' +
      'helped helping help part member involving provided engaged worked working involved participated participating responsible tasked charge accountable duties responsibilities included ' +
      'contributed contributing assisted assisting supported supporting aided played role actively closely primarily mainly fully solely ' +
      'so some few lot series wide extensively mostly heavily took lead ownership full key major central important crucial number variety range',
  ),
  ...EMPTY_ADVERBS,
  ...VAGUE,
]);
