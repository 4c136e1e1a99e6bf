import type { ObjectReading } from '../clause/object.ts';
import { ask, core, hasTails, opener, type Part, type Said, swap, tails } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import { resultFirst } from './result-first.ts';

/** A system was owned, run or led: told by what it got better at and by who builds on it. */
export function systemWordings(said: Said, object: ObjectReading): readonly (Wording | null)[] {
  const whole = [opener(said), core(said)];
  if (hasTails(said)) {
    return [
      resultFirst(said),
      add('Add who depends on it', 'senior', ...whole, tails(said), ';', ask('who depends on it, for what?')),
    ];
  }
  const its = object.plural ? 'their' : 'its';
  const took = [
    ';',
    ask('what did you change?'),
    ', which',
    said.tense === 'past' ? 'took' : 'takes',
    ask(values(said)),
  ];
  return [
    add('Add what you improved', 'senior', ...whole, took),
    add(
      'Add what you answered for',
      'senior',
      ...whole,
      comma(said),
      'with',
      ask(
        isKept(object)
          ? `${its} roadmap, ${its} releases, ${its} support?`
          : `${its} SLO, ${its} on-call, ${its} roadmap?`,
      ),
    ),
    buildOn(said, object, whole),
    keptRunning(said, object),
  ];
}

function values(said: Said): string {
  return said.measure.list ? `${said.measure.list}: from what to what?` : 'which value: from what to what?';
}

/** "with ⟨its SLO?⟩" after other complements would read as theirs without a comma. */
function comma(said: Said): Part {
  return said.clause.complements.some((each) => each.kind !== 'of') ? ',' : null;
}

/** A library or an app has releases and users; what runs has an SLO and an on-call. */
function isKept({ noun, modifiers }: ObjectReading): boolean {
  if (modifiers.at(-1)?.lower === 'design') return true;
  return /^(?:sdks?|librar(?:y|ies)|frameworks?|tools?|tooling|cli|packages?|plugins?|extensions?|codebases?|repositor(?:y|ies)|apps?|websites?|sites?|toolkits?|components?|modules?|firmware)$/.test(
    noun,
  );
}

/** What other teams use as it is; on anything else they can build. */
const USED =
  /^(?:portals?|checkout|stacks?|dashboards?|flows?|consoles?|wallets?|storefronts?|apps?|websites?|sites?|tools?|tooling|runners?|tests?)$/;

function buildOn(said: Said, object: ObjectReading, whole: readonly Part[]): Wording | null {
  if (said.users) return null;
  const after = [';', ask('what did you standardise or retire for them?')];
  return !USED.test(object.noun)
    ? more('If other teams build on it', 'staff', ...whole, ', on which', ask('which teams?'), 'build', ...after)
    : more('If other teams depend on it', 'staff', ...whole, ', which', ask('which teams?'), 'use', ...after);
}

function keptRunning(said: Said, object: ObjectReading): Wording | null {
  const open = said.clause.complements.some((each) => each.kind === 'people')
    ? 'since when?'
    : 'with whom, since when?';
  if (
    said.clause.opening.lead ||
    said.clause.complements.some((each) => each.kind === 'period' || each.kind === 'purpose')
  )
    return null;
  return less(
    'If you kept it running',
    'mid',
    swap(said, isKept(object) ? 'maintain' : 'run'),
    core(said),
    comma(said),
    ask(open),
  );
}
