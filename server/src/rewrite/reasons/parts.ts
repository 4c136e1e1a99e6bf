import type { Complement } from '../clause/body.ts';
import { isDeterminer, isNumber, singular } from '../clause/phrase.ts';
import { ask, complements, cut, type Part, type Said, theHead, words } from '../said.ts';
import { VAGUE } from '../words/lists.ts';
import { isMass } from '../words/nouns.ts';

/** "⟨which part?⟩ of the export service": the object with a question for one's share of it; null where none fits. */
export function shareOf(
  said: Said,
  questions: { part: string; several: string } = { part: 'which part?', several: 'how many, or which?' },
): Part {
  const { object } = said;
  const head = words(said, said.clause.head);
  const first = head[0];
  if (!object || !first || /^(?:another|each|every)$/.test(first.lower)) return null;
  const second = head[1];
  if (VAGUE.has(first.lower) && second && object.plural)
    return [
      ask(questions.several),
      'of the',
      cut(said, { start: second.start, end: said.clause.head?.end ?? second.end }),
    ];
  const part = [ask(questions.part), 'of', theHead(said)];
  // “of `plover-db`” names one thing; code inside a longer phrase hides its noun.
  if (head.some((token) => token.opaque)) return head.length === 1 ? part : null;
  if (/^an?$/.test(first.lower)) return part;
  if (isNumber(first)) return [ask(questions.several), 'of', theHead(said)];
  if (isDeterminer(first)) {
    const counted = object.plural && !/^(?:all|both|these)$/.test(first.lower);
    return [ask(counted ? questions.several : questions.part), 'of', theHead(said)];
  }
  if (/^\p{Lu}/u.test(object.head.text)) return part;
  if (object.plural && singular(object.noun) !== object.noun) return [ask(questions.several), 'of the', theHead(said)];
  return isMass(object.noun) ? null : [ask(questions.part), 'of the', theHead(said)];
}

/** The complements, with the commas that they stand between. */
export function rest(said: Said): Part {
  return complements(said);
}

/** How it was done is told: "by introducing …", "using …", "with Great Expectations". */
export function hasMeans(said: Said): boolean {
  return said.clause.complements.some(
    (each) => /^(?:means|tool|through)$/.test(each.kind) || /^(?:with|by|via)$/.test(each.prep),
  );
}

export function has(said: Said, ...kinds: readonly Complement['kind'][]): boolean {
  return said.clause.complements.some((each) => kinds.includes(each.kind));
}
