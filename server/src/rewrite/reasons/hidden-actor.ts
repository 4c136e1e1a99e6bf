import { isDeterminer, isNumber } from '../clause/phrase.ts';
import type { Piece } from '../clause/tokens.ts';
import { ask, cut, hasTails, type Part, type Said, tails, verb, words } from '../said.ts';
import { add, type Wording } from '../wording.ts';
import { PREPOSITIONS, VAGUE } from '../words/lists.ts';
import { whole } from './insert.ts';
import { has, rest } from './parts.ts';
import { VALUE } from './softened.ts';

/** "The deploy pipeline was rebuilt": by whom, and which part. */
export function hiddenActorWordings(said: Said): readonly (Wording | null)[] {
  const { kind, subject, verbs } = said.clause.opening;
  const act = verbs[0];
  if (
    kind !== 'passive' ||
    !subject ||
    !act ||
    said.clause.complements.some((each) => each.prep === 'by' && each.kind !== 'means')
  )
    return [];
  const result = hasTails(said) ? tails(said) : [';', ask('what changed?')];
  const who = [rest(said), ask('alone, or with whom?'), result];
  const acts = verbs.map((each) => verb(said, each.base)).join(' and ');
  const part = [whole(said), ';', ask('which part was yours?')];
  return [
    // A value was reduced as a whole: it has no parts to ask for.
    VALUE.test(act.base)
      ? add('Say which part was yours', 'mid', part)
      : LIGHT.test(act.base)
        ? null
        : add('Say who', 'mid', acts, shareOfSubject(said, subject), who),
    hasTails(said) || has(said, 'means') ? null : byOthers(said, subject),
  ];
}

/** “A decision was made”: the verb has no parts. */
const LIGHT = /^(?:make|take|give|hold|be|have|keep)$/;

function byOthers(said: Said, subject: Piece): Wording {
  const was = cut(said, { start: subject.end + 1, end: said.clause.opening.end });
  const asked = ['by', ask('whom?'), ';', ask('which part was yours?')];
  return add('If others did it', 'junior', cut(said, subject), was, rest(said), asked);
}

/** "⟨which part?⟩ of the deploy pipeline": the subject no longer opens the sentence. */
function shareOfSubject(said: Said, subject: Piece): Part {
  const all = words(said, subject);
  // “Several services”: the question takes the place of the vague word.
  const [first] = all;
  const vague = first && VAGUE.has(first.lower) && all[1] ? all[1].start : null;
  const thing = { start: vague ?? subject.start, end: subject.end };
  const noun = all
    .slice(
      0,
      Math.max(
        1,
        all.findIndex((token) => PREPOSITIONS.has(token.lower)),
      ),
    )
    .at(-1);
  const plural =
    vague !== null ||
    (isNumber(first) && !/^(?:1|one)$/.test(first?.lower ?? '')) ||
    /[^s]s$/.test((all.some((token) => PREPOSITIONS.has(token.lower)) ? noun : all.at(-1))?.lower ?? '');
  const whole = vague === null && (isDeterminer(first) || isNumber(first));
  return [ask(plural ? 'how many, or which?' : 'which part?'), 'of', whole ? null : 'the', inSentence(said, thing)];
}

/** A capital that only opened the sentence goes; a name keeps its own. */
function inSentence(said: Said, subject: Piece): Part {
  const thing = cut(said, subject);
  const [first, next] = words(said, subject);
  const named = !isDeterminer(first) && !isNumber(first) && (!next || /^\p{Lu}/u.test(next.text));
  const opensOnly = /^\p{Lu}\p{Ll}*$/u.test(first?.text ?? '') && !named;
  return typeof thing === 'string' && opensOnly ? thing.charAt(0).toLowerCase() + thing.slice(1) : thing;
}
