import { ask, cut, hasTails, type Said, tails, verb } from '../said.ts';
import { add, type Wording } from '../wording.ts';
import { rest } from './parts.ts';

/** “A decision was made”: the verb has no parts. */
const LIGHT = /^(?:make|take|give|hold|be|have|keep)$/;

/** "The deploy pipeline was rebuilt": by whom, and which part. */
export function hiddenActorWordings(said: Said): readonly (Wording | null)[] {
  const { kind, subject, verbs } = said.clause.opening;
  const act = verbs[0];
  if (kind !== 'passive' || !subject || !act || said.clause.complements.some((each) => each.prep === 'by')) return [];
  const thing = cut(said, subject);
  const text = said.clause.source.text.slice(subject.start, subject.end);
  const plural = /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|both)/i.test(text) || /[^s]s$/.test(text);
  const [first = ''] = text.split(' ');
  const low =
    typeof thing === 'string' && /^(?:The|An?|All|Both|Our|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/.test(first)
      ? thing.charAt(0).toLowerCase() + thing.slice(1)
      : thing;
  const article =
    /^(?:the|an?|all|both|our|my|its|their|these|every|each)$/i.test(first) || /^\d/.test(first) ? null : 'the';
  const result = hasTails(said) ? tails(said) : [';', ask('what changed?')];
  const lowered =
    article && typeof low === 'string' && /^\p{Lu}\p{Ll}+ /u.test(low) && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(low)
      ? low.charAt(0).toLowerCase() + low.slice(1)
      : low;
  return [
    LIGHT.test(act.base)
      ? null
      : add(
          'Say who',
          'mid',
          verb(said, act.base),
          ask(plural ? 'how many, or which?' : 'which part?'),
          'of',
          article,
          lowered,
          rest(said),
          ask('alone, or with whom?'),
          result,
        ),
    hasTails(said)
      ? null
      : add(
          'If others did it',
          'junior',
          thing,
          cut(said, { start: subject.end + 1, end: said.clause.opening.end }),
          rest(said),
          'by',
          ask('whom?'),
          ';',
          ask('which part was yours?'),
        ),
  ];
}
