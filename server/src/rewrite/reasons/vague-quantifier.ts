import type { Token } from '../clause/tokens.ts';
import { ask, hasTails, type Said } from '../said.ts';
import { add, type Wording } from '../wording.ts';
import { VAGUE } from '../words/lists.ts';
import { type Insertion, withInsertions } from './insert.ts';
import { outcomeQuestion } from './weak-opener.ts';

/** "several teams", "significantly improved": a question in the vague word's place. */
export function vagueWordings(said: Said): readonly (Wording | null)[] {
  const { tokens } = said.clause;
  const vague = tokens.filter((token) => VAGUE.has(token.lower) && !token.opaque);
  const amounts = vague.filter((token) => isAmount(token, tokens));
  const degrees = vague.filter((token) => /ly$/.test(token.lower));
  if (amounts.length > 0 && amounts.length <= 2) return amount(said, amounts);
  return degrees.length === 1 && degrees[0] ? degree(said, degrees[0]) : [];
}

function isAmount(token: Token, tokens: readonly Token[]): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return (
    /^(?:several|various|multiple|many|numerous|some|countless)$/.test(token.lower) &&
    !!next &&
    !token.after &&
    !/^(?:of|times)$/.test(next.lower)
  );
}

function amount(said: Said, amounts: readonly Token[]): readonly (Wording | null)[] {
  const put = (question: string): readonly Insertion[] =>
    amounts.map(({ start, end }) => ({ start, end, part: ask(question) }));
  const helped = /^(?:support|help|assist)$/.test(said.clause.opening.weak?.id ?? '') && said.object?.kind === 'people';
  const after = hasTails(said) || amounts.length > 1 ? null : helped ? 'what could they do afterwards?' : null;
  return [
    add('Say how many, or which', null, withInsertions(said, put('how many, or which?'), after && [';', ask(after)])),
    add('Give a range that you can stand by', null, withInsertions(said, put('from how many to how many?'))),
  ];
}

function degree(said: Said, adverb: Token): readonly (Wording | null)[] {
  const drop: Insertion = { start: adverb.start, end: adverb.end, part: null };
  if (hasTails(said)) return [];
  return [
    add('Both values', null, withInsertions(said, [drop], ', from', ask('what?'), 'to', ask('what?'))),
    add('Without a figure', null, withInsertions(said, [drop], ';', ask(outcomeQuestion(said)))),
  ];
}
