import type { ObjectReading } from '../clause/object.ts';
import { shareIn } from '../own-verb.ts';
import { ask, core, cut, opener, type Said, verb } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import { isPlatform, type Nominal } from '../words/nouns.ts';
import { past } from '../words/verbs.ts';
import { fillIn } from './fill-in.ts';

/** Something was made under somebody's lead: told by what runs on it, or by who uses it. */
export function make(said: Said, object: ObjectReading, nominal: Nominal): readonly (Wording | null)[] {
  const whole = [opener(said), core(said)];
  const use = object.theme
    ? uses(object)
    : { ask: said.measured ? said.measure.ask : 'what changed, from what to what?', promise: 'what changed' };
  const open = { who: 'how many engineers?', decide: 'what did you decide?', result: use.ask, promise: use.promise };
  const base = object.theme && isPlatform(object.theme) ? 'build on' : 'use';
  return [
    fillIn(said, open),
    confidential(said),
    ownPart(said, object, nominal),
    isForClient(said) || !object.theme
      ? null
      : more(
          `If other teams ${base} it`,
          'staff',
          ...whole,
          ';',
          ask('which teams?'),
          `${base} ${object.theme?.plural ? 'them' : 'it'} today`,
          ',',
          ask('instead of what?'),
        ),
  ];
}

/** Platforms and services carry something; everything else is used. */
function uses(object: ObjectReading): { ask: string; promise: string } {
  return /^(?:platforms?|services?|engines?|pipelines?|systems?|infrastructure|clusters?|backends?|apis?|gateways?)$/.test(
    object.theme?.noun ?? '',
  )
    ? { ask: `what runs on ${object.theme?.plural ? 'them' : 'it'}, since when?`, promise: 'what runs on it' }
    : { ask: `who uses ${object.theme?.plural ? 'them' : 'it'}, for what?`, promise: 'who uses it' };
}

/** "for a European bank": the client is not named and never asked for. */
function isForClient(said: Said): boolean {
  return said.clause.complements.some(
    (each) => each.kind === 'for' && /^an? /i.test(said.clause.source.text.slice(each.body.start, each.end)),
  );
}

function confidential(said: Said): Wording | null {
  if (!isForClient(said)) return null;
  const told = [':', ask('what was the hardest decision?'), ';', ask('which ratio, rank or deadline may you tell?')];
  return add('If figures are confidential', 'senior', opener(said), core(said), ...told);
}

function ownPart(said: Said, object: ObjectReading, nominal: Nominal): Wording | null {
  const [of, ...others] = said.clause.complements;
  if (!nominal.verb || object.theme?.from !== 'of' || object.modifiers.length > 0 || !of) return null;
  const rest = others.map((each) => [each.comma && each.kind !== 'people' ? ',' : null, cut(said, each)]);
  const part = [verb(said, nominal.verb), shareIn(said, object), cut(said, of.body), rest];
  return less(
    `If you ${past(nominal.verb)} a part`,
    'mid',
    ...part,
    ';',
    ask(object.theme?.plural ? 'what do they do in production?' : 'what does it do in production?'),
  );
}
