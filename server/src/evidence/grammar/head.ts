import { choosingVerbs, falseLeads, nounVerbs, occupations, qualifyingVerbs } from '../../lexicon/claims.ts';
import type { VerbForm } from '../../lexicon/verb-forms.ts';
import type { VerbRole } from '../../lexicon/verbs.ts';
import {
  auxiliaries,
  determiners,
  notVerbs,
  prepositions,
  selfPronouns,
  teamPronouns,
  wordSet,
} from '../../lexicon/words.ts';
import { isAdverb } from './adverbs.ts';
import { type Found, phraseFrom } from './lexis.ts';
import { isAgent, labelEnd, laterStarts } from './starts.ts';
import type { Token } from './tokens.ts';

export type HeadKind = 'verb' | 'weak-phrase' | 'leadership-noun' | 'exposure' | 'noun';

/** What a bullet opens with, behind labels, prefaces, pronouns and adverbs. */
export interface Head {
  readonly kind: HeadKind;
  /** Token indexes of the opening words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly role: VerbRole | null;
  readonly form: VerbForm | 'none';
  readonly adverb: number | null;
  readonly self: boolean;
  readonly team: boolean;
  /** Verbs joined to the opening one ("Designed, built and led"), the opening one first; token indexes. */
  readonly verbs: readonly number[];
}

const helpers = wordSet(auxiliaries);
const selves = wordSet(selfPronouns);
const teams = wordSet(teamPronouns);
const articles = wordSet(determiners);
const nouns = wordSet(notVerbs);
const qualifying = wordSet(qualifyingVerbs);
const chosen = wordSet(choosingVerbs);
const notLed = wordSet(falseLeads);
const stops = wordSet(prepositions);
const occupied = wordSet(occupations);
const nounLike = wordSet(nounVerbs);

/** Reads the opening; null for a text without words. */
export function readHead(tokens: readonly Token[], found: Found): Head | null {
  const first = tokens.findIndex((token) => token.kind !== 'mark');
  if (first < 0) return null;
  const head = isAgent(tokens, first) ? null : headAt(tokens, first, found);
  if (head && head.kind !== 'noun') return behindLabel(tokens, first, head, found) ?? head;
  for (const start of laterStarts(tokens, first)) {
    const later = headAt(tokens, start, found);
    if (later && later.kind !== 'noun') return later;
  }
  return head;
}

/** "Embedding service: designed …": what looks like a verb only names the thing. */
function behindLabel(tokens: readonly Token[], first: number, head: Head, found: Found): Head | null {
  if (head.kind !== 'verb' || head.form === 'past') return null;
  const label = labelEnd(tokens, first);
  const later = label && tokens[label - 1]?.lower === ':' ? headAt(tokens, label, found) : null;
  return later?.kind === 'verb' && later.form === 'past' ? later : null;
}

function headAt(tokens: readonly Token[], start: number, found: Found): Head | null {
  const lead = readLeadIn(tokens, start, found);
  const { at } = lead;
  const token = tokens[at];
  if (!token) return null;
  // “Founding member of …” tells who began it.
  const weak = token.lower === 'founding' ? null : phraseFrom(found, 'weak', at);
  // “As part of the Odra team, built …” only says where.
  if (weak && token.lower !== 'as') return toHead(lead, 'weak-phrase', weak.to, token.lower, 'presence');
  const exposure = phraseFrom(found, 'exposure', at);
  if (exposure) {
    const kind = token.verb?.role === 'presence' ? 'weak-phrase' : 'exposure';
    return toHead(lead, kind, exposure.to, token.lower, 'study');
  }
  const verb = verbAt(tokens, at, at === start && !lead.self && !lead.team);
  if (verb) return toHead(lead, 'verb', at + 1, verb.lemma, verb.role, verb.form, joined(tokens, at));
  return nounAt(tokens, lead, found) ?? toHead(lead, 'noun', at + 1, token.lower, null);
}

/** What stands before the opening word: pronouns, helping verbs, adverbs. */
interface LeadIn {
  readonly at: number;
  readonly adverb: number | null;
  readonly self: boolean;
  readonly team: boolean;
}

function readLeadIn(tokens: readonly Token[], start: number, found: Found): LeadIn {
  let at = start;
  let adverb: number | null = null;
  let self = false;
  let team = false;
  for (; at < Math.min(tokens.length, start + 6); at += 1) {
    const token = tokens[at];
    if (!token) break;
    // “Got promoted” is a passive; “Got the build to 12 minutes” is an act.
    const helper = helpers.has(token.lower) && !(token.lower === 'got' && tokens[at + 1]?.verb?.form !== 'past');
    if ((token.verb && !helper) || phraseFrom(found, 'weak', at)) break;
    if (selves.has(token.lower)) self = true;
    else if (teams.has(token.lower)) team = true;
    else if (team && GROUP.test(token.lower)) continue;
    else if (helper && (self || team || at === start)) continue;
    else if (isAdverb(token)) adverb = at;
    else if (!/^[("*-]$/.test(token.lower)) break;
  }
  return { at, adverb, self, team };
}

/** “Our group developed …”. */
const GROUP = /^(?:team|group|squad|department|crew)$/;

function toHead(
  { at, adverb, self, team }: LeadIn,
  kind: HeadKind,
  to: number,
  lemma: string,
  role: VerbRole | null,
  form: VerbForm | 'none' = 'none',
  verbs: readonly number[] = [],
): Head {
  return { kind, from: at, to, lemma, role, form, adverb, self, team, verbs };
}

/** A lead role told as a noun a few words in ("Acting technical lead for …", "Product owner and team lead of …"). */
function nounAt(tokens: readonly Token[], lead: LeadIn, found: Found): Head | null {
  for (let from = lead.at; from < Math.min(tokens.length, lead.at + 5); from += 1) {
    const before = from >= lead.at + 3 ? tokens[from - 1] : undefined;
    if (before?.kind === 'mark' || (before && before.lower !== 'and' && stops.has(before.lower))) break;
    if (before && before.lower !== 'and' && tokens[from]?.lower !== 'leadership') continue;
    const match = phraseFrom(found, 'leader', from);
    if (!match) continue;
    const word = tokens.slice(from, match.to).find((token) => LEADERS.test(token.lower));
    return toHead({ ...lead, at: from }, 'leadership-noun', match.to, word?.lower ?? 'lead', 'lead');
  }
  return null;
}

const LEADERS = /lead|head|found|principal|chief|manage|direct|charge|coordination|chair|^c[te]o$/;

interface VerbHead {
  readonly lemma: string;
  readonly role: VerbRole;
  readonly form: VerbForm;
}

/** The verb at a place, as opposed to a noun that looks like one ("Lead engineer", "Design of", "Test automation"). */
function verbAt(tokens: readonly Token[], at: number, first: boolean): VerbHead | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || nouns.has(token.lower)) return null;
  const next = tokens[at + 1];
  const known = token.verb;
  if (known?.role === 'presence' && next && COMPOUND.test(`${token.lower} ${next.lower}`)) return null;
  // "Worked out a plan" is no presence.
  if (known?.lemma === 'work' && next?.lower === 'out') return { ...known, role: 'build' };
  if (known?.lemma === 'put' && next?.lower === 'in' && tokens[at + 2]?.lower === 'place')
    return { ...known, role: 'build' };
  // "Selected for the national programme" is recognition by others.
  if (known?.form === 'past' && chosen.has(known.lemma) && /^(?:for|from|as|to)$/.test(next?.lower ?? ''))
    return { ...known, role: 'win' };
  if (known) {
    if (known.form === 'past' && known.lemma !== token.lower) return isAdjective(tokens, at) ? null : known;
    if (known.form === 'gerund') return isCompound(tokens, at) || isDeedPair(tokens, at) ? null : known;
    if (known.role === 'presence' && next && !isSupportNoun(known.lemma, next.lower)) return known;
    if (
      known.role === 'presence' &&
      next &&
      /^(?:of|for|to)$/.test(next.lower) &&
      isSupportNoun(known.lemma, next.lower)
    )
      return null;
    if (isQualifier(tokens, at)) return null;
    if (known.lemma === 'lead' && isFalseLead(tokens, at)) return null;
    return first && !isCertain(known, next) && !(looksLikeObject(next) && !isNounPair(tokens, at)) ? null : known;
  }
  // Verbs that no list holds: "Shepherded", "Dockerized", "Re-platformed".
  if (/[a-z]{2}ed$/.test(token.lower) && next && !QUALITIES.test(token.lower))
    return { lemma: token.lower.replace(/i?ed$/, ''), role: 'change', form: 'past' };
  return null;
}

/** “Object-oriented programming”, “Cloud-hosted tools”: how things are. */
const QUALITIES = /-(?:based|oriented|related|focused|powered|hosted|threaded|typed|sized|owned|enabled|distributed)$/;

/** "Implement automation tooling", "Create and issue …": no noun looks like these; a word alone may be a heading. */
function isCertain({ lemma, role }: VerbHead, next: Token | undefined): boolean {
  return role !== 'other' && !nounLike.has(lemma) && next !== undefined && next.lower !== ':';
}

/** “lead generation”, “leading providers”. */
function isFalseLead(tokens: readonly Token[], at: number): boolean {
  return notLed.has(tokens[at + 1]?.lower ?? '');
}

/** "Automated end-to-end video …", "Distributed systems": a participle before a noun without an article. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const word = tokens[at]?.lower ?? '';
  if (!next || next.kind === 'mark') return false;
  return (
    (word === 'managed' && /^services?$/.test(next.lower)) || (word === 'automated' && next.lower === 'end-to-end')
  );
}

/** "Programming languages", "Machine learning", “Teaching Assistant”. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.lower === '.' || next.lower === ';' || (next.capital && occupied.has(next.lower));
}

/** Nouns that begin like help or presence (“Work order app”, “Learning management system”). */
const COMPOUND =
  /^(?:work (?:order|item|experience|history)s?|working (?:group|prototype|student)s?|learning (?:management|platform|portal|material|path)s?|help (?:desk|page|text|cent(?:er|re))s?|support (?:desk|ticket|case|request|portal|cent(?:er|re))s?)$/;

/** "Planning and design of the tide board": a noun among nouns. */
function isDeedPair(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|&|,)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  const of = tokens.findIndex(({ lower }, place) => place > at + 2 && place < at + 6 && lower === 'of');
  return of > 0 && /(?:tion|sign|ment|sis|ery)$/.test(tokens[of - 1]?.lower ?? '');
}

/** "Support of the test team", "Work experience": the noun; "Work on", "Assist in" are verbs. */
function isSupportNoun(lemma: string, next: string): boolean {
  if (lemma === 'support') return /^(?:of|for|team|engineer|and|,|to)$/.test(next);
  return /^(?:of|experience|history|desk|study|force|[.,;:])$/.test(next);
}

/** "Complete overhaul of …", "Direct support of …": an adjective before the noun of the deed. */
function isQualifier(tokens: readonly Token[], at: number): boolean {
  return qualifying.has(tokens[at]?.lower ?? '') && tokens[at + 2]?.lower === 'of' && tokens[at + 1]?.kind === 'word';
}

/** "Design and delivery of …": a noun stands behind the "and". */
function isNounPair(tokens: readonly Token[], at: number): boolean {
  // “Setup and maintained the feed” goes on in the same tense.
  const form = tokens[at + 2]?.verb?.form;
  if (!/^(?:and|&|\/|,)$/.test(tokens[at + 1]?.lower ?? '') || form === 'base') return false;
  if (form === 'past' && tokens[at]?.verb?.form === 'past') return false;
  // "Design, code, check, and implement …": a row of verbs, of which one is a noun, too.
  const and = tokens.findIndex(({ lower }, place) => place > at + 2 && place < at + 9 && lower === 'and');
  return !(and > 0 && tokens[and + 1]?.verb?.form === 'base' && tokens[and - 1]?.lower === ',');
}

/** A base form is a verb where an object can follow: an article, a number, a name, a plural, an adjective. */
function looksLikeObject(next: Token | undefined): boolean {
  if (!next) return false;
  if (
    next.kind === 'number' ||
    articles.has(next.lower) ||
    next.lower === 'and' ||
    next.lower === ',' ||
    next.lower === '/'
  )
    return true;
  if (
    occupied.has(next.lower) ||
    /^(?:of|for|in|at|on|lead|review|reviews|time|automation|platform|engineering|analysis)$/.test(next.lower)
  ) {
    return false;
  }
  return next.kind === 'word';
}

/** The opening verb and those joined to it by commas, "and", "&", "/" ("Designed, built, and led"). */
function joined(tokens: readonly Token[], first: number): number[] {
  const found = [first];
  const form = tokens[first]?.verb?.form;
  for (let at = first + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (JOINING.has(token.lower) || isAdverb(token)) continue;
    // “Built automated tests”: without a word between them the second only qualifies.
    const before = tokens[at - 1];
    if (before && !JOINING.has(before.lower) && !isAdverb(before)) break;
    const fits = token.verb?.form === form || (token.lower === 'lead' && form === 'past' && !isFalseLead(tokens, at));
    if (token.verb && (form === undefined || fits) && !nouns.has(token.lower)) found.push(at);
    else if (form === 'base' && isInRow(tokens, at)) continue;
    else break;
  }
  return found;
}

const JOINING = new Set([',', 'and', '&', '/', 'then']);

/** "Design, code, test": a word between commas in a row of base forms. */
function isInRow(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && tokens[at - 1]?.lower === ',' && tokens[at + 1]?.lower === ',';
}
