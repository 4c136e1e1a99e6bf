import { ownVerb } from '../own-verb.ts';
import { ask, cut, hasTails, type Part, type Said, tails, theHead, verb, words } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import { past } from '../words/verbs.ts';
import { has, rest, shareOf } from './parts.ts';

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

/** The weak phrase as written, in tense. */
export function weakPhrase(said: Said): Part {
  const { start, end, weak } = said.clause.opening;
  if (!weak) return null;
  return cut(said, {
    start,
    end: said.clause.opening.verbs[0]
      ? said.clause.source.text.slice(0, said.clause.opening.verbs[0].start).trimEnd().length
      : end && weak.end - 1,
  });
}

/** Whatever would be open after the statement. */
export function outcome(said: Said): Part {
  if (hasTails(said)) return tails(said);
  return [';', ask(outcomeQuestion(said))];
}

export function outcomeQuestion(said: Said): string {
  const base = said.clause.opening.verbs[0]?.base ?? '';
  const them = said.object?.plural ? 'them' : 'it';
  if (MADE.test(base)) return `who uses ${them}, for what?`;
  if (CARRIED.test(base) && said.object?.plural) return 'without what, or by when?';
  return said.measured ? said.measure.ask : 'what changed?';
}

/** A value has no parts to be shared. */
const VALUE =
  /^(?:reduce|cut|lower|improve|increase|raise|optimi[sz]e|grow|boost|speed|shorten|enhance|maintain|keep)$/;

const MADE =
  /^(?:build|develop|create|implement|design|write|add|introduce|launch|ship|deliver|set up|establish|produce|construct|engineer|program|prototype)$/;
const CARRIED = /^(?:rotate|migrate|move|upgrade|update|port|transfer|patch|replace|convert|switch|review|test)$/;

/** "helped build", "assisted in rotating", "responsible for migrating". */
function softened(said: Said): readonly (Wording | null)[] {
  const { weak, verbs } = said.clause.opening;
  // "Helped design and led testing": the second verb is no part of the help.
  if (!weak || /^(?:and|&)$/.test(words(said, said.clause.head)[0]?.lower ?? '')) return [];
  const acts = verbs.map((each) => verb(said, each.base)).join(' and ');
  const answers = weak.id === 'responsible';
  const share = VALUE.test(verbs[0]?.base ?? '')
    ? null
    : shareOf(said, answers ? { part: 'all, or which part?', several: 'all, or how many?' } : undefined);
  const counted = CARRIED.test(verbs[0]?.base ?? '') && said.object?.plural;
  const title = answers ? 'Name what you did' : counted ? 'Name your share' : 'Name your part';
  const named = share ? add(title, 'mid', acts, share, rest(said), outcome(said)) : null;
  if (answers) return [named ?? byDoing(said, acts), told(said)];
  const name =
    weak.id === 'help' ? 'helping' : weak.id === 'assist' ? 'assisting' : weak.id === 'support' ? 'supporting' : null;
  return [named, name ? helpStays(said, name) : keptAs(said, 'If it was shared work', ['with', ask('whom?')])];
}

/** "Tasked with improving coverage": no parts to name, so how it was done is asked. */
function byDoing(said: Said, acts: string): Wording | null {
  if (
    hasTails(said) ||
    said.clause.complements.some((each) => /^(?:means|tool)$/.test(each.kind) || each.prep === 'by')
  )
    return null;
  return more(
    'If you did it yourself',
    'mid',
    acts,
    theHead(said),
    rest(said),
    'by',
    ask('doing what?'),
    outcome(said),
  );
}

/** "Responsible for migrating …": the duty stays, and what came of it is asked. */
function told(said: Said): Wording | null {
  if (hasTails(said)) return null;
  const acts = cut(said, { start: said.clause.opening.start, end: said.clause.opening.end });
  return add(
    'Add what came of it',
    'junior',
    acts,
    theHead(said),
    rest(said),
    ':',
    ask('what did you do?'),
    ';',
    ask('what changed?'),
  );
}

/** "Helped ⟨whom?⟩ build the export service by ⟨doing what?⟩". */
function helpStays(said: Said, name: string): Wording | null {
  const { opening } = said.clause;
  const first = opening.verbs[0];
  const [help = ''] = said.clause.source.text.slice(opening.start, opening.end).split(' ');
  if (!first) return null;
  const linking = said.clause.source.text.slice(opening.start + help.length, first.start).trim();
  const acts = cut(said, { start: first.start, end: opening.end });
  const means = has(said, 'means') ? null : ['by', ask('doing what?')];
  const counted = said.clause.complements.some((each) => each.prep === 'by');
  const asked = hasTails(said) ? null : counted ? [';', ask('which part was yours?')] : means;
  return less(
    `If ${name} was your part`,
    'junior',
    help,
    ask('whom?'),
    linking,
    acts,
    theHead(said),
    rest(said),
    asked,
    hasTails(said) ? tails(said) : null,
  );
}

function keptAs(said: Said, title: string, asked: Part): Wording | null {
  if (has(said, 'people')) return null;
  const whole = [
    weakPhrase(said),
    said.clause.opening.verbs.length > 0
      ? cut(said, { start: said.clause.opening.verbs[0]?.start ?? 0, end: said.clause.opening.end })
      : null,
    theHead(said),
    rest(said),
  ];
  return less(
    title,
    'junior',
    ...whole,
    has(said, 'purpose', 'clause') ? ',' : null,
    asked,
    hasTails(said) ? tails(said) : [';', ask('which part was yours?')],
  );
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
  const own = object?.nominal ? ownVerb(said, object, object.nominal, object.nominal.verb, ask('which part?')) : null;
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
  const own = nominal ? ownVerb(said, object, nominal, nominal.verb, ask('which part?')) : null;
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
          past('own'),
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

function responsibleKept(said: Said): Wording | null {
  if (hasTails(said)) return null;
  const whole = [weakPhrase(said), theHead(said), rest(said)];
  return add(
    'Add what you did for it',
    'mid',
    ...whole,
    ':',
    ask('what did you do?'),
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
