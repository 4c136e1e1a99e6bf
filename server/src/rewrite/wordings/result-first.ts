import { readResult, tellsResult } from '../results.ts';
import { adverb, ask, complements, core, cut, type Part, type Said, words } from '../said.ts';
import { add, type Wording } from '../wording.ts';
import { isLedVerb } from '../words/lists.ts';
import { gerund, past } from '../words/verbs.ts';

/** "Cut X from 50 to 8 minutes by leading …": the bullet's own result before its own work. */
export function resultFirst(said: Said): Wording | null {
  const result = readResult(said);
  const { clause, object } = said;
  if (!result || clause.tails.length > 1 || clause.opening.kind !== 'verbs' || clause.opening.subject) return null;
  if (clause.complements.some((each) => each.kind === 'means') || opensWithResult(said)) return null;
  if (/^(?:it|them|this|these|those|their)$/.test(words(said, result.object)[0]?.lower ?? '')) return null;
  if (isLong(said, result.tail)) return null;
  const achieved = result.verb ? past(result.verb) : 'achieved';
  const possessed = itsOf(said, result.object);
  const outcome = possessed ?? cut(said, result.object);
  const work = possessed ? itsObject(said) : workPhrase(said);
  if (!work) return null;
  const level = object ? 'senior' : null;
  return add(
    'Put the result first',
    level,
    said.tense === 'past' ? achieved : (result.verb ?? 'achieve'),
    outcome,
    cut(said, result.values),
    'by',
    doing(said),
    work,
  );
}

/** The opening verbs as -ing forms. */
function doing(said: Said): Part {
  const verbs = said.clause.opening.verbs.map((each) => gerund(isLedVerb(each.base) ? 'lead' : each.base));
  const joined = verbs.length > 2 ? `${verbs.slice(0, -1).join(', ')} and ${verbs.at(-1)}` : verbs.join(' and ');
  return [adverb(said), joined];
}

/** A result of many words, or with a further clause behind it, would stand too far from the “by” that tells how. */
function isLong(said: Said, tail: { start: number; end: number }): boolean {
  const tokens = words(said, tail);
  const list = tokens.filter((token) => token.after === ',').length > 1 && tokens.length > 10;
  return (
    tokens.length > 18 ||
    list ||
    tokens.some((token, i) => token.after === ',' && /^[a-z]{3,}ing$/.test(tokens[i + 1]?.lower ?? ''))
  );
}

function workPhrase(said: Said): Part {
  const [first] = words(said, said.clause.head);
  // A second verb that we do not know stands where the object would.
  return !first || /^(?:and|&|or)$/.test(first.lower) || goesOn(said) ? null : core(said);
}

/** “… and escalated the rest”: a second verb that we do not know would not follow “by”. */
function goesOn({ clause: { tokens, opening } }: Said): boolean {
  return tokens.some((token, i) => {
    if (token.start < opening.end) return false;
    const [verb, object] = [tokens[i + 1], tokens[i + 2]];
    const past = /^(?:and|&|then)$/.test(token.lower) && /^[a-z]{2,}ed$/.test(verb?.text ?? '') && !verb?.after;
    return past && !!object && !/[^s]s$/.test(object.lower);
  });
}

/** “Reduced costs, …”: the bullet has its result first already. */
function opensWithResult(said: Said): boolean {
  return said.clause.opening.verbs.some((each) => RESULTS.test(each.base));
}

const RESULTS =
  /^(?:reduce|cut|lower|decrease|shorten|slash|increase|raise|grow|boost|double|triple|quadruple|halve|save|exceed|surpass|achieve|reach|win|earn|eliminate|generate|resolve|complete|finish|attend|learn)$/;

/** "its deploy" → "the deploy of the invoicing module", where "its" is the thing that was changed. */
function itsOf(said: Said, object: { start: number; end: number }): Part {
  const [its, next] = words(said, object);
  const theme = said.object?.theme;
  if (its?.lower !== 'its' || !next || !theme || theme.from !== 'of') return null;
  return ['the', cut(said, { start: next.start, end: object.end }), 'of', cut(said, theme)];
}

/** "the extraction of the invoicing module from the monolith" → "its extraction from the monolith". */
function itsObject(said: Said): Part {
  const { clause, object } = said;
  if (!object || object.modifiers.length > 0) return null;
  return ['its', cut(said, object.head), complements(said, clause.complements.slice(0, 1))];
}

/** Result first also where the bullet tells none: the question stands where the result will. */
export function resultFirstWordings(said: Said): readonly (Wording | null)[] {
  const told = resultFirst(said);
  if (told) return [told];
  const { clause } = said;
  if (clause.tails.length > 0 || clause.opening.kind !== 'verbs' || clause.opening.subject) return [];
  if (clause.complements.some((each) => each.kind === 'means') || opensWithResult(said) || tellsResult(said)) return [];
  const open = ask('cut or raised what, from what to what?');
  return [add('Put the result first', null, open, 'by', doing(said), workPhrase(said))];
}
