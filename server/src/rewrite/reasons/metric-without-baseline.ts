import { singular } from '../clause/body.ts';
import type { Piece, Token } from '../clause/tokens.ts';
import { ask, type Said, words } from '../said.ts';
import { add, type Wording } from '../wording.ts';
import { whole, withInsertions } from './insert.ts';

/** "by 30%" with no base: both values, or whose values and over how long. */
export function baselineWordings(said: Said): readonly (Wording | null)[] {
  const share = shareToken(said);
  if (!share) return multiple(said);
  const { tokens } = said.clause;
  const last = share.end === said.clause.whole.end;
  const values = ['from', ask('what?'), 'to', ask('what?')];
  const both = {
    start: share.end,
    end: share.end,
    part: last ? [',', values] : ['(from', ask('what?'), 'to', ask('what?'), ')'],
  };
  const before = tokens[tokens.findIndex((token) => token.start === share.start) - 1];
  const by =
    before?.lower === 'by' && !said.clause.complements.some((each) => each.kind === 'of' && each.end <= before.start)
      ? before
      : null;
  const measured = by && measuredNoun(said, by);
  return [
    add('Both values', null, withInsertions(said, [both])),
    measured && by
      ? add(
          'If they are confidential',
          null,
          withInsertions(said, [
            { start: measured.end, end: measured.end, part: [measured.prep, ask(measured.ask)] },
            { start: share.end, end: share.end, part: ['over', ask('how long?')] },
          ]),
        )
      : add(
          'If they are confidential',
          null,
          withInsertions(said, [
            {
              start: share.end,
              end: share.end,
              part: last ? ['over', ask('how long?')] : ['(over', ask('how long?'), ')'],
            },
          ]),
        ),
  ];
}

/** "Tripled release frequency": the verb is the multiple. */
function multiple(said: Said): readonly (Wording | null)[] {
  const verbs = said.clause.opening.verbs;
  if (
    !/^(?:double|triple|halve|quadruple)$/.test(verbs[0]?.base ?? '') ||
    verbs.length > 1 ||
    said.clause.tails.length > 0
  )
    return [];
  return [
    add('Both values', null, whole(said), ', from', ask('what?'), 'to', ask('what?')),
    add('If they are confidential', null, whole(said), 'over', ask('how long?')),
  ];
}

/** The first percentage or multiple; "100%" of something is no share of change. */
export function shareToken(said: Said): Token | null {
  const { tokens } = said.clause;
  const at = tokens.findIndex(
    (token, i) =>
      SHARE.test(token.text) || (/^[~>+]?\d[\d.,]*$/.test(token.text) && POINTS.test(tokens[i + 1]?.lower ?? '')),
  );
  const token = tokens[at];
  if (!token || SHARE.test(token.text)) return token ?? null;
  const unit = tokens[at + 1]?.lower === 'percentage' ? tokens[at + 2] : tokens[at + 1];
  return unit ? { ...token, end: unit.end, after: unit.after } : null;
}

const SHARE = /^[~>+]?\d[\d.,]*(?:%|x|×|-fold)\+?$/i;
const POINTS = /^(?:percent|percentage|times|fold)$/;

interface Measured extends Piece {
  readonly prep: string;
  readonly ask: string;
}

/** What the share is of: "build times" → "of ⟨which builds?⟩". */
function measuredNoun(said: Said, by: Token): Measured | null {
  const { head, tails, complements } = said.clause;
  if (
    !head ||
    head.end > by.start ||
    complements.some((each) => each.end <= by.start) ||
    tails.some((tail) => tail.start < by.start)
  )
    return null;
  const noun = words(said, head).at(-1);
  const before = words(said, head).at(-2);
  if (
    !noun ||
    !/^(?:times?|latency|costs?|usage|use|throughput|errors?|failures?|rates?|size|memory|load|coverage|performance|speed|consumption|duration|volume|traffic|revenue|sales|conversion|spend)$/.test(
      noun.lower,
    )
  )
    return null;
  const things =
    /^times?$/.test(noun.lower) &&
    before &&
    /^[a-z]+$/.test(before.text) &&
    !/^(?:the|our|its|a|average|median|loading|load|lead|cycle|response|query|resolution)$/.test(before.lower);
  return {
    start: noun.start,
    end: noun.end,
    prep: 'of',
    ask: things ? `which ${plural(before.lower)}?` : 'which system or step?',
  };
}

function plural(noun: string): string {
  if (singular(noun) !== noun) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
