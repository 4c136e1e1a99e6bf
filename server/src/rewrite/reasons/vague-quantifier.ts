import type { Piece, Token } from '../clause/tokens.ts';
import { ask, hasTails, type Said } from '../said.ts';
import { add, type Wording } from '../wording.ts';
import { PEOPLE, PREPOSITIONS, VAGUE } from '../words/lists.ts';
import { type Insertion, withInsertions } from './insert.ts';
import { has, hasMeans } from './parts.ts';

/** "several teams", "significantly improved": a question in the vague word's place. */
export function vagueWordings(said: Said): readonly (Wording | null)[] {
  const amounts = vagueAmounts(said);
  if (amounts.length > 0 && amounts.length <= 2) return amount(said, amounts);
  const degrees = said.clause.tokens.filter(
    (token) => !token.opaque && VAGUE.has(token.lower) && /ly$/.test(token.lower),
  );
  return degrees.length === 1 && degrees[0] ? byDegree(said, degrees[0]) : [];
}

/** "several", "a number of", "a wide range of" before a noun. */
const AMOUNT =
  /\b(?:several|various|multiple|many|numerous|countless|an? (?:wide )?(?:number|variety|range|series|lot|host|handful) of|a few)(?= (?!of\b|times\b)[\p{L}(])/giu;

function vagueAmounts(said: Said): readonly Piece[] {
  const { source, whole } = said.clause;
  return [...source.text.matchAll(AMOUNT)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(
      ({ start, end }) =>
        start >= whole.start && end <= whole.end && !source.code.some((code) => code.start < end && code.end > start),
    );
}

function amount(said: Said, amounts: readonly Piece[]): readonly (Wording | null)[] {
  const put = (question: string): readonly Insertion[] =>
    amounts.map(({ start, end }) => ({
      start,
      end,
      part: ask(isCounted(said, end) ? question : question.replaceAll('many', 'much')),
    }));
  const helped = /^(?:support|help|assist)$/.test(said.clause.opening.weak?.id ?? '') && said.object?.kind === 'people';
  const after = hasTails(said) || amounts.length > 1 ? null : helped ? 'what could they do afterwards?' : null;
  return [
    add('Say how many, or which', null, withInsertions(said, put('how many, or which?'), after && [';', ask(after)])),
    add('Give a range that you can stand by', null, withInsertions(said, put('from how many to how many?'))),
  ];
}

/** "a lot of dashboards" is counted, "a lot of reporting" is not. */
function isCounted(said: Said, from: number): boolean {
  const after = said.clause.tokens.filter((token) => token.start >= from);
  const stop = after.findIndex((token) => token.after !== '' || PREPOSITIONS.has(token.lower));
  const noun = (stop < 0 ? after : after.slice(0, after[stop]?.after ? stop + 1 : stop)).slice(0, 5);
  return noun.some((token) => /[^s]s$/.test(token.lower) || PEOPLE.has(token.lower));
}

function byDegree(said: Said, degree: Token): readonly (Wording | null)[] {
  const drop: Insertion = { start: degree.start, end: degree.end, part: null };
  if (hasTails(said)) return [];
  const open = !hasMeans(said) && !has(said, 'purpose', 'clause', 'relative') && !said.closed;
  const how = open && degree.end < said.clause.whole.end ? ['by', ask('doing what?')] : null;
  return [
    add('Both values', null, withInsertions(said, [drop], ', from', ask('what?'), 'to', ask('what?'))),
    add(
      'Without a figure',
      null,
      withInsertions(said, [drop], how, ';', ask(how ? 'what is possible now?' : 'who noticed, and how?')),
    ),
  ];
}
