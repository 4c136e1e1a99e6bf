import type { Complement } from '../clause/body.ts';
import type { ObjectReading } from '../clause/object.ts';
import { isPeople } from '../clause/phrase.ts';
import { ask, core, hasTails, opener, type Said, swap, tails, verb, words } from '../said.ts';
import { spelled } from '../spelling.ts';
import { add, less, more, type Wording } from '../wording.ts';
import { isGathering, PRACTICE_MODIFIERS } from '../words/nouns.ts';
import { projectWordings, workedOn } from './project.ts';

/** A practice was led: on-call, reviews, hiring; told by what changed for those who take part. */
export function practiceWordings(said: Said, object: ObjectReading): readonly (Wording | null)[] {
  if (object.isGroup) return groupWordings(said);
  if (isGathering(object)) return gatheringWordings(said, object);
  if (/^meetings?$/.test(object.noun)) return meetingWordings(said, object);
  if (isMixed(said)) return projectWordings(said, { ...object, kind: 'project' });
  const whole = [opener(said), core(said)];
  const organised = swap(said, spelled(said, 'organise'));
  if (said.clause.tails.some((tail) => tail.joiner !== '; ')) return [];
  if (hasTails(said))
    return [
      add('If other teams took it over', 'staff', ...whole, tails(said), ';', ask('which teams do it this way now?')),
    ];
  const measured = said.measured ? said.measure.ask : 'what changed, for whom?';
  const written = [verb(said, 'write'), 'the rules that', ask('which teams?'), verb(said, 'adopt')];
  // “adopted for the rota for the billing group” would hold it twice.
  const rules = said.clause.complements.some((each) => each.kind === 'for')
    ? [...whole, 'and', ...written, 'from', object.plural ? 'them' : 'it']
    : [...written, isProgramme(object) ? 'in' : 'for', core(said)];
  return [
    add(
      `Add what changed for ${whoTakesPart(object)}`,
      'senior',
      ...whole,
      ':',
      ask('what did you change?'),
      ';',
      ask(measured),
    ),
    more('If teams adopted rules that you wrote', 'staff', ...rules, ';', ask(measured)),
    /^(?:culture|habits?)$/.test(object.noun)
      ? workedOn(said)
      : less(
          `If you organised ${object.plural ? 'them' : 'it'} and others decided`,
          'senior',
          organised,
          core(said),
          forWhom(said),
          ';',
          ask('what changed?'),
        ),
  ];
}

/** Meetings: told by what was settled in them. */
function meetingWordings(said: Said, { plural }: ObjectReading): readonly (Wording | null)[] {
  if (hasTails(said)) return [];
  const whole = [opener(said), core(said)];
  const them = plural ? 'them' : 'it';
  return [
    add(
      'Add what came out and what changed',
      'senior',
      ...whole,
      ':',
      ask(`what was decided in ${them}?`),
      ';',
      ask('what changed, for whom?'),
    ),
    more(
      'If other teams follow what you settled',
      'staff',
      ...whole,
      ';',
      ask('which teams?'),
      'now follow',
      ask('which decision or rule?'),
    ),
    less(
      `If you organised ${them} and others decided`,
      'mid',
      swap(said, spelled(said, 'organise')),
      core(said),
      ';',
      ask('what came of it?'),
    ),
  ];
}

/** “agile practices, scalable systems and delivery”: several things that share no rules. */
function isMixed(said: Said): boolean {
  return words(said, said.clause.head).some((token) => token.after === ',');
}

/** Sessions, workshops, trainings: who came, what they can do now, who runs them now. */
function gatheringWordings(said: Said, { plural, noun }: ObjectReading): readonly (Wording | null)[] {
  if (hasTails(said)) return [];
  const whole = [opener(said), core(said)];
  const them = plural ? 'them' : 'it';
  const open = said.closed || said.clause.complements.some((each) => /^(?:for|people|purpose)$/.test(each.kind));
  const built = /^hackathons?$/.test(noun);
  const who = open
    ? [
        ';',
        ask(built ? 'how many took part, and what is still used?' : 'how many took part, and what can they do now?'),
      ]
    : [
        'for',
        ask('how many people, of which teams?'),
        ';',
        ask(built ? 'what is still used of it?' : 'what can they do now?'),
      ];
  return [
    add(
      built ? 'Add who took part and what is still used' : 'Add who took part and what they can do now',
      'senior',
      ...whole,
      who,
    ),
    more(
      `If others run ${them} now`,
      'staff',
      ...whole,
      ';',
      ask('which teams?'),
      `run ${them} on their own`,
      ask('since when?'),
    ),
    less(
      built ? `If you organised ${them}` : `If you organised ${them} and others spoke`,
      'mid',
      swap(said, spelled(said, 'organise')),
      core(said),
      ';',
      ask(built ? 'who took part, and what came of it?' : 'who spoke, and what came of it?'),
    ),
  ];
}

/** Rules are adopted in a reform or programme, but for hiring or a rota. */
function isProgramme(object: ObjectReading): boolean {
  return /^(?:reform|programme|program|initiative|overhaul|redesign|rework)$/.test(object.noun);
}

function forWhom(said: Said) {
  const told = said.clause.complements.some(
    (each) =>
      /^(?:for|across|people)$/.test(each.kind) ||
      (each.kind === 'of' && isPeople(words(said, each.body)) && PARTICIPANTS.has(said.object?.noun ?? '')),
  );
  return said.closed || told ? null : ['for', ask('whom?')];
}

const PARTICIPANTS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'on-call': 'the people on call',
    hiring: 'candidates and interviewers',
    interview: 'candidates and interviewers',
    onboarding: 'those who join',
    mentoring: 'the people mentored',
    training: 'those who took part',
  }),
);

function whoTakesPart(object: ObjectReading): string {
  const about = [...object.modifiers.map((token) => token.lower), object.noun];
  const practice = about.find(
    (word) => PARTICIPANTS.has(word) && (PRACTICE_MODIFIERS.has(word) || word === object.noun),
  );
  return PARTICIPANTS.get(practice ?? '') ?? 'those who take part';
}

/** A guild, chapter or working group: its members adopt something, or it met. */
function groupWordings(said: Said): readonly (Wording | null)[] {
  const whole = [opener(said), core(said), hasTails(said) ? tails(said) : null];
  const { of, members } = membersOf(said);
  const yours = said.shared ? 'which part was yours?' : 'what did you change?';
  const adopted = ['now use', ask('which standard, library or practice?')];
  const who = of ? ask('how many of them?') : ask('which teams?');
  const met = hasTails(said) ? null : [swap(said, spelled(said, 'organise')), core(said)];
  return [
    hasTails(said)
      ? null
      : add(
          said.shared ? 'Add your own part in it' : `Add what changed for ${members}`,
          'senior',
          ...whole,
          ':',
          ask(yours),
          ';',
          ask(`what changed for ${members}?`),
        ),
    more(`If ${members} adopted something from it`, 'staff', ...whole, ';', who, adopted),
    met && less('If you organised the meetings', 'senior', ...met, ';', ask('what came out of it?')),
  ];
}

function membersOf(said: Said): { of: Complement | null; members: string } {
  const of = said.clause.complements.find((each) => each.kind === 'of' || each.kind === 'across') ?? null;
  const noun = of ? (words(said, of.body).at(-1)?.lower ?? '') : '';
  const people = /^(?:squads|teams|engineers|developers|groups|designers|chapters|offices|people|members)$/.test(noun);
  return people ? { of, members: `the ${noun}` } : { of: null, members: 'its members' };
}
