import type { Complement } from '../clause/body.ts';
import type { ObjectReading } from '../clause/object.ts';
import { isNumber } from '../clause/phrase.ts';
import {
  adverb,
  ask,
  core,
  cut,
  hasTails,
  opener,
  type Part,
  type Said,
  swap,
  tails,
  theHead,
  verb,
  words,
} from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import { DETERMINERS } from '../words/lists.ts';
import { adoptedFor } from '../words/measures.ts';
import { isMass } from '../words/nouns.ts';
import { workedOn } from './project.ts';

/** A goal was led: compliance, accessibility, cost; told by what was done for it and who had to change. */
export function goalWordings(said: Said, object: ObjectReading): readonly (Wording | null)[] {
  const reach = openReach(said);
  if (reach && !hasTails(said)) return acrossTeams(said, reach);
  const whole = [opener(said), core(said)];
  const closed = /audit|pci|soc|iso|gdpr|hipaa|compliance|security|certif/i.test(said.clause.source.text)
    ? 'what did you build, close or prove?'
    : 'what did you change or build?';
  const open = hasTails(said) ? tails(said) : [';', ask(said.measure.ask)];
  return [
    allFinite(said)
      ? add(
          hasTails(said) ? 'Add what you did for it' : `Add what you did for it and ${said.measure.promise}`,
          'senior',
          ...whole,
          ':',
          ask(closed),
          open,
        )
      : null,
    persuaded(said, object, open),
    takesPart(object)
      ? less('If you did one part of it', 'mid', swap(said, 'do'), ask('which part?'), 'of', core(said), open)
      : workedOn(said),
  ];
}

function allFinite(said: Said): boolean {
  return said.clause.tails.every((tail) => tail.joiner === '; ');
}

/** "the PCI DSS work", "the readiness programme": something that has parts; a target is reached, not divided. */
function takesPart({ noun, determiner }: ObjectReading): boolean {
  if (/^(?:work|efforts?)$/.test(noun)) return true;
  return !!determiner && !isMass(noun) && !/^(?:goals?|targets?|objectives?|sl[oa]s?|uptime)$/.test(noun);
}

function persuaded(said: Said, object: ObjectReading, open: Part): Wording | null {
  if (!takesPart(object)) {
    const persuaded = ['and', verb(said, 'persuade'), ask('which teams?'), 'to', ask('change what?')];
    return hasTails(said) || said.closed
      ? null
      : more('If other teams had to change for it', 'staff', opener(said), core(said), ...persuaded, open);
  }
  const goal = ['for', adverb(said), theHead(said), said.clause.complements.map((each) => onFor(said, each))];
  return more(
    'If other teams had to change for it',
    'staff',
    verb(said, 'persuade'),
    ask('which teams?'),
    'to',
    ask('change what?'),
    goal,
    open,
  );
}

/** A second "for" becomes "on": "for the PCI DSS work on the card vault". */
function onFor(said: Said, each: Complement): Part {
  return each.kind === 'for'
    ? ['on', cut(said, each.body)]
    : [each.comma && each.kind !== 'people' ? ',' : null, cut(said, each)];
}

/** "across product teams": a reach without a number. */
function openReach(said: Said): Complement | null {
  const across = said.clause.complements.find((each) => each.kind === 'across' && each.prep === 'across');
  const first = across && words(said, across.body)[0];
  const numbered = !first || isNumber(first) || DETERMINERS.has(first.lower) || /^\p{Lu}/u.test(first.text);
  const last = across ? words(said, across.body).at(-1)?.lower : '';
  return across && !numbered && /^(?:teams|squads|groups|departments|products|services|offices|units)$/.test(last ?? '')
    ? across
    : null;
}

function acrossTeams(said: Said, across: Complement): readonly (Wording | null)[] {
  const before = said.clause.complements.filter((each) => each.start < across.start).map((each) => cut(said, each));
  const after = said.clause.complements.filter((each) => each.start > across.start).map((each) => cut(said, each));
  const counted = [
    opener(said),
    theHead(said),
    before,
    'across',
    ask('how many, or which?'),
    cut(said, across.body),
    after,
  ];
  const last = after.length === 0;
  const adopted = [', of which', ask('how many?'), verb(said, 'adopt'), ask(adoptedFor(said.clause.source.text))];
  const goals = said.clause.complements.some((each) => each.kind === 'for') ? null : ['for', ask('who set the goals?')];
  return [
    add(`Add which teams and ${said.measure.promise}`, 'senior', ...counted, ';', ask(said.measure.ask)),
    last ? more('If teams adopted something of yours', 'staff', opener(said), core(said), ...adopted) : null,
    less('If you coordinated it', 'senior', swap(said, 'coordinate'), core(said), goals, ';', ask('what changed?')),
  ];
}
