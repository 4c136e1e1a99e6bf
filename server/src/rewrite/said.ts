import type { Complement, Tail } from './clause/body.ts';
import type { Clause } from './clause/clause.ts';
import { readClause } from './clause/clause.ts';
import { complementsOf, measureOf, type ObjectReading, readObject, within } from './clause/object.ts';
import { isPeople } from './clause/phrase.ts';
import { readSource } from './clause/source.ts';
import type { Piece, Token } from './clause/tokens.ts';
import type { RewriteInput } from './model.ts';
import type { Placeholder, Template } from './template.ts';
import { EMPTY_ADVERBS, isLeadingVerb, isLedVerb } from './words/lists.ts';
import { ANY_MEASURE, type Measure } from './words/measures.ts';
import { past, readVerb } from './words/verbs.ts';

/** Everything a wording may use: what the bullet says, ready to be said again. */
export interface Said {
  readonly input: RewriteInput;
  readonly clause: Clause;
  readonly object: ObjectReading | null;
  readonly tense: 'past' | 'present';
  readonly people: readonly Complement[];
  readonly users: Complement | null;
  readonly measure: Measure;
  /** The measure is a topic's own, not “what is better now”. */
  readonly measured: boolean;
  /** "with" something stands there already: another "with" would read as part of it. */
  readonly hasWith: boolean;
  /** The last complement is a clause or an aside: nothing can follow it without a semicolon. */
  readonly closed: boolean;
  /** The opening verb shares credit ("co-led", "jointly led"). */
  readonly shared: boolean;
}

/** A piece of a sentence; `BROKEN` where it cannot be cut from the source: the sentence is then not offered. */
export type Part = string | Placeholder | Broken | null | undefined | false | readonly Part[];

interface Broken {
  readonly broken: true;
}
export const BROKEN: Broken = { broken: true };

/** A longer bullet, in characters of its source, is no sentence that could be worded anew. */
const LONGEST = 4000;

/** Reads a bullet for rewriting, or null where its grammar is none of ours. */
export function readSaid(input: RewriteInput): Said | null {
  const { span } = input.bullet;
  if (span.end - span.start > LONGEST) return null;
  const body = afterCheckbox(input.bullet.plain.text, opensWithClaim(input) ? 0 : input.bullet.body);
  const source = readSource(input.text, input.bullet, body);
  const clause = readClause(source, body, input.evidence);
  if (!clause) return null;
  const object = readObject(clause);
  const measure = measureOf(clause, object);
  const first = clause.opening.verbs[0];
  return {
    input,
    clause,
    object,
    tense:
      first?.form === 'past' || clause.opening.kind === 'passive' || /ed\b/.test(weakWord(clause))
        ? 'past'
        : input.tense,
    people: complementsOf(clause, 'people'),
    users: complementsOf(clause, 'users')[0] ?? null,
    measure: measure ?? ANY_MEASURE,
    measured: measure !== null,
    hasWith: clause.complements.some(
      (each) =>
        each.kind === 'across' ||
        /^(?:with|alongside|together with)$/.test(each.prep) ||
        (each.kind === 'place' && isPeople(clause.tokens.filter((token) => within(token, each.body)))),
    ),
    closed: clause.complements.some(
      (each) =>
        /^(?:clause|relative|purpose|means)$/.test(each.kind) || (each.kind === 'aside' && each.end - each.start > 40),
    ),
    shared: !!first?.base.startsWith('co-') || /^(?:jointly)$/.test(clause.opening.adverb?.word ?? ''),
  };
}

/** "Led the depot move: one shelf a night; …": what looks like a label is the claim itself. */
function opensWithClaim({ text, bullet: { label, span, plain } }: RewriteInput): boolean {
  if (!label || /^[*_[]/.test(text.slice(span.start, span.start + 1))) return false;
  const [first = '', second] = label.text.split(/\s+/, 2);
  return second !== undefined && plain.text.startsWith(first) && readVerb(first)?.form === 'past';
}

/** "[x] " before a task's claim belongs to the list, not to the sentence. */
function afterCheckbox(text: string, from: number): number {
  return from + (/^\[[ xX]\]\s+/.exec(text.slice(from, from + 8))?.[0].length ?? 0);
}

function weakWord(clause: Clause): string {
  if (!clause.opening.weak) return '';
  return clause.source.text.slice(clause.opening.start, clause.opening.weak.end).split(' ')[0] ?? '';
}

export function ask(question: string, choices?: readonly string[]): Placeholder {
  return choices ? { question, choices } : { question };
}

/** Source of a piece with its markup. */
export function cut(said: Said, piece: Piece | null | undefined): Part {
  if (!piece) return null;
  return said.clause.source.cut(piece.start, piece.end) ?? BROKEN;
}

/** A verb phrase in the tense of the sentence. */
export function verb(said: Said, base: string): string {
  return said.tense === 'past' ? past(base) : base;
}

/** The opening as it stands, in tense; "drove" and its like become "led", which claims nothing more. */
export function opener(said: Said, options: { readonly plain?: boolean } = {}): Part {
  const { verbs } = said.clause.opening;
  const words = verbs.map((each) => verb(said, ledBy(said, each.base) && !options.plain ? 'lead' : each.base));
  const unique = words.filter((word, i) => words.indexOf(word) === i);
  return [adverb(said), listed(unique)];
}

/** "drove" becomes "led", but not of a document: an RFC is driven, not led. */
function ledBy(said: Said, base: string): boolean {
  return (
    isLedVerb(base) &&
    !(base === 'drive' && /^(?:rfcs?|proposals?|standards?|polic(?:y|ies)|guidelines?)$/.test(said.object?.noun ?? ''))
  );
}

/** "designed, built and led". */
export function listed(items: readonly string[]): string {
  return items.length > 2 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : items.join(' and ');
}

/** Verbs that cannot stand beside another one: "delivered and did ⟨which part?⟩". */
const ALONE = /^(?:do|work|prepare|compare|take|run)$/;

/** Another verb in the place of the leading one; verbs beside it stay ("planned and coordinated"). */
export function swap(said: Said, base: string): Part {
  const kept = said.clause.opening.verbs.filter((each) => !isLeadingVerb(each.base));
  if (kept.length > 0 && ALONE.test(base)) return BROKEN;
  return [adverb(said), listed([...kept.map((each) => verb(said, each.base)), verb(said, base)])];
}

/** An adverb that has to stay ("jointly"). */
export function adverb(said: Said): Part {
  const found = said.clause.opening.adverb;
  return found && !EMPTY_ADVERBS.has(found.word) ? found.word : null;
}

/** The object with its complements, in the bullet's own order, without what `drop` names. */
export function core(said: Said, drop: readonly Complement[] = []): Part {
  const { head, complements: all } = said.clause;
  const last = all.at(-1);
  const inOne = head && last && drop.length === 0 && !said.clause.tails.some((tail) => tail.start < last.start);
  if (!inOne) return [theHead(said), complements(said, drop)];
  // One piece keeps emphasis and links that run over several constituents.
  return [article(said), cut(said, { start: head.start, end: last.end }), pauseAfter(last)];
}

/** The noun phrase. */
export function theHead(said: Said): Part {
  return [article(said), cut(said, said.clause.head)];
}

/** "work" and "efforts" take the article that a plain “led” needs. */
function article({ object }: Said): Part {
  return object && !object.determiner && /^(?:work|efforts?)$/.test(object.noun) ? 'the' : null;
}

export function complements(said: Said, drop: readonly Complement[] = []): Part {
  return said.clause.complements.filter((each) => !drop.includes(each)).map((each) => complement(said, each));
}

function complement(said: Said, each: Complement): Part {
  const aside = each.comma && each.kind !== 'people';
  return [aside ? ',' : null, cut(said, each), pauseAfter(each)];
}

function pauseAfter(each: Complement): Part {
  return each.comma && /^(?:aside|relative)$/.test(each.kind) ? PAUSE : null;
}

export function hasTails(said: Said): boolean {
  return said.clause.tails.length > 0;
}

/** The tails as they stand. */
export function tails(said: Said): Part {
  return said.clause.tails.map((tail) => tailAsWritten(said, tail));
}

function tailAsWritten(said: Said, tail: Tail): Part {
  return [tail.joiner.trim(), cut(said, tail)];
}

export function words(said: Said, piece: Piece | null): readonly Token[] {
  return said.clause.tokens.filter((token) => within(token, piece));
}

/** A whole bullet: label, lead-in, the parts with spaces and a capital, punctuation, further sentences. */
export function sentence(said: Said, ...parts: readonly Part[]): Template | null {
  const { clause } = said;
  const { lead } = clause.opening;
  const flat = flatten([lead ? [cut(said, lead), ','] : null, ...parts]);
  if (!flat) return null;
  const spaced = space(flat);
  const first = spaced[0];
  if (typeof first === 'string') spaced[0] = opening(said, first);
  const rest = clause.rest ? cut(said, clause.rest) : '';
  if (typeof rest !== 'string') return null;
  return merge([clause.source.before, ...spaced, clause.final, rest ? ` ${rest}` : '', clause.source.after]);
}

/** The first words: “I” where the writer says so, a capital where the bullet had one. */
function opening(said: Said, first: string): string {
  const { subject, lead } = said.clause.opening;
  const self = subject && said.clause.source.text.slice(subject.start, subject.end) === 'I';
  if (self && !lead && !/^I\b/.test(first)) return `I ${first.charAt(0).toLowerCase()}${first.slice(1)}`;
  return opensWithCapital(said) ? capital(first) : first;
}

/** "Reliability: drove …" goes on in lower case as it was written. */
function opensWithCapital(said: Said): boolean {
  const { source, opening } = said.clause;
  const first = source.text[opening.lead?.start ?? opening.start] ?? '';
  return source.before === '' || !/\p{Ll}/u.test(first);
}

function flatten(parts: readonly Part[]): (string | Placeholder)[] | null {
  const flat: (string | Placeholder)[] = [];
  for (const part of parts) {
    if (!part) continue;
    if (typeof part === 'string' || 'question' in part) flat.push(part);
    else if ('broken' in part) return null;
    else {
      const inner = flatten(part);
      if (!inner) return null;
      flat.push(...inner);
    }
  }
  return flat.filter((part) => part !== '');
}

/** Behind an aside: a comma, if the sentence goes on (", 40k events a minute, with …"). */
const PAUSE = '\u0000';

function space(parts: readonly (string | Placeholder)[]): (string | Placeholder)[] {
  const said = parts.flatMap((part, i) => {
    if (part !== PAUSE) return [part];
    const next = parts[i + 1];
    return next === undefined || (typeof next === 'string' && /^[,;:.)–—]/.test(next)) ? [] : [','];
  });
  return said.flatMap((part, i) => {
    const glued = i === 0 || said[i - 1] === '(' || (typeof part === 'string' && /^[,;:.)]/.test(part));
    return glued ? [part] : [' ', part];
  });
}

/** “p95” and “iOS” keep their look at the head of a sentence. */
function capital(text: string): string {
  if (/^[*_[]*\p{Ll}{1,5}[\p{Lu}\d]/u.test(text)) return text;
  return text.replace(/^([*_[]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
}

function merge(parts: readonly (string | Placeholder)[]): Template {
  const merged: (string | Placeholder)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  return merged;
}
