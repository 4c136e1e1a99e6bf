import { prefacePrepositions, selfPronouns, wordSet } from '../../lexicon/words.ts';
import type { Token } from './tokens.ts';

const selves = wordSet(selfPronouns);
const prefaces = wordSet(prefacePrepositions);

/** Where else the claim may begin: behind a label, behind a preface, behind a title of a few words. */
export function laterStarts(tokens: readonly Token[], first: number): readonly number[] {
  const found: number[] = [];
  const label = labelEnd(tokens, first);
  const second = label ? labelEnd(tokens, label) : 0;
  for (const from of [first, label, second]) {
    if (from > first) found.push(from);
    if (!isAgent(tokens, from) && !prefaces.has(tokens[from]?.lower ?? '')) continue;
    // "Among other things I was …".
    const self = tokens.findIndex((token, at) => at > from && at < from + 6 && selves.has(token.lower));
    if (self > 0 && prefaces.has(tokens[from]?.lower ?? '')) found.push(self);
    const comma = tokens.findIndex((token, at) => at > from && at < from + 16 && token.lower === ',');
    if (comma > 0) found.push(comma + 1);
  }
  if (isMonthBefore(tokens, first) || isVerbPair(tokens, first)) found.push(first + 1);
  const sentence = shortSentenceEnd(tokens, first);
  if (sentence) found.push(sentence);
  const dated = behindDates(tokens, first);
  if (dated) found.push(dated);
  return found;
}

/** "Supported by two consultants, introduced …": somebody else's act before the writer's. */
export function isAgent(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.verb?.form === 'past' && tokens[at + 1]?.lower === 'by';
}

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** "May Helped with the intern project": the month that a line is kept under. */
function isMonthBefore(tokens: readonly Token[], first: number): boolean {
  const next = tokens[first + 1];
  return MONTH.test(tokens[first]?.lower ?? '') && next?.capital === true && next.verb?.form === 'past';
}

/** “Project managed the move”, “Load tested the gates”: a verb written in two words. */
function isVerbPair(tokens: readonly Token[], first: number): boolean {
  return (
    PAIRED.test(tokens[first]?.lower ?? '') &&
    tokens[first + 1]?.verb?.form === 'past' &&
    /^(?:an?|the|our|its|all|several|multiple|\d+)$/.test(tokens[first + 2]?.lower ?? '')
  );
}

const PAIRED =
  /^(?:project|product|line|people|team|tech|load|stress|performance|unit|code|pair|peer|hand|cross|root-cause|reverse)$/;

/** "Payments: Led …", "Payments - Led …", "Payments – led …". */
export function labelEnd(tokens: readonly Token[], first: number): number {
  for (let at = first + 1; at < Math.min(tokens.length - 1, first + 16); at += 1) {
    const mark = tokens[at];
    if (mark?.kind !== 'mark') continue;
    const spaced = (tokens[at + 1]?.start ?? 0) > mark.end;
    if (mark.lower === ':' && spaced) return at + 1;
    if (at < first + 10 && /^[-–—|]$/.test(mark.lower) && spaced && mark.start > (tokens[at - 1]?.end ?? 0))
      return at + 1;
    if (mark.lower === '.') return 0;
  }
  return 0;
}

/** "Test Engineer — Odra Cargo, 2015 – 2017 Built …": a role line runs on into what was done. */
function behindDates(tokens: readonly Token[], first: number): number {
  let end = 0;
  for (let at = first + 1; at < Math.min(tokens.length - 1, first + 48); at += 1) {
    if (closesDates(tokens[at])) end = at + 1;
    else if (tokens[at]?.verb?.form === 'past' && tokens[at]?.capital && at > first + 2) break;
  }
  while (end > 0 && tokens[end]?.kind === 'mark') end += 1;
  return tokens[end]?.capital ? end : 0;
}

/** A title of a few words before the first sentence ("Tide Engine. They hired me to …"). */
function shortSentenceEnd(tokens: readonly Token[], first: number): number {
  const stop = tokens.findIndex((token, at) => at > first && at < first + 9 && token.lower === '.');
  return stop > 0 && stop + 1 < tokens.length ? stop + 1 : 0;
}

function closesDates(token: Token | undefined): boolean {
  if (token?.kind === 'number') return /^(?:19|20)\d\d(?:[-–](?:(?:19|20)?\d\d|present|now|today))?$/.test(token.lower);
  return token?.lower === 'present' || token?.lower === 'now' || token?.lower === 'today';
}
