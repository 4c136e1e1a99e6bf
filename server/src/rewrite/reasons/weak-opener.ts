import type { ObjectReading } from '../clause/object.ts';
import { isPeople } from '../clause/phrase.ts';
import type { WeakId } from '../clause/weak.ts';
import { ownVerb, verbOf } from '../own-verb.ts';
import { ask, hasTails, type Part, type Said, tails, theHead, verb, words } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import type { Nominal } from '../words/nouns.ts';
import { whole } from './insert.ts';
import { outcome } from './outcome.ts';
import { has, rest, shareOf } from './parts.ts';
import { softened } from './softened.ts';
import { teamCreditWordings } from './team-credit.ts';
import { keptAs, weakPhrase, whileAnswering } from './weak-phrase.ts';

/** "Helped build …", "Worked on …": one's part is asked for; the help stays where helping was the part. */
export function weakWordings(said: Said): readonly (Wording | null)[] {
  const { weak, verbs } = said.clause.opening;
  if (!weak) return [];
  if (isTeam(said)) return teamCreditWordings(said);
  // “Participated in and won …”: the second verb has an object of its own.
  if (/^(?:and|&)$/.test(words(said, said.clause.head)[0]?.lower ?? '')) return [yourPart(said)];
  const offered = (verbs.length > 0 ? softened(said) : byPhrase(said, weak.id)).filter((each) => each !== null);
  return offered.length > 1 || weak.id === 'responsible' ? offered : [...offered, yourPart(said)];
}

/** Fits every such bullet: as it stands, with one's own part behind it. */
function yourPart(said: Said): Wording {
  return add('Say which part was yours', 'mid', whole(said), ';', ask('which part was yours?'));
}

function byPhrase(said: Said, id: WeakId): readonly (Wording | null)[] {
  switch (id) {
    case 'contribute':
      return contributed(said);
    case 'support':
    case 'help':
    case 'assist':
      return supported(said);
    case 'collaborate':
    case 'work-with':
      return together(said);
    case 'involved':
      return tookPart(said);
    case 'work-in':
      return workedIn(said);
    case 'part-of':
      return partOf(said);
    default:
      return presence(said);
  }
}

/** "Our team helped …": the team stays, whichever rule speaks of it. */
function isTeam(said: Said): boolean {
  const { subject } = said.clause.opening;
  return !!subject && !/^i$/i.test(said.clause.source.text.slice(subject.start, subject.end));
}

/** "Contributed to X": what was contributed. */
function contributed(said: Said): readonly (Wording | null)[] {
  const named = [verb(said, 'contribute'), ask('what?'), 'to', theHead(said), rest(said)];
  return [
    add('Name what you contributed', 'mid', ...named, outcome(said)),
    keptAs(said, 'If it was shared work', ['with', ask('whom?')]),
  ];
}

/** "Supported the sales team": with what, and what it let them do. */
function supported(said: Said): readonly (Wording | null)[] {
  const { object } = said;
  if (object?.nominal && /(?:in|with) $/.test(weakText(said))) return inChange(said, object, object.nominal);
  const told = said.closed || has(said, 'other', 'means', 'people', 'purpose', 'clause', 'tool', 'place');
  const kept = [weakPhrase(said), theHead(said), rest(said)];
  const people = object?.kind === 'people';
  const asked = told ? null : people ? ['with', ask('what?')] : ['by', ask('doing what?')];
  if (hasTails(said)) return [asked && add('Add what you did for it', 'mid', ...kept, asked, tails(said))];
  if (people)
    return [add('Add what it let them do', 'mid', ...kept, asked, ';', ask('what could they do afterwards?'))];
  const changed = [';', ask(said.measured ? said.measure.ask : 'what changed?')];
  return [add(asked ? 'Add what you did for it' : 'Add what changed', 'mid', ...kept, asked, changed)];
}

function weakText(said: Said): string {
  const { opening, source } = said.clause;
  return source.text.slice(opening.start, opening.weak?.end);
}

/** "Aided in the redesign of X": which part of the change, or whom one helped by what. */
function inChange(said: Said, object: ObjectReading, nominal: Nominal): readonly (Wording | null)[] {
  const own = ownVerb(said, object, nominal, verbOf(said, nominal), ask('which part?'));
  const [help = '', preposition = ''] = weakText(said)
    .trim()
    .split(/ (?=\S+$)/);
  const asked = hasTails(said) ? tails(said) : has(said, 'means') ? null : ['by', ask('doing what?')];
  return [
    own ? add('Name your part', 'mid', own, outcome(said)) : null,
    less('If helping was your part', 'junior', help, ask('whom?'), preposition, theHead(said), rest(said), asked),
  ];
}

/** "Worked in a squad of six": what was done there. */
function workedIn(said: Said): readonly (Wording | null)[] {
  if (said.clause.head || said.clause.complements.length === 0) return [];
  const on = has(said, 'purpose', 'clause', 'means') || said.closed ? null : ['on', ask('what?')];
  return [
    add('Start with what you did', 'mid', ask('what did you do?'), rest(said), outcome(said)),
    on && !hasTails(said)
      ? add('Say on what, and which part was yours', 'mid', whole(said), on, ';', ask('which part was yours?'))
      : null,
  ];
}

/** People, or whoever one can collaborate with: “worked with React” names a tool. */
function isWithPeople(said: Said): boolean {
  if (said.object?.kind === 'people' || isPeople(words(said, said.clause.head))) return true;
  return (
    said.clause.opening.weak?.id === 'collaborate' && !!said.object && (said.object.plural || !!said.object.determiner)
  );
}

/** "Collaborated with designers": one's own part in it. */
function together(said: Said): readonly (Wording | null)[] {
  if (!said.clause.head || !isWithPeople(said)) return [];
  const kept = [weakPhrase(said), theHead(said), rest(said)];
  const told = said.closed || said.clause.complements.some((each) => each.comma || /^(?:to|for)$/.test(each.prep));
  const on = told || has(said, 'purpose', 'place', 'clause', 'means') ? null : ['on', ask('what?')];
  if (hasTails(said)) return [on && add('Say on what', 'mid', ...kept, on, tails(said))];
  return [
    add('Name your own part', 'mid', ...kept, on, ';', ask('which part was yours?')),
    more(
      'If they changed something because of you',
      'senior',
      ...kept,
      on,
      ';',
      ask('what did they do differently after it?'),
    ),
  ];
}

/** "Participated in the hiring of two developers": as what, and what came of it. */
function tookPart(said: Said): readonly (Wording | null)[] {
  const { object } = said;
  const own = object?.nominal
    ? ownVerb(said, object, object.nominal, verbOf(said, object.nominal), ask('which part?'))
    : null;
  const kept = [weakPhrase(said), theHead(said), rest(said), said.closed ? ',' : null, 'as', ask('what?')];
  const there = [ask('what did you do?'), 'in', theHead(said), rest(said)];
  const after = hasTails(said) ? 'which part was yours?' : 'what came of it?';
  return [
    own
      ? add('Name your part', 'mid', own, outcome(said))
      : add('Start with what you did', 'mid', there, hasTails(said) ? tails(said) : [';', ask('what came of it?')]),
    less('If taking part was your role', 'junior', kept, tails(said), ';', ask(after)),
  ];
}

/** "Part of the team that built X". */
function partOf(said: Said): readonly (Wording | null)[] {
  if (hasTails(said)) return [];
  if (said.object?.kind !== 'people') {
    const there = ['in', theHead(said), rest(said), ','];
    return [
      add('Add what you did in it', 'mid', ...there, ask('what did you change or fix?')),
      add('Add since when, and with whom', 'junior', whole(said), ',', ask('with how many others, since when?')),
    ];
  }
  return [
    add(
      'Name your part',
      'mid',
      'in',
      theHead(said),
      rest(said),
      ',',
      ask(said.closed ? 'which part did you do?' : 'what did you do or decide?'),
    ),
  ];
}

/** "Worked on the export service", "Responsible for …". */
function presence(said: Said): readonly (Wording | null)[] {
  const { object, clause } = said;
  if (!object) return [];
  if (clause.opening.weak?.id === 'responsible')
    return [namedPart(said, object), responsibleKept(said), answeredFor(said, object)];
  return [
    namedPart(said, object) ??
      add('Start with what you did', 'mid', ask('what did you do?'), 'for', theHead(said), rest(said), outcome(said)),
    keptAs(said, 'If it was shared work', ['with', ask('whom?')]),
  ];
}

/** The noun's own verb with a question for one's share, or a verb to choose where the thing has parts. */
function namedPart(said: Said, object: ObjectReading): Wording | null {
  const { nominal } = object;
  const own = nominal && ownVerb(said, object, nominal, verbOf(said, nominal), ask('which part?'));
  if (own) return add('Name your part', 'mid', own, outcome(said));
  const share = nominal || object.kind === 'people' ? null : shareOf(said);
  const act = ACTS[object.kind];
  if (!share || !act) return null;
  const did = typeof act === 'string' ? verb(said, act) : oneOf(said, act);
  return add('Name your part', 'mid', did, share, rest(said), outcome(said));
}

/** What one may have done with a part of it; a question where nobody can know. */
const ACTS: Partial<Record<ObjectReading['kind'], string | readonly string[]>> = {
  system: ['build', 'extend', 'fix', 'run'],
  unknown: ['write', 'fix', 'test', 'run'],
  project: 'do',
};

function oneOf(said: Said, bases: readonly string[]): Part {
  const verbs = bases.map((each) => verb(said, each));
  const question = `${verbs.slice(0, -1).join(', ')} or ${verbs.at(-1)}?`;
  return ask(
    question,
    verbs.map((each) => each.charAt(0).toUpperCase() + each.slice(1)),
  );
}

/** "Responsible for X": more than a duty, for whom it was more. */
function answeredFor(said: Said, object: ObjectReading): Wording | null {
  if (hasTails(said) || said.closed) return null;
  const what = [theHead(said), rest(said)];
  if (object.kind === 'people')
    return more(
      'If you managed them',
      'manager',
      verb(said, 'manage'),
      what,
      ';',
      ask('what did the team deliver or run?'),
      ', and',
      ask('who was hired, promoted or stayed?'),
    );
  const proof =
    object.kind === 'system'
      ? ['with', ask('its SLO, its on-call, its roadmap?')]
      : has(said, 'for', 'across', 'users', 'purpose', 'clause', 'means')
        ? null
        : ['for', ask('which teams?')];
  return more('If you answered for it', 'senior', verb(said, 'own'), what, proof, ';', ask('what did you change?'));
}

/** "⟨what did you do?⟩ while responsible for the backup system": the duty stays, the act opens. */
function responsibleKept(said: Said): Wording | null {
  if (said.clause.tails.some((tail) => !/[:;]/.test(tail.joiner))) return null;
  return add(
    'Start with what you did for it',
    'mid',
    ask('what did you do?'),
    whileAnswering(said),
    theHead(said),
    rest(said),
    hasTails(said) ? tails(said) : [';', ask(openOf(said))],
  );
}

function openOf(said: Said): string {
  if (said.object?.kind === 'people') return 'what did the team deliver or run?';
  return said.measured ? said.measure.ask : 'what changed?';
}
