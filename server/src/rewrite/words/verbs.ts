/** Verb forms: regular spelling plus the tables below. */

export type Form = 'past' | 'base' | 'gerund' | 'third';

export interface VerbForm {
  readonly base: string;
  readonly form: Form;
}

/** Past form of a base ("move" → "moved"); a phrase inflects its first word ("roll out" → "rolled out"). */
export function past(base: string): string {
  return inflectFirst(base, (verb) => IRREGULAR.get(verb) ?? regular(verb, 'ed'));
}

/** The -ing form of a base ("lead" → "leading"). */
export function gerund(base: string): string {
  return inflectFirst(base, (verb) => (verb === 'tie' ? 'tying' : regular(verb, 'ing')));
}

/** The -s form of a base. */
export function third(base: string): string {
  return inflectFirst(base, (verb) => {
    if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
    return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  });
}

/** The past form of a regular verb by its -ing form ("caching" → "cached", "retrying" → "retried"); null for other words. */
export function pastOfGerund(word: string): string | null {
  const irregular = IRREGULAR_GERUNDS.get(word);
  if (irregular) return irregular;
  const base = /^([a-z-]{2,}[^aeiou\W]|[a-z-]{3,})ing$/.exec(word)?.[1];
  if (!base) return null;
  if (base.endsWith('ee')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** A past participle of a known verb ("rebuilt", "written"), or null. */
export function readParticiple(word: string): VerbForm | null {
  const own = PARTICIPLES.get(word.toLowerCase());
  if (own) return { base: own, form: 'past' };
  const verb = readVerb(word);
  return verb?.form === 'past' ? verb : null;
}

/** The past participle of a base form. */
export function participle(base: string): string {
  return [...PARTICIPLES].find(([, verb]) => verb === base)?.[0] ?? past(base);
}

/** Participles that differ from the past form. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    begun: 'begin',
    broken: 'break',
    chosen: 'choose',
    done: 'do',
    drawn: 'draw',
    driven: 'drive',
    given: 'give',
    grown: 'grow',
    overseen: 'oversee',
    rewritten: 'rewrite',
    run: 'run',
    shown: 'show',
    taken: 'take',
    written: 'write',
  }),
);

/** A known verb in any of its forms, or null; where past and base look alike ("cut") it is the past. */
export function readVerb(word: string): VerbForm | null {
  return FORMS.get(word.toLowerCase()) ?? null;
}

function inflectFirst(phrase: string, inflect: (verb: string) => string): string {
  const [first = '', ...rest] = phrase.split(' ');
  const prefix = /^(?:co|re|over|out)-/.exec(first)?.[0] ?? '';
  const verb = first.slice(prefix.length);
  return [prefix + inflect(verb), ...rest].join(' ');
}

function regular(verb: string, ending: 'ed' | 'ing'): string {
  if (DOUBLING.has(verb)) return verb + verb.slice(-1) + ending;
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/[^e]e$/.test(verb)) return verb.slice(0, -1) + ending;
  if (verb.endsWith('ee')) return ending === 'ed' ? `${verb}d` : `${verb}ing`;
  return verb + ending;
}

/** Past forms that no rule gives; the past participle is the same for all of them that we use as one. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    be: 'was',
    become: 'became',
    begin: 'began',
    bend: 'bent',
    bind: 'bound',
    break: 'broke',
    bring: 'brought',
    build: 'built',
    buy: 'bought',
    cast: 'cast',
    catch: 'caught',
    choose: 'chose',
    come: 'came',
    cost: 'cost',
    cut: 'cut',
    deal: 'dealt',
    do: 'did',
    draw: 'drew',
    drive: 'drove',
    fall: 'fell',
    feed: 'fed',
    fight: 'fought',
    find: 'found',
    fly: 'flew',
    forecast: 'forecast',
    foresee: 'foresaw',
    forget: 'forgot',
    freeze: 'froze',
    get: 'got',
    give: 'gave',
    go: 'went',
    grow: 'grew',
    have: 'had',
    help: 'helped',
    hide: 'hid',
    hit: 'hit',
    hold: 'held',
    keep: 'kept',
    know: 'knew',
    lay: 'laid',
    lead: 'led',
    leave: 'left',
    lend: 'lent',
    let: 'let',
    lose: 'lost',
    make: 'made',
    meet: 'met',
    offset: 'offset',
    overcome: 'overcame',
    override: 'overrode',
    oversee: 'oversaw',
    pay: 'paid',
    put: 'put',
    quit: 'quit',
    read: 'read',
    rebind: 'rebound',
    rebuild: 'rebuilt',
    redo: 'redid',
    rerun: 'reran',
    resell: 'resold',
    reset: 'reset',
    rethink: 'rethought',
    rewrite: 'rewrote',
    ride: 'rode',
    rise: 'rose',
    run: 'ran',
    see: 'saw',
    seek: 'sought',
    sell: 'sold',
    send: 'sent',
    set: 'set',
    shake: 'shook',
    shed: 'shed',
    shrink: 'shrank',
    shut: 'shut',
    sink: 'sank',
    speak: 'spoke',
    speed: 'sped',
    spend: 'spent',
    spin: 'spun',
    split: 'split',
    spread: 'spread',
    stand: 'stood',
    steal: 'stole',
    stick: 'stuck',
    strike: 'struck',
    sweep: 'swept',
    swing: 'swung',
    take: 'took',
    teach: 'taught',
    tell: 'told',
    think: 'thought',
    throw: 'threw',
    troubleshoot: 'troubleshot',
    undergo: 'underwent',
    understand: 'understood',
    undertake: 'undertook',
    undo: 'undid',
    unwind: 'unwound',
    wear: 'wore',
    win: 'won',
    wind: 'wound',
    withdraw: 'withdrew',
    withstand: 'withstood',
    write: 'wrote',
  }),
);

/** Verbs whose last consonant doubles. */
const DOUBLING = new Set(
  (
    'bootstrap cut debug drop flag hit log map plan pin program put refer remap rerun run scrap set ship shut snap split ' +
    'stop strip swap tag trim wrap equip prefer commit submit permit admit get let win spec scrum begin ban rip spin shed quit offset forget reset rid stir'
  ).split(' '),
);

/** The past by the -ing form, for those that no rule gives. */
const IRREGULAR_GERUNDS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR].map(([base, form]) => [gerund(base), form]),
);

/** Base forms that open or continue bullets; forms are derived. Written by hand from reading bullets. */
const BASES = (
  'annotate arrange assign authenticate authorise authorize calculate clarify classify communicate comply compute conceptualise conceptualize curate decrypt discuss elicit empower encourage encrypt envision escalate estimate exchange guarantee incorporate inform ingest install inspire interact monetise monetize motivate notify parse personalise personalize predict recognise recognize recommend retrieve safeguard scrape suggest summarise summarize synthesise synthesize transcode uncover understand visualise visualize ' +
  'pass close clear allow attend answer approve avoid beat cause conclude contain cover customise customize digitise digitize discover distribute edit embed exceed explore follow forecast fulfil implement join link minimise minimize obtain patch pay protect realise realize recover relaunch rename render require respond reuse satisfy sign simulate specify spot supply trace treat trigger use win ' +
  // “found” is the past of “find” far more often than a verb of its own: it stands before it.
  'found buy refuse reject postpone fall rise evolve freeze meet let throw withdraw accelerate achieve adapt add adopt advise advocate align analyse analyze apply architect assess assist audit author ' +
  'automate benchmark boost bootstrap bring build catch champion change chair choose clean co-author co-found co-lead ' +
  'coach collaborate collect combine compare complete conceive conduct configure consolidate construct contribute ' +
  'convert convince coordinate craft create cut debug decide decommission decompose decrease define delegate deliver ' +
  'demonstrate deploy deprecate design detect develop devise diagnose direct document double draw drive drop earn educate ' +
  'eliminate enable enforce engineer enhance ensure establish evaluate evangelise evangelize evolve execute expand expose ' +
  'extend extract facilitate find finish fix formalise formalize free gather generate get give grow guide ' +
  'halve handle harden hand head help hire host identify implement improve increase influence initiate innovate inspect ' +
  'instrument integrate introduce invent investigate isolate keep kick launch lay lead learn leave liaise lift localise ' +
  'localize lower maintain make manage map measure mentor merge migrate mitigate model modernise modernize modify monitor ' +
  'moderate move negotiate nurture onboard open operate optimise optimize orchestrate organise organize overhaul oversee own package ' +
  'pair parallelise parallelize participate partner perform persuade pilot pioneer plan port prepare present prevent ' +
  'prioritise prioritize process produce profile program promote propose prototype prove provide provision publish push quadruple ' +
  'put raise re-architect rearchitect re-engineer reach rebuild receive recruit redesign reduce refactor refine relocate ' +
  'release remediate remove renegotiate reorganise reorganize repair replace replatform report research resolve ' +
  'restore restructure retire reverse-engineer review revamp revise rewrite roll rotate run save scale scan schedule script ' +
  'secure select sell separate serve set shape ship shorten shrink shut simplify slash solve spearhead speed split sponsor ' +
  'stabilise stabilize staff standardise standardize start steer stop streamline strengthen structure supervise support ' +
  'surface sustain switch synchronise take teach test track train transfer transform transition translate trim triage triple ' +
  'troubleshoot tune turn unblock unify update upgrade upload validate verify virtualise win work wrap write'
).split(' ');

const FORMS: ReadonlyMap<string, VerbForm> = new Map(
  BASES.flatMap((base): [string, VerbForm][] => [
    [third(base), { base, form: 'third' }],
    [gerund(base), { base, form: 'gerund' }],
    [base, { base, form: 'base' }],
    [past(base), { base, form: 'past' }],
  ]),
);
