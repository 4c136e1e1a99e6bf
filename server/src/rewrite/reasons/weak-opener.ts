import { ownVerb, verbOf } from '../own-verb.ts';
import { ask, hasTails, type Said, theHead, verb } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import { outcome } from './outcome.ts';
import { has, rest, shareOf } from './parts.ts';
import { softened } from './softened.ts';
import { keptAs, weakPhrase, whileAnswering } from './weak-phrase.ts';

/** "Helped build …", "Worked on …": one's part is asked for; the help stays where helping was the part. */
export function weakWordings(said: Said): readonly (Wording | null)[] {
  const { weak, verbs } = said.clause.opening;
  if (!weak || isTeam(said)) return [];
  if (verbs.length > 0) return softened(said);
  switch (weak.id) {
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
    case 'part-of':
      return partOf(said);
    default:
      return presence(said);
  }
}

/** "Our team helped …": another rule's business. */
function isTeam(said: Said): boolean {
  const { subject } = said.clause.opening;
  return !!subject && !/^i$/i.test(said.clause.source.text.slice(subject.start, subject.end));
}

/** "Contributed to X": what was contributed. */
function contributed(said: Said): readonly (Wording | null)[] {
  const whole = [verb(said, 'contribute'), ask('what?'), 'to', theHead(said), rest(said)];
  return [
    add('Name what you contributed', 'mid', ...whole, outcome(said)),
    keptAs(said, 'If it was shared work', ['with', ask('whom?')]),
  ];
}

/** "Supported the sales team": with what, and what it let them do. */
function supported(said: Said): readonly (Wording | null)[] {
  const whole = [weakPhrase(said), theHead(said), rest(said)];
  const told = has(said, 'other', 'means', 'people', 'purpose', 'tool', 'place');
  if (hasTails(said)) return [];
  const after = [';', ask('what could they do afterwards?')];
  const people = said.object?.kind === 'people';
  return [
    people
      ? add('Add what it let them do', 'mid', ...whole, told ? null : ['with', ask('what?')], after)
      : add(
          'Add what you did for it',
          'mid',
          ...whole,
          told ? null : ['by', ask('doing what?')],
          ';',
          ask(said.measured ? said.measure.ask : 'what changed?'),
        ),
  ];
}

/** People, or whoever one can collaborate with: “worked with React” names a tool. */
function isWithPeople(said: Said): boolean {
  if (said.object?.kind === 'people') return true;
  return (
    said.clause.opening.weak?.id === 'collaborate' && !!said.object && (said.object.plural || !!said.object.determiner)
  );
}

/** "Collaborated with designers": one's own part in it. */
function together(said: Said): readonly (Wording | null)[] {
  if (hasTails(said) || !said.clause.head || !isWithPeople(said)) return [];
  const whole = [weakPhrase(said), theHead(said), rest(said)];
  const on = has(said, 'purpose', 'place', 'clause') ? null : ['on', ask('what?')];
  return [
    add('Name your own part', 'mid', ...whole, on, ';', ask('which part was yours?')),
    more(
      'If they changed something because of you',
      'senior',
      ...whole,
      on,
      ';',
      ask('what did they do differently after it?'),
    ),
  ];
}

/** "Participated in the hiring of two developers": as what, and what came of it. */
function tookPart(said: Said): readonly (Wording | null)[] {
  if (hasTails(said)) return [];
  const { object } = said;
  const own = object?.nominal
    ? ownVerb(said, object, object.nominal, verbOf(said, object.nominal), ask('which part?'))
    : null;
  const whole = [weakPhrase(said), theHead(said), rest(said)];
  return [
    own ? add('Name your part', 'mid', own, outcome(said)) : null,
    less(
      'If taking part was your role',
      'junior',
      whole,
      said.closed ? ',' : null,
      'as',
      ask('what?'),
      ';',
      ask('what came of it?'),
    ),
  ];
}

/** "Part of the team that built X". */
function partOf(said: Said): readonly (Wording | null)[] {
  if (said.object?.kind !== 'people' || hasTails(said)) return [];
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

/** "Worked on the export service", "Responsible for …", "Involved in …". */
function presence(said: Said): readonly (Wording | null)[] {
  const { object, clause } = said;
  if (!object) return [];
  const nominal = object.nominal;
  const own = nominal ? ownVerb(said, object, nominal, verbOf(said, nominal), ask('which part?')) : null;
  const share = shareOf(said);
  const did = ask('built, extended, fixed or ran?', ['Built', 'Extended', 'Fixed', 'Ran']);
  const named =
    own ??
    (share && object.kind === 'system'
      ? [did, share, rest(said)]
      : share && !nominal && object.kind !== 'people'
        ? null
        : null);
  const responsible = clause.opening.weak?.id === 'responsible';
  return [
    named ? add('Name your part', 'mid', named, outcome(said)) : null,
    responsible && object.kind === 'system' && !hasTails(said)
      ? more(
          'If you answered for it',
          'senior',
          verb(said, 'own'),
          theHead(said),
          rest(said),
          'with',
          ask('its SLO, its on-call, its roadmap?'),
          ';',
          ask('what did you change?'),
        )
      : null,
    responsible ? responsibleKept(said) : keptAs(said, 'If it was shared work', ['with', ask('whom?')]),
  ];
}

/** "⟨what did you do?⟩ while responsible for the backup system": the duty stays, the act opens. */
function responsibleKept(said: Said): Wording | null {
  if (hasTails(said)) return null;
  return add(
    'Start with what you did for it',
    'mid',
    ask('what did you do?'),
    whileAnswering(said),
    theHead(said),
    rest(said),
    ';',
    ask(
      said.object?.kind === 'people'
        ? 'what did the team deliver or run?'
        : said.measured
          ? said.measure.ask
          : 'what changed?',
    ),
  );
}
