import type { Evidence } from '../../evidence/model.ts';
import { DETERMINERS, OPENING_ADVERBS, PEOPLE } from '../words/lists.ts';
import { type Form, past, readParticiple, readVerb } from '../words/verbs.ts';
import { isNounAfterAll } from './noun-after-all.ts';
import { nounOpening } from './noun-opening.ts';
import { singular } from './phrase.ts';
import type { Source } from './source.ts';
import type { Piece, Token } from './tokens.ts';
import { readWeak, type Weak } from './weak.ts';

export interface Verb extends Piece {
  /** "lead", "co-lead", "roll out". */
  readonly base: string;
  readonly form: Form;
}

/** How a bullet begins. */
export interface Opening extends Piece {
  readonly kind: 'verbs' | 'noun' | 'role' | 'weak' | 'passive';
  /** "After the March 2024 outage,": kept before everything. */
  readonly lead: Piece | null;
  /** "We", "Our team", "I"; for a passive the thing it was done to. */
  readonly subject: Piece | null;
  readonly adverb: (Piece & { readonly word: string }) | null;
  /** "Led and mentored": at least one for `verbs`; after a weak opener the verb that it softens. */
  readonly verbs: readonly Verb[];
  readonly weak: Weak | null;
  /** Index of the first token after the opening. */
  readonly next: number;
}

/** Reads the opening of a clause, or null where it is neither verb, noun of leading, weak phrase nor passive. */
export function readOpening(source: Source, tokens: readonly Token[], evidence: Evidence): Opening | null {
  const afterLead = leadEnd(tokens);
  const leads = afterLead > 0 ? [afterLead, 0] : [0];
  for (const from of leads) {
    const opening = openingAt(source, tokens, from, evidence);
    if (opening) return opening;
  }
  return passive(tokens, afterLead) ?? passive(tokens, 0);
}

const LEAD_WORDS =
  /^(?:based|prior|due|ahead|outside|besides|amid|instead|per|without|thanks|because|upon|after|before|during|when|in|as|on|for|within|following|while|over|since|throughout|with|at|to|by|despite|under|given|together|working|using|from|having|along|alongside|facing|seeing|noticing)$/;

/** The token after "After the outage," and the like; 0 where there is no such phrase. */
function leadEnd(tokens: readonly Token[]): number {
  if (!LEAD_WORDS.test(tokens[0]?.lower ?? '')) return 0;
  const comma = tokens.findIndex((token) => token.after === ',');
  return comma < 0 || comma > 11 ? 0 : comma + 1;
}

function openingAt(source: Source, tokens: readonly Token[], from: number, evidence: Evidence): Opening | null {
  const subject = subjectAt(tokens, from);
  let at = from + subject;
  const adverb = adverbAt(source, tokens, at);
  if (adverb) at += 1;
  const first = tokens[at];
  if (!first) return null;
  const base = {
    start: tokens[from]?.start ?? first.start,
    lead: from > 0 ? span(tokens, 0, from - 1) : null,
    subject: subject ? span(tokens, from, from + subject - 1) : null,
    adverb: adverb ? { start: adverb.start, end: adverb.end, word: adverb.lower } : null,
  };
  const weak = readWeak(source.text, first.start);
  if (weak) return weakOpening(tokens, base, weak);
  const noun = nounOpening(tokens, at);
  if (noun) return { ...base, ...noun };
  const verbs = verbsAt(tokens, at, evidence);
  if (!verbs) return null;
  return { ...base, kind: 'verbs', verbs: verbs.verbs, weak: null, next: verbs.next, end: end(tokens, verbs.next - 1) };
}

function weakOpening(
  tokens: readonly Token[],
  base: Pick<Opening, 'start' | 'lead' | 'subject' | 'adverb'>,
  weak: Weak,
): Opening | null {
  const at = tokens.findIndex((token) => token.start >= weak.end);
  if (at < 0) return null;
  const verb = readVerb(tokens[at]?.lower ?? '');
  const takes =
    verb && (verb.form === 'gerund' ? weak.takes !== 'base' : weak.takes === 'base' && verb.form === 'base');
  const run = takes ? verbRun(tokens, at, verb.form) : null;
  // “Responsible for testing, documentation and releases”: a row of nouns.
  const inner = run && tokens[run.next - 1]?.after === ',' ? null : run;
  const next = inner ? inner.next : at;
  return { ...base, kind: 'weak', verbs: inner?.verbs ?? [], weak, next, end: end(tokens, next - 1) };
}

/** "We", "I", "Our team", "The team", "My squad": how many tokens. */
function subjectAt(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^(?:we|i)$/.test(first)) return tokens[at]?.after ? 0 : 1;
  if (!/^(?:our|the|my)$/.test(first)) return 0;
  const noun = [second, tokens[at + 2]?.lower ?? ''].findIndex((word) =>
    /^(?:team|squad|group|crew|department|tribe|company)$/.test(word),
  );
  return noun < 0 ? 0 : noun + 2;
}

function isAdverb(token: Token): boolean {
  return OPENING_ADVERBS.has(token.lower) || /[a-z]{3}ly$/.test(token.lower);
}

function adverbAt(source: Source, tokens: readonly Token[], at: number): Token | null {
  const token = tokens[at];
  if (!token || token.after || !isAdverb(token)) return null;
  const next = tokens[at + 1];
  if (!next) return null;
  return readVerb(next.lower) || next.lower.startsWith('co-') || readWeak(source.text, next.start) ? token : null;
}

function verbsAt(tokens: readonly Token[], at: number, evidence: Evidence): { verbs: Verb[]; next: number } | null {
  const first = tokens[at];
  if (!first || first.opaque) return null;
  const known = verbOf(first, evidence);
  if (!known || isNounAfterAll(tokens, at, known.form, evidence)) return null;
  const run = verbRun(tokens, at, known.form, known.base);
  // “Drawing up of plans”: a noun.
  return /^(?:gerund|base)$/.test(known.form) && run && tokens[run.next]?.lower === 'of' ? null : run;
}

function verbOf(token: Token, evidence: Evidence): { base: string; form: Form } | null {
  if (/^LEDs?$/.test(token.text) || /^(?:staff|program)$/.test(token.lower)) return null;
  const known = readVerb(token.lower) ?? readHyphenated(token.lower);
  if (known) return known;
  const opener = evidence.opener;
  const opens =
    opener && opener.start === token.start && opener.end === token.end && past(opener.lemma) === token.lower;
  return opens ? { base: opener.lemma, form: 'past' } : null;
}

/** "co-led", "re-wrote". */
function readHyphenated(word: string): { base: string; form: Form } | null {
  if (/^open-sourc(?:ed?|ing)$/.test(word))
    return { base: 'open-source', form: word.endsWith('ing') ? 'gerund' : word.endsWith('d') ? 'past' : 'base' };
  const prefix = /^(?:co|re|pre|cross|self|load|bug|unit|ab)-/.exec(word)?.[0];
  const verb = prefix ? readVerb(word.slice(prefix.length)) : null;
  return verb && prefix ? { base: prefix + verb.base, form: verb.form } : null;
}

/** "Led and mentored", "Designed, built and shipped": verbs of one form in a row, with their particles. */
function verbRun(
  tokens: readonly Token[],
  at: number,
  form: Form,
  base?: string,
): { verbs: Verb[]; next: number } | null {
  const first = tokens[at];
  if (!first) return null;
  const lemma = base ?? readVerb(first.lower)?.base;
  if (!lemma) return null;
  const verbs: Verb[] = [];
  let next = pushVerb(tokens, at, lemma, form, verbs);
  for (;;) {
    const comma = tokens[next - 1]?.after === ',';
    const joins = /^(?:and|&)$/.test(tokens[next]?.lower ?? '');
    const to = joins ? next + 1 : comma ? next : -1;
    const token = tokens[to];
    const verb = token && !token.opaque ? (readVerb(token.lower) ?? readHyphenated(token.lower)) : null;
    const same = verb && (verb.form === form || (form === 'past' && past(verb.base) === token?.lower));
    if (!token || !verb || !same || (comma && !joins && !moreVerbs(tokens, to))) return { verbs, next };
    next = pushVerb(tokens, to, verb.base, form, verbs);
  }
}

function moreVerbs(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.after === ',' || /^(?:and|&)$/.test(next?.lower ?? '');
}

const PARTICLES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries<RegExp>({
    draw: /^up$/,
    drive: /^(?:down|up)$/,
    head: /^up$/,
    roll: /^out$/,
    set: /^up$/,
    break: /^(?:up|down)$/,
    speed: /^up$/,
    clean: /^up$/,
    build: /^(?:up|out)$/,
    split: /^(?:up|out)$/,
    shut: /^down$/,
    scale: /^(?:up|out|down)$/,
    spin: /^(?:up|out)$/,
    phase: /^out$/,
    carry: /^out$/,
    cut: /^(?:down|back)$/,
    take: /^over$/,
    stand: /^up$/,
  }),
);

function pushVerb(tokens: readonly Token[], at: number, base: string, form: Form, verbs: Verb[]): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return at;
  const particle = next && !token.after && PARTICLES.get(base)?.test(next.lower) ? next : null;
  const phrase = particle ? `${base} ${particle.lower}` : base;
  verbs.push({ base: phrase, form, start: token.start, end: (particle ?? token).end });
  return at + (particle ? 2 : 1);
}

/** "The deploy pipeline was rebuilt": the thing, a form of be, a participle. */
function passive(tokens: readonly Token[], from: number): Opening | null {
  const be = tokens.findIndex((token, i) => i > from && (/^(?:was|were)$/.test(token.lower) || isBeen(tokens, i)));
  if (be < 0 || be - from > 9 || tokens.slice(from, be).some((token) => /[,;:]/.test(token.after))) return null;
  const [, next] = [tokens[be], tokens[be + 1]];
  const offset = next && isAdverb(next) ? 2 : 1;
  const token = tokens[be + offset];
  const verb = readParticiple(token?.lower ?? '');
  const first = tokens[from];
  if (!token || !first || !verb || (!DETERMINERS.has(first.lower) && !tokens.slice(from, be).some(isPlural)))
    return null;
  if (PEOPLE.has(singular(tokens[be - 1]?.lower ?? ''))) return null;
  const particle = PARTICLES.get(verb.base)?.test(tokens[be + offset + 1]?.lower ?? '')
    ? tokens[be + offset + 1]
    : undefined;
  const base = particle ? `${verb.base} ${particle.lower}` : verb.base;
  const verbs: Verb[] = [{ base, form: 'past', start: token.start, end: (particle ?? token).end }];
  let at = be + offset + (particle ? 2 : 1);
  if (/^(?:and|&)$/.test(tokens[at]?.lower ?? '')) {
    const also = readParticiple(tokens[at + 1]?.lower ?? '');
    if (!also) return null;
    verbs.push({ base: also.base, form: 'past', start: tokens[at + 1]?.start ?? 0, end: end(tokens, at + 1) });
    at += 2;
  }
  return {
    kind: 'passive',
    start: first.start,
    end: verbs.at(-1)?.end ?? token.end,
    lead: from > 0 ? span(tokens, 0, from - 1) : null,
    subject: span(tokens, from, isBeen(tokens, be) ? be - 2 : be - 1),
    adverb: null,
    verbs,
    weak: null,
    next: at,
  };
}

/** "has been", "have been": the second of the two. */
function isBeen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'been' && /^(?:has|have)$/.test(tokens[at - 1]?.lower ?? '');
}

function isPlural(token: Token | undefined): boolean {
  return /[^s]s$/.test(token?.lower ?? '');
}

function span(tokens: readonly Token[], from: number, to: number): Piece {
  return { start: tokens[from]?.start ?? 0, end: end(tokens, to) };
}

function end(tokens: readonly Token[], at: number): number {
  return tokens[at]?.end ?? 0;
}
