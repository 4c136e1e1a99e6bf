import { plural } from '../clause/phrase.ts';
import type { Piece, Token } from '../clause/tokens.ts';
import { ask, hasTails, type Part, type Said, words } from '../said.ts';
import { add, type Wording } from '../wording.ts';
import { PREPOSITIONS } from '../words/lists.ts';
import { linking } from '../words/measures.ts';
import { type Insertion, whole, withInsertions } from './insert.ts';

/** "by 30%" with no base: both values, or whose values and over how long. */
export function baselineWordings(said: Said): readonly (Wording | null)[] {
  const share = shareToken(said);
  if (!share) return multiple(said);
  if (isPartOf(said, share)) return partOf(said, share);
  const at = placeAfter(said, share);
  if (at === null) return [];
  const last = at === said.clause.whole.end;
  const inPlace = (...parts: readonly Part[]) => ({
    start: at,
    end: at,
    part: last ? [',', ...parts] : ['(', ...parts, ')'],
  });
  const dated = said.clause.complements.some((each) => each.kind === 'period');
  const measured = measuredNoun(said, share);
  const period = dated
    ? null
    : last
      ? { start: at, end: at, part: ['over', ask('how long?')] }
      : inPlace('over', ask('how long?'));
  return [
    add('Both values', null, withInsertions(said, [inPlace('from', ask('what?'), 'to', ask('what?'))])),
    measured || period
      ? add(
          'If they are confidential',
          null,
          withInsertions(
            said,
            [measured, period].filter((each) => each !== null),
          ),
        )
      : null,
  ];
}

/** “Wrote 80% of the guides”: a part of a whole, not a change; “cut 40% of the cost” is one. */
function isPartOf(said: Said, share: Piece): boolean {
  const { tokens, opening } = said.clause;
  const at = tokens.findIndex((token) => token.start === share.start);
  const changes =
    opening.verbs.some((each) => CHANGES.test(each.base)) || /^(?:by|a|an|to)$/.test(tokens[at - 1]?.lower ?? '');
  return !changes && tokens.find((token) => token.start >= share.end)?.lower === 'of';
}

const CHANGES =
  /^(?:cut|reduce|lower|decrease|shorten|slash|increase|raise|grow|boost|improve|save|eliminate|double|triple|halve|optimi[sz]e|speed up|trim|remove|achieve|deliver|drive|generate|gain|recover)$/;

function partOf(said: Said, share: Piece): readonly (Wording | null)[] {
  const counted = { start: share.end, end: share.end, part: ['(', ask('how many of how many?'), ')'] };
  return [
    add('Say how many that is', null, withInsertions(said, [counted])),
    add('If that is confidential', null, whole(said), hasTails(said) ? ';' : null, ['over', ask('how long?')]),
  ];
}

/** Where a base can stand: behind the share, or behind "of …" after it; null where the share counts something else. */
function placeAfter(said: Said, share: Piece): number | null {
  const before = said.clause.tokens.findLast((token) => token.end <= share.start);
  const next = said.clause.tokens.find((token) => token.start >= share.end);
  const told = /\bfrom \S*\d/.test(said.clause.source.text.slice(share.end, said.clause.whole.end));
  if (told || before?.lower === 'from' || next?.lower === 'to') return null;
  if (!next || share.end === said.clause.whole.end) return share.end;
  if (/[,;:]/.test(said.clause.source.text.slice(share.end, next.start))) return share.end;
  if (/^(?:faster|slower|smaller|cheaper|larger|fewer|less|more|higher|lower|shorter|longer)$/.test(next.lower))
    return next.end === said.clause.whole.end ? next.end : null;
  if (next.lower === 'of') return said.clause.complements.find((each) => each.start === next.start)?.end ?? null;
  return PREPOSITIONS.has(next.lower) ? share.end : null;
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
      SHARE.test(token.text) ||
      isFraction(tokens, i) ||
      (/^[~>+]?\d[\d.,]*$/.test(token.text) && POINTS.test(tokens[i + 1]?.lower ?? '')),
  );
  const token = tokens[at];
  if (!token || SHARE.test(token.text) || isFraction(tokens, at)) return token ?? null;
  const unit = tokens[at + 1]?.lower === 'percentage' ? tokens[at + 2] : tokens[at + 1];
  return unit ? { ...token, end: unit.end, after: unit.after } : null;
}

/** "by half", "by more than half", "by a third". */
function isFraction(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:half|third|quarter|thirds|quarters)$/.test(tokens[at]?.lower ?? '') &&
    tokens.slice(Math.max(0, at - 3), at).some((token) => token.lower === 'by')
  );
}

const SHARE = /^[~>+]?\d[\d.,]*(?:%|x|×|-fold)\+?$/i;
const POINTS = /^(?:percent|percentage|times|fold)$/;

/** What the share is of: "build times" → "of ⟨which builds?⟩". */
function measuredNoun(said: Said, share: Piece): Insertion | null {
  const { head, tails, complements, tokens } = said.clause;
  const by = tokens[tokens.findIndex((token) => token.start === share.start) - 1];
  if (by?.lower !== 'by' || !head || head.end > by.start || tails.some((tail) => tail.start < by.start)) return null;
  if (complements.some((each) => each.end <= by.start)) return null;
  const phrase = words(said, head);
  const noun = phrase.at(-1);
  const before = phrase.at(-2);
  if (!noun || !MEASURED.test(noun.lower)) return null;
  const things = /^times?$/.test(noun.lower) && before && THINGS.test(before.lower);
  const sold = /^(?:revenue|sales|conversion)$/.test(noun.lower);
  const site = noun.lower === 'traffic';
  const asked = things
    ? `which ${plural(before.lower)}?`
    : sold
      ? 'which product or channel?'
      : site
        ? 'which site or service?'
        : 'which system or step?';
  return {
    start: noun.end,
    end: noun.end,
    part: [things ? 'of' : /^times?$/.test(noun.lower) ? 'in' : linking(noun.lower), ask(asked)],
  };
}

const MEASURED =
  /^(?:times?|latency|costs?|usage|use|throughput|errors?|failures?|rates?|size|memory|load|coverage|performance|speed|consumption|duration|volume|traffic|revenue|sales|conversion|spend)$/;
/** What takes time and can be named: “build times of ⟨which builds?⟩”. */
const THINGS =
  /^(?:build|test|page|job|report|batch|import|export|backup|request|ticket|order|pipeline|deploy|deployment|release|checkout|query|run|scan|test-suite|suite)$/;
