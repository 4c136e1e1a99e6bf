import { DESCRIBING_GERUNDS, DETERMINERS, PEOPLE, PREPOSITIONS } from '../words/lists.ts';
import { readParticiple, readVerb } from '../words/verbs.ts';
import type { ComplementKind, Tail } from './body.ts';
import type { Opening } from './opening.ts';
import { isNumber, isPeople, singular } from './phrase.ts';
import type { Token } from './tokens.ts';

/** What begins at a token. */
export interface Boundary {
  readonly prep: string | null;
  readonly comma: boolean;
  readonly tail: Pick<Tail, 'joiner' | 'form'> | null;
  /** Joining words that are not part of the piece ("–", "thus"). */
  readonly skip: number;
  readonly kind?: ComplementKind;
}

const NONE: Boundary = { prep: null, comma: false, tail: null, skip: 0 };

/** What begins at token `at`; `NONE` where the segment before goes on. */
export function boundaryAt(tokens: readonly Token[], at: number, opening: Opening): Boundary {
  const token = tokens[at];
  const before = at > opening.next - 1 ? (tokens[at - 1]?.after ?? '') : '';
  if (!token) return NONE;
  if (before.includes(';')) return { ...NONE, tail: { joiner: '; ', form: 'finite' } };
  if (before.includes(':')) return { ...NONE, tail: { joiner: ': ', form: 'how' } };
  if (/^(?:–|—|-)$/.test(token.text)) return { ...NONE, tail: { joiner: ' ', form: 'dash' } };
  const comma = before.includes(',');
  if (token.opaque)
    return /^\(/.test(token.text) ? { ...NONE, prep: '', comma, kind: 'note' } : afterComma(tokens, at, comma);
  const tail = tailAt(tokens, at, comma, opening);
  if (tail) return tail;
  if (comma && at - opening.next < 3 && isAdjective(tokens, at)) return NONE;
  return complementAt(tokens, at, comma) ?? afterComma(tokens, at, comma);
}

function tailAt(tokens: readonly Token[], at: number, comma: boolean, opening: Opening): Boundary | null {
  const token = tokens[at];
  if (!token || (at === opening.next && !comma)) return null;
  const joiner = comma ? ', ' : ' ';
  const thus = /^(?:thereby|thus|hence)$/.test(token.lower) ? 1 : 0;
  const manner = /ly$/.test(token.lower) ? 1 : 0;
  const verb = readVerb(tokens[at + thus]?.lower ?? '');
  const gerund = tokens[at + thus + manner];
  const result = isGerund(gerund) && !DESCRIBING_GERUNDS.has(gerund?.lower ?? '');
  if (result && (comma || thus || isResulting(tokens, at)))
    return { ...NONE, skip: thus, tail: { joiner, form: 'gerund' } };
  if (comma && token.lower === 'which' && isSentential(tokens[at + 1]))
    return { ...NONE, tail: { joiner, form: 'which' } };
  if (comma && token.lower === 'from' && isNumber(tokens[at + 1])) return { ...NONE, tail: { joiner, form: 'values' } };
  if (comma && token.lower === 'so' && tokens[at + 1]?.lower !== 'that')
    return { ...NONE, tail: { joiner, form: 'so' } };
  if (/^(?:and|but)$/.test(token.lower) && /^(?:there|it|they|we|nobody|no)$/.test(tokens[at + 1]?.text ?? '')) {
    return { ...NONE, tail: { joiner, form: 'verb' } };
  }
  if (comma && token.lower === 'and' && isStatement(tokens, at + 1)) return { ...NONE, tail: { joiner, form: 'verb' } };
  const and = /^(?:and|then|but|&)$/.test(token.lower) ? readVerb(tokens[at + 1]?.lower ?? '') : null;
  const form = opening.verbs[0]?.form ?? 'past';
  // “Helped rewrite X and introduced …”: the second verb stands beside the help.
  const same = and?.form === form || (opening.kind === 'weak' && and?.form === 'past');
  if (and && same && !isParticiple(tokens, at + 1) && !(form === 'base' && isNounBefore(tokens[at + 2])))
    return { ...NONE, tail: { joiner, form: 'verb' } };
  if (comma && isNounList(tokens, at)) return null;
  if (comma && verb?.form === 'past' && /^(?:past|base)$/.test(form) && startsClause(tokens, at)) {
    return { ...NONE, tail: { joiner, form: 'verb' } };
  }
  return null;
}

/** ", and repeat incidents fell from nine to two": a thing of its own and what became of it. */
function isStatement(tokens: readonly Token[], at: number): boolean {
  if (readVerb(tokens[at]?.lower ?? '')?.form === 'past') return false;
  const stop = tokens.findIndex((token, i) => i >= at && (token.after !== '' || PREPOSITIONS.has(token.lower)));
  return tokens
    .slice(at + 1, Math.min(stop < 0 ? tokens.length : stop + 1, at + 6))
    .some(({ lower }) => BECAME.test(lower));
}

const BECAME = /^(?:fell|rose|went|grew|dropped|shrank|climbed|stopped|vanished|disappeared|halved|doubled|improved)$/;

/** “…, reduced the load, and …”, not “efficient, automated workflows”: an object with a determiner, or further verbs. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  if (isParticiple(tokens, at)) return false;
  const next = tokens[at + 1];
  if (!next || DETERMINERS.has(next.lower) || isNumber(next) || /^(?:and|up|out|over)$/.test(next.lower)) return true;
  return tokens.some(
    (token, i) =>
      i > at &&
      (/\d/.test(token.text) ||
        (/^(?:and|&)$/.test(token.lower) && readVerb(tokens[i + 1]?.lower ?? '')?.form === 'past')),
  );
}

/** "chat, structured functionality, quotas, and prompts": the list goes on with nouns. */
function isNounList(tokens: readonly Token[], at: number): boolean {
  if (!isListItem(tokens, at)) return false;
  const and = tokens.findIndex((token, i) => i >= at && /^(?:and|or|&)$/.test(token.lower));
  return and >= 0 && !readVerb(tokens[and + 1]?.lower ?? '');
}

/** "development and support of": a noun, not a second verb. */
function isNounBefore(next: Token | undefined): boolean {
  return !next || /^(?:of|for|and|in)$/.test(next.lower);
}

/** ", which cut …" tells a result; ", which all suppliers left" belongs to its noun. */
function isSentential(token: Token | undefined): boolean {
  // “build times, which fell from 30 to 11” is about its noun.
  if (BECAME.test(token?.lower ?? '')) return false;
  return (
    !!token &&
    (readVerb(token.lower)?.form === 'past' ||
      /^(?:now|then|made|led|brought|resulted|allowed|meant)$/.test(token.lower))
  );
}

function isGerund(token: Token | undefined): boolean {
  return (
    !!token &&
    (readVerb(token.lower)?.form === 'gerund' ||
      /^(?:resulting|leading|ending|freeing|making|giving|letting|allowing|bringing)$/.test(token.lower))
  );
}

/** "… resulting in", "… leading to" and "… saving 3 hours" need no comma. */
function isResulting(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (token === 'resulting') return next === 'in';
  if (token === 'leading') return next === 'to';
  return (
    /^(?:saving|cutting|reducing|increasing|enabling|improving|eliminating)$/.test(token) &&
    !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')
  );
}

/** "used by", "used daily by", "shared between": a participle, not a second verb. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const adverb = /^(?:daily|weekly|monthly|often|\w{2,20}ly)$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  return (
    /^(?:by|as|in|on|from|between|with|across)$/.test(tokens[at + 1 + adverb]?.lower ?? '') &&
    !/^(?:and|&)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

function complementAt(tokens: readonly Token[], at: number, comma: boolean): Boundary | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return null;
  if (
    comma &&
    (isNumber(token)
      ? next.lower === 'of' && /^(?:whom|which|them)$/.test(tokens[at + 2]?.lower ?? '')
      : /^(?:now|already|still|currently|since|all|both|most|some|each|one|none)$/.test(token.lower) &&
        (next.lower === 'of' || readParticiple(next.lower)))
  ) {
    return { ...NONE, prep: '', comma, kind: 'relative' };
  }
  if (comma && /^(?:like|responsible)$/.test(token.lower))
    return { ...NONE, prep: token.lower, comma, kind: 'relative' };
  const participle = /^(?:used|shared|adopted|followed|owned|run|maintained|needed|required)$/.test(token.lower);
  if (participle && next.lower === 'by' && !/^(?:and|or)$/.test(tokens[at - 1]?.lower ?? ''))
    return { ...NONE, prep: `${token.lower} by`, comma, kind: 'users' };
  if (comma && readParticiple(token.lower) && isParticiple(tokens, at))
    return { ...NONE, prep: '', comma, kind: 'relative' };
  if (token.lower === 'together' && next.lower === 'with') return { ...NONE, prep: 'together with', comma };
  if (comma && /^(?:which|who|whose|where)$/.test(token.lower))
    return { ...NONE, prep: token.lower, comma, kind: 'relative' };
  if (/^(?:that|which|who|whose|where|while|because|so|when|whenever|until|if|as)$/.test(token.lower)) {
    return { ...NONE, prep: token.lower, comma, kind: 'clause' };
  }
  if (/^(?:responsible|accountable|capable)$/.test(token.lower) && /^(?:for|of)$/.test(next.lower))
    return { ...NONE, prep: token.lower, comma, kind: 'clause' };
  if (token.lower === 'such' && next.lower === 'as') return { ...NONE, prep: 'such as', comma, kind: 'aside' };
  if (!comma && isClauseGerund(tokens, at)) return { ...NONE, prep: token.lower, comma, kind: 'clause' };
  const describing = /ly$/.test(token.lower) ? next.lower : token.lower;
  if (comma && (DESCRIBING_GERUNDS.has(describing) || /^[a-z]{4,}ing$/.test(describing)))
    return { ...NONE, prep: token.lower, comma, kind: 'aside' };
  if (token.lower === 'in' && next.lower === 'order' && tokens[at + 2]?.lower === 'to')
    return { ...NONE, prep: 'in order to', comma, kind: 'purpose' };
  if (!PREPOSITIONS.has(token.lower)) return null;
  const infinitive =
    token.lower === 'to' && /^\p{Ll}/u.test(next.text) && readVerb(next.lower)?.form === 'base' && !next.after;
  if (infinitive) return { ...NONE, prep: 'to', comma, kind: 'purpose' };
  if (token.lower === 'by' && isDoing(tokens, at + 1)) return { ...NONE, prep: 'by', comma, kind: 'means' };
  if (/^(?:by|through|via|using|for|after|while|before)$/.test(token.lower) && isGerund(next)) {
    return { ...NONE, prep: token.lower, comma, kind: token.lower === 'by' ? 'means' : 'clause' };
  }
  const absolute = comma && /^(?:with|without)$/.test(token.lower) && !isPeople(tokens.slice(at + 1, at + 6));
  return absolute ? { ...NONE, prep: token.lower, comma, kind: 'relative' } : { ...NONE, prep: token.lower, comma };
}

/** "by sharding the table": an -ing word of no table with an object behind it tells how, too. */
function isDoing(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  // “load testing”, “pair programming”
  if (token && next && /^(?:load|stress|smoke|unit|pair|dry|cross|fuzz)$/.test(token.lower))
    return isDoing(tokens, at + 1);
  if (!token || !next || token.after || !/^[a-z]{2,}ing$/.test(token.text)) return false;
  return (
    !/^(?:and|or|&)$/.test(next.lower) &&
    (!PREPOSITIONS.has(next.lower) || /^(?:on|to|with|into|over)$/.test(next.lower)) &&
    !NOUNS_IN_ING.test(token.lower)
  );
}

const NOUNS_IN_ING =
  /^(?:string|spring|everything|nothing|something|anything|engineering|marketing|accounting|billing|pricing|machine-learning|leading|existing|incoming|upcoming|growing|remaining|working|missing)$/;

/** "volunteers localising the app": the participle after a noun begins a clause of its own. */
function isClauseGerund(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !next || token.after || !isGerund(token)) return false;
  if (PEOPLE.has(singular(before.lower))) return true;
  if (!/[^s]s$/.test(before.lower) && !isNumber(before)) return false;
  return DETERMINERS.has(next.lower) || isNumber(next) || PREPOSITIONS.has(next.lower);
}

/** After a comma without any sign of grammar: a further item of a list, or an aside (", 40k events a minute"). */
function afterComma(tokens: readonly Token[], at: number, comma: boolean): Boundary {
  if (!comma || isListItem(tokens, at) || isAdjective(tokens, at)) return NONE;
  return { ...NONE, prep: '', comma, kind: 'aside' };
}

/** “secure, automated solutions”, “a fast, small parser”: two words beside one noun. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !next || token.after || PREPOSITIONS.has(next.lower)) return false;
  const describes = /(?:ed|able|ible|ive|al|ent|ant|ful|ous|ic|less|y|-\w+)$/;
  return (
    describes.test(token.lower) &&
    !/[^s]s$/.test(before.lower) &&
    /^\p{Ll}/u.test(before.text) &&
    (describes.test(before.lower) ||
      /^(?:secure|fast|small|large|simple|robust|clean|safe|modern|lean|flat|new|simple|complete|stable|scalable|short|long)$/.test(
        before.lower,
      ))
  );
}

export function isListItem(tokens: readonly Token[], at: number): boolean {
  if (/^(?:and|or|&)$/.test(tokens[at]?.lower ?? '')) return true;
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || /[;:]/.test(token.after)) return false;
    if (/^(?:and|or|&)$/.test(token.lower)) return true;
    if (token.after.includes(',') && /^(?:and|or|&)$/.test(tokens[i + 1]?.lower ?? '')) return true;
    if (!token.after && PREPOSITIONS.has(token.lower) && token.lower !== 'of') return false;
  }
  return false;
}
