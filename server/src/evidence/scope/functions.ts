import { businessFunctions, engineeringFunctions, sharedFunctionWords } from '../../lexicon/functions.ts';
import { wordSet } from '../../lexicon/words.ts';
import { endsObject } from '../grammar/noun-phrase.ts';
import type { Token } from '../grammar/tokens.ts';

const business = wordSet(businessFunctions);
const functions = new Set([...business, ...wordSet(engineeringFunctions)]);
const shared = wordSet(sharedFunctionWords);

/** Parts of a company told in a row (“finance and operations”, “mobile, web and backend”); token indexes, `to` exclusive. */
export function functionsNamed(
  tokens: readonly Token[],
  places: readonly number[],
): { readonly from: number; readonly to: number } | null {
  let last = -1;
  for (const from of places) {
    if (from <= last) continue;
    const row = rowFrom(tokens, from);
    if (
      row.count === 1 &&
      !OWN.test(tokens[from]?.lower ?? '') &&
      isWith(tokens, from) &&
      COLLEAGUES.test(tokens[row.to]?.lower ?? '')
    )
      return { from, to: row.to + 1 };
    if (row.count < 2) continue;
    const before = tokens[from - 1]?.lower ?? '';
    const taken = TAKING.has(before) || tokens[from - 1]?.verb?.lemma === 'align' || isOf(tokens, from - 1);
    const grouped = GROUPED.test(tokens[row.to]?.lower ?? '');
    // The parts of an application, and what one does to it, are called by the same words as those who do it.
    const told = grouped
      ? taken || row.clear > 0
      : (row.clear > 1 && (taken || row.count > 2)) || (row.clear > 0 && taken);
    // Nothing that is made for them follows (“for sales and support sites”).
    const served = before === 'for' && row.clear > 0 && endsObject(tokens[row.to]);
    if (
      told ||
      served ||
      (row.count > 2 && taken && endsObject(tokens[row.to])) ||
      (row.count > 1 && before === 'between' && meets(tokens, from))
    )
      return { from, to: grouped ? row.to + 1 : row.to };
    last = row.to;
  }
  return null;
}

const TAKING = new Set('with across between among from save saves saved helped'.split(' '));

/** “with the hardware colleagues”. */
function isWith(tokens: readonly Token[], at: number): boolean {
  const the = /^(?:the|our)$/.test(tokens[at - 1]?.lower ?? '');
  return tokens[the ? at - 2 : at - 1]?.lower === 'with';
}

/** What the writer’s own team may be called. */
const OWN = /^(?:development|engineering|it|web|mobile|frontend|front-end|backend|back-end|product|support)$/;
const COLLEAGUES = /^(?:teams?|departments?|colleagues|people|engineers)$/;

/** “the leads of web, mobile and platform”. */
function isOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'of' && GROUPED.test(tokens[at - 1]?.lower ?? '');
}
const GROUPED = /^(?:teams?|departments?|leads|colleagues|people|stakeholders|groups|functions|managers|engineers)$/;

/** "a weekly sync between hardware and firmware": people meet, and no parts of an application. */
function meets(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => MEETING.test(lower));
}

const MEETING =
  /^(?:syncs?|meetings?|reviews?|process|communication|collaboration|cooperation|coordination|handovers?|alignment|exchange|gap|link|bridge|mediated?|challenges|differences|conflicts?|priorities|trade-offs)$/;

/** Second words of a function's name (“data science”, “customer success”). */
const SECOND = /^(?:engineering|science|success|care|control|services|relations)$/;

const JOINS = new Set(', and & /'.split(' '));

interface Row {
  readonly to: number;
  readonly count: number;
  /** Parts of a company that are called like nothing else. */
  readonly clear: number;
}

function isFunction(token: Token | undefined): boolean {
  return token !== undefined && functions.has(token.lower);
}

function rowFrom(tokens: readonly Token[], from: number): Row {
  let at = from;
  let to = from;
  let count = 0;
  let clear = 0;
  let joined = true;
  for (; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (joined && isFunction(tokens[at])) {
      joined = false;
      count += 1;
      if (business.has(word) && !shared.has(word)) clear += 1;
      to = at + 1;
    } else if (count > 0 && JOINS.has(word)) joined = true;
    else if (count > 0 && SECOND.test(word)) to = at + 1;
    else if (count > 0 && word === '(') at = behindRemark(tokens, at);
    else if (count === 0 || word !== 'the') break;
  }
  return { to, count, clear };
}

/** “engineering (Lund) and product”: where the remark closes; far off, the row ends there. */
function behindRemark(tokens: readonly Token[], from: number): number {
  const close = tokens.findIndex(({ lower }, at) => at > from && lower === ')');
  return close > 0 && close < from + 6 ? close : tokens.length;
}
